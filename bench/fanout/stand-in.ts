import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Takes every message and answers after so long (ms, the first argument); tells when it is asked how many came when. */
const latencyMs = Number(process.argv[2]);
/** When messages came (Unix ms, with a fraction). */
let times: number[] = [];
let count = 0;
/** Answers that are due together are given by one timer. */
let waiting: { at: number; answer: () => void }[] = [];
let timer: NodeJS.Timeout | undefined;

function later(answer: () => void): void {
	waiting.push({ at: performance.now() + latencyMs, answer });
	timer ??= setTimeout(flush, latencyMs);
}

function flush(): void {
	const now = performance.now();
	const due = waiting.findIndex(({ at }) => at > now);
	const some = due === -1 ? waiting : waiting.slice(0, due);
	waiting = due === -1 ? [] : waiting.slice(due);
	const [next] = waiting;
	timer = next === undefined ? undefined : setTimeout(flush, Math.max(0, next.at - now));
	for (const { answer } of some) answer();
}

const server = createServer((request, response) => {
	const parts: Buffer[] = [];
	request.on("data", (part: Buffer) => void parts.push(part));
	request.on("end", () => {
		times.push(performance.timeOrigin + performance.now());
		const { chat_id: id } = JSON.parse(Buffer.concat(parts).toString()) as { chat_id: number };
		const chat = { id, type: "private", first_name: "Reader" };
		const result = { message_id: ++count, date: 1_764_140_000, chat, text: "Hello" };
		const answer = () => {
			response.setHeader("content-type", "application/json");
			response.end(JSON.stringify({ ok: true, result }));
		};
		if (latencyMs > 0) later(answer);
		else answer();
	});
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
	process.send?.({ apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
process.on("message", () => {
	process.send?.({ times });
	times = [];
});
process.on("disconnect", () => process.exit());
