import { expect, onTestFinished, test } from "vitest";
import { createDelivery } from "../../src/deliver/delivery.ts";
import { createDeliveryJobs } from "../../src/deliver/jobs.ts";
import { follows, type Letterbox, openLetterbox } from "../support/letterbox.ts";
import { openRedis, until } from "../support/newsroom.ts";

/** What one process does for readers, by itself. */
function start(box: Letterbox) {
	const delivery = createDelivery(box.deps);
	const { duties } = delivery;
	const more = { logger: box.deps.logger, now: box.now, sweepMs: 50 };
	const jobs = createDeliveryJobs({
		connection: openRedis(),
		prefix: box.keys.jobs,
		duties,
		...more,
	});
	jobs.start();
	let isRunning = true;
	const stop = async () => {
		if (!isRunning) return;
		isRunning = false;
		delivery.end();
		await jobs.stop(AbortSignal.timeout(2000));
	};
	onTestFinished(stop);
	return stop;
}

test("articles come by themselves, within the pace, each once with three processes and a restart", async () => {
	const box = await openLetterbox({ isLive: true });
	const ids: number[] = [];
	for (let count = 0; count < 4; count++) ids.push(await box.addReader(follows("climate")));
	const stop = [start(box), start(box), start(box)];
	const names = ["a", "b", "c", "d", "e"];
	for (const name of names) await box.publish(name, { topics: ["climate"] });
	const all = () => ids.map((id) => box.got(id).length);
	await until(() => all().some((count) => count > 0), "the first message");
	await stop[0]?.();
	await stop[1]?.();
	await box.retract("a");
	await until(() => all().every((count) => count >= names.length - 1), "all messages");
	const shown = () => ids.flatMap((id) => box.got(id).map(({ text }) => text ?? ""));
	await until(() => !shown().some((text) => text.includes("part a")), "the withdrawal");
	await until(async () => !(await box.outbox.isDue(box.now() + 60_000)), "an empty outbox");
	for (const id of ids) {
		const titles = box.got(id).map(({ text }) => text?.split("\n")[0] ?? "");
		expect(new Set(titles).size).toBe(titles.length);
		for (const name of names.slice(1)) {
			expect(titles).toContain(`The bridge of Lindenford, part ${name}`);
		}
	}
});
