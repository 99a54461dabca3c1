import { describe, expect, test } from "vitest";
import { builtIn } from "../../src/article/templates.ts";
import { readLooks, readRouting } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { readNewsroom } from "../../src/newsroom/read.ts";

const beside = {
	environment: {},
	channelId: "@lindenford" as const,
	requestsPerMinute: 60,
	webhookSecrets: [],
	isSender: false,
};
const read = (text: string) => readNewsroom({ path: "newsroom.yaml", text }, beside);
const mistakes = (text: string) =>
	read(text).mistakes.map((mistake) => mistake.replace("newsroom.yaml:", ""));
/** What a channel with these lines says. */
const rules = (...lines: string[]) =>
	read(
		["channels:", '  - id: "@lindenford"', ...lines.map((line) => `    ${line}`)].join("\n"),
	).routing.rulesOf("@lindenford");

describe("the rules of a channel", () => {
	const usual = {
		onUnknown: "resolve",
		timeZone: "UTC",
		quietHours: undefined,
		soundBudget: 8,
		breaking: {
			urgency: 2,
			tags: [],
			template: builtIn("breaking"),
			isPinned: true,
			unpinAfterMs: 43_200_000,
			isConfirmed: false,
		},
		undoWindowMs: 0,
		editDelayMs: 20_000,
		forumTopic: undefined,
	};

	test("are usual where it says nothing, and where it has no entry", () => {
		expect(rules()).toEqual(usual);
		expect(rules("breaking: {}")).toEqual(usual);
		expect(read("").routing.rulesOf("@lindenford")).toEqual(usual);
		expect(read("").routing.rulesOf("@another")).toEqual(usual);
	});

	test("are what it says", () => {
		const text = `channels:
  - id: "@Lindenford"
    time_zone: Europe/Berlin
    on_unknown: assume_sent
    quiet_hours: { from: "22:30", to: 7:05, then: wait }
    sound_budget: unlimited
    breaking: { urgency: 1, tags: [Alarm], template: alarm, pin: false, unpin_after: 90, confirm: true }
    undo_window: 30s
    edit_delay: 0
    forum_topic: 12
templates: { alarm: "{{ title }}" }
`;
		const { routing, templates, mistakes, warnings } = read(text);
		expect({ mistakes, warnings }).toEqual({ mistakes: [], warnings: [] });
		expect(routing.rulesOf("@lindenford")).toEqual({
			onUnknown: "assume_sent",
			timeZone: "Europe/Berlin",
			quietHours: expect.objectContaining({ from: 1350, to: 425 }),
			soundBudget: undefined,
			breaking: {
				urgency: 1,
				tags: ["Alarm"],
				template: templates.get("alarm"),
				isPinned: false,
				unpinAfterMs: 90_000,
				isConfirmed: true,
			},
			undoWindowMs: 30_000,
			editDelayMs: 0,
			forumTopic: 12,
		});
	});

	test("may say no to breaking news, to urgency alone, and to every sound", () => {
		expect(rules("breaking: false").breaking).toBeUndefined();
		expect(rules("breaking: { urgency: false }").breaking?.urgency).toBeUndefined();
		expect(rules("sound_budget: 0").soundBudget).toBe(0);
	});

	test("let quiet hours be silent unless they are to wait, also those that do not pass midnight", () => {
		const early = rules('quiet_hours: { from: "00:00", to: "06:00" }').quietHours;
		expect(early).toMatchObject({ from: 0, to: 360 });
		expect(early?.then).toBe("silent");
		const late = rules('quiet_hours: { from: "22:00", to: "07:00", then: wait }').quietHours;
		expect(late?.then).toBe("wait");
	});

	test("take General for the group itself", () => {
		expect(rules("forum_topic: 1").forumTopic).toBeUndefined();
	});

	test("use the newsroom's own template of the name breaking", () => {
		const { routing, templates } = read('templates: { breaking: "{{ title }}" }');
		expect(routing.rulesOf("@lindenford").breaking?.template).toBe(templates.get("breaking"));
	});

	test("warn of quiet hours that are those of UTC", () => {
		const text = `channels:
  - { id: "@lindenford", quiet_hours: { from: "22:00", to: "07:00" } }
`;
		expect(read(text).warnings).toEqual([
			"newsroom.yaml:2:26 channels[0].quiet_hours: these are hours of UTC; say which zone's with time_zone",
		]);
		expect(read(text.replace("quiet", "time_zone: UTC, quiet")).warnings).toEqual([]);
	});
});

describe("mistakes in the rules of a channel", () => {
	const found = (line: string) => mistakes(`channels:\n  - id: "@lindenford"\n    ${line}`);

	test.each([
		["on_unknown: send", "3:17 channels[0].on_unknown: choose one of resolve, ask, assume_sent"],
		[
			'quiet_hours: { from: "22:00", to: "24:00" }',
			'3:39 channels[0].quiet_hours.to: it is a time of day such as "07:00", from 00:00 to 23:59',
		],
		[
			"quiet_hours: { from: 22, to: 07:00 }",
			'3:26 channels[0].quiet_hours.from: it is a time of day such as "07:00", from 00:00 to 23:59',
		],
		[
			"quiet_hours: { from: 07:00, to: 07:00 }",
			"3:37 channels[0].quiet_hours.to: quiet hours end at another time than they begin",
		],
		[
			"quiet_hours: { from: 22:00, to: 07:00, than: wait }",
			"3:44 channels[0].quiet_hours.than: there is no such key; did you mean then?",
		],
		[
			"sound_budget: many",
			"3:19 channels[0].sound_budget: it is how many posts a day may make a sound, such as 8, or unlimited",
		],
		[
			"breaking: true",
			"3:15 channels[0].breaking: set it to false, or to a mapping such as { urgency: 2 }",
		],
		[
			"breaking: { urgency: 0 }",
			"3:26 channels[0].breaking.urgency: it is a number from 1 (the most urgent) to 9, or false: urgency alone breaks no news",
		],
		[
			"breaking: { unpinafter: 1h }",
			"3:17 channels[0].breaking.unpinafter: there is no such key; did you mean unpin_after?",
		],
		[
			"breaking: { template: braking }",
			"3:27 channels[0].breaking.template: no template has this name; did you mean breaking?",
		],
		["edit_delay: 0.5", "3:17 channels[0].edit_delay: it is 0, or lasts from a second to a year"],
		[
			"undo_window: soon",
			"3:18 channels[0].undo_window: a time span is a number of seconds, or one such as 30s, 10m, 2h or 1d",
		],
		[
			"forum_topic: General",
			"3:18 channels[0].forum_topic: it is the number of a topic: the last one in the link to it",
		],
		["story: quiet", "3:12 channels[0].story: write mute, or leave it out"],
		["thread: maybe", "3:13 channels[0].thread: expected true or false"],
	])("%s is told with what to do", (line, mistake) => {
		expect(found(line).filter((sentence) => !sentence.includes("time_zone"))).toEqual([mistake]);
	});
});

describe("mistakes in routes, stories and review rules", () => {
	const head = `channels: [{ id: "@sports" }]
sources: [{ name: api }]
topics: [{ slug: football, parent: fotball }]
templates: { short: "{{ title }}" }
`;

	test("are told with their place, and with what was probably meant", () => {
		const text = `${head}routes:
  - name: Sports
    when: { any: [{ topic: footbal }, { source: wire }], all: [{ keyword: "?!" }] }
    to: ["@sport"]
    template: shrot
    kind: [photo, film]
    delay: soon
    story: loud
    forum_topic: 0
stories:
  - { id: cup, when: { any: [{ embargo: false }, { topc: football }] } }
  - { id: cup, when: { none: [{ topic: town }] } }
review:
  - { name: All, when: { urgency: 3 } }
`;
		expect(mistakes(text)).toEqual([
			"3:36 topics[0].parent: no topic has this name; did you mean football?",
			"7:28 routes[0].when.any[0].topic: no topic has this name; did you mean football?",
			"7:49 routes[0].when.any[1].source: no source has this name; there are api, chat",
			"7:75 routes[0].when.all[0].keyword: write a word: signs are not looked for",
			"8:10 routes[0].to[0]: this channel is neither CHANNEL_ID nor in the list of channels; did you mean @sports?",
			"9:15 routes[0].template: no template has this name; did you mean short?",
			expect.stringMatching(/^10:19 routes\[0\]\.kind\[1\]: choose of text, photo, album/),
			"11:12 routes[0].delay: a time span is a number of seconds, or one such as 30s, 10m, 2h or 1d",
			"12:12 routes[0].story: write mute, or leave it out",
			"13:18 routes[0].forum_topic: it is the number of a topic; 1 is General",
			"15:41 stories[0].when.any[0].embargo: write true; articles without an embargo are found by `none`",
			"15:52 stories[0].when.any[1].topc: there is no such key; did you mean topic?",
			"16:11 stories[1].id: another story has this id; put both into one `any`",
			"16:40 stories[1].when.none[0].topic: no topic has this name; there is football",
			"18:26 review[0].when.urgency: there is no such key; there are any, all, none",
		]);
	});

	test("are none where conditions ask for topics and no topics are listed", () => {
		expect(mistakes("review: [{ name: All, when: { any: [{ topic: town }] } }]")).toEqual([]);
	});

	test("know the built-in source, and sources whose entries have mistakes", () => {
		const text = `sources: [{ name: blog }]
review: [{ name: All, when: { any: [{ source: api }, { source: blog }] } }]`;
		expect(mistakes(text).filter((mistake) => mistake.includes("review"))).toEqual([]);
	});
});

describe("what a command reads that needs no secrets", () => {
	const text = `sources: [{ name: wire, format: ninjs, bearer_env: NOT_SET, channels: ["@courier"] }]
routes: [{ name: All, when: { any: [{ tag: a }] }, to: ["@courier"], delay: soon }]
`;
	const file = (text: string) => ({ path: "newsroom.yaml", text });

	test("is the looks, whatever is wrong with sources and routes", () => {
		expect(readLooks({}, file(text)).routing.rulesOf("@courier").soundBudget).toBe(8);
	});

	test("is the routing with the sources, whatever is wrong with these", () => {
		const { sources } = readRouting({}, file(text.replace("delay: soon", "delay: 5m")));
		expect(sources.map(({ name, channels }) => [name, channels])).toEqual([
			["api", []],
			["wire", ["@courier"]],
		]);
		expect(() => readRouting({}, file(text))).toThrow(ConfigError);
	});
});
