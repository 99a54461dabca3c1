import { Composer } from "grammy";
import { momentText } from "../../article/moment-text.ts";
import { GivenRole, type TeamRole } from "../../article/team.ts";
import { INVITATION_MS, type Joined, type Member, type Team } from "../../store/team.ts";
import { tryCall } from "../../telegram/failure.ts";
import { nameOf } from "../../telegram/names.ts";
import { isolate } from "../../texts.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { registerTeamMenu } from "../menu.ts";
import { type Menu, showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import {
	invitationMenu,
	memberMenu,
	type NamedMember,
	removalMenu,
	teamMenu,
} from "../team-menu.ts";
import { roleName, sayTo } from "../team-words.ts";

/** What a link that invites has behind `start=`. */
const invitationPattern = /^team_([\w-]{22})$/;

/**
 * `/team`, for owners: who belongs to the newsroom and as what; invites by a link that works once, changes roles and
 * removes. Whoever opens such a link joins. A change counts from the moment of its press, and whom it is about is told.
 */
export function teamFeature(
	deps: Pick<ReaderDeps, "readers" | "botName" | "texts" | "zone" | "now"> & { team: Team },
): Composer<BotContext> {
	const { team, texts, now } = deps;
	const feature = new Composer<BotContext>();

	feature
		.chatType("private")
		.command("start")
		.filter(
			(ctx) => invitationPattern.test(ctx.match),
			async (ctx) => {
				const word = invitationPattern.exec(ctx.match)?.[1] ?? "";
				const person = { id: ctx.from.id, name: ctx.from.first_name };
				const joined = await team.join(word, person, now());
				await ctx.reply(answerTo(ctx, joined));
				if (joined.kind !== "joined") return;
				const { role, by } = joined;
				const say = await sayTo(by, deps);
				const values = { name: isolate(person.name), role: roleName(role, say) };
				// Whoever has invited them need not be reachable any more.
				await tryCall(() => ctx.api.sendMessage(by, say("team-has-joined", values)));
				await tryCall(() => registerTeamMenu(ctx.api, texts, { id: person.id, role }));
			},
		);

	refuseOthers(feature, "manage", /^tm:/);
	const own = forTeam(feature, "manage");

	own.command("team", async (ctx) => showMenu(ctx, await overview(ctx, 0)));
	own.callbackQuery(/^tm:p:(\d{1,4})$/, async (ctx) =>
		showMenu(ctx, await overview(ctx, Number(ctx.match[1]))),
	);
	own.callbackQuery("tm:i", (ctx) => showMenu(ctx, invitationMenu({ say: ctx.t })));

	own.callbackQuery(/^tm:i:(viewer|reviewer|editor)$/, async (ctx) => {
		const role = GivenRole.parse(ctx.match[1]);
		const word = await team.invite(role, ctx.from.id, now());
		const time = momentText(now() + INVITATION_MS, { locale: ctx.locale, zone: deps.zone() });
		const link = `https://t.me/${(await deps.botName()) ?? ""}?start=team_${word}`;
		await showMenu(ctx, await overview(ctx, 0));
		// Of its own, to be passed on.
		await ctx.reply(ctx.t("team-invited", { role: roleName(role, ctx.t), time, link }), {
			link_preview_options: { is_disabled: true },
		});
	});

	own.callbackQuery(/^tm:x:([\w-]{22})$/, async (ctx) => {
		const isRevoked = await team.revoke(ctx.match[1] ?? "", ctx.from.id);
		const said = isRevoked ? ctx.t("team-revoked") : ctx.t("team-late");
		return showMenu(ctx, await overview(ctx, 0), said);
	});

	own.callbackQuery(/^tm:(m|d):(\d{1,16})$/, async (ctx) => {
		const member = await named(ctx, Number(ctx.match[2]));
		if (member === undefined) return showMenu(ctx, await overview(ctx, 0), ctx.t("team-late"));
		return showMenu(
			ctx,
			ctx.match[1] === "d" ? removalMenu(member, { say: ctx.t }) : await viewOf(ctx, member),
		);
	});

	own.callbackQuery(/^tm:r:(\d{1,16}):(viewer|reviewer|editor)$/, async (ctx) => {
		const role = GivenRole.parse(ctx.match[2]);
		const id = Number(ctx.match[1]);
		const before = await named(ctx, id);
		const changed = await team.give(id, role, ctx.from.id);
		const member = await named(ctx, id);
		if (changed === undefined || member === undefined) {
			return showMenu(ctx, await overview(ctx, 0), ctx.t("team-late"));
		}
		if (before?.role !== role) await inform(ctx, id, member.role);
		return showMenu(ctx, await viewOf(ctx, member));
	});

	own.callbackQuery(/^tm:dd:(\d{1,16})$/, async (ctx) => {
		const removed = await team.remove(Number(ctx.match[1]), ctx.from.id);
		if (removed === undefined) {
			return showMenu(ctx, await overview(ctx, 0), ctx.t("team-late"));
		}
		await inform(ctx, removed.id, undefined);
		const said = ctx.t("team-removed", { name: removed.name ?? "" });
		return showMenu(ctx, await overview(ctx, 0), said);
	});

	function answerTo(ctx: BotContext, joined: Joined): string {
		switch (joined.kind) {
			case "joined":
				return ctx.t("team-joined", { role: roleName(joined.role, ctx.t) });
			case "member":
				return ctx.t("team-member", { role: roleName(joined.role, ctx.t) });
			case "void":
				return ctx.t("team-void");
		}
	}

	/** Tells somebody what they are from now on, and gives them the menu of that. */
	async function inform(ctx: FromAdmin, id: number, role: TeamRole | undefined): Promise<void> {
		const say = await sayTo(id, deps);
		const text =
			role === undefined
				? say("team-you-left")
				: say("team-you-are", { role: roleName(role, say) });
		await tryCall(() => ctx.api.sendMessage(id, text));
		await tryCall(() => registerTeamMenu(ctx.api, texts, { id, role }));
	}

	async function overview(ctx: FromAdmin, page: number): Promise<Menu> {
		const [members, invitations] = await Promise.all([team.members(), team.invitations(now())]);
		const shown = await Promise.all(members.map((member) => withName(ctx, member)));
		return teamMenu({ members: shown, invitations, page }, readingOf(ctx));
	}

	async function viewOf(ctx: FromAdmin, member: NamedMember): Promise<Menu> {
		const by = member.by === undefined ? "" : await nameOf(ctx.api, member.by);
		return memberMenu(member, by, readingOf(ctx));
	}

	async function named(ctx: FromAdmin, id: number): Promise<NamedMember | undefined> {
		const found = (await team.members()).find((member) => member.id === id);
		return found === undefined || found.role === "owner" ? undefined : withName(ctx, found);
	}

	/** Owners are known by their ids alone. */
	async function withName(ctx: FromAdmin, member: Member): Promise<NamedMember> {
		return { ...member, name: member.name ?? (await nameOf(ctx.api, member.id)) };
	}

	const readingOf = (ctx: FromAdmin) => ({ say: ctx.t, locale: ctx.locale, zone: deps.zone() });

	return feature;
}
