import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { tidingsCommand } from "../support/sources.ts";

// Each run starts a Node that compiles everything.
vi.setConfig({ testTimeout: 60_000 });

const newsroom = `channels:
  - { id: "@lindenford", name: Courier }
  - { id: "@sports", kind: [photo, text] }
sources:
  - { name: wire, format: json-feed, bearer_env: NOT_SET, trust: review, topics: [town], channels: [] }
stories:
  - { id: bridge, title: The bridge, when: { any: [{ keyword: bridge }] }, mute: true }
review:
  - { name: Elections, when: { any: [{ tag: Election }] } }
routes:
  - { name: Sports, when: { any: [{ tag: Football }] }, to: ["@sports"], template: brief, silent: true, delay: 90s, forum_topic: 4 }
`;

const feed = (...items: object[]) =>
	JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title: "Courier",
		items: items.map((item, index) => ({
			id: `${index}`,
			url: `https://news.example/${index}`,
			...item,
		})),
	});

/** Runs `tidings route` in a folder with a newsroom file and articles. */
function route(articles: string, ...args: string[]) {
	const directory = mkdtempSync(join(tmpdir(), "tidings-route-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	writeFileSync(join(directory, "newsroom.yaml"), newsroom);
	writeFileSync(join(directory, "articles.json"), articles);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tidingsCommand, "route", "articles.json", ...args],
		// Neither a token nor the secret that the file names is set.
		{ cwd: directory, encoding: "utf8", env: { PATH: process.env["PATH"] } },
	);
	return { status, stdout, stderr };
}

test("`tidings route` says where an article goes, why, and how it comes there", () => {
	const articles = feed(
		{ title: "The old bridge is open", tags: ["Election"], _tidings: { urgency: 1 } },
		{ title: "Lindenford wins", tags: ["football"] },
		{ title: "Sports only", _tidings: { channels: ["@sports"] } },
	);
	expect(route(articles)).toEqual({
		status: 0,
		stderr: "",
		stdout: `The old bridge is open (api)
  no topics
  story: The bridge
  waits for an admin: Elections: it has the tag "Election"
Courier (@lindenford): yes
  - it takes no route and its source names no channels: the first one
  = breaking news; template breaking; text; with a sound; answers the story's last post; at once
@sports: no
  - it does not take the route "Sports": it does not have the tag "Football"
Lindenford wins (api)
  no topics
Courier (@lindenford): no
  - neither its source nor a route leads here
@sports: yes
  - it takes the route "Sports": it has the tag "Football"
  = template brief; photo, else text; without a sound; forum topic 4; after 90 s
Sports only (api)
  no topics
Courier (@lindenford): no
  - the article names other channels
@sports: yes
  - the article names this channel
  - it does not take the route "Sports": it does not have the tag "Football"
  = template standard; photo, else text; with a sound; at once
`,
	});
});

test("`tidings route --source` reads as the source would send, and `--json` writes for programs", () => {
	const { status, stdout } = route(
		feed({ title: "The bridge again", tags: ["Football"] }),
		"--source",
		"wire",
		"--json",
	);
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual([
		{
			id: "0",
			source: "wire",
			title: "The bridge again",
			topics: ["town"],
			story: { id: "bridge", title: "The bridge" },
			review: { name: "wire", reasons: ["an admin looks at everything from this source"] },
			has_to_be_confirmed: false,
			channels: [
				{
					channel: "@lindenford",
					is_taken: false,
					reasons: ["neither its source nor a route leads here"],
					post: null,
				},
				{
					channel: "@sports",
					is_taken: true,
					reasons: ['it takes the route "Sports": it has the tag "Football"'],
					post: {
						template: "brief",
						kinds: ["photo", "text"],
						is_breaking: false,
						is_silent: true,
						is_thread: true,
						is_muted: true,
						forum_topic: 4,
						delay_ms: 90_000,
					},
				},
			],
		},
	]);
});

test("`tidings route` tells of items that are no articles, and of sources that are not there", () => {
	expect(route(feed({ title: "An article" }, { summary: "No title" }))).toMatchObject({
		status: 1,
		stdout: expect.stringContaining("An article (api)"),
		stderr: "Not an article: an article needs a title\n",
	});
	expect(route(feed({ title: "A" }), "--source", "wir")).toMatchObject({
		status: 2,
		stderr: 'There is no source "wir"; there is api, wire.\n',
	});
});
