import { z } from "zod";

/** What is looked at, in the order in which it is told. */
const groups = {
	settings: "Settings",
	machine: "This machine",
	redis: "Redis",
	store: "What stands in Redis",
	telegram: "Telegram",
	public: "Seen from outside",
} as const;
type Group = keyof typeof groups;

/** Every look that there is, and the group that it is told in. A script may rely on these names. */
export const checks = {
	settings: "settings",
	newsroom: "settings",
	secrets: "settings",
	"secrets-file": "settings",
	node: "machine",
	disk: "machine",
	"time-zones": "machine",
	locales: "machine",
	proxy: "machine",
	redis: "redis",
	"redis-version": "redis",
	"redis-clock": "redis",
	"redis-latency": "redis",
	"redis-eviction": "redis",
	"redis-memory": "redis",
	"redis-persistence": "redis",
	"redis-replication": "redis",
	"redis-disk": "redis",
	schema: "store",
	processes: "store",
	posts: "store",
	"dead-posts": "store",
	updates: "store",
	readers: "store",
	telegram: "telegram",
	token: "telegram",
	"telegram-clock": "telegram",
	webhook: "telegram",
	channel: "telegram",
	discussion: "telegram",
	"ops-chat": "telegram",
	admin: "telegram",
	"public-url": "public",
	certificate: "public",
	"public-clock": "public",
} as const satisfies Record<string, Group>;
export type CheckName = keyof typeof checks;

/**
 * `ok`; `unknown`: it can't be seen from here; `warning`: Tidings works, though not in every respect, or what was asked
 * did not answer; `error`: something does not work.
 */
export const Level = z.enum(["ok", "unknown", "warning", "error"]);
export type Level = z.infer<typeof Level>;

/** What one look at a setting, a chat or a person has shown, and what mends it. */
export type Finding = {
	check: CheckName;
	subject: string;
	level: Level;
	finding: string;
	cure?: string;
};

const count = z.int().nonnegative();

/** All findings as `tidings doctor --json` prints them. `format` grows when something in it changes its meaning. */
export const DoctorReport = z.strictObject({
	format: z.literal(1),
	version: z.string(),
	at: z.iso.datetime(),
	ok: z.boolean(),
	counts: z.strictObject({ ok: count, unknown: count, warning: count, error: count }),
	findings: z.array(
		z.strictObject({
			group: z.enum(Object.keys(groups) as [Group, ...Group[]]),
			check: z.enum(Object.keys(checks) as [CheckName, ...CheckName[]]),
			subject: z.string(),
			level: Level,
			finding: z.string(),
			cure: z.string().optional(),
		}),
	),
});
export type DoctorReport = z.infer<typeof DoctorReport>;

/** Puts findings in their order, and counts them. */
export function reportOf(
	findings: readonly Finding[],
	{ version, now }: { version: string; now: number },
): DoctorReport {
	const order = Object.keys(checks);
	const sorted = findings.toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
	const countOf = (level: Level) => findings.filter((one) => one.level === level).length;
	const counts = {
		ok: countOf("ok"),
		unknown: countOf("unknown"),
		warning: countOf("warning"),
		error: countOf("error"),
	};
	return {
		format: 1,
		version,
		at: new Date(now).toISOString(),
		ok: counts.error === 0,
		counts,
		findings: sorted.map((finding) => ({ group: checks[finding.check], ...finding })),
	};
}

/** What the command ends with, as the plug-ins of monitoring systems do: 0 all is well, 1 warnings, 2 errors. */
export function exitCodeOf({ counts }: DoctorReport): 0 | 1 | 2 {
	if (counts.error > 0) return 2;
	return counts.warning > 0 ? 1 : 0;
}

/** The title of a group, for people. */
export function titleOf(group: DoctorReport["findings"][number]["group"]): string {
	return groups[group];
}
