import type { FormatName } from "../../../src/ingest/formats/list.ts";

/** A request as a system would send it, unsigned. */
export type Delivery = {
	contentType: string;
	body: string | Buffer;
	query?: Record<string, string>;
};

/**
 * What the tests of a format send, all about one article with the title "The bridge is open" at
 * `https://courier.example/bridge` unless said otherwise. Times are near to `now`, and none is later.
 */
export type FormatCase = {
	format: FormatName;
	/** What the newsroom file would say under `options`. */
	options?: unknown;
	/** The article as it is published first. */
	published: (now: number) => Delivery;
	/** The same article later, with the title "The bridge is closed again"; certainly newer. */
	edited: (now: number) => Delivery;
	/** An older version of it, with the title "The bridge may open", as one that arrives late. */
	stale?: (now: number) => Delivery;
	/** How the system tells that the article is gone; undefined for formats that can't. Newer than `edited`. */
	withdrawn?: (now: number) => Delivery;
	/** An article with the title "The bridge tomorrow" that may be shown at `at` only; undefined for formats that can't say so. */
	embargoed?: (now: number, at: number) => Delivery;
	/** Bodies that lack what is needed: each is answered with 422 or 400 and makes no post. */
	missing: Delivery[];
	/**
	 * An article with the title "Hostile" followed by whatever: a title of 1 MB, javascript: links, 10,000 tags,
	 * dates in the year 0, RTL overrides, NUL. It makes one post or a stated refusal, and no error.
	 */
	hostile: (now: number) => Delivery;
	/**
	 * Articles whose private parts hold `marker`; `shows` is what a reader may see all the same (a word of the public
	 * excerpt), absent where nothing is posted.
	 */
	private: { what: string; marker: string; shows?: string; delivery: (now: number) => Delivery }[];
};
