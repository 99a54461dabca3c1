import type { Api } from "grammy";
import type { Message } from "grammy/types";
import { priorities } from "../article/pace.ts";
import type { Logger } from "../logger.ts";
import type { Forwards } from "../store/forwards.ts";
import { isLike, isOf } from "../store/found.ts";
import type { Post } from "../store/post.ts";
import { type Failure, tryCall } from "../telegram/failure.ts";
import { messageLink } from "../telegram/link.ts";
import { reasons } from "../telegram/reasons.ts";
import { seenOf } from "../telegram/seen.ts";
import type { Pacing } from "./pacing.ts";

/** Ids grow by one, but deleted messages leave gaps: so many in a row that are not there are the end. */
const GAP = 10;
/** Where so many messages have to be read, in however many looks, a person finds a post sooner. */
const MOST_READ = 200;

/**
 * What looking for a post has shown: its message, that it is not there, that there is more to look at later, that it
 * is to be looked for once more when the bot has heard of all that has come, or that looking is of no use, for a reason
 * in words. `read` tells how many messages of others' were read until then, in this look and those before.
 */
export type Probed =
	| { kind: "found"; messageId: number; link: string | undefined }
	| { kind: "absent" }
	| { kind: "later"; waitMs: number; read: number }
	| { kind: "failed"; failure: Failure; read: number }
	| { kind: "crowded" }
	| { kind: "useless"; reason: string };

/**
 * Looks for a post among the messages of its channel by having them forwarded, one by one from the last one known on,
 * into a chat of the newsroom's own. Copies are deleted at once.
 */
export function createProbe(deps: {
	api: Api;
	forwards: Forwards;
	pacing: Pacing;
	logger: Logger;
	now: () => number;
}) {
	const { api, forwards, pacing, logger, now } = deps;

	/** Reads a message of a channel through its copy. */
	const copy = (
		channel: Post["channel"],
		messageId: number,
		to: { chat: string | number; hasTurn: boolean },
	) =>
		tryCall(() =>
			pacing.within(
				{ priority: priorities.post, ...(to.hasTurn ? { hasTurn: true } : { isQuestion: true }) },
				() => api.forwardMessage(to.chat, channel, messageId, { disable_notification: true }),
			),
		);

	async function discard(copy: Message): Promise<void> {
		const deleted = await tryCall(() => api.deleteMessage(copy.chat.id, copy.message_id));
		if (!deleted.ok) logger.warn({ failure: deleted.failure }, "a copy was not deleted");
	}

	return async (post: Post, target: Post, opsChat: string | number): Promise<Probed> => {
		const { channel, attemptAfter, attemptAs } = post;
		if (attemptAfter === undefined) {
			return { kind: "useless", reason: reasons["reason-first-message"] };
		}
		if (attemptAs?.print === undefined && attemptAs?.url === undefined) {
			return { kind: "useless", reason: reasons["reason-alike"] };
		}
		const [known, seen] = await Promise.all([
			forwards.known(channel, attemptAfter),
			forwards.after(channel, attemptAfter),
		]);
		const different = seen.filter((one) => !isOf(post, one));
		const others = new Set([...known.keys(), ...different.map(({ messageId }) => messageId)]);
		const highest = Math.max(attemptAfter, ...others);
		let misses = 0;
		let read = post.messagesRead ?? 0;
		// What is not there is asked for in each look again, and counts for this one alone.
		let calls = read;
		let isLikely = true;
		let hasDouble = different.some((one) => isLike(post, one) && !known.has(one.messageId));
		for (let id = attemptAfter + 1; misses < GAP || id <= highest; id++) {
			if (others.has(id)) continue;
			if (++calls > MOST_READ) {
				// Of what comes while it is looked at the bot hears a little later: then it need not be read.
				if (post.lookedAt === undefined) return { kind: "crowded" };
				return { kind: "useless", reason: "too many messages have come since" };
			}
			// Behind one that is not there seldom comes one that is: what finds nothing sends no message.
			const hasTurn = isLikely;
			if (hasTurn) {
				const turn = await pacing.ask({ chat: opsChat, cost: 1, priority: priorities.post });
				if (turn !== "go") return { kind: "later", waitMs: turn.retryAfterMs, read };
			}
			const copied = await copy(target.channel, id, { chat: opsChat, hasTurn });
			isLikely = copied.ok;
			if (copied.ok) {
				await discard(copied.result);
				const found = seenOf(copied.result, id);
				const origin = copied.result.forward_origin;
				const link = origin?.type === "channel" ? messageLink(origin.chat, id) : undefined;
				if (isOf(post, found)) return { kind: "found", messageId: id, link };
				hasDouble ||= isLike(post, found);
				// It may be another post of which nobody knows: that one is looked at again, and finds it.
				await forwards.note(channel, found, now());
				read++;
				misses = 0;
				continue;
			}
			const { failure } = copied;
			if (failure.kind === "missing") misses++;
			else if (failure.kind === "fixed") {
				// Service messages can't be forwarded either, such as that something was pinned.
				const chat = await tryCall(() => api.getChat(target.channel));
				if (!chat.ok) return { kind: "failed", failure: chat.failure, read };
				if ("has_protected_content" in chat.result && chat.result.has_protected_content) {
					return { kind: "useless", reason: reasons["reason-protected"] };
				}
				await forwards.noteForeign(channel, id, now());
				read++;
				misses = 0;
			} else if (failure.kind === "flood") {
				return { kind: "later", waitMs: failure.retryAfterMs, read };
			} else if (["unknown", "unreachable", "migrated"].includes(failure.kind)) {
				return { kind: "failed", failure, read };
			} else return { kind: "useless", reason: failure.reason };
		}
		if (hasDouble) return { kind: "useless", reason: "another message says the same" };
		return { kind: "absent" };
	};
}
