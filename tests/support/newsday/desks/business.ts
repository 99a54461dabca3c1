import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const rows: Row[] = [
	[
		"Shipyard gets an order for three river ferries",
		"They are to be electric and to carry 90 passengers each. The yard takes on 40 people and pays for their training.",
		"Shipyard, Jobs",
	],
	[
		"Brick works burn with hydrogen for a week",
		"It is a test, the second in the country. The bricks look the same, says the master, and smell of nothing.",
		"Brick works, Energy",
	],
	[
		"Cheese from Brook End wins gold, and runs out",
		"The dairy has 180 goats and one cellar. The next wheels are ripe at Easter.",
		"Food, Brook End",
	],
	[
		"Department store turns into a school",
		"The house in Abbey Street has been empty for three years. In 2028 the vocational college is to move into its upper floors.",
		"Abbey Street, Schools",
	],
	[
		"Savings bank closes two counters, keeps eleven machines",
		"Potter's Row and Mill Island lose their counters in March. A bus with a counter in it comes on Tuesdays.",
		"Banks",
	],
	[
		"Unemployment in the district at 4.9 per cent",
		"That is 0.1 points less than in October. 1,260 jobs are open, most of them in care and in crafts.",
		"Jobs, Figures",
		{ at: at("10:05"), urgency: 4 },
	],
	[
		"Apprentices: 214 places, 171 applicants",
		"Roofers and bakers look hardest. The chamber of crafts opens its workshops for a day on 12 December.",
		"Jobs, Crafts",
	],
	[
		"Rents rise by 2.1 per cent",
		"A square metre costs 9.84 on average, in Harbour Row 11.60. Five years ago they had risen twice as fast.",
		"Rents, Figures",
		{ at: at("12:15") },
	],
	[
		"Bakery chain takes over the mill café",
		"All nine jobs are kept, and so is the recipe of the plum cake: that was in the contract.",
		"Bakeries, Mill Road",
	],
	[
		"Harbour handles 8 per cent more grain",
		"In ten months 412,000 tonnes went over the quay. For the closed bridge the harbour needs no detour: the ships pass below it.",
		"Harbour, Grain",
	],
	[
		"Glass from Lindenford for a telescope",
		"A disc of 1.2 metres cooled for 74 days. It leaves the works on Monday, at walking pace.",
		"Glassworks, Science",
	],
	[
		"Taxi drivers want a fixed price to Saltmouth",
		"75 by day, 90 by night: that is what their guild proposes. The council decides in January.",
		"Taxis, Saltmouth",
	],
	[
		"Repair shop for phones: three days' wait",
		"Since the discount for repairs began, the shops in Station Road have twice the work. Batteries are the most frequent case.",
		"Repair, Station Road",
	],
	[
		"Vineyard on Castle Mound: 1,100 bottles, all gone",
		"It has 400 vines and is the northernmost of the region. There is a list for next year.",
		"Food, Castle Mound",
	],
	[
		"Tram company looks for 60 drivers",
		"No experience is needed, a good eye is. Training takes five months and is paid from the first day.",
		"Jobs, Trams",
	],
];

/** What a tonne of wheat and 100 kg of potatoes cost at each hour of the exchange, and how many tonnes were sold. */
const prices: [clock: string, wheat: number, potatoes: number, tonnes: number][] = [
	["07:00", 214.5, 22.4, 180],
	["10:00", 214.5, 22.8, 410],
	["11:00", 215.25, 22.8, 660],
	["12:00", 216, 23.1, 1040],
	["13:00", 215.75, 23.1, 1210],
	["14:00", 217.5, 23.6, 1880],
	["15:00", 219, 24.2, 2610],
	["16:00", 218.25, 24, 2930],
	["17:00", 218.5, 24, 3150],
];

const reports: Row[] = prices.map(([clock, wheat, potatoes, tonnes]) => [
	`Corn exchange at ${clock}: wheat ${wheat.toFixed(2)}, potatoes ${potatoes.toFixed(2)}`,
	`A tonne of wheat costs ${wheat.toFixed(2)}, 100 kg of potatoes ${potatoes.toFixed(2)}. ${tonnes} tonnes have been sold since the morning.`,
	"Market report",
	{ at: at(clock) + 90_000 },
]);

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** Firms and jobs; the hourly report from the corn exchange. */
export const businessPieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "business", section: "Business", from: at("07:00"), to: at("19:00") },
		rows,
	),
	...piecesOf(
		{ ...common, name: "exchange", section: "Markets", from: at("09:00"), to: at("18:00") },
		reports,
	),
];
