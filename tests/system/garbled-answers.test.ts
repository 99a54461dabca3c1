import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { article, startNewsroom, startTelegram, texts, until } from "../support/newsroom.ts";
import { damaged } from "../support/nonsense.ts";

vi.setConfig({ testTimeout: 300_000 });

const COUNT = 40;

/**
 * A server before Telegram that carries every call out, and then damages the answer to every third one that succeeded.
 *
 * @returns its address, and how many answers of which method were damaged so far
 */
async function startGarbling(apiRoot: string) {
	const garbled = new Map<string, number>();
	let answers = 0;
	const server = createServer((request, response) => {
		void (async () => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
			const answer = await fetch(`${apiRoot}${request.url}`, {
				method: "POST",
				headers: { "content-type": request.headers["content-type"] ?? "application/json" },
				body: Buffer.concat(chunks),
			});
			let text = await answer.text();
			answers += 1;
			if (answer.ok && answers % 3 === 0) {
				const method = request.url?.split("/").at(-1) ?? "";
				const nth = (garbled.get(method) ?? 0) + 1;
				garbled.set(method, nth);
				const damage = damaged([JSON.parse(text) as object], ["ok"]);
				const [spoilt] = fc.sample(damage, { numRuns: 1, seed: answers });
				// Of every fourth post, it is damaged where it matters the most.
				const isPost = method === "sendMessage" && Buffer.concat(chunks).includes("@lindenford");
				text = JSON.stringify(isPost && nth % 4 === 0 ? { ok: true, result: true } : spoilt);
			}
			response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
		})().catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, garbled };
}

test("answers of Telegram that make no sense lose and double nothing, and silence nobody", async () => {
	const telegram = await startTelegram();
	const { apiRoot, garbled } = await startGarbling(telegram.apiRoot);
	const newsroom = await startNewsroom({ telegram, env: { BOT_API_ROOT: apiRoot } });
	for (let nth = 0; nth < COUNT; nth++) {
		const own = { title: `Bridge ${nth}`, url: `https://news.example/bridge/${nth}` };
		expect((await newsroom.send(article(`bridge-${nth}`, own))).status).toBe(202);
	}
	const states = async () => {
		const statuses = await Promise.all(
			Array.from({ length: COUNT }, (_, nth) => newsroom.channelStatus(`bridge-${nth}`)),
		);
		return statuses.map(({ state }) => state);
	};
	const isOver = (state: string) => ["posted", "unknown"].includes(state);
	await until(async () => (await states()).every(isOver), "the end of every post", 60_000);
	expect(garbled.get("sendMessage")).toBeGreaterThan(10);
	const titles = texts(telegram).map((text) => text.split("\n")[0]);
	expect(titles).toHaveLength(COUNT);
	expect(new Set(titles).size).toBe(COUNT);
	const unknown = (await states()).filter((state) => state === "unknown");
	// Most answers are damaged where nobody looks; where they name no message, an admin is asked.
	expect(unknown.length).toBeGreaterThan(0);
	const asked = () =>
		texts(telegram, telegram.adminId).filter((text) => text.includes("Nobody knows whether"));
	// A question whose answer was damaged is put again a minute later.
	await until(() => asked().length >= unknown.length, "a question for each", 150_000);

	const { id } = telegram.addPerson({ firstName: "Rhea", languageCode: "en" });
	const isAnswered = () => telegram.messages(id).some(({ from }) => from?.is_bot === true);
	// What a reader says may be damaged on its way, too.
	await until(
		async () => {
			telegram.say(id, "/help");
			await sleep(500);
			return isAnswered();
		},
		"an answer to a reader",
		30_000,
	);
});
