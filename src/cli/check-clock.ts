import type { CheckName, Finding } from "./findings.ts";

/**
 * What it means that a clock is ahead of this one, or behind.
 *
 * @param limits from which difference on it is a warning, and from which on an error (ms)
 */
export function clockFinding(
	check: CheckName,
	subject: string,
	aheadMs: number,
	limits: { warnMs: number; wrongMs: number },
): Finding {
	const about = { check, subject } as const;
	const differenceMs = Math.abs(aheadMs);
	if (differenceMs < limits.warnMs) return { ...about, level: "ok", finding: "its clock agrees" };
	const side = aheadMs > 0 ? "behind" : "ahead of";
	return {
		...about,
		level: differenceMs < limits.wrongMs ? "warning" : "error",
		finding: `the clock of this machine is ${spoken(differenceMs)} ${side} its clock`,
		cure: "Have both set their clocks by NTP (timedatectl set-ntp true). Senders' signatures are refused from five minutes on.",
	};
}

/** What a server's clock said in an answer, and by how much it is ahead of this one (ms); to a second. */
export function aheadMsOf(
	date: string | null,
	asked: number,
	answered: number,
): number | undefined {
	const theirs = Date.parse(date ?? "");
	// The header has whole seconds: half of one is what it is off by on average.
	return Number.isNaN(theirs) ? undefined : theirs + 500 - (asked + answered) / 2;
}

function spoken(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
