import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../app.ts";
import { loadEnvironment, readConfig } from "../config.ts";
import { createLogger } from "../logger.ts";
import { writeHistory } from "./history.ts";
import {
	API_TOKEN,
	BOT_TOKEN,
	CHANNEL,
	GHOST_SECRET,
	NEWSROOM_FILE,
	openNewsroom,
	OPS_CHAT,
	readNewsroomFile,
	SECRET,
} from "./newsroom.ts";
import { nextFreePort } from "./port.ts";
import { pushSamples } from "./push-samples.ts";
import { renderEntry, renderRoom } from "./terminal.ts";

/** The life of `npm run sandbox`: a Telegram and a newsroom to try Tidings on; `--once` ends after the samples. */
async function main(): Promise<void> {
	const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
	const terminal = {
		width: Math.min(process.stdout.columns || 80, 88),
		colour: process.stdout.isTTY && loadEnvironment()["NO_COLOR"] === undefined,
	};
	const dataDir = await mkdtemp(join(tmpdir(), "tidings-sandbox-"));
	const { standIn, pageUrl } = await openNewsroom({
		port: values.once ? 0 : await nextFreePort(8090),
	});
	const settings = {
		BOT_TOKEN,
		CHANNEL_ID: CHANNEL,
		ADMIN_IDS: "101",
		OPS_CHAT_ID: String(OPS_CHAT),
		WEBHOOK_SECRETS: SECRET,
		GHOST_SECRET,
		API_TOKEN,
		BOT_API_ROOT: pageUrl,
		HTTP_PORT: String(values.once ? 0 : await nextFreePort(8080)),
		LOG_LEVEL: "warn",
		// The stand-in takes everything at once: nobody who tries Tidings has to wait.
		TELEGRAM_PER_SECOND: "1000",
		TELEGRAM_PER_MINUTE: "6000",
		DATA_DIR: dataDir,
		REDIS_URL: loadEnvironment(join(dataDir, "no.env"))["REDIS_URL"],
		REDIS_PREFIX: `tidings-sandbox-${process.pid}`,
	};
	const config = readConfig(settings, await readNewsroomFile());
	const logger = createLogger({ level: "warn", secrets: [BOT_TOKEN] });
	const app = createApp(config, logger);
	const ended = new Promise<void>((resolve) => {
		for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
	});
	try {
		print("Starting Redis, a Telegram stand-in and Tidings …");
		const url = await app.start();
		if (!values.once) {
			const [first] = config.channels;
			const zone = first === undefined ? "UTC" : config.routing.rulesOf(first).timeZone;
			await writeHistory({ store: config.redis, zone, logger, now: Date.now() });
		}
		if (!values.once) {
			standIn.onChange(({ kind, entry }) => {
				if (entry?.message.chat.type !== "channel") return;
				const what = { message: "posted", edit: "edited", delete: "withdrawn", other: "" }[kind];
				if (what !== "")
					print(`\n${what} in @${entry.message.chat.username}\n${renderEntry(entry, terminal)}`);
			});
		}
		await pushSamples(url, print);
		const room = standIn.state().rooms.find(({ chat }) => chat.username === CHANNEL.slice(1));
		if (values.once) {
			if (room !== undefined) print(`\n${renderRoom(room, terminal)}`);
			return;
		}
		print(invitation(pageUrl, url));
		await ended;
	} finally {
		await app.stop();
		await standIn.stop();
		await rm(dataDir, { recursive: true, force: true });
	}
}

function invitation(pageUrl: string, url: string): string {
	return `
Open ${pageUrl}/ to see the channel as its readers do and to talk to the bot.

Try this:
  · Type /latest or /help to the bot, as Ada (English) or Bruno (German).
  · As Ada, type /stats: charts of what was posted and read, of some weeks that are made up.
  · In another terminal, push an article of your own and watch it appear:

      export WEBHOOK_SECRETS=${SECRET} \\
        API_TOKEN=${API_TOKEN} \\
        GHOST_SECRET=${GHOST_SECRET} NEWSROOM_FILE=${NEWSROOM_FILE}
      echo '{"id":"mine","title":"My first article","url":"https://news.example/mine"}' > mine.json
      npm run tidings -- push mine.json --url ${url}

  · Change its title in mine.json and push it again: the post is edited.
  · Push as Ghost does, and see what is known of it:

      npm run -s tidings -- sample ghost > ghost.json
      npm run tidings -- push ghost.json --source blog --url ${url}
      npm run tidings -- articles --url ${url}

  · Push mine.json with another id and --source stringers: Ada is asked before it is posted.
  · Lose Telegram's answer to a post: it is found in the channel and not sent again.

      curl -X POST ${pageUrl}/sandbox/faults -H 'content-type: application/json' \\
        -d '{"method":"sendMessage","kind":"reset","after":true}'

  · Let Telegram fail, then push something new: it is posted as soon as that works again.

      curl -X POST ${pageUrl}/sandbox/faults -H 'content-type: application/json' \\
        -d '{"method":"sendMessage","kind":"error","code":429,"description":"Too Many Requests","retryAfter":5}'

Ctrl+C ends it.`;
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}

await main();
