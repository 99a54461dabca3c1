import { createHmac } from "node:crypto";
import { createProgram, freePort } from "../campaign/program.ts";
import { TOKEN } from "./environment.ts";
import { startTelegram } from "./newsroom.ts";

/** What Telegram sends along, as any process makes it of the token. */
export const UPDATES_SECRET = createHmac("sha256", TOKEN)
	.update("tidings webhook")
	.digest("base64url");

/** A Telegram that sends updates to a port of this machine, and the settings of who listens there. */
export async function startSendingTelegram() {
	const telegram = await startTelegram({ isLocal: true });
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	return {
		telegram,
		url,
		/** Those of every process; the one that Telegram reaches has `HTTP_PORT` beside them. */
		env: { UPDATES: "webhook", PUBLIC_URL: url },
		port: String(port),
	};
}

/** An update as Telegram sends it: somebody has written to the bot. */
export function written(id: number, chat: number, text: string) {
	const date = Math.floor(Date.now() / 1000);
	const person = { id: chat, is_bot: false, first_name: "Zephyrine", language_code: "en" };
	const length = text.split(" ")[0]?.length ?? 0;
	return {
		update_id: id,
		message: {
			message_id: 1_000_000 + id,
			date,
			chat: { id: chat, type: "private", first_name: "Zephyrine" },
			from: person,
			text,
			...(text.startsWith("/") ? { entities: [{ type: "bot_command", offset: 0, length }] } : {}),
		},
	};
}

/** Sends an update as Telegram does; resolves to the status of the answer. */
export async function bring(
	url: string,
	update: unknown,
	headers: Record<string, string> = { "x-telegram-bot-api-secret-token": UPDATES_SECRET },
): Promise<number> {
	const body = typeof update === "string" ? update : JSON.stringify(update);
	const response = await fetch(`${url}/telegram`, {
		method: "POST",
		headers: { "content-type": "application/json", ...headers },
		body,
	});
	await response.arrayBuffer();
	return response.status;
}

/** A process of its own in a role, at a port of its own unless one is given. */
export async function createProcess(env: Record<string, string>, port?: string) {
	return createProgram({ ...env, HTTP_PORT: port ?? String(await freePort()) });
}
