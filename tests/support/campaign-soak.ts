import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createLogger } from "../../src/logger.ts";
import { type Campaign, createCampaigns } from "../../src/store/campaigns.ts";
import { createRedis } from "../../src/store/connect.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { startCampaignTelegram } from "./campaign-telegram.ts";
import type { CampaignWork } from "./campaign-worker.ts";

const FIRST_READER = 5_000_000_000;
const AT_ONCE = 10;
/** As many looks at a time as the jobs have for one campaign. */
const HANDS = 4;
const LEASE_MS = 8000;
/** Far longer than an answer takes here, unless the machine is busy: what is late is uncertain. */
const CALL_TIMEOUT_MS = 3000;

/** What a soak is to do. */
export type SoakPlan = {
	recipients: number;
	kills: number;
	processes: number;
	prefix: string;
	/** Which share of the calls is cut, lost or refused. */
	faultRate?: number;
	perSecond?: number;
	leaseMs?: number;
	callTimeoutMs?: number;
	say?: (sentence: string) => void;
};

/**
 * Brings a campaign to its recipients by several processes, of which one after another is killed with -9, and tells
 * what the receiving end saw of it.
 */
export async function runCampaignSoak(plan: SoakPlan, redisUrl: string) {
	const { recipients, kills, prefix, faultRate = 0.002, perSecond = 400, say = () => {} } = plan;
	const redis = createRedis(redisUrl, "engine", createLogger({ level: "error" }));
	await redis.connect();
	const keys = createKeys(prefix);
	const campaigns = createCampaigns({ redis, keys });
	const readers = createReaders({ redis, keys, sealing: createSealing([]), zone: () => "UTC" });
	const ids = Array.from({ length: recipients }, (_, index) => FIRST_READER + index);
	const isBlocker = (id: number) => id % 101 === 0;
	const telegram = await startCampaignTelegram((chat) => {
		if (isBlocker(chat)) return "blocked";
		if (Math.random() >= faultRate) return undefined;
		return (["cut", "lost", "flood", "proxy"] as const)[Math.floor(Math.random() * 4)];
	});
	const directory = await mkdtemp(join(tmpdir(), "tidings-campaign-soak-"));
	const logFile = join(directory, "log");
	await writeFile(logFile, "");
	const work: CampaignWork = {
		redisUrl,
		prefix,
		apiRoot: telegram.apiRoot,
		perSecond,
		atOnce: AT_ONCE,
		leaseMs: plan.leaseMs ?? LEASE_MS,
		callTimeoutMs: plan.callTimeoutMs ?? CALL_TIMEOUT_MS,
		logFile,
	};
	const running = new Set<ChildProcess>();

	async function start(): Promise<void> {
		const program = fileURLToPath(new URL("campaign-worker.ts", import.meta.url));
		const child = fork(program, { execArgv: ["--import", "tsx"] });
		child.send(work);
		await once(child, "message");
		running.add(child);
	}

	async function kill(child: ChildProcess | undefined): Promise<void> {
		if (child === undefined) return;
		running.delete(child);
		const ended = once(child, "exit");
		child.kill("SIGKILL");
		await ended;
	}

	try {
		for (let from = 0; from < ids.length; from += 500) {
			const some = ids.slice(from, from + 500);
			await Promise.all(some.map((id) => readers.change(id, 0, (one) => ({ ...one, ceiling: 9 }))));
		}
		await Promise.all(Array.from({ length: plan.processes }, start));
		const id = "soak";
		const made = { id, kind: "broadcast", payload: "Hello", by: 1, isPaid: false } as const;
		await campaigns.make(made, Date.now());
		const ordinals = await createReaderOrdinals({ redis, keys }).find(ids);
		const known = ordinals.filter((one) => one !== undefined);
		await campaigns.fill(id, Uint32Array.from(known).toSorted(), Date.now());
		await campaigns.start(id, Date.now());
		const began = Date.now();
		let killed = 0;
		let campaign: Campaign | undefined;
		for (;;) {
			campaign = await campaigns.read(id);
			if (campaign === undefined || campaign.state !== "running") break;
			if (killed < kills && telegram.got.size > (recipients * (killed + 0.5)) / (kills + 0.5)) {
				killed += 1;
				const [victim] = running;
				await kill(victim);
				say(`killed a process after ${telegram.got.size} messages`);
				await start();
			}
			await delay(20);
		}
		const counts = campaign?.counts ?? { sent: 0, skipped: 0, refused: 0, uncertain: 0 };
		const reached = ids.filter((one) => !isBlocker(one));
		return {
			state: campaign?.state,
			...counts,
			accounted: counts.sent + counts.skipped + counts.refused + counts.uncertain,
			kills: killed,
			doubled: ids.filter((one) => (telegram.got.get(one) ?? 0) > 1).length,
			missed: reached.filter((one) => !telegram.got.has(one)).length,
			...causesIn(await readFile(logFile, "utf8")),
			cutOff: telegram.count("cut", "lost", "proxy"),
			floods: telegram.count("flood"),
			seconds: (Date.now() - began) / 1000,
		};
	} finally {
		await Promise.all([...running].map(kill));
		telegram.stop();
		redis.disconnect();
		await rm(directory, { recursive: true, force: true });
	}
}

/** What is wrong with the outcome of a soak, in words; empty when everybody got the message once. */
export function faultsOf(
	result: Awaited<ReturnType<typeof runCampaignSoak>>,
	{ recipients }: Pick<SoakPlan, "recipients">,
): string[] {
	const { state, doubled, missed, uncertain, accounted } = result;
	const { unanswered, takenOver, overtaken, kills } = result;
	const inFlight = takenOver.reduce((sum, one) => sum + one, 0);
	return [
		...(state === "done" ? [] : [`the campaign is ${state}`]),
		...(doubled === 0 ? [] : [`${doubled} got it twice`]),
		...(missed <= uncertain ? [] : [`${missed - uncertain} were missed`]),
		...(accounted === recipients ? [] : [`${accounted} are accounted for`]),
		...(uncertain <= unanswered + inFlight ? [] : ["more are uncertain than anybody knows why"]),
		...(Math.max(0, ...takenOver) <= AT_ONCE ? [] : ["a block had too many in flight"]),
		...(takenOver.length <= kills * HANDS + overtaken ? [] : ["blocks were lost without a kill"]),
	];
}

/** Why recipients are uncertain, by what the processes have logged about it. */
function causesIn(log: string) {
	const lines = log
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as { msg: string; reason?: string; uncertain?: number });
	const saying = (words: string) => lines.filter(({ msg }) => msg.includes(words));
	const reasons: Record<string, number> = {};
	const unanswered = saying("nobody knows whether a reader got a campaign");
	for (const { reason = "" } of unanswered) reasons[reason] = (reasons[reason] ?? 0) + 1;
	return {
		/** Calls that brought no answer, by their reason. */
		unanswered: unanswered.length,
		reasons,
		/** How many each block had in flight that was taken over. */
		takenOver: saying("a process ended while it sent").map(({ uncertain = 0 }) => uncertain),
		/** How often a process that lived had lost its block. */
		overtaken: saying("another process has taken over").length,
		failures:
			saying("could not be brought on").length + saying("a look at a campaign failed").length,
	};
}
