import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

type Ship = [name: string, clock: string, cargo: string, from: string, berth: number];

const ships: Ship[] = [
	["Anna Maria", "06:50", "1,100 tonnes of wheat", "Aldersee", 3],
	["Otter", "07:20", "paper in rolls", "Hollen", 1],
	["Vrouwe Klara", "08:15", "gravel", "Weir Valley", 5],
	["Pike 2", "09:10", "diesel for the ferries", "Saltmouth", 2],
	["Morning Star", "09:55", "no cargo; she comes to load bricks", "Saltmouth", 4],
	["Zander", "10:45", "scrap iron", "Hollen", 5],
	["Three Sisters", "11:35", "barley, 940 tonnes", "Aldersee", 3],
	["Grebe", "12:25", "glass sand", "Weir Valley", 2],
	["Constance", "13:30", "containers, 24 of them", "Saltmouth", 1],
	["Heron", "14:25", "two tram cars, wrapped in foil", "Saltmouth", 4],
];

const harbour: Row[] = ships.map(([name, clock, cargo, from, berth]) => [
	`Harbour log: the ${name} is in`,
	`She made fast at berth ${berth} at ${clock}, from ${from}. On board: ${cargo}.`,
	"Harbour log",
	{ at: at(clock) + 260_000 },
]);

const history: Row[] = [
	[
		"On this day: the first tram, 1926",
		"It took nineteen minutes from Market Square to the stadium and ran over one hat.",
		"On this day, Trams",
	],
	[
		"On this day: snow until May, 1929",
		"Sledges took the milk to Kiln Hill, and the river could be walked on for seven weeks.",
		"On this day, Winter",
	],
	[
		"On this day: the flood, 1962",
		"The Linde rose by four metres in a night. The mark is at the Corn Hall, above the door.",
		"On this day, Linde",
	],
	[
		"On this day: the library's first borrower, 1887",
		"He took a book on bees and brought it back in 1891. The fine was waived.",
		"On this day, Library",
	],
	[
		"On this day: a bear in Abbey Street, 1934",
		"It had left the circus by the front door. It was found asleep in the bakery.",
		"On this day, Abbey Street",
	],
	[
		"On this day: the last gas lamp, 1971",
		"It went out in Rope Walk, at the hands of a lamplighter of 74.",
		"On this day, Rope Walk",
	],
];

const streets: [street: string, origin: string][] = [
	[
		"Bell Lane",
		"A foundry stood here until 1810; the bells were rolled down to the quay on beams.",
	],
	["Rope Walk", "Ropes were twisted here along 300 metres, which is why it is so straight."],
	[
		"Ditch Lane",
		"It follows the moat of the castle. The water was let out in 1702, the frogs stayed.",
	],
	["Plum Lane", "There were 210 plum trees. The last one is in the yard of number 9."],
	["Clay Street", "Potters dug here until the holes met. That is why the houses lean together."],
	["Weir Street", "It led to the mill weir, was flooded eleven times and kept its name each time."],
	["Field Way", "Until 1950 there was nothing but fields behind the last house: number 6."],
	["Orchard Way", "The monks' orchard began at the pump. Their press is in the museum."],
];

const names: Row[] = streets.map(([street, origin]) => [
	`Where does the name come from? ${street}`,
	origin,
	"Street names, History",
]);

const questions: Row[] = [
	[
		"You ask: may I skate on the pond?",
		"Not before the parks office has drilled a hole and measured 15 centimetres. A flag on the hut tells.",
		"You ask, Parks",
	],
	[
		"You ask: why do the bells ring at 17:50?",
		"Because the gates used to close at six, and everybody was to have ten minutes to get in.",
		"You ask, Bells",
	],
	[
		"You ask: where do the swans sleep?",
		"On the islet above the weir. It has been closed to boats since 1958.",
		"You ask, Swans",
	],
	[
		"You ask: who clears my pavement of branches?",
		"The owner of the house, until 9:00. What has fallen from town trees is fetched by the parks office.",
		"You ask, Storm",
	],
	[
		"You ask: can my tram ticket be used on the ferry?",
		"Yes: every ticket of the zone holds, from the first boat on.",
		"You ask, Ferry",
	],
	[
		"You ask: what is the tower in Depot Street?",
		"A water tower for steam engines. It is empty, but for owls and, on Thursdays, an owl counter.",
		"You ask, Owls",
	],
	[
		"You ask: may I photograph my ballot paper?",
		"No. In the booth, cameras are not allowed; before the door, they are.",
		"You ask, Mayoral election",
		{ at: at("15:45") },
	],
	[
		"You ask: how warm is the river?",
		"7.4 degrees at the lock this morning. The winter swimmers call that refreshing.",
		"You ask, Linde",
	],
];

const stalls: [what: string, price: string, told: string][] = [
	[
		"leeks",
		"1.80 a bunch",
		"They come from Mill Island and were carried over by boat this morning.",
	],
	["pears", "2.40 a kilo", "The last ones from store, and the sweetest."],
	["carp", "11 a kilo", "The fishmonger keeps them in a tub and knows some of them by name."],
	["goat's cheese", "3.20 a piece", "From Brook End; the hard one is sold out."],
	[
		"mushrooms",
		"9 a kilo",
		"All of them from the cellar: the wood is closed because of the storm.",
	],
	[
		"wreaths",
		"from 12",
		"Fir and box, with or without candles. The first Sunday in Advent is in four days.",
	],
];

const market: Row[] = stalls.map(([what, price, told]) => [
	`At the weekly market: ${what}, ${price}`,
	told,
	"Weekly market, Food",
]);

const air: Row[] = [
	[
		"Air quality in the morning: good",
		"Fine dust 11, ozone 34, nitrogen dioxide 28 at Station Road. The wind keeps the air moving.",
		"Air quality",
		{ at: at("08:00") },
	],
	[
		"Air quality at noon: fair at the ring road",
		"Nitrogen dioxide is at 61 where cars queue before the motorway bridge, at 19 everywhere else.",
		"Air quality",
		{ at: at("12:00") },
	],
	[
		"Air quality in the evening: very good",
		"Nothing stays in the air at 100 km/h.",
		"Air quality",
		{ at: at("19:00") },
	],
];

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** What a paper has every day: ships, streets, questions, stalls, the air. */
export const columnPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "harbour", section: "Harbour", from: at("06:50"), to: at("15:00") },
		harbour,
	),
	...piecesOf(
		{ ...common, name: "history", section: "History", from: at("06:30"), to: at("19:00") },
		history,
	),
	...piecesOf(
		{ ...common, name: "streets", section: "History", from: at("08:00"), to: at("20:00") },
		names,
	),
	...piecesOf(
		{ ...common, name: "questions", section: "Readers", from: at("08:00"), to: at("20:30") },
		questions,
	),
	...piecesOf(
		{ ...common, name: "stalls", section: "Market", from: at("07:30"), to: at("11:30") },
		market,
	),
	...piecesOf(
		{ ...common, name: "air", section: "Environment", from: at("08:00"), to: at("19:00") },
		air,
	),
];
