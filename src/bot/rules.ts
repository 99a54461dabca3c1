import type { Catalogue } from "../article/catalogue.ts";
import type { Reader, Reason } from "../article/reader.ts";
import { following, followState, topicName, withDigestFor } from "./following.ts";

/** What a reader's rules are turned down to. */
export type Less = "digest" | "off";

/** What a rule is called in a language; undefined where the reader has turned it off. */
export function ruleName(
	reason: Reason,
	reader: Reader,
	catalogue: Catalogue,
	locale: string,
): string | undefined {
	switch (reason.kind) {
		case "topic":
			if (followState(reader, reason.slug) === "off") return undefined;
			return topicName(reason.slug, locale, catalogue, reader);
		case "alert":
			return reader.alerts.find(({ id }) => id === reason.id)?.query;
		case "story":
			return Object.hasOwn(reader.stories, reason.id)
				? reader.stories[reason.id]?.title
				: undefined;
	}
}

/** True when one of these rules brings articles at once. */
export function isAtOnce(reader: Reader, why: readonly Reason[]): boolean {
	return why.some((reason) => {
		if (reason.kind === "topic") return followState(reader, reason.slug) === "now";
		if (reason.kind === "story") return Object.hasOwn(reader.stories, reason.id);
		return reader.alerts.some(({ id, tempo }) => id === reason.id && tempo === "now");
	});
}

/**
 * The reader whose rules bring less: with the digest, or nothing. A story that is followed has no digest of its own: it
 * is followed no more. A rule that is off stays off.
 */
export function withLess(
	reader: Reader,
	why: readonly Reason[],
	less: Less,
	{ now, catalogue }: { now: number; catalogue: Catalogue },
): Reader {
	let next = reader;
	for (const reason of why) {
		if (reason.kind === "topic") {
			if (followState(next, reason.slug) === "off") continue;
			next = following(next, reason.slug, less, { now, catalogue });
		} else if (reason.kind === "story") {
			if (!Object.hasOwn(next.stories, reason.id)) continue;
			const { [reason.id]: _, ...stories } = next.stories;
			next = { ...next, stories };
		} else next = withLessOfAlert(next, reason.id, less);
	}
	return next;
}

function withLessOfAlert(reader: Reader, id: number, less: Less): Reader {
	const alert = reader.alerts.find((one) => one.id === id);
	if (alert === undefined || alert.tempo === less) return reader;
	const others = reader.alerts.filter((one) => one !== alert);
	if (less === "off") return { ...reader, alerts: others };
	const alerts = reader.alerts.map((one) => (one === alert ? { ...one, tempo: less } : one));
	return withDigestFor(less, { ...reader, alerts });
}
