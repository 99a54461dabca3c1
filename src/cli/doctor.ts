import { type Config, loadEnvironment, loadNewsroom, readConfig } from "../config.ts";
import { ConfigError, type Environment } from "../environment.ts";
import { installationOf } from "../installation.ts";
import { createRedactor } from "../logger.ts";
import { readRelease } from "../release.ts";
import { secretsOf } from "../secrets.ts";
import { checkDisk, checkLocales, checkNode, checkProxy, checkTimeZones } from "./check-machine.ts";
import { checkPublic } from "./check-public.ts";
import { checkSecrets, checkSecretsFile } from "./check-secrets.ts";
import { checkStore } from "./check-store.ts";
import { checkTelegram } from "./check-telegram.ts";
import { countsOf } from "./check.ts";
import { print, readArguments, UsageError } from "./client.ts";
import { doctorText } from "./doctor-text.ts";
import { exitCodeOf, type Finding, reportOf } from "./findings.ts";
import { takeLooks } from "./looks.ts";

const usage = "tidings doctor [--json | --quiet]";
const ENV_FILE = ".env";

/**
 * `tidings doctor`: reads the configuration as a start would and looks whether all that it names is there and lets
 * Tidings do its work: settings and secrets, this machine, Redis and what stands there, Telegram, and the way from
 * outside. Nothing is posted or changed, no secret is printed, and it ends within ten seconds whatever hangs.
 *
 * @returns the exit code: 0 when all is well, 1 for warnings alone, 2 when something has to be mended
 * @throws {UsageError} for a mistake in the command line
 */
export async function doctor(args: string[]): Promise<number> {
	const boolean = { type: "boolean" } as const;
	const { options } = readArguments(args, usage, { json: boolean, quiet: boolean }, []);
	const { json: isJson, quiet: isQuiet = false } = options;
	if (isJson === true && isQuiet === true) throw new UsageError(`${usage}: one of the two`);
	const environment = loadEnvironment();
	const { version, oldestNode } = readRelease();
	const { config, findings: mistakes } = configOf(environment);
	const looks = config === undefined ? [] : looksOf(config, version);
	const findings = [
		...mistakes,
		...checkSecretsFile(ENV_FILE),
		...checkSecrets(environment, config === undefined ? [] : secretsOf(config)),
		checkNode(process.versions.node, oldestNode),
		checkTimeZones(),
		...checkLocales(
			config === undefined ? [] : [config.locale, ...Object.values(config.channelLanguages)],
		),
		...checkProxy(environment),
		await checkDisk({ check: "disk", subject: "the disk of this folder" }, "."),
		...(await takeLooks(looks)),
	];
	const redact = createRedactor(config === undefined ? [] : secretsOf(config));
	const report = reportOf(findings, { version, now: Date.now() });
	const text =
		isJson === true
			? JSON.stringify(report, undefined, 2)
			: doctorText(report, {
					isColoured: process.stdout.isTTY && !environment["NO_COLOR"],
					isQuiet: isQuiet === true,
				});
	if (text !== "") print(redact(text));
	return exitCodeOf(report);
}

/** The configuration, or what is wrong with it; what it comes to is told as `tidings check` tells it. */
function configOf(environment: Environment): { config?: Config; findings: Finding[] } {
	const about = { check: "settings", subject: "settings" } as const;
	try {
		const config = readConfig(environment, loadNewsroom(environment));
		const notes = config.warnings.map((finding): Finding => ({
			check: "newsroom",
			subject: "newsroom",
			level: "warning",
			finding,
		}));
		const finding = countsOf(config);
		const subject = config.newsroomFile ?? "settings, without a newsroom file";
		return { config, findings: [{ ...about, subject, level: "ok", finding }, ...notes] };
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		const rest = "Redis, Telegram and PUBLIC_URL were not looked at: mend the settings first";
		return {
			findings: [
				...error.mistakes.map((finding): Finding => ({ ...about, level: "error", finding })),
				{ ...about, level: "unknown", finding: rest },
			],
		};
	}
}

function looksOf(config: Config, version: string): Parameters<typeof takeLooks>[0] {
	const now = Date.now;
	const installation = installationOf(config.telegram.token, config.redis.prefix);
	return [
		{
			check: "redis",
			subject: "Redis",
			run: (signal) => checkStore(config, { version, now, signal }),
		},
		{
			check: "telegram",
			subject: "Telegram",
			run: (signal) => checkTelegram(config, { signal, now }),
		},
		{
			check: "public-url",
			subject: "PUBLIC_URL",
			run: (signal) => checkPublic(config.http.publicUrl, { installation, now, signal }),
		},
	];
}
