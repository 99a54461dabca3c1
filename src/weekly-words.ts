import { durationText } from "./article/moment-text.ts";
import { fit } from "./article/text.ts";
import type { Week } from "./article/week.ts";
import { isolate } from "./texts.ts";

type Reading = {
	say: (id: string, values?: Record<string, string | number>) => string;
	locale: string;
};

const MAX_TITLE = 80;
/** Whatever was faster is nothing to tell. */
const MINUTE_MS = 60_000;

/** The letter about a week in words; what there is nothing to say of is left out. */
export function weeklyText(week: Week, { say, locale }: Reading): string {
	const number = new Intl.NumberFormat(locale);
	const day = new Intl.DateTimeFormat(locale, {
		calendar: "gregory",
		timeZone: "UTC",
		day: "numeric",
		month: "long",
	});
	const dayOf = (name: string) => day.format(Date.parse(name));
	const n = (count: number) => number.format(count);
	const { posts, postsBefore, withdrawn, top, readers, digests, slowestMs, missed } = week;

	const out = [
		say("weekly-posts", { count: n(posts), before: n(postsBefore) }),
		...(withdrawn === 0 ? [] : [say("weekly-withdrawn", { count: n(withdrawn) })]),
		...(slowestMs === null || slowestMs < MINUTE_MS
			? []
			: [say("weekly-slowest", { duration: durationText(slowestMs, locale) })]),
	];
	const liked = top.map(({ title, link, reactions }) =>
		[
			`${n(reactions)} · ${isolate(fit(title, MAX_TITLE).text)}`,
			...(link === undefined ? [] : [link]),
		].join("\n"),
	);
	const audience = [
		say("weekly-readers", {
			now: n(readers.now),
			gained: n(readers.gained),
			lost: n(readers.lost),
		}),
		...(digests.sent === 0
			? []
			: [say("weekly-digests", { sent: n(digests.sent), opened: n(digests.opened) })]),
	];
	const lacking = missed.map(({ words, count }) => `${n(count)} · ${isolate(words)}`);
	const trouble = [
		...(week.asleep.length === 0
			? []
			: [say("weekly-asleep", { sources: week.asleep.map(isolate).join(", ") })]),
		week.failures === 0 ? say("weekly-well") : say("weekly-failures", { count: n(week.failures) }),
	];
	return [
		say("notice-weekly", { from: dayOf(week.from), to: dayOf(week.to) }),
		out.join("\n"),
		...(liked.length === 0 ? [] : [[say("weekly-top"), ...liked].join("\n")]),
		audience.join("\n"),
		...(lacking.length === 0 ? [] : [[say("weekly-missed"), ...lacking].join("\n")]),
		trouble.join("\n"),
	].join("\n\n");
}
