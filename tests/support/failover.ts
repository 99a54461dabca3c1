import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Broadcast } from "../../src/article/broadcast.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { createLogger } from "../../src/logger.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { createCampaigns } from "../../src/store/campaigns.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createProgram, freePort, type Program } from "../campaign/program.ts";
import { createSender, environment, TOKEN } from "./environment.ts";
import { startSentinels } from "./redis-sentinels.ts";

const CHANNELS = ["@lindenford", "@lindenford_wire"] as const;
const OPS_CHAT = -1_009_000_000_001;
const ADMIN = 501;
const FIRST_READER = 5_000_000_000;
const CAMPAIGN = "failover";
const TOPIC = "\ntopics: [{ slug: town, tags: [Lindenford] }]\n";

/** How much is to be brought while what fails, and how long what was killed stays away. */
export type FailoverPlan = {
	articles: number;
	readers: number;
	perSecond: number;
	/** Between two articles (ms). */
	everyMs: number;
	downMs: number;
	/** False: all at once, and not one after the other before. */
	isInTurn: boolean;
	/** How long all may take to come to rest (ms). */
	settleMs: number;
	say: (sentence: string) => void;
};

/**
 * Three processes of the built program over Sentinels: articles come in by the webhook, a campaign goes out, and the
 * process that polls, the primary of Redis and a worker are killed with -9, one after the other and then together. What
 * the stand-in of Telegram has got in the end is compared with what was accepted.
 */
export async function runFailover(plan: FailoverPlan) {
	const { say } = plan;
	const dir = await mkdtemp(join(tmpdir(), "tidings-failover-"));
	const redisServers = await startSentinels({ dir, replicas: 2 });
	const telegram = createStandIn({ token: TOKEN });
	const apiRoot = await telegram.start();
	for (const name of CHANNELS) telegram.addChannel({ title: name, username: name.slice(1) });
	telegram.linkGroup(CHANNELS[0], telegram.addGroup({ title: "Lindenford talks" }).id);
	telegram.addGroup({ title: "Operations", id: OPS_CHAT });
	// Each answer takes a while, so that whoever is killed has something under way.
	telegram.setFaultSource(({ method }) =>
		method.startsWith("send")
			? { kind: "delay", ms: 2 + Math.random() * 20, after: Math.random() < 0.5 }
			: undefined,
	);
	const readerIds = Array.from({ length: plan.readers }, (_, index) => FIRST_READER + index);
	for (const id of [ADMIN, ...readerIds]) {
		telegram.addPerson({ id, firstName: "R", languageCode: "en" });
		telegram.say(id, "/start");
	}
	const got = new Map<number, number>();
	telegram.onChange(({ kind, entry }) => {
		const id = entry?.message.chat.id ?? 0;
		const isCampaign = kind === "message" && entry?.message.text === "To all readers";
		if (isCampaign) got.set(id, (got.get(id) ?? 0) + 1);
	});
	await fetch(`${apiRoot}/bot${TOKEN}/deleteWebhook`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ drop_pending_updates: true }),
	});

	const newsroomFile = join(dir, "newsroom.yaml");
	const listed = CHANNELS.map((id) => `{ id: "${id}", edit_delay: 0 }`).join(", ");
	await writeFile(newsroomFile, `channels: [${listed}]${TOPIC}`);
	const env = {
		...environment(apiRoot),
		...redisServers.env,
		OPS_CHAT_ID: String(OPS_CHAT),
		NEWSROOM_FILE: newsroomFile,
		RATE_LIMIT: "1000000",
		TELEGRAM_PER_SECOND: String(plan.perSecond),
		LOG_LEVEL: "warn",
	};
	const ports = [await freePort(), await freePort(), await freePort()];
	const [first, second, worker] = ["all", "all", "worker"].map((ROLE, index) =>
		createProgram({ ...env, ROLE, HTTP_PORT: String(ports[index]) }),
	) as [Program, Program, Program];
	const senders = ports.slice(0, 2).map((port) => createSender(`http://127.0.0.1:${port}`));

	const nodes = redisServers.sentinels.map(({ port }) => ({ host: "127.0.0.1", port }));
	const guide = { kind: "sentinel", nodes, name: env.REDIS_SENTINEL_NAME } as const;
	const logger = createLogger({ level: "silent" });
	const redis = createRedis({ url: "redis://redis", guide }, "engine", logger);
	const keys = createKeys(env.REDIS_PREFIX);
	const campaigns = createCampaigns({ redis, keys });

	/** Sends every article, each until it is accepted, to whichever process answers. */
	async function push(): Promise<void> {
		for (let index = 0; index < plan.articles; index++) {
			const id = `f${index}`;
			const article = {
				id,
				title: titleOf(id),
				url: `https://news.example/failover/${id}`,
				tags: ["Lindenford"],
				_tidings: { channels: CHANNELS },
			};
			for (let attempt = index; ; attempt++) {
				const sender = senders[attempt % 2];
				const answer = await sender?.send(article, { id: `msg_${id}` }).catch(() => undefined);
				if (answer?.status === 202) break;
				if (answer !== undefined && ![503, 429].includes(answer.status)) {
					throw new Error(`refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
				}
				await sleep(100);
			}
			accepted = index + 1;
			await sleep(plan.everyMs);
		}
	}

	/** A reader asks for something, and is answered by whichever process has taken over. */
	async function ask(who: number): Promise<void> {
		const before = telegram.messages(who).length;
		telegram.say(who, "/help");
		await until(() => telegram.messages(who).length > before + 1, "an answer of the bot", 60_000);
	}

	async function killPrimary(): Promise<() => Promise<void>> {
		const primary = await redisServers.primary();
		await primary.kill();
		say(`killed the primary of Redis at ${accepted} articles, ${got.size} readers`);
		await redisServers.succeeded(primary);
		return () => primary.start();
	}

	async function killPrograms(what: string, ...programs: Program[]): Promise<void> {
		await Promise.all(programs.map(async (one) => one.kill()));
		say(`killed ${what} at ${accepted} articles, ${got.size} readers`);
	}

	async function destroyInTurn(reached: (share: number) => Promise<void>): Promise<void> {
		await reached(0.1);
		// It began before the other, and has polled since.
		await killPrograms("the process that polls", first);
		await ask(ADMIN);
		await sleep(plan.downMs);
		await first.start();
		await reached(0.3);
		const back = await killPrimary();
		await sleep(plan.downMs);
		await back();
		await redisServers.settled(2);
		await reached(0.5);
		await killPrograms("a worker", worker);
		await sleep(plan.downMs);
		await worker.start();
	}

	/** Kills one after the other, and then together. */
	async function destroy(): Promise<void> {
		const reached = (share: number) =>
			until(() => accepted >= plan.articles * share, "articles", plan.settleMs);
		if (plan.isInTurn) await destroyInTurn(reached);
		await reached(0.7);
		// One of these two polls.
		const [again] = await Promise.all([
			killPrimary(),
			killPrograms("the process that polls, another one and the worker", first, second, worker),
		]);
		await sleep(plan.downMs);
		await Promise.all([again(), ...[first, second, worker].map(startSurely)]);
		await ask(ADMIN);
	}

	/** A process that starts while Redis fails over ends, and whoever supervises it starts it again. */
	async function startSurely(program: Program): Promise<void> {
		for (;;) {
			const isUp = await program.start().then(
				() => true,
				() => false,
			);
			if (isUp) return;
			await sleep(500);
		}
	}

	const postsOf = (channel: string) => {
		const counts = new Map<string, number>();
		for (const { text = "" } of telegram.messages(channel)) {
			const [title = ""] = text.split("\n");
			counts.set(title, (counts.get(title) ?? 0) + 1);
		}
		return counts;
	};
	const titles = Array.from({ length: plan.articles }, (_, index) => titleOf(`f${index}`));

	async function isSettled(): Promise<boolean> {
		const campaign = await campaigns.read(CAMPAIGN);
		if (campaign?.state !== "done") return false;
		const open = await Promise.all(
			CHANNELS.flatMap((channel) => [
				redis.zcard(keys.pending(channel)),
				redis.zcard(keys.ready(channel)),
			]),
		);
		return open.every((count) => count === 0);
	}

	let accepted = 0;
	try {
		await redis.connect();
		const readers = createReaders({ redis, keys, sealing: createSealing([]), zone: () => "UTC" });
		for (let from = 0; from < readerIds.length; from += 500) {
			const some = readerIds.slice(from, from + 500);
			await Promise.all(some.map((id) => readers.change(id, 0, (one) => ({ ...one, ceiling: 9 }))));
		}
		const payload: Broadcast = { text: "To all readers", entities: [] };
		const made = { id: CAMPAIGN, kind: "broadcast", payload, by: ADMIN, isPaid: false } as const;
		await campaigns.make(made, Date.now());
		const found = await createReaderOrdinals({ redis, keys }).find(readerIds);
		const ordinals = found.filter((one) => one !== undefined);
		await campaigns.fill(CAMPAIGN, Uint32Array.from(ordinals).toSorted(), Date.now());
		await first.start();
		await until(async () => (await redis.exists(keys.duty("updates"))) === 1, "the poller", 30_000);
		await Promise.all([second.start(), worker.start()]);
		await campaigns.start(CAMPAIGN, Date.now());
		const began = Date.now();
		await Promise.all([push(), destroy()]);
		say(`all ${accepted} articles are accepted`);
		await until(isSettled, "all to come to rest", plan.settleMs).catch((error: unknown) =>
			say((error as Error).message),
		);
		const counts = (await campaigns.read(CAMPAIGN))?.counts;
		const posts = CHANNELS.map(postsOf);
		const times = (channel: number, title: string) => posts[channel]?.get(title) ?? 0;
		const everywhere = titles.flatMap((title) => CHANNELS.map((_, index) => times(index, title)));
		const dead = await redis.zrange(keys.dead, 0, "-1");
		const left = dead.map((member) => member.split(" ") as [ChannelId, string]);
		const leftToPersons = await Promise.all(
			left.map(async ([channel, ref]) => redis.hgetall(keys.post(channel, ref))),
		);
		const said: string[] = [];
		const errors: Record<string, number> = {};
		for (const program of [first, second, worker]) {
			for (const [, message = ""] of program.output().matchAll(/"level":[56]0.*"msg":"([^"]*)"/g)) {
				errors[message] = (errors[message] ?? 0) + 1;
			}
			said.push(
				...program
					.output()
					.split("\n")
					.filter((line) => line.includes("unknown post")),
			);
		}
		return {
			articles: accepted,
			posts: everywhere.filter((count) => count > 0).length,
			lost: everywhere.filter((count) => count === 0).length,
			doubled: everywhere.filter((count) => count > 1).length,
			/** Posts that nobody could see, by how they were resolved; and those that a person is asked about. */
			resolved: await redis.hgetall(keys.resolutions),
			leftToPersons: leftToPersons.length,
			/** What is known of these, and what the log says of posts that nobody could see. */
			left: { posts: leftToPersons, said },
			readers: plan.readers,
			reached: got.size,
			readersDoubled: [...got.values()].filter((count) => count > 1).length,
			readersMissed: readerIds.filter((id) => !got.has(id)).length,
			campaign: counts,
			isSettled: await isSettled(),
			seconds: Math.round((Date.now() - began) / 1000),
			errors,
		};
	} finally {
		await Promise.all([first, second, worker].map(async (one) => one.kill()));
		redis.disconnect();
		await telegram.stop();
		await redisServers.stop();
		await rm(dir, { recursive: true, force: true });
	}
}
export type FailoverResult = Awaited<ReturnType<typeof runFailover>>;

/** What is wrong with the outcome, in words; empty when all that was accepted came once. */
export function failoverFaults(result: FailoverResult): string[] {
	const { campaign, readers, readersMissed, leftToPersons } = result;
	const accounted = Object.values(campaign ?? {}).reduce((sum, one) => sum + one, 0);
	return [
		...(result.isSettled ? [] : ["not all has come to rest"]),
		...(result.lost === 0 ? [] : [`${result.lost} posts are lost`]),
		...(result.doubled === 0 ? [] : [`${result.doubled} posts are doubled`]),
		...(leftToPersons === 0 ? [] : [`${leftToPersons} posts are left to a person`]),
		...(result.readersDoubled === 0 ? [] : [`${result.readersDoubled} readers got it twice`]),
		...(accounted === readers ? [] : [`${accounted} of ${readers} readers are accounted for`]),
		...(readersMissed <= (campaign?.uncertain ?? 0)
			? []
			: [`${readersMissed} readers were missed`]),
	];
}

const titleOf = (id: string) => `The bridge of Lindenford, ${id}`;

async function until(
	holds: () => boolean | Promise<boolean>,
	what: string,
	timeoutMs: number,
): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (!(await holds())) {
		if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
		await sleep(100);
	}
}
