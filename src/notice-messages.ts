import type { ChannelRules } from "./article/channel-rules.ts";
import type { ChannelId } from "./article/channel.ts";
import { dayIn } from "./article/day.ts";
import { durationText, momentText } from "./article/moment-text.ts";
import { Week } from "./article/week.ts";
import { deadButtons } from "./bot/dead-buttons.ts";
import { reviewButtons } from "./bot/review-buttons.ts";
import type { NoticeMessage } from "./publish/showing.ts";
import type { Articles, StoredArticle } from "./store/articles.ts";
import { type Notice, valuesOf, waitingKinds } from "./store/notice.ts";
import type { Posts } from "./store/posts.ts";
import type { Team } from "./store/team.ts";
import { sayReason } from "./telegram/reasons.ts";
import { isolate } from "./texts.ts";
import { weeklyText } from "./weekly-words.ts";

/**
 * What the admins read of a notice, in the language of the newsroom, and the buttons under it, which are understood by
 * `bot/features/review.ts` and `bot/features/dead.ts`.
 */
export function createNoticeMessages(deps: {
	say: (id: string, values?: Record<string, string | number>) => string;
	locale: string;
	team: Pick<Team, "who">;
	articles: Articles;
	posts: Posts;
	rulesOf: (channel: ChannelId) => ChannelRules;
	channelName: (channel: string) => string;
	nameOf: (person: number) => Promise<string>;
	now: () => number;
}) {
	const { say, posts, rulesOf, now } = deps;

	/** What an admin has to know to decide, beside the post itself. */
	async function circumstances({ kind, data }: Notice): Promise<string[]> {
		const stored = await deps.articles.read(data["ref"] ?? "");
		if (stored === undefined) return [];
		const lines: string[] = [];
		if (data["rule"] !== undefined) lines.push(say("review-rule", { rule: isolate(data["rule"]) }));
		if (kind === "confirm") lines.push(...(await saidYes(stored)));
		return [...lines, ...(await sounds(stored.channels as ChannelId[]))];
	}

	async function saidYes({ releasedBy, releaseAt, channels }: StoredArticle): Promise<string[]> {
		const lines: string[] = [];
		if (releasedBy !== undefined) {
			lines.push(say("review-said-yes", { by: isolate(await deps.nameOf(releasedBy)) }));
			if ((await deps.team.who("decide")).length === 1) lines.push(say("review-alone"));
		}
		if (releaseAt !== undefined)
			lines.push(say("review-due", { time: timeOf(releaseAt, channels) }));
		return lines;
	}

	/** What is left of the sound budget, where there is one. */
	async function sounds(channels: readonly ChannelId[]): Promise<string[]> {
		const lines = channels.map(async (channel) => {
			const { soundBudget, timeZone } = rulesOf(channel);
			if (soundBudget === undefined) return [];
			const used = Math.min(soundBudget, await posts.sounds(channel, dayIn(timeZone, now())));
			const values = { used, budget: soundBudget, channel: deps.channelName(channel) };
			return [say("review-sounds", values)];
		});
		return (await Promise.all(lines)).flat();
	}

	/** A time on the clocks of an article's first channel. */
	function timeOf(at: number, [channel]: readonly string[]): string {
		return momentText(at, { locale: deps.locale, zone: rulesOf(channel as ChannelId).timeZone });
	}

	async function due({ data }: Notice): Promise<string[]> {
		const { dueAt, ref = "" } = data;
		if (dueAt === undefined) return [];
		const stored = await deps.articles.read(ref);
		return [say("review-due", { time: timeOf(Number(dueAt), stored?.channels ?? []) })];
	}

	return async (notice: Notice): Promise<NoticeMessage> => {
		const { kind, data } = notice;
		if (kind === "weekly") {
			const week = Week.parse(JSON.parse(data["week"] ?? ""));
			return { text: weeklyText(week, deps), buttons: [] };
		}
		const isWaiting = waitingKinds.has(kind);
		const values = {
			...valuesOf(notice),
			reason: sayReason(data["reason"] ?? "", say),
			channel: deps.channelName(data["channel"] ?? ""),
			title: isolate(data["title"] ?? ""),
			by: isolate(data["by"] ?? ""),
			duration: durationText(Number(data["takesMs"] ?? 0), deps.locale),
		};
		// Of a change that is refused, the post stands.
		const isEdit = kind === "failed" && (data["post"] ?? "") !== "";
		const text = isEdit ? say("notice-failed-edit", values) : say(`notice-${kind}`, values);
		const more = isWaiting ? await circumstances(notice) : await due(notice);
		return {
			text: more.length === 0 ? text : `${text}\n\n${more.join("\n")}`,
			buttons: buttonsOf(notice, say),
			...(isWaiting
				? { outdated: say("review-outdated", { title: isolate(data["title"] ?? "") }) }
				: {}),
		};
	};
}

/** The rows of buttons under a notice; each names the revision that the admin has seen. */
function buttonsOf({ kind, data }: Notice, say: (id: string) => string): NoticeMessage["buttons"] {
	const { source = "", ref = "", revision = "0" } = data;
	if (kind === "backlog") {
		return [[{ text: say("button-backlog"), data: `release:backlog:${source}` }]];
	}
	if (kind === "review" || kind === "confirm") {
		return reviewButtons(kind, { ref, revision }, say).map((row) =>
			row.map((one) => ({ text: one.text, data: one.callback_data })),
		);
	}
	if (kind === "undo") {
		return [[{ text: say("button-cancel"), data: `review:cancel:${ref}:${revision}` }]];
	}
	return deadButtons({ kind, data }, say).map((one) => [one]);
}
