import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** How a call of the soak ends: `cut` before the message is taken, `lost` after that, or with an answer. */
export type CallFault = "cut" | "lost" | "flood" | "proxy" | "blocked" | undefined;

/**
 * As much of the Bot API as a campaign calls, in the process that judges: what it was given outlives all who called.
 * Answers take a few milliseconds, so that a process that is killed has something in flight.
 */
export async function startCampaignTelegram(faultOf: (chat: number) => CallFault) {
	/** How often each chat got the message. */
	const got = new Map<number, number>();
	const faults = new Map<CallFault, number>();

	async function answer(chat: number, response: ServerResponse): Promise<void> {
		const fault = faultOf(chat);
		faults.set(fault, (faults.get(fault) ?? 0) + 1);
		await delay(3 + Math.random() * 20);
		if (fault === undefined || fault === "lost") got.set(chat, (got.get(chat) ?? 0) + 1);
		// Whether anybody hears of it is another matter.
		await delay(Math.random() * 10);
		const reply = (status: number, body: object) =>
			response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
		const refuse = (code: number, description: string, parameters = {}) =>
			reply(code, { ok: false, error_code: code, description, parameters });
		if (fault === "cut" || fault === "lost") response.socket?.resetAndDestroy();
		else if (fault === "proxy") response.writeHead(502).end("<html>502 Bad Gateway</html>");
		else if (fault === "blocked") refuse(403, "Forbidden: bot was blocked by the user");
		else if (fault === "flood") {
			refuse(429, "Too Many Requests: retry after 1", { retry_after: 1 });
		} else {
			const message = { message_id: got.size, date: 0, chat: { id: chat, type: "private" } };
			reply(200, { ok: true, result: message });
		}
	}

	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (part: Buffer) => {
			body += part.toString();
		});
		request.on("end", () => {
			const { chat_id: chat } = JSON.parse(body) as { chat_id: number };
			void answer(chat, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		apiRoot: `http://127.0.0.1:${port}`,
		got,
		/** How many calls ended so. */
		count: (...kinds: CallFault[]) => kinds.reduce((sum, kind) => sum + (faults.get(kind) ?? 0), 0),
		stop: (): void => {
			server.closeAllConnections();
			server.close();
		},
	};
}
