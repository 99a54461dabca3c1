import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

type Evening = [what: string, where: string, when: string, price: string, kind: string];

const evenings: Evening[] = [
	[
		"Repair café",
		"Tannery Works",
		"Thursday, 16:00 to 19:00",
		"free, coffee against a donation",
		"Repair",
	],
	["Quiz night", "Chain Inn", "Thursday, 20:00", "2 a head, teams of five", "Pubs"],
	["Flea market for toys", "Kiln Hill Primary", "Saturday, 9:00 to 13:00", "free", "Families"],
	["Chess for beginners", "library, second floor", "Monday, 17:00", "free", "Chess"],
	[
		"Guided walk: wells and pumps",
		"Market Square, fountain",
		"Sunday, 11:00",
		"6, children free",
		"History",
	],
	[
		"Winter swimming",
		"boathouse, Mill Island",
		"Sunday, 8:00",
		"free, with a doctor's note",
		"Swimming",
	],
	["Bread from the wood oven", "Potter's Row", "Saturday, from 10:00", "5 a loaf", "Food"],
	[
		"Sign language course, first evening",
		"Linde Grammar, room 12",
		"Tuesday, 18:30",
		"60 for ten evenings",
		"Courses",
	],
	["Planetarium: the sky in December", "Castle Mound", "Friday, 19:00", "7", "Sky"],
	[
		"Swap of seeds and cuttings",
		"garden club, Kiln Hill",
		"Saturday, 14:00",
		"free, bring what you have",
		"Gardens",
	],
	[
		"Bicycle check before the winter",
		"Depot Street",
		"Friday, 14:00 to 18:00",
		"free, spare parts at cost",
		"Cycling",
	],
	["Baby concert", "St Anne's, crypt", "Thursday, 10:30", "4, babies free", "Music"],
	["First aid for dogs", "fire station", "Saturday, 15:00", "12, dogs stay at home", "Dogs"],
	["Board games until midnight", "Corn Hall, foyer", "Friday, 18:00", "free", "Games"],
];

const dates: Row[] = evenings.map(([what, where, when, price, kind]) => [
	`What's on: ${what}`,
	`Where: ${where}. When: ${when}. Price: ${price}.`,
	`What's on, ${kind}`,
]);

const puzzles: Row[] = [
	[
		"Crossword no. 4,118: bridges",
		"Sixteen across has nine letters, and you can stand on it.",
		"Puzzles",
		{ at: at("06:40") },
	],
	[
		"Crossword for children: animals of the river",
		"Twelve words, a picture for each. The solution is on page two.",
		"Puzzles, Families",
		{ at: at("14:20") },
	],
	[
		"Solution of crossword no. 4,117",
		"The word down the middle was “towpath”. 318 readers have sent it in.",
		"Puzzles",
		{ at: at("20:33") },
	],
];

const letters: Row[] = [
	[
		"Letter: thank you to whoever carried my pram",
		"“Two young men took it down the steps to the boat and up again on the other side. I never asked their names.”",
		"Letters",
		{ at: at("11:40") },
	],
	[
		"Letter: fifty years of the same speed limit",
		"“On Mill Road it was 30 when I learned to drive, and it was never kept. A limit that nobody looks after is decoration.”",
		"Letters",
		{ at: at("11:41") },
	],
	[
		"Letter: the fountain",
		"“A dry fountain saves 9,000 a year. Has anybody counted what people leave who sit beside a wet one?”",
		"Letters",
		{ at: at("11:42") },
	],
	[
		"Letter: buy my boat",
		"“Now that the bridge is closed, my dinghy is worth twice as much. Call in the evening.”",
		"Letters",
		{ at: at("11:43") },
	],
];

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** What is on, puzzles and readers' letters. */
export const agendaPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "dates", section: "What's on", from: at("08:30"), to: at("18:00") },
		dates,
	),
	...piecesOf(
		{ ...common, name: "puzzles", section: "Puzzles", from: at("06:00"), to: at("21:00") },
		puzzles,
	),
	...piecesOf(
		{ ...common, name: "letters", section: "Letters", from: at("11:00"), to: at("12:00") },
		letters,
	),
];
