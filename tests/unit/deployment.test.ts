import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createFonts } from "../../src/charts/fonts.ts";
import { settingNames } from "../../src/settings.ts";
import { pathOf, sources } from "../support/sources.ts";

const read = (path: string) => readFileSync(pathOf(path), "utf8");

/** What the first groups of a pattern match. */
const groups = (text: string, pattern: RegExp) =>
	Array.from(text.matchAll(pattern), ([, first = ""]) => first);

const Service = z.object({
	image: z.string(),
	build: z.string().optional(),
	environment: z.record(z.string(), z.unknown()).optional(),
	profiles: z.array(z.string()).optional(),
	ports: z.array(z.string()).optional(),
	volumes: z.array(z.string()).optional(),
	networks: z.array(z.string()),
	read_only: z.boolean().optional(),
	cap_drop: z.array(z.string()),
	security_opt: z.array(z.string()),
});
const Compose = z.object({
	services: z.record(z.string(), Service),
	networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
});

describe("the Dockerfile", () => {
	const lines = read("Dockerfile").replaceAll("\\\n", " ").split("\n");
	const of = (word: string) =>
		lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
	const copies = of("COPY").map((line) => line.split(/\s+/));
	/** What is taken from the repository, without the place where it goes. */
	const taken = copies
		.filter(([first = ""]) => !first.startsWith("--from="))
		.flatMap((words) => words.slice(0, -1));

	test("copies what is there and what .dockerignore lets through", () => {
		const [everything, ...passed] = read(".dockerignore").match(/^[^#\n].*$/gm) ?? [];
		expect(everything).toBe("*");
		expect(new Set(taken.map((path) => `!${path.replace(/\/$/, "")}`))).toEqual(new Set(passed));
		expect(taken.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
	});

	test("takes from its own stages, and runs as nobody in particular", () => {
		const stages = of("FROM").map((line) => line.split(" AS "));
		const known = stages.map(([, name]) => name);
		const asked = groups(read("Dockerfile"), /--from=(\S+)/g);
		expect(asked.filter((name) => !known.includes(name))).toEqual([]);
		expect(stages.at(-1)?.[0]).toMatch(/:nonroot$/);
	});

	test("keeps what charts are drawn with: the library's own modules, and the fonts", () => {
		const removed = groups(read("Dockerfile"), / ((?:echarts|zrender)\/\w+)/g);
		expect(removed).toContain("echarts/dist");
		const imported = sources("src/charts")
			.flatMap(({ code }) => groups(code, / from "(echarts[^"]*)"/g))
			.map((name) => fileURLToPath(import.meta.resolve(name)));
		expect(new Set(imported).size).toBe(4);
		// Each of these four does nothing but to pass on what stands in lib/, which imports zrender's.
		for (const path of imported) {
			expect(removed.filter((folder) => path.includes(`node_modules/${folder}/`))).toEqual([]);
			const from = groups(readFileSync(path, "utf8"), /from ['"]([^'"]+)['"]/g);
			expect(from.length).toBeGreaterThan(0);
			for (const name of from) expect(name).toMatch(/^\.\/lib\//);
		}
		const kept = groups(read("Dockerfile"), /! -name (DejaVu\S+)/g);
		const used = createFonts({ directories: [], language: "en" }).files();
		expect(used.map((file) => posix.basename(file)).toSorted()).toEqual(kept.toSorted());
	});

	test("holds every file that a program of dist/ needs beside it", () => {
		const { files } = z
			.object({ files: z.array(z.string()) })
			.parse(JSON.parse(read("package.json")));
		const held = copies.flatMap((words) => words.slice(0, -1)).map((path) => posix.basename(path));
		// The image gets its settings from the environment.
		expect(files.filter((name) => name !== ".env.example" && !held.includes(name))).toEqual([]);
		expect(held).toContain("package.json");
	});
});

describe("compose.yaml", () => {
	const { services, networks } = Compose.parse(parse(read("compose.yaml")));
	const all = Object.entries(services);

	test("sets nothing that Tidings does not know, in the lines that are commented out neither", () => {
		const commented = groups(read("compose.yaml"), /# ([A-Z_]+): /g);
		const names = [...Object.keys(services["tidings"]?.environment ?? {}), ...commented];
		expect(names.length).toBeGreaterThan(3);
		expect(names.filter((name) => !settingNames.includes(name))).toEqual([]);
	});

	test("brings files that are there", () => {
		const mounted = all.flatMap(([, { volumes = [] }]) => volumes);
		const files = mounted.map((line) => line.split(":")[0] ?? "").filter((p) => p.startsWith("./"));
		expect(files).toContain("./ops/alerts.yml");
		expect(files.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
	});

	test("opens ports to this machine alone, and none of Redis'", () => {
		const ports = all.flatMap(([, service]) => service.ports ?? []);
		expect(ports).not.toEqual([]);
		for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
		expect(services["redis"]?.ports).toBeUndefined();
		expect(services["redis"]?.networks).toEqual(["store"]);
		expect(networks["store"]).toEqual({ internal: true });
	});

	test("lets nothing do more than it has to", () => {
		for (const [name, service] of all) {
			expect(service.cap_drop, name).toEqual(["ALL"]);
			expect(service.security_opt, name).toEqual(["no-new-privileges:true"]);
		}
		for (const name of ["tidings", "redis"]) expect(services[name]?.read_only).toBe(true);
	});

	test("starts what only looks on when it is asked for", () => {
		const always = all.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
		expect(always).toEqual(["tidings", "redis"]);
		expect(services["prometheus"]?.profiles).toEqual(["monitoring"]);
	});
});

describe("the systemd unit", () => {
	const unit = read("ops/tidings.service");
	const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

	test("sets what Tidings knows, and starts what npm start starts", () => {
		const set = groups(unit, /^Environment=(\w+)=/gm);
		expect(set).toContain("DATA_DIR");
		expect(set.filter((name) => !settingNames.includes(name))).toEqual([]);
		const { start } = z
			.object({ scripts: z.object({ start: z.string() }) })
			.parse(JSON.parse(read("package.json"))).scripts;
		expect(unit).toMatch(
			new RegExp(`^ExecStart=/usr/bin/node \\S+/${start.split(" ").at(-1)}$`, "m"),
		);
	});

	test.runIf(hasSystemd)("is rated 2.0 of 10 at most, less being better (needs systemd)", () => {
		const args = ["security", "--offline=true", "--threshold=20", pathOf("ops/tidings.service")];
		const { status, stdout, stderr } = spawnSync("systemd-analyze", args, { encoding: "utf8" });
		expect([status, stderr], stdout).toEqual([0, ""]);
	});
});

test("Prometheus asks where compose.yaml has Tidings answer, by the name that the alerts know", () => {
	const config = z
		.object({
			rule_files: z.array(z.string()),
			scrape_configs: z.array(
				z.object({
					job_name: z.string(),
					static_configs: z.array(z.object({ targets: z.array(z.string()) })),
				}),
			),
		})
		.parse(parse(read("ops/prometheus.yml")));
	const [job] = config.scrape_configs;
	expect(job?.static_configs).toEqual([{ targets: ["tidings:8081"] }]);
	const jobs = groups(read("ops/alerts.yml"), /job="(\w+)"/g);
	expect(new Set(jobs)).toEqual(new Set([job?.job_name]));
	for (const file of config.rule_files) expect(existsSync(pathOf(`ops/${file}`))).toBe(true);
});
