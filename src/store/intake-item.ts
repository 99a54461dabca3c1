import {
	type Article,
	articleRef,
	digestOf,
	NORMAL_URGENCY,
	type Submission,
} from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { leadOf } from "../article/lead.ts";
import { signatureOf } from "../article/similarity.ts";
import { fit } from "../article/text.ts";
import { canonicalUrl } from "../article/url.ts";
import { pageDigest } from "./pages.ts";

/** Where an article goes and what it waits for, by the newsroom's rules. */
export type Placement = {
	/** The article with what the rules add to it, such as topics. */
	article: Article;
	channels: readonly ChannelId[];
	/** By channel: how long a new post waits, and how long an edit waits for further ones (ms). */
	timing: (channel: ChannelId) => { delay: number; edit: number };
	/** The rule by which an admin has to see it first. */
	review: string | undefined;
	/** True when an admin has to confirm it as breaking news. */
	isConfirmed: boolean;
	/** How long the admins may cancel it; 0 where they are not asked (ms). */
	undoMs: number;
};

/** Tells where an article goes that names these channels, or none. */
export type Placing = (article: Article, named: readonly string[] | undefined) => Placement;

/** What the intake wants to know of a source. */
export type Policy = {
	name: string;
	trust: "publish" | "review";
	burst: { max: number; windowMs: number };
	/** True for sources that send what stands in a feed, old and new: nothing older than the source is posted. */
	isFeedLike: boolean;
};

type Around = {
	channels: readonly ChannelId[];
	placement: Placing;
	now: number;
};

/**
 * What the intake's script is told of each submission, in their order: its keys' names, its body, and `meta` as the
 * script's contract lists it.
 */
export function itemsOf(submissions: readonly Submission[], around: Around) {
	const orders = ordersOf(submissions);
	return submissions.map((one, index) => {
		const { meta, ...rest } = describe(one, around);
		return { ...rest, meta: { ...meta, order: orders[index] ?? 0 } };
	});
}

function describe(submission: Submission, { channels, placement, now }: Around) {
	const { source, id } = submission.kind === "publish" ? submission.article : submission;
	const ref = articleRef(source, id);
	const { version, modifiedAt, sentAt } = submission.order;
	const base = {
		ref,
		source,
		id,
		versionKind: version?.kind,
		version: version && String(version.value),
		modified: modifiedAt === undefined ? undefined : String(modifiedAt),
		sent: sentAt === undefined ? undefined : String(sentAt),
		buckets: 0,
		urlKey: undefined,
	};
	if (submission.kind === "retract") {
		const meta = { ...base, retract: true, reason: submission.reason };
		return { ref, id, meta, bands: [], body: "" };
	}
	const placed = placement(submission.article, submission.channels);
	const { article } = placed;
	const wanted = channels.map((c) => (placed.channels.includes(c) ? "1" : "0")).join("");
	const body = JSON.stringify(article);
	const named = submission.channels?.toSorted().join(" ") ?? "unnamed";
	const kinship = kinshipOf(submission, source);
	const meta = {
		...base,
		// Of what was sent alone: rules that change move no article, its next version is placed by them.
		hash: digestOf(`${named} ${JSON.stringify(submission.article)}`),
		rank: article.urgency ?? NORMAL_URGENCY,
		correction: article.correction === undefined ? undefined : digestOf(article.correction),
		timing: channels.map(placed.timing),
		review: placed.review,
		confirm: placed.isConfirmed,
		undo: placed.undoMs,
		due: String(Math.max(now, article.embargoedUntil ?? 0)),
		wanted,
		channels: JSON.stringify(channels.filter((_, index) => wanted[index] === "1")),
		published: article.publishedAt === undefined ? undefined : String(article.publishedAt),
		title: fit(article.title, 300).text,
		url: article.url,
		page: article.url === undefined ? undefined : pageDigest(article.url),
		closed: article.visibility !== "public",
		...kinship.meta,
	};
	return { ref, id, meta, bands: kinship.bands, body };
}

/** The places of a request's items by the time of their publication: in this order they are posted. */
function ordersOf(submissions: readonly Submission[]): number[] {
	const times = submissions.map((one) =>
		one.kind === "publish" ? (one.article.publishedAt ?? Infinity) : 0,
	);
	const orders: number[] = [];
	times
		.map((time, index) => ({ time, index }))
		.sort((a, b) => (a.time === b.time ? a.index - b.index : a.time - b.time))
		.forEach(({ index }, order) => (orders[index] = order));
	return orders;
}

/** What tells that another article is the same story. */
function kinshipOf(submission: Submission & { kind: "publish" }, source: string) {
	const { article } = submission;
	const { title, language, url } = article;
	const canonical = url === undefined ? undefined : canonicalUrl(url);
	const signature = signatureOf({ title, lead: leadOf(article), language });
	const bands = signature?.bands ?? [];
	return {
		bands: bands.map((band, index) => `${index}:${band}`),
		meta: {
			origin: submission.origin === undefined ? source : `${source} ${submission.origin}`,
			urlKey: canonical === undefined ? undefined : digestOf(canonical),
			titleKey: digestOf(title.toLowerCase()),
			facts: signature?.facts,
			sketch: signature?.sketch,
			buckets: bands.length,
		},
	};
}
