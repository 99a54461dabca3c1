import { z } from "zod";
import { withoutEmail } from "../../article/text.ts";

/**
 * Fields as other systems write them: what has the wrong type, is null or empty counts as absent. A mistake in a
 * field that nobody needs must not keep an article from its readers.
 */
export const string = z
	.string()
	.transform((text) => (text === "" ? undefined : text))
	.optional()
	.catch(undefined);

export const boolean = z.boolean().optional().catch(undefined);

export const number = z.number().optional().catch(undefined);

/** An id that some systems write as a number. */
export const id = z
	.union([z.string().min(1), z.number().refine(Number.isSafeInteger).transform(String)])
	.optional()
	.catch(undefined);

/** An object, each of whose fields is lenient by itself; anything else counts as absent. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape) {
	return z.object(shape).optional().catch(undefined);
}

/** A list; its elements that do not fit are left out, and so is whatever is no list. */
export function list<T>(element: z.ZodType<T>) {
	return z
		.array(z.unknown())
		.transform((values) =>
			values.flatMap((value) => {
				const result = element.safeParse(value);
				return result.success && result.data !== undefined
					? [result.data as Exclude<T, undefined>]
					: [];
			}),
		)
		.optional()
		.catch(undefined);
}

/** Unix milliseconds of an ISO 8601 time; one without a zone is UTC. Undefined for what is no time. */
export function timeOf(text: string | undefined): number | undefined {
	if (text === undefined || !/^[+-]?\d{4,6}-\d\d/.test(text)) return undefined;
	const iso = text.trim().replace(" ", "T");
	const zoned = /(Z|[+-]\d\d:?\d\d)$/i.test(iso) || !iso.includes("T") ? iso : `${iso}Z`;
	const ms = Date.parse(zoned);
	return Number.isFinite(ms) ? ms : undefined;
}

/** A text that decides whether something may be shown at all: one of the wrong type does not count as absent. */
export const decisive = z
	.string()
	.nullish()
	.catch("unreadable")
	.transform((text) => (text === null || text === "" ? undefined : text))
	.optional();

const no: readonly unknown[] = [undefined, null, false, 0, "", "0", "false"];

/** A switch that hides something: whatever is no clear no counts as a yes. */
export const flag = z
	.unknown()
	.optional()
	.transform((value) => !no.includes(value));

/** A person's name, without the e-mail address that some systems write beside it or in its place. */
export const name = string
	.transform((text) => (text === undefined ? undefined : personName(text)))
	.optional();

/** True for what JSON writes in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A person's name as feeds and bylines write it, without the e-mail address: `Ada Lorne` of
 * `ada@courier.example (Ada Lorne)`. Undefined when an address is all there is.
 */
export function personName(text: string): string | undefined {
	return withoutEmail(text) || undefined;
}
