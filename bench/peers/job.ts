/** Where every candidate posts, by the name that the stand-in knows it under. */
export const CHANNEL = "@lindenford";
/** The chat in which Tidings looks for posts whose answer was lost. */
export const OPS_CHAT = -1_001_999_000_001;
export const ADMIN = 501;

/** What the webhook is given. */
export type Article = { id: string; title: string; summary: string; url: string };

/** What the stand-in tells of its channel; times are those of {@link wallClock}. */
export type Report = {
	/** When each article was posted first. */
	postedAt: Record<string, number>;
	/** How many messages of each article a reader sees now. */
	live: Record<string, number>;
	/** How often each fault struck, by method and kind. */
	faults: Record<string, number>;
	/** When anything happened last in any chat, a fault too. */
	changedAt: number;
};

/** A candidate that takes articles. */
export type Running = {
	/** Where articles are posted to. */
	url: string;
	/** What one request has to carry besides its media type; each repetition asks anew. */
	headers: (article: Article, body: Buffer) => Record<string, string>;
	/** When its process was started, after whatever had to be laid out for it. */
	startedAt: number;
	/** The process that was started; its children belong to it. */
	pid: () => number;
	/** The ids of the articles that wait for a person; a candidate that asks nobody has none. */
	waiting: () => Promise<string[]>;
	/** What it printed. */
	output: () => string;
	/** Ends it and what it left on the disk. */
	stop: () => Promise<void>;
};

/** Something that does the job. */
export type Candidate = {
	name: string;
	/** Installs what it needs, once; throws where that can't be done, in words for the table. */
	prepare: () => Promise<void>;
	/** Starts it from nothing. It may not take articles yet when this resolves. */
	start: (apiRoot: string) => Promise<Running>;
};

/** An article; its id stands in its address, so that its message can be told wherever it is. */
export function articleOf(id: string): Article {
	return {
		id,
		title: `The town council of Lindenford decides on bridge ${id}`,
		summary: "After a long debate the council decided to renew the bridge over the Linde.",
		url: `https://news.example/peers/${id}`,
	};
}

/** The id of the article that a message or a call speaks of. */
export function idIn(value: unknown): string | undefined {
	return /news\.example\/peers\/(\w+)/.exec(JSON.stringify(value))?.[1];
}

/** Unix milliseconds with fractions, the same in all processes of this machine. */
export function wallClock(): number {
	return performance.timeOrigin + performance.now();
}
