import { z } from "zod";
import type { Order } from "../../article/article.ts";
import type { Draft, DraftImage } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { decisive, id, isObject, list, name, number, string, timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";

/** One of several wordings. */
const Wording = z.object({ role: string, contenttype: string, value: string });
type Wording = z.infer<typeof Wording>;
const wordings = list(Wording);

/** Version 1 has maps where the later ones have lists. */
const values = (value: unknown) => (isObject(value) ? Object.values(value) : value);

const Rendition = z.object({ href: string, contenttype: string, mimetype: string, width: number });
const renditions = z.preprocess(values, list(Rendition));
type Rendition = z.infer<typeof Rendition>;

/** What an item may have in every version, and so may the items in it. */
const shared = {
	type: string,
	pubstatus: decisive,
	embargoeduntil: decisive,
	embargoed: decisive,
	by: name,
	byline: name,
	headlines: wordings,
	headline: string,
	title: string,
	descriptions: wordings,
	description_text: string,
	description_html: string,
	body_text: string,
	renditions,
};
const concepts = list(z.object({ name: string }));

const Payload = z.object({
	uri: id,
	guid: id,
	...shared,
	version: z.union([z.number(), z.string()]).optional().catch(undefined),
	versioncreated: string,
	firstcreated: string,
	contentcreated: string,
	urgency: z.union([z.number(), z.string()]).optional().catch(undefined),
	language: string,
	bodies: wordings,
	body_html: string,
	body_xhtml: string,
	subjects: concepts,
	subject: concepts,
	genres: concepts,
	genre: concepts,
	keywords: list(z.string()),
	associations: z.preprocess(values, list(z.object(shared))),
	altids: z.preprocess(values, list(z.union([z.string(), z.object({ value: string })]))),
	expires: string,
});
type Payload = z.infer<typeof Payload>;

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

/** How deep an item's names go: to the wordings and renditions of what it is associated with. */
const MAX_DEPTH = 6;

/** The versions of ninjs differ in how they write the names of fields. */
function lowerCased(value: unknown, depth = 0): unknown {
	if (depth > MAX_DEPTH) return undefined;
	if (Array.isArray(value)) return value.map((element) => lowerCased(element, depth + 1));
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [key.toLowerCase(), lowerCased(field, depth + 1)]),
	);
}

const isText = ({ type = "text" }: Payload) => type.toLowerCase() === "text";

/** The state of an item: NewsML-G2 writes it as `stat:usable`, and some write `cancelled`. */
function stateOf({ pubstatus = "usable" }: { pubstatus?: string | undefined }): string {
	const state = pubstatus.toLowerCase().replace(/^stat:/, "");
	return state === "cancelled" ? "canceled" : state;
}

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

type Described = Pick<
	Payload,
	"headlines" | "headline" | "title" | "descriptions" | "description_text" | "description_html"
>;

function titleOf(item: Described): string | undefined {
	return plainOf(item.headlines) ?? item.headline ?? item.title;
}

function descriptionOf(item: Described): string | undefined {
	const html = item.description_html;
	return plainOf(item.descriptions) ?? item.description_text ?? (html && htmlToText(html));
}

/** The main wording as plain text. */
function plainOf(wordings: readonly Wording[] | undefined): string | undefined {
	const plain = best(wordings, (wording) => !isMarkup(wording));
	if (plain !== undefined) return plain;
	const markup = best(wordings, isMarkup);
	return markup && htmlToText(markup);
}

/** The value of the wording that suits and is the main one, else of the first that suits. */
function best(
	wordings: readonly Wording[] = [],
	suits: (wording: Wording) => boolean,
): string | undefined {
	const suitable = wordings.filter((wording) => wording.value !== undefined && suits(wording));
	const main = suitable.find(({ role }) => role === undefined || /(^|[:/#])main$/i.test(role));
	return (main ?? suitable[0])?.value;
}

function isMarkup({ contenttype: type, value = "" }: Wording): boolean {
	return type === undefined
		? /<(p|br|div|h[1-6]|ul|ol|b|i|a|em|strong)[\s/>]/i.test(value)
		: /html|xml/i.test(type);
}

/** Codes of vocabularies, such as `medtop:20000065` and `04010000`, are words for nobody. */
function isWord(text: string): boolean {
	return /\p{L}/u.test(text) && !/^[\w-]+:[\w-]+$/.test(text);
}

function pageOf({ uri, altids = [] }: Payload): string | undefined {
	const candidates = [uri, ...altids.map((id) => (typeof id === "string" ? id : id.value))];
	return candidates.find((candidate) => /^https?:\/\//i.test(candidate ?? ""));
}

/** The item's own picture, else the one of the first picture that goes with it and may be shown by now. */
function imageOf(item: Payload, now: number): DraftImage | undefined {
	const pictures = (item.associations ?? []).filter(
		(association) => association.type?.toLowerCase() === "picture" && mayBeShown(association, now),
	);
	const about = pictures[0];
	const own = largest(item.renditions);
	if (own !== undefined) return { url: own, ...describe(about) };
	const picture = pictures.find(({ renditions }) => largest(renditions) !== undefined);
	const url = largest(picture?.renditions);
	return url === undefined ? undefined : { url, ...describe(picture) };
}

type Association = NonNullable<Payload["associations"]>[number];

function mayBeShown(item: Association, now: number): boolean {
	const embargo = item.embargoeduntil ?? item.embargoed;
	return (
		stateOf(item) === "usable" && (embargo === undefined || (timeOf(embargo) ?? Infinity) <= now)
	);
}

function describe(picture: Association | undefined): Omit<DraftImage, "url"> {
	if (picture === undefined) return {};
	return {
		// Superdesk writes what a picture shows as its text.
		alt: picture.body_text ?? titleOf(picture),
		caption: descriptionOf(picture),
		credit: picture.by ?? picture.byline,
	};
}

function largest(renditions: readonly Rendition[] = []): string | undefined {
	const images = renditions.filter(({ href, contenttype, mimetype }) => {
		return href !== undefined && (contenttype ?? mimetype ?? "image/").startsWith("image/");
	});
	return images.sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.href;
}

function sampleItem(now: number): object {
	const time = (agoMs: number) => new Date(now - agoMs).toISOString();
	return {
		uri: "urn:newsml:courier.example:20260501:bridge",
		standard: {
			name: "ninjs",
			version: "3.1",
			schema: "https://iptc.org/std/ninjs/ninjs-schema_3.1.json",
		},
		type: "text",
		profile: "article",
		firstCreated: time(120_000),
		versionCreated: time(60_000),
		version: "2",
		pubStatus: "usable",
		urgency: 4,
		language: "en-GB",
		by: "Ada Lorne",
		slugline: "bridge-open",
		edNote: "Questions to the desk: desk@courier.example",
		usageTerms: "For subscribers of the Courier wire.",
		headlines: [
			{ role: "main", contentType: "text/plain", value: "The old bridge is open again" },
			{ role: "short", contentType: "text/plain", value: "Bridge open" },
		],
		descriptions: [
			{
				contentType: "text/plain",
				value: "After two years of work, the bridge over the Linde carries traffic.",
			},
		],
		bodies: [
			{
				role: "main",
				contentType: "text/html",
				value:
					"<p>After two years of work, the old bridge carries traffic again.</p><p>The town paid <b>4 million</b> for the repair.</p>",
			},
		],
		subjects: [{ name: "Traffic", uri: "https://cv.courier.example/subjects/traffic" }],
		places: [{ name: "Lindenford" }],
		infoSources: [{ name: "Courier" }],
		copyrightNotice: "Courier",
		altIds: [{ role: "web", value: "https://courier.example/town/bridge-open" }],
		associations: [
			{
				name: "main",
				uri: "urn:newsml:courier.example:20260501:bridge-picture",
				type: "picture",
				by: "Bo Tarn",
				headlines: [{ value: "A stone bridge with three arches" }],
				descriptions: [{ value: "The bridge on its first day" }],
				renditions: [
					{
						name: "web",
						href: "https://courier.example/media/bridge-1200.jpg",
						contentType: "image/jpeg",
						width: 1200,
						height: 800,
					},
				],
			},
		],
	};
}
