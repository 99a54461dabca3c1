import type { z } from "zod";
import type { Order, WithdrawalReason } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { type Issue, Problem } from "../problem.ts";

/** What one item of a delivery asks for. */
export type Item =
	/** Show this article, or its newer version; held back until `draft.embargoedUntil` where that is ahead. */
	| {
			kind: "article";
			draft: Draft;
			order: Order;
			/** The channels that the sender names; those of the source when absent. */
			channels?: string[] | undefined;
			/** Tells the feeds apart that come by one source: the same story in two of them is one. */
			origin?: string | undefined;
			/** Where the item stands in the payload, for the messages about mistakes. */
			path?: Issue["path"] | undefined;
	  }
	/** Show this article nowhere. */
	| { kind: "withdraw"; id: string; order: Order; reason: WithdrawalReason }
	/** Nothing to do: a draft that nobody has seen, a page, an event that is no article's. `reason` is for the sender. */
	| { kind: "ignored"; id?: string | undefined; reason: string }
	/** An item that can't be understood; the others of its delivery are taken all the same. */
	| { kind: "refused"; id?: string | undefined; issues: readonly Issue[] };

/** What a format may know of where a delivery came in. */
export type Setting<Options> = {
	/** Unix milliseconds; the time of the first arrival when a delivery is replayed. */
	now: number;
	/** What the newsroom file says under `options`, checked by the format's own schema. */
	options: Options;
};

/** What a request says beside its body. */
export type Arrival = {
	/** The media type, lower case and without parameters, or "". */
	contentType: string;
	/** The parameters of the address; of one that came twice the first. */
	query: Readonly<Record<string, string>>;
};

/**
 * A system that pushes articles, and how its deliveries are read. In two steps, because a delivery is kept for a
 * few days: `parse` takes from the bytes what may be kept, `read` makes items of that, when it arrives and again
 * whenever it is replayed.
 */
export type Format = {
	/** What the newsroom file may say under `options`. */
	options: z.ZodType;
	/**
	 * Reads the bytes into a value that survives JSON. What it returns is stored: it holds neither a text that is
	 * not public nor personal data, and of the fields only those that {@link Format.read} needs.
	 *
	 * @throws {Problem} 400 when these are not the format's bytes, 422 when they hold no article at all
	 */
	parse: (bytes: Buffer, setting: Setting<unknown> & Arrival) => unknown;
	/** Makes items of what {@link Format.parse} returned. It checks the shape again: it was stored meanwhile. */
	read: (payload: unknown, setting: Setting<unknown>) => Item[];
	/** A realistic delivery, for `tidings sample` and for those who try a source. */
	sample: (now: number) => { contentType: string; body: string };
};

/**
 * Makes a format of a schema and two functions.
 *
 * @param parts.options what the newsroom file may say under `options`; the file's reader has checked it with this
 * @param parts.payload what is kept of a delivery: unknown fields go, and so does what `redact` takes out
 * @param parts.decode reads the bytes; JSON in UTF-8 when left out
 */
export function createFormat<Payload, Options>(parts: {
	options: z.ZodType<Options>;
	payload: z.ZodType<Payload>;
	decode?: (bytes: Buffer, setting: Setting<Options> & Arrival) => unknown;
	redact?: (payload: Payload) => Payload;
	read: (payload: Payload, setting: Setting<Options>) => Item[];
	sample: Format["sample"];
}): Format {
	const { decode = decodeJson, redact = (payload: Payload) => payload } = parts;
	return {
		options: parts.options,
		parse: (bytes, setting) =>
			redact(check(parts.payload, decode(bytes, setting as Setting<Options> & Arrival))),
		read: (payload, setting) =>
			parts.read(check(parts.payload, payload), setting as Setting<Options>),
		sample: parts.sample,
	};
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of the bytes.
 *
 * @throws {Problem} 400 when there are none, or they are no UTF-8
 */
export function decodeText(bytes: Buffer): string {
	if (bytes.length === 0) {
		throw new Problem(400, "Empty body", "The request has no body; send an article.");
	}
	try {
		return decoder.decode(bytes);
	} catch {
		throw new Problem(400, "Not UTF-8", "The body has to be text in UTF-8.");
	}
}

/**
 * The value that the bytes write in JSON.
 *
 * @throws {Problem} 400 when they are no JSON in UTF-8
 */
export function decodeJson(bytes: Buffer): unknown {
	const text = decodeText(bytes);
	try {
		return JSON.parse(text);
	} catch {
		throw new Problem(400, "Not JSON", "The body has to be JSON in UTF-8.");
	}
}

/**
 * The value as the schema has it.
 *
 * @throws {Problem} 422 with every mistake and its path below `path`
 */
export function check<T>(schema: z.ZodType<T>, value: unknown, path: Issue["path"] = []): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw invalid(issuesOf(result.error, path));
}

/** The mistakes that a schema found, their paths below `path`. */
export function issuesOf(error: z.ZodError, path: Issue["path"] = []): Issue[] {
	return error.issues.map((issue) => ({
		path: [...path, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))],
		message: issue.message,
	}));
}

const MAX_ISSUES = 50;

/** The refusal of a body that can be read, but holds no article. */
export function invalid(
	issues: readonly Issue[],
	detail = "Nothing of this request was taken. Mend what is listed and send it again.",
): Problem {
	return new Problem(422, "Not an article", detail, { issues: issues.slice(0, MAX_ISSUES) });
}
