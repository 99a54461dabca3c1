import { hash } from "node:crypto";
import { z } from "zod";

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

/** An article as Tidings keeps it: text free of markup surprises, addresses absolute, times in Unix milliseconds. */
export const Article = z.object({
	format: z.literal(1),
	source: z.string(),
	id: z.string(),
	url: z.string(),
	title: z.string(),
	summary: z.string().optional(),
	/** The body as the sender wrote it; absent for an article that is not public. */
	html: z.string().optional(),
	text: z.string().optional(),
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
	language: z.string().optional(),
	section: z.string().optional(),
	kicker: z.string().optional(),
	story: z.object({ id: z.string(), title: z.string().optional() }).optional(),
	/** IPTC: 1 is the most urgent, 9 the least. */
	urgency: z.number().optional(),
	correction: z.string().optional(),
	visibility: z.enum(["public", "members", "paid"]),
	silent: z.boolean(),
	publishedAt: z.number().optional(),
	/** The article is held back until then. */
	embargoedUntil: z.number().optional(),
	expiresAt: z.number().optional(),
});
export type Article = z.infer<typeof Article>;

/** What an item of a request asks for: an article to be shown, or one to be taken back. */
export type Submission =
	| { kind: "publish"; article: Article; order: Order; channels: string[] | undefined }
	| { kind: "retract"; source: string; id: string; order: Order };

/** A short name for (source, id) that is safe in a key, a path and a job's id: 22 characters of base64url. */
export function articleRef(source: string, id: string): string {
	return digestOf(`${source}\n${id}`);
}

/** A digest that tells two texts apart: 22 characters of base64url, 132 bits. */
export function digestOf(text: string): string {
	return hash("sha256", text, "base64url").slice(0, 22);
}
