import type { Entry } from "../../../src/sandbox/model.ts";
import type { Piece } from "./piece.ts";
import { pieces } from "./pieces.ts";

/** A post that a reader finds, the article that it is about, and the later answers that tell of corrections. */
export type Found = { piece: Piece; entry: Entry; answers: Entry[] };

/** Of two articles on one page it is the first one that readers get to see. */
const byUrl = new Map(pieces.toReversed().map((piece) => [piece.url, piece]));

/**
 * What a reader finds of the day's articles in a channel, in the order of the page. A post is known by its link; what
 * has the same link and answers it is no post of its own.
 *
 * @throws when two posts are about one article, or a message is about none
 */
export function foundIn(entries: readonly Entry[]): Found[] {
	const found = new Map<string, Found>();
	for (const entry of entries) {
		const { message, deletedAt } = entry;
		if (deletedAt !== undefined || message.pinned_message !== undefined) continue;
		const piece = aboutWhat(entry);
		const post = found.get(piece.id);
		if (post === undefined) found.set(piece.id, { piece, entry, answers: [] });
		else if (message.reply_to_message?.message_id === post.entry.message.message_id) {
			post.answers.push(entry);
		} else throw new Error(`two posts are about ${piece.id}`);
	}
	return [...found.values()];
}

/** When a message was sent (Unix ms). */
export function sentAt({ message }: Entry): number {
	return message.date * 1000;
}

function aboutWhat({ message }: Entry): Piece {
	const { reply_to_message: _, ...own } = message;
	const links = JSON.stringify(own).matchAll(/https:\/\/[^"]+/g);
	for (const [link] of links) {
		const piece = byUrl.get(link);
		if (piece !== undefined) return piece;
	}
	throw new Error(`message ${message.message_id} is about no article: ${message.text}`);
}
