import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const rows: Row[] = [
	[
		"Council passes the budget at the third attempt",
		"24 to 17 votes after five hours: 218 million for next year, 9 million less than planned. The swimming pool stays open, the fountain in Market Square stays dry.",
		"Council, Budget",
		{ at: at("22:06"), urgency: 4 },
	],
	[
		"What the budget means: dogs, pools, parking",
		"The dog licence rises to 84 a year, a swim to 5.20, an hour in Market Square to 2.80. All three take effect on 1 January.",
		"Council, Budget",
		{ at: at("22:51"), kicker: "Analysis" },
	],
	[
		"School places for next autumn: letters go out today",
		"Families of 1,140 first-year pupils get their letter this morning. 94 in 100 have a place at the school of their first choice.",
		"Schools, Kiln Hill Primary",
		{ at: at("23:10"), embargoedUntil: at("06:00"), urgency: 4 },
	],
	[
		"Town hall opens its lost property on Saturday",
		"412 umbrellas, 67 single gloves and a trombone: whoever misses something may look for it from 10:00 to 14:00 in the cellar.",
		"Town hall, Lost property",
	],
	[
		"A hundred lamps go dark for the moths",
		"From December on, lamps by the river are switched off between 23:00 and 5:00. The path itself stays lit by low bollards.",
		"Environment, River path",
	],
	[
		"New rules for fireworks: only on Kiln Hill",
		"The council's committee for order wants to allow them at one place only, from 23:30 to 0:30. The council decides next week.",
		"Council, New Year",
	],
	[
		"Registry office: appointments online again",
		"Two weeks after the failure the calendar works. Those who had an appointment for a passport keep it.",
		"Town hall, Service",
	],
	[
		"Power cut in Northgate: 1,800 homes without electricity",
		"A digger has cut a cable in Field Way. The power company expects light again at about 11:30; lifts and signals in the quarter are out.",
		"Northgate, Power",
		{ at: at("10:22"), urgency: 4, stopsTown: true },
	],
	[
		"Light is back in Northgate",
		"All 1,800 homes have had electricity again since 11:18. Fridges that stayed shut have done no harm, says the power company.",
		"Northgate, Power",
		{ at: at("11:26") },
	],
	[
		"Playground at the weir gets its slide back",
		"It had been away for a new coat of paint since August. The climbing net follows in spring.",
		"Playgrounds, Families",
	],
	[
		"Southmead wants its own library van",
		"A petition with 2,300 names was handed in at the town hall. The van would stop in four streets on two afternoons a week.",
		"Southmead, Library",
	],
	[
		"Town buys twelve electric refuse lorries",
		"The first three come in March. They cost 5.4 million, half of it paid by the region.",
		"Climate, Waste",
	],
	[
		"Christmas trees wanted, three metres and more",
		"The parks office looks for six trees from private gardens and fells them for free. Spruces and firs are welcome, thujas are not.",
		"Parks, Advent",
	],
	[
		"Citizens' assembly on the harbour: sixty drawn by lot",
		"They meet on four Saturdays from January on. Whoever was drawn gets a letter this week and may say no.",
		"Harbour, Participation",
	],
	[
		"Heating in public buildings: 19 degrees, gyms 17",
		"The rule of last winter holds again from Monday on. Nurseries and the swimming pool are exempt.",
		"Energy, Town hall",
	],
	[
		"Rat poison on Mill Island: keep dogs on the lead",
		"Bait lies in closed boxes along the towpath until 9 December. The boxes are yellow and numbered.",
		"Mill Island, Dogs",
	],
	[
		"Street of the year: Potter's Row wins again",
		"It had 1,904 of 5,210 votes. The prize is a long table for forty, to be set up in June.",
		"Potter's Row, Neighbours",
	],
	[
		"Weekly market stays on Wednesdays and Saturdays",
		"A third day was tried in September and drew too few stalls. Today's market ends at 14:00 because of the storm.",
		"Weekly market, Market Square",
		{ at: at("09:34") },
	],
	[
		"Crisis team meets in the fire station",
		"Fire brigade, river police, tram company and town hall sit at one table from 15:30 on. There is nothing to worry about, says the town's spokeswoman.",
		"Storm, Fire brigade",
		{ at: at("15:38") },
	],
	[
		"Sports halls open as shelters tonight",
		"Stadium, Kiln Hill and Northgate have 600 camp beds and hot soup. Doors open at 17:30.",
		"Storm, Service",
		{ at: at("17:02"), urgency: 3 },
	],
	[
		"58 calls for the fire brigade by nine",
		"Most of them were about branches and tiles. A trampoline was taken down from a balcony on the fourth floor.",
		"Storm, Fire brigade",
		{ at: at("21:09") },
	],
	[
		"Lantern Week: procession moves into the Corn Hall",
		"The doors open at 17:00, and 1,200 people fit in. Lanterns with candles have to stay outside.",
		"Lantern Week, Storm",
		{ at: at("15:11") },
	],
	[
		"Lantern Week: the longest lantern is a fish",
		"Pupils of Linde Grammar have built a pike of 11 metres. It is carried by nine of them.",
		"Lantern Week, Schools",
		{ at: at("07:10") },
	],
	[
		"Lantern Week: songs and words to print out",
		"All nine songs are on two pages, in three languages. Copies lie at the library's desk, too.",
		"Lantern Week, Families",
		{ at: at("07:19") },
	],
];

const planning: [site: string, plan: string, owner: string, until: string][] = [
	["Old Brewery", "42 flats around a yard", "the housing cooperative", "11 December"],
	["Rope Walk 12", "a roof of solar panels", "the chandler", "4 December"],
	["Corn Hall", "a second staircase", "the town", "18 December"],
	["Stadium", "a hall for climbing", "the sports club", "8 January"],
	["Bell Lane 3", "a café with 30 seats outside", "a baker", "9 December"],
	["Weir", "a turbine for 400 homes", "the power company", "15 January"],
	["Depot Street", "a car park on three floors", "the tram company", "22 December"],
	["Kiln Hill", "eleven allotments", "a garden club", "7 December"],
	["Harbour crane", "a viewing platform", "the harbour office", "29 January"],
	["Abbey Street 17", "a lift for the clinic", "a doctor", "2 December"],
	["Field Way", "a nursery for 80 children", "the town", "14 December"],
	["Southmead", "a playing field of artificial grass", "the school", "10 December"],
];

const notices: Row[] = planning.map(([site, plan, owner, until]) => [
	`Planning notice: ${plan} at ${site}`,
	`The applicant is ${owner}. The drawings can be seen at the town hall, room 214, and objections are taken until ${until}.`,
	"Planning",
]);

const common = {
	source: "api",
	language: "en",
	site: "courier.example",
} as const;

/** The town hall, its council and its notices. */
export const townPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "town", section: "Town", from: at("06:30"), to: at("19:30") },
		rows,
	),
	...piecesOf(
		{ ...common, name: "notices", section: "Notices", from: at("08:00"), to: at("16:30") },
		notices,
	),
];
