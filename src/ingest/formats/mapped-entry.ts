import { z } from "zod";
import { Order, Visibility } from "../../article/article.ts";
import { htmlToText } from "../../article/html.ts";
import { plainText } from "./feed.ts";
import { personName } from "./fields.ts";
import { type Fields, fillTemplate, type MappedOptions } from "./mapped-options.ts";
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
export const Entry = z.object({
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
export type Entry = z.infer<typeof Entry>;

/** Takes from an item the values at the places that the options name; of one that is not public, no text. */
export function take(
	item: unknown,
	{ fields, members, url_template: template }: MappedOptions,
): Entry {
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
