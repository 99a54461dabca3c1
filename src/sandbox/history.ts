import type { Config } from "../config.ts";
import type { Logger } from "../logger.ts";
import { createKeys } from "../store/keys.ts";
import { createScript } from "../store/script.ts";
import { createStatsDays } from "../store/stats-day.ts";
import { statsLua } from "../store/stats-layout.ts";
import { withRedis } from "../store/tool-connection.ts";
import { CHANNEL } from "./newsroom.ts";

/** As many days before today were counted already. */
const DAYS = 60;
const DAY_MS = 24 * 3_600_000;
/** When a newspaper posts, and what about. */
const hours = [6, 7, 8, 9, 9, 10, 12, 13, 16, 17, 18, 18, 20, 22];
const topics = ["town,traffic", "town,culture", "weather", "sport", "sport", "science"];

/**
 * Counts what a newspaper could have posted on a day before today, as the store's own parts count.
 *
 * KEYS  1 hash of the day
 * ARGV  1 posts, a JSON list of `{channel, topics, hour, ms}`  2 counts of the house, JSON by name  3 channel
 *       4 reactions
 */
const countDay = createScript(`${statsLua}
for _, post in ipairs(cjson.decode(ARGV[1])) do
  statPost(KEYS[1], post.channel, post.topics, post.hour, post.ms)
end
for name, count in pairs(cjson.decode(ARGV[2])) do statNote(KEYS[1], name, count) end
statScoped(KEYS[1], 'reactions', ARGV[3], '', tonumber(ARGV[4]))
return 1
`);

/** Gives the sandbox's newsroom some weeks that were counted, so that `/stats` has something to show. */
export async function writeHistory(deps: {
	store: Config["redis"];
	/** The newsroom's zone (IANA). */
	zone: string;
	logger: Logger;
	now: number;
}): Promise<void> {
	const { store, zone, logger, now } = deps;
	const keys = createKeys(store.prefix);
	const dayOf = createStatsDays({ keys, zone: () => zone });
	const random = randomFrom(7);
	const about = (count: number) => Math.round(count * (0.6 + 0.8 * random()));
	await withRedis({ ...store, logger }, async (redis) => {
		for (let ago = DAYS; ago > 0; ago--) {
			const at = now - ago * DAY_MS;
			const { key } = dayOf(at);
			const weekday = new Date(at).getUTCDay();
			const isWeekend = weekday === 0 || weekday === 6;
			const posts = Array.from({ length: about(isWeekend ? 4 : 11) }, () => ({
				channel: CHANNEL,
				topics: one(topics, random),
				hour: weekday === 2 && random() < 0.6 ? 9 : one(hours, random),
				// Most stand at once, a few wait for their turn or for a picture.
				ms: Math.round(500 * (1 + random()) * (random() < 0.9 ? 1 : 40 * random())),
			}));
			const letters = about(180);
			const house = {
				digests: about(90),
				opened: about(24),
				letters,
				waited: Math.round(letters * 0.3 * random()),
				searches: about(25),
				empty: about(2),
			};
			const args = [JSON.stringify(posts), JSON.stringify(house), CHANNEL, about(40)];
			await countDay(redis, [key], args);
		}
	});
}

function one<T>(of: readonly [T, ...T[]] | readonly T[], random: () => number): T {
	return of[Math.floor(random() * of.length)] as T;
}

/** Numbers from 0 to 1 that look random, and are the same each time. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}
