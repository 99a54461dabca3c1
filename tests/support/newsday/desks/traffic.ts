import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

type Works = [street: string, between: string, why: string, until: string, around: string];

const works: Works[] = [
	["Mill Road", "the weir and Kiln Lane", "a new gas main", "Friday, 16:00", "Weir Street"],
	["Harbour Row", "the crane and the fish hall", "fresh tarmac", "Thursday, 5:00", "Rope Walk"],
	["Abbey Street", "the library and the square", "tree pruning", "noon", "Bell Lane"],
	["Northgate Road", "numbers 40 and 96", "a burst water pipe", "tomorrow evening", "Field Way"],
	["Potter's Row", "the kiln and the school", "new street lamps", "Saturday", "Clay Street"],
	["Station Road", "the post office and platform 1", "cable works", "15:00", "Depot Street"],
	["Orchard Way", "the nursery and the park", "a roof crane", "17:00", "Plum Lane"],
	["Rope Walk", "the chandler and the slip", "flood barriers", "Thursday noon", "Harbour Row"],
	["Castle Mound", "the gate and the car park", "a film crew", "midnight", "Ditch Lane"],
	["Weir Street", "the weir and the mill", "a fallen wall", "further notice", "Mill Road"],
	["Bell Lane", "the church and the bakery", "a new bell", "14:00", "Abbey Street"],
	[
		"Depot Street",
		"the tram depot and the bridge",
		"rail grinding",
		"4:00 tomorrow",
		"Station Road",
	],
];

const phrasings = [
	([street, between, why, until, around]: Works): Row => [
		`${street} closed for ${why}`,
		`Between ${between} nothing moves until ${until}. The way round leads through ${around} and is signposted.`,
		"Traffic, Roadworks",
	],
	([street, between, why, until, around]: Works): Row => [
		`Roadworks: one lane only in ${street}`,
		`The reason is ${why} between ${between}. Traffic lights let one direction through at a time until ${until}; ${around} is faster.`,
		"Traffic, Roadworks",
	],
	([street, between, why, until, around]: Works): Row => [
		`No parking in ${street} until ${until}`,
		`The space between ${between} is needed for ${why}. Residents find places in ${around}, free of charge.`,
		"Traffic, Parking",
	],
];

const transit: Row[] = [
	[
		"Night bus 1 leaves ten minutes later",
		"Until the Old Bridge is open again, night bus 1 waits at Market Quay for the last tram of line 7.",
		"Night bus",
		{ at: at("04:55") },
	],
	[
		"Line 2: replacement buses between Depot and Stadium",
		"A points failure at Stadium keeps the trams of line 2 away from the last three stops. It is to be mended by ten.",
		"Trams, Line 2",
		{ at: at("06:27") },
	],
	[
		"Line 2 runs as usual again",
		"The points at Stadium work. Trams run to the timetable from 9:40 on.",
		"Trams, Line 2",
		{ at: at("09:42") },
	],
	[
		"Line 7 every six minutes today",
		"The transport office has put all spare trams on line 7, which most people take instead of line 4.",
		"Trams, Line 7",
		{ at: at("07:13") },
	],
	[
		"Lift at Market station out of order",
		"The lift between street and platform waits for a part. Staff help with a ramp at the side entrance: ring there, or call the number on the door.",
		"Trams, Accessibility",
	],
	[
		"Two extra trains to Saltmouth this afternoon",
		"They leave platform 3 at 15:12 and 16:12 and stop everywhere. The last train before the storm leaves at 17:40.",
		"Trains, Saltmouth",
		{ at: at("12:52") },
	],
	[
		"Bicycle counter on the quay passes a million",
		"Cyclist number 1,000,000 of the year came by at 10:31 and got a bell of brass. Last year it took until 20 December.",
		"Cycling",
	],
	[
		"Ticket machines take coins again",
		"All 64 machines at tram stops were refitted. Notes are still taken at Market and Station only.",
		"Trams, Tickets",
	],
	[
		"Kiln Hill: bus 14 skips two stops",
		"Schoolhouse and Upper Kiln are left out until Friday, since a delivery lorry has damaged the kerb. The stop Chapel is 150 m away.",
		"Buses, Bus 14",
	],
	[
		"Car-sharing: twelve cars move to the Tannery",
		"As long as the bridge is closed, they stand in the yard of the Tannery Works instead of at Market Square.",
		"Car sharing, Tannery",
	],
	[
		"Lost on line 7: a cello",
		"It sat on the back seat of tram 713 at 8:20 and is in good hands now, at the lost property office in Depot Street.",
		"Trams, Lost property",
		{ at: at("11:07") },
	],
	[
		"Ring road: three accidents, no one hurt",
		"All three happened in the queue before the motorway bridge. The road is clear again.",
		"Traffic, Ring road",
		{ at: at("10:37") },
	],
	[
		"River taxi licence for the rowing club",
		"The harbour master has allowed the club to carry passengers until Sunday, in daylight and up to a wind of 5.",
		"Rowing, Harbour",
		{ at: at("11:21") },
	],
	[
		"Last trams before the storm: 18:20",
		"All lines end at 18:20, ten minutes before the red warning begins. Night buses start at 22:00 if the wind allows it.",
		"Trams, Storm",
		{ at: at("18:09"), urgency: 3, kicker: "Live" },
	],
	[
		"Fallen tree blocks the line to Hollen",
		"A poplar lies across both tracks at Hollen Halt. Trains turn back at Brook End; taxis have been ordered for 40 passengers.",
		"Trains, Storm",
		{ at: at("19:26"), kicker: "Live" },
	],
	[
		"Trams run again from 21:00",
		"Lines 2 and 7 start at 21:00, line 4 on both banks at 21:15. Expect branches on the track and slow trams.",
		"Trams, Storm",
		{ at: at("20:41"), urgency: 3 },
	],
	[
		"E-scooters have to stand aside",
		"Hirers may put down scooters only at 80 marked places from December on. The map is on the town's site.",
		"Traffic, Scooters",
	],
	[
		"Car park Corn Hall is full, Kiln Hill has 340 spaces",
		"From Kiln Hill it is eight minutes by bus 11 to Market Square.",
		"Parking",
		{ at: at("09:57") },
	],
	[
		"Motorway bridge: speed camera moves, limit stays",
		"60 km/h holds on the whole bridge, and the camera now stands on the northern side.",
		"Traffic, Ring road",
	],
	[
		"School buses leave 20 minutes earlier today",
		"Those from the Tannery side pick up pupils from 6:50 on, to be on time over the motorway bridge.",
		"Buses, Schools",
		{ at: at("05:44"), urgency: 4 },
	],
];

/** Roads, trams and trains. */
export const trafficPieces: Piece[] = piecesOf(
	{
		name: "traffic",
		source: "api",
		section: "Traffic",
		language: "en",
		site: "courier.example",
		from: at("06:00"),
		to: at("20:00"),
	},
	[
		...works.flatMap((one, index): Row[] => {
			const phrase = phrasings[index % phrasings.length];
			return phrase === undefined ? [] : [phrase(one)];
		}),
		...transit,
	],
);
