import type { Redis } from "ioredis";
import { z } from "zod";
import { fit } from "../article/text.ts";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** How many decisions are kept at least. */
export const JOURNAL_LENGTH = 100_000;

/** What somebody decided; each has a text `journal-<act>` in every locale. */
export const journalActs = [
	"released",
	"scheduled",
	"confirm",
	"confirmed",
	"rejected",
	"cancelled",
	"title",
	"summary",
	"published",
	"edited",
	"retracted",
	"pinned",
	"unpinned",
	"retried",
	"there",
	"dropped",
	"backlog",
	"broadcast",
	"paused",
	"resumed",
	"stopped",
	"invited",
	"revoked",
	"joined",
	"role",
	"removed",
] as const;
export type JournalAct = (typeof journalActs)[number];

/** One decision as it is written down; of one on a member of the team, `title` is their name. */
export const Decided = z.object({
	what: z.enum(journalActs),
	/** Who: a Telegram user id, or `cli` for whoever has the server or its token. */
	by: z.union([z.number(), z.literal("cli")]),
	/** What they were called then; left out where nobody had told. */
	name: z.string().exactOptional(),
	/** The article, and what it was called then. */
	ref: z.string().exactOptional(),
	title: z.string().exactOptional(),
	channel: z.string().exactOptional(),
	/** What was there before, and what since; left out where there was nothing to compare. */
	before: z.string().exactOptional(),
	after: z.string().exactOptional(),
});
export type Decided = z.infer<typeof Decided>;

/** How much of what people write the journal quotes: a title, and the words before and after (characters). */
const MAX_QUOTED = 1000;

/** What a script is handed for a decision: it is bounded, however much somebody has written. */
export function journaled({ title, before, after, ...rest }: Decided): string {
	return JSON.stringify({ ...rest, ...quoted({ title, before, after }) });
}

function quoted(words: Record<string, string | undefined>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([name, text]) =>
			text === undefined ? [] : [[name, fit(text, MAX_QUOTED).text]],
		),
	);
}

/** A decision in the journal: `number` tells its place, counted from 1, `at` when it was (Unix ms of the server). */
export type JournalEntry = Decided & { number: number; at: number };

/**
 * What a script does to write a decision down along with what it decides. Defines
 * `journal(key, json)`: the journal's key, and what {@link journaled} makes of a decision.
 */
export const journalLua = `
local function journal(key, json)
  local number = (tonumber(redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]) or 0) + 1
  local time = redis.call('TIME')
  local at = string.format('%d', time[1] * 1000 + math.floor(time[2] / 1000))
  redis.call('ZADD', key, number, number .. ' ' .. at .. ' ' .. json)
  redis.call('ZREMRANGEBYRANK', key, 0, -1 - ${JOURNAL_LENGTH})
end
`;

/**
 * KEYS  1 journal
 * ARGV  1 entry (JSON)
 * returns 1
 */
const noteScript = createScript(`
${journalLua}
journal(KEYS[1], ARGV[1])
return 1
`);

/** The newsroom's journal: who decided what, when, and what it was before and after. */
export function createJournal(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Writes down what no script of its own decides. */
		async note(decided: Decided): Promise<void> {
			await noteScript(redis, [keys.journal], [journaled(decided)]);
		},

		/**
		 * The newest decisions first.
		 *
		 * @param options.before the number of the entry that they come before; the newest of all when left out
		 */
		async read(options: { count: number; before?: number | undefined }): Promise<JournalEntry[]> {
			const { count, before } = options;
			const end = before === undefined ? "+inf" : `(${before}`;
			const range = ["-inf", "LIMIT", 0, count] as const;
			const found = await redis.zrevrangebyscore(keys.journal, end, ...range);
			return found.flatMap((member) => {
				const [, number, at, json = ""] = /^(\d+) (\d+) (.*)$/s.exec(member) ?? [];
				const decided = readJson(Decided, json);
				// One of another version is no reason to tell nothing.
				return decided === undefined
					? []
					: [{ ...decided, number: Number(number), at: Number(at) }];
			});
		},
	};
}
export type Journal = ReturnType<typeof createJournal>;
