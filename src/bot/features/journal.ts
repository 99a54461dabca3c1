import { Composer } from "grammy";
import type { ChannelId } from "../../article/channel.ts";
import type { Journal, JournalEntry } from "../../store/journal.ts";
import type { Team } from "../../store/team.ts";
import { nameOf } from "../../telegram/names.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { journalLines } from "../journal-words.ts";
import { button, card } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";

const ON_PAGE = 8;

/** `/journal`, for the team: who decided what, when, and what it was before; the newest first. */
export function journalFeature(deps: {
	journal: Journal;
	team: Pick<Team, "members">;
	channelTitle: (channel: ChannelId) => string;
	/** The newsroom's zone (IANA). */
	zone: () => string;
}): Composer<BotContext> {
	const { journal, team, channelTitle } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "look", /^jn:/);
	const own = forTeam(feature, "look");

	own.command("journal", async (ctx) => showMenu(ctx, await pageFrom(ctx, undefined)));
	own.callbackQuery(/^jn:(\d{1,15})?$/, async (ctx) =>
		showMenu(ctx, await pageFrom(ctx, Number(ctx.match[1]) || undefined)),
	);

	async function pageFrom(ctx: FromAdmin, before: number | undefined): Promise<Menu> {
		const found = await journal.read({ count: ON_PAGE + 1, before });
		const shown = found.slice(0, ON_PAGE);
		if (shown.length === 0) return { text: ctx.t("journal-empty"), buttons: [] };
		const names = await namesOf(ctx, shown);
		const reading = {
			say: ctx.t,
			locale: ctx.locale,
			zone: deps.zone(),
			channelTitle: (channel: string) => channelTitle(channel as ChannelId),
		};
		const paragraphs = shown.map((entry) =>
			journalLines(entry, names.get(entry.by) ?? String(entry.by), reading),
		);
		const newest = before === undefined ? [] : [button(ctx.t("journal-newest"), "jn:")];
		const last = found.length > ON_PAGE ? shown.at(-1) : undefined;
		const older = last === undefined ? [] : [button(ctx.t("journal-older"), `jn:${last.number}`)];
		return {
			text: card(ctx.t("journal-heading"), ...paragraphs),
			buttons: [[...newest, ...older]],
		};
	}

	/** What everybody in some entries is called: as they were then, as the team knows them, else as Telegram does. */
	async function namesOf(ctx: FromAdmin, entries: readonly JournalEntry[]) {
		const known = new Map((await team.members()).map(({ id, name }) => [id, name]));
		const names = new Map<JournalEntry["by"], string>();
		for (const { by, name } of entries) {
			if (names.has(by)) continue;
			if (by === "cli") names.set(by, ctx.t("journal-server"));
			else names.set(by, name ?? known.get(by) ?? (await nameOf(ctx.api, by)));
		}
		return names;
	}

	return feature;
}
