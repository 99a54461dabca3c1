import { newReader, type Reader } from "../../src/article/reader.ts";
import type { Articles } from "../search/articles.ts";
import { createRandom, drawOf, drawWhole } from "../search/random.ts";

export const TOPICS = 50;
/** Five topics each, as skewed as Zipf's law has it: the first is followed by most, the last by few. */
const FOLLOWED = 5;
const FIRST_ID = 100_000_000;
const HOUR = 60;
const NOW = Date.UTC(2026, 10, 1);
const YEAR_MS = 365 * 24 * 3_600_000;
const zones = ["Europe/Berlin", "Europe/London", "America/New_York", "Asia/Dubai", "Africa/Lagos"];
const languages = ["en", "de", "fr", "es", "ar"];
const weekdays = [
	[1, 2, 3, 4, 5, 6, 7],
	[1, 2, 3, 4, 5],
];

export const topicOf = (rank: number): string => `topic-${String(rank).padStart(2, "0")}`;

/** Subscribers who look like people: the same for the same number. */
export function subscriberId(index: number): number {
	return FIRST_ID + index * 4973;
}

/** Five topics, a digest and quiet hours. */
export function createSubscriber(index: number): Reader {
	const random = createRandom(index + 1);
	const since = NOW - Math.floor(random() * YEAR_MS);
	const slugs = new Set<string>();
	while (slugs.size < FOLLOWED) slugs.add(topicOf(drawTopic(random)));
	const topics = [...slugs].map((slug) => {
		const tempo = random() < 0.5 ? ("now" as const) : ("digest" as const);
		// Most are chosen with the first questions, a few later on.
		const laterMs = random() < 0.8 ? 60_000 : NOW - since;
		return [slug, { tempo, since: since + Math.floor(random() * laterMs) }] as const;
	});
	const from = drawWhole(random, 21, 23) * HOUR;
	return {
		...newReader(since),
		appLanguage: drawOf(random, languages),
		zone: drawOf(random, zones),
		topics: Object.fromEntries(topics),
		quiet: { from, to: drawWhole(random, 6, 8) * HOUR },
		digest: {
			minute: drawWhole(random, 6, 9) * HOUR + drawOf(random, [0, 30]),
			days: drawOf(random, weekdays),
		},
		isRich: true,
	};
}

/** Two alerts: words that articles have, now and then two of them, some a name that many wait for. */
export function withAlerts(reader: Reader, index: number, articles: Articles): Reader {
	const random = createRandom(1_000_003 + index);
	const wordsOf = (): string[] => {
		// Half of them want what others want as well.
		const among = random() < 0.5 ? 200 : 1_000_000;
		const { title, tags } = articles.at(5_000_000 + Math.floor(random() * among));
		return [...tags, ...title.split(" ")];
	};
	const alerts = [1, 2].map((id) => {
		const words = wordsOf();
		const query = random() < 0.7 ? drawOf(random, words) : words.slice(0, 2).join(" ");
		return { id, query, tempo: "now" as const, since: reader.since };
	});
	return { ...reader, alerts, nextAlert: 3 };
}

/** A topic's rank, drawn by Zipf's law. */
export function drawTopic(random: () => number): number {
	let rest = random() * harmonic;
	for (let rank = 1; rank < TOPICS; rank++) {
		rest -= 1 / rank;
		if (rest < 0) return rank;
	}
	return TOPICS;
}

const harmonic = Array.from({ length: TOPICS }, (_, index) => 1 / (index + 1)).reduce(
	(sum, share) => sum + share,
	0,
);
