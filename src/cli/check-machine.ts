import { readdirSync, readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Environment } from "../environment.ts";
import { readableBytes } from "./byte-words.ts";
import type { Finding } from "./findings.ts";

const LOCALES = fileURLToPath(new URL("../../locales", import.meta.url));
/** With less, the next append-only file may not fit. */
const LITTLE_BYTES = 1_000_000_000;
/** With less, whatever writes fails soon. */
const NOTHING_BYTES = 100_000_000;
/** The zones of a Node.js that knows them; one that was built without knows UTC alone. */
const MANY_ZONES = 300;
/** Governments change their clocks every year, at a few months' notice. */
const OLD_ZONES_YEARS = 2;

/** Whether this Node.js runs Tidings. */
export function checkNode(running: string, oldest: string): Finding {
	const about = { check: "node", subject: "Node.js" } as const;
	if (isAtLeast(running, oldest)) {
		return { ...about, level: "ok", finding: `${running}; ${oldest} or newer is needed` };
	}
	return {
		...about,
		level: "error",
		finding: `${running} is too old`,
		cure: `Install ${oldest} or newer, best the newest version with long-term support.`,
	};
}

function isAtLeast(version: string, oldest: string): boolean {
	const [parts, least] = [version, oldest].map((one) => one.split(".").map(Number));
	for (const [index, needed] of (least ?? []).entries()) {
		const given = parts?.[index] ?? 0;
		if (given !== needed) return given > needed;
	}
	return true;
}

/** How much room is left on the disk that a folder is on, for what is going to be written there. */
export async function checkDisk(
	about: Pick<Finding, "check" | "subject">,
	folder: string,
	needed = LITTLE_BYTES,
): Promise<Finding> {
	try {
		const { bavail, bsize } = await statfs(folder);
		return diskFinding(about, { free: bavail * bsize, needed });
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const finding = `how much room ${folder} has can't be seen from here (${code})`;
		return { ...about, level: "unknown", finding };
	}
}

/** What so much room means where so much may be written. */
export function diskFinding(
	about: Pick<Finding, "check" | "subject">,
	{ free, needed }: { free: number; needed: number },
): Finding {
	const finding = `${readableBytes(free)} are free`;
	if (free >= needed) return { ...about, level: "ok", finding };
	return {
		...about,
		level: free < NOTHING_BYTES ? "error" : "warning",
		finding: `${finding}; ${readableBytes(needed)} may be needed`,
		cure: "Make room, or give it a larger disk: when it is full, Redis refuses writes and senders get 503.",
	};
}

/** Whether Node.js knows the zones of the earth, and as they are now. */
export function checkTimeZones(
	zones = Intl.supportedValuesOf("timeZone"),
	tz = process.versions["tz"],
	now = Date.now(),
): Finding {
	const about = { check: "time-zones", subject: "time zones" } as const;
	if (zones.length < MANY_ZONES) {
		return {
			...about,
			level: "error",
			finding: `this Node.js knows only ${zones.length} of them: digests and quiet hours would be at the wrong time`,
			cure: "Take a Node.js with full ICU, as those of nodejs.org and of Debian have it.",
		};
	}
	if (tz === undefined) {
		return { ...about, level: "unknown", finding: "of which year they are is not told" };
	}
	const years = new Date(now).getUTCFullYear() - Number.parseInt(tz, 10);
	if (years < OLD_ZONES_YEARS) {
		return { ...about, level: "ok", finding: `${zones.length} of them, as of ${tz}` };
	}
	return {
		...about,
		level: "warning",
		finding: `they are as of ${tz}: where clocks were changed since, digests come at another hour`,
		cure: "Update Node.js, which brings them along.",
	};
}

/** Whether the texts are there in each language that is asked for, and whether any lacks some. */
export function checkLocales(wanted: readonly string[], folder = LOCALES): Finding[] {
	const about = { check: "locales", subject: "languages" } as const;
	const idsIn = (locale: string) =>
		new Set(
			Array.from(
				readFileSync(`${folder}/${locale}.ftl`, "utf8").matchAll(/^([a-z][\w-]*) *=/gm),
				([, id = ""]) => id,
			),
		);
	const locales = readdirSync(folder)
		.filter((name) => name.endsWith(".ftl"))
		.map((name) => name.slice(0, -".ftl".length));
	const reference = idsIn("en");
	const findings = locales.flatMap((locale): Finding[] => {
		const own = idsIn(locale);
		const missing = [...reference].filter((id) => !own.has(id));
		if (missing.length === 0) return [];
		const [first = ""] = missing;
		return [
			{
				...about,
				level: "warning",
				finding: `locales/${locale}.ftl lacks ${missing.length} of the texts, ${first} the first of them`,
				cure: "Bring back the file of this version, or translate what is missing after en.ftl.",
			},
		];
	});
	const unknown = wanted.filter((locale) => !locales.includes(locale.split("-")[0] ?? ""));
	for (const locale of new Set(unknown)) {
		findings.push({
			...about,
			level: "warning",
			finding: `there are no texts in "${locale}": what stands around such articles is in the language of LOCALE`,
			cure: `Name one of ${locales.join(", ")}, or write locales/${locale}.ftl.`,
		});
	}
	if (findings.length > 0) return findings;
	return [{ ...about, level: "ok", finding: `${locales.length}, each with all texts` }];
}

/** Says that a proxy which the environment names is not used. */
export function checkProxy(environment: Environment): Finding[] {
	const names = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"].flatMap((name) => [
		name,
		name.toLowerCase(),
	]);
	const set = names.filter((name) => (environment[name] ?? "").trim() !== "");
	if (set.length === 0) return [];
	return [
		{
			check: "proxy",
			subject: set.join(", "),
			level: "warning",
			finding: "a proxy is named, and Tidings goes out without one",
			cure: "Let it reach Telegram directly, or name a Bot API server that it reaches in BOT_API_ROOT; else pay no heed to this.",
		},
	];
}
