import { momentText } from "../article/moment-text.ts";
import { GivenRole } from "../article/team.ts";
import type { Invitation, Member } from "../store/team.ts";
import { isolate, type Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { button, card, choice } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";
import { roleName } from "./team-words.ts";

const MEMBERS_ON_PAGE = 8;

/** How somebody reads the menus of the team: their language, and the newsroom's zone. */
type Reading = { say: Say; locale: Locale; zone: string };

/** A member with a name to show. */
export type NamedMember = Member & { name: string };

/** The team: who belongs to it, and the invitations that nobody has taken up. */
export function teamMenu(
	team: { members: readonly NamedMember[]; invitations: readonly Invitation[]; page: number },
	{ say, locale, zone }: Reading,
): Menu {
	const others = team.members.filter(({ role }) => role !== "owner");
	const shown = pageOf(others, team.page, MEMBERS_ON_PAGE);
	const owners = team.members.filter(({ role }) => role === "owner");
	const lines = [...owners, ...shown.items].map(({ name, role }) =>
		say("team-line", { name: isolate(name), role: roleName(role, say) }),
	);
	const open = team.invitations.map(({ role, until, key }) => {
		const values = { role: roleName(role, say), time: momentText(until, { locale, zone }) };
		return { line: say("team-invitation", values), key };
	});
	return {
		text: card(
			say("team-heading"),
			lines.join("\n"),
			say("team-explained"),
			open.length === 0 ? "" : [say("team-open"), ...open.map(({ line }) => line)].join("\n"),
		),
		buttons: [
			...shown.items.map(({ id, name }) => [button(name, `tm:m:${id}`)]),
			...pagerRow(shown, menuTurning(say), (page) => `tm:p:${page}`),
			...open.map(({ line, key }) => [button(`✕ ${line}`, `tm:x:${key}`)]),
			[button(say("team-invite"), "tm:i")],
		],
	};
}

/** Somebody of the team, what they may become, and the way out. */
export function memberMenu(member: NamedMember, by: string, { say, locale, zone }: Reading): Menu {
	const { id, name, role, since = 0 } = member;
	const values = { by: isolate(by), time: momentText(since, { locale, zone }) };
	return {
		text: card(
			isolate(name),
			say("team-since", { role: roleName(role, say), ...values }),
			say("team-explained"),
		),
		buttons: [
			...GivenRole.options.map((one) => [
				choice(roleName(one, say), one === role, `tm:r:${id}:${one}`),
			]),
			[button(say("team-remove"), `tm:d:${id}`)],
			[button(say("menu-back"), "tm:p:0")],
		],
	};
}

/** Asks before somebody is removed. */
export function removalMenu({ id, name }: NamedMember, { say }: Pick<Reading, "say">): Menu {
	return {
		text: say("team-remove-sure", { name: isolate(name) }),
		buttons: [
			[button(say("team-remove"), `tm:dd:${id}`)],
			[button(say("menu-back"), `tm:m:${id}`)],
		],
	};
}

/** Asks as what somebody is invited. */
export function invitationMenu({ say }: Pick<Reading, "say">): Menu {
	return {
		text: card(say("team-ask-role"), say("team-explained")),
		buttons: [
			...GivenRole.options.map((role) => [button(roleName(role, say), `tm:i:${role}`)]),
			[button(say("menu-back"), "tm:p:0")],
		],
	};
}
