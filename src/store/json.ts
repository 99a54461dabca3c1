import { z } from "zod";

/** A value that is kept as JSON: undefined where there is none, and for what is damaged or of a form unknown here. */
export function readJson<T>(schema: z.ZodType<T>, text: unknown): T | undefined {
	if (typeof text !== "string") return undefined;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	return schema.safeParse(value).data;
}

/** A value that is kept as JSON in a field of a hash; `empty` is what a missing field stands for. */
export function json<T>(schema: z.ZodType<T>, empty: string) {
	return z
		.string()
		.default(empty)
		.transform((text, context): unknown => {
			try {
				return JSON.parse(text);
			} catch {
				context.addIssue("this is not JSON");
				return z.NEVER;
			}
		})
		.pipe(schema);
}
