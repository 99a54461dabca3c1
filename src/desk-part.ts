import type { Api } from "grammy";
import type { Catalogue } from "./article/catalogue.ts";
import type { ChannelRules } from "./article/channel-rules.ts";
import type { ChannelId } from "./article/channel.ts";
import type { Routing } from "./article/routing.ts";
import { createDraftDisplay } from "./bot/draft-display.ts";
import { createDraftOutcomes } from "./bot/draft-outcome.ts";
import { createDraftPages } from "./bot/draft-pages.ts";
import { createDraftScenes, type StandingPost } from "./bot/draft-scenes.ts";
import { createDraftPublishing } from "./draft-publishing.ts";
import type { Logger } from "./logger.ts";
import { createLooks } from "./publish/looks.ts";
import type { StyleOf } from "./publish/rendering.ts";
import { createSending } from "./publish/sending.ts";
import type { Released } from "./store/deciding.ts";
import type { Placing } from "./store/intake-item.ts";
import type { Decision, Intake } from "./store/intake.ts";
import type { Stores } from "./store/stores.ts";
import type { Texts } from "./texts.ts";
import { readPageFacts } from "./web/page-facts.ts";
import { loadPage } from "./web/page.ts";
import type { PictureLoader } from "./web/picture.ts";
import type { WebClient } from "./web/public-fetch.ts";

/** Puts together what editors write articles with in their chats. */
export function createDeskPart(deps: {
	api: Api;
	stores: Stores;
	web: WebClient;
	/** Pages by plain HTTP and of this machine, too: for tests. */
	allowPrivate: boolean;
	pictures: PictureLoader;
	style: StyleOf;
	routing: () => Pick<Routing, "assign" | "plan" | "treat" | "rulesOf">;
	placement: Placing;
	/** An intake that places articles like this. */
	intakeWith: (placement: Placing) => Pick<Intake, "accept">;
	/** The channels that take new posts. */
	channels: () => readonly ChannelId[];
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => ChannelRules;
	templateNames: () => readonly string[];
	catalogue: () => Promise<Catalogue>;
	announce: (released: Released[]) => void;
	onTaken: (source: string, decisions: Decision[]) => void;
	zone: () => string;
	texts: Texts;
	/** How often drafts are looked at; once a second when left out. */
	everyMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { stores, routing } = deps;
	const { articles, posts } = stores;

	/** The post of the article that stands on a page, where there is one or is to be. */
	async function standingAt(url: string): Promise<StandingPost | undefined> {
		const stored = await articles.atPage(url);
		if (stored?.article === undefined || stored.hold !== undefined) return undefined;
		const channels = stored.channels as ChannelId[];
		const all = await Promise.all(channels.map((channel) => posts.read(channel, stored.ref)));
		const link = all.find((post) => post?.state === "posted" && post.link !== undefined)?.link;
		return { title: stored.article.title, link };
	}

	const publish = createDraftPublishing({ ...deps, ...stores });
	const scenes = createDraftScenes({
		...deps,
		plan(given, named) {
			const { assign, plan } = routing();
			const article = assign(given);
			return { article, channels: plan(article, named).channels };
		},
		looks: createLooks({
			...deps,
			sending: createSending(deps),
			treat: (article, channel) => routing().treat(article, channel),
		}),
		standingAt,
	});
	return {
		publish,
		scenes,
		readPage: createDraftPages({
			async load(url) {
				const page = await loadPage(deps.web, url, { allowPrivate: deps.allowPrivate });
				return page.kind === "failed" ? page : { kind: "page", ...(await readPageFacts(page)) };
			},
		}),
		display: createDraftDisplay({
			...deps,
			...stores,
			scenes,
			publish,
			outcomeOf: createDraftOutcomes({ ...deps, ...stores }),
		}),
	};
}
export type DeskPart = ReturnType<typeof createDeskPart>;
