import { z } from "zod";
import { badRequest } from "./api-error.ts";
import { boundaryOf, parseMultipart } from "./multipart.ts";

/** A file that came with a call, found by the name an `attach://` address or the parameter itself gives. */
export type Upload = { fileName: string; bytes: Buffer };

/** What came with a call: its parameters by name and the files beside them. */
export type Arguments = { payload: Record<string, unknown>; uploads: Map<string, Upload> };

// Forms and queries know strings alone; the Bot API takes these parameters as JSON inside the string.
const serialized = new Set([
	"allowed_updates",
	"button",
	"caption_entities",
	"commands",
	"entities",
	"link_preview_options",
	"media",
	"message_ids",
	"reply_markup",
	"reply_parameters",
	"results",
	"rich_message",
	"scope",
]);

/** Reads the parameters of a call from its query and its body, whatever form the body has. */
export function readArguments(
	query: Record<string, unknown>,
	contentType: string,
	body: Buffer,
): Arguments {
	const payload: Record<string, unknown> = { ...query };
	const uploads = new Map<string, Upload>();
	const boundary = boundaryOf(contentType);
	if (boundary !== undefined) {
		for (const { name, fileName, bytes } of partsOf(body, boundary)) {
			if (fileName === undefined) payload[name] = bytes.toString("utf8");
			else uploads.set(name, { fileName, bytes });
		}
	} else if (/^application\/json\b/i.test(contentType)) {
		if (body.length > 0) Object.assign(payload, parseObject(body.toString("utf8")));
	} else if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
		Object.assign(payload, Object.fromEntries(new URLSearchParams(body.toString("utf8"))));
	}
	for (const [name, value] of Object.entries(payload))
		if (typeof value === "string" && serialized.has(name))
			payload[name] = parseSerialized(name, value);
	return { payload, uploads };
}

function partsOf(body: Buffer, boundary: string) {
	try {
		return parseMultipart(body, boundary);
	} catch {
		throw badRequest("can't parse multipart form data");
	}
}

function parseObject(text: string): object {
	try {
		return z.looseObject({}).parse(JSON.parse(text));
	} catch {
		throw badRequest("can't parse JSON object");
	}
}

function parseSerialized(name: string, text: string): unknown {
	if (text === "") return undefined;
	try {
		return JSON.parse(text);
	} catch {
		throw badRequest(`can't parse ${name.replaceAll("_", " ")} JSON object`);
	}
}

/** Typed access to the parameters of a call; numbers and flags are taken as JSON values and as strings alike. */
export function createParameters({ payload, uploads }: Arguments) {
	const integer = (name: string): number | undefined => {
		const value = payload[name];
		if (typeof value === "number" && Number.isSafeInteger(value)) return value;
		return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined;
	};

	return {
		integer,

		/** The parameter as text, or `undefined` when it is missing. */
		text(name: string): string | undefined {
			const value = payload[name];
			if (typeof value === "string") return value;
			return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
		},

		/** True for `true`, `"true"`, `"yes"` and 1, as the Bot API reads flags. */
		flag(name: string): boolean {
			const value = payload[name];
			return value === true || ["true", "yes", "1"].includes(String(value).toLowerCase());
		},

		/** A chat's id or `@name`; refuses a call without one. */
		chat(name = "chat_id"): number | string {
			const value = integer(name) ?? payload[name];
			if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
			throw badRequest(`${name} is empty`);
		},

		/** A structured parameter, checked against its schema; refuses with `complaint` when it does not fit. */
		value<T>(name: string, schema: z.ZodType<T>, complaint: string): T | undefined {
			if (payload[name] === undefined || payload[name] === null) return undefined;
			const parsed = schema.safeParse(payload[name]);
			if (!parsed.success) throw badRequest(complaint);
			return parsed.data;
		},

		/** The parameter as it came, for what checks it itself. */
		raw: (name: string): unknown => payload[name],

		/** The files that came with the call. */
		uploads,
	};
}

/** Typed access to the parameters of a call. */
export type Parameters = ReturnType<typeof createParameters>;
