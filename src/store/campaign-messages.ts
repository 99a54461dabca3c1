import type { Redis } from "ioredis";
import { z } from "zod";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";

/** A message in which an admin sees how far a campaign is, kept up to date until that is over. */
export const CampaignMessage = z.object({
	campaign: z.string(),
	/** The admin's id, which is also that of the chat. */
	admin: z.number(),
	messageId: z.number(),
	/** The language that the admin reads. */
	locale: z.string(),
});
export type CampaignMessage = z.infer<typeof CampaignMessage>;

/** The messages that show campaigns: of each campaign, one an admin. */
export function createCampaignMessages(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const nameOf = ({ campaign, admin }: Pick<CampaignMessage, "campaign" | "admin">) =>
		`${campaign} ${admin}`;
	return {
		/** Keeps a message, in the place of an older one that shows the same to the same admin. */
		async keep(message: CampaignMessage): Promise<void> {
			await redis.hset(keys.campaignMessages, nameOf(message), JSON.stringify(message));
		},

		/** All of them; what another version has written is left out. */
		async all(): Promise<CampaignMessage[]> {
			const kept = await redis.hvals(keys.campaignMessages);
			return kept.flatMap((json) => readJson(CampaignMessage, json) ?? []);
		},

		/** Lets a message be: there is nothing more to show. */
		async drop(message: CampaignMessage): Promise<void> {
			await redis.hdel(keys.campaignMessages, nameOf(message));
		},
	};
}
export type CampaignMessages = ReturnType<typeof createCampaignMessages>;
