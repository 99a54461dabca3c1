import type { Api } from "grammy";
import type { PostStyle } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import type { Audience } from "../store/audience.ts";
import type { Departures } from "../store/departures.ts";
import type { BundleTimes, Outbox } from "../store/outbox.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import type { Readers } from "../store/readers.ts";
import type { Recipients } from "../store/recipients.ts";
import type { Texts } from "../texts.ts";
import { createBundles } from "./bundles.ts";
import { createCourier } from "./courier.ts";
import { createFanout } from "./fanout.ts";
import type { Duty } from "./jobs.ts";
import type { ReportLetter } from "./letter-report.ts";
import { createLetters } from "./letters.ts";
import type { Offers } from "./offers.ts";
import type { Pacing } from "./pacing.ts";

/** Everything that brings single articles to readers, as duties that the jobs look at. */
export function createDelivery(deps: {
	api: Api;
	pacing: Pacing;
	published: PublishedArticles;
	audience: Pick<Audience, "concerned">;
	readers: Readers;
	recipients: Recipients;
	outbox: Outbox;
	bundleTimes: BundleTimes;
	departures: Departures;
	offers: Offers;
	/** Begins to bring an article to very many readers, by their ordinals. */
	beginMany?: ((publication: Published, ordinals: Uint32Array) => Promise<void>) | undefined;
	/** Brings the search index up to what readers may see of an article. */
	search: { note: (ref: string) => Promise<unknown> };
	/** Messages a second that Telegram takes. */
	perSecond?: number | undefined;
	/** Sends a reader all that waits for them; see {@link createBundles}. */
	sendBundle: (id: number) => Promise<number | undefined>;
	/** Drops all that waits for a reader. */
	dropBundle: (id: number) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	texts: Texts;
	/** How an article is set for one reader, in the language of their app. */
	privateStyle: (languageCode: string | undefined) => PostStyle;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const fanout = createFanout(deps);
	const courier = createCourier({ ...deps, letters: createLetters(deps) });
	const bundles = createBundles({ ...deps, times: deps.bundleTimes });
	const duties: Duty[] = [
		{
			name: "fanout",
			isDue: (at) => fanout.isDue(at),
			run: () => fanout.run(),
			leadsTo: "courier",
		},
		{ name: "courier", isDue: (at) => courier.isDue(at), run: () => courier.run() },
		{ name: "bundles", isDue: (at) => bundles.isDue(at), run: () => bundles.run() },
	];
	return {
		duties,
		/** Begins nothing any more; what is under way ends by itself. */
		end: () => courier.end(),
	};
}
export type Delivery = ReturnType<typeof createDelivery>;
