import { z } from "zod";
import { type Submission } from "../article/article.ts";
import { FeedItem, RetractedItem, toRetraction, toSubmission } from "../article/feed-item.ts";
import { type Issue, Problem } from "./problem.ts";

/** Larger feeds are sent in parts: one request is one atomic step in Redis. */
const MAX_ITEMS = 200;
const MAX_ISSUES = 50;

const Envelope = z.object({
	type: z.enum(["article.published", "article.updated", "article.retracted"], {
		error: "expected article.published, article.updated or article.retracted",
	}),
	timestamp: z.iso
		.datetime({ offset: true, error: "expected an RFC 3339 time such as 2026-05-01T07:30:00Z" })
		.transform((value) => Date.parse(value))
		.optional(),
	data: z.unknown(),
});

/** Where a request came in: its source, and the channels that may be named (any, when there is no list). */
type Door = { source: string; channels: readonly string[] | undefined };

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads the body of a request in the native format: an item, an array of items, a JSON Feed or an event.
 *
 * @param channels the channels that an item may name; any, when left out
 * @throws {Problem} 400 for bytes that are no JSON in UTF-8, 422 with every mistake and its path
 */
export function readBody(
	source: string,
	bytes: Buffer,
	channels?: readonly string[],
): Submission[] {
	const door = { source, channels };
	const body = decode(bytes);
	if (Array.isArray(body)) return readItems(door, body, []);
	if (isObject(body) && Array.isArray(body["items"])) return readFeed(door, body, body["items"]);
	if (isObject(body) && "type" in body && "data" in body) return [readEvent(door, body)];
	return [publish(door, body, [])];
}

function decode(bytes: Buffer): unknown {
	if (bytes.length === 0) {
		throw new Problem(400, "Empty body", "The request has no body; send a JSON Feed item.");
	}
	try {
		return JSON.parse(decoder.decode(bytes));
	} catch {
		throw new Problem(400, "Not JSON", "The body has to be JSON in UTF-8.");
	}
}

function readEvent(door: Door, body: object): Submission {
	const envelope = check(Envelope, body, []);
	if (envelope.type === "article.retracted") {
		const item = check(RetractedItem, envelope.data, ["data"]);
		return toRetraction(door.source, item, envelope.timestamp);
	}
	return publish(door, envelope.data, ["data"], envelope.timestamp);
}

function readFeed(door: Door, feed: Record<string, unknown>, items: unknown[]): Submission[] {
	const complete = items.map((item) => (isObject(item) ? inherit(feed, item) : item));
	return readItems(door, complete, ["items"]);
}

/** JSON Feed: an item without a language or authors of its own has those of its feed. */
function inherit(feed: Record<string, unknown>, item: Record<string, unknown>): object {
	const lacks = (key: string) => item[key] === undefined || item[key] === null || item[key] === "";
	return {
		...item,
		...(lacks("language") ? { language: feed["language"] } : {}),
		...(lacks("authors") && lacks("author")
			? { authors: feed["authors"], author: feed["author"] }
			: {}),
	};
}

function readItems(door: Door, items: unknown[], path: Issue["path"]): Submission[] {
	if (items.length === 0) {
		throw invalid([{ path, message: "there is no item" }]);
	}
	if (items.length > MAX_ITEMS) {
		throw invalid([
			{ path, message: `there are ${items.length} items; send at most ${MAX_ITEMS} in a request` },
		]);
	}
	const issues: Issue[] = [];
	const submissions: Submission[] = [];
	for (const [index, item] of items.entries()) {
		try {
			submissions.push(publish(door, item, [...path, index]));
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			issues.push(...error.issues);
		}
	}
	if (issues.length > 0) throw invalid(issues);
	return submissions;
}

function publish(door: Door, raw: unknown, path: Issue["path"], sentAt?: number): Submission {
	const submission = toSubmission(door.source, check(FeedItem, raw, path), sentAt);
	const named = submission.kind === "publish" ? (submission.channels ?? []) : [];
	const unknown = named.filter((name) => door.channels?.includes(name) === false);
	if (unknown.length > 0) {
		const there = door.channels?.join(", ");
		throw invalid(
			unknown.map((name) => ({
				path: [...path, "_tidings", "channels"],
				message: `unknown channel ${JSON.stringify(name)}; there is ${there}`,
			})),
		);
	}
	return submission;
}

function check<T>(schema: z.ZodType<T>, value: unknown, path: Issue["path"]): T {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	throw invalid(
		result.error.issues.map((issue) => ({
			path: [...path, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))],
			message: issue.message,
		})),
	);
}

/** The refusal of a body that is JSON, but no article. */
export function invalid(issues: readonly Issue[]): Problem {
	const detail =
		"Nothing of this request was taken. Mend what is listed and send it again: each item needs an id, a title " +
		"and a url or external_url.";
	return new Problem(422, "Not an article", detail, { issues: issues.slice(0, MAX_ISSUES) });
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
