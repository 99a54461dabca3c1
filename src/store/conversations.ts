import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";
import type { Sealing } from "./sealing.ts";

/** How long a dialogue waits for its next answer; then it is forgotten. */
export const CONVERSATION_MEMORY_MS = 60 * 60 * 1000;
/** A dialogue that has become longer is over: all of it is read anew for every answer. */
const MAX_LENGTH = 256 * 1024;

/**
 * Keeps a dialogue, or ends it, unless somebody else did so meanwhile.
 *
 * KEYS  1 conversation
 * ARGV  1 what was read, or "" for nothing, 2 what is to be kept, or "" for nothing, 3 how long (ms)
 * returns 1, or 0 when something else stands there
 */
const keepScript = createScript(`
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1
`);

/** A dialogue as it was found: its state, and what it is recognized by when it is kept. */
export type FoundConversation = { state: unknown; kept: string };

/**
 * Dialogues of several steps that are under way, each for an hour from its last step on; without anybody's name, and
 * sealed where readers are.
 */
export function createConversations(deps: { redis: Redis; keys: Keys; sealing: Sealing }) {
	const { redis, keys, sealing } = deps;
	return {
		/** The dialogue of a chat; its state is undefined where there is none, or none that can be read. */
		async read(id: number): Promise<FoundConversation> {
			const key = keys.conversation(String(id));
			const kept = (await redis.get(key)) ?? "";
			if (kept === "") return { state: undefined, kept };
			try {
				return { state: JSON.parse(sealing.open(kept, key)) as unknown, kept };
			} catch {
				// Nothing is lost with a question that can't be read any more.
				return { state: undefined, kept };
			}
		},

		/**
		 * Keeps a dialogue's next state, or ends it where that is undefined or too long. False when it was ended or went on
		 * elsewhere since it was read: then nothing is kept, so that what was ended stays so.
		 */
		async keep(id: number, found: FoundConversation, state: unknown): Promise<boolean> {
			const key = keys.conversation(String(id));
			const text = state === undefined ? "" : JSON.stringify(withoutNames(state));
			const next = text === "" || text.length > MAX_LENGTH ? "" : sealing.seal(text, key);
			return (await keepScript(redis, [key], [found.kept, next, CONVERSATION_MEMORY_MS])) === 1;
		},

		/** Ends whatever dialogue a chat has. */
		async forget(id: number): Promise<void> {
			await redis.del(keys.conversation(String(id)));
		},
	};
}
export type Conversations = ReturnType<typeof createConversations>;

/** What a message tells of people and is not kept. */
const left = new Set([
	"last_name",
	"username",
	"forward_origin",
	"sender_user_name",
	"author_signature",
	"contact",
	"venue",
]);

/** A dialogue's state without names and places: what Telegram requires of them stays, empty. */
function withoutNames(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNames);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, inner]) => {
			if (left.has(name)) return [];
			if (name === "first_name") return [[name, ""]];
			if (name === "location") return [[name, { latitude: 0, longitude: 0 }]];
			return [[name, withoutNames(inner)]];
		}),
	);
}
