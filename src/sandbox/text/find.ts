import type { MessageEntity } from "grammy/types";
import { findAddresses, findTelegramLinks } from "./find-links.ts";
import { dropOverlapping, sortEntities } from "./nesting.ts";

/** A stretch of text that was found to be something. */
export type Found = { type: FoundType; offset: number; length: number };
/** The kinds of entity that the server finds by itself. */
export type FoundType =
	| "mention"
	| "hashtag"
	| "cashtag"
	| "bot_command"
	| "url"
	| "email"
	| "phone_number";

const word = String.raw`[\p{L}\p{N}_]`;
const tagLetter = String.raw`[\p{L}\p{Nd}_\u200c\u00b7\u0d80-\u0dff]`;
const name = "[a-zA-Z0-9_]";

const mentions = new RegExp(`(?<!${word})@(${name}{2,32})(?!${word})`, "gu");
const commands = new RegExp(
	`(?<![\\p{L}\\p{N}_/<>])/${name}{1,64}(?:@${name}{3,32}|(?!@))(?![\\p{L}\\p{N}_/<>])`,
	"gu",
);
const hashtags = new RegExp(`(?<!${tagLetter})#(${tagLetter}+)(@${name}{3,32})?`, "gu");
const cashtags = new RegExp(
	`(?<!\\$|${tagLetter})\\$(?:1INCH|[A-Z]{1,8}(?![A-Z]))` +
		`(?:@${name}{3,32}(?!${name})|(?!@${name}{3,32}(?!${name})))(?!\\$|${tagLetter})`,
	"gu",
);
const phoneNumbers = new RegExp(
	`(?<!${word}|[+.,-])\\+\\d(?:[ ()-]{0,2}\\d){6,14}(?!${word})`,
	"gu",
);

const shortestUsername = 4;
const shorterUsernames = new Set(["gif", "nft", "pic", "ufc", "vid"]);
const maxTagLength = 256;

/** Everything the server turns into an entity by itself, in order and without overlaps. */
export function findEntities(text: string): MessageEntity[] {
	const found: Found[] = [
		...findMentions(text),
		...matches(text, commands, "bot_command"),
		...findHashtags(text),
		...matches(text, cashtags, "cashtag"),
		...matches(text, phoneNumbers, "phone_number"),
		...findTelegramLinks(text),
		...findAddresses(text),
	];
	return dropOverlapping(sortEntities(found));
}

function matches(text: string, pattern: RegExp, type: FoundType): Found[] {
	return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
		type,
		offset: index,
		length: match.length,
	}));
}

function findMentions(text: string): Found[] {
	return matches(text, mentions, "mention").filter(({ offset, length }) => {
		const username = text.slice(offset + 1, offset + length);
		return username.length >= shortestUsername || shorterUsernames.has(username.toLowerCase());
	});
}

function findHashtags(text: string): Found[] {
	return Array.from(text.matchAll(hashtags)).flatMap(
		({ 0: match, 1: run = "", 2: owner = "", index }) => {
			const letters = Array.from(run);
			const isCut = letters.length > maxTagLength;
			const tag = letters.slice(0, maxTagLength).join("");
			const after = isCut ? text[index + 1 + run.length] : text[index + match.length];
			if (after === "#" || !/\p{L}/u.test(tag)) return [];
			// A tag that is too long is cut, and then nothing after it belongs to it.
			return [
				{ type: "hashtag", offset: index, length: 1 + tag.length + (isCut ? 0 : owner.length) },
			];
		},
	);
}
