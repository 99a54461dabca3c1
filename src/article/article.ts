import { hash } from "node:crypto";
import { z } from "zod";
import { Body } from "./body.ts";

/** What decides which of two versions of an article is the newer one. */
export const Order = z.object({
	/** The sender's own counter or time of version; compared only with one of the same kind. */
	version: z.object({ kind: z.enum(["number", "time"]), value: z.number() }).optional(),
	/** The article's own time of change, Unix milliseconds. */
	modifiedAt: z.number().optional(),
	/** When the event was sent, Unix milliseconds: it tells a repeated hook from a return after a retraction. */
	sentAt: z.number().optional(),
});
export type Order = z.infer<typeof Order>;

/** Who may read an article's text on its own page. */
export const Visibility = z.enum(["public", "members", "paid"]);
export type Visibility = z.infer<typeof Visibility>;

/** An article as Tidings keeps it: text free of markup surprises, addresses absolute, times in Unix milliseconds. */
export const Article = z.object({
	format: z.literal(2),
	source: z.string(),
	id: z.string(),
	/** Absent where a wire service sends an article that stands on no page. */
	url: z.string().optional(),
	title: z.string(),
	/** What is public of the text: the only part of it that is kept of an article that is not. */
	summary: z.string().optional(),
	body: Body.optional(),
	image: z
		.object({
			url: z.string(),
			alt: z.string().optional(),
			caption: z.string().optional(),
			credit: z.string().optional(),
		})
		.optional(),
	attachments: z.array(
		z.object({ url: z.string(), type: z.string(), title: z.string().optional() }),
	),
	authors: z.array(z.string()),
	tags: z.array(z.string()),
	/** Slugs of the newsroom's topics, from the source that it came by. */
	topics: z.array(z.string()),
	language: z.string().optional(),
	section: z.string().optional(),
	kicker: z.string().optional(),
	story: z.object({ id: z.string(), title: z.string().optional() }).optional(),
	/** IPTC: 1 is the most urgent, 9 the least; {@link NORMAL_URGENCY} where it is left out. */
	urgency: z.number().optional(),
	correction: z.string().optional(),
	visibility: Visibility,
	silent: z.boolean(),
	/** The name of the template that it is written by in every channel; theirs where it says nothing. */
	template: z.string().optional(),
	publishedAt: z.number().optional(),
	/** The article is held back until then. */
	embargoedUntil: z.number().optional(),
	expiresAt: z.number().optional(),
});
export type Article = z.infer<typeof Article>;

/** The urgency of an article that names none, as IPTC has it. */
export const NORMAL_URGENCY = 5;

/**
 * Why an article is to be shown nowhere: `deleted`, `unpublished` (a draft again), `withheld` and `cancelled`
 * (by a wire service), `private` (not for the public at all), `restricted` (behind a wall, and the source shows
 * no teasers or there is no public excerpt).
 */
export const WithdrawalReason = z.enum([
	"deleted",
	"unpublished",
	"withheld",
	"cancelled",
	"private",
	"restricted",
]);
export type WithdrawalReason = z.infer<typeof WithdrawalReason>;

/** What an item of a request asks for: an article to be shown, or one to be taken back. */
export type Submission =
	| {
			kind: "publish";
			article: Article;
			order: Order;
			channels: string[] | undefined;
			/** Where it came from within its source, such as one feed of many; the source itself when absent. */
			origin?: string;
	  }
	| { kind: "retract"; source: string; id: string; order: Order; reason: WithdrawalReason };

/** A short name for (source, id) that is safe in a key, a path and a job's id: 22 characters of base64url. */
export function articleRef(source: string, id: string): string {
	return digestOf(`${source}\n${id}`);
}

/** A digest that tells two texts apart: 22 characters of base64url, 132 bits. */
export function digestOf(text: string): string {
	return hash("sha256", text, "base64url").slice(0, 22);
}
