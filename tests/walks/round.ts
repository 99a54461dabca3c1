import { dayText } from "../../src/article/digest-words.ts";
import type { Reader } from "../../src/article/reader.ts";
import { randomOf } from "../campaign/random.ts";
import { createDesk, piecesIn } from "./desk.ts";
import { textOf } from "./hearing.ts";
import { createJudge, SLACK_MS } from "./judge.ts";
import { VARIANTS } from "./newsroom-file.ts";
import { createWalker, type Walker } from "./reader.ts";
import { openWorld, type World, ZONE } from "./world.ts";

const HOUR_MS = 3_600_000;
/** Around days on which clocks are put, and others. */
const beginnings = ["2026-03-27T16:00Z", "2026-10-23T05:00Z", "2026-07-01T20:00Z"];
const languages = ["en", "de", "en-GB", "ar", "ja", "de-AT", "pt-BR", "xx"];

/** What is played: so many readers at a time, and so many times a stretch of steps with a jump of the clock behind. */
export type Plan = {
	redisUrl: string;
	seed: number;
	readers: number;
	stretches: number;
	steps: number;
};

/** What a round has come to. */
export type Round = { failures: string[]; counts: Record<string, number> };

/** Has readers walk through one newsroom at the same time, while it publishes, ends and begins anew, and time passes. */
export async function playRound(plan: Plan): Promise<Round> {
	const { seed } = plan;
	const random = randomOf(`round ${seed}`);
	const pick = <T>(all: readonly T[]): T => all[random.between(0, all.length - 1)] as T;
	const from = Date.parse(pick(beginnings)) + random.between(0, 47) * HOUR_MS;
	const isSealed = random.chance(0.3);
	const world = await openWorld({ redisUrl: plan.redisUrl, from, isSealed });
	const desk = createDesk({ world, random: randomOf(`desk ${seed}`) });
	const headings = (reader: Reader, at: number) =>
		world.texts.locales.map((locale) =>
			world.texts.text(locale, "digest-heading", {
				day: dayText(at, { locale, zone: reader.zone ?? ZONE }),
			}),
		);
	const judge = createJudge({ desk, headings });
	const walkers = Array.from({ length: plan.readers }, (_, index) =>
		createWalker({
			world,
			desk,
			random: randomOf(`reader ${seed} ${index}`),
			languageCode: languages[index % languages.length] ?? "en",
			name: `Reader${index}`,
		}),
	);
	const unlisten = watchChannels(world, desk);
	const unpace = forgetPace(world, walkers);
	const news: string[] = [];

	/** Judges what came, once what stood at the time is known. */
	function judgeAll(): void {
		for (const walker of walkers) {
			for (const arrival of walker.news()) {
				const wrong = judge.judge(arrival, walker.file);
				const { kind, clock, text } = arrival;
				if (wrong === undefined) continue;
				const said = `${new Date(clock).toISOString()} ${text.slice(0, 200)}`;
				const stood = JSON.stringify(
					walker.file.snapshots.filter(
						({ from, to }) => from <= arrival.at && to >= arrival.at - SLACK_MS,
					),
				);
				walker.wrong(`a ${kind} is forbidden: ${wrong}; ${said}; there stood ${stood}`);
			}
		}
	}

	async function settle(): Promise<void> {
		await world.settle();
		judgeAll();
		const rested = walkers.filter((walker) => walker.isForgotten());
		if (rested.length > 0) await searchFor(world, rested);
	}

	async function jump(): Promise<void> {
		const ms = Math.round(pick([0.05, 0.5, 1, 3, 6, 9, 14, 24, 30, 50]) * HOUR_MS);
		const isRestart = random.chance(0.35);
		news.push(`${isRestart ? "restart, and " : ""}${ms / HOUR_MS} hours pass`);
		for (const { lines } of walkers) lines.push(`-- ${news.at(-1)}`);
		if (isRestart) await world.restart(ms);
		else world.clock.ahead += ms;
	}

	/** What the newsroom does while readers walk. */
	async function work(): Promise<void> {
		for (let times = random.between(2, 6); times > 0; times--) await desk.act();
		if (random.chance(0.25)) {
			const variant = random.between(0, VARIANTS - 1);
			desk.lines.push(`the file changes to ${variant}`);
			await world.reload(variant);
		}
		if (random.chance(0.25)) {
			desk.lines.push("restart");
			await world.restart(0);
		}
		for (let times = random.between(0, 2); times > 0; times--) await desk.act();
	}

	async function walk(walker: Walker, isFirst: boolean): Promise<void> {
		if (isFirst) await walker.begin();
		for (let left = plan.steps; left > 0; left--) await walker.step();
	}

	let trouble: string[] = [];
	try {
		for (let stretch = 0; stretch < plan.stretches; stretch++) {
			await Promise.all([work(), ...walkers.map((walker) => walk(walker, stretch === 0))]);
			await settle();
			// What comes now can only go by what stands now.
			for (let times = random.between(2, 5); times > 0; times--) await desk.act();
			await settle();
			await jump();
			await settle();
			for (const walker of walkers) walker.wake();
			world.telegram.clearCalls();
		}
		world.clock.ahead += 26 * HOUR_MS;
		await settle();
		for (const walker of walkers) compareLetters(walker, desk);
	} catch (error) {
		trouble.push(`the round ended: ${error instanceof Error ? error.stack : String(error)}`);
	} finally {
		trouble.push(...world.trouble);
		unlisten();
		unpace();
		for (const walker of walkers) walker.end();
		await world.close();
	}
	trouble = [...new Set(trouble)];
	const repeat = `npx tsx tests/walks.ts --seed ${seed} --walks ${plan.readers} --readers ${plan.readers} --stretches ${plan.stretches} --steps ${plan.steps}`;
	const failures = walkers
		.filter(({ wrongs }) => wrongs.length > 0)
		.map(({ name, id, lines }) =>
			[`${name} (${id}) of round ${seed}; repeat it with: ${repeat}`, ...lines].join("\n    "),
		);
	if (trouble.length > 0) {
		failures.push(
			[`round ${seed}; repeat it with: ${repeat}`, ...trouble, ...desk.lines].join("\n    "),
		);
	}
	const arrivals = walkers.flatMap(({ file }) => [...file.told.values()]);
	return {
		failures,
		counts: {
			walks: walkers.length,
			steps: walkers.reduce((sum, { lines }) => sum + lines.length, 0),
			articles: desk.pieces.length,
			letters: arrivals.filter((kind) => kind === "letter").length,
			listed: arrivals.filter((kind) => kind === "list").length,
		},
	};
}

/** Notes when articles appear in a channel for readers. */
function watchChannels({ telegram, now }: World, desk: ReturnType<typeof createDesk>): () => void {
	return telegram.onChange(({ kind, entry }) => {
		const chat = entry?.message.chat;
		if (kind !== "message" || chat?.type !== "channel" || chat.username === undefined) return;
		for (const number of piecesIn(textOf(entry?.message as never))) {
			const piece = desk.byNumber(number);
			if (piece !== undefined) piece.postedAt ??= now();
		}
	});
}

/** Telegram takes a message a second in each chat: these walks are about other things. */
function forgetPace({ redis, keys }: World, walkers: readonly Walker[]): () => void {
	const names = walkers.map(({ id }) => keys.paceChat(String(id)));
	const timer = setInterval(() => void redis.del(...names), 20);
	return () => clearInterval(timer);
}

/** Looks for the ids of those who were forgotten, in every key and value. */
async function searchFor({ redis, prefix, now }: World, walkers: readonly Walker[]): Promise<void> {
	for (const key of await redis.keys(`${prefix}:*`)) {
		// Redis keeps it for two days of its own time, which is not ours.
		const day = /:count:\d+:(\d{4}-\d\d-\d\d)$/.exec(key)?.[1];
		if (day !== undefined && Date.parse(day) < now() - 3 * 24 * HOUR_MS) continue;
		const value = `${key} ${await valueOf(redis, key)}`;
		for (const { id, wrong } of walkers) {
			if (value.includes(String(id))) wrong(`was forgotten, but stands in ${value.slice(0, 300)}`);
		}
	}
}

async function valueOf(redis: World["redis"], key: string): Promise<string> {
	const type = await redis.type(key);
	if (type === "string") return (await redis.get(key)) ?? "";
	if (type === "hash") return JSON.stringify(await redis.hgetall(key));
	if (type === "set") return (await redis.smembers(key)).join(" ");
	if (type === "zset") return (await redis.zrangebyscore(key, "-inf", "+inf")).join(" ");
	if (type === "list") return (await redis.lrange(key, 0, -1)).join(" ");
	if (type === "stream") return JSON.stringify(await redis.xrange(key, "-", "+"));
	return "";
}

/** In the end letters say what their articles say, and nothing is left of what was withdrawn. */
function compareLetters(walker: Walker, desk: ReturnType<typeof createDesk>): void {
	if (walker.wasAway() || walker.person.blocked) return;
	for (const message of walker.letters()) {
		const ref = (message.reply_markup?.inline_keyboard ?? [])
			.flat()
			.flatMap((button) =>
				"callback_data" in button ? [button.callback_data.split(":")[2]] : [],
			)[0];
		const piece = desk.byRef(ref ?? "");
		if (piece === undefined) continue;
		if (piece.withdrawnAt !== undefined)
			walker.wrong(`a letter still shows ${piece.id}, which is withdrawn`);
		else if (!textOf(message).includes(piece.title)) {
			walker.wrong(`a letter does not say "${piece.title}" but ${textOf(message).slice(0, 100)}`);
		}
	}
}
