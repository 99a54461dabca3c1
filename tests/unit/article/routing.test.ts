import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChannelId } from "../../../src/article/channel.ts";
import type { Condition, When } from "../../../src/article/condition.ts";
import type { Draft } from "../../../src/article/draft.ts";
import { postKinds } from "../../../src/article/post.ts";
import type { Route } from "../../../src/article/routing-rules.ts";
import { createRouting } from "../../../src/article/routing.ts";
import { builtIn } from "../../../src/article/templates.ts";
import { usualSettings } from "../../../src/newsroom/rules.ts";
import { anyArticle } from "../../support/any-article.ts";
import { routingOf, written } from "../../support/routing.ts";

const channels = `channels:
  - { id: "@first" }
  - { id: "@second", kind: photo, thread: false, forum_topic: 12 }
  - { id: "@third", breaking: false, story: mute }
`;

/** Where an article of a source goes. */
function goes(file: string, draft: Partial<Draft> = {}, source = "api", named?: ChannelId[]) {
	return routingOf(`${channels}${file}`).plan(written(draft, source), named).channels;
}

const routes = `routes:
  - { name: Traffic, when: { any: [{ tag: Traffic }] }, to: ["@second", "@third"] }
  - { name: Town, when: { any: [{ tag: Town }] }, to: ["@third", "@first"] }
`;
const sources = `sources:
  - { name: blog, format: ghost, secret_env: A, channels: ["@third"] }
  - { name: wire, format: ninjs, bearer_env: B, channels: [] }
  - { name: feed, format: json-feed, bearer_env: C }
`;

describe("where an article goes", () => {
	test("is exactly where it says itself", () => {
		expect(goes(routes, { tags: ["Traffic"] }, "api", ["@first", "@first"])).toEqual(["@first"]);
	});

	test("is the first channel when neither its source nor a route says anything", () => {
		expect(goes("")).toEqual(["@first"]);
		expect(goes(routes + sources)).toEqual(["@first"]);
		expect(goes(routes + sources, {}, "feed")).toEqual(["@first"]);
		expect(goes(routes + sources, {}, "a source that is gone")).toEqual(["@first"]);
		expect(routingOf("").plan(written(), undefined).channels).toEqual([]);
	});

	test("is where every route leads that it takes, each channel once", () => {
		expect(goes(routes, { tags: ["Traffic"] })).toEqual(["@second", "@third"]);
		expect(goes(routes + sources, { tags: ["Traffic"] }, "feed")).toEqual(["@second", "@third"]);
		expect(goes(routes, { tags: ["Town", "Traffic"] })).toEqual(["@second", "@third", "@first"]);
	});

	test("is where its source sends everything, and where routes lead", () => {
		expect(goes(routes + sources, {}, "blog")).toEqual(["@third"]);
		expect(goes(routes + sources, { tags: ["Traffic"] }, "blog")).toEqual(["@third", "@second"]);
	});

	test("is only where routes lead when its source has an empty list, and else nowhere", () => {
		expect(goes(routes + sources, {}, "wire")).toEqual([]);
		expect(goes(routes + sources, { tags: ["Traffic"] }, "wire")).toEqual(["@second", "@third"]);
	});
});

describe("what an article is given", () => {
	const routing = routingOf(`${channels}
topics: [{ slug: sports }, { slug: football, parent: sports, tags: [Cup] }]
stories:
  - { id: quiet, mute: true }
  - { id: cup, title: The cup, when: { all: [{ topic: sports }] }, mute: true }
  - { id: town, when: { any: [{ section: Local }, { tag: Cup }] } }
`);

	test("is the topics that it fits, and the first story whose conditions hold", () => {
		const article = written({ tags: ["cup"], topics: ["town"], section: "Local" });
		expect(routing.assign(article)).toEqual({
			...article,
			topics: ["town", "football"],
			story: { id: "cup", title: "The cup" },
		});
		expect(routing.assign(written())).toEqual(written());
	});

	test("is no other story than its own", () => {
		const story = { id: "own", title: undefined };
		expect(routing.assign(written({ tags: ["cup"], story })).story).toEqual(story);
	});

	test("mutes what follows in a muted story, also when articles name it themselves", () => {
		const isMuted = (draft: Partial<Draft>, channel: ChannelId = "@first") =>
			routing.treat(written(draft), channel).isMuted;
		expect(isMuted({ tags: ["cup"] })).toBe(true);
		expect(isMuted({ story: { id: "quiet" } })).toBe(true);
		expect(isMuted({ story: { id: "other" } })).toBe(false);
		expect(isMuted({ story: { id: "other" } }, "@third")).toBe(true);
		expect(isMuted({}, "@third")).toBe(false);
	});
});

describe("how an article comes in a channel", () => {
	const routing = routingOf(`${channels}
routes:
  - { name: Elsewhere, when: { any: [{ tag: Town }] }, to: ["@third"], template: full, delay: 1h }
  - { name: Not taken, when: { any: [{ tag: Other }] }, to: ["@second"], template: headline }
  - { name: First, when: { any: [{ tag: Town }] }, to: ["@second"], template: brief, silent: false }
  - { name: Second, when: { any: [{ tag: Town }] }, to: ["@second"], template: headline, silent: true,
      kind: [album, photo], thread: true, story: mute, forum_topic: 1, delay: 2m }
`);
	const usual = {
		template: undefined,
		kinds: undefined,
		isSilent: false,
		isThread: true,
		isMuted: false,
		forumTopic: undefined,
		delayMs: 0,
		isBreaking: false,
	};

	test("is as usual where nobody says anything, and as the channel says where no route does", () => {
		expect(routing.treat(written(), "@first")).toEqual(usual);
		expect(routing.treat(written(), "@unknown")).toEqual(usual);
		expect(routing.treat(written(), "@second")).toEqual({
			...usual,
			isThread: false,
			forumTopic: 12,
		});
	});

	test("is, in each point, what the first route says that leads it there", () => {
		expect(routing.treat(written({ tags: ["Town"], story: { id: "s" } }), "@second")).toEqual({
			template: builtIn("brief"),
			kinds: ["album", "photo"],
			isSilent: false,
			isThread: true,
			isMuted: true,
			forumTopic: undefined,
			delayMs: 120_000,
			isBreaking: false,
		});
	});

	test("is silent when the article says so, whatever routes say", () => {
		const draft = { tags: ["Town"], silent: true };
		expect(routing.treat(written(draft), "@second").isSilent).toBe(true);
	});
});

describe("breaking news", () => {
	const routing = routingOf(`channels:
  - { id: "@usual" }
  - { id: "@none", breaking: false }
  - { id: "@tags", breaking: { urgency: false, tags: [Bréaking], template: alarm, confirm: true } }
  - { id: "@confirmed", breaking: { confirm: true } }
  - { id: "@five", breaking: { urgency: 5 } }
routes:
  - { name: All, when: { none: [{ tag: Never }] }, to: ["@usual", "@none"], template: brief, silent: true, delay: 5m, story: mute }
templates: { alarm: "{{ title }}" }
`);
	const isBreaking = (draft: Partial<Draft>, channel: ChannelId) =>
		routing.treat(written(draft), channel).isBreaking;

	test("is what is of urgency 1 or 2, unless a channel says otherwise", () => {
		expect([1, 2, 3, undefined].map((urgency) => isBreaking({ urgency }, "@usual"))).toEqual([
			true,
			true,
			false,
			false,
		]);
		expect(isBreaking({ urgency: 1 }, "@none")).toBe(false);
		expect(isBreaking({ urgency: 1 }, "@tags")).toBe(false);
		expect(isBreaking({ tags: ["breaking"] }, "@tags")).toBe(true);
		expect(isBreaking({}, "@five")).toBe(true);
	});

	test("has its template and no delay, and only the article itself makes it silent", () => {
		const draft = { urgency: 1, story: { id: "s" } };
		expect(routing.treat(written(draft), "@usual")).toMatchObject({
			template: builtIn("breaking"),
			delayMs: 0,
			isSilent: false,
			isMuted: false,
		});
		expect(routing.treat(written({ ...draft, silent: true }), "@usual").isSilent).toBe(true);
		expect(routing.treat(written(draft), "@none")).toMatchObject({
			template: builtIn("brief"),
			delayMs: 300_000,
			isSilent: true,
			isMuted: true,
		});
	});

	test("has to be confirmed where one of its channels says so and takes it for breaking", () => {
		const isConfirmed = (draft: Partial<Draft>, ...named: ChannelId[]) =>
			routing.plan(written(draft), named).isConfirmed;
		expect(isConfirmed({ urgency: 1 }, "@usual", "@confirmed")).toBe(true);
		expect(isConfirmed({ urgency: 3 }, "@usual", "@confirmed")).toBe(false);
		expect(isConfirmed({ urgency: 1 }, "@usual", "@tags")).toBe(false);
		expect(isConfirmed({ tags: ["Breaking"] }, "@tags")).toBe(true);
	});
});

test("an article waits for the first review rule that it fits", () => {
	const routing = routingOf(`${channels}
topics: [{ slug: votes, keywords: [ballot] }]
review:
  - { name: Elections, when: { any: [{ topic: votes }, { tag: Election }] } }
  - { name: Courts, when: { any: [{ section: Court }] } }
`);
	const review = (draft: Partial<Draft>) => routing.plan(written(draft), ["@first"]).review;
	expect(review({ summary: "The ballot is open." })).toBe("Elections");
	expect(review({ tags: ["election"], section: "Court" })).toBe("Elections");
	expect(review({ section: "Court" })).toBe("Courts");
	expect(review({})).toBeUndefined();
});

describe("the explanation", () => {
	const explain = (file: string, draft: Partial<Draft>, source?: string, named?: ChannelId[]) =>
		routingOf(`${channels}${file}`).explain(written(draft, source), named, [
			"@first",
			"@second",
			"@third",
		]);
	const reasons = (...args: Parameters<typeof explain>) =>
		explain(...args).channels.map(({ channel, isTaken, reasons }) => [
			channel,
			isTaken,
			...reasons,
		]);

	test("says which rule sends an article, and which condition failed first", () => {
		expect(reasons(routes + sources, { tags: ["Traffic"] }, "wire")).toEqual([
			["@first", false, 'it does not take the route "Town": it does not have the tag "Town"'],
			["@second", true, 'it takes the route "Traffic": it has the tag "Traffic"'],
			[
				"@third",
				true,
				'it takes the route "Traffic": it has the tag "Traffic"',
				'it does not take the route "Town": it does not have the tag "Town"',
			],
		]);
	});

	test("says when it is the source, the article or the lack of both that decides", () => {
		expect(reasons(sources, {}, "blog")).toEqual([
			["@first", false, "neither its source nor a route leads here"],
			["@second", false, "neither its source nor a route leads here"],
			["@third", true, "the source blog sends its articles here"],
		]);
		expect(reasons("", {}, "api")[0]).toEqual([
			"@first",
			true,
			"it takes no route and its source names no channels: the first one",
		]);
		expect(reasons(routes, {}, "api", ["@second"])).toEqual([
			[
				"@first",
				false,
				"the article names other channels",
				'it does not take the route "Town": it does not have the tag "Town"',
			],
			[
				"@second",
				true,
				"the article names this channel",
				'it does not take the route "Traffic": it does not have the tag "Traffic"',
			],
			["@third", false, "the article names other channels", expect.any(String), expect.any(String)],
		]);
	});

	test("shows the name of the template and the kinds, the channel's own where no route has any", () => {
		const file = `templates: { short: "{{ title }}" }
routes: [{ name: Town, when: { any: [{ tag: Town }] }, to: ["@first"], template: short, kind: [video, photo] }]`;
		const posts = (draft: Partial<Draft>, ...named: ChannelId[]) =>
			explain(file, draft, "api", named).channels.map(({ post }) => post);
		expect(posts({ tags: ["Town"] }, "@first")).toEqual([
			expect.objectContaining({ template: "short", kinds: ["video", "photo"] }),
			undefined,
			undefined,
		]);
		expect(posts({ urgency: 1 }, "@first", "@second")).toMatchObject([
			{ template: "breaking", kinds: ["text"], isBreaking: true },
			{ template: "breaking", kinds: ["photo"], isBreaking: true },
			undefined,
		]);
	});

	test("tells topics, story, review rule and confirmation", () => {
		const file = `topics: [{ slug: town, tags: [Town] }]
stories: [{ id: bridge, title: The bridge, when: { all: [{ topic: town }] } }]
review: [{ name: Towns, when: { all: [{ topic: town }], none: [{ embargo: true }] } }]`;
		expect(explain(file, { tags: ["town"] })).toMatchObject({
			topics: ["town"],
			story: { id: "bridge", title: "The bridge" },
			review: {
				name: "Towns",
				reasons: ["it belongs to the topic town", "it came without an embargo"],
			},
			isConfirmed: false,
		});
		expect(explain(file, {}).review).toBeUndefined();
	});
});

describe("whatever the article and the rules", () => {
	const words = fc.constantFrom("town", "Bridge", "天気", "", "++", "en", "api", "e\u0301", "C++");
	const condition: fc.Arbitrary<Condition> = fc.oneof(
		fc.record({
			kind: fc.constantFrom(
				"source",
				"topic",
				"tag",
				"section",
				"language",
				"keyword",
				"story",
			) as fc.Arbitrary<"tag">,
			value: fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 10 })),
		}),
		fc.record({ kind: fc.constant("urgency" as const), value: fc.integer({ min: 1, max: 9 }) }),
		fc.record({ kind: fc.constant("embargo" as const) }),
	);
	const list = fc.array(condition, { maxLength: 3 });
	const anyWhen: fc.Arbitrary<When> = fc.record({ any: list, all: list, none: list });
	const channel = fc.constantFrom<ChannelId>("@first", "@second", "@third");
	const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
	const flag = maybe(fc.boolean());
	const anyRoute: fc.Arbitrary<Route> = fc.record({
		name: words,
		when: anyWhen,
		to: fc.array(channel, { minLength: 1, maxLength: 2 }),
		template: maybe(fc.constantFrom(builtIn("brief"), builtIn("full"))),
		kinds: maybe(fc.array(fc.constantFrom(...postKinds), { minLength: 1 })),
		isSilent: flag,
		isThread: flag,
		isMuted: flag,
		forumTopic: maybe(fc.integer({ min: 1, max: 3 })),
		delayMs: maybe(fc.constantFrom(0, 1000)),
	});
	const anyRouting = fc
		.record({
			sourceChannels: maybe(fc.array(channel, { maxLength: 2 })),
			routes: fc.array(anyRoute, { maxLength: 4 }),
			stories: fc.array(
				fc.record({ id: words, title: maybe(words), when: maybe(anyWhen), isMuted: fc.boolean() }),
				{ maxLength: 2 },
			),
			reviews: fc.array(fc.record({ name: words, when: anyWhen }), { maxLength: 2 }),
			topics: fc.array(
				fc.record({
					slug: words,
					parent: maybe(words),
					tags: fc.array(words, { maxLength: 2 }),
					sections: fc.array(words, { maxLength: 1 }),
					keywords: fc.array(words, { maxLength: 2 }),
				}),
				{ maxLength: 3 },
			),
		})
		.map(({ sourceChannels, ...rules }) =>
			createRouting({
				...rules,
				channels: ["@first", "@second", "@third"],
				sourceChannels: new Map(sourceChannels === undefined ? [] : [["api", sourceChannels]]),
				settings: new Map(),
				usual: usualSettings(new Map()),
				templateName: () => "a template",
			}),
		);
	const anyNamed = maybe(fc.array(channel, { maxLength: 2 }));

	test("there is a plan, it is explained, and what is assigned changes neither", () => {
		fc.assert(
			fc.property(anyArticle, anyRouting, anyNamed, (article, routing, named) => {
				const plan = routing.plan(article, named);
				const explained = routing.explain(article, named, ["@first", "@second", "@third"]);
				const taken = explained.channels.filter(({ isTaken }) => isTaken);
				expect(new Set(taken.map(({ channel }) => channel))).toEqual(new Set(plan.channels));
				expect(new Set(plan.channels).size).toBe(plan.channels.length);
				expect(explained.review?.name).toBe(plan.review);
				expect(explained.channels.every(({ reasons }) => reasons.length > 0)).toBe(true);
				for (const { channel, post } of taken) {
					const { template: _, kinds: __, ...treatment } = routing.treat(article, channel);
					expect(post).toMatchObject(treatment);
				}
				const assigned = routing.assign(article);
				expect(routing.assign(assigned)).toEqual(assigned);
				// Another object, so that nothing is remembered.
				expect(routing.plan({ ...assigned }, named)).toEqual(plan);
				for (const channel of plan.channels) {
					expect(routing.treat({ ...assigned }, channel)).toEqual(routing.treat(article, channel));
				}
			}),
		);
	});
});
