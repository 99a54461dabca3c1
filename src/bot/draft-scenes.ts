import type { Article } from "../article/article.ts";
import type { Catalogue } from "../article/catalogue.ts";
import type { ChannelId } from "../article/channel.ts";
import { articleOf } from "../article/desk-draft.ts";
import type { StoredDraft } from "../store/draft-record.ts";
import type { DraftScene } from "./draft-scene.ts";

/** A post that a draft would make, which can be shown to somebody. */
export type SceneLookup = {
	channels: readonly ChannelId[];
	length: number;
	limit: number;
	print: string;
	send: (person: number) => Promise<{ ids: number[]; shape: string } | undefined>;
	replace: (person: number, standing: { ids: number[]; shape: string }) => Promise<boolean>;
};

/** What is known of an article's page: what its post is called, and where that stands. */
export type StandingPost = { title: string; link: string | undefined };

type Viewer = Pick<DraftScene, "person" | "view" | "say" | "locale" | "zone">;

/** Puts together what somebody sees of a draft: where it would go by the newsroom's rules, and how it would look there. */
export function createDraftScenes(deps: {
	/** The article with what the newsroom's rules add to it, and where it goes that names these channels, or none. */
	plan: (
		article: Article,
		named: readonly ChannelId[] | undefined,
	) => { article: Article; channels: readonly ChannelId[] };
	looks: (article: Article, channels: readonly ChannelId[]) => Promise<SceneLookup[]>;
	/** The post in which a page stands already. */
	standingAt: (url: string) => Promise<StandingPost | undefined>;
	channels: () => readonly ChannelId[];
	templateNames: () => readonly string[];
	catalogue: () => Promise<Catalogue>;
	channelTitle: (channel: ChannelId) => string;
	now: () => number;
}) {
	return async (
		{ id, revision, draft, changes }: StoredDraft,
		viewer: Viewer,
	): Promise<Omit<DraftScene, "looks"> & { looks: readonly SceneLookup[] }> => {
		const channels = deps.channels();
		// One that is no longer in the newsroom file takes no new posts.
		const named = draft.channels?.filter((one) => channels.includes(one as ChannelId));
		const article = articleOf(id, { ...draft, title: draft.title === "" ? "?" : draft.title });
		const planned =
			article === undefined ? undefined : deps.plan(article, named as ChannelId[] | undefined);
		const going = planned?.channels.filter((one) => channels.includes(one)) ?? [];
		const [looks, standing, catalogue] = await Promise.all([
			planned === undefined || draft.title === "" ? [] : deps.looks(planned.article, going),
			draft.url === undefined ? undefined : deps.standingAt(draft.url),
			deps.catalogue(),
		]);
		const from = viewer.view.look < looks.length ? viewer.view.look : 0;
		return {
			...viewer,
			view: { ...viewer.view, look: from },
			id,
			revision,
			draft,
			changes,
			channels: going,
			topics: planned?.article.topics ?? draft.topics,
			looks,
			standing,
			allChannels: channels,
			templateNames: deps.templateNames(),
			catalogue,
			channelTitle: deps.channelTitle,
			now: deps.now(),
		};
	};
}
export type DraftScenes = ReturnType<typeof createDraftScenes>;
