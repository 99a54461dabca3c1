import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, readConfig } from "../../src/config.ts";
import { jsonFeed } from "../../src/ingest/formats/json-feed.ts";
import { formats } from "../../src/ingest/formats/list.ts";
import { mapped } from "../../src/ingest/formats/mapped.ts";
import { type Scheme, schemes } from "../../src/web/signatures.ts";
import { contentfulEntry, strapiEvent } from "../support/deliveries/mapped.ts";
import { pathOf } from "../support/sources.ts";

const NOW = Date.UTC(2026, 4, 1, 8);
const ISO = new Date(NOW - 60_000).toISOString();
/** Fits wherever a secret, a bearer word or the end of an address is wanted. */
const SECRET = `whsec_${Buffer.alloc(33, 1).toString("base64")}`;

const guide = readFileSync(pathOf("docs/sources.md"), "utf8");

type Section = { title: string; text: string };
/** The parts of the guide below its headings of the second rank. */
const sections = guide
	.split(/^## /m)
	.slice(1)
	.map((part): Section => {
		const [title = ""] = part.split("\n", 1);
		return { title, text: part.slice(title.length) };
	});

/** The blocks of code of a language. */
function blocksOf(text: string, language: string): string[] {
	const blocks = text.matchAll(/^```(\w+)\n([^]*?)^```$/gm);
	return [...blocks].flatMap(([, name, code = ""]) => (name === language ? [code] : []));
}

const newsroomFiles = sections.flatMap(({ title, text }) =>
	blocksOf(text, "yaml")
		.filter((yaml) => yaml.startsWith("sources:"))
		.map((yaml) => ({ title, text, yaml })),
);

function variablesOf(yaml: string): string[] {
	return [...yaml.matchAll(/^\s+\w+_env: (.+)$/gm)].flatMap(([, names = ""]) =>
		Array.from(names.matchAll(/[A-Z][A-Z0-9_]*/g), ([name]) => name),
	);
}

function configOf(yaml: string): Config {
	const secrets = variablesOf(yaml).map((name) => [name, SECRET]);
	const environment = {
		BOT_TOKEN: `7000001:${"example_token-of-a-bot".repeat(2)}`,
		CHANNEL_ID: "@lindenford",
		ADMIN_IDS: "501",
		WEBHOOK_SECRETS: SECRET,
		API_TOKEN: "reads-the-status-of-articles",
		...(Object.fromEntries(secrets) as Record<string, string>),
	};
	return readConfig(environment, { path: "newsroom.yaml", text: yaml });
}

describe("the guide to sources", () => {
	test.each(newsroomFiles)("has a newsroom file for $title that is taken", ({ yaml }) => {
		const { sources, warnings } = configOf(yaml);
		expect(sources.length).toBeGreaterThan(1);
		expect(warnings).toEqual([]);
	});

	test.each(newsroomFiles)("tells where the secrets of $title stand", ({ text, yaml }) => {
		const names = variablesOf(yaml);
		expect(names).not.toEqual([]);
		for (const name of names) expect(text).toMatch(new RegExp(`^${name}=`, "m"));
	});

	test("has a section for every format", () => {
		const shown = newsroomFiles.flatMap(({ yaml }) => configOf(yaml).sources.slice(1));
		expect(new Set(shown.map(({ format }) => format))).toEqual(new Set(Object.keys(formats)));
		for (const { title, text } of sections.filter((each) => each.text.includes("### In Tidings"))) {
			const headings = Array.from(text.matchAll(/^### (.*)$/gm), ([, name]) => name);
			expect([title, headings]).toEqual([
				title,
				["In Tidings", expect.stringMatching(/^In /), "What happens", "Limits", "Try it"],
			]);
		}
	});

	test.each(Object.entries<Scheme>(schemes))(
		"tells how %s signs",
		(name, { header, algorithm, encoding }) => {
			const row = guide.split("\n").find((line) => line.startsWith(`| \`${name}\` | \``));
			expect(row).toContain(`\`${header}\``);
			expect(row).toContain(`| ${algorithm}, ${encoding} |`);
		},
	);

	test("links to nothing that is not there", () => {
		const anchors = Array.from(guide.matchAll(/^#+ (.*)$/gm), ([, title = ""]) =>
			title
				.toLowerCase()
				.replace(/[^\w\s-]/g, "")
				.replaceAll(" ", "-"),
		);
		const links = Array.from(guide.matchAll(/\]\(#([^)]*)\)/g), ([, anchor]) => anchor);
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((anchor) => !anchors.includes(anchor ?? ""))).toEqual([]);
		for (const { title } of sections) {
			expect(guide.split("# How sources work\n")[0]).toContain(`[${title}](#`);
		}
	});

	test("calls no format and no source that it does not show", () => {
		const samples = Array.from(guide.matchAll(/^tidings sample (\S+)/gm), ([, name]) => name);
		expect(new Set(samples)).toEqual(new Set(Object.keys(formats)));
		const names = newsroomFiles.flatMap(({ yaml }) => configOf(yaml).sources.slice(1));
		const known = names.map(({ name }) => name);
		expect(known).toEqual([...new Set(known)]);
		const called = Array.from(guide.matchAll(/--source ([a-z][\w-]*)/g), ([, name]) => name);
		expect(called.filter((name) => !known.includes(name ?? ""))).toEqual([]);
		const addresses = guide.matchAll(/tidings\.example(?::\d+)?\/hooks\/([\w-]+)/g);
		const addressed = Array.from(addresses, ([, name]) => name);
		expect(addressed.filter((name) => !["sports", ...known].includes(name ?? ""))).toEqual([]);
	});
});

describe("the map of", () => {
	const json = (value: unknown) => JSON.stringify(value);
	const article = { title: "The bridge is open", slug: "bridge", summary: "Cars may pass." };
	const flat = { ...article, status: "published", id: 5, link: "https://courier.example/bridge" };
	test.each([
		["Strapi", strapiEvent("entry.publish", NOW, article).body, "entry.unpublish"],
		["Contentful", contentfulEntry(NOW, 3, { lead: "Cars may pass." }).body, "DeletedEntry"],
		[
			"Sanity",
			json({ ...article, operation: "create", _id: "a", lead: "Cars may pass." }),
			"delete",
		],
		[
			"Directus",
			json({ event: "articles.items.update", keys: [5], payload: article }),
			"articles.items.delete",
		],
		["n8n and Zapier", json({ ...flat, published: ISO }), "deleted"],
	])("%s reads what its system sends", (title, body, withdrawing) => {
		const yaml = newsroomFiles.find((file) => file.title === title)?.yaml ?? "";
		const options = mapped.options.parse(configOf(yaml).sources[1]?.options) as {
			event: { withdraw: string[] };
		};
		const setting = { now: NOW, options, contentType: "application/json", query: {} };
		const payload = mapped.parse(Buffer.from(body as string), setting);
		expect(mapped.read(payload, setting)).toMatchObject([
			{
				kind: "article",
				draft: {
					title: "The bridge is open",
					url: "https://courier.example/bridge",
					summary: "Cars may pass.",
				},
			},
		]);
		expect(options.event.withdraw).toContain(withdrawing);
	});
});

const hasPhp = spawnSync("php", ["-v"]).status === 0;
if (!hasPhp) console.log("the mu-plugin of docs/sources.md is not tried: no php");

/** As much of WordPress as the mu-plugin asks for, with one post. */
const wordpress = `<?php
define( 'ABSPATH', '/' );
class WP_Post { public $ID = 4711; public $post_type = 'post'; public $post_status; public $post_password = '';
	public $post_title = 'The <em>bridge</em> &amp; the town'; public $post_excerpt = ''; public $post_author = 3;
	public $post_content = '<p>Cars may pass.</p>'; }
function add_action( ...$words ) {}
function get_post() { global $post; return $post; }
function get_post_modified_time( $format ) { return gmdate( $format, 1777622400 ); }
function get_post_time( $format ) { return gmdate( $format, 1777622460 ); }
function wp_strip_all_tags( $text ) { return strip_tags( $text ); }
function wp_get_post_terms( $id, $name ) { return [ $name === 'category' ? 'Town &amp; region' : 'Traffic' ]; }
function has_blocks() { return false; }
function wpautop( $text ) { return $text; }
function strip_shortcodes( $text ) { return $text; }
function get_post_thumbnail_id() { return 0; }
function get_the_post_thumbnail_url() { return false; }
function apply_filters( $name, $value ) { return $value; }
function get_permalink() { return 'https://courier.example/?p=4711'; }
function get_the_author_meta() { return 'Ada Lorne'; }
function get_bloginfo() { return 'en-GB'; }
$post = new WP_Post;
$post->post_status = $argv[1];
require $argv[2];
`;

describe.runIf(hasPhp)("the mu-plugin", () => {
	let folder = "";
	let plugin = "";
	let stage = "";
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "tidings-"));
		plugin = join(folder, "tidings.php");
		stage = join(folder, "stage.php");
		writeFileSync(plugin, blocksOf(guide, "php").join("\n"));
		const vector = `["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}']`;
		const told = `[tidings_signature( ...${vector} ), tidings_event( 4711 )]`;
		writeFileSync(stage, `${wordpress}echo json_encode( ${told} );`);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	function run(status: string): { signature: string; event: Record<string, unknown> } {
		const out = execFileSync("php", ["-n", "-d", "error_reporting=-1", stage, status, plugin]);
		const [signature, event] = JSON.parse(out.toString()) as [string, Record<string, unknown>];
		return { signature, event };
	}
	const read = (event: unknown) => {
		const setting = { now: NOW, options: undefined, contentType: "application/json", query: {} };
		return jsonFeed.read(jsonFeed.parse(Buffer.from(JSON.stringify(event)), setting), setting);
	};

	test("is PHP", () => {
		const { status, stdout } = spawnSync("php", ["-n", "-l", plugin]);
		expect([status, stdout.toString()]).toEqual([0, expect.stringContaining("No syntax errors")]);
	});

	test("signs as the vector of Standard Webhooks says", () => {
		expect(run("publish").signature).toBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	});

	test("tells of a post that is out, scheduled or withdrawn", () => {
		const draft = {
			id: "4711",
			title: "The bridge & the town",
			url: "https://courier.example/?p=4711",
			authors: ["Ada Lorne"],
			tags: ["Traffic"],
			section: "Town & region",
			language: "en-GB",
			publishedAt: 1777622460_000,
		};
		const order = { modifiedAt: 1777622400_000, sentAt: expect.closeTo(Date.now(), -5) as number };
		expect(read(run("publish").event)).toMatchObject([{ kind: "article", draft, order }]);
		expect(read(run("future").event)).toMatchObject([
			{ kind: "article", draft: { embargoedUntil: 1777622460_000 } },
		]);
		for (const status of ["draft", "private", "trash"]) {
			expect(read(run(status).event)).toMatchObject([{ kind: "withdraw", id: "4711", order }]);
		}
	});
});
