import { Composer } from "grammy";
import type { Catalogue } from "../../article/catalogue.ts";
import type { ChannelId } from "../../article/channel.ts";
import { type Drawer, TooManyDrawings } from "../../charts/drawer.ts";
import { createWords } from "../../charts/words.ts";
import type { Logger } from "../../logger.ts";
import type { StatsReader } from "../../store/stats.ts";
import { classify } from "../../telegram/failure.ts";
import { isolate } from "../../texts.ts";
import { forTeam, type FromAdmin, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { answerPress } from "../press.ts";
import { sendPictures, whileUploading } from "../stats-album.ts";
import { askOf, askPattern, readAsk, type StatsAsk, type Unclear } from "../stats-ask.ts";
import { statsButtons, statsText } from "../stats-words.ts";

/** As many topics or channels are named to whoever typed one that there is not. */
const MAX_NAMED = 30;

/**
 * `/stats`, for the team: what was counted, as an album of charts with the main figures in words below it, and buttons
 * that show another span or other colours in an album of their own, so that two can be compared. Pressed twice, a
 * button does so once.
 */
export function statsFeature(deps: {
	stats: Pick<StatsReader, "read">;
	drawer: Pick<Drawer, "draw">;
	catalogue: () => Promise<Catalogue>;
	channels: () => readonly ChannelId[];
	/** How the team knows a channel. */
	channelTitle: (channel: ChannelId) => string;
	logger: Logger;
}): Composer<BotContext> {
	const { stats, drawer, channels, channelTitle, logger } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "look", /^stats:/);
	const own = forTeam(feature, "look");
	/** Which message's button each of the team pressed last. */
	const pressed = new Map<number, number>();

	own.command("stats", async (ctx) => {
		const catalogue = await deps.catalogue();
		const ask = readAsk(ctx.match, { catalogue, channels: channels() });
		if ("kind" in ask) return ctx.reply(explain(ctx, ask, catalogue));
		return show(ctx, ask, catalogue);
	});

	own.callbackQuery(askPattern, async (ctx) => {
		const message = ctx.callbackQuery.message?.message_id ?? 0;
		if (pressed.get(ctx.from.id) === message) return answerPress(ctx);
		const catalogue = await deps.catalogue();
		const ask = askOf(ctx.match, { catalogue, channels: channels() });
		if (ask === undefined) {
			return answerPress(ctx, { text: ctx.t("button-unknown"), show_alert: true });
		}
		pressed.set(ctx.from.id, message);
		await answerPress(ctx);
		await show(ctx, ask, catalogue);
		// The newest album has the buttons.
		await ctx.deleteMessage().catch((error: unknown) => {
			logger.debug({ failure: classify(error) }, "the buttons of earlier charts stay");
		});
		return undefined;
	});

	async function show(ctx: FromAdmin, ask: StatsAsk, catalogue: Catalogue): Promise<void> {
		const { t: say, locale } = ctx;
		const counted = await stats.read(ask);
		const names = new Set(counted.topics.map(({ slug }) => slug).concat(ask.topic ?? []));
		const topicNames = Object.fromEntries(
			[...names].map((slug) => [slug, catalogue.has(slug) ? catalogue.name(slug, locale) : slug]),
		);
		const words = createWords({ locale, say });
		const channelName = ask.channel === undefined ? undefined : channelTitle(ask.channel);
		const subject = [
			words.span(counted.from, counted.to),
			ask.topic === undefined ? undefined : isolate(topicNames[ask.topic] ?? ask.topic),
			channelName,
		];
		const { text, isEmpty } = statsText(counted, words, {
			subject: subject.filter((part) => part !== undefined).join(" · "),
			topicNames,
		});
		const order = { stats: counted, theme: ask.theme, topicNames, channelName };
		if (isEmpty) await ctx.reply(text);
		else if (!(await draw(ctx, order, text))) return;
		await ctx.reply(say("stats-choose"), {
			reply_markup: { inline_keyboard: statsButtons(ask, say, locale) },
		});
	}

	/** False where nothing was sent, as too much is being drawn; what can't be drawn is told in words alone. */
	async function draw(
		ctx: FromAdmin,
		order: Parameters<Drawer["draw"]>[0],
		text: string,
	): Promise<boolean> {
		try {
			const pictures = await whileUploading(ctx, drawer.draw(order, ctx.locale));
			await sendPictures(ctx, pictures, text);
		} catch (error) {
			if (error instanceof TooManyDrawings) {
				await ctx.reply(ctx.t("stats-busy"));
				return false;
			}
			logger.warn({ err: error }, "charts could not be drawn or sent");
			await ctx.reply(`${ctx.t("stats-failed")}\n\n${text}`);
		}
		return true;
	}

	function explain(ctx: FromAdmin, { kind, word }: Unclear, catalogue: Catalogue): string {
		const list = (all: readonly string[]) =>
			`${all.slice(0, MAX_NAMED).join(", ")}${all.length > MAX_NAMED ? " …" : ""}`;
		const slugs = catalogue.all.map(({ slug }) => slug);
		const named = isolate(word.slice(0, 100));
		if (kind === "topic") return ctx.t("stats-no-topic", { topic: named, topics: list(slugs) });
		if (kind === "channel") {
			return ctx.t("stats-no-channel", { channel: named, channels: list(channels()) });
		}
		const example = `30d${slugs[0] === undefined ? "" : ` topic:${slugs[0]}`}`;
		return `${ctx.t("stats-unclear", { word: named })}\n${ctx.t("stats-usage", { example })}`;
	}

	return feature;
}
