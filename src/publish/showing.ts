import { type Api, InlineKeyboard } from "grammy";
import { fit } from "../article/text.ts";
import { decidedKinds, type Notice, type Told, waitingKinds } from "../store/notice.ts";
import { classify } from "../telegram/failure.ts";
import type { Preview } from "./previews.ts";

/** News of the same thing is put into the message that stands, while an admin would still find it. */
const SAME_MESSAGE_MS = 30 * 60_000;
/** Telegram takes no longer message. */
const MAX_LENGTH = 4096;

/** What an admin is shown: the text, and the rows of buttons under it. */
export type NoticeMessage = {
	text: string;
	buttons: { text: string; data: string }[][];
	/** What an earlier message about the same thing says once this one stands below it. */
	outdated?: string;
};

/** A notice with all that is shown of it. */
type Shown = { notice: Notice; message: NoticeMessage; previews: readonly Preview[] };

/** Puts notices before the admins. Its methods throw what the client throws. */
export function createShowing(deps: { api: Api; now: () => number }) {
	const { api, now } = deps;

	/** The id of a new message. */
	async function send(admin: number, message: NoticeMessage, replyTo = 0): Promise<number> {
		const answering =
			replyTo === 0
				? {}
				: { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } };
		const more = { ...setting(message), ...answering };
		return (await api.sendMessage(admin, whole(message.text), more)).message_id;
	}

	/** False when the message is not there to be edited: deleted, or one of an earlier version of Tidings. */
	async function edit(admin: number, messageId: number, message: NoticeMessage): Promise<boolean> {
		try {
			await api.editMessageText(admin, messageId, whole(message.text), setting(message));
			return true;
		} catch (error) {
			const { kind } = classify(error);
			if (kind === "unmodified") return true;
			if (kind === "missing" || kind === "fixed") return false;
			throw error;
		}
	}

	/** The first message that shows a post, 0 where there is none. */
	async function showPosts(admin: number, previews: readonly Preview[]): Promise<number> {
		let first = 0;
		for (const { heading, send } of previews) {
			if (heading !== undefined) {
				await api.sendMessage(admin, whole(heading), { disable_notification: true });
			}
			const messageId = (await send(admin)) ?? 0;
			if (first === 0) first = messageId;
		}
		return first;
	}

	/** What waits for a decision: below the post, which is shown again when it has become another one. */
	async function ask(admin: number, shown: Shown, before: Told | undefined) {
		const { notice, message } = shown;
		const revision = Number(notice.data["revision"] ?? 0);
		if (before !== undefined) {
			await edit(admin, before.messageId, { text: message.outdated ?? message.text, buttons: [] });
		}
		const isSeen = before?.revision === revision;
		const previewId = isSeen ? (before.previewId ?? 0) : await showPosts(admin, shown.previews);
		const messageId = await send(admin, message, previewId);
		return { messageId, at: now(), revision, previewId };
	}

	return {
		/** Shows a notice to an admin, who was told of it before, or not; resolves to where and when. */
		async show(
			admin: number,
			shown: Shown,
			before: Told | undefined,
		): Promise<Omit<Told, "admin" | "version">> {
			const { notice, message } = shown;
			if (waitingKinds.has(notice.kind)) return ask(admin, shown, before);
			if (before === undefined) {
				const messageId = await send(admin, message, await showPosts(admin, shown.previews));
				return { messageId, at: now() };
			}
			const { version: _version, admin: _admin, ...place } = before;
			const isSame = now() - before.at < SAME_MESSAGE_MS || decidedKinds.has(notice.kind);
			if (isSame && (await edit(admin, before.messageId, message))) return place;
			return { ...place, messageId: await send(admin, message), at: now() };
		},
	};
}

/** A newsroom with many channels has more to say than fits; what is cut must not keep the rest from being told. */
const whole = (text: string) => fit(text, MAX_LENGTH).text;

function setting({ buttons }: NoticeMessage) {
	const rows = buttons.map((row) => row.map(({ text, data }) => InlineKeyboard.text(text, data)));
	return {
		link_preview_options: { is_disabled: true },
		...(rows.length === 0 ? {} : { reply_markup: InlineKeyboard.from(rows) }),
	};
}
