import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const story = { id: "old-bridge-2026", title: "The Old Bridge is closed" };
const bridge = "Old Bridge";

const rows: Row[] = [
	[
		"Barge strikes the Old Bridge: closed in both directions",
		"A barge laden with gravel hit the second pier at 2:25. Nobody is hurt. Trams, cars and pedestrians can't cross; the next way over the Linde is the motorway bridge.",
		`${bridge}, Traffic`,
		{ at: at("02:40"), urgency: 1, picture: "bridge" },
	],
	[
		"What we know about the barge at the Old Bridge",
		"The barge was on its way to Saltmouth with 900 tonnes of gravel. Its crew of three is ashore and unhurt. Divers are to look at the pier at first light.",
		`${bridge}, River police`,
		{ at: at("03:12"), urgency: 4 },
	],
	[
		"Old Bridge: trams turn back at Market Quay until further notice",
		"Line 4 ends at Market Quay on the one side and at the Tannery on the other. Buses run between them over the motorway bridge every 15 minutes from 4:30.",
		`${bridge}, Trams, Line 4`,
		{ at: at("04:18"), urgency: 3 },
	],
	[
		"How to cross the Linde this morning",
		"By bus over the motorway bridge: 25 minutes. By the rowing club's boats, for those who carry no more than a bag: from 6:30 at Market Quay. By car: allow an hour.",
		`${bridge}, Traffic, Commuters`,
		{ at: at("05:26"), urgency: 3 },
	],
	[
		"Divers at the second pier: “We feel before we see”",
		"The water is brown after a week of rain. Two divers of the river police went down at 7:30 and search the stone by hand, one metre after another.",
		bridge,
		{ at: at("07:48"), picture: "bridge" },
	],
	[
		"Queues of 6 km before the motorway bridge",
		"Everybody who usually takes the Old Bridge is on the ring road. Police ask drivers to leave the right lane to the buses.",
		`${bridge}, Traffic`,
		{ at: at("08:06"), urgency: 4 },
	],
	[
		"Mill Island votes on the mainland: polling station moves",
		"The polling station in the boathouse can't be reached from the Tannery side. Its voters go to the Corn Hall instead; every voter's card is valid there.",
		`${bridge}, Mayoral election`,
		{ at: at("08:31"), urgency: 3 },
	],
	[
		"Rowing club carries 400 people across in two hours",
		"Eight coxed boats, sixteen oars each way, five passengers at a time. Nobody paid, many brought cake.",
		`${bridge}, Rowing, Mill Island`,
		{ at: at("09:22") },
	],
	[
		"Barge is afloat again and leaves for the dock",
		"Two tugs pulled it off the pier at 10:40. The gravel stays aboard until its hull has been inspected.",
		`${bridge}, Harbour`,
		{ at: at("10:55") },
	],
	[
		"Traders on the Tannery side count the hours",
		"Without trams there are no customers, says the traders' association: the baker sold a third of what she sells on other Wednesdays.",
		`${bridge}, Tannery, Business`,
		{ at: at("12:08") },
	],
	[
		"Crack in the second pier: Old Bridge stays closed for weeks",
		"Divers have found a crack of two metres below the water line. The town's engineer expects repairs to take at least six weeks; nobody may cross before they end.",
		`${bridge}, Traffic`,
		{ at: at("13:10"), urgency: 2, picture: "bridge" },
	],
	[
		"Six weeks without the bridge: what changes from tomorrow",
		"A ferry for 90 passengers leaves every 20 minutes from 6:00, buses run every 7 minutes, and the car park at Kiln Hill is free of charge.",
		`${bridge}, Ferry, Commuters`,
		{ at: at("14:34"), urgency: 3 },
	],
	[
		"132 years on oak piles: why the bridge did not fall",
		"The piers stand on 1,100 trunks that were driven into the river bed in 1893. Under water oak does not rot, and it gives a little when it is struck.",
		`${bridge}, History`,
		{ at: at("15:52"), kicker: "Analysis" },
	],
	[
		"Ferry timetable: first boat at 6:00, last at 23:40",
		"The crossing takes six minutes. Bicycles ride free, dogs on a lead. The landing stages are at Market Quay and below the Tannery Works.",
		`${bridge}, Ferry, Timetable`,
		{ at: at("17:16") },
	],
];

/** The story of a bridge that is closed, from the night to the ferry. */
export const bridgePieces: Piece[] = piecesOf(
	{
		name: "bridge",
		source: "api",
		section: "Town",
		language: "en",
		site: "courier.example",
		from: at("02:40"),
		to: at("17:30"),
	},
	rows.map(([title, summary, tags, more]) => [title, summary, tags, { story, ...more }]),
);
