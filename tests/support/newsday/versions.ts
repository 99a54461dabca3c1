import type { Event } from "./event.ts";
import type { Piece } from "./piece.ts";
import { pieceOf, pieces } from "./pieces.ts";
import { at } from "./time.ts";

/** What an article said at first, where that was not right, and when that was mended without a word. */
const slips: [id: string, first: Partial<Piece>, mended?: string][] = [
	["bridge-1", { title: "Barge strikes teh Old Bridge: closed in both directions" }, "02:40:09"],
	["bridge-6", { title: "Queues of 6 km before the moterway bridge" }, "08:06:40"],
	["town-8", { summary: "A digger has cut a cable in Field Way." }, "10:24"],
	[
		"election-5",
		{ title: "Turnout at 10:00: 11.4 per cent, more then in the first round" },
		"10:14:50",
	],
	["nachrichten-9", { title: "Sechs Kilometer Stau vor der Autobanbrücke" }, "08:10:30"],
	["warning-3", { tags: ["Storm"] }, "14:47:40"],
	["quayside-4", { title: "Overheard in the que for the ferry" }, "10:31"],
	[
		"town-3",
		{ summary: "Families of 1,410 first-year pupils get their letter this morning." },
		"23:40",
	],
	[
		"forecast-2",
		{
			summary:
				"The first hazel catkins on Kiln Hill are five weeks ahead. For those who are allergic, the load is still low.",
		},
	],
	[
		"traffic-23",
		{
			summary:
				"It sat on the back seat of tram 731 at 8:20 and is in good hands now, at the lost property office in Depot Street.",
		},
	],
	[
		"nachrichten-15",
		{
			summary:
				"Ein Quadratmeter kostet im Schnitt 9,84, in der Hafenzeile 11,90. Vor fünf Jahren stiegen die Mieten doppelt so schnell.",
		},
	],
];

const baker = (members: number) =>
	`Without trams there are no customers, says the traders' association of ${members} shops: the baker sold a third less than on other Wednesdays.`;
const ramps =
	"33 of 38 polling stations can be reached without steps. Templates in braille are ready at all of them; ask for one at the door.";

/** Later versions that tell what was corrected. */
const corrections: [id: string, clock: string, correction: string, change?: Partial<Piece>][] = [
	["forecast-2", "07:27", "Hazel is three weeks early, not five."],
	[
		"election-4",
		"09:25",
		"33 polling stations can be reached without steps, not 31.",
		{ summary: ramps },
	],
	["traffic-23", "11:45", "The cello was found in tram 713, not 731."],
	["business-8", "12:50", "The average is that of the whole district, not of the town alone."],
	["nachrichten-15", "12:55", "In der Hafenzeile kostet der Quadratmeter 11,60, nicht 11,90."],
	// The correction stands, the summary grows: readers who were told are not told again.
	[
		"election-4",
		"13:15",
		"33 polling stations can be reached without steps, not 31.",
		{ summary: `${ramps} A sign language interpreter sits in the Corn Hall.` },
	],
	[
		"bridge-10",
		"13:20",
		"The baker sold a third less than on other Wednesdays, not a third.",
		{ summary: baker(26) },
	],
	["bridge-10", "16:45", "The association has 62 members, not 26.", { summary: baker(62) }],
];

/** The corrections that readers are told of, in their order, by the articles that they are about. */
export const told: ReadonlyMap<string, readonly string[]> = new Map(
	[...new Set(corrections.map(([id]) => id))].map((id) => [
		id,
		[...new Set(corrections.filter(([of]) => of === id).map(([, , correction]) => correction))],
	]),
);

/** An article as its desk sends it first. */
export function firstVersion(piece: Piece): Event & { kind: "send" } {
	const [, first = {}] = slips.find(([id]) => id === piece.id) ?? [];
	return { kind: "send", at: piece.at, piece: { ...piece, ...first } };
}

/** Every version of every article. */
export const versions: readonly Event[] = [
	...pieces.map(firstVersion),
	...slips.flatMap(([id, , mended]): Event[] =>
		mended === undefined ? [] : [{ kind: "send", at: at(mended), piece: pieceOf(id) }],
	),
	// Another one before the slip is seen to be mended: both are one edit.
	{ kind: "send", at: at("02:40:17"), piece: { ...pieceOf("bridge-1"), kicker: "Breaking" } },
	...corrections.map(([id, clock, correction, change]): Event => {
		return { kind: "send", at: at(clock), piece: { ...pieceOf(id), ...change, correction } };
	}),
];
