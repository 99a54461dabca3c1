import type { Article } from "./article.ts";
import { NORMAL_URGENCY } from "./article.ts";
import type { DigestTime, Reason } from "./reader.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** No digest reaches further back. */
const MAX_PERIOD_MS = 7 * DAY_MS;
/** What was posted shortly before a digest may have been known of only after it. */
const OVERLAP_MS = HOUR_MS;
/** Lines are set under headings when there are more than that. */
const MAX_UNGROUPED = 5;

/** How many lines a digest has at most, and the list of `/catchup`. */
export const MAX_DIGEST_LINES = 15;
export const MAX_CATCHUP_LINES = 10;

/** An article that a list may name. */
export type Candidate = {
	ref: string;
	article: Article;
	/** The address of its post. */
	link: string | undefined;
	/** When it was first posted (Unix ms). */
	postedAt: number;
	/** Why it is for the reader; empty in a list that is for everybody. */
	why: readonly Reason[];
	/** What is added to its weight: see {@link weightOf}. */
	bonus?: number;
};

/** A line of a list: an article, and those of its story for which it stands. */
export type DigestLine<One extends Candidate = Candidate> = One & { others: readonly One[] };

/** What a heading within a list says: a topic's name, or what kind of rule has brought the lines. */
export type Section = { kind: "topic"; slug: string } | { kind: "alert" } | { kind: "story" };

/** Lines under a heading; without one where there are only a few. */
export type DigestSection<One extends Candidate = Candidate> = {
	section: Section | undefined;
	lines: readonly DigestLine<One>[];
};

/**
 * From when on (Unix ms) a digest tells of what was posted: since the one before it, else since as long ago as from one
 * to the next; never more than a week.
 *
 * @param digestedAt until when the one before has told everything
 */
export function periodStart(
	time: DigestTime | undefined,
	digestedAt: number | undefined,
	now: number,
): number {
	const days = time === undefined || time.days.length === 0 ? 7 : time.days.length;
	const usual = now - Math.min(MAX_PERIOD_MS, Math.ceil(7 / days) * DAY_MS);
	const from = digestedAt === undefined ? usual : digestedAt - OVERLAP_MS;
	return Math.max(from, now - MAX_PERIOD_MS);
}

/** True when an article is over: its source has named an end that has come. */
export function isExpired({ expiresAt }: Pick<Article, "expiresAt">, now: number): boolean {
	return expiresAt !== undefined && expiresAt <= now;
}

/**
 * Chooses the lines of a list: one a story, which its newest article stands for, by weight.
 *
 * @returns the lines, and how many more there would have been
 */
export function chooseLines<One extends Candidate>(
	candidates: readonly One[],
	{ now, count }: { now: number; count: number },
): { lines: DigestLine<One>[]; rest: number } {
	const stories = new Map<string, One[]>();
	for (const candidate of candidates) {
		const { story } = candidate.article;
		const key = story === undefined ? candidate.ref : `story ${story.id}`;
		stories.set(key, [...(stories.get(key) ?? []), candidate]);
	}
	const lines = [...stories.values()].flatMap((all) => {
		const [newest, ...others] = all.toSorted((a, b) => b.postedAt - a.postedAt);
		if (newest === undefined) return [];
		const weight = Math.max(...all.map((one) => weightOf(one, now)));
		return [{ line: { ...newest, others }, weight }];
	});
	lines.sort((a, b) => b.weight - a.weight || b.line.postedAt - a.line.postedAt);
	return {
		lines: lines.slice(0, count).map(({ line }) => line),
		rest: Math.max(0, lines.length - count),
	};
}

/**
 * How much an article weighs in a list: up to 80 for its urgency, up to 30 for the rules that it matches, up to 20 as
 * long as it is fresh, and its bonus.
 */
export function weightOf(
	{ article, postedAt, why, bonus = 0 }: Pick<Candidate, "article" | "postedAt" | "why" | "bonus">,
	now: number,
): number {
	const urgency = (9 - (article.urgency ?? NORMAL_URGENCY)) * 10;
	const rules = why.reduce((sum, { kind }) => sum + ruleWeights[kind], 0);
	const age = Math.max(0, now - postedAt);
	return urgency + Math.min(rules, 30) + 20 * 2 ** (-age / DAY_MS) + bonus;
}

/** What a reader has put in their own words, or follows from article to article, counts for more than a topic. */
const ruleWeights: Record<Reason["kind"], number> = { story: 12, alert: 10, topic: 6 };

/** Sets lines under headings, in the order of their first lines, where there are more than a few. */
export function sectionsOf<One extends Candidate>(
	lines: readonly DigestLine<One>[],
): DigestSection<One>[] {
	const named = lines.map((line) => ({ line, section: sectionOf(line) }));
	if (lines.length <= MAX_UNGROUPED || named.every(({ section }) => section === undefined)) {
		return lines.length === 0 ? [] : [{ section: undefined, lines }];
	}
	const sections = new Map<string, { section: Section | undefined; lines: DigestLine<One>[] }>();
	for (const { line, section } of named) {
		const key = JSON.stringify(section ?? null);
		const known = sections.get(key) ?? { section, lines: [] };
		known.lines.push(line);
		sections.set(key, known);
	}
	return [...sections.values()];
}

function sectionOf({ why }: Pick<Candidate, "why">): Section | undefined {
	const topic = why.find((reason) => reason.kind === "topic");
	if (topic !== undefined) return { kind: "topic", slug: topic.slug };
	const [first] = why;
	return first === undefined || first.kind === "topic" ? undefined : { kind: first.kind };
}
