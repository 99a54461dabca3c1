import { setTimeout as sleep } from "node:timers/promises";
import { createSender } from "../tests/support/environment.ts";
import { openSetting, quantile } from "./setting.ts";

const ARTICLES = 500;
const EVERY_MS = 20;

/** The time from the 202 to the post in the stand-in, articles coming one at a time. */
export async function benchLatency(): Promise<string[][]> {
	const setting = await openSetting();
	try {
		await setting.program.start();
		const { send } = createSender(setting.url);
		const acceptedAt = new Map<string, number>();
		const postedAt = new Map<string, number>();
		setting.telegram.onChange(({ kind, entry }) => {
			const id = /^Article (\S+)\n/.exec(entry?.message.text ?? "")?.[1];
			if (kind === "message" && id !== undefined) postedAt.set(id, performance.now());
		});
		for (let index = 0; index < ARTICLES; index++) {
			const id = `n${index}`;
			await send({ id, title: `Article ${id}`, url: `https://news.example/${id}` });
			acceptedAt.set(id, performance.now());
			await sleep(EVERY_MS);
		}
		await sleep(1000);
		if (postedAt.size !== ARTICLES) throw new Error(`${postedAt.size} of ${ARTICLES} were posted`);
		// A post may overtake its 202 on the way back.
		const delays = [...acceptedAt].map(([id, at]) => Math.max(0, (postedAt.get(id) ?? 0) - at));
		const ms = (share: number) => `${quantile(delays, share).toFixed(1)} ms`;
		return [
			["202 to post, median", ms(0.5), "", ""],
			["202 to post, 99th percentile", ms(0.99), "", ""],
		];
	} finally {
		await setting.close();
	}
}
