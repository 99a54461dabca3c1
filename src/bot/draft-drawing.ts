import type { Api } from "grammy";
import { digestOf } from "../article/article.ts";
import type { DraftShown, ShownLook } from "../store/draft-record.ts";
import type { DraftLook, DraftPlace } from "../store/drafts.ts";
import { failureOf, tryCall } from "../telegram/failure.ts";
import type { SceneLookup } from "./draft-scenes.ts";
import type { Menu } from "./menus.ts";

/** What is to stand in a chat: posts to look at, and the message below them. */
type Picture = { looks: readonly (SceneLookup & { heading: string })[]; menu: Menu };

/** Brings chats to what they should show of a draft. Its methods throw what the client throws. */
export function createDraftDrawing({ api }: { api: Api }) {
	/** Brings a chat to what it should show: in place as far as that can be, else anew at its end. */
	async function draw(place: DraftPlace, look: DraftLook, picture: Picture): Promise<DraftShown> {
		const { shown, view } = look;
		const canStay =
			shown.messageId !== 0 &&
			shown.moves === view.moves &&
			shown.looks.length === picture.looks.length &&
			shown.looks.every(({ heading }, index) => heading === picture.looks[index]?.heading);
		const looks = canStay ? await replaced(place, shown.looks, picture) : undefined;
		if (looks !== undefined) {
			return { ...shown, looks, ...(await drawMenu(place, shown, picture.menu)) };
		}
		const fresh: ShownLook[] = [];
		for (const one of picture.looks) {
			const { heading, print } = one;
			const headingId = heading === "" ? 0 : await sendHeading(place, heading);
			const sent = (await one.send(place.person)) ?? { ids: [], shape: "" };
			fresh.push({ ...sent, print, heading, headingId });
		}
		const messageId = await sendMenu(place, picture.menu);
		await sweep(place, shown);
		return { messageId, print: printOf(picture.menu), looks: fresh, moves: view.moves };
	}

	/** The looks changed in place; undefined where one of them can't be. */
	async function replaced(
		{ person }: DraftPlace,
		shown: readonly ShownLook[],
		picture: Picture,
	): Promise<ShownLook[] | undefined> {
		const looks: ShownLook[] = [];
		for (const [index, before] of shown.entries()) {
			const next = picture.looks[index];
			if (next === undefined) return undefined;
			if (next.print !== before.print && !(await next.replace(person, before))) return undefined;
			looks.push({ ...before, print: next.print });
		}
		return looks;
	}

	async function sendHeading({ person }: DraftPlace, heading: string): Promise<number> {
		const silent = { disable_notification: true };
		return (await api.sendMessage(person, heading, silent)).message_id;
	}

	async function drawMenu(place: DraftPlace, shown: DraftShown, menu: Menu) {
		const print = printOf(menu);
		if (shown.messageId === 0) return { messageId: await sendMenu(place, menu), print };
		if (shown.print === print) return { messageId: shown.messageId, print };
		const { text, more } = messageOf(menu);
		const edit = () => api.editMessageText(place.person, shown.messageId, text, more);
		const failure = await failureOf(edit, "unmodified");
		if (failure === undefined) return { messageId: shown.messageId, print };
		// It was deleted, or is too old to be changed: the draft goes on in a new one.
		const isGone = failure.kind === "missing" || failure.kind === "fixed";
		return isGone
			? { messageId: await sendMenu(place, menu), print }
			: edit().then(() => ({ messageId: shown.messageId, print }));
	}

	async function sendMenu({ person }: DraftPlace, menu: Menu): Promise<number> {
		const { text, more } = messageOf(menu);
		const silent = { disable_notification: true };
		return (await api.sendMessage(person, text, { ...more, ...silent })).message_id;
	}

	/** Takes away what stands further up by now. */
	async function sweep({ person }: DraftPlace, { messageId, looks }: DraftShown): Promise<void> {
		const ids = [...looks.flatMap((one) => [one.headingId, ...one.ids]), messageId];
		for (const id of ids) {
			if (id !== 0) await tryCall(() => api.deleteMessage(person, id));
		}
	}

	return { draw, drawMenu };
}

function messageOf({ text: given, buttons }: Menu) {
	const { text, entities } = typeof given === "string" ? { text: given, entities: [] } : given;
	return {
		text,
		more: {
			entities,
			link_preview_options: { is_disabled: true },
			reply_markup: { inline_keyboard: buttons },
		},
	};
}

function printOf(menu: Menu): string {
	return digestOf(JSON.stringify(messageOf(menu)));
}
