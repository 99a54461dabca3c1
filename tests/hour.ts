import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createLogger } from "../src/logger.ts";
import { createStandIn } from "../src/sandbox/stand-in.ts";
import { createRedis } from "../src/store/connect.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { freePort } from "./campaign/program.ts";
import { createRandom } from "./campaign/random.ts";
import { createSender, environment, TOKEN } from "./support/environment.ts";
import { type Sample, verdictOf } from "./support/hour.ts";
import { pathOf } from "./support/sources.ts";

const { values } = parseArgs({
	options: {
		minutes: { type: "string", default: "60" },
		articles: { type: "string", default: "10" },
		commands: { type: "string", default: "200" },
		readers: { type: "string", default: "200" },
		seed: { type: "string", default: "1" },
	},
});

const CHANNEL = "@lindenford";
const MINUTE_MS = 60_000;
const topics = ["weather", "sport", "council", "culture", "traffic"];
const newsroom = `channels: [{ id: "${CHANNEL}", edit_delay: 0 }]
topics:
${topics.map((slug) => `  - { slug: ${slug}, tags: [${slug}] }`).join("\n")}
`;
/** What readers say; each is answered with one message at least. */
const sayings = [
	"/latest",
	"/search bridge",
	"bridge OR storm",
	"/topics",
	"/alerts",
	"/settings",
	"/digest",
	"/catchup",
	"/saved",
	"/story",
	"/help",
	"/privacy",
	"/language",
	"lindenfrod",
];
/** Lets the program tell what it holds once its garbage is gone. */
const preload = `data:text/javascript,${encodeURIComponent(
	"process.on('message',()=>{globalThis.gc();process.send(process.memoryUsage())});process.channel.unref()",
)}`;

/**
 * An hour of a newsroom at an even pace, by the built program: articles by the real webhook, some of them changed and
 * some withdrawn, and readers who talk to the bot. Each minute, the heap after a collection and the keys in Redis are
 * looked at. `tsx tests/hour.ts --minutes 60`, after `npm run build`.
 */
const random = createRandom(Number(values.seed));
const dataDir = await mkdtemp(join(tmpdir(), "tidings-hour-"));
const logger = createLogger({ level: "error" });
const embedded = createEmbeddedRedis({ binary: findRedisServer(console.log), dataDir, logger });
const redisUrl = await embedded.start();
const telegram = createStandIn({ token: TOKEN });
const apiRoot = await telegram.start();
telegram.addChannel({ title: "Lindenford Courier", username: CHANNEL.slice(1) });
telegram.addPerson({ id: 501, firstName: "Ada", languageCode: "en" });
const readers = Array.from({ length: Number(values.readers) }, (_, index) => 1000 + index);
for (const id of readers) telegram.addPerson({ id, firstName: `R${id}`, languageCode: "en" });
const port = await freePort();
const newsroomFile = join(dataDir, "newsroom.yaml");
await writeFile(newsroomFile, newsroom);
const {
	TELEGRAM_PER_SECOND: _second,
	TELEGRAM_PER_MINUTE: _minute,
	...usual
} = environment(apiRoot);
const child: ChildProcess = spawn(
	process.execPath,
	["--expose-gc", "--import", preload, pathOf("dist/main.js")],
	{
		cwd: tmpdir(),
		env: {
			PATH: process.env["PATH"] ?? "",
			...usual,
			REDIS_URL: redisUrl,
			HTTP_PORT: String(port),
			LOG_LEVEL: "warn",
			NEWSROOM_FILE: newsroomFile,
		},
		stdio: ["ignore", "pipe", "inherit", "ipc"],
	},
);
const complaints: string[] = [];
child.stdout?.on("data", (data: Buffer) => {
	for (const line of data.toString().split("\n")) if (line !== "") complaints.push(line);
});
const redis = createRedis(redisUrl, "request", logger);
await redis.connect();
const sender = createSender(`http://127.0.0.1:${port}`);
const standing = new Map<string, string>();
const said = { count: 0 };

try {
	while (
		!(await sender.ask("/healthz").then(
			({ status }) => status === 200,
			() => false,
		))
	) {
		await sleep(50);
	}
	for (const [index, id] of readers.entries()) {
		telegram.say(id, "/start");
		telegram.say(id, `/follow ${topics[index % topics.length]}`);
		await sleep(20);
	}
	const samples: Sample[] = [];
	const began = Date.now();
	const ends = began + Number(values.minutes) * MINUTE_MS;
	const isOver = () => Date.now() >= ends;
	const writing = evenly(Number(values.articles), isOver, write);
	const talking = evenly(Number(values.commands), isOver, talk);
	for (let minute = 1; !isOver(); minute++) {
		await sleep(Math.max(0, began + minute * MINUTE_MS - Date.now()));
		const sample = await look(minute);
		samples.push(sample);
		console.log(JSON.stringify(sample));
	}
	await Promise.all([writing, talking]);
	await sleep(30_000);
	const shown = new Map<string, number>();
	for (const { text = "" } of telegram.messages(CHANNEL)) {
		const id = /Number (n\d+)/.exec(text)?.[1] ?? "";
		shown.set(id, (shown.get(id) ?? 0) + 1);
	}
	const lost = [...standing].filter(([id, state]) => state === "stands" && !shown.has(id));
	const doubled = [...shown].filter(([, count]) => count > 1);
	const back = [...standing].filter(([id, state]) => state === "withdrawn" && shown.has(id));
	const unanswered = readers.filter(
		(id) => telegram.messages(id).filter(({ from }) => from?.is_bot === true).length === 0,
	);
	const faults = [
		...verdictOf(samples),
		...(lost.length > 0 ? [`${lost.length} articles are not there`] : []),
		...(doubled.length > 0 ? [`${doubled.length} articles are there twice`] : []),
		...(back.length > 0 ? [`${back.length} withdrawn articles are there`] : []),
		...(unanswered.length > 0 ? [`${unanswered.length} readers were never answered`] : []),
		...(complaints.length > 0 ? [`the log has ${complaints.length} lines`] : []),
	];
	for (const line of complaints.slice(0, 20)) console.log(line);
	console.log({ articles: standing.size, commands: said.count, faults });
	if (faults.length > 0) process.exitCode = 1;
} finally {
	const exited = once(child, "exit");
	child.kill("SIGTERM");
	await exited;
	redis.disconnect();
	await telegram.stop();
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}

/** Does something so many times a minute, at even distances, until it is over. */
async function evenly(perMinute: number, isOver: () => boolean, act: () => Promise<void>) {
	const began = Date.now();
	for (let turn = 1; !isOver(); turn++) {
		await act();
		await sleep(Math.max(0, began + (turn * MINUTE_MS) / perMinute - Date.now()));
	}
}

/** A new article; or another version, or the end, of one of the last few. */
async function write(): Promise<void> {
	const known = [...standing.keys()].slice(-20);
	const old = known[random.between(0, known.length)];
	if (old !== undefined && standing.get(old) === "stands" && random.chance(0.2)) {
		if (random.chance(0.2)) {
			standing.set(old, "withdrawn");
			await expectTaken({ type: "article.retracted", data: { id: old } });
		} else await expectTaken(articleOf(old, ", corrected"));
		return;
	}
	const id = `n${standing.size + 1}`;
	standing.set(id, "stands");
	await expectTaken(articleOf(id, ""));
}

function articleOf(id: string, more: string) {
	const number = Number(id.slice(1));
	return {
		id,
		title: `Number ${id}: the bridge of Lindenford, day ${number}${more}`,
		url: `https://news.example/hour/${id}`,
		summary: `What the council said about bridge, storm and match on day ${number}. `.repeat(3),
		tags: [topics[number % topics.length]],
		_tidings: { story: { id: `story-${number % 12}`, title: `Story ${number % 12}` } },
	};
}

async function expectTaken(body: unknown): Promise<void> {
	const { status } = await sender.send(body);
	if (status !== 202) complaints.push(`an article was answered with ${status}`);
}

/** Somebody says something to the bot, or presses a button of what it said last. */
async function talk(): Promise<void> {
	const id = readers[random.between(0, readers.length - 1)] ?? 0;
	said.count++;
	const last = telegram.messages(id).at(-1);
	const buttons = last?.reply_markup?.inline_keyboard.flat() ?? [];
	const button = buttons[random.between(0, buttons.length)];
	if (last !== undefined && button !== undefined && "callback_data" in button) {
		telegram.press(id, last.message_id, button.callback_data).catch(() => {});
	} else telegram.say(id, sayings[random.between(0, sayings.length - 1)] ?? "/help");
}

async function look(minute: number): Promise<Sample> {
	const answered = once(child, "message");
	child.send("heap");
	const [memory] = (await answered) as [NodeJS.MemoryUsage];
	const keys = new Map<string, number>();
	for await (const found of redis.scanStream({ count: 1000 })) {
		for (const key of found as string[]) {
			const kind = key
				.split(":")
				.slice(1, 3)
				.join(":")
				.replaceAll(/[\d~_-]{4,}.*|[\w-]{22}/g, "…");
			keys.set(kind, (keys.get(kind) ?? 0) + 1);
		}
	}
	return {
		minute,
		articles: standing.size,
		commands: said.count,
		heapMb: round(memory.heapUsed),
		externalMb: round(memory.external + memory.arrayBuffers),
		rssMb: round(memory.rss),
		redisMb: round(Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1])),
		keys: [...keys.values()].reduce((sum, count) => sum + count, 0),
		kinds: Object.fromEntries([...keys].sort((one, other) => other[1] - one[1]).slice(0, 12)),
		complaints: complaints.length,
	};
}

function round(bytes: number): number {
	return Math.round(bytes / 10_000) / 100;
}
