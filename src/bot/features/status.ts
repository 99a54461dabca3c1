import { Composer } from "grammy";
import type { ChannelRules } from "../../article/channel-rules.ts";
import type { ChannelId } from "../../article/channel.ts";
import { dayIn } from "../../article/day.ts";
import { momentText } from "../../article/moment-text.ts";
import { fit } from "../../article/text.ts";
import type { Articles } from "../../store/articles.ts";
import type { Lanes } from "../../store/lanes.ts";
import type { Posts } from "../../store/posts.ts";
import { sayReason } from "../../telegram/reasons.ts";
import { isolate, type Texts } from "../../texts.ts";
import { forAdmins, type FromAdmin } from "../admins.ts";
import type { BotContext } from "../context.ts";

/** What waited longer is no news any more. */
const REVIEW_SINCE_MS = 7 * 24 * 3_600_000;
const MAX_REVIEWED = 1000;
/** As many of all channels' newest posts are looked through for the newest of each. */
const MAX_LATEST = 1000;
const MAX_TITLE_LENGTH = 100;
const MAX_LENGTH = 4096;

/** `/status`, for admins: how each channel stands, and how many articles wait for a decision. */
export function statusFeature(deps: {
	admins: readonly number[];
	channels: () => readonly ChannelId[];
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => ChannelRules;
	articles: Articles;
	lanes: Lanes;
	posts: Posts;
	texts: Texts;
	now: () => number;
}): Composer<BotContext> {
	const { articles, lanes, posts, rulesOf, now } = deps;
	const feature = new Composer<BotContext>();

	forAdmins(feature, deps.admins).command("status", async (ctx) => {
		const [latest, held] = await Promise.all([newest(), countHeld()]);
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

	async function countHeld(): Promise<number> {
		const ask = { source: undefined, since: now() - REVIEW_SINCE_MS, after: undefined };
		const changed = await articles.list({ ...ask, count: MAX_REVIEWED });
		const holds = await Promise.all(
			changed.map(async ({ ref }) => (await articles.read(ref))?.hold),
		);
		return holds.filter((hold) => hold === "review" || hold === "confirm").length;
	}

	return feature;
}
