import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { settingNames } from "../../src/settings.ts";
import { createKeys } from "../../src/store/keys.ts";
import { article, openRedis, startNewsroom, until } from "../support/newsroom.ts";
import { parseScrape, type Scrape } from "../support/scrape.ts";
import { pathOf } from "../support/sources.ts";

const guide = readFileSync(pathOf("docs/metrics.md"), "utf8");
const dashboard = z
	.object({
		panels: z.array(
			z.object({
				title: z.string(),
				description: z.string().optional(),
				targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).default([]),
			}),
		),
	})
	.parse(JSON.parse(readFileSync(pathOf("ops/grafana.json"), "utf8")));
const alerts = z
	.object({
		groups: z.array(
			z.object({
				rules: z.array(
					z.object({
						alert: z.string(),
						expr: z.string(),
						labels: z.object({ severity: z.enum(["critical", "warning", "info"]) }),
						annotations: z.object({ summary: z.string(), description: z.string() }),
					}),
				),
			}),
		),
	})
	.parse(parse(readFileSync(pathOf("ops/alerts.yml"), "utf8")))
	.groups.flatMap(({ rules }) => rules);
const panels = dashboard.panels.flatMap(({ title, targets }) =>
	targets.map(({ expr, legendFormat }) => ({ name: title, expr, shown: legendFormat })),
);
const questions = [
	...panels,
	...alerts.map(({ alert, expr, annotations }) => ({
		name: alert,
		expr,
		shown: Object.values(annotations).join(" "),
	})),
];

/** The rows of the guide's tables, by the metrics' names. */
const rows = new Map(
	Array.from(
		guide.matchAll(/^\| `(\w+)` \| (\w+) \|(.*?)\| (.+) \|$/gm),
		([, name = "", type = "", labels = "", meaning = ""]) =>
			[name, { type, labels: namesIn(labels), meaning }] as const,
	),
);

/** What the guide says of all metrics that have a label. */
const meaningOf = (label: string) =>
	[...rows.values()]
		.flatMap(({ labels, meaning }) => (labels.includes(label) ? meaning : []))
		.join();

function namesIn(text: string): string[] {
	return Array.from(text.matchAll(/`(\w+)`/g), ([, name = ""]) => name);
}

/** A Tidings that has something to tell of everything. */
async function start() {
	const newsroom = await startNewsroom();
	const redis = openRedis();
	const keys = createKeys(newsroom.prefix);
	await newsroom.send(article("a"));
	await until(async () => (await newsroom.channelStatus("a")).state === "posted", "the post");
	await redis.hset(keys.resolutions, { probe: 1 });
	await redis.hset(keys.post("@lindenford", "b"), { state: "failed", desired: 1, retract: 0 });
	await redis.zadd(keys.dead, Date.now(), "@lindenford b");
	await redis.zadd(keys.floods, Date.now() + 600_000, "@elsewhere");
	const told = async () => (await fetch(`${newsroom.url}/metrics`)).text();
	// Posts of before are counted once, when a worker starts, among all that this Redis holds for other tests.
	const isCounted = async () => (await told()).includes("tidings_posts_in_state{");
	await until(isCounted, "the posts to be counted", 30_000);
	const scrape = parseScrape(await told());
	return { ...newsroom, scrape };
}

/** The labels of a metric in a scrape, without those that make a histogram. */
function labelsOf({ series }: Scrape, metric: string): string[] {
	const own = series.filter(({ name }) => metricOf(name) === metric);
	return [...new Set(own.flatMap(({ labels }) => Object.keys(labels)))].filter(
		(label) => label !== "le",
	);
}

const metricOf = (name: string) => name.replace(/_seconds_(bucket|sum|count)$/, "_seconds");
/** What Prometheus itself adds. */
const added = ["job", "instance"];

test("the guide describes every metric that there is, with its type and labels, and no other", async () => {
	const { scrape } = await start();
	expect([...rows.keys()].toSorted()).toEqual([...scrape.types.keys()].toSorted());
	for (const [metric, { type, labels, meaning }] of rows) {
		expect([metric, scrape.types.get(metric)]).toEqual([metric, type]);
		expect([metric, labelsOf(scrape, metric).toSorted()]).toEqual([metric, labels.toSorted()]);
		expect(meaning.length).toBeGreaterThan(5);
		expect(scrape.helps.get(metric)).toMatch(/\.$/);
	}
});

test("the guide names every value of the labels that are not the newsroom's own", async () => {
	const { scrape } = await start();
	const own = ["source", "channel", "method", "chat", "queue", "le"];
	for (const { name, labels } of scrape.series) {
		for (const [label, value] of Object.entries(labels).filter(([label]) => !own.includes(label))) {
			expect(meaningOf(label), `${name} ${label}`).toContain(`\`${value}\``);
		}
	}
});

test("dashboard and alerts ask for what there is", async () => {
	const { scrape } = await start();
	// Whether it reaches a process at all is told by Prometheus itself.
	const known = new Set(["up", ...scrape.series.map(({ name }) => name)]);
	expect(questions.length).toBeGreaterThan(50);
	for (const { name, expr, shown } of questions) {
		const metrics = [...expr.matchAll(/\b((?:tidings|process)_\w+|up)\b(?:\{(.*?)\})?/g)];
		expect(metrics.length, name).toBeGreaterThan(0);
		const labels = metrics.flatMap(([, metric = ""]) => labelsOf(scrape, metricOf(metric)));
		for (const [, metric = "", matchers = ""] of metrics) {
			expect(known, name).toContain(metric);
			const { labels: own = [] } = rows.get(metricOf(metric)) ?? {};
			for (const [, label = "", values = ""] of matchers.matchAll(/(\w+)(?:=~|!=|=)"(.*?)"/g)) {
				expect([...own, ...added], `${name}: ${metric}`).toContain(label);
				if (added.includes(label)) continue;
				for (const value of values.split("|")) {
					expect(meaningOf(label), name).toContain(`\`${value}\``);
				}
			}
		}
		const kept = [...expr.matchAll(/\bby \((.*?)\)/g)].flatMap(([, list = ""]) => list.split(", "));
		for (const label of kept) expect([...labels, ...added, "le"], name).toContain(label);
		const left = expr.includes(" by (") ? kept : [...labels, ...added];
		const named = shown.matchAll(/\{\{ ?(?:\$labels\.)?(\w+) ?\}\}/g);
		for (const [, label = ""] of named) expect(left, name).toContain(label);
	}
});

test("every metric is on the dashboard", () => {
	const all = panels.map(({ expr }) => expr).join(" ");
	const isShown = (metric: string) => new RegExp(`\\b${metric}(_bucket)?\\b`).test(all);
	expect([...rows.keys()].filter((metric) => !isShown(metric))).toEqual([]);
});

test("every alert says what to do, by commands, settings and metrics that there are", () => {
	const commands = readFileSync(pathOf("src/cli/tidings.ts"), "utf8");
	expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
	for (const { alert, annotations } of alerts) {
		const { summary, description } = annotations;
		expect([summary, description]).toEqual([
			expect.stringMatching(/^.{20,}\.$/),
			expect.stringMatching(/^.{60,}\.$/),
		]);
		const named = (pattern: RegExp) => [...description.matchAll(pattern)].map(([name]) => name);
		for (const name of named(/\btidings_\w+/g)) expect([...rows.keys()], alert).toContain(name);
		for (const name of named(/\b[A-Z]+(_[A-Z]+)+\b/g)) expect(settingNames, alert).toContain(name);
		for (const name of named(/\bTidings[A-Z]\w+/g)) {
			expect(alerts.map((one) => one.alert)).toContain(name);
		}
		for (const name of named(/(?<=\btidings )(doctor|dead|replay)\b/g)) {
			expect(commands, alert).toContain(`./${name}.ts`);
		}
	}
});

const isInstalled = (name: string) => spawnSync(name, ["--version"]).status === 0;
const hasPromtool = isInstalled("promtool");
const hasPrometheus = isInstalled("prometheus");
const why = (isThere: boolean, what: string) => (isThere ? "" : ` (left out: no ${what} here)`);

describe.runIf(hasPromtool)(`promtool${why(hasPromtool, "promtool")}`, () => {
	const promtool = (...args: string[]) => execFileSync("promtool", args, { encoding: "utf8" });

	test("finds nothing wrong with the rules", () => {
		expect(promtool("check", "rules", pathOf("ops/alerts.yml"))).toContain(
			`SUCCESS: ${alerts.length} rules found`,
		);
	});

	test("finds that they tell of what is to be told, and of nothing else", () => {
		expect(promtool("test", "rules", pathOf("tests/support/alert-cases.yml"))).toContain("SUCCESS");
	});

	test("finds nothing wrong with what is told", async () => {
		const { url } = await start();
		const text = await (await fetch(`${url}/metrics`)).text();
		const { status, stderr, stdout } = spawnSync("promtool", ["check", "metrics"], {
			input: text,
			encoding: "utf8",
		});
		expect([status, stdout, stderr]).toEqual([0, "", ""]);
	});
});

/** A port that was free just now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return port;
}

/** A Prometheus that asks a Tidings four times a second, and knows the alerts. */
async function startPrometheus(url: string) {
	const folder = mkdtempSync(join(tmpdir(), "tidings-prometheus-"));
	const port = await freePort();
	const config = join(folder, "prometheus.yml");
	const target = JSON.stringify(new URL(url).host);
	writeFileSync(
		config,
		`global: { scrape_interval: 250ms, evaluation_interval: 250ms }
scrape_configs: [{ job_name: tidings, static_configs: [{ targets: [${target}] }] }]
rule_files: [${JSON.stringify(pathOf("ops/alerts.yml"))}]
`,
	);
	const child: ChildProcess = spawn(
		"prometheus",
		[
			`--config.file=${config}`,
			`--storage.tsdb.path=${join(folder, "data")}`,
			`--web.listen-address=127.0.0.1:${port}`,
		],
		{ stdio: "ignore" },
	);
	onTestFinished(async () => {
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill("SIGKILL");
		await ended;
		rmSync(folder, { recursive: true });
	});
	const ask = async (path: string): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}`).catch(() => undefined);
		return response?.ok === true ? response.json() : undefined;
	};
	const Answer = z.object({ status: z.string(), data: z.looseObject({}) });
	return {
		ask,
		/** How many series an expression has. */
		async count(expr: string): Promise<number> {
			const answer = Answer.safeParse(await ask(`query?query=${encodeURIComponent(expr)}`)).data;
			if (answer?.status !== "success") return -1;
			return (answer.data["result"] as unknown[]).length;
		},
	};
}

test.runIf(hasPrometheus)(
	`a real Prometheus understands all of it${why(hasPrometheus, "prometheus")}`,
	{ timeout: 60_000 },
	async () => {
		const { url } = await start();
		const prometheus = await startPrometheus(url);
		await until(
			async () => (await prometheus.count('up{job="tidings"} == 1')) === 1,
			"the first scrape",
			30_000,
		);
		await until(
			async () => (await prometheus.count("rate(tidings_articles_total[1m])")) > 0,
			"the second",
		);
		for (const metric of rows.keys()) {
			const name = rows.get(metric)?.type === "histogram" ? `${metric}_bucket` : metric;
			expect([metric, await prometheus.count(name)]).not.toEqual([metric, 0]);
		}
		for (const { name, expr } of panels) {
			const filled = expr.replaceAll("$job", "tidings").replaceAll("$__rate_interval", "1m");
			expect([name, await prometheus.count(filled)], filled).not.toEqual([name, -1]);
		}
		const rules = async () => JSON.stringify(await prometheus.ask("rules"));
		await until(async () => !(await rules()).includes('"health":"unknown"'), "the rules");
		expect((await rules()).match(/"health":"ok"/g)).toHaveLength(alerts.length);
		const firing = '"state":"firing"';
		expect(await rules()).not.toContain(firing);
	},
);
