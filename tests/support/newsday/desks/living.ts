import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const schools: Row[] = [
	[
		"Kiln Hill Primary cooks for itself again",
		"After nine years of deliveries there is a cook. The first lunch: lentils, and nobody left any.",
		"Kiln Hill Primary, School lunch",
	],
	[
		"Linde Grammar wins the robot contest",
		"Its robot sorts beans by colour, 60 a minute. The final is in Saltmouth in March.",
		"Linde Grammar, Robotics",
	],
	[
		"Northgate School votes: phones stay in the locker",
		"412 pupils were for it, 388 against. The rule holds from Monday on and ends with the school year.",
		"Northgate School, Phones",
	],
	[
		"Swimming lessons: waiting list halved",
		"The pool has hired two teachers. 310 children still wait, in spring it was 640.",
		"Swimming, Children",
	],
	[
		"Evening college: Ukrainian, Japanese, plumbing",
		"The spring programme has 640 courses. Plumbing for beginners was full within an hour.",
		"Courses",
	],
	[
		"School finishes at 12:30 on all sites",
		"Because of the storm warning, afternoon lessons and clubs are cancelled. Pupils who can't go home are looked after until 16:30.",
		"Schools, Storm",
		{ at: at("10:48"), urgency: 3 },
	],
	[
		"Music school: 80 places for beginners",
		"Cello, horn and bassoon are free of charge for the first year, since too few play them.",
		"Music, Children",
	],
	[
		"Crossing guards wanted in Mill Road",
		"Twelve parents share the mornings so far, and it is a cold job. There is a yellow coat and a thermos.",
		"Schools, Mill Road",
	],
	[
		"Pupils count birds: 3,914 in an hour",
		"The most frequent was the jackdaw. Someone saw a kingfisher, and someone else saw it, too.",
		"Birds, Schools",
	],
	[
		"Nursery in the fire station opens in January",
		"Thirty places, four of them for children whose parents work at night. Sirens are off during the nap.",
		"Nurseries, Fire brigade",
	],
];

const health: Row[] = [
	[
		"Flu: vaccination without an appointment on Friday",
		"From 9:00 to 17:00 at the health office in Bell Lane. Bring your card; it takes ten minutes.",
		"Health, Vaccination",
	],
	[
		"Hospital opens its new emergency entrance",
		"It is 40 metres closer to the road and has twice as many rooms. The old entrance closes at midnight.",
		"Hospital",
	],
	[
		"Blood donors wanted: group 0 is running low",
		"The donor bus stands at Market Square until 18:00 today, and until then there is soup, too.",
		"Hospital, Blood donation",
		{ at: at("08:42") },
	],
	[
		"Pharmacies on duty tonight",
		"Bell Pharmacy, Abbey Street 4, and Quay Pharmacy, Harbour Row 21. Both are open until 8:00 tomorrow.",
		"Pharmacies, Service",
		{ at: at("17:40") },
	],
	[
		"Drinking water: lead pipes in 31 houses left",
		"In 2015 there were 900. The owners have until next summer; the water company pays half.",
		"Water, Health",
	],
	[
		"Night nurses by tram: free rides from December on",
		"Those who work at the hospital or in care ride for nothing between 21:00 and 7:00.",
		"Care, Trams",
	],
	[
		"Hearing tests at the library",
		"On Thursday from 14:00 to 18:00, for free. The library is the right place, says the audiologist: it is quiet.",
		"Health, Library",
	],
	[
		"Dentist on wheels comes to Brook End",
		"The practice in a bus stops at the green every other Wednesday, today until 16:00.",
		"Health, Brook End",
		{ at: at("09:11") },
	],
];

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** Schools and health. */
export const livingPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "schools", section: "Schools", from: at("07:00"), to: at("17:00") },
		schools,
	),
	...piecesOf(
		{ ...common, name: "health", section: "Health", from: at("07:00"), to: at("18:00") },
		health,
	),
];
