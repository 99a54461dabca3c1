import type { Order, Submission } from "../article/article.ts";
import { toArticle } from "../article/draft.ts";
import { invalid, type Arrival, type Format, type Item } from "./formats/format.ts";
import { formats } from "./formats/list.ts";
import type { Issue } from "./problem.ts";
import type { Source } from "./source.ts";

/** An item that nothing is done for, and why. */
export type Ignored = { id: string | undefined; reason: string };
/** An item that can't be understood, and why. */
export type Refused = { id: string | undefined; issues: readonly Issue[] };

/** What a delivery asks for. */
export type Reading = { submissions: Submission[]; ignored: Ignored[]; refused: Refused[] };

/**
 * Takes from the bytes of a request what may be kept of them.
 *
 * @throws {Problem} 400 or 422 when the format can't read them
 */
export function parseDelivery(
	source: Source,
	bytes: Buffer,
	arrival: Arrival & { now: number },
): unknown {
	return formatOf(source).parse(bytes, { ...arrival, options: source.options });
}

/**
 * Reads what {@link parseDelivery} took: the same when it arrives and whenever it is run again.
 *
 * @param channels those that an item may name
 * @param at when the delivery arrived (Unix ms)
 * @throws {Problem} 422 when it holds no item, or, from a strict source, one with a mistake
 */
export function readDelivery(
	source: Source,
	payload: unknown,
	{ channels, at }: { channels: readonly string[]; at: number },
): Reading {
	const reading: Reading = { submissions: [], ignored: [], refused: [] };
	for (const item of formatOf(source).read(payload, { now: at, options: source.options })) {
		switch (item.kind) {
			case "article": {
				const read = readArticle(source, item, { channels, at });
				if ("issues" in read) reading.refused.push({ id: item.draft.id, issues: read.issues });
				else reading.submissions.push(read);
				break;
			}
			case "withdraw":
				reading.submissions.push(withdrawal(source, item, at));
				break;
			case "ignored":
				reading.ignored.push({ id: item.id, reason: item.reason });
				break;
			case "refused":
				reading.refused.push({ id: item.id, issues: item.issues });
				break;
		}
	}
	if (source.isStrict && reading.refused.length > 0) {
		throw invalid(
			reading.refused.flatMap(({ issues }) => issues),
			"Nothing of this request was taken. Mend what is listed and send it again: each item needs an id, a title " +
				"and a url or external_url.",
		);
	}
	return reading;
}

function formatOf(source: Source): Format {
	return formats[source.format];
}

function readArticle(
	source: Source,
	item: Item & { kind: "article" },
	{ channels, at }: { channels: readonly string[]; at: number },
): Submission | { issues: Issue[] } {
	const path = item.path ?? [];
	const unknown = (item.channels ?? []).filter((name) => !channels.includes(name));
	if (unknown.length > 0) {
		const issues = unknown.map((name) => ({
			path: [...path, "_tidings", "channels"],
			message: `unknown channel ${JSON.stringify(name)}; there is ${channels.join(", ")}`,
		}));
		return { issues };
	}
	const { draft } = item;
	const made = toArticle(source.name, {
		...draft,
		language: draft.language ?? source.language,
		topics: [...(draft.topics ?? []), ...source.topics],
	});
	if ("issues" in made) {
		return { issues: made.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) };
	}
	const { article } = made;
	if (article.visibility !== "public") {
		const isShown = source.restricted === "teaser" && article.summary !== undefined;
		if (!isShown) {
			const { id } = article;
			return withdrawal(source, { id, order: item.order, reason: "restricted" }, at);
		}
	}
	return {
		kind: "publish",
		article,
		order: ordered(source, item.order, at),
		channels: item.channels === undefined ? undefined : [...item.channels],
		...(item.origin === undefined ? {} : { origin: item.origin }),
	};
}

function withdrawal(
	source: Source,
	{ id, order, reason }: Pick<Item & { kind: "withdraw" }, "id" | "order" | "reason">,
	at: number,
): Submission {
	return { kind: "retract", source: source.name, id, order: ordered(source, order, at), reason };
}

/**
 * What tells nothing of its age is as old as its arrival, so that an article that is put online again comes back.
 * Not from a strict source: it repeats events, and can date them.
 */
function ordered(source: Source, order: Order, at: number): Order {
	if (source.isStrict) return order;
	const isDated = order.version ?? order.modifiedAt ?? order.sentAt;
	return isDated === undefined ? { ...order, sentAt: at } : order;
}
