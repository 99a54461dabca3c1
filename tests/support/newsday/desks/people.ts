import { type Piece, piecesOf, type Row } from "../piece.ts";
import { at } from "../time.ts";

const light: Row[] = [
	[
		"Swan holds up line 7 for eleven minutes",
		"It sat between the rails at Boathouse and hissed at the driver. A passenger with a sandwich solved the matter.",
		"Swans, Line 7",
		{ at: at("07:34") },
	],
	[
		"Cat returns after two years, by barge",
		"A skipper found her in his galley at Saltmouth; the chip told her address. She has put on a kilo.",
		"Cats, Harbour",
	],
	[
		"Couple marries on the ferry that is not there yet",
		"The date was booked for the bridge. The registrar came along in a rowing boat and spoke quickly.",
		"Weddings, Old Bridge",
	],
	[
		"The town's oldest bicycle is 128 and still gets about",
		"It belongs to a clockmaker in Bell Lane, who rides it on Sundays and oils it on Saturdays.",
		"Cycling, Bell Lane",
	],
	[
		"Pumpkin of 412 kilos stays where it is",
		"The crane that was to lift it is needed on the ring road. Its grower waters it meanwhile, out of habit.",
		"Gardens",
	],
	[
		"Beavers build below the weir",
		"The dam is four metres long, and the parks office lets it stand. Please watch from the other bank.",
		"Beavers, Weir",
	],
	[
		"Found: wedding ring of 1951",
		"A metal detector found it on the towpath; inside it says “R. & T.” Whoever knows them may call the town archive.",
		"Lost property, Archive",
	],
	[
		"A goose leads the choir, for one song",
		"It walked into the rehearsal at St Anne's and stood in front. The conductor says that the tempo was right.",
		"Music, Geese",
	],
	[
		"Snow globe of the Old Bridge sold out by noon",
		"The souvenir shop had 300 left and sells them one a head. New ones come in a fortnight, with the barge.",
		"Old Bridge, Shops",
		{ at: at("12:33") },
	],
	[
		"Storm takes a hat, the river brings it back",
		"It flew off at Market Quay at four and drifted ashore at the weir at half past, dry inside.",
		"Storm, Weir",
		{ at: at("17:22") },
	],
];

type Club = [name: string, says: string, tags: string];

const clubs: Club[] = [
	[
		"Rowing club",
		"Training on Thursday is cancelled: all boats carry passengers. Whoever can row may come and help at 6:30",
		"Rowing",
	],
	[
		"Garden club",
		"The shredder is at the gate on Saturday from 9:00 to 12:00. No roots, no stones",
		"Gardens",
	],
	[
		"Fire brigade, youth",
		"There are eight places for children from ten years on. The first evening is on Monday at 17:30",
		"Fire brigade",
	],
	[
		"Hiking club",
		"Sunday's walk leads around Castle Mound instead of over the bridge: 14 km, easy, back at 15:00",
		"Hiking",
	],
	[
		"Model railway club",
		"The layout of Lindenford station runs on both days of the weekend from 10:00 to 17:00",
		"Model trains",
	],
	[
		"Bee keepers",
		"Honey of the autumn is sold at the weekly market on Saturday. Bring your own jars",
		"Bees, Weekly market",
	],
	[
		"Radio amateurs",
		"During the storm the club listens on the emergency frequency and passes on what it hears",
		"Radio, Storm",
	],
	[
		"Choir of the tram company",
		"Rehearsal is in the depot tonight, in car 404, since the canteen is a shelter",
		"Music, Trams",
	],
	[
		"Chess club",
		"The blitz tournament begins on Thursday at 19:00 in the library, and the clocks are wound",
		"Chess, Library",
	],
	[
		"Allotments Kiln Hill",
		"Take in chairs, pots and gnomes before three. The gate stays open until then",
		"Gardens, Storm",
	],
	[
		"Divers' club",
		"The club's compressor is at the river police today; the lesson of tonight is on land",
		"Diving, Old Bridge",
	],
	[
		"Sewing circle",
		"Sixty sleeping bags for the shelters are ready. Whoever has zips to spare may bring them tonight",
		"Sewing, Storm",
	],
];

const news: Row[] = clubs.map(([name, says, tags]) => [
	`From the clubs: ${name}`,
	`${says}.`,
	`Clubs, ${tags}`,
]);

const common = { source: "api", language: "en", site: "courier.example" } as const;

/** What makes one smile, and news from the clubs. */
export const peoplePieces: Piece[] = [
	...piecesOf(
		{ ...common, name: "smiles", section: "People", from: at("07:00"), to: at("20:00") },
		light,
	),
	...piecesOf(
		{ ...common, name: "clubs", section: "Clubs", from: at("09:00"), to: at("18:30") },
		news,
	),
];
