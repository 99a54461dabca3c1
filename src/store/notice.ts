import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Right } from "../article/team.ts";
import { json } from "./json.ts";

/** How long a problem that the admins were told of makes no second notice. */
export const NOTICE_MEMORY_MS = 30 * 24 * 60 * 60 * 1000;

/** What the admins are told of; each kind has a text `notice-<kind>` in every locale. */
export const noticeKinds = [
	"unknown",
	"ghost",
	"failed",
	"plain",
	"stuck",
	"unanswered",
	"trouble",
	"trouble-over",
	"rights",
	"rights-over",
	"migrated",
	"flood",
	"flood-over",
	"flood-all",
	"late",
	"late-over",
	"silence",
	"silence-over",
	"backlog",
	"memory",
	"memory-over",
	"many",
	"review",
	"confirm",
	"undo",
	"unpinned",
	"released",
	"scheduled",
	"confirmed",
	"rejected",
	"cancelled",
	"posted",
	"too-late",
	"withdrawn",
	"released-backlog",
	"weekly",
	"callback",
	"subscription",
	"resolved",
	"resolved-absent",
	"retried",
	"absent",
	"there",
	"assumed",
	"dropped",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What waits for an admin's decision; it is told in a message of its own, below the post as it would be. */
export const waitingKinds: ReadonlySet<NoticeKind> = new Set(["review", "confirm", "undo"]);

/** What became of that, and of a button: it is told in the message that has the buttons, however old. */
export const decidedKinds: ReadonlySet<NoticeKind> = new Set([
	"released",
	"scheduled",
	"confirmed",
	"rejected",
	"cancelled",
	"posted",
	"too-late",
	"withdrawn",
	"released-backlog",
	"resolved",
	"resolved-absent",
	"retried",
	"absent",
	"there",
	"assumed",
	"dropped",
]);

/** What has buttons to decide with, beside what waits for a decision. */
const wrecks: ReadonlySet<NoticeKind> = new Set(["unknown", "ghost", "failed", "stuck", "backlog"]);

/** Which right those hold who are told of something: what one can decide on comes to all who may. */
export function rightFor(kind: NoticeKind): Right {
	const isDecidable = waitingKinds.has(kind) || decidedKinds.has(kind) || wrecks.has(kind);
	return isDecidable ? "decide" : "write";
}

/** That an admin was told: which version, in which message, and when (Unix ms). */
export type Told = {
	admin: number;
	version: number;
	messageId: number;
	at: number;
	/** The revision of the article that they have seen, and the first message that showed it; 0 for none. */
	revision?: number;
	previewId?: number;
};

/** One thing that the admins are told: `kind` names the text, `data` fills it. */
export const Notice = z.object({
	id: z.string(),
	kind: z.enum(noticeKinds),
	data: json(z.record(z.string(), z.string()), ""),
	/** Grows when there is something new to tell about the same thing. */
	version: z.coerce.number().default(1),
	/** The admins who were told already, perhaps of an earlier version. */
	told: z.array(
		z.object({
			admin: z.number(),
			version: z.number(),
			messageId: z.number(),
			at: z.number(),
			revision: z.number().exactOptional(),
			previewId: z.number().exactOptional(),
		}),
	),
});
export type Notice = z.infer<typeof Notice>;

/** A notice as it is added. */
export type NewNotice = { id: string; kind: NoticeKind; data: Record<string, string> };

/** The notice that a channel pauses, for trouble or because Telegram asked for it, has this id, whoever adds it. */
export function pauseNoticeId(kind: "trouble" | "flood", channel: ChannelId): string {
	return `${kind} ${channel}`;
}

/** What fills the text of a notice: its figures as numbers, so that each language can choose its plural. */
export function valuesOf({ data }: Pick<Notice, "data">): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, figures.has(name) ? Number(value) : value]),
	);
}

const figures = new Set(["count", "hours", "minutes", "pace", "percent", "recipients", "usual"]);

/** Reads what stands in a notice's hash: undefined when it has expired, or is of a kind unknown here. */
export function parseNotice(id: string, hash: Record<string, string>): Notice | undefined {
	const told = Object.entries(hash).flatMap(([name, value]) =>
		name.startsWith("told:") ? [toldOf(name, value)] : [],
	);
	return Notice.safeParse({ id, ...hash, told }).data;
}

function toldOf(name: string, value: string): Told {
	const [version = 1, messageId = 0, at = 0, revision, previewId = 0] = value
		.split(" ")
		.map(Number);
	const shown = revision === undefined ? {} : { revision, previewId };
	return { admin: Number(name.slice("told:".length)), version, messageId, at, ...shown };
}
