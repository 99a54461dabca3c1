import { type Draft, toArticle } from "../../src/article/draft.ts";
import type { Format, Item } from "../../src/ingest/formats/format.ts";
import { Problem } from "../../src/ingest/problem.ts";
import type { Delivery } from "./deliveries/case.ts";

/** When deliveries come in. */
export const NOW = Date.UTC(2026, 4, 1, 8);

/** A value as a system sends it. */
export function json(value: unknown): Delivery {
	return { contentType: "application/json", body: JSON.stringify(value) };
}

/**
 * Reads deliveries by a format as the door does: what is kept of one has been text before it is read.
 *
 * @param options what the newsroom file says under `options`, as the format's own schema returns it
 */
export function createReading(format: Format, options?: unknown) {
	const setting = { now: NOW, options };

	/** What would be kept of a delivery. */
	function kept({ body, contentType, query = {} }: Delivery): unknown {
		const payload = format.parse(Buffer.from(body), { ...setting, contentType, query });
		return JSON.parse(JSON.stringify(payload));
	}

	/** The items of a delivery. */
	function read(delivery: Delivery): Item[] {
		return format.read(kept(delivery), setting);
	}

	/** The item of a delivery that has one. */
	function only(delivery: Delivery): Item {
		const [item, ...others] = read(delivery);
		if (item === undefined || others.length > 0) {
			throw new Error(`expected one item, not ${others.length + (item === undefined ? 0 : 1)}`);
		}
		return item;
	}

	return {
		kept,
		read,
		only,

		/** The drafts of a delivery of articles. */
		drafts: (delivery: Delivery): Draft[] => read(delivery).map(draftOf),

		/** The draft of a delivery of one article. */
		draft: (delivery: Delivery): Draft => draftOf(only(delivery)),

		/** What came of each item of a delivery; all but a stated refusal of the whole is thrown. */
		outcomes(delivery: Delivery): Item["kind"][] {
			try {
				return read(delivery).map((item) =>
					item.kind === "article" && "issues" in toArticle("wire", item.draft)
						? "refused"
						: item.kind,
				);
			} catch (error) {
				if (error instanceof Problem && [400, 422].includes(error.status)) return ["refused"];
				throw error;
			}
		},
	};
}

function draftOf(item: Item): Draft {
	if (item.kind !== "article") throw new Error(`not an article: ${JSON.stringify(item)}`);
	return item.draft;
}
