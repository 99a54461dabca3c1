import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { toArticle } from "../src/article/draft.ts";
import type { Item } from "../src/ingest/formats/format.ts";
import { websub } from "../src/ingest/formats/websub.ts";
import { Problem } from "../src/ingest/problem.ts";

/**
 * Reads every feed below a folder, such as the test suite of another feed reader, and tells what became of it:
 * `npx tsx tests/feeds.ts FOLDER`. Fails when a feed makes anything throw that is not a stated refusal.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) throw new Error("name a folder: npx tsx tests/feeds.ts FOLDER");

const extensions = new Set([".xml", ".rss", ".rdf", ".atom", ".json"]);
const options = { topic: "https://courier.example/feed" };

const counts = { files: 0, parsed: 0, articles: 0, withdrawals: 0, ignored: 0 };
const refusedFiles = new Map<string, number>();
const refusedItems = new Map<string, number>();
const thrown: string[] = [];
let slowest = { file: "", ms: 0 };

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
	if (!extensions.has(extname(name).toLowerCase())) continue;
	counts.files += 1;
	const bytes = readFileSync(join(folder, name));
	const start = performance.now();
	try {
		readFeed(bytes);
	} catch (error) {
		if (error instanceof Problem) count(refusedFiles, reasonOf(error));
		else thrown.push(`${name}: ${String(error)}`);
	}
	const ms = performance.now() - start;
	if (ms > slowest.ms) slowest = { file: name, ms };
}

console.log(`files ${counts.files}, parsed ${counts.parsed}`);
print("refused as a whole", refusedFiles);
console.log(
	`items: ${counts.articles} articles, ${counts.withdrawals} withdrawals, ${counts.ignored} ignored`,
);
print("items refused", refusedItems);
console.log(`slowest: ${slowest.file} (${slowest.ms.toFixed(1)} ms)`);
for (const line of thrown) console.error(`THROWN ${line}`);
if (thrown.length > 0) process.exitCode = 1;

function readFeed(bytes: Buffer): void {
	const now = Date.now();
	const payload = websub.parse(bytes, { now, options, contentType: "text/xml", query: {} });
	// It is stored as JSON between the two steps.
	const items = websub.read(JSON.parse(JSON.stringify(payload)), { now, options });
	counts.parsed += 1;
	for (const item of items) tally(item);
}

function tally(item: Item): void {
	switch (item.kind) {
		case "article": {
			const made = toArticle("feeds", item.draft);
			if ("article" in made) counts.articles += 1;
			else for (const { message } of made.issues) count(refusedItems, message);
			break;
		}
		case "withdraw":
			counts.withdrawals += 1;
			break;
		case "ignored":
			counts.ignored += 1;
			break;
		case "refused":
			for (const { message } of item.issues) count(refusedItems, message);
			break;
	}
}

function reasonOf(problem: Problem): string {
	const [issue] = problem.issues;
	return `${problem.status} ${issue?.message ?? problem.message}`;
}

function count(counter: Map<string, number>, key: string): void {
	counter.set(key, (counter.get(key) ?? 0) + 1);
}

function print(title: string, counter: Map<string, number>): void {
	console.log(`${title}: ${[...counter.values()].reduce((sum, each) => sum + each, 0)}`);
	for (const [reason, times] of [...counter].sort(([, a], [, b]) => b - a)) {
		console.log(`  ${times} × ${reason}`);
	}
}
