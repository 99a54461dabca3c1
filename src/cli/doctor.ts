import { type Config, loadEnvironment, loadNewsroom, readConfig } from "../config.ts";
import { ConfigError } from "../environment.ts";
import { createLogger, createRedactor } from "../logger.ts";
import { secretsOf } from "../secrets.ts";
import { checkRedis, createRedis, UnfitRedisError } from "../store/connect.ts";
import { checkTelegram } from "./check-telegram.ts";
import { print, readArguments } from "./client.ts";
import { type Finding, linesOf } from "./findings.ts";

const usage = "tidings doctor [--json]";

/**
 * `tidings doctor`: reads the configuration as a start would and looks whether all that it names is there and lets the
 * bot do its work: the token, the channels, the ops chat, the admins and Redis. Nothing is posted, and no secret is
 * printed.
 *
 * @returns the exit code: 0 when nothing has to be mended, else 1
 * @throws {UsageError} for a mistake in the command line
 */
export async function doctor(args: string[]): Promise<number> {
	const { options } = readArguments(args, usage, { json: { type: "boolean" } }, []);
	const { findings, secrets } = await examine();
	const wrong = findings.filter(({ level }) => level === "error").length;
	const redact = createRedactor(secrets);
	const report =
		options["json"] === true
			? JSON.stringify({ ok: wrong === 0, findings }, undefined, 2)
			: [...findings.map(linesOf), conclusion(wrong)].join("\n");
	print(redact(report));
	return wrong === 0 ? 0 : 1;
}

async function examine(): Promise<{ findings: Finding[]; secrets: string[] }> {
	let config: Config;
	try {
		const environment = loadEnvironment();
		config = readConfig(environment, loadNewsroom(environment));
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		return { findings: error.mistakes.map(ofMistake), secrets: [] };
	}
	const notes = config.warnings.map(ofWarning);
	const [redis, telegram] = await Promise.all([checkStore(config), checkTelegram(config)]);
	return { findings: [...notes, ...redis, ...telegram], secrets: secretsOf(config) };
}

const subject = "configuration";

function ofMistake(finding: string): Finding {
	return { subject, level: "error", finding };
}

function ofWarning(finding: string): Finding {
	return { subject, level: "warning", finding };
}

/** Redis is looked at where it is not Tidings' own. */
async function checkStore({ redis: { url } }: Config): Promise<Finding[]> {
	if (url === undefined) return [];
	const subject = "REDIS_URL";
	const redis = createRedis(url, "request", createLogger({ level: "silent" }));
	let reason = "no answer";
	redis.once("error", (error: Error) => {
		reason = error.message;
	});
	try {
		await redis.connect();
		const warnings = await checkRedis(redis);
		return [
			{ subject, level: "ok", finding: "Redis answers" },
			...warnings.map((finding): Finding => ({ subject, level: "warning", finding })),
		];
	} catch (error) {
		if (error instanceof UnfitRedisError) {
			return [{ subject, level: "error", finding: error.message }];
		}
		const finding = `Redis does not answer (${reason})`;
		const cure = "Start it, or set REDIS_URL to the address and password of one that runs.";
		return [{ subject, level: "error", finding, cure }];
	} finally {
		redis.disconnect();
	}
}

function conclusion(wrong: number): string {
	if (wrong === 0) return "Nothing has to be mended.";
	return `${wrong === 1 ? "One thing has" : `${wrong} things have`} to be mended.`;
}
