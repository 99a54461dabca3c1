import { decisions } from "./decisions.ts";
import type { Event } from "./event.ts";
import { GERMAN, NEWS } from "./piece.ts";
import { pieceOf } from "./pieces.ts";
import { at } from "./time.ts";
import { firstVersion, versions } from "./versions.ts";

/** Hooks that come once more, four seconds later. */
const repeats = ["bridge-1", "results-3", "town-9", "nachrichten-11"].map((id): Event => {
	const of = firstVersion(pieceOf(id));
	return { kind: "repeat", at: of.at + 4000, of };
});

const tooMany = (retryAfter: number) => ({
	kind: "error" as const,
	code: 429,
	description: `Too Many Requests: retry after ${retryAfter}`,
	retryAfter,
});

const sending = { kind: "fault", method: "sendMessage" } as const;
const editing = { kind: "fault", method: "editMessageText" } as const;

/** Telegram's bad minutes. */
const troubles: Event[] = [
	{ ...sending, at: at("08:29"), chat: NEWS, fault: tooMany(35) },
	// The post is there, but nobody says so.
	{ ...sending, at: at("09:46"), chat: NEWS, fault: { kind: "reset", after: true } },
	{ kind: "outage", at: at("13:40"), isOver: false },
	{ kind: "outage", at: at("13:55"), isOver: true },
	{ ...editing, at: at("14:47:30"), chat: NEWS, fault: { kind: "reset", after: true } },
	{ ...sending, at: at("15:25"), chat: GERMAN, fault: { kind: "html", after: true } },
	{ ...sending, at: at("16:00"), chat: GERMAN, fault: tooMany(90) },
	// The post is not there, and nobody says so.
	{ ...sending, at: at("16:38"), chat: NEWS, fault: { kind: "reset" } },
];

/** All that happens, in the order of the clock. */
export const events: readonly Event[] = [
	...versions,
	...decisions,
	...repeats,
	...troubles,
].toSorted((one, other) => one.at - other.at);
