import { createApp } from "./app.ts";
import { type Config, loadEnvironment, loadNewsroom, readConfig } from "./config.ts";
import { ConfigError } from "./environment.ts";
import { createLogger, createRedactor } from "./logger.ts";
import { partsOf } from "./role.ts";
import { secretsOf } from "./secrets.ts";

/** The life of the process: read the configuration, start, wait for a signal or a fatal error, stop. */
async function main(): Promise<void> {
	const config = configOrNothing();
	if (config === undefined) return;
	/** Grows when the newsroom file is read again. */
	const secrets = secretsOf(config);
	const logger = createLogger({ level: config.logLevel, secrets });
	const redact = createRedactor(secrets);
	const app = createApp(config, logger);
	/** Reads the newsroom file again; one with mistakes changes nothing. */
	const reload = async () => {
		try {
			const next = configNow();
			secrets.push(...secretsOf(next));
			await app.reload(next);
		} catch (error) {
			const reason = redact((error as Error).message);
			logger.error({ reason }, "the newsroom file was not taken: the one before stays in force");
		}
	};
	const ending = new Promise<number>((resolve) => {
		const signals = ["SIGTERM", "SIGINT"] as const;
		const stop = (signal: NodeJS.Signals) => {
			logger.info({ signal }, "stopping");
			// A second signal, whichever, finds no listener and ends the process at once.
			for (const name of signals) process.removeListener(name, stop);
			resolve(0);
		};
		for (const name of signals) process.on(name, stop);
		const fatal = (error: unknown) => {
			logger.fatal({ err: error }, "an error that nobody expected");
			resolve(1);
		};
		process.on("SIGHUP", () => {
			reload().catch(fatal);
		});
		process.on("uncaughtException", fatal);
		process.on("unhandledRejection", fatal);
	});
	try {
		const starting = app.start().then((address) => {
			const { channels, sources, role } = config;
			const names = sources.map(({ name }) => name);
			const does = partsOf(role).web ? "takes articles" : "tells how it is";
			logger.info({ role, address, channels, sources: names }, `Tidings ${does} at ${address}`);
		});
		// A signal that comes while Redis is still waited for ends the process, too.
		await Promise.race([starting, ending]);
		process.exitCode = await ending;
	} catch (error) {
		logger.fatal({ err: error }, redact(`Tidings can't start: ${(error as Error).message}`));
		process.exitCode = 1;
	}
	await app.stop();
	logger.info("stopped");
}

function configOrNothing(): Config | undefined {
	try {
		return configNow();
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
		return undefined;
	}
}

function configNow(): Config {
	const environment = loadEnvironment();
	return readConfig(environment, loadNewsroom(environment));
}

await main();
