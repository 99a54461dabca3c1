import type { Message } from "grammy/types";

/** What a message of a channel is, as a reader would tell: an article's post, or an answer that tells of a correction. */
export type Sighting = {
	/** `<seed>-a<number>`, as its link says. */
	article: string;
	kind: "post" | "answer";
	/** The version that a post shows. */
	version: number | undefined;
	/** The correction that it tells. */
	correction: number | undefined;
};

export const addressOf = (article: string) => `https://news.example/model/${article}`;
export const titleOf = (article: string, version: number) =>
	`The bridge of Lindenford (${article}), version ${version}`;
export const correctionOf = (article: string, number: number) =>
	`The length of the bridge (${article}), correction ${number}.`;

/** Reads a message of a channel; undefined for one that is no article's. */
export function sightingOf(message: Pick<Message, "text" | "entities">): Sighting | undefined {
	const article = articleIn(message.entities);
	if (article === undefined) return undefined;
	const { text = "" } = message;
	const version = numberIn(/version (\d+)/, text);
	return {
		article,
		kind: version === undefined ? "answer" : "post",
		version,
		correction: numberIn(/correction (\d+)/, text),
	};
}

/** The id of the article that something links to. */
export function articleIn(value: unknown): string | undefined {
	return /model\/(\d+-a\d+)/.exec(JSON.stringify(value) ?? "")?.[1];
}

function numberIn(pattern: RegExp, text: string): number | undefined {
	const found = pattern.exec(text)?.[1];
	return found === undefined ? undefined : Number(found);
}
