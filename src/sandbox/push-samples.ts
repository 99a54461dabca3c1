import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { signWebhook } from "../web/signatures.ts";
import { API_TOKEN, SECRET } from "./newsroom.ts";

const folder = new URL("./samples/", import.meta.url);
const PATIENCE_MS = 15_000;

const Answer = z.object({
	accepted: z.array(z.object({ id: z.string(), status: z.string(), url: z.string() })),
});
const Status = z.object({
	channels: z.array(z.object({ applied_revision: z.number(), desired_revision: z.number() })),
});

/** Pushes the sample articles through the signed webhook, one after the other, each until it stands. */
export async function pushSamples(url: string, print: (text: string) => void): Promise<void> {
	const files = (await readdir(folder)).filter((name) => /^\d\d-.*\.json$/.test(name)).sort();
	for (const file of files) {
		const body = await readFile(new URL(file, folder));
		const id = `msg_sandbox_${file.slice(0, 2)}`;
		const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
		const push = () =>
			fetch(`${url}/v1/articles`, {
				method: "POST",
				headers: {
					"content-type": "application/json",
					...signWebhook(key, id, Math.floor(Date.now() / 1000), body),
				},
				body: new Uint8Array(body),
			});
		let response = await push();
		if (response.status === 503) response = await push();
		const text = await response.text();
		if (response.status !== 202) throw new Error(`${file} was refused: ${text}`);
		for (const item of Answer.parse(JSON.parse(text)).accepted) {
			print(`${file}: ${item.status}`);
			await untilApplied(item.url);
		}
	}
}

async function untilApplied(url: string): Promise<void> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const response = await fetch(url, { headers: { authorization: `Bearer ${API_TOKEN}` } });
		// A busy machine may have its Redis answer too late: it is asked again, as every sender does.
		const { channels } = response.ok
			? Status.parse(await response.json())
			: { channels: [{ applied_revision: 0, desired_revision: 1 }] };
		if (channels.every((post) => post.applied_revision === post.desired_revision)) return;
		if (Date.now() > deadline) throw new Error(`A sample did not reach the channel: see ${url}`);
		await sleep(50);
	}
}
