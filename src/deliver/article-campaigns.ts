import { createHash } from "node:crypto";
import { z } from "zod";
import { estimateOf } from "../article/campaign.ts";
import type { Logger } from "../logger.ts";
import type { Campaign, Campaigns } from "../store/campaigns.ts";
import type { Outbox } from "../store/outbox.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import type { Readers } from "../store/readers.ts";
import type { Offers } from "./offers.ts";

/** With more readers than that, an article is brought to them as a campaign. */
export const MANY = 1000;
/** So much of what is due is in the outbox at the most: what comes meanwhile for few waits no longer than that. */
const ROOM_S = 10;
/** When an article is looked at again of which nobody can say just now whether it stands. */
const UNSETTLED_MS = 5000;

const Payload = z.object({ ref: z.string() });

/** An article that begins its way to very many readers. */
export type Announced = {
	campaign: string;
	article: Published["article"];
	recipients: number;
	/** How long it takes at the least (ms). */
	takesMs: number;
};

/**
 * Brings an article to very many readers: a block of them at a time is handed over to whoever sends single articles,
 * as fast as these go out. The list is made once; whether it is for a reader, and still stands, is looked at when their
 * block comes up, and once more by who sends it.
 */
export function createArticleCampaigns(deps: {
	campaigns: Pick<Campaigns, "make" | "fill" | "read" | "start">;
	published: Pick<PublishedArticles, "read">;
	readers: Pick<Readers, "readOrdinals">;
	offers: Offers;
	outbox: Pick<Outbox, "backlog">;
	/** Messages a second that Telegram takes. */
	perSecond: number;
	/** Has a campaign looked at, soon. */
	wake: (campaign: string) => void;
	/** Has what is in the outbox looked at, soon. */
	wakeCourier: () => void;
	/** Tells of an article that begins its way. */
	onBegun: (announced: Announced) => Promise<void>;
	logger: Logger;
	now: () => number;
}) {
	const { campaigns, published, readers, offers, outbox, perSecond, logger, now } = deps;

	return {
		/** Begins to bring an article to readers, by their ordinals. The same list makes no second campaign. */
		async begin({ ref, article }: Published, ordinals: Uint32Array): Promise<void> {
			const list = createHash("sha256").update(ordinals).digest("base64url").slice(0, 16);
			const id = `${ref}-${list}`;
			const at = now();
			await campaigns.make({ id, kind: "article", payload: { ref }, by: 0, isPaid: false }, at);
			await campaigns.fill(id, ordinals, at);
			// Told before it starts: who dies in between is followed by one who tells it again, under the same name.
			if ((await campaigns.read(id))?.state === "ready") {
				const recipients = ordinals.length;
				const takesMs = estimateOf({ recipients, perSecond });
				logger.info({ ref, recipients, takesMs }, "an article goes to very many readers");
				await deps.onBegun({ campaign: id, article, recipients, takesMs });
			}
			if (await campaigns.start(id, at)) deps.wake(id);
		},

		/** True while the outbox has enough. */
		async isFull(): Promise<boolean> {
			return (await outbox.backlog(now())).count >= perSecond * ROOM_S;
		},

		/**
		 * Hands a block over; may be repeated.
		 *
		 * @returns when to try again (Unix ms), where nobody can say just now whether the article stands
		 */
		async handOver(
			{ payload }: Campaign,
			ordinals: readonly number[],
		): Promise<number | undefined> {
			const { ref } = Payload.parse(payload);
			const publication = await published.read(ref);
			if (publication.kind === "unsettled") {
				const { postedAt = now() } = publication;
				return offers.isRecent(postedAt) ? now() + UNSETTLED_MS : undefined;
			}
			if (publication.kind !== "stands" || !offers.isFresh(publication)) return undefined;
			const onLost = (error: unknown) =>
				logger.error({ err: error, ref }, "an article could not be brought to one of its readers");
			await offers.offer(publication, await readers.readOrdinals(ordinals, onLost));
			deps.wakeCourier();
			return undefined;
		},
	};
}
export type ArticleCampaigns = ReturnType<typeof createArticleCampaigns>;
