/** The systems that send articles. */
export type Source = "api" | "kurier" | "wire" | "blog" | "sports" | "weather";

/** All of the English desks. */
export const NEWS = "@lindenford";
/** What nobody may miss of it: breaking and top news. */
export const ALERTS = "@lindenford_alerts";
/** All of the German desk. */
export const GERMAN = "@lindenford_de";
/** The paper's channels. */
export const channels = [NEWS, ALERTS, GERMAN] as const;
/** One of them. */
export type Channel = (typeof channels)[number];

/** What is told of a running story. */
export type Story = { id: string; title: string };

/** An article as its desk has it. */
export type Piece = {
	source: Source;
	/** What its system calls it; different from all others of the day. */
	id: string;
	/** When its system sends it first (Unix ms). */
	at: number;
	title: string;
	summary: string;
	tags: readonly string[];
	language: "en" | "de";
	url: string;
	section: string;
	/** 1 and 2 are breaking news, 3 is top news; what is left out counts as 5. */
	urgency?: number;
	/** True for what stops the town without being that urgent. */
	stopsTown?: boolean;
	kicker?: string;
	story?: Story;
	/** The text of a long read. */
	html?: string;
	authors?: readonly string[];
	/** Not to be shown before (Unix ms). */
	embargoedUntil?: number;
	correction?: string;
	/** The picture that its page has: the name of one of the sandbox's samples. */
	picture?: "bridge" | "storm" | "football" | "lanterns";
};

/** A title, a summary, the tags separated by commas, and whatever else there is to say of an article. */
export type Row = readonly [title: string, summary: string, tags: string, more?: Partial<Piece>];

/** What all articles of a desk have in common, and the hours (Unix ms) over which it sends them. */
export type Desk = Pick<Piece, "source" | "section" | "language"> & {
	name: string;
	site: string;
	from: number;
	to: number;
};

/** The articles of a desk, spread over its hours in the order of the rows; those that say when come then. */
export function piecesOf(desk: Desk, rows: readonly Row[]): Piece[] {
	const { name, site, from, to, ...common } = desk;
	return rows.map(([title, summary, tags, more = {}], index) => {
		const share = (index + 0.5) / rows.length;
		const seconds = (index * 17 + name.length * 7) % 60;
		const minute = Math.floor((from + (to - from) * share) / 60_000);
		return {
			...common,
			id: `${name}-${index + 1}`,
			at: minute * 60_000 + seconds * 1000,
			title,
			summary,
			tags: tags === "" ? [] : tags.split(", "),
			url: `https://${site}/${name}/${slugOf(title)}`,
			...more,
		};
	});
}

const letters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function slugOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => letters[letter] ?? "")
		.replace(/[’']/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.split("-")
		.filter((word) => word !== "")
		.slice(0, 7)
		.join("-");
}
