import { z } from "zod";
import { wellFormed } from "../../article/text.ts";
import { Pointer, stepsOf, valuesAt } from "./pointer.ts";

const place = Pointer.optional();

const ADVICE =
	"set options.fields to where an article's id and title stand, such as {id: /entry/id, title: /entry/title}";

function withAdvice({ code }: { code?: string | undefined }): string | undefined {
	return code === "invalid_type" ? ADVICE : undefined;
}

/** Where in an item the fields of an article stand. */
const Fields = z.strictObject(
	{
		id: Pointer,
		title: Pointer,
		url: place,
		summary: place,
		html: place,
		text: place,
		image: place,
		image_alt: place,
		image_caption: place,
		image_credit: place,
		authors: place,
		tags: place,
		language: place,
		section: place,
		kicker: place,
		published_at: place,
		modified_at: place,
		version: place,
		embargoed_until: place,
		expires: place,
		urgency: place,
		correction: place,
		visibility: place,
		silent: place,
		story: place,
	},
	{ error: withAdvice },
);
export type Fields = z.infer<typeof Fields>;

const names = z.array(z.string()).min(1, "name at least one event");

/**
 * The map of a system that no format knows: where in its JSON the fields of an article stand, which of its events
 * mean what, and how an address is made where it sends none.
 */
export const MappedOptions = z.strictObject(
	{
		items: Pointer.optional().describe("where the articles stand; the body itself when left out"),
		fields: Fields.describe("where in an article its fields stand; id and title are needed"),
		event: z
			.strictObject({
				field: Pointer.describe("where in the body the event stands"),
				publish: names.describe("the events that bring an article or its new version"),
				withdraw: z.array(z.string()).optional().describe("the events that take an article back"),
				ignore: z.array(z.string()).optional().describe("the events that are to be passed over"),
			})
			.optional(),
		url_template: z
			.string()
			.refine(isTemplate, "expected an address such as https://courier.example/{entry.slug}")
			.optional(),
		members: z
			.strictObject({
				field: Pointer.describe("where in an article stands who may read it"),
				values: z.array(z.string()).min(1, "name at least one value"),
			})
			.optional()
			.describe("the values that mean: for members only"),
	},
	{ error: withAdvice },
);
export type MappedOptions = z.infer<typeof MappedOptions>;

const placeholder = /\{([^{}]*)\}/g;

function isTemplate(text: string): boolean {
	const filled = text.replace(placeholder, "x");
	const isKnown = [...text.matchAll(placeholder)].every(
		([, name = ""]) => stepsOf(name) !== undefined,
	);
	return isKnown && URL.canParse(filled) && /^https?:/i.test(filled);
}

/**
 * The address that a template makes of an item; undefined when one of its places is empty. A value keeps its
 * slashes, everything else in it is encoded.
 *
 * @param named the item's fields by their name in the map, which a placeholder may also use
 */
export function fillTemplate(
	template: string,
	item: unknown,
	named: Readonly<Record<string, unknown>>,
): string | undefined {
	let isComplete = true;
	const filled = template.replace(placeholder, (_, name: string) => {
		const value = Object.hasOwn(named, name) ? named[name] : valuesAt(name, item)[0];
		const isText = (typeof value === "string" && value !== "") || typeof value === "number";
		if (!isText) isComplete = false;
		return isText
			? encodeURIComponent(wellFormed(String(value)))
					.replaceAll("%2F", "/")
					.replace(/^\/+/, "")
			: "";
	});
	return isComplete ? filled : undefined;
}
