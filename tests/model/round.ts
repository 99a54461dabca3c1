import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "../../src/logger.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createEmbeddedRedis } from "../../src/store/embedded.ts";
import { findRedisServer } from "../../src/store/redis-binary.ts";
import { environment } from "../support/environment.ts";
import { createAdmins } from "./admins.ts";
import { type Counts, noCounts } from "./counts.ts";
import { wrongAtSending, wrongAtTheEnd } from "./judge.ts";
import { channelOf, newsroomText } from "./newsroom.ts";
import { play, type Desk } from "./player.ts";
import { createProcesses } from "./processes.ts";
import { createRecords } from "./records.ts";
import { drawSchedule } from "./schedule.ts";
import { createSettling } from "./settling.ts";
import { createTelegramOfDesks, OPS_CHAT } from "./telegram.ts";

/** A schedule that went wrong: its seed repeats it. */
export type Failed = { seed: number; wrongs: string[]; lines: string[] };

/** What a round of schedules has come to. */
export type Round = { counts: Counts; trouble: string[] };

/**
 * Plays schedules at some desks at a time, over one Redis and one pair of processes that the schedules kill. A schedule
 * is played at the desk that its seed says, so that it can be repeated alone.
 */
export async function playRound(options: {
	seeds: readonly number[];
	desks: number;
	say: (sentence: string) => void;
	onFailed: (failed: Failed) => void;
}): Promise<Round> {
	const { desks, say } = options;
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-model-"));
	const logger = createLogger({ level: "fatal" });
	const embedded = createEmbeddedRedis({ binary: findRedisServer(say), dataDir, logger });
	const redisUrl = await embedded.start();
	const redis = createRedis(redisUrl, "engine", logger);
	await redis.connect();
	const world = await createTelegramOfDesks(desks);
	const { telegram } = world;
	const states = Array.from({ length: desks }, () => 0);
	const newsroomFile = join(dataDir, "newsroom.yaml");
	await writeFile(newsroomFile, newsroomText(states));
	const env = {
		...environment(world.apiRoot),
		CHANNEL_ID: channelOf(0, "linked"),
		ADMIN_IDS: "501,502",
		OPS_CHAT_ID: String(OPS_CHAT),
		REDIS_URL: redisUrl,
		NEWSROOM_FILE: newsroomFile,
		RATE_LIMIT: "1000000",
		LOG_LEVEL: "error",
	};
	const counts = noCounts();
	const trouble: string[] = [];
	const processes = createProcesses({ env, newsroomFile, onLine: hear });
	const admins = createAdmins(world, processes.urlOf);
	const records = createRecords(redis, env.REDIS_PREFIX);
	const { settle } = createSettling({ telegram, records, admins, counts });
	const open = new Map<number, Desk>();
	const kills: Promise<void>[] = [];

	world.onSent((number, sent) => {
		const desk = open.get(number);
		desk?.ledger.wrongs.push(...wrongAtSending(desk, sent));
	});
	try {
		await processes.start();
		const queues = Array.from({ length: desks }, (_, desk) =>
			options.seeds.filter((seed) => seed % desks === desk),
		);
		await Promise.all(
			queues.map(async (seeds, number) => {
				for (const seed of seeds) await playOne(number, seed);
			}),
		);
		await Promise.all(kills);
		const left = world.copiesLeft();
		if (left > 0) trouble.push(`${left} copies were left in the ops chat`);
		counts.starts = processes.starts();
		return { counts, trouble };
	} finally {
		await processes.stop();
		redis.disconnect();
		await telegram.stop();
		await embedded.stop();
		await rm(dataDir, { recursive: true, force: true });
	}

	/** Counts what the processes say of posts of which nobody knows. */
	function hear(line: string): void {
		if (line.includes("nobody knows whether a post was sent")) {
			const { channel, ref } = JSON.parse(line) as { channel: string; ref: string };
			world.doubt(channel, ref);
			counts.ambiguous += 1;
		} else if (line.includes("after it had been given up")) trouble.push(line);
		else if (/"level":(50|60)/.test(line) && !/Redis|could not be|connection/i.test(line)) {
			trouble.push(line);
		}
	}

	async function playOne(number: number, seed: number): Promise<void> {
		const ledger = world.open(number, seed);
		const desk: Desk = { number, ledger, variant: states[number] ?? 0, articles: [], byHand: [] };
		open.set(number, desk);
		try {
			await reroute(number, 0);
			desk.variant = 0;
			await play(drawSchedule(seed), desk, {
				urlOf: processes.urlOf,
				reroute,
				kill(index) {
					kills.push(processes.restart(index, () => world.blow(`kill of process ${index}`)));
					counts.kills += 1;
				},
				restartRedis,
				writeByHand: (channel, text) => telegram.postByHand(channel, text).message_id,
			});
			await settle(desk);
			await judge(desk);
		} catch (error) {
			fail(desk, [`ERROR: ${(error as Error).stack}`]);
		}
		counts.schedules += 1;
		open.delete(number);
		world.close(number);
		telegram.clearCalls();
	}

	async function reroute(number: number, variant: number): Promise<void> {
		if (states[number] === variant) return;
		states[number] = variant;
		await processes.reload(newsroomText(states));
	}

	async function restartRedis(): Promise<void> {
		world.blow("Redis ends");
		counts.redisRestarts += 1;
		// Not over the connection that waits until Redis is back: that would say it again then.
		const connection = createRedis(redisUrl, "request", logger);
		await connection.connect().catch(() => {});
		await connection.shutdown("NOSAVE").catch(() => {});
		connection.disconnect();
	}

	async function judge(desk: Desk): Promise<void> {
		const outcomes = await Promise.all(
			desk.articles.map(async (told) => ({
				told,
				kept: await records.of(desk.number, told.id),
				resolutions: await records.resolutions(told.id),
			})),
		);
		counts.note(outcomes);
		const wrongs = wrongAtTheEnd(desk, outcomes, telegram);
		counts.wrong += wrongs.filter((wrong) => /^(WRONG|DOUBLE|FOREIGN)/.test(wrong)).length;
		if (wrongs.length > 0) fail(desk, wrongs);
	}

	function fail({ ledger }: Desk, wrongs: string[]): void {
		counts.failed += 1;
		options.onFailed({ seed: ledger.seed, wrongs, lines: ledger.lines });
	}
}
