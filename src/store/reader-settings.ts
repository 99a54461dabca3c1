import { z } from "zod";
import { Reader, type Tempo } from "../article/reader.ts";
import { createByteReader, createByteWriter } from "./bytes.ts";

const FORMAT = 1;
const has = {
	stopped: 1,
	rich: 2,
	zone: 4,
	language: 8,
	appLanguage: 16,
	quiet: 32,
	digest: 64,
	rest: 128,
} as const;
const DAYS_OF_WEEK = [1, 2, 3, 4, 5, 6, 7];
/** What most readers have none of; it stands as JSON behind the others. */
const { stories, mutedSources, mutedStories, saved, digest } = Reader.shape;
const Rest = z.object({
	stories: stories.exactOptional(),
	mutedSources: mutedSources.exactOptional(),
	mutedStories: mutedStories.exactOptional(),
	saved: saved.exactOptional(),
	digest,
});
const empty = { stories: {}, mutedSources: {}, mutedStories: {}, saved: [] };

/**
 * What a reader has asked for, in few bytes: some 85 with five topics, a digest and quiet hours, where JSON takes five
 * times as many. What is rare, or new, stands in it as JSON.
 */
export function packReader(reader: Reader): Buffer {
	const { format: _, since, topics, isStopped, isRich, ceiling, nextAlert, ...others } = reader;
	const { zone, language, appLanguage, quiet, digest, alerts, ...known } = others;
	const days = digest === undefined ? undefined : maskOf(digest.days);
	const rest: Record<string, unknown> = Object.fromEntries(
		Object.entries(known).filter(([, value]) => Object.keys(value).length > 0),
	);
	if (digest !== undefined && days === undefined) rest["digest"] = digest;
	const isMore = Object.keys(rest).length > 0;
	const writer = createByteWriter();
	writer.byte(FORMAT);
	writer.byte(
		(isStopped ? has.stopped : 0) |
			(isRich ? has.rich : 0) |
			(zone === undefined ? 0 : has.zone) |
			(language === undefined ? 0 : has.language) |
			(appLanguage === undefined ? 0 : has.appLanguage) |
			(quiet === undefined ? 0 : has.quiet) |
			(days === undefined ? 0 : has.digest) |
			(isMore ? has.rest : 0),
	);
	writer.number(since);
	for (const text of [zone, language, appLanguage]) if (text !== undefined) writer.text(text);
	if (quiet !== undefined) {
		writer.number(quiet.from);
		writer.number(quiet.to);
	}
	if (digest !== undefined && days !== undefined) {
		writer.number(digest.minute);
		writer.byte(days);
	}
	writer.number(ceiling);
	writer.number(nextAlert);
	writer.number(Object.keys(topics).length);
	for (const [slug, topic] of Object.entries(topics)) {
		const isNow = topic.tempo === "now" ? 1 : 0;
		const isNamed = topic.name === undefined ? 0 : 2;
		writer.text(slug);
		writer.signed(topic.since - since);
		writer.byte(isNow | isNamed);
		if (topic.name !== undefined) writer.text(topic.name);
	}
	writer.number(alerts.length);
	for (const alert of alerts) {
		writer.number(alert.id);
		writer.text(alert.query);
		writer.signed(alert.since - since);
		writer.byte(alert.tempo === "now" ? 1 : 0);
	}
	if (isMore) writer.text(JSON.stringify(rest));
	return writer.bytes();
}

/**
 * The reverse of {@link packReader}.
 *
 * @throws {Error} for bytes that it has not written, such as another version's
 */
export function unpackReader(bytes: Buffer): Reader {
	const reader = createByteReader(bytes);
	const format = reader.byte();
	if (format !== FORMAT) throw new Error(`a reader's record has the unknown format ${format}`);
	const flags = reader.byte();
	const textIf = (flag: number, name: string) =>
		(flags & flag) === 0 ? {} : { [name]: reader.text() };
	const since = reader.number();
	const texts = {
		...textIf(has.zone, "zone"),
		...textIf(has.language, "language"),
		...textIf(has.appLanguage, "appLanguage"),
	};
	const quiet =
		(flags & has.quiet) === 0 ? {} : { quiet: { from: reader.number(), to: reader.number() } };
	const digest =
		(flags & has.digest) === 0
			? {}
			: { digest: { minute: reader.number(), days: daysOf(reader.byte()) } };
	const ceiling = reader.number();
	const nextAlert = reader.number();
	const topics = Array.from({ length: reader.number() }, () => {
		const slug = reader.text();
		const at = since + reader.signed();
		const marks = reader.byte();
		const topic = {
			tempo: tempoOf(marks),
			since: at,
			...((marks & 2) === 0 ? {} : { name: reader.text() }),
		};
		return [slug, topic] as const;
	});
	const alerts = Array.from({ length: reader.number() }, () => ({
		id: reader.number(),
		query: reader.text(),
		since: since + reader.signed(),
		tempo: tempoOf(reader.byte()),
	}));
	const rest = (flags & has.rest) === 0 ? {} : Rest.parse(JSON.parse(reader.text()));
	if (!reader.isAtEnd()) throw new Error("a reader's record goes on behind its end");
	return {
		...empty,
		...texts,
		...quiet,
		...digest,
		format: 1,
		since,
		isStopped: (flags & has.stopped) !== 0,
		isRich: (flags & has.rich) !== 0,
		ceiling,
		nextAlert,
		topics: Object.fromEntries(topics),
		alerts,
		...rest,
	};
}

const tempoOf = (marks: number): Tempo => ((marks & 1) === 0 ? "digest" : "now");

/** A bit for each day of the week; undefined where the list is not what these bits give back. */
function maskOf(days: readonly number[]): number | undefined {
	const mask = days.reduce((bits, day) => bits | (1 << (day - 1)), 0) & 127;
	return daysOf(mask).join() === days.join() ? mask : undefined;
}

function daysOf(mask: number): number[] {
	return DAYS_OF_WEEK.filter((day) => (mask & (1 << (day - 1))) !== 0);
}
