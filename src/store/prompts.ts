import type { Redis } from "ioredis";
import { z } from "zod";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";
import { createScript } from "./script.ts";

/** How long a question to an admin waits for its answer. */
export const PROMPT_MEMORY_MS = 60 * 60 * 1000;

/** A question that an admin was asked in a message: `kind` and `data` tell what its answer is for. */
export const Prompt = z.object({
	kind: z.string(),
	data: z.record(z.string(), z.string()),
	messageId: z.number(),
	/** When it was asked (Unix ms). */
	at: z.number(),
});
export type Prompt = z.infer<typeof Prompt>;

/**
 * Takes a question off, for one answer to it.
 *
 * KEYS  1 prompt
 * ARGV  1 id of the message that is answered, or "" for a message that answers none
 * returns the prompt as JSON; nil when there is none, or the message that is answered is another one
 */
const takeScript = createScript(`
local json = redis.call('GET', KEYS[1])
if not json then return nil end
if ARGV[1] ~= '' and tonumber(ARGV[1]) ~= cjson.decode(json).messageId then return nil end
redis.call('DEL', KEYS[1])
return json
`);

/**
 * The questions that admins were asked and have yet to answer, within an hour. They survive a restart; a newer
 * question to the same admin takes the place of an older one.
 */
export function createPrompts(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** Notes what an admin was asked. */
		async ask(admin: number, prompt: Omit<Prompt, "at">, now: number): Promise<void> {
			const json = JSON.stringify({ ...prompt, at: now });
			await redis.set(keys.prompt(admin), json, "PX", PROMPT_MEMORY_MS);
		},

		/** The question that waits for an admin's answer. */
		async read(admin: number): Promise<Prompt | undefined> {
			return readJson(Prompt, await redis.get(keys.prompt(admin)));
		},

		/**
		 * Takes an admin's question off: of two answers only one gets it.
		 *
		 * @param messageId the message that is answered; undefined when the admin just wrote
		 */
		async take(admin: number, messageId: number | undefined): Promise<Prompt | undefined> {
			return readJson(Prompt, await takeScript(redis, [keys.prompt(admin)], [messageId ?? ""]));
		},
	};
}
export type Prompts = ReturnType<typeof createPrompts>;
