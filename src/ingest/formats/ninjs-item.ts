import { z } from "zod";
import { decisive, id, isObject, list, name, number, string } from "./fields.ts";

/** One of several wordings. */
export const Wording = z.object({ role: string, contenttype: string, value: string });
export type Wording = z.infer<typeof Wording>;
const wordings = list(Wording);

/** Version 1 has maps where the later ones have lists. */
const values = (value: unknown) => (isObject(value) ? Object.values(value) : value);

/** A picture in one of its sizes. */
const Rendition = z.object({ href: string, contenttype: string, mimetype: string, width: number });
const renditions = z.preprocess(values, list(Rendition));
export type Rendition = z.infer<typeof Rendition>;

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

/** An item, its names in lower case. */
export const Payload = z.object({
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
export type Payload = z.infer<typeof Payload>;

/** How deep an item's names go: to the wordings and renditions of what it is associated with. */
const MAX_DEPTH = 6;

/** The versions of ninjs differ in how they write the names of fields. */
export function lowerCased(value: unknown, depth = 0): unknown {
	if (depth > MAX_DEPTH) return undefined;
	if (Array.isArray(value)) return value.map((element) => lowerCased(element, depth + 1));
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, field]) => [key.toLowerCase(), lowerCased(field, depth + 1)]),
	);
}

/** The state of an item: NewsML-G2 writes it as `stat:usable`, and some write `cancelled`. */
export function stateOf({ pubstatus = "usable" }: { pubstatus?: string | undefined }): string {
	const state = pubstatus.toLowerCase().replace(/^stat:/, "");
	return state === "cancelled" ? "canceled" : state;
}
