import { articleRef } from "../../src/article/article.ts";
import { toArticle } from "../../src/article/draft.ts";
import { FeedItem, toDraft } from "../../src/article/feed-item.ts";
import { type ReadArticle, readArticle } from "../../src/article/query.ts";
import type { Random } from "../campaign/random.ts";
import { HELD_TAG, INNER_TAG, tags } from "./newsroom-file.ts";
import type { World } from "./world.ts";

/** What is special about an article: what of it readers may see, and from when on. */
export type Kind = "open" | "urgent" | "paid" | "inner" | "held" | "embargoed";

/** An article that the newsroom has sent. */
export type Piece = {
	number: number;
	id: string;
	ref: string;
	source: "api" | "wire";
	kind: Kind;
	tags: readonly string[];
	story: string | undefined;
	/** A word that stands in its body alone, where that is paid for. */
	secret: string;
	/** Before then nobody may see it (Unix ms). */
	openAt: number;
	/** Its words in each version that was sent. */
	versions: ReadArticle[];
	title: string;
	/** When its first post appeared in a channel for readers (Unix ms). */
	postedAt: number | undefined;
	/** When its withdrawal was taken, by the clock of this process (ms). */
	withdrawnAt: number | undefined;
};

/** The running stories, by id. */
export const stories: Readonly<Record<string, string>> = {
	flood: "The flood of the Linde",
	bridge: "The new bridge",
	election: "Мэрские выборы",
};
const kinds = "open open open open open urgent urgent paid paid inner held embargoed".split(
	" ",
) as Kind[];
const storyIds = Object.keys(stories);
const words =
	"bridge river mayor school market tram garden storm goal referee pilot bakery tower museum train lantern harvest ferry violin orchard Brücke Schule мост река 橋 جسر köprü pont".split(
		" ",
	);
const mark = /\bK(\d+)Z\b/g;

/** The numbers of the articles that a text names. */
export function piecesIn(text: string): number[] {
	return [...new Set([...text.matchAll(mark)].map(([, number]) => Number(number)))];
}

/** The newsroom: sends articles of all kinds, changes and withdraws them, and remembers what it did. */
export function createDesk({ world, random }: { world: World; random: Random }) {
	const pieces: Piece[] = [];
	const lines: string[] = [];
	const pick = <T>(all: readonly T[]): T => all[random.between(0, all.length - 1)] as T;
	const some = (count: number) => Array.from({ length: count }, () => pick(words)).join(" ");

	function itemOf(piece: Piece, body: string): Record<string, unknown> {
		const { id, kind, story, openAt } = piece;
		const at = new Date(world.now()).toISOString();
		return {
			id,
			title: piece.title,
			url: `https://news.example/${id}`,
			summary: `${some(12)}.`,
			content_text: `${body} ${kind === "paid" ? piece.secret : ""}`,
			tags: piece.tags,
			date_published: at,
			date_modified: at,
			language: pick(["en", "en", "de", "ru"]),
			_tidings: {
				...(story === undefined ? {} : { story: { id: story, title: stories[story] } }),
				...(kind === "urgent" ? { urgency: random.between(1, 2) } : {}),
				...(kind === "paid" ? { visibility: pick(["paid", "members"]) } : {}),
				...(kind === "embargoed" ? { embargoed_until: new Date(openAt).toISOString() } : {}),
			},
		};
	}

	async function push({ source }: Piece, item: Record<string, unknown>): Promise<void> {
		const sender = world.sender();
		const answer =
			source === "api"
				? await sender.send(item)
				: await sender.hook(source, {
						contentType: "application/json",
						body: JSON.stringify(item),
					});
		if (answer.status >= 300) {
			world.trouble.push(`an article is refused: ${answer.status} ${JSON.stringify(answer.body)}`);
		}
	}

	async function send(piece: Piece): Promise<void> {
		const item = itemOf(piece, some(60));
		const seen = {
			...item,
			content_text: piece.kind === "paid" ? undefined : item["content_text"],
		};
		const made = toArticle(piece.source, toDraft(FeedItem.parse(seen)));
		if (!("article" in made)) throw new Error(JSON.stringify(made));
		piece.versions.push(readArticle(made.article));
		await push(piece, item);
	}

	async function publish(): Promise<void> {
		const number = pieces.length + 1;
		const id = `K${number}Z`;
		const source = random.chance(0.3) ? "wire" : "api";
		const kind = pick(kinds);
		const piece: Piece = {
			number,
			id,
			source,
			kind,
			ref: articleRef(source, id),
			tags: [
				pick(tags),
				...(random.chance(0.4) ? [pick(tags)] : []),
				...(kind === "inner" ? [INNER_TAG] : []),
				...(kind === "held" ? [HELD_TAG] : []),
			],
			story: random.chance(0.4) ? pick(storyIds) : undefined,
			secret: `Secret${number}Q`,
			openAt: kind === "embargoed" ? world.now() + pick([1, 8, 30]) * 3_600_000 : 0,
			versions: [],
			title: `${some(5)} ${id}`,
			postedAt: undefined,
			withdrawnAt: undefined,
		};
		pieces.push(piece);
		lines.push(`publish ${id} (${kind}, ${source}, ${piece.tags.join("+")}, ${piece.story})`);
		await send(piece);
	}

	async function update(): Promise<void> {
		const open = pieces.filter(({ withdrawnAt }) => withdrawnAt === undefined);
		if (open.length === 0) return publish();
		const piece = pick(open.slice(-12));
		piece.title = `${some(5)} ${piece.id}`;
		lines.push(`update ${piece.id}`);
		await send(piece);
	}

	async function withdraw(): Promise<void> {
		const open = pieces.filter(({ withdrawnAt }) => withdrawnAt === undefined);
		if (open.length < 3) return publish();
		const piece = pick(open.slice(-12));
		lines.push(`withdraw ${piece.id}`);
		const { id } = piece;
		if (piece.source === "wire") {
			const hidden = { ...itemOf(piece, ""), summary: undefined };
			// What a wire no longer gives to everybody is withdrawn.
			await push(piece, { ...hidden, _tidings: { visibility: "paid" } });
		} else await push(piece, { type: "article.retracted", data: { id } });
		piece.withdrawnAt = performance.now();
	}

	return {
		pieces,
		lines,
		publish,
		/** Does one of the things that newsrooms do. */
		async act(): Promise<void> {
			const chance = random.next();
			if (chance < 0.6) return publish();
			return chance < 0.85 ? update() : withdraw();
		},
		/** The article of a ref. */
		byRef: (ref: string) => pieces.find((piece) => piece.ref === ref),
		byNumber: (number: number) => pieces[number - 1],
	};
}
export type Desk = ReturnType<typeof createDesk>;
