import { Composer } from "grammy";
import type { ChannelRules } from "../../article/channel-rules.ts";
import type { ChannelId } from "../../article/channel.ts";
import { dayIn } from "../../article/day.ts";
import { momentText } from "../../article/moment-text.ts";
import { fit } from "../../article/text.ts";
import type { Articles } from "../../store/articles.ts";
import type { Lanes } from "../../store/lanes.ts";
import type { Posts } from "../../store/posts.ts";
import type { Queue } from "../../store/queue.ts";
import { sayReason } from "../../telegram/reasons.ts";
import { isolate, type Texts } from "../../texts.ts";
import { type FromAdmin, forTeam } from "../admins.ts";
import type { BotContext } from "../context.ts";

/** As many of all channels' newest posts are looked through for the newest of each. */
const MAX_LATEST = 1000;
const MAX_TITLE_LENGTH = 100;
const MAX_LENGTH = 4096;

/** `/status`, for the team: how each channel stands, and how many articles wait for a decision. */
export function statusFeature(deps: {
	channels: () => readonly ChannelId[];
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => ChannelRules;
	articles: Articles;
	lanes: Lanes;
	posts: Posts;
	queue: Pick<Queue, "countHeld">;
	texts: Texts;
	now: () => number;
}): Composer<BotContext> {
	const { articles, lanes, posts, rulesOf, now } = deps;
	const feature = new Composer<BotContext>();

	forTeam(feature, "look").command("status", async (ctx) => {
		const [latest, held] = await Promise.all([newest(), deps.queue.countHeld()]);
		const channels = deps.channels().map((channel) => channelStatus(ctx, channel, latest));
		const parts = [...(await Promise.all(channels)), ctx.t("status-held", { count: held })];
		const { text } = fit(parts.join("\n\n"), MAX_LENGTH);
		return ctx.reply(text, { link_preview_options: { is_disabled: true } });
	});

	async function channelStatus(
		ctx: FromAdmin,
		channel: ChannelId,
		latest: ReadonlyMap<ChannelId, string>,
	): Promise<string> {
		const { timeZone, soundBudget } = rulesOf(channel);
		const [waiting, pause, used, last] = await Promise.all([
			lanes.waiting(channel, now()),
			lanes.paused(channel),
			posts.sounds(channel, dayIn(timeZone, now())),
			lastPost(ctx, channel, latest.get(channel)),
		]);
		const lines = [
			ctx.t("status-channel", { channel: deps.channelTitle(channel) }),
			ctx.t("status-waiting", { count: waiting.count }),
		];
		if (pause !== undefined) {
			const locale = deps.texts.localeFor(ctx.from.language_code);
			const time = momentText(pause.until, { locale, zone: timeZone });
			const reason = isolate(fit(sayReason(pause.reason, ctx.t), 300).text);
			lines.push(ctx.t("status-paused", { time, reason }));
		}
		lines.push(
			soundBudget === undefined
				? ctx.t("status-sounds-unlimited", { used })
				: ctx.t("status-sounds", { used: Math.min(used, soundBudget), budget: soundBudget }),
			last,
		);
		return lines.join("\n");
	}

	async function lastPost(
		ctx: BotContext,
		channel: ChannelId,
		ref: string | undefined,
	): Promise<string> {
		if (ref === undefined) return ctx.t("status-no-post");
		const [post, stored] = await Promise.all([posts.read(channel, ref), articles.read(ref)]);
		const title = isolate(fit(stored?.article?.title ?? "", MAX_TITLE_LENGTH).text);
		return ctx.t("status-last", { title, link: post?.link ?? "" }).trim();
	}

	/** The newest post of each channel. */
	async function newest(): Promise<ReadonlyMap<ChannelId, string>> {
		const latest = await posts.latest(MAX_LATEST);
		return new Map(latest.reverse().map(({ channel, ref }) => [channel, ref]));
	}

	return feature;
}
