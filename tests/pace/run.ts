import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Kind, Plan, Report, ToTelegram, Verdict, Work } from "./plan.ts";

/** What a run has shown. Shares are of what Telegram allows: 1 is all of it. */
export type Result = Verdict & {
	/** Messages that were told to come again later, by Telegram or before they were sent. */
	refused: number;
	botShare: number;
	/** Of the channel that used least of its own. */
	channelShare: number;
	waitsMs: Record<Kind, { count: number; median: number; p99: number; most: number }>;
};

const kinds: Kind[] = ["interactive", "breaking", "post", "delivery", "digest"];

/**
 * Sends as many messages as the plan says from several processes through one pace, at a Telegram in a process of
 * its own that counts every one.
 */
export async function runPace(plan: Plan, redisUrl: string): Promise<Result> {
	const telegram = start("telegram.ts");
	const workers = Array.from({ length: plan.processes }, () => start("worker.ts"));
	try {
		const { people, channels, banSeconds } = plan;
		const apiRoot = await ask<string>(telegram, { kind: "open", people, channels, banSeconds });
		const common = { apiRoot, redisUrl, prefix: `pace-${randomUUID()}`, people, channels };
		const works = shares(plan).map((share) => ({ ...common, ...share }));
		const reports = await Promise.all(
			workers.map(async (worker, index) => ask<Report>(worker, works[index])),
		);
		const verdict = await ask<Verdict>(telegram, { kind: "judge" });
		return summarize(verdict, reports);
	} finally {
		for (const child of [telegram, ...workers]) child.kill();
	}
}

/** Of all messages 3 % are answers to people and 1 % breaking news; the lanes fill what their channels take. */
function shares({
	messages,
	processes,
	people,
	channels,
}: Plan): Pick<Work, "counts" | "spreadMs">[] {
	const seconds = messages / 30;
	const each = (share: number) => Math.floor((messages * share) / processes);
	const counts =
		people === 0
			? { interactive: 0, breaking: 0, post: each(1), delivery: 0, digest: 0 }
			: {
					interactive: each(0.03),
					breaking: each(0.01),
					post: Math.min(each(0.2), Math.floor((seconds * channels * 0.2) / processes)),
					delivery: 0,
					digest: each(0.2),
				};
	const others = Object.values(counts).reduce((sum, count) => sum + count);
	return Array.from({ length: processes }, () => ({
		counts: { ...counts, delivery: Math.floor(messages / processes) - others },
		// What comes by chance has come before the campaigns end.
		spreadMs: seconds * 700,
	}));
}

function summarize(verdict: Verdict, reports: Report[]): Result {
	const spread = kinds.map((kind) => {
		const sorted = reports.flatMap(({ waitsMs }) => waitsMs[kind]).sort((a, b) => a - b);
		const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
		return [kind, { count: sorted.length, median: at(0.5), p99: at(0.99), most: at(1) }] as const;
	});
	const perMs = ({ sent, spanMs }: { sent: number; spanMs: number }) => (sent - 1) / spanMs;
	return {
		...verdict,
		refused: reports.reduce((sum, { refused }) => sum + refused, 0),
		botShare: perMs(verdict) / (30 / 1000),
		channelShare: Math.min(...verdict.channels.map((channel) => perMs(channel) / (20 / 60_000))),
		waitsMs: Object.fromEntries(spread) as Result["waitsMs"],
	};
}

function start(file: string): ChildProcess {
	return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ["--import", "tsx"] });
}

async function ask<Answer>(
	child: ChildProcess,
	question: ToTelegram | Work | undefined,
): Promise<Answer> {
	child.send(question ?? {});
	const ended = once(child, "exit").then(([code]) => {
		throw new Error(`a process of the run ended with ${code}`);
	});
	// Its end after the answer is none of the answer's.
	ended.catch(() => {});
	const [answer] = (await Promise.race([once(child, "message"), ended])) as [Answer];
	return answer;
}
