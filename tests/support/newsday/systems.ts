import { z } from "zod";
import type { schemes } from "../../../src/web/signatures.ts";
import type { Delivery } from "../deliveries/case.ts";
import { ghostHook, ghostPost } from "../deliveries/ghost.ts";
import { ninjsItem } from "../deliveries/ninjs.ts";
import { wordpressHook } from "../deliveries/wordpress.ts";
import type { createSender } from "../environment.ts";
import type { Piece, Source } from "./piece.ts";

type Sender = ReturnType<typeof createSender>;

/** What the server says of an article that it took: its status, why it is held, and what it tells again. */
export type Verdict = z.infer<typeof Verdict>;
const Verdict = z.object({ status: z.string(), hold: z.string().optional() });
const Answer = z.object({ accepted: z.tuple([Verdict]) });

const signatures: Partial<Record<Source, keyof typeof schemes>> = {
	blog: "ghost",
	sports: "wp-webhooks",
};

const iso = (ms: number) => new Date(ms).toISOString();
const wpTime = (ms: number) => iso(ms).slice(0, 19).replace("T", " ");
const json = (value: unknown): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify(value),
});

/** What a system sends of an article at a moment (Unix ms), in the words of its format. */
function deliveryOf(piece: Piece, now: number): Delivery {
	switch (piece.source) {
		case "api":
		case "kurier":
			return json({
				type: now === piece.at ? "article.published" : "article.updated",
				timestamp: iso(now),
				data: feedItem(piece, now),
			});
		case "wire":
			return json(wireItem(piece, now));
		case "blog":
			return ghostHook(blogPost(piece, now), { status: now === piece.at ? "draft" : "published" });
		case "sports":
			return sportsPost(piece, now);
		case "weather":
			return json({ bulletin: bulletinOf(piece, now) });
	}
}

/** How a system says that an article is gone. */
function withdrawalOf(piece: Piece, now: number): Delivery {
	switch (piece.source) {
		case "wire":
			return json({ ...wireItem(piece, now), pubStatus: "canceled" });
		case "blog":
			return ghostHook({ ...blogPost(piece, now), status: "draft" }, { status: "published" });
		case "api":
		case "kurier":
			return json({ type: "article.retracted", timestamp: iso(now), data: { id: piece.id } });
		case "sports":
		case "weather":
			throw new Error(`nothing of ${piece.source} is taken back on this day`);
	}
}

function feedItem(piece: Piece, now: number) {
	const { id, url, title, summary, html, tags, language, authors = [], embargoedUntil } = piece;
	const { urgency, section, kicker, story, correction } = piece;
	return {
		id,
		url,
		title,
		summary,
		content_html: html,
		tags,
		language,
		authors: authors.map((name) => ({ name })),
		date_published: iso(piece.at),
		date_modified: iso(now),
		_tidings: {
			urgency,
			section,
			kicker,
			story,
			correction,
			...(embargoedUntil === undefined ? {} : { embargoed_until: iso(embargoedUntil) }),
		},
	};
}

function wireItem({ id, url, at, title, summary, tags, urgency, language }: Piece, now: number) {
	const main = (value: string) => [{ role: "main", contentType: "text/plain", value }];
	return ninjsItem(at, {
		uri: `urn:newsml:northwire.example:${id}`,
		version: 1 + Math.round((now - at) / 1000),
		firstCreated: iso(at),
		versionCreated: iso(now),
		headlines: main(title),
		descriptions: main(summary),
		bodies: [],
		by: "",
		subjects: tags.map((name) => ({ name })),
		urgency: urgency ?? 5,
		language,
		altIds: [{ role: "web", value: url }],
	});
}

function blogPost({ id, url, at, title, summary, tags }: Piece, now: number) {
	return ghostPost(at, {
		id,
		url,
		title,
		custom_excerpt: summary,
		excerpt: summary,
		html: `<p>${summary}</p>`,
		plaintext: summary,
		published_at: iso(at),
		updated_at: iso(now),
		tags: tags.map((name) => ({ name, visibility: "public" })),
	});
}

function sportsPost(piece: Piece, now: number): Delivery {
	const { id, url, at, title, summary, tags, correction } = piece;
	const note = correction === undefined ? "" : `\n<p>Correction: ${correction}</p>`;
	return wordpressHook(
		now,
		{
			ID: id,
			post_title: title,
			post_excerpt: summary,
			post_content: `<p>${summary}</p>${note}`,
			post_date_gmt: wpTime(at),
			post_modified_gmt: wpTime(now),
		},
		{
			post_id: id,
			post_permalink: url,
			taxonomies: { post_tag: Object.fromEntries(tags.map((name) => [name, { name }])) },
		},
	);
}

function bulletinOf(piece: Piece, now: number) {
	const { id, url, at, title, summary, tags, language, section, kicker, story, urgency } = piece;
	return {
		id,
		headline: title,
		text: summary,
		page: url,
		tags,
		locale: language,
		section,
		kicker,
		event: story?.id,
		level: urgency,
		correction: piece.correction,
		issued: iso(at),
		changed: iso(now),
	};
}

/** The newsroom's systems: each sends to its own address and signs in its own way. */
export function createSystems(sender: Sender) {
	async function push({ source, id }: Piece, delivery: Delivery, sentAt: number): Promise<Verdict> {
		const more = { id: `${id} ${sentAt}` };
		const scheme = signatures[source];
		const answer =
			source === "api"
				? await sender.send(delivery.body, more)
				: await sender.hook(source, delivery, { ...more, ...(scheme ? { scheme } : {}) });
		if (answer.status !== 202) {
			throw new Error(`${id} was refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
		}
		return Answer.parse(answer.body).accepted[0];
	}

	return {
		/** Sends an article as it is at a moment; the same moment again is the same hook again. */
		send: (piece: Piece, now: number) => push(piece, deliveryOf(piece, now), now),
		/** Takes an article back. */
		withdraw: (piece: Piece, now: number) => push(piece, withdrawalOf(piece, now), now),
	};
}

/** What a system calls an article, which the API wants to know it by. */
export function idOf({ source, id }: Piece): string {
	return source === "wire" ? `urn:newsml:northwire.example:${id}` : id;
}
