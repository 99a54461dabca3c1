import { isTooOld, OLDEST_VERSION } from "../store/connect.ts";
import type { ServerFacts } from "../store/server-facts.ts";
import { readableBytes } from "./byte-words.ts";
import { clockFinding } from "./check-clock.ts";
import type { Finding } from "./findings.ts";

/** Each article waits for several answers, and each message for one. */
const SLOW_MS = 20;
/** Of the memory that Redis may use. */
const NEARLY_FULL = 0.75;
const FULL = 0.95;
/** Of the memory of the machine, where Redis may use all of it: copies for the next file need room as well. */
const MUCH_OF_MACHINE = 0.6;
/** Below that, what the system gave is little whatever the ratio is. */
const FRAGMENTED_BYTES = 200_000_000;
const FRAGMENTED = 1.8;
/** "Clocks of the machines have to agree to a second or so." */
const REDIS_CLOCK = { warnMs: 2000, wrongMs: 60_000 };

type Judged = { level: Finding["level"]; finding: string; cure?: string };

/**
 * What the facts about a Redis server mean for articles that have been accepted.
 *
 * @param isOwn true for the server that Tidings starts by itself, whose settings are right
 */
export function judgeRedis(facts: ServerFacts, { isOwn }: { isOwn: boolean }): Finding[] {
	const of = (check: Finding["check"], judged: Judged | undefined): Finding[] =>
		judged === undefined ? [] : [{ check, subject: "Redis", ...judged }];
	return [
		...of("redis-version", version(facts)),
		...of("redis-latency", latency(facts)),
		clockFinding("redis-clock", "Redis", facts.clockAheadMs, REDIS_CLOCK),
		...of("redis-eviction", eviction(facts)),
		...of("redis-memory", memory(facts)),
		...persistence(facts, isOwn).flatMap((one) => of("redis-persistence", one)),
		...of("redis-replication", replication(facts)),
	];
}

function version({ version }: ServerFacts): Judged {
	const needed = OLDEST_VERSION.join(".");
	if (!isTooOld(version)) return { level: "ok", finding: `version ${version}` };
	return {
		level: "error",
		finding: `version ${version} is too old: Tidings does not start with it`,
		cure: `Install Redis ${needed} or newer, or Valkey.`,
	};
}

function latency({ pingMs }: ServerFacts): Judged {
	const finding = `it answers within ${pingMs < 10 ? pingMs.toFixed(1) : Math.round(pingMs)} ms`;
	if (pingMs < SLOW_MS) return { level: "ok", finding };
	return {
		level: "warning",
		finding: `${finding}: each article waits for several answers`,
		cure: "Move Redis nearer, give its file a disk of its own, and look at SLOWLOG for who holds it up.",
	};
}

function eviction({ evictionPolicy: policy }: ServerFacts): Judged {
	if (policy === undefined) {
		return {
			level: "unknown",
			finding: "it does not tell what it does when its memory is full (maxmemory-policy)",
		};
	}
	if (policy === "noeviction") return { level: "ok", finding: "it throws nothing away" };
	return {
		level: "error",
		finding: `it throws keys away when memory is short (maxmemory-policy ${policy}), articles among them`,
		cure: "Set maxmemory-policy noeviction. Tidings does not start without.",
	};
}

function memory({ memory: { used, limit, ofMachine, fragmentation } }: ServerFacts): Judged {
	const most = limit > 0 ? limit : ofMachine;
	const finding = `it uses ${readableBytes(used)}${most === 0 ? "" : ` of ${readableBytes(most)}`}`;
	if (limit > 0 && used > NEARLY_FULL * limit) {
		return {
			level: used > FULL * limit ? "error" : "warning",
			finding: `${finding} that it may use: when it is full, articles are refused with 503`,
			cure: "Raise maxmemory, and leave maxmemory-policy as it is; `tidings size` tells what takes so much.",
		};
	}
	if (limit === 0 && ofMachine > 0 && used > MUCH_OF_MACHINE * ofMachine) {
		return {
			level: "warning",
			finding: `${finding} that its machine has, and may need as much again while it writes its file anew`,
			cure: "Give the machine more memory; `tidings size` tells what takes so much.",
		};
	}
	if (used > FRAGMENTED_BYTES && fragmentation > FRAGMENTED) {
		return {
			level: "warning",
			finding: `${finding}, and the system gave it ${fragmentation.toFixed(1)} times that`,
			cure: "Set activedefrag yes, or start Redis again at a quiet hour.",
		};
	}
	return { level: "ok", finding };
}

function persistence({ persistence: now }: ServerFacts, isOwn: boolean): Judged[] {
	const troubles: Judged[] = [];
	if (!now.isWritten) {
		troubles.push({
			level: "error",
			finding: "it could not write its append-only file: what is accepted from now on may be lost",
			cure: "Look at its log and at its disk; it refuses writes until it can write again.",
		});
	}
	if (!now.isRewritten) {
		troubles.push({
			level: "warning",
			finding: "it could not write its append-only file anew: the file grows",
			cure: "Make room on its disk, set vm.overcommit_memory = 1, and type: redis-cli bgrewriteaof",
		});
	}
	if (!now.isSnapshotMade) {
		troubles.push({
			level: now.hasAppendOnlyFile ? "warning" : "error",
			finding: "its last snapshot failed; it may refuse writes because of that",
			cure: "Make room on its disk, set vm.overcommit_memory = 1, and type: redis-cli bgsave",
		});
	}
	troubles.push(...keeping(now, isOwn));
	return troubles;
}

function keeping(
	{ hasAppendOnlyFile, fsync, snapshots }: ServerFacts["persistence"],
	isOwn: boolean,
): Judged[] {
	const cure = "Set appendonly yes and appendfsync always: docs/operating.md says how.";
	if (!hasAppendOnlyFile && snapshots === "") {
		return [
			{ level: "error", finding: "it keeps nothing on disk: all is lost when it ends", cure },
		];
	}
	if (!hasAppendOnlyFile) {
		const finding =
			"it keeps no append-only file: articles accepted since its last snapshot are lost when it ends";
		return [{ level: "warning", finding, cure }];
	}
	if (fsync === undefined) {
		const finding =
			"it does not tell how often it writes to disk (CONFIG is forbidden): see that it is appendfsync always";
		return [{ level: "unknown", finding }];
	}
	if (fsync === "always") {
		const finding = `what is accepted is on its disk${isOwn ? ": it is Tidings' own" : ""}`;
		return [{ level: "ok", finding }];
	}
	const lost = fsync === "no" ? "what the system has yet to write" : "the last second";
	return [
		{
			level: "warning",
			finding: `with appendfsync ${fsync}, a power cut loses ${lost} of accepted articles`,
			cure: "Set appendfsync always.",
		},
	];
}

function replication({
	replication: { isReplica, replicas, late },
}: ServerFacts): Judged | undefined {
	if (isReplica) {
		return {
			level: "error",
			finding: "this is a replica, which takes no writes",
			cure: "Set REDIS_URL to the address of its master.",
		};
	}
	if (late > 0) {
		return {
			level: "warning",
			finding: `${late} of its ${replicas} replicas are behind`,
			cure: "Look at their logs and at the network: after a failover to one of them, articles may be missing.",
		};
	}
	return replicas === 0 ? undefined : { level: "ok", finding: `${replicas} replicas follow it` };
}
