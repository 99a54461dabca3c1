import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nearest } from "../../src/article/nearest.ts";
import { usualLook } from "../../src/article/templates.ts";
import { readClientConfig, readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { formats } from "../../src/ingest/formats/list.ts";
import { newsroomJsonSchema } from "../../src/newsroom/schema.ts";
import { secretsOf } from "../../src/secrets.ts";
import { schemes } from "../../src/web/signatures.ts";
import { pathOf } from "../support/sources.ts";

const key = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString("base64")}`;

const environment = {
	BOT_TOKEN: `7000001:${"example_token-of-a-bot".repeat(2)}`,
	CHANNEL_ID: "@lindenford",
	ADMIN_IDS: "501",
	WEBHOOK_SECRETS: key(7),
	API_TOKEN: "reads-the-status-of-articles",
	FEED_SECRET: key(1),
	TEXT_SECRET: "a-text-that-both-sides-share",
	WORD: "a_word_in_an_address",
};
type Environment = Record<string, string | undefined>;

function read(text: string, more: Environment = {}) {
	return readConfig({ ...environment, ...more }, { path: "./newsroom.yaml", text });
}

/** The mistakes that a text is refused for; none when it is taken. */
function mistakes(text: string, more: Environment = {}): readonly string[] {
	try {
		read(text, more);
	} catch (error) {
		if (error instanceof ConfigError) return error.mistakes;
		throw error;
	}
	return [];
}

/** A file with one source, its lines in the form `key: value`. */
const source = (...lines: string[]) =>
	`sources:\n  - ${["name: feed", "format: json-feed", ...lines].join("\n    ")}\n`;

describe("a source", () => {
	test("needs a name, a format and a secret, and every other key has a default", () => {
		expect(read(source("secret_env: FEED_SECRET")).sources[1]).toEqual({
			name: "feed",
			format: "json-feed",
			options: undefined,
			verification: {
				kind: "signature",
				scheme: "standard-webhooks",
				secrets: [Buffer.alloc(32, 1)],
			},
			trust: "publish",
			topics: [],
			channels: ["@lindenford"],
			language: undefined,
			requestsPerMinute: 6000,
			restricted: "teaser",
			burst: { max: 10, windowMs: 600_000 },
			callback: undefined,
			isStrict: false,
		});
	});

	test("may set all of them", () => {
		const text = `channels: [{ id: -1001234567890 }]\n${source(
			"bearer_env: WORD",
			"trust: review",
			"topics: [town, town]",
			'channels: [-1001234567890, "@Lindenford"]',
			"language: pt-br",
			"rate: 30",
			"restricted: skip",
			"burst: { max: 3, window: 2h }",
			"callback_url: https://cms.courier.example/tidings",
			"callback_secret_env: FEED_SECRET",
			"callback_private: true",
		)}`;
		expect(read(text).sources[1]).toMatchObject({
			verification: { kind: "bearer", tokens: [environment.WORD] },
			trust: "review",
			topics: ["town"],
			channels: ["-1001234567890", "@lindenford"],
			language: "pt-BR",
			requestsPerMinute: 30,
			restricted: "skip",
			burst: { max: 3, windowMs: 7_200_000 },
			callback: {
				url: "https://cms.courier.example/tidings",
				secrets: [Buffer.alloc(32, 1)],
				allowPrivate: true,
			},
		});
	});

	test("has several secrets while they are rotated, in one variable or in several", () => {
		const more = { NEW: `${key(2)}, ${key(3)}`, OLD: key(4) };
		expect(read(source("secret_env: [NEW, OLD]"), more).sources[1]?.verification).toMatchObject({
			secrets: [2, 3, 4].map((fill) => Buffer.alloc(32, fill)),
		});
	});

	test.each(Object.keys(schemes).filter((name) => name !== "standard-webhooks"))(
		"that signs as %s shares a text, and its bytes are the key",
		(scheme) => {
			const text = source("secret_env: TEXT_SECRET", `signature: ${scheme}`);
			expect(read(text).sources[1]?.verification).toEqual({
				kind: "signature",
				scheme,
				secrets: [Buffer.from(environment.TEXT_SECRET)],
			});
		},
	);

	test.each(Object.keys(formats))("of the format %s signs in that system's way", (format) => {
		const [usual] = Object.entries({
			ghost: "ghost",
			wordpress: "wp-webhooks",
			miniflux: "miniflux",
			websub: "websub",
		}).filter(([name]) => name === format);
		const scheme = usual?.[1] ?? "standard-webhooks";
		const secret = scheme === "standard-webhooks" ? "FEED_SECRET" : "TEXT_SECRET";
		const text = `sources: [{ name: feed, format: ${format}, secret_env: ${secret} }]`;
		// What only some formats need is no matter here.
		const others = mistakes(text).filter((mistake) => !mistake.includes("sources[0].options"));
		expect(others).toEqual([]);
		if (mistakes(text).length > 0) return;
		expect(read(text).sources[1]?.verification).toMatchObject({ kind: "signature", scheme });
	});

	test("proves who it is in exactly one way", () => {
		expect(mistakes(source())).toEqual([
			"newsroom.yaml:2:5 sources[0].secret_env: it is missing; name one of secret_env, bearer_env, path_env",
		]);
		expect(mistakes(source("path_env: WORD", "bearer_env: WORD", "signature: github"))).toEqual([
			"newsroom.yaml:4:15 sources[0].path_env: there is bearer_env already; keep one of them",
			"newsroom.yaml:6:16 sources[0].signature: it goes with secret_env only, and here is bearer_env",
		]);
		expect(read(source("path_env: WORD")).sources[1]?.verification).toEqual({
			kind: "path",
			tokens: [environment.WORD],
		});
	});

	test.each([
		["secret_env: X", undefined, "X is not set in the environment or in .env"],
		["secret_env: X", " , ", "X is not set in the environment or in .env"],
		["secret_env: X", "whsec_dG9vc2hvcnQ=", "X: each secret holds 24 to 64 bytes"],
		[
			"secret_env: X",
			"a-text-that-both-sides-share",
			"X: each secret is whsec_ followed by base64",
		],
		["secret_env: X\n    signature: github", "fifteen-letters", "at least 16 characters"],
		["secret_env: X\n    signature: websub", "ß".repeat(100), "at most 199 bytes"],
		["bearer_env: X", "fifteen-letters", "X: use at least 16 letters"],
		["path_env: X", "sixteen/letters/", "X: use at least 16 letters"],
		["secret_env: [FEED_SECRET, X]", "whsec_dG9v", "X: each secret holds"],
		["secret_env: whsec_c2VjcmV0", undefined, "write the name of an environment variable"],
		["path_env: sixteen-letters-and-more", undefined, "write the name of an environment variable"],
	])("with %s, the variable being %j, is refused", (line, value, sentence) => {
		const [first = "", ...more] = mistakes(source(line), { X: value });
		expect(first).toContain(sentence);
		expect(more).toEqual([]);
		for (const secret of [value, "whsec_c2VjcmV0", "sixteen-letters-and-more"]) {
			expect(first).not.toContain(secret ?? "whsec_c2VjcmV0");
		}
	});

	test("has a callback with address and secret, or none", () => {
		const url = "callback_url: https://cms.courier.example/tidings";
		expect(mistakes(source("secret_env: FEED_SECRET", url))).toEqual([
			"newsroom.yaml:2:5 sources[0].callback_secret_env: it is missing; a callback needs callback_url and callback_secret_env",
		]);
		expect(mistakes(source("secret_env: FEED_SECRET", "callback_secret_env: FEED_SECRET"))).toEqual(
			[expect.stringContaining("sources[0].callback_url: it is missing")],
		);
		expect(mistakes(source("secret_env: FEED_SECRET", "callback_url: cms"))).toContainEqual(
			expect.stringMatching(/:5:19 sources\[0\]\.callback_url: set it to an address/),
		);
	});

	test("has a name of its own", () => {
		const two = "{ name: feed, format: json-feed, secret_env: FEED_SECRET }";
		expect(mistakes(`sources:\n  - ${two}\n  - ${two}`)).toEqual([
			"newsroom.yaml:3:13 sources[1].name: sources[0] has this name already",
		]);
		for (const name of ["Feed", "1feed", "f".repeat(33), "a_b", "''"]) {
			const text = `sources: [{ name: ${name}, format: json-feed, secret_env: FEED_SECRET }]`;
			expect(mistakes(text)).toEqual([expect.stringContaining("a name begins with a letter")]);
		}
	});

	test.each([
		["30", 30_000],
		["30s", 30_000],
		["10m", 600_000],
		["2h", 7_200_000],
		["1d", 86_400_000],
	])("counts a window of %s in milliseconds", (window, windowMs) => {
		const text = source("secret_env: FEED_SECRET", `burst: { window: ${window} }`);
		expect(read(text).sources[1]?.burst).toEqual({ max: 10, windowMs });
	});

	test.each(["10 m", "m", "1.5h", "-5", "0", "400d", "1w", "[]"])(
		"refuses a window of %s",
		(window) => {
			const text = source("secret_env: FEED_SECRET", `burst: { window: ${window} }`);
			expect(mistakes(text)).toEqual([
				expect.stringMatching(/^newsroom\.yaml:5:22 sources\[0\]\.burst\.window: a time span/),
			]);
		},
	);
});

describe("the source `api`", () => {
	test("is there without a file, comes first and has no limit to its bursts", () => {
		const { sources } = readConfig({ ...environment, RATE_LIMIT: "60" });
		expect(sources).toEqual([
			expect.objectContaining({
				name: "api",
				format: "json-feed",
				verification: {
					kind: "signature",
					scheme: "standard-webhooks",
					secrets: [Buffer.alloc(32, 7)],
				},
				channels: ["@lindenford"],
				requestsPerMinute: 60,
				burst: { max: Number.MAX_SAFE_INTEGER, windowMs: 600_000 },
				isStrict: true,
			}),
		]);
	});

	test("can be tuned wherever it stands in the file, and stays the first", () => {
		const entry = "  - { name: api, trust: review, rate: 5, burst: { max: 1, window: 60 } }\n";
		const { sources } = read(`${source("secret_env: FEED_SECRET")}${entry}`);
		expect(sources.map(({ name }) => name)).toEqual(["api", "feed"]);
		expect(sources[0]).toMatchObject({
			trust: "review",
			requestsPerMinute: 5,
			burst: { max: 1, windowMs: 60_000 },
			verification: { secrets: [Buffer.alloc(32, 7)] },
			isStrict: true,
		});
	});

	test("keeps its format and its secrets", () => {
		expect(
			mistakes("sources:\n  - name: api\n    format: json-feed\n    secret_env: X\n    rat: 5"),
		).toEqual([
			"newsroom.yaml:3:5 sources[0].format: the source api is built in: this can't be changed",
			"newsroom.yaml:4:5 sources[0].secret_env: the source api is built in: this can't be changed",
			"newsroom.yaml:5:5 sources[0].rat: there is no such key; did you mean rate?",
		]);
	});
});

describe("the channels", () => {
	const text = `channels:
  - id: "@Lindenford"
    name: Lindenford Courier
    language: en
  - id: -1001234567890
    language: de
`;

	test("are that of CHANNEL_ID, then those of the file, each once", () => {
		const config = read(text);
		expect(config.channels).toEqual(["@lindenford", "-1001234567890"]);
		expect(config.channelNames).toEqual({ "@lindenford": "Lindenford Courier" });
		expect(config.channelLanguages).toEqual({ "@lindenford": "en", "-1001234567890": "de" });
		expect(read(text, { CHANNEL_ID: "@courier" }).channels).toEqual([
			"@courier",
			"@Lindenford",
			"-1001234567890",
		]);
	});

	test("of the file are enough, and the first of them is the default", () => {
		const config = read(text, { CHANNEL_ID: "" });
		expect(config.channels).toEqual(["@Lindenford", "-1001234567890"]);
		expect(config.sources[0]?.channels).toEqual(["@Lindenford"]);
	});

	test("are needed from one of the two", () => {
		const sentence =
			"CHANNEL_ID: set it to the channel that posts go to: @name, or its numeric id (-100…)";
		expect(mistakes(source("secret_env: FEED_SECRET"), { CHANNEL_ID: "" })).toEqual([sentence]);
		expect(mistakes("channels: []", { CHANNEL_ID: "" })).toEqual([sentence]);
		// The file would name one if it were mended.
		expect(mistakes("channels: [{ id: courier }]", { CHANNEL_ID: "" })).toEqual([
			"newsroom.yaml:1:18 channels[0].id: a channel is @name or a numeric id that begins with -100",
		]);
	});

	test("that are named have to be listed", () => {
		expect(
			mistakes(source("secret_env: FEED_SECRET", 'channels: ["@lindenford", "@nowhere"]')),
		).toEqual([
			"newsroom.yaml:5:31 sources[0].channels[1]: this channel is neither CHANNEL_ID nor in the list of channels",
		]);
		expect(mistakes(`${text}  - id: "@lindenford"\n`)).toEqual([
			"newsroom.yaml:7:9 channels[2].id: this channel stands here a second time",
		]);
	});
});

describe("topics, routes and templates", () => {
	test("refer to what there is", () => {
		const text = `topics:
  - { slug: town, parent: region }
  - { slug: town }
  - { slug: a, parent: b }
  - { slug: b, parent: a }
  - { slug: c, parent: b }
routes:
  - { name: All, when: { any: [{ tag: x, topic: town }], all: [] }, to: ["@nowhere"], template: shot }
  - { name: None, when: {}, to: [] }
${source("secret_env: FEED_SECRET", "topics: [town, village]")}`;
		expect(mistakes(text).map((mistake) => mistake.replace("newsroom.yaml:", ""))).toEqual([
			"2:27 topics[0].parent: no topic has this name; there are town, a, b, c",
			"3:13 topics[1].slug: another topic has this slug",
			"4:24 topics[2].parent: the topic would be its own ancestor",
			"5:24 topics[3].parent: the topic would be its own ancestor",
			"8:32 routes[0].when.any[0]: a condition holds one key; write several conditions as several entries of the list",
			"8:63 routes[0].when.all: name at least one condition",
			"8:74 routes[0].to[0]: this channel is neither CHANNEL_ID nor in the list of channels",
			"8:97 routes[0].template: no template has this name; there are brief, standard, full, whole, headline, breaking",
			"9:25 routes[1].when: name any, all or none",
			"9:33 routes[1].to: name at least one channel",
			"14:20 sources[0].topics[1]: no topic has this name; there are town, a, b, c",
		]);
	});
});

describe("the looks of posts", () => {
	test("are as usual where a channel says nothing of them", () => {
		const { channelLooks } = read('channels: [{ id: "@lindenford", name: Courier }]');
		expect(channelLooks["@lindenford"]).toEqual(usualLook());
	});

	test("are what a channel says, with templates of its own over the built-in ones", () => {
		const { channelLooks } = read(`channels:
  - id: "@lindenford"
    kind: [video, photo]
    template: standard
    preview: none
    media: below
    time_zone: Europe/Berlin
    footer: "Follow us: @lindenford"
    utm: { source: telegram }
    buttons: [read, save]
templates:
  standard: "{{ title | bold }}"
`);
		expect(channelLooks["@lindenford"]).toEqual({
			kinds: ["video", "photo"],
			template: {
				nodes: [
					{
						kind: "output",
						value: { kind: "field", name: "title" },
						filters: [{ name: "bold", argument: undefined }],
					},
				],
			},
			footer: { nodes: [{ kind: "text", text: "Follow us: @lindenford" }] },
			preview: "none",
			mediaAbove: false,
			timeZone: "Europe/Berlin",
			utm: { source: "telegram" },
			buttons: ["read", "save"],
		});
	});

	test("are checked: kinds, zones, names of templates, and templates with line and column", () => {
		const text = `channels:
  - id: "@lindenford"
    kind: [photo, film]
    template: shot
    time_zone: Europe/Lindenford
    footer: "{{ titel }}"
templates:
  short: |
    {{ title }}
    {% if body %}{{ body | sort }}{% endif %}
`;
		expect(mistakes(text).map((mistake) => mistake.replace("newsroom.yaml:", ""))).toEqual([
			expect.stringMatching(
				/^3:\d+ channels\[0\]\.kind.*: choose of text, photo, album, video, audio, rich/,
			),
			expect.stringMatching(
				/^4:15 channels\[0\]\.template: no template has this name; did you mean short\?/,
			),
			"5:16 channels[0].time_zone: it is a time zone such as Europe/Berlin or UTC",
			"6:13 channels[0].footer: line 1, column 4 of the template: there is no field titel; did you mean title?",
			expect.stringMatching(
				/^8:10 templates\.short: line 2, column 24 of the template: there is no filter sort/,
			),
		]);
	});
});

describe("mistakes", () => {
	test("are all told at once, with those of the environment, and no value is repeated", () => {
		const text = `channels:
  - id: "@lindenford"
    nam: hidden-value
sources:
  - name: blog
    fromat: hidden-value
    secret_env: SHORT
  - name: Hidden-value
    format: hidden-value
    truts: hidden-value
    burst: { max: 0, window: hidden-value }
    secret_env: UNSET
  - hidden-value
hidden: 1
`;
		const found = mistakes(text, { BOT_TOKEN: "", SHORT: "hidden" });
		const names = Object.keys(formats).join(", ");
		expect(found).toEqual([
			"BOT_TOKEN: set it to the token that @BotFather gave you",
			"newsroom.yaml:3:5 channels[0].nam: there is no such key; did you mean name?",
			`newsroom.yaml:5:5 sources[0].format: choose one of ${names}`,
			"newsroom.yaml:6:5 sources[0].fromat: there is no such key; did you mean format?",
			"newsroom.yaml:8:11 sources[1].name: a name begins with a letter and holds up to 32 letters (a to z), digits and hyphens",
			`newsroom.yaml:9:13 sources[1].format: choose one of ${names}`,
			"newsroom.yaml:10:5 sources[1].truts: there is no such key; did you mean trust?",
			"newsroom.yaml:11:19 sources[1].burst.max: at least 1 article",
			"newsroom.yaml:11:30 sources[1].burst.window: a time span is a number of seconds, or one such as 30s, 10m, 2h or 1d",
			"newsroom.yaml:13:5 sources[2]: expected a mapping of keys to values",
			"newsroom.yaml:14:1 hidden: there is no such key; there are channels, sources, topics, stories, review, routes, templates",
		]);
		expect(found.join("\n")).not.toMatch(/hidden-value/i);
	});

	test.each([
		["a bracket that stays open", "sources: [", "1:11"],
		["a tab", "channels:\n\t- id: 1", "2:1"],
		["a section that stands twice", "channels: []\nchannels: []", "2:1"],
		["a name without quotes", "channels:\n  - id: @lindenford", "2:9"],
		["a tag", "channels: !env CHANNELS", "1:11"],
		["an alias of nothing", "channels: *nothing", "1:11"],
		["an alias of what it is in", "channels: &a [*a]", "1:15"],
		["a second document", "---\nchannels: []\n---\nsources: []", "3:1"],
		["a key that is a list", "? [a]\n: b", "1:3"],
		["mappings without end", "{a: ".repeat(100_000), "1:1"],
		["lists without end", `channels:\n${"- ".repeat(100_000)}`, "2:1"],
	])("of syntax are told with their line: %s", (_, text, place) => {
		expect(mistakes(text)[0]).toMatch(new RegExp(`^newsroom\\.yaml:${place} [^\\n]+$`));
	});

	test("of a key that stands twice, or a value without quotes, are told in plain words", () => {
		expect(mistakes("topics: []\ntopics: []")).toEqual([
			"newsroom.yaml:2:1 this key stands here a second time",
		]);
		expect(mistakes("channels:\n  - id: @lindenford")[0]).toContain("put it in quotes");
	});

	test("do not include aliases, unless they unfold without end", () => {
		const text = `channels: [{ id: &main "@courier" }]\n${source("secret_env: FEED_SECRET", "channels: [*main]")}`;
		expect(read(text).sources[1]?.channels).toEqual(["@courier"]);
		const level = (name: string, of: string) =>
			`${name}: &${name} [${Array<string>(9).fill(of).join(", ")}]`;
		const bomb = [level("a", "1"), level("b", "*a"), level("c", "*b"), level("d", "*c")];
		expect(mistakes(bomb.join("\n"))).toEqual(["newsroom.yaml:1:1 it repeats too much by aliases"]);
	});

	test("are none in a file that says nothing", () => {
		for (const text of [
			"",
			"# nothing yet\n",
			"---\n",
			"sources:\nchannels:\n",
			"{}",
			"\uFEFF{}",
		]) {
			expect(mistakes(text)).toEqual([]);
		}
		expect(mistakes("- channels")).toEqual([
			"newsroom.yaml:1:1 expected a mapping of keys to values",
		]);
	});

	test("whatever stands in the file, are told with a place inside of it, or there are none", () => {
		const value = fc.letrec((tie) => ({
			any: fc.oneof(
				{ depthSize: "small" },
				fc.constantFrom(null, true, 1.5, "town", "@lindenford", "FEED_SECRET", "json-feed", "api"),
				fc.array(tie("any"), { maxLength: 3 }),
				fc.dictionary(keys, tie("any"), { maxKeys: 4 }),
			),
		})).any;
		const file = fc
			.dictionary(keys, value, { maxKeys: 5 })
			.map((file) => JSON.stringify(file, null, 1));
		fc.assert(
			fc.property(file, (text) => {
				const count = text.split("\n").length;
				for (const mistake of mistakes(text)) {
					const [, line, column] = /^newsroom\.yaml:(\d+):(\d+) ./.exec(mistake) ?? [];
					expect(Number(line)).toBeLessThanOrEqual(count);
					expect(Number(column)).toBeGreaterThan(0);
				}
			}),
		);
	});
});

const schema = newsroomJsonSchema();
type Schema = { [key: string]: unknown };

/** The same conditions stand in each list of routes, stories and review rules. */
const alike = (path: string) =>
	path
		.replace(/^(?:routes|stories|review)\.when(?=\.)/, "when")
		.replace(/^when\.(?:all|none)(?=\.)/, "when.any");

/** The paths of all keys that a schema knows, lists left out: `sources.burst.max`. */
function pathsIn(part: Schema, path = ""): string[] {
	const parts = ["items", "additionalProperties", "anyOf", "oneOf", "allOf"]
		.flatMap((key) => part[key] ?? [])
		.filter((inner): inner is Schema => typeof inner === "object" && inner !== null);
	const named = Object.entries((part["properties"] ?? {}) as Record<string, Schema>);
	return [
		...parts.flatMap((inner) => pathsIn(inner, path)),
		...named.flatMap(([key, inner]) => {
			const here = path === "" ? key : alike(`${path}.${key}`);
			return [here, ...pathsIn(inner, here)];
		}),
	];
}

/** All words that are keys somewhere in the file. */
const keys = fc.constantFrom(
	...new Set(pathsIn(schema).map((path) => path.split(".").at(-1) ?? "")),
	"something",
);

function pathsOf(value: unknown, path = ""): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => pathsOf(entry, path));
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const here = path === "" ? key : alike(`${path}.${key}`);
		return [here, ...pathsOf(inner, here)];
	});
}

describe("newsroom.example.yaml", () => {
	const example = readFileSync(pathOf("newsroom.example.yaml"), "utf8");
	const secrets = {
		GHOST_SECRET: "a-text-that-ghost-shares",
		CALLBACK_SECRET: key(2),
		WIRE_TOKEN: "a-word-that-the-wire-sends",
		SPORTS_TOKEN: "a_word_in_an_address_of_sports",
		WEATHER_SECRET_NEW: "a-text-that-the-hub-is-told",
		WEATHER_SECRET_OLD: "a-text-that-the-hub-was-told",
		EVENTS_TOKEN: "a-word-that-the-events-send",
	};

	test("is taken as it is, with the variables that it names", () => {
		expect(mistakes(example, secrets)).toEqual([]);
		const { sources } = read(example, { ...secrets, CHANNEL_ID: "" });
		expect(sources.map(({ name }) => name)).toEqual([
			"api",
			"blog",
			"wire",
			"sports",
			"weather",
			"events",
		]);
		expect(mistakes(example)).toHaveLength(Object.keys(secrets).length);
	});

	test("shows every key that there is, and its JSON Schema takes it", () => {
		const value: unknown = parse(example);
		const shown = new Set(pathsOf(value));
		expect(pathsIn(schema).filter((path) => !shown.has(path))).toEqual([]);
		const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(schema);
		expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
	});

	test("tells editors where its schema is", () => {
		expect(example.split("\n")[0]).toBe("# yaml-language-server: $schema=./newsroom.schema.json");
	});
});

describe("the JSON Schema", () => {
	const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(schema);

	test.each([
		source("secret_env: FEED_SECRET", "truts: review"),
		source("secret_env: feed"),
		source("secret_env: FEED_SECRET", "path_env: WORD"),
		source(),
		"sources: [{ name: feed, format: gost, secret_env: FEED_SECRET }]",
		"sources: [{ name: api, format: json-feed, secret_env: FEED_SECRET }]",
		"channels: [{ name: Courier }]",
		"channels: [{ id: courier }]",
		"routes: [{ name: All, when: {}, to: ['@lindenford'] }]",
		"routes: [{ name: All, when: { any: [{ tag: a, topic: b }] }, to: ['@lindenford'] }]",
		"routes: [{ name: All, when: { any: [{ embargo: false }] }, to: ['@lindenford'] }]",
		"routes: [{ name: All, when: { any: [{ tag: a }] }, to: ['@lindenford'], kind: film }]",
		"channels: [{ id: '@lindenford', breaking: true }]",
		"channels: [{ id: '@lindenford', breaking: { urgncy: 1 } }]",
		"channels: [{ id: '@lindenford', quiet_hours: { from: '25:00', to: '07:00' } }]",
		"stories: [{ id: bridge, muted: true }]",
		"review: [{ name: All }]",
		"hello: 1",
	])("refuses what a start refuses: %j", (text) => {
		expect(mistakes(text)).not.toEqual([]);
		expect(validate(parse(text))).toBe(false);
	});

	test("is of draft 2020-12 and explains the keys of sources and channels", () => {
		expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
		const silent: string[] = [];
		const look = (part: unknown, path: string) => {
			if (typeof part !== "object" || part === null) return;
			const { properties = {}, ...others } = part as { properties?: Record<string, Schema> };
			for (const [key, inner] of Object.entries(properties)) {
				if (typeof inner["description"] !== "string") silent.push(`${path}.${key}`);
				// What the formats want to know is theirs to explain.
				if (key !== "options") look(inner, `${path}.${key}`);
			}
			for (const inner of Object.values(others)) look(inner, path);
		};
		look(schema, "");
		// Words that say what they are.
		const conditions = ["tag", "section", "language", "keyword"];
		expect(new Set(silent.map((path) => path.split(".").at(-1)))).toEqual(new Set(conditions));
	});
});

describe("the nearest word", () => {
	const known = ["secret_env", "bearer_env", "format", "trust", "rate", "callback_url"];

	test("is found through one slip of the finger", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...known),
				fc.nat(),
				fc.constantFrom("drop", "double", "swap"),
				(word, seed, slip) => {
					const at = seed % (word.length - 1);
					const [one = "", two = ""] = word.slice(at, at + 2);
					const middle = { drop: two, double: one + one + two, swap: two + one }[slip];
					expect(nearest(word.slice(0, at) + middle + word.slice(at + 2), known)).toBe(word);
				},
			),
		);
	});

	test("is found for another spelling or a part, and not for another word", () => {
		expect(nearest("secretEnv", known)).toBe("secret_env");
		expect(nearest("secret", known)).toBe("secret_env");
		expect(nearest("colour", known)).toBeUndefined();
		expect(nearest("", known)).toBeUndefined();
		expect(nearest("x".repeat(1_000_000), known)).toBeUndefined();
	});
});

describe("what a sender reads", () => {
	test("is the sources, whatever the channels of the server are", () => {
		const { WEBHOOK_SECRETS, API_TOKEN, FEED_SECRET } = environment;
		const config = readClientConfig(
			{ WEBHOOK_SECRETS, API_TOKEN, FEED_SECRET },
			{ path: "newsroom.yaml", text: source("secret_env: FEED_SECRET", 'channels: ["@courier"]') },
		);
		expect(config.sources.map(({ name }) => name)).toEqual(["api", "feed"]);
		expect(config.apiToken).toBe(API_TOKEN);
	});

	test("is refused with the mistakes of both", () => {
		expect(() => readClientConfig({}, { path: "newsroom.yaml", text: source() })).toThrow(
			/WEBHOOK_SECRETS: .*\n.*API_TOKEN: .*\n {2}newsroom\.yaml:2:5 sources\[0\]\.secret_env/,
		);
	});
});

test("every secret of a source is among those that nobody may see, as text and in base64", () => {
	const text = `${source("secret_env: TEXT_SECRET", "signature: github", "callback_url: https://cms.courier.example", "callback_secret_env: FEED_SECRET")}
  - { name: word, format: json-feed, path_env: WORD }
`;
	const secrets = secretsOf(read(text));
	expect(secrets).toEqual(
		expect.arrayContaining([
			environment.TEXT_SECRET,
			Buffer.from(environment.TEXT_SECRET).toString("base64"),
			environment.FEED_SECRET.slice("whsec_".length),
			environment.WORD,
			environment.API_TOKEN,
			environment.BOT_TOKEN,
			environment.WEBHOOK_SECRETS.slice("whsec_".length),
		]),
	);
	expect(secrets.filter((secret) => secret.length < 8)).toEqual([]);
	expect(new Set(secrets).size).toBe(secrets.length);
});
