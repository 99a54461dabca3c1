import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newReader, type Reader } from "../../../src/article/reader.ts";
import { FRESH_MS, LOOK_AGAIN_MS, nextDelivery, type Step } from "../../../src/deliver/step.ts";
import type { Publication, Published } from "../../../src/store/published.ts";
import type { Subscriber } from "../../../src/store/readers.ts";
import { type Recipient, RecipientState } from "../../../src/store/recipients.ts";
import { anArticle } from "../../support/an-article.ts";

const NOW = Date.parse("2026-11-26T11:00:00Z");
const reader: Reader = { ...newReader(0), topics: { climate: { tempo: "now", since: 0 } } };
const subscriber: Subscriber = {
	id: 1,
	ordinal: 0,
	reader,
	slot: undefined,
	digestedAt: undefined,
	blockedAt: undefined,
	goneAt: undefined,
};
const stands: Published = {
	kind: "stands",
	ref: "r",
	revision: 1,
	link: undefined,
	article: anArticle(),
	postedAt: NOW - 1000,
	updatedAt: NOW - 1000,
};
const gone: Publication = { kind: "gone" };
const unsettled: Publication = { kind: "unsettled" };
const recipient = (state: RecipientState, more: Partial<Recipient> = {}): Recipient => ({
	state,
	why: [{ kind: "topic", slug: "climate" }],
	at: NOW - 500,
	...more,
});
type Around = {
	reader?: Partial<Reader>;
	subscriber?: Partial<Subscriber>;
	publication?: Publication;
};
const step = (of: Recipient, more: Around = {}) =>
	nextDelivery({
		recipient: of,
		subscriber: { ...subscriber, ...more.subscriber, reader: { ...reader, ...more.reader } },
		publication: more.publication ?? stands,
		zone: "Europe/Berlin",
		now: NOW,
	});

describe("the next step for a reader and an article", () => {
	test("is to forget it where the reader is known no more, in any state", () => {
		for (const state of RecipientState.options) {
			const known = { recipient: recipient(state), publication: stands, zone: "UTC", now: NOW };
			expect(nextDelivery({ ...known, subscriber: undefined })).toEqual({ kind: "forget" });
		}
	});

	test.each<[string, Recipient, Around, Step]>([
		["what is due", recipient("due"), {}, { kind: "send" }],
		["what is withdrawn", recipient("due"), { publication: gone }, { kind: "forget" }],
		[
			"what nobody can judge now",
			recipient("due"),
			{ publication: unsettled },
			{ kind: "again", at: NOW + LOOK_AGAIN_MS },
		],
		[
			"what could not be judged for a day",
			recipient("due", { at: NOW - FRESH_MS - 1 }),
			{ publication: unsettled },
			{ kind: "leave", isUncertain: false },
		],
		[
			"what is a day old",
			recipient("due"),
			{ publication: { ...stands, postedAt: NOW - FRESH_MS - 1 } },
			{ kind: "leave", isUncertain: false },
		],
		[
			"what has expired",
			recipient("due"),
			{ publication: { ...stands, article: anArticle({ expiresAt: NOW }) } },
			{ kind: "drop" },
		],
		["one who stopped", recipient("due"), { reader: { isStopped: true } }, { kind: "drop" }],
		[
			"one who blocks the bot",
			recipient("due"),
			{ subscriber: { blockedAt: 1 } },
			{ kind: "drop" },
		],
		[
			"one whose account is gone",
			recipient("due"),
			{ subscriber: { goneAt: 1 } },
			{ kind: "drop" },
		],
		[
			"a muted source",
			recipient("due"),
			{ reader: { mutedSources: { api: { until: null } } } },
			{ kind: "drop" },
		],
		[
			"a mute that is over",
			recipient("due"),
			{ reader: { mutedSources: { api: { until: NOW } } } },
			{ kind: "send" },
		],
		["a rule that is off", recipient("due"), { reader: { topics: {} } }, { kind: "drop" }],
		[
			"a rule that is for the digest now",
			recipient("due"),
			{ reader: { topics: { climate: { tempo: "digest", since: 0 } } } },
			{ kind: "leave", isUncertain: false },
		],
		[
			"a rule that is younger",
			recipient("due"),
			{ reader: { topics: { climate: { tempo: "now", since: NOW } } } },
			{ kind: "drop" },
		],
		[
			"quiet hours",
			recipient("due"),
			{ reader: { quiet: { from: 0, to: 13 * 60 } } },
			{ kind: "wait", until: Date.parse("2026-11-26T12:00:00Z") },
		],
		[
			"quiet hours elsewhere",
			recipient("due"),
			{ reader: { zone: "Asia/Tokyo", quiet: { from: 0, to: 13 * 60 } } },
			{ kind: "send" },
		],
		["what waits", recipient("waiting"), {}, { kind: "none" }],
		[
			"what waits and is withdrawn",
			recipient("waiting"),
			{ publication: gone },
			{ kind: "forget" },
		],
		[
			"what waits and is unsettled",
			recipient("waiting"),
			{ publication: unsettled },
			{ kind: "none" },
		],
		[
			"what waits and is muted",
			recipient("waiting"),
			{ reader: { mutedSources: { api: { until: null } } } },
			{ kind: "drop" },
		],
		[
			"what is being sent",
			recipient("sending", { attemptUntil: NOW + 5 }),
			{},
			{ kind: "again", at: NOW + 5 },
		],
		[
			"what was being sent",
			recipient("sending", { attemptUntil: NOW }),
			{},
			{ kind: "leave", isUncertain: true },
		],
		["what was sent", recipient("sent", { messageId: 3 }), {}, { kind: "edit" }],
		[
			"what was sent and is withdrawn",
			recipient("sent", { messageId: 3 }),
			{ publication: gone },
			{ kind: "withdraw" },
		],
		[
			"what was sent and is unsettled",
			recipient("sent", { messageId: 3 }),
			{ publication: unsettled },
			{ kind: "none" },
		],
		[
			"what is being changed",
			recipient("sent", { messageId: 3, attemptUntil: NOW + 5 }),
			{},
			{ kind: "again", at: NOW + 5 },
		],
		[
			"what was sent to one who blocks the bot",
			recipient("sent", { messageId: 3 }),
			{ subscriber: { blockedAt: 1 } },
			{ kind: "none" },
		],
		[
			"what was sent to one who stopped",
			recipient("sent", { messageId: 3 }),
			{ reader: { isStopped: true }, publication: gone },
			{ kind: "withdraw" },
		],
		["a notice", recipient("withdrawn", { messageId: 3 }), { publication: gone }, { kind: "none" }],
		[
			"a notice whose article is back",
			recipient("withdrawn", { messageId: 3 }),
			{},
			{ kind: "edit" },
		],
		["what is left", recipient("left"), {}, { kind: "none" }],
		["what was listed", recipient("listed"), {}, { kind: "none" }],
		["what was dropped", recipient("dropped"), {}, { kind: "none" }],
	])("is right for %s", (_, of, more, expected) => {
		expect(step(of, more)).toEqual(expected);
	});

	test("sends at most what is due, wanted, standing and not in quiet hours, whatever else holds", () => {
		const minute = fc.integer({ min: 0, max: 1439 });
		const situation = fc.record({
			state: fc.constantFrom(...RecipientState.options),
			publication: fc.constantFrom<Publication>(stands, gone, unsettled),
			isStopped: fc.boolean(),
			blockedAt: fc.option(fc.constant(1), { nil: undefined }),
			goneAt: fc.option(fc.constant(1), { nil: undefined }),
			isMuted: fc.boolean(),
			tempo: fc.constantFrom("now" as const, "digest" as const, "off" as const),
			quiet: fc.option(fc.record({ from: minute, to: minute }), { nil: undefined }),
		});
		fc.assert(
			fc.property(situation, (of) => {
				const { quiet, tempo } = of;
				const next = step(recipient(of.state, { messageId: 3 }), {
					publication: of.publication,
					subscriber: { blockedAt: of.blockedAt, goneAt: of.goneAt },
					reader: {
						isStopped: of.isStopped,
						topics: tempo === "off" ? {} : { climate: { tempo, since: 0 } },
						mutedSources: of.isMuted ? { api: { until: null } } : {},
						...(quiet === undefined ? {} : { quiet }),
					},
				});
				if (next.kind !== "send") return;
				expect(of).toMatchObject({ state: "due", isStopped: false, isMuted: false, tempo: "now" });
				expect([of.publication.kind, of.blockedAt, of.goneAt]).toEqual([
					"stands",
					undefined,
					undefined,
				]);
				if (quiet === undefined) return;
				const isQuiet =
					quiet.from <= quiet.to
						? quiet.from <= 720 && 720 < quiet.to
						: 720 >= quiet.from || 720 < quiet.to;
				expect(isQuiet).toBe(false);
			}),
		);
	});
});
