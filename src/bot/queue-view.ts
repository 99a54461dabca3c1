import { FormattedString } from "@grammyjs/parse-mode";
import { digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { may } from "../article/team.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Dead } from "../store/dead.ts";
import type { Queue, Queued, QueueTab } from "../store/queue.ts";
import { queueTabs } from "../store/queue.ts";
import type { Wreck } from "../store/wreck.ts";
import type { FromAdmin } from "./admins.ts";
import type { Say } from "./context.ts";
import { type DeadWords, wreckButtons, wreckTitle } from "./dead-words.ts";
import { type DeskWords, titleOf } from "./desk-words.ts";
import { button, card, inRows } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { listTurning, pageCount, pagerRow } from "./pager.ts";
import type { QueueWhy } from "./queue-why.ts";
import { reviewButtons } from "./review-buttons.ts";

const PAGE_SIZE = 8;
/** As many buttons stand beside each other on a phone. */
const IN_ROW = 4;
/** As much of a digest as names one channel among a newsroom's few. */
const NAMED_BY = 8;

/** Where somebody is in the queue; pages count from 0. */
export type QueuePlace = { tab: QueueTab; page: number };

/** Draws the queue: a list for each tab, and each of its entries with what can be done about it. */
export function createQueueView(deps: {
	queue: Queue;
	articles: Pick<Articles, "read">;
	dead: Pick<Dead, "read">;
	words: DeskWords;
	deadWords: DeadWords;
	why: QueueWhy;
	channelTitle: (channel: ChannelId) => string;
	now: () => number;
}) {
	const { queue, articles, dead, words, why, now } = deps;

	/** One that waits as a paragraph and its button; undefined when it does not any more. */
	async function entryOf(ctx: FromAdmin, { tab, page }: QueuePlace, one: Queued, number: number) {
		const { ref, channel, at } = one;
		const label = String(number);
		if (channel !== undefined) {
			const wreck = await dead.read(channel, ref);
			if (wreck === undefined) return undefined;
			const lines = [deps.channelTitle(channel), words.timeOf(ctx, wreck.since)];
			if (wreck.isLookedFor) lines.push(ctx.t("queue-looking"));
			const named = `${digestOf(channel).slice(0, NAMED_BY)}:${ref}`;
			const paragraph = entryText(number, wreckTitle(wreck), lines.join(" · "));
			return { paragraph, press: button(label, `qu:post:${letterOf(tab)}:${page}:${named}`) };
		}
		const stored = await articles.read(ref);
		if (stored?.article === undefined) return undefined;
		const lines = [`${words.timeOf(ctx, at)} · ${namesOf(stored)}`, await noteOf(ctx, tab, stored)];
		const paragraph = entryText(number, titleOf(stored), lines.filter(Boolean).join("\n"));
		return { paragraph, press: button(label, `qu:show:${letterOf(tab)}:${page}:${ref}`) };
	}

	/** Why an article waits. */
	async function noteOf(ctx: FromAdmin, tab: QueueTab, stored: StoredArticle): Promise<string> {
		switch (tab) {
			case "scheduled":
				return why.scheduled(ctx, stored);
			case "waiting":
				return why.waiting(ctx, await unsentIn(stored));
			case "review":
				return stored.hold === "confirm" ? ctx.t("queue-to-confirm") : ctx.t("queue-to-review");
			case "unknown":
			case "failed":
				return "";
		}
	}

	async function unsentIn(stored: StoredArticle): Promise<ChannelId[]> {
		const posts = await words.postsOf(stored);
		return posts
			.filter(({ state, retract }) => ["waiting", "sending"].includes(state) && !retract)
			.map(({ channel }) => channel);
	}

	const namesOf = ({ channels }: StoredArticle): string =>
		channels.map((channel) => deps.channelTitle(channel as ChannelId)).join(", ");

	function backTo({ tab, page }: QueuePlace, say: Say) {
		return [button(say("menu-back"), `qu:list:${letterOf(tab)}:${page}`)];
	}

	return {
		/** A page of a tab, under the tabs with how many there are in each. */
		async list(ctx: FromAdmin, wanted: QueuePlace): Promise<Menu> {
			const at = now();
			const counts = await queue.counts(at);
			const pages = pageCount(counts[wanted.tab], PAGE_SIZE);
			const place = { tab: wanted.tab, page: Math.min(wanted.page, pages - 1) };
			const part = { offset: place.page * PAGE_SIZE, count: PAGE_SIZE };
			const found = await queue.page(place.tab, part, at);
			const entries = await Promise.all(
				found.map((one, index) => entryOf(ctx, place, one, part.offset + index + 1)),
			);
			const shown = entries.filter((entry) => entry !== undefined);
			// What is listed and waits no more was changed by an older Tidings beside this one.
			const gone = found.filter((_, index) => entries[index] === undefined);
			for (const { ref, channel } of gone) if (channel === undefined) await queue.relist(ref, at);
			const tabs = queueTabs.map((tab) =>
				button(
					`${tab === place.tab ? "● " : ""}${tabName(tab, ctx.t)} ${counts[tab]}`,
					`qu:list:${letterOf(tab)}:0`,
				),
			);
			return {
				text: card(
					`${tabName(place.tab, ctx.t)}: ${counts[place.tab]}`,
					...(shown.length === 0
						? [ctx.t("queue-empty")]
						: shown.map(({ paragraph }) => paragraph)),
				),
				buttons: [
					...inRows(
						shown.map(({ press }) => press),
						IN_ROW,
					),
					...pagerRow(
						{ page: place.page, pages },
						listTurning,
						(page) => `qu:list:${letterOf(place.tab)}:${page}`,
					),
					...inRows(tabs, 2),
				],
			};
		},

		/** An article that waits, with its buttons; undefined when it does not any more. */
		async article(ctx: FromAdmin, place: QueuePlace, ref: string): Promise<Menu | undefined> {
			const stored = await articles.read(ref);
			if (stored?.article === undefined) return undefined;
			const [at, unsent] = await Promise.all([queue.dueAt(ref), unsentIn(stored)]);
			const { revision, hold, article } = stored;
			const isHeld = hold === "review" || hold === "confirm";
			if (!isHeld && at === undefined) return undefined;
			const tab: QueueTab = isHeld ? "review" : (at ?? 0) > now() ? "scheduled" : "waiting";
			const here = `${letterOf(tab)}:${place.page}:${ref}`;
			const press = (text: string, what: string) => button(text, `qu:${what}:${here}:${revision}`);
			const isEmbargoed = (article.embargoedUntil ?? 0) > now();
			const buttons = isHeld
				? may(ctx.role, "decide")
					? reviewButtons(hold, { ref, revision }, ctx.t)
					: []
				: may(ctx.role, "write")
					? [
							...(tab === "scheduled" && !isEmbargoed ? [[press(ctx.t("queue-now"), "now")]] : []),
							[press(ctx.t("queue-time"), "time"), press(ctx.t("queue-drop"), "drop")],
						]
					: [];
			return {
				text: card(
					titleOf(stored),
					[
						...(at === undefined ? [] : [words.timeOf(ctx, at)]),
						namesOf({ ...stored, channels: isHeld ? stored.channels : unsent }),
					].join(" · "),
					await noteOf(ctx, tab, stored),
					article.url ?? "",
				),
				buttons: [
					...buttons,
					[button(ctx.t("queue-see"), `qu:see:${ref}`)],
					backTo({ ...place, tab }, ctx.t),
				],
			};
		},

		/** A post that a person may have to decide on, with the buttons for that; undefined when it is none any more. */
		post(ctx: FromAdmin, place: QueuePlace, wreck: Wreck | undefined): Menu | undefined {
			if (wreck === undefined) return undefined;
			const buttons = may(ctx.role, "decide") ? wreckButtons(wreck, ctx.t) : [];
			return {
				text: deps.deadWords.describe(ctx, wreck),
				buttons: [...buttons, backTo(place, ctx.t)],
			};
		},

		backTo,
	};
}
export type QueueView = ReturnType<typeof createQueueView>;

const letterOf = (tab: QueueTab): string => tab[0] ?? "";

/** The tab that a button's data name. */
export function tabOf(letter: string | undefined): QueueTab {
	return queueTabs.find((tab) => letterOf(tab) === letter) ?? "scheduled";
}

function tabName(tab: QueueTab, say: Say): string {
	switch (tab) {
		case "scheduled":
			return say("queue-scheduled");
		case "waiting":
			return say("queue-waiting");
		case "review":
			return say("queue-review");
		case "unknown":
			return say("queue-unknown");
		case "failed":
			return say("queue-failed");
	}
}

function entryText(number: number, title: string, lines: string): FormattedString {
	const head = FormattedString.join([`${number}. `, FormattedString.bold(title)], "");
	return FormattedString.join([head, lines], "\n");
}
