import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pathOf, sources } from "../support/sources.ts";

const src = sources("src");

describe("a planted violation is caught by the linter:", () => {
	const planted: [what: string, rule: string, path: string, code: string][] = [
		[
			"article/ imports a part",
			"no-restricted-imports",
			"src/article/a.ts",
			'import "../store/x.ts";',
		],
		[
			"article/ imports the logger",
			"no-restricted-imports",
			"src/article/b.ts",
			'import "../logger.ts";',
		],
		["article/ reads files", "no-restricted-imports", "src/article/c.ts", 'import "node:fs";'],
		[
			"article/ waits for files",
			"no-restricted-imports",
			"src/article/d.ts",
			'import "node:fs/promises";',
		],
		["article/ knows Redis", "no-restricted-imports", "src/article/e.ts", 'import "ioredis";'],
		[
			"publish/ imports ingest/",
			"no-restricted-imports",
			"src/publish/a.ts",
			'import "../ingest/x.ts";',
		],
		["bot/ imports publish/", "no-restricted-imports", "src/bot/a.ts", 'import "../publish/x.ts";'],
		["ingest/ reaches up", "no-restricted-imports", "src/ingest/a.ts", 'import "../app.ts";'],
		["ingest/ knows Redis", "no-restricted-imports", "src/ingest/b.ts", 'import "ioredis";'],
		["store/ imports bot/", "no-restricted-imports", "src/store/a.ts", 'import "../bot/x.ts";'],
		[
			"telegram/ imports store/",
			"no-restricted-imports",
			"src/telegram/a.ts",
			'import "../store/x.ts";',
		],
		["store/ imports web/", "no-restricted-imports", "src/store/f.ts", 'import "../web/x.ts";'],
		[
			"telegram/ imports web/",
			"no-restricted-imports",
			"src/telegram/b.ts",
			'import "../web/x.ts";',
		],
		["web/ imports store/", "no-restricted-imports", "src/web/a.ts", 'import "../store/x.ts";'],
		["web/ imports the logger", "no-restricted-imports", "src/web/b.ts", 'import "../logger.ts";'],
		["web/ knows Fastify", "no-restricted-imports", "src/web/c.ts", 'import "fastify";'],
		[
			"charts/ imports store/",
			"no-restricted-imports",
			"src/charts/a.ts",
			'import "../store/x.ts";',
		],
		["the environment", "no-process-env", "src/publish/b.ts", "export const a = process.env.HOME;"],
		["an exit", "no-process-exit", "src/publish/c.ts", "export const a = () => process.exit(1);"],
		["a default export", "no-default-export", "src/publish/d.ts", "export default 1;"],
		[
			"a cycle",
			"no-cycle",
			"src/bot/b.ts",
			'import { d } from "./c.ts"; export const b = () => d;',
		],
		[
			"its other half",
			"no-cycle",
			"src/bot/c.ts",
			'import { b } from "./b.ts"; export const d = () => b;',
		],
		["a bare built-in", "prefer-node-protocol", "src/store/b.ts", 'import "path";'],
		["the console", "no-console", "src/store/c.ts", 'console.log("news");'],
		["any", "no-explicit-any", "src/store/d.ts", "export const a = (b: any): unknown => b;"],
		[
			"a promise that nobody awaits",
			"no-floating-promises",
			"src/store/e.ts",
			"async function a(): Promise<void> {}\nexport function b(): void { a(); }",
		],
		[
			"a focused test",
			"no-focused-tests",
			"tests/unit/a.test.ts",
			'import { test } from "vitest"; test.only("one", () => {});',
		],
	];
	let directory = "";
	const found = new Map<string, string[]>();

	beforeAll(() => {
		directory = mkdtempSync(join(tmpdir(), "tidings-lint-"));
		for (const file of [".oxlintrc.json", "tsconfig.json"])
			cpSync(pathOf(file), join(directory, file));
		symlinkSync(pathOf("node_modules"), join(directory, "node_modules"), "dir");
		for (const [, , path, code] of planted) {
			mkdirSync(dirname(join(directory, path)), { recursive: true });
			writeFileSync(join(directory, path), `${code}\n`);
		}
		const oxlint = pathOf("node_modules/oxlint/bin/oxlint");
		const args = [oxlint, "--type-aware", "--format", "unix", "."];
		const { stdout } = spawnSync(process.execPath, args, { cwd: directory, encoding: "utf8" });
		for (const line of stdout.split("\n")) {
			const [, path = "", rule = ""] = /^(.+?):\d+:\d+: .*\[Error\/(.+)\]$/.exec(line) ?? [];
			found.set(path, [...(found.get(path) ?? []), rule]);
		}
	});

	afterAll(() => rmSync(directory, { recursive: true, force: true }));

	test.each(planted)("%s (%s)", (_, rule, path) => {
		expect(found.get(path)?.join(" ")).toContain(rule);
	});
});

/** A part may import parts of a lower layer; parts of one layer do not know each other. */
const layers: Record<string, number> = {
	article: 0,
	store: 1,
	charts: 1,
	telegram: 1,
	web: 1,
	search: 2,
	ingest: 3,
	publish: 3,
	deliver: 3,
	bot: 3,
};
/** What stands beside the parts and may be imported by those above article/. */
const common = ["src/logger.ts", "src/texts.ts"];

/** The imports of a file of a part that the house does not allow. */
function forbidden({ path, code }: { path: string; code: string }): string[] {
	const partOf = (file: string) => file.split("/")[1] ?? "";
	const from = partOf(path);
	const layer = layers[from];
	if (layer === undefined) return [];
	return [...code.matchAll(/(?:from|import|import\() *"(\.[^"]+)"/g)]
		.map(([, name = ""]) => posix.join(posix.dirname(path), name))
		.filter((target) => {
			const to = partOf(target);
			if (to === from || (common.includes(target) && layer > 0)) return false;
			return (layers[to] ?? Infinity) >= layer;
		});
}

describe("the parts", () => {
	test("import only what is below them", () => {
		expect(src.flatMap(forbidden)).toEqual([]);
	});

	test("would be caught if they did otherwise", () => {
		const importing = (path: string, target: string) =>
			forbidden({ path, code: `import { a } from "${target}";` });
		expect(importing("src/bot/features/a.ts", "../../publish/b.ts")).toEqual(["src/publish/b.ts"]);
		expect(importing("src/search/a.ts", "../ingest/formats/b.ts")).toHaveLength(1);
		expect(importing("src/article/a.ts", "../texts.ts")).toHaveLength(1);
		expect(importing("src/store/a.ts", "../config.ts")).toHaveLength(1);
		expect(importing("src/web/a.ts", "../telegram/b.ts")).toHaveLength(1);
		expect(importing("src/store/a.ts", "../web/b.ts")).toHaveLength(1);
		expect(importing("src/charts/a.ts", "../store/b.ts")).toHaveLength(1);
		expect(importing("src/bot/features/a.ts", "../../store/b.ts")).toEqual([]);
		expect(importing("src/ingest/a.ts", "../web/b.ts")).toEqual([]);
		expect(importing("src/bot/features/a.ts", "../context.ts")).toEqual([]);
	});
});

/** The files of `files` whose code holds a pattern. */
const holding = (files: typeof src, pattern: RegExp) =>
	files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe("in src/", () => {
	test("only config.ts reads the environment", () => {
		expect(holding(src, /process\s*\.\s*env\b/)).toEqual(["src/config.ts"]);
	});

	test("only a main.ts hears signals, and nobody exits", () => {
		const hearing = holding(src, /process\s*\.\s*(on|once|addListener|prependListener)\b/);
		expect(hearing).toContain("src/main.ts");
		for (const path of hearing) expect(path).toMatch(/\/main\.ts$/);
		expect(holding(src, /process\s*\.\s*(exit|abort)\b/)).toEqual([]);
	});

	test("only store/ and the root know ioredis", () => {
		for (const path of holding(src, /from "ioredis"/))
			expect(path).toMatch(/^src\/(store\/|app\.ts$)/);
	});

	test("no file passes on what another exports", () => {
		expect(holding(src, /^export (type )?(\*|\{[^}]*\}).* from /m)).toEqual([]);
	});

	test("nothing awaits or starts a timer at import, but the entrances", () => {
		const entrances = /^src\/(.*\/)?main\.ts$|^src\/cli\/tidings\.ts$/;
		const waiting = holding(src, /^(await |set(Timeout|Interval)\()/m);
		expect(waiting.filter((path) => !entrances.test(path))).toEqual([]);
	});

	test("no text says that something is still to be done", () => {
		expect(holding(src, /\b(TODO|FIXME|XXX)\b|@ts-ignore|\bas any\b/)).toEqual([]);
	});
});

test("no test mocks one of our modules, or Redis", () => {
	const itself = "tests/unit/architecture.test.ts";
	const tests = sources("tests").filter(({ path }) => path !== itself);
	expect(holding(tests, /\b(vi|vitest)\.(do)?mock\(|ioredis-mock/i)).toEqual([]);
});
