import { Composer } from "grammy";
import { digestOf } from "../../article/article.ts";
import type { ChannelId } from "../../article/channel.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Pins } from "../../store/pins.ts";
import type { Post } from "../../store/post.ts";
import type { Prompts } from "../../store/prompts.ts";
import type { Standings } from "../../store/standings.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { type DeskWords, isStanding, titleOf } from "../desk-words.ts";
import { button, card } from "../menu-parts.ts";
import { type Menu, sendMenu, showMenu } from "../menus.ts";
import type { Naming } from "../naming.ts";
import { onArticle } from "../on-article.ts";

/** As much of a digest as names one channel among a newsroom's few. */
const NAMED_BY = 8;

type Wish = "pinned" | "unpinned";

/**
 * `/pin`, for editors: puts a post on top of its channel, or takes it away from there. A button says what is wanted; the
 * publisher sees to it, and tells where it may not.
 */
export function pinFeature(deps: {
	articles: Articles;
	pins: Pins;
	standings: Pick<Standings, "read">;
	prompts: Prompts;
	naming: Naming;
	words: DeskWords;
	channelTitle: (channel: ChannelId) => string;
	/** Has a channel looked at. */
	wake: (channel: ChannelId) => void;
	now: () => number;
}): Composer<BotContext> {
	const { articles, pins, standings, words, channelTitle, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "write", /^pi:/);
	const own = forTeam(feature, "write");

	const show = onArticle(own, deps, { name: "pin" }, async (ctx, { stored, channel }) => {
		const posts = (await words.postsOf(stored)).filter(isStanding);
		const meant = posts.filter((post) => channel === undefined || post.channel === channel);
		const [only] = meant;
		// Where one post can be meant, and is not on top, nothing is left to ask.
		if (only === undefined || meant.length > 1 || isOnTop(only)) {
			return sendMenu(ctx, menuOf(ctx, stored, meant));
		}
		const news = await wish(ctx, stored, only, "pinned");
		const after = (await words.postsOf(stored)).filter((post) => post.channel === only.channel);
		return sendMenu(ctx, menuOf(ctx, stored, after, news));
	});
	own.command("pin", show);

	own.callbackQuery(/^pi:(pinned|unpinned):([\w-]{8}):([\w-]{22})$/, async (ctx) => {
		const [, what = "", digest = "", ref = ""] = ctx.match;
		const stored = await articles.read(ref);
		if (stored?.article === undefined) {
			return showMenu(ctx, { text: ctx.t("review-withdrawn"), buttons: [] });
		}
		const posts = (await words.postsOf(stored)).filter(isStanding);
		const post = posts.find(({ channel }) => digestOf(channel).startsWith(digest));
		const news =
			post === undefined ? ctx.t("desk-nowhere") : await wish(ctx, stored, post, what as Wish);
		const after = (await words.postsOf(stored)).filter(isStanding);
		return showMenu(ctx, menuOf(ctx, stored, after, news));
	});

	/** Writes down what is wanted; resolves to what that comes to, in words. */
	async function wish(
		ctx: FromAdmin,
		stored: StoredArticle,
		post: Post,
		what: Wish,
	): Promise<string> {
		const channel = channelTitle(post.channel);
		const lacks = what === "pinned" ? await standings.read(post.channel) : [];
		if (lacks.some((lack) => lack === "pin" || lack === "chat")) {
			return ctx.t("pin-lacking", { channel });
		}
		const title = stored.article?.title ?? "";
		const came = await pins.wish(post, what, { by: ctx.from.id, title, now: now() });
		if (came === "gone") return ctx.t("desk-nowhere");
		deps.wake(post.channel);
		return what === "pinned"
			? ctx.t("pin-pinned", { channel })
			: ctx.t("pin-unpinned", { channel });
	}

	function menuOf(ctx: FromAdmin, stored: StoredArticle, posts: readonly Post[], news = ""): Menu {
		return {
			text: card(titleOf(stored), words.placesOf(ctx, posts), news),
			buttons: posts.map((post) => {
				const channel = channelTitle(post.channel);
				const [what, text]: [Wish, string] = isOnTop(post)
					? ["unpinned", ctx.t("pin-undo", { channel })]
					: ["pinned", ctx.t("pin-do", { channel })];
				const named = digestOf(post.channel).slice(0, NAMED_BY);
				return [button(text, `pi:${what}:${named}:${stored.ref}`)];
			}),
		};
	}

	return feature;
}

/** True of a post that is on top of its channel, or about to be. */
function isOnTop({ pin }: Post): boolean {
	return pin === "due" || pin === "pinned";
}
