import type { ReactionCount, ReactionType, ReactionTypeEmoji } from "grammy/types";
import type { Entry, Room } from "./model.ts";
import type { Updates } from "./updates.ts";
import type { World } from "./world.ts";

/** Telegram tells of reactions now and then, "with a delay of up to a few minutes"; nobody here waits that long. */
const BATCH_MS = 300;

/** What people in a channel feel about its posts: the bot hears how many, a while later, and never who. */
export function createReactions({
	world,
	updates,
	roomOf,
}: {
	world: World;
	updates: Updates;
	roomOf: (chat: number | string) => Room;
}) {
	/** What each person gave, by their ids. */
	const given = new WeakMap<Entry, Map<number, readonly ReactionType[]>>();
	const untold = new Set<Entry>();
	let timer: NodeJS.Timeout | undefined;

	function tell(): void {
		timer = undefined;
		for (const { message, reactions = [] } of untold) {
			const { chat, message_id } = message;
			if (world.standings.get(chat.id)?.member !== "administrator") continue;
			const date = Math.floor(world.now() / 1000);
			updates.push({ message_reaction_count: { chat, message_id, date, reactions } });
		}
		untold.clear();
	}

	function postOf(chat: number | string, messageId: number): Entry {
		const room = roomOf(chat);
		const entry = world.entry(room, messageId);
		if (room.chat.type !== "channel" || entry === undefined) {
			throw new Error(`There is no post ${messageId} in channel ${chat}.`);
		}
		return entry;
	}

	/** A person reacts to a post of a channel; what they gave before is taken back. */
	function react(
		personId: number,
		chat: number | string,
		messageId: number,
		reactions: readonly ReactionType[],
	): void {
		const entry = postOf(chat, messageId);
		const all = given.get(entry) ?? new Map<number, readonly ReactionType[]>();
		given.set(entry, all);
		if (reactions.length === 0) all.delete(personId);
		else all.set(personId, reactions);
		entry.reactions = countsOf([...all.values()].flat());
		world.emit({ kind: "other", chatId: entry.message.chat.id, messageId, entry });
		untold.add(entry);
		timer ??= setTimeout(tell, BATCH_MS);
	}

	return {
		react,

		/** A person gives an emoji to a post of a channel, or takes back the one that they gave. */
		toggle(
			personId: number,
			chat: number | string,
			messageId: number,
			emoji: ReactionTypeEmoji["emoji"],
		): void {
			const before = given.get(postOf(chat, messageId))?.get(personId) ?? [];
			const isGiven = before.some((one) => one.type === "emoji" && one.emoji === emoji);
			react(personId, chat, messageId, isGiven ? [] : [{ type: "emoji", emoji }]);
		},

		/** Tells nothing any more. */
		close: (): void => clearTimeout(timer),
	};
}
export type Reacting = ReturnType<typeof createReactions>;

/** How often each was given, in the order of the first of each. */
function countsOf(reactions: readonly ReactionType[]): ReactionCount[] {
	const counts = new Map<string, ReactionCount>();
	for (const type of reactions) {
		const key = JSON.stringify(type);
		counts.set(key, { type, total_count: (counts.get(key)?.total_count ?? 0) + 1 });
	}
	return [...counts.values()];
}
