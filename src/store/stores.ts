import type { Redis } from "ioredis";
import { createAddresses } from "./addresses.ts";
import { createArticles } from "./articles.ts";
import { createConclusions } from "./conclusions.ts";
import { createDead } from "./dead.ts";
import { createForwards } from "./forwards.ts";
import { createHolds } from "./holds.ts";
import type { Keys } from "./keys.ts";
import { createLanes } from "./lanes.ts";
import { createLeases } from "./leases.ts";
import { createNotices } from "./notices.ts";
import { createPosts } from "./posts.ts";
import { createPrompts } from "./prompts.ts";
import { createReceipts } from "./receipts.ts";
import { createRhythm } from "./rhythm.ts";
import { createSources } from "./sources.ts";
import { createStandings } from "./standings.ts";
import { createSubscriptions } from "./subscriptions.ts";

/** The records in Redis that the engines and the bot work with, all over one connection. */
export function createStores(deps: { redis: Redis; keys: Keys }) {
	const articles = createArticles(deps);
	const posts = createPosts(deps);
	const conclusions = createConclusions(deps);
	return {
		addresses: createAddresses(deps),
		articles,
		conclusions,
		dead: createDead({ ...deps, posts, conclusions }),
		forwards: createForwards(deps),
		holds: createHolds({ ...deps, articles }),
		lanes: createLanes(deps),
		leases: createLeases(deps),
		notices: createNotices(deps),
		posts,
		prompts: createPrompts(deps),
		receipts: createReceipts(deps),
		rhythm: createRhythm(deps),
		sources: createSources(deps),
		standings: createStandings(deps),
		subscriptions: createSubscriptions(deps),
	};
}
export type Stores = ReturnType<typeof createStores>;
