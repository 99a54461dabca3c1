import { z } from "zod";
import type { Order } from "../../article/article.ts";
import { MAX_ITEMS } from "./feed.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";
import { Entry, take } from "./mapped-entry.ts";
import { MappedOptions } from "./mapped-options.ts";
import { lineOf } from "./mapped-values.ts";
import { valuesAt } from "./pointer.ts";

const Payload = z.object({
	event: z.string().optional(),
	entries: z.array(Entry),
	/** How many items were left out. */
	left: z.number(),
});

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
