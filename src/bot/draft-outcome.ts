import type { InlineKeyboardButton } from "grammy/types";
import { articleRef } from "../article/article.ts";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { endOf } from "../article/day.ts";
import { DESK } from "../article/desk-draft.ts";
import { momentText } from "../article/moment-text.ts";
import { fit } from "../article/text.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { StoredDraft } from "../store/draft-record.ts";
import type { Lanes } from "../store/lanes.ts";
import type { Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { sayReason } from "../telegram/reasons.ts";
import { isolate, type Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { button, card } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";

/** How many channels are told of one by one. */
const MAX_LINES = 20;
const MAX_TITLE = 300;
const MAX_REASON = 200;

/** Whose eyes it is for. */
type Reader = { say: Say; locale: Locale; zone: string };

/** What became of a draft: what its message says, and whether that will change no more by itself. */
export type Outcome = { menu: Menu; isOver: boolean };

/** Tells what became of a draft that was published or discarded, from the records of its posts alone. */
export function createDraftOutcomes(deps: {
	articles: Pick<Articles, "read">;
	posts: Pick<Posts, "read">;
	lanes: Pick<Lanes, "paused">;
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "quietHours" | "timeZone">;
	channelTitle: (channel: ChannelId) => string;
	now: () => number;
}) {
	const { articles, posts, lanes, channelTitle, now } = deps;

	/** Why a post does not stand yet. */
	async function whyWaiting(channel: ChannelId, post: Post | undefined, reader: Reader) {
		const { say, locale, zone } = reader;
		const time = (at: number) => momentText(at, { locale, zone });
		const due = post?.after ?? 0;
		if (due > now()) return say("draft-goes-out", { time: time(due) });
		const pause = await lanes.paused(channel);
		if (pause !== undefined && pause.until > now()) {
			const reason = isolate(fit(sayReason(pause.reason, say), MAX_REASON).text);
			return say("draft-paused", { time: time(pause.until), reason });
		}
		const { quietHours, timeZone } = deps.rulesOf(channel);
		const quietUntil = quietHours?.then === "wait" ? endOf(quietHours, timeZone, now()) : undefined;
		if (quietUntil !== undefined) return say("draft-quiet", { time: time(quietUntil) });
		return say("draft-waits");
	}

	async function lineOf(channel: ChannelId, ref: string, reader: Reader) {
		const post = await posts.read(channel, ref);
		const { say } = reader;
		const name = { channel: channelTitle(channel) };
		const reason = isolate(fit(sayReason(post?.error ?? "", say), MAX_REASON).text);
		switch (post?.state) {
			case "posted": {
				const text = say("draft-posted", { ...name, link: post.link ?? "" }).trim();
				return { text, isOver: post.handled === post.desired };
			}
			case "unknown":
				return { text: say("draft-unknown", name), isOver: false };
			case "failed":
				return { text: say("draft-failed", { ...name, reason }), isOver: false };
			case "dropped":
				return { text: say("draft-dropped", name), isOver: true };
			case "retracted":
			case "withdrawn":
				return { text: say("draft-retracted", name), isOver: true };
			case "sending":
			case "waiting":
			case undefined: {
				const why = await whyWaiting(channel, post, reader);
				return { text: say("draft-waiting", { ...name, why }), isOver: false };
			}
		}
	}

	/** What keeps all of it back, with the button that lets it go. */
	async function heldBack(
		{ id, revision }: StoredDraft,
		stored: StoredArticle,
		{ say }: Reader,
	): Promise<{ text: string; buttons: InlineKeyboardButton[][] } | undefined> {
		switch (stored.hold) {
			case "duplicate": {
				const other = await articles.read(stored.duplicateOf ?? "");
				const link = other === undefined ? "" : await linkOf(other);
				const values = { title: isolate(fit(other?.article?.title ?? "", MAX_TITLE).text), link };
				const text = say("draft-held-duplicate", values).trim();
				const release = button(say("draft-button-release"), `po:${id}:${revision}:release`);
				return { text, buttons: [[release]] };
			}
			case "confirm":
			case "review":
				return { text: say("draft-held-confirm"), buttons: [] };
			case "rejected":
				return { text: say("draft-held-rejected"), buttons: [] };
			case "backlog":
			case undefined:
				return undefined;
		}
	}

	/** The first post of an article that stands, "" where none does. */
	async function linkOf({ ref, channels }: StoredArticle): Promise<string> {
		for (const channel of channels) {
			const post = await posts.read(channel as ChannelId, ref);
			if (post?.state === "posted" && post.link !== undefined) return post.link;
		}
		return "";
	}

	async function published(stored: StoredDraft, reader: Reader): Promise<Outcome> {
		const { say } = reader;
		const ref = articleRef(DESK, stored.id);
		const article = await articles.read(ref);
		const title = `📰 ${fit(article?.article?.title ?? stored.draft.title, MAX_TITLE).text}`;
		const by = say("draft-published-by", { by: isolate(stored.closed?.name ?? "") });
		if (article === undefined)
			return { menu: { text: card(title, by), buttons: [] }, isOver: false };
		if (article.retracted) {
			return { menu: { text: card(title, say("draft-withdrawn")), buttons: [] }, isOver: true };
		}
		const held = await heldBack(stored, article, reader);
		if (held !== undefined) {
			return { menu: { text: card(title, by, held.text), buttons: held.buttons }, isOver: false };
		}
		const channels = article.channels as ChannelId[];
		const all = await Promise.all(channels.map((channel) => lineOf(channel, ref, reader)));
		// What is not over yet is told first where there is not room for all.
		const shown = all.toSorted((a, b) => Number(a.isOver) - Number(b.isOver)).slice(0, MAX_LINES);
		const told = all.length > MAX_LINES ? shown : all;
		const count = all.length - told.length;
		const lines = told.map(({ text }) => text);
		const text = [...lines, ...(count > 0 ? [say("draft-more", { count })] : [])].join("\n");
		const isOver = all.every((one) => one.isOver);
		return { menu: { text: card(title, by, text), buttons: [] }, isOver };
	}

	return async (stored: StoredDraft, reader: Reader): Promise<Outcome> => {
		if (stored.state !== "discarded") return published(stored, reader);
		const { say } = reader;
		const title = stored.draft.title === "" ? say("draft-untitled") : stored.draft.title;
		const text = say("draft-discarded-by", { by: isolate(stored.closed?.name ?? "") });
		return {
			menu: { text: card(`🗑 ${fit(title, MAX_TITLE).text}`, text), buttons: [] },
			isOver: true,
		};
	};
}
export type DraftOutcomes = ReturnType<typeof createDraftOutcomes>;
