import { readFileSync, writeFileSync } from "node:fs";
import type { Channel } from "./piece.ts";

const MOST_SHOWN = 5;

const pathOf = (channel: Channel) => new URL(`./golden/${channel.slice(1)}.txt`, import.meta.url);

/** Keeps a page as one that was looked at. */
export function keepGolden(channel: Channel, page: string): void {
	writeFileSync(pathOf(channel), page);
}

/** The first posts in which a page is another one than the one that was looked at; none when it is the same. */
export function differencesFromGolden(
	channel: Channel,
	page: string,
): { expected: string | undefined; received: string | undefined }[] {
	const golden = postsOf(readFileSync(pathOf(channel), "utf8"));
	const posts = postsOf(page);
	return Array.from({ length: Math.max(golden.length, posts.length) }, (_, index) => ({
		expected: golden[index],
		received: posts[index],
	}))
		.filter(({ expected, received }) => expected !== received)
		.slice(0, MOST_SHOWN);
}

function postsOf(page: string): string[] {
	return page.split(/\n(?=──── #)/);
}
