import type { ChannelId } from "../article/channel.ts";
import type { WreckKind } from "../store/wreck.ts";
import type { Finding } from "./findings.ts";

/** As long as the message to the admins and the alert wait. */
const LATE_MS = 5 * 60_000;
const UPDATES_LATE_MS = 60_000;
const roles = ["web", "worker", "bot"] as const;
type Role = (typeof roles)[number];

/** What is missing while no process has a role. */
const missing: Record<Role, string> = {
	web: "none takes articles (ROLE=web or all): senders are refused, and come again",
	worker: "none publishes (ROLE=worker or all): what is accepted waits",
	bot: "none works off what people say to the bot (ROLE=bot or all)",
};

/** Whether this Tidings can work with what stands in Redis. */
export function judgeSchema(schema: {
	stored: number;
	newest: number;
	changing: "restore" | "migrate" | undefined;
}): Finding {
	const { stored, newest, changing } = schema;
	const about = { check: "schema", subject: "store" } as const;
	if (changing !== undefined) {
		return {
			...about,
			level: "error",
			finding: `it is half written: \`tidings ${changing}\` is under way or was broken off`,
			cure: "Wait for its end, or run it again.",
		};
	}
	if (stored > newest) {
		return {
			...about,
			level: "error",
			finding: `a newer Tidings has written it (schema ${stored}; this one knows ${newest})`,
			cure: "Run the newer one, or restore a backup that was taken before it came.",
		};
	}
	if (stored < newest) {
		return {
			...about,
			level: "error",
			finding: `an older Tidings has written it (schema ${stored}; this one wants ${newest})`,
			cure: "Stop every Tidings, take a backup with `tidings backup FILE`, and run `tidings migrate`.",
		};
	}
	return {
		...about,
		level: "ok",
		finding: `its schema is the one that this Tidings wants (${newest})`,
	};
}

/** Whether somebody does each part of the work, and all are of one version. */
export function judgeProcesses(state: {
	processes: readonly { role: string | undefined; version: string | undefined }[];
	/** The version of this Tidings. */
	version: string;
	/** True while one has the lease of the updates. */
	isReceiving: boolean;
}): Finding[] {
	const { processes, version, isReceiving } = state;
	const about = { check: "processes", subject: "processes" } as const;
	if (processes.length === 0) {
		const finding = "none runs with this Redis now: who does what can't be seen";
		return [{ ...about, level: "unknown", finding }];
	}
	const findings: Finding[] = [];
	const others = processes.filter((one) => one.version !== version);
	if (others.length > 0) {
		const named = [...new Set(others.map((one) => one.version ?? "an older version"))].join(", ");
		findings.push({
			...about,
			level: "warning",
			finding: `${others.length} of ${processes.length} run ${named}; this is ${version}`,
			cure: "Start them again with the same version once an upgrade is over.",
		});
	}
	const known = processes.map(({ role }) => role);
	const has = (role: Role) => known.includes("all") || known.includes(role);
	// What one does that does not tell is not known to be undone.
	if (!known.includes(undefined)) {
		for (const role of roles.filter((role) => !has(role))) {
			const cure = `Start a process with ROLE=${role}.`;
			findings.push({ ...about, level: "error", finding: missing[role], cure });
		}
	}
	if (has("bot") && !isReceiving) {
		findings.push({
			...about,
			level: "warning",
			finding: "none receives updates at the moment: readers get no answers",
			cure: "It may be starting: look again in a quarter of a minute. Then look in its log for what Telegram says.",
		});
	}
	if (findings.length > 0) return findings;
	return [{ ...about, level: "ok", finding: `${spoken(known)} run ${version}` }];
}

/** Each role and how many have it. */
function spoken(known: readonly (string | undefined)[]): string {
	const parts = [...new Set(known)].map((name) => {
		const count = known.filter((one) => one === name).length;
		return `${count} with ROLE=${name ?? "unknown"}`;
	});
	return new Intl.ListFormat("en").format(parts);
}

/** Whether posts go out in time. */
export function judgePosts(
	channels: readonly {
		channel: ChannelId;
		count: number;
		dueAt: number | undefined;
		pause: { until: number; reason: string } | undefined;
	}[],
	now: number,
): Finding[] {
	const late = channels.flatMap(({ channel, dueAt = now, pause }): Finding[] => {
		if (now - dueAt < LATE_MS) return [];
		const isPaused = pause !== undefined && pause.until > now;
		const why = isPaused ? `; it pauses until ${clock(pause.until)} (${pause.reason})` : "";
		return [
			{
				check: "posts",
				subject: channel,
				level: isPaused ? "warning" : "error",
				finding: `a post has been due for ${Math.round((now - dueAt) / 60_000)} minutes${why}`,
				cure: isPaused
					? "Nothing: it goes on by itself, unless the reason is one that you can mend."
					: "Look whether a process with ROLE=worker or all runs, and for errors in its log.",
			},
		];
	});
	if (late.length > 0) return late;
	const count = channels.reduce((sum, one) => sum + one.count, 0);
	return [
		{ check: "posts", subject: "posts", level: "ok", finding: `waiting: ${count}, none is late` },
	];
}

function clock(at: number): string {
	return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

const deadWords: Record<WreckKind, string> = {
	failed: "refused by Telegram",
	unknown: "of which nobody knows whether they are there",
	ghost: "withdrawn, and perhaps still there",
	stuck: "that can't be taken back",
};

/** Whether posts wait for a person's decision. */
export function judgeDead(kinds: readonly { kind: WreckKind; count: number }[]): Finding {
	const about = { check: "dead-posts", subject: "posts that need a person" } as const;
	const counts = new Map<WreckKind, number>();
	for (const { kind, count } of kinds) counts.set(kind, (counts.get(kind) ?? 0) + count);
	if (counts.size === 0) return { ...about, level: "ok", finding: "none" };
	const parts = [...counts].map(([kind, count]) => `${count} ${deadWords[kind]}`);
	return {
		...about,
		level: "warning",
		finding: new Intl.ListFormat("en").format(parts),
		cure: "Decide on them: /dead in the chat with the bot, or `tidings dead`.",
	};
}

/** Whether what people said to the bot is worked off. */
export function judgeUpdates(backlog: { count: number; oldestMs: number }): Finding {
	const about = { check: "updates", subject: "updates in Redis" } as const;
	const { count, oldestMs } = backlog;
	if (oldestMs < UPDATES_LATE_MS) {
		return { ...about, level: "ok", finding: `waiting: ${count}` };
	}
	return {
		...about,
		level: "error",
		finding: `waiting: ${count}, the first for ${Math.round(oldestMs / 1000)} seconds`,
		cure: "Look whether a process with ROLE=bot or all runs, and for errors in its log.",
	};
}
