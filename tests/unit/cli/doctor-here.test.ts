import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
	checkDisk,
	checkLocales,
	checkNode,
	checkProxy,
	checkTimeZones,
	diskFinding,
} from "../../../src/cli/check-machine.ts";
import { checkSecrets, checkSecretsFile } from "../../../src/cli/check-secrets.ts";
import { doctorText } from "../../../src/cli/doctor-text.ts";
import { DoctorReport, exitCodeOf, type Finding, reportOf } from "../../../src/cli/findings.ts";
import { takeLooks } from "../../../src/cli/looks.ts";

const NOW = Date.parse("2026-05-01T07:30:00Z");
const disk = { check: "disk", subject: "the disk" } as const;

function folder(files: Record<string, string>): string {
	const path = mkdtempSync(join(tmpdir(), "tidings-here-"));
	onTestFinished(() => rmSync(path, { recursive: true }));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
	return path;
}

test("a Node.js that is too old is told by its number, part by part", () => {
	const levels = ["20.19.0", "20.20.2", "22.0.0", "20.18.9", "18.19.1", "9.99.0"].map(
		(version) => checkNode(version, "20.19").level,
	);
	expect(levels).toEqual(["ok", "ok", "ok", "error", "error", "error"]);
	expect(checkNode("18.19.1", "20.19").cure).toContain("20.19 or newer");
});

test("a disk without room is told, and one that can't be seen", async () => {
	expect(diskFinding(disk, { free: 5e9, needed: 1e9 }).level).toBe("ok");
	expect(diskFinding(disk, { free: 5e8, needed: 1e9 })).toMatchObject({
		level: "warning",
		finding: "500 MB are free; 1.0 GB may be needed",
		cure: expect.stringContaining("Make room"),
	});
	expect(diskFinding(disk, { free: 5e7, needed: 1e9 }).level).toBe("error");
	expect(await checkDisk(disk, tmpdir(), 1)).toMatchObject({ level: "ok" });
	expect(await checkDisk(disk, tmpdir(), Number.MAX_VALUE)).toMatchObject({ level: "warning" });
	expect(await checkDisk(disk, "/nowhere/at/all")).toMatchObject({
		level: "unknown",
		finding: "how much room /nowhere/at/all has can't be seen from here (ENOENT)",
	});
});

test("time zones that are missing or old are told", () => {
	expect(checkTimeZones().level).toBe("ok");
	expect(checkTimeZones(["UTC"])).toMatchObject({
		level: "error",
		finding: expect.stringContaining("only 1 of them"),
		cure: expect.stringContaining("full ICU"),
	});
	const all = Intl.supportedValuesOf("timeZone");
	expect(checkTimeZones(all, "2023c", NOW)).toMatchObject({
		level: "warning",
		finding: expect.stringContaining("2023c"),
	});
	expect(checkTimeZones(all, "2025a", NOW).level).toBe("ok");
});

test("a language that lacks texts is told, and one that is asked for and is not there", () => {
	expect(checkLocales(["en", "de", "pt-BR"])).toEqual([
		{
			check: "locales",
			subject: "languages",
			level: "ok",
			finding: expect.stringMatching(/^\d+, each with all texts$/),
		},
	]);
	const texts = folder({ "en.ftl": "a = A\nb = B\n    .title = T\n", "de.ftl": "b = B\n" });
	const found = checkLocales(["de", "eo", "eo"], texts);
	expect(found.map(({ level, finding }) => `${level}: ${finding}`)).toEqual([
		"warning: locales/de.ftl lacks 1 of the texts, a the first of them",
		'warning: there are no texts in "eo": what stands around such articles is in the language of LOCALE',
	]);
});

test("a proxy that is not used is told by its variable and not by its address", () => {
	expect(checkProxy({ HTTP_PROXY: " " })).toEqual([]);
	const [found] = checkProxy({ https_proxy: "http://ada:secret@proxy.example" });
	expect(found).toMatchObject({ subject: "https_proxy", level: "warning" });
	expect(JSON.stringify(found)).not.toContain("secret");
});

test("secrets that can be guessed, are everybody's or are used twice are told by their variables", () => {
	const long = "aV3ry-l0ng/word+of=many.kinds";
	const other = "an0ther~one-that=nobody+guesses";
	const whsec = `whsec_${Buffer.alloc(32, "of the wire").toString("base64")}`;
	expect(checkSecrets({ API_TOKEN: long, BACKUP_KEY: other, HOME: long }, [])).toMatchObject([
		{ level: "ok", finding: "2, each long enough and used once" },
	]);
	const found = checkSecrets(
		{
			API_TOKEN: long,
			BACKUP_KEY: long,
			WEBHOOK_SECRETS: `whsec_dGhlIHNhbmRib3ggaXMgbm90IGEgc2VjcmV0IGF0IGFsbA==,${whsec}`,
			BLOG_SECRET: "1234567812345678",
			WIRE_SECRET: whsec,
		},
		["1234567812345678", whsec.slice("whsec_".length)],
	);
	expect(found.map(({ subject, level, finding }) => `${level} ${subject}: ${finding}`)).toEqual([
		"warning API_TOKEN, BACKUP_KEY: these hold the same secret: who is told one of them has the others, too",
		"error WEBHOOK_SECRETS: this is the sandbox's, which everybody knows",
		"warning WEBHOOK_SECRETS, WIRE_SECRET: these hold the same secret: who is told one of them has the others, too",
		"warning BLOG_SECRET: this is short or monotonous: somebody may guess it",
	]);
	expect(JSON.stringify(found)).not.toMatch(/aV3ry|12345678|whsec_/);
});

test.skipIf(process.platform === "win32")("a file of secrets that others may read is told", () => {
	const file = join(folder({ ".env": "" }), ".env");
	chmodSync(file, 0o640);
	expect(checkSecretsFile(file)).toMatchObject([{ level: "ok" }]);
	chmodSync(file, 0o644);
	expect(checkSecretsFile(file)).toMatchObject([
		{
			level: "warning",
			finding: expect.stringContaining("mode 644"),
			cure: `Type: chmod o= ${file}`,
		},
	]);
	expect(checkSecretsFile(`${file}.local`)).toEqual([]);
});

const found = (level: Finding["level"], check: Finding["check"] = "token"): Finding => ({
	check,
	subject: "BOT_TOKEN",
	level,
	finding: `this is ${level}`,
	...(level === "ok" || level === "unknown" ? {} : { cure: "Mend it." }),
});
const report = (...findings: Finding[]) => reportOf(findings, { version: "1.0.0", now: NOW });

test("the exit code tells warnings from what has to be mended, and nothing of what can't be seen", () => {
	expect(exitCodeOf(report(found("ok"), found("unknown")))).toBe(0);
	expect(exitCodeOf(report(found("ok"), found("warning")))).toBe(1);
	expect(exitCodeOf(report(found("warning"), found("error")))).toBe(2);
});

test("the report is in the order of its groups, and of the shape that is promised", () => {
	const whole = report(found("error", "admin"), found("ok", "settings"), found("unknown", "disk"));
	expect(whole.findings.map(({ group, check }) => `${group} ${check}`)).toEqual([
		"settings settings",
		"machine disk",
		"telegram admin",
	]);
	expect(whole).toMatchObject({ ok: false, counts: { ok: 1, unknown: 1, warning: 0, error: 1 } });
	expect(DoctorReport.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
	expect(DoctorReport.safeParse({ ...whole, more: 1 }).success).toBe(false);
});

test("at a terminal it has groups, cures and colours, or only what is not well", () => {
	const whole = report(found("ok", "settings"), found("unknown"), found("error"));
	expect(doctorText(whole, { isColoured: false, isQuiet: false })).toBe(
		[
			"Settings",
			"  ✓ BOT_TOKEN: this is ok",
			"",
			"Telegram",
			"  ? BOT_TOKEN: this is unknown",
			"  ✗ BOT_TOKEN: this is error",
			"      Mend it.",
			"",
			"One thing has to be mended; 1 that can't be seen from here. (Tidings 1.0.0)",
		].join("\n"),
	);
	expect(doctorText(whole, { isColoured: true, isQuiet: true })).toBe(
		"\u001B[1mTelegram\u001B[0m\n  \u001B[31m✗\u001B[0m BOT_TOKEN: this is error\n      Mend it.",
	);
	expect(doctorText(report(found("ok")), { isColoured: true, isQuiet: true })).toBe("");
});

test("a look that hangs or fails is told as one that nobody has seen, beside the others", async () => {
	let isEnded = false;
	const about = { check: "redis", subject: "Redis" } as const;
	const findings = await takeLooks(
		[
			{ ...about, run: async () => [found("ok")] },
			{
				...about,
				run: (signal) =>
					new Promise(() => {
						signal.addEventListener("abort", () => {
							isEnded = true;
						});
					}),
			},
			{ ...about, run: async () => Promise.reject(new Error("the line went dead")) },
		],
		50,
	);
	expect(findings.map(({ level, finding }) => `${level}: ${finding}`)).toEqual([
		"ok: this is ok",
		"warning: nobody knows: no answer within 0 seconds",
		"warning: nobody knows: the line went dead",
	]);
	expect(isEnded).toBe(true);
});
