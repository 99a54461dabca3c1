import { expect, test } from "vitest";
import type { FaultKind } from "../../src/sandbox/model.ts";
import { API_TOKEN, SECRET, TOKEN } from "../support/environment.ts";
import {
	article,
	openRedis,
	startNewsroom,
	startTelegram,
	texts,
	until,
} from "../support/newsroom.ts";
import { readEverything } from "../support/read-everything.ts";

const faults: FaultKind[] = [
	{ kind: "reset" },
	{ kind: "reset", after: true },
	{ kind: "html" },
	{ kind: "html", after: true },
	{ kind: "error", code: 400, description: "Bad Request: something" },
	{ kind: "error", code: 401, description: "Unauthorized" },
	{ kind: "error", code: 403, description: "Forbidden: bot was kicked from the channel chat" },
	{ kind: "error", code: 404, description: "Not Found" },
	{ kind: "error", code: 409, description: "Conflict: terminated by other getUpdates request" },
	{ kind: "error", code: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 },
	{ kind: "error", code: 500, description: "Internal Server Error" },
];

test("no token, secret or signature gets into the log or into Redis, whatever fails", async () => {
	const lines: string[] = [];
	const telegram = await startTelegram();
	const newsroom = await startNewsroom({
		telegram,
		env: { LOG_LEVEL: "trace" },
		log: (line) => lines.push(line),
	});
	const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
	for (const [index, fault] of faults.entries()) {
		telegram.addFault({ method: "getUpdates", ...fault });
		telegram.addFault({ method: "sendMessage", chat: reader.id, ...fault });
		telegram.addFault({ method: "sendMessage", chat: "@lindenford", ...fault });
		telegram.say(reader.id, "/help");
		await newsroom.send(article(`a${index}`));
		await newsroom.send(article(`a${index}`), { headers: { "webhook-signature": "v1,AAAA" } });
		await newsroom.ask("/v1/articles/a", { headers: { authorization: `Bearer ${API_TOKEN}x` } });
		// Whatever pauses the channel is over for the next fault.
		await openRedis().del(`${newsroom.prefix}:pause:@lindenford`);
		await until(
			async () => {
				const { state, last_error: error } = await newsroom.channelStatus(`a${index}`);
				return error !== null || state === "posted";
			},
			`the fault ${JSON.stringify(fault)}`,
		);
	}
	const port = Number(new URL(telegram.apiRoot).port);
	await telegram.stop();
	await newsroom.send(article("unreachable"));
	await openRedis().del(`${newsroom.prefix}:pause:@lindenford`);
	await until(() => lines.some((line) => line.includes("ECONNREFUSED")), "the refusal");
	await telegram.start({ port });
	await openRedis().del(`${newsroom.prefix}:pause:@lindenford`);
	await until(() => texts(telegram).some((text) => text.includes("unreachable")), "the post");

	const stored = await readEverything(openRedis(), newsroom.prefix);
	const log = lines.join("");
	expect(lines.length).toBeGreaterThan(faults.length);
	expect(stored).toContain("unreachable");
	const words = {
		"the bot's token": TOKEN,
		"its secret half": TOKEN.split(":")[1] ?? "",
		"the signing secret": SECRET.toString("base64"),
		"the API token": API_TOKEN,
		"a signature": "v1,",
		"a mark of redaction": "[token]",
	};
	for (const [what, word] of Object.entries(words)) {
		expect(log.includes(word), `${what} in the log`).toBe(false);
		expect(stored.includes(word), `${what} in Redis`).toBe(false);
	}
});
