import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

/** The bulletins of the agency: each brings four items at once. */
const bulletins = ["05:50", "07:58", "09:30", "11:02", "13:05", "15:00", "17:30", "20:15"];

const rows: Row[] = [
	[
		"Region lowers fares for pupils",
		"From August on, pupils ride for 20 a month in all of the region. So far the price depends on the district.",
		"Region, Trains",
	],
	[
		"Lake at Aldersee reaches its normal level",
		"After three dry years the water stands at the old mark again. The sailing school reopens its lower jetty.",
		"Aldersee, Water",
	],
	[
		"Saltmouth: lighthouse becomes a hotel",
		"It has three rooms, one above the other, and 147 steps. The lamp keeps working.",
		"Saltmouth, Tourism",
	],
	[
		"Electricity: grid fees fall by 3 per cent",
		"The regulator has approved the new fees. For a household of three that is about 20 a year.",
		"Energy, Region",
	],
	[
		"Motorway to the north closed for one night",
		"A bridge beam is lifted in between Hollen and the border, from 22:00 to 5:00. The diversion takes 35 minutes.",
		"Traffic, Hollen",
	],
	[
		"Apples: a harvest as large as in 2018",
		"The growers of the region have picked 96,000 tonnes. Two in three go into juice.",
		"Farming, Region",
	],
	[
		"Wolf seen on the moor at Weir Valley",
		"A camera filmed it twice within a week. Sheep farmers can apply for fences at once.",
		"Weir Valley, Animals",
	],
	[
		"Region plans a radio network for storms",
		"Sixty masts are to work without mains power for three days. They cost 31 million.",
		"Region, Storm",
	],
	[
		"Court: heating costs may be shared by area",
		"Tenants of a house in Saltmouth had sued. The judgment is final.",
		"Courts, Rents",
	],
	[
		"Trains: new timetable has 140 more connections",
		"It holds from 13 December on. Between Lindenford and Saltmouth there will be a train every half hour until 23:00.",
		"Trains, Timetable",
	],
	[
		"Fish ladder at Hollen: first salmon in 60 years",
		"A sensor counted it at 4:12 on Monday, 87 centimetres long.",
		"Hollen, Animals",
	],
	[
		"Region's museum buys a globe of 1620",
		"It shows islands that nobody ever found. A foundation paid the price, which is not told.",
		"Museum, Region",
	],
	[
		"Train drivers and operator agree",
		"Wages rise by 4.2 per cent in two steps. A strike is off the table until 2028.",
		"Trains, Jobs",
	],
	[
		"Milk: dairies pay 2 cents more",
		"That is the third rise in a row. Farmers speak of a good year, for once.",
		"Farming, Prices",
	],
	[
		"Hollen: school closes for a week because of mould",
		"320 pupils are taught in the town hall and in the cinema.",
		"Hollen, Schools",
	],
	[
		"Ski lift in the hills opens without snow",
		"It carries walkers to the top at weekends. The season ticket holds for both.",
		"Tourism, Region",
	],
	[
		"Storm: ferries on the coast stop at 16:00",
		"The last boat from Saltmouth to the islands leaves at 15:30. They are to run again tomorrow from noon on.",
		"Storm, Saltmouth",
		{ urgency: 3 },
	],
	[
		"Storm: train line along the coast closes at 17:00",
		"Between Saltmouth and the border no trains run until tomorrow morning. Tickets stay valid.",
		"Storm, Trains",
		{ urgency: 3 },
	],
	[
		"Hospital in Hollen gets a helicopter pad",
		"It stands on the roof of the new wing. Until now the helicopter landed on the football pitch.",
		"Hollen, Hospital",
	],
	[
		"Bees: losses in winter lower than ever",
		"Nine in a hundred colonies did not see the spring, says the survey of the region's keepers.",
		"Bees, Region",
	],
	[
		"Savings banks of Hollen and Aldersee merge",
		"No branch is to close before 2030. The name is still being looked for.",
		"Banks, Aldersee",
	],
	[
		"University of Saltmouth: 400 places for nurses",
		"The course begins in October. Half of it takes place in hospitals of the region.",
		"Saltmouth, Care",
	],
	[
		"Chestnuts: the moth is on the retreat",
		"A wasp that eats it has spread. In Aldersee the trees kept their leaves until October.",
		"Animals, Parks",
	],
	[
		"Region's parliament debates a day off for voters",
		"Both large groups are for it, for different days. A vote is not expected before spring.",
		"Region, Elections",
	],
	[
		"Storm: roof of the fish market in Saltmouth damaged",
		"Nobody was inside. Gusts at the harbour reached 118 km/h at 17:10.",
		"Storm, Saltmouth",
	],
	[
		"Storm: 4,000 homes without power on the coast",
		"Most of them lie north of Saltmouth. Crews wait for the wind to drop.",
		"Storm, Power",
	],
	[
		"Wheat for export: first ship leaves on Friday",
		"It carries 22,000 tonnes, most of it from the harbour of Lindenford.",
		"Grain, Harbour",
	],
	[
		"Choir contest: Aldersee sings in the final",
		"Forty choirs took part. The final is broadcast on Sunday at 20:00.",
		"Music, Aldersee",
	],
	[
		"Storm: coast takes stock",
		"Eleven damaged roofs, two boats adrift, nobody hurt: the coast guard speaks of luck and of good warnings.",
		"Storm, Saltmouth",
	],
	[
		"Train line along the coast opens at 5:00",
		"Tracks and masts have been inspected by a locomotive. The first train leaves Saltmouth at 5:04.",
		"Trains, Saltmouth",
	],
	[
		"Power is back in 3,100 homes on the coast",
		"The remaining 900 are to follow by midnight, says the grid company.",
		"Storm, Power",
	],
	[
		"Region: Lindenford's turnout the highest of all towns",
		"With 64.7 per cent it lies ahead of Aldersee, where 58.2 per cent voted last year.",
		"Region, Elections",
		{ at: at("21:24") },
	],
];

/** The agency: its items wait for an admin's yes. */
export const wirePieces: Piece[] = piecesOf(
	{
		name: "wire",
		source: "wire",
		section: "Region",
		language: "en",
		site: "northwire.example",
		from: at("05:50"),
		to: at("21:30"),
	},
	rows.map(([title, summary, tags, more], index) => [
		title,
		summary,
		tags,
		{ at: at(bulletins[Math.floor(index / 4)] ?? "20:15") + (index % 4) * 1000, ...more },
	]),
);
