import { z } from "zod";
import { Order, Visibility } from "../../article/article.ts";
import { htmlToText } from "../../article/html.ts";
import { MAX_ITEMS, plainText } from "./feed.ts";
import { personName } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";
import { type Fields, fillTemplate, MappedOptions } from "./mapped-options.ts";
import {
	isText,
	lineOf,
	linesOf,
	numberOf,
	tagsOf,
	textOf,
	timeOf,
	versionOf,
	visibilityOf,
} from "./mapped-values.ts";
import { valuesAt } from "./pointer.ts";

const strings = z.array(z.string()).optional();
const string = z.string().optional();
const time = z.number().optional();

/** What is kept of an item: the values at the mapped places. */
const Entry = z.object({
	/** An event may tell of several articles at once. */
	ids: z.array(z.string()),
	title: string,
	url: string,
	summary: string,
	html: string,
	text: string,
	image: string,
	imageAlt: string,
	imageCaption: string,
	imageCredit: string,
	authors: strings,
	tags: strings,
	language: string,
	section: string,
	kicker: string,
	publishedAt: time,
	modifiedAt: time,
	version: Order.shape.version,
	embargoedUntil: time,
	expiresAt: time,
	urgency: z.number().optional(),
	correction: string,
	visibility: Visibility.optional(),
	silent: z.boolean().optional(),
	story: string,
});
type Entry = z.infer<typeof Entry>;

const Payload = z.object({ event: string, entries: z.array(Entry), left: z.number() });

/** JSON of any shape, read with the newsroom's own map of it: Strapi, Contentful, Sanity, Directus, n8n, Zapier. */
export const mapped = createFormat({
	options: MappedOptions,
	payload: Payload,
	decode(bytes, { options }) {
		const body = decodeJson(bytes);
		const items = options.items === undefined ? [body] : valuesAt(options.items, body).flat(1);
		if (items.length === 0) {
			throw invalid([
				{ path: [], message: `nothing stands at ${options.items}, where options.items points` },
			]);
		}
		return {
			event: options.event && lineOf(valuesAt(options.event.field, body)),
			entries: items.slice(0, MAX_ITEMS).map((item) => take(item, options)),
			left: Math.max(0, items.length - MAX_ITEMS),
		};
	},
	read({ event, entries, left }, { options }): Item[] {
		const meaning = meaningOf(event, options.event);
		if (typeof meaning === "object") return [meaning];
		const items = entries.flatMap((entry, index) => {
			const path = options.items === undefined ? [] : ["items", index];
			return meaning === "publish" ? [readEntry(entry, path)] : withdraw(entry, event ?? "", path);
		});
		const reason = `the request has more than ${MAX_ITEMS} items; the last ${left} were left out`;
		return left === 0 ? items : [...items, { kind: "ignored", reason }];
	},
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(
			{
				event: "entry.publish",
				createdAt: new Date(now - 30_000).toISOString(),
				model: "article",
				entry: {
					id: 12,
					documentId: "hr9k2bq1v4w7x0y3z6",
					title: "The old bridge is open again",
					slug: "town/bridge-open",
					summary: "After two years of work, the bridge over the Linde carries traffic.",
					body: "After two years of work, the old bridge carries traffic again.\n\nThe town paid 4 million for the repair.",
					cover: {
						url: "https://courier.example/media/bridge.jpg",
						alternativeText: "A stone bridge",
					},
					author: { name: "Ada Lorne" },
					tags: [{ name: "Town" }, { name: "Traffic" }],
					locale: "en",
					publishedAt: new Date(now - 60_000).toISOString(),
					updatedAt: new Date(now - 60_000).toISOString(),
				},
			},
			undefined,
			2,
		),
	}),
});

/** What an event asks for, or why nothing is done. */
function meaningOf(
	name: string | undefined,
	event: MappedOptions["event"],
): "publish" | "withdraw" | Item {
	if (event === undefined) return "publish";
	if (event.withdraw?.includes(name ?? "")) return "withdraw";
	if (event.publish.includes(name ?? "")) return "publish";
	if (name === undefined) {
		return {
			kind: "ignored",
			reason: `no event stands at ${event.field}, where options.event.field points`,
		};
	}
	const isListed = event.ignore?.includes(name) === true;
	const reason = isListed
		? `the event ${name} is to be ignored`
		: `the event ${name} is not listed under options.event`;
	return { kind: "ignored", reason };
}

function withdraw(entry: Entry, event: string, path: (string | number)[]): Item[] {
	if (entry.ids.length === 0) return [withoutId(path)];
	const reason = /unpublish|draft/i.test(event) ? "unpublished" : "deleted";
	return entry.ids.map((id) => ({ kind: "withdraw", id, order: orderOf(entry), reason }));
}

function readEntry(entry: Entry, path: (string | number)[]): Item {
	const {
		ids,
		image,
		imageAlt: alt,
		imageCaption: caption,
		imageCredit: credit,
		story,
		...more
	} = entry;
	const [id] = ids;
	if (id === undefined) return withoutId(path);
	if (ids.length > 1) {
		const message = `an article has one id, and options.fields.id finds ${ids.length}; let the system send one at a time`;
		return { kind: "refused", id, issues: [{ path: [...path, "id"], message }] };
	}
	return {
		kind: "article",
		draft: {
			...more,
			id,
			title: more.title,
			image: image === undefined ? undefined : { url: image, alt, caption, credit },
			story: story === undefined ? undefined : { id: story },
		},
		order: orderOf(entry),
		path,
	};
}

function withoutId(path: (string | number)[]): Item {
	const message = "nothing stands where options.fields.id points";
	return { kind: "refused", issues: [{ path: [...path, "id"], message }] };
}

function orderOf({ version, modifiedAt }: Entry): Order {
	return { version, modifiedAt };
}

function take(item: unknown, { fields, members, url_template: template }: MappedOptions): Entry {
	const at = (name: keyof Fields) => {
		const pointer = fields[name];
		return pointer === undefined ? [] : valuesAt(pointer, item);
	};
	const visibility =
		members &&
		members.values.some((value) => linesOf(valuesAt(members.field, item)).includes(value))
			? "members"
			: visibilityOf(linesOf(at("visibility")));
	const isPublic = visibility === undefined;
	const [html] = isPublic ? at("html").filter(isText) : [];
	const text = isPublic
		? (textOf(at("text")) ?? (html === undefined ? textOf(at("html")) : undefined))
		: undefined;
	const named = Object.fromEntries(
		Object.keys(fields).map((name) => [name, lineOf(at(name as keyof Fields))]),
	);
	const summary = textOf(at("summary"));
	return {
		ids: linesOf(at("id")),
		title: plainText(lineOf(at("title"))),
		url:
			lineOf(at("url")) ??
			(template === undefined ? undefined : fillTemplate(template, item, named)),
		summary:
			summary !== undefined && /<\/?[a-z][^<>]*>/i.test(summary) ? htmlToText(summary) : summary,
		html,
		text,
		image: lineOf(at("image")),
		imageAlt: lineOf(at("image_alt")),
		imageCaption: lineOf(at("image_caption")),
		imageCredit: lineOf(at("image_credit")),
		authors: linesOf(at("authors")).flatMap((name) => personName(name) ?? []),
		tags: tagsOf(at("tags")),
		language: lineOf(at("language")),
		section: lineOf(at("section")),
		kicker: lineOf(at("kicker")),
		publishedAt: timeOf(at("published_at")),
		modifiedAt: timeOf(at("modified_at")),
		version: versionOf(at("version")),
		embargoedUntil: timeOf(at("embargoed_until")),
		expiresAt: timeOf(at("expires")),
		urgency: numberOf(at("urgency")),
		correction: textOf(at("correction")),
		visibility,
		silent: /^(true|yes|1)$/i.test(lineOf(at("silent")) ?? ""),
		story: lineOf(at("story")),
	};
}
