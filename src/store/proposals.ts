import { randomBytes } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import { Body } from "../article/body.ts";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";

/** How long a proposal waits for its confirmation. */
const PROPOSAL_MEMORY_MS = 24 * 3_600_000;
const ID_BYTES = 9;

const about = {
	ref: z.string(),
	/** The revision of the article that the editor has seen. */
	revision: z.number(),
	/** Who proposes it: a Telegram user id. */
	by: z.number(),
};

/** What an editor is about to do to an article: other words for a part of it, or to take it back. */
export const Proposal = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("words"),
		...about,
		amendment: z.discriminatedUnion("name", [
			z.object({ name: z.enum(["title", "summary"]), to: z.string() }),
			z.object({ name: z.literal("body"), to: Body }),
		]),
	}),
	z.object({ kind: z.literal("retraction"), ...about, reason: z.string().exactOptional() }),
]);
export type Proposal = z.infer<typeof Proposal>;

/** What editors have proposed and not yet confirmed, for a day: it survives a restart, and dialogues that are left. */
export function createProposals(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const put = (id: string, proposal: Proposal) =>
		redis.set(keys.proposal(id), JSON.stringify(proposal), "PX", PROPOSAL_MEMORY_MS);
	return {
		/** Keeps a proposal; resolves to its id, which fits into a button. */
		async make(proposal: Proposal): Promise<string> {
			const id = randomBytes(ID_BYTES).toString("base64url");
			await put(id, proposal);
			return id;
		},

		/** The proposal of an id, as long as it was neither carried out nor dropped. */
		async read(id: string): Promise<Proposal | undefined> {
			return readJson(Proposal, await redis.get(keys.proposal(id)));
		},

		/** Puts another one in the place of a proposal. */
		async change(id: string, proposal: Proposal): Promise<void> {
			await put(id, proposal);
		},

		/** Takes a proposal off; true for the one who has done so. */
		drop: async (id: string): Promise<boolean> => (await redis.del(keys.proposal(id))) === 1,
	};
}
export type Proposals = ReturnType<typeof createProposals>;
