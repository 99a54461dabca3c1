import { z } from "zod";
import type { Order } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { isObject, timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";
import { lowerCased, Payload, stateOf } from "./ninjs-item.ts";
import { imageOf } from "./ninjs-picture.ts";
import { sampleItem } from "./ninjs-sample.ts";
import { best, descriptionOf, isMarkup, titleOf } from "./ninjs-wordings.ts";

/**
 * ninjs of the IPTC, as wire services send it: 3.x with its names in camel case, 2.x in lower case, and 1.x, where
 * Superdesk calls the `uri` `guid`. Only texts are articles. `edNote` is for editors by its definition and never
 * shown.
 */
export const ninjs = createFormat({
	options: z.strictObject({}).optional(),
	payload: Payload,
	decode(bytes) {
		const body = decodeJson(bytes);
		if (isObject(body)) return lowerCased(body);
		throw invalid([{ path: [], message: "expected a ninjs item: an object with a uri" }]);
	},
	redact: publicPart,
	read: (item, { now }): Item[] => [readItem(item, now)],
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(sampleItem(now), undefined, 2),
	}),
});

const isText = ({ type = "text" }: Payload) => type.toLowerCase() === "text";

function publicPart(item: Payload): Payload {
	if (isText(item) && stateOf(item) === "usable") return item;
	const { uri, guid, type, pubstatus, version, versioncreated } = item;
	return { uri, guid, type, pubstatus, version, versioncreated };
}

function readItem(item: Payload, now: number): Item {
	const id = item.uri ?? item.guid;
	if (!isText(item)) return { kind: "ignored", id, reason: `not a text: ${item.type}` };
	const refused = (field: string, message: string): Item => ({
		kind: "refused",
		id,
		issues: [{ path: [field], message }],
	});
	if (id === undefined) return refused("uri", "an item needs a uri that stays the same");
	const order: Order = { version: versionOf(item), modifiedAt: timeOf(item.versioncreated) };
	const state = stateOf(item);
	if (state === "withheld") return { kind: "withdraw", id, order, reason: "withheld" };
	if (state === "canceled") return { kind: "withdraw", id, order, reason: "cancelled" };
	if (state !== "usable") return refused("pubStatus", "expected usable, withheld or canceled");
	const title = titleOf(item);
	if (title === undefined) {
		return refused("headlines", "an article needs a title: headlines, headline or title");
	}
	const embargo = item.embargoeduntil ?? item.embargoed;
	const embargoedUntil = timeOf(embargo);
	if (embargo !== undefined && embargoedUntil === undefined) {
		return refused("embargoedUntil", "expected an ISO 8601 time such as 2026-05-01T07:30:00Z");
	}
	return { kind: "article", draft: { ...toDraft(id, item, title, now), embargoedUntil }, order };
}

function versionOf({ version }: Payload): Order["version"] {
	const value = wholeNumber(version);
	return value === undefined ? undefined : { kind: "number", value };
}

function wholeNumber(value: number | string | undefined): number | undefined {
	return /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
}

function toDraft(id: string, item: Payload, title: string, now: number): Draft {
	const body = best(item.bodies, isMarkup);
	const plain = best(item.bodies, (wording) => !isMarkup(wording));
	const byline = (item.by ?? item.byline)?.replace(/^by:?\s+/i, "");
	const topics = [item.subjects, item.subject, item.genres, item.genre].flat();
	return {
		id,
		title,
		url: pageOf(item),
		summary: descriptionOf(item),
		html: body ?? item.body_html ?? item.body_xhtml,
		text: plain ?? item.body_text,
		image: imageOf(item, now),
		authors: byline === undefined ? [] : [byline],
		tags: [...topics.map((concept) => concept?.name ?? ""), ...(item.keywords ?? [])].filter(
			isWord,
		),
		language: item.language,
		urgency: wholeNumber(item.urgency),
		publishedAt: timeOf(item.firstcreated ?? item.contentcreated ?? item.versioncreated),
		expiresAt: timeOf(item.expires),
	};
}

/** Codes of vocabularies, such as `medtop:20000065` and `04010000`, are words for nobody. */
function isWord(text: string): boolean {
	return /\p{L}/u.test(text) && !/^[\w-]+:[\w-]+$/.test(text);
}

function pageOf({ uri, altids = [] }: Payload): string | undefined {
	const candidates = [uri, ...altids.map((id) => (typeof id === "string" ? id : id.value))];
	return candidates.find((candidate) => /^https?:\/\//i.test(candidate ?? ""));
}
