import { isDeepStrictEqual } from "node:util";
import type { Message, Update, User } from "grammy/types";
import { given } from "./given.ts";
import type { Entry } from "./model.ts";
import { originOf, said } from "./passed-on.ts";
import { isService } from "./service.ts";
import { newsOf, type Updates } from "./updates.ts";
import type { World } from "./world.ts";

// The account in whose name the server forwards by itself.
const telegram: User = { id: 777_000, is_bot: false, first_name: "Telegram" };

/** Forwards every post of a channel into its discussion group, and lets the copies follow their posts. */
export function followLinks({ world, updates }: { world: World; updates: Updates }): void {
	const copies = new WeakMap<Entry, Entry>();

	/** Only a member hears of what happens in a group. */
	const hears = (groupId: number) =>
		["administrator", "member"].includes(world.standings.get(groupId)?.member ?? "");

	const forward = (entry: Entry) => {
		const { message, silent, pictures, sources } = entry;
		const group = world.rooms.get(world.rooms.get(message.chat.id)?.linkedTo ?? 0);
		if (!group || isService(message)) return;
		const content: Partial<Message> = {
			sender_chat: message.chat,
			is_automatic_forward: true,
			forward_origin: originOf(message),
			...given({ media_group_id: message.media_group_id }),
			...said(message),
		};
		const copy = world.append(group, telegram, content, {
			silent,
			pictures,
			...given({ sources }),
		});
		copies.set(entry, copy);
		if (hears(group.chat.id)) updates.push(newsOf(copy.message));
	};

	const edit = (copy: Entry, { message, pictures, sources }: Entry) => {
		// Buttons stay with the post.
		if (isDeepStrictEqual(said(copy.message), said(message))) return;
		const { message_id, date, chat, from, sender_chat, forward_origin } = copy.message;
		const { edit_date, media_group_id } = message;
		const next = {
			message_id,
			date,
			chat,
			...given({ from, sender_chat, forward_origin, edit_date, media_group_id }),
			is_automatic_forward: true,
			...said(message),
		} as Message;
		world.replace(copy, next, { pictures, ...given({ sources }) });
		if (hears(chat.id))
			updates.push({ edited_message: next as NonNullable<Update["edited_message"]> });
	};

	world.onChange(({ kind, entry }) => {
		if (entry?.message.chat.type !== "channel") return;
		if (kind === "message") forward(entry);
		const copy = copies.get(entry);
		if (!copy || copy.deletedAt !== undefined) return;
		if (kind === "edit") edit(copy, entry);
		if (kind === "delete") world.remove(copy);
	});
}
