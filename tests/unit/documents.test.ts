import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { settingNames } from "../../src/settings.ts";
import { createKeys } from "../../src/store/keys.ts";
import { pathOf } from "../support/sources.ts";

const read = (path: string) => readFileSync(pathOf(path), "utf8");

/** What the first groups of a pattern match. */
const groups = (text: string, pattern: RegExp) =>
	Array.from(text.matchAll(pattern), ([, first = ""]) => first);

const documents = [
	"README.md",
	"CHANGELOG.md",
	...readdirSync(pathOf("docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];

describe("the documents", () => {
	/** What a heading is reached by, as GitHub makes it. */
	const anchorsOf = (path: string) =>
		groups(read(path), /^#+ (.*)$/gm).map((title) =>
			title
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, "")
				.replaceAll(" ", "-"),
		);

	test.each(documents)("%s leads to what is there", (document) => {
		const withoutCode = read(document).replace(/^```[^]*?^```$/gm, "");
		const links = groups(withoutCode, /\]\(([^)\s]+)\)/g).filter((to) => !/^\w+:/.test(to));
		const lost = links.filter((link) => {
			const [file = "", anchor] = link.split("#");
			const path = file === "" ? document : posix.join(posix.dirname(document), file);
			if (!existsSync(pathOf(path))) return true;
			return anchor !== undefined && path.endsWith(".md") && !anchorsOf(path).includes(anchor);
		});
		expect(lost).toEqual([]);
	});

	test("name no setting that there is not", () => {
		const ofNode = ["NODE_EXTRA_CA_CERTS", "NO_COLOR"];
		const ours = ["operating", "architecture", "security", "contributing"];
		const texts = [...ours.map((name) => `docs/${name}.md`), "CHANGELOG.md"].map(read).join("\n");
		const named = new Set(groups(texts, /(?<![\w-])([A-Z][A-Z\d]*_[A-Z\d_]+)(?!\w)/g));
		expect(named.size).toBeGreaterThan(10);
		const known = [...settingNames, ...ofNode];
		expect([...named].filter((name) => !known.includes(name))).toEqual([]);
	});

	test("call no command of npm or of tidings that there is not", () => {
		const texts = ["README.md", "docs/operating.md", "docs/contributing.md"].map(read).join("\n");
		const { scripts } = z
			.object({ scripts: z.record(z.string(), z.string()) })
			.parse(JSON.parse(read("package.json")));
		const run = groups(texts, /npm run (?:-s )?([\w:]+)/g);
		expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
		const called = groups(texts, /(?:`tidings|tidings --|tidings\.js) ([a-z]+)/g);
		expect(called).toContain("doctor");
		const usage = read("src/cli/tidings.ts");
		expect(called.filter((name) => !usage.includes(`tidings ${name}`))).toEqual([]);
	});
});

describe("the table of Redis' keys", () => {
	const documented = groups(
		read("docs/architecture.md")
			.split("## What can fail")[0]
			?.split("## What stands in Redis")[1] ?? "",
		/^\| [^|]+ \| (`[^|]+`) \|/gm,
	).flatMap((cell) => groups(cell, /`([^`]+)`/g));
	const listed = groups(read("src/store/keys.ts"), /^ \* \| `([^`]+)` \|/gm);

	test("in docs/architecture.md names those of keys.ts, each once", () => {
		expect(documented.length).toBeGreaterThan(70);
		expect(documented.toSorted()).toEqual(listed.toSorted());
	});

	test("in keys.ts names every key that is made, and no other", () => {
		const keys = createKeys("tidings");
		const made = [...madeOf(keys), keys.articles()].filter((key) => !key.startsWith(keys.jobs));
		const patterns = listed.map((name) => ({
			name,
			pattern: new RegExp(`^tidings:${name.replace(/<\w+>/g, "[^:]+")}$`),
		}));
		const unlisted = made.filter((key) => !patterns.some(({ pattern }) => pattern.test(key)));
		expect(unlisted).toEqual([]);
		const unmade = patterns.filter(({ pattern }) => !made.some((key) => pattern.test(key)));
		expect(unmade.map(({ name }) => name)).toEqual([]);
	});
});

/** One key of each kind; what begins many of them is none. */
function madeOf(keys: object): string[] {
	return Object.values(keys).flatMap((value: unknown): string[] => {
		if (typeof value === "string") return value.endsWith(":") ? [] : [value];
		if (Array.isArray(value)) return [];
		if (typeof value === "object" && value !== null) return madeOf(value);
		const make = value as (...parts: unknown[]) => string;
		return [make("7", "7", "7")];
	});
}
