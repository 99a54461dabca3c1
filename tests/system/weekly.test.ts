import { expect, test } from "vitest";
import { ADA, seen, startDesk } from "../support/desk.ts";
import { article, until } from "../support/newsroom.ts";

const HOUR_MS = 3_600_000;
const letters = (desk: Awaited<ReturnType<typeof startDesk>>) =>
	seen(desk, ADA).filter(({ text }) => text?.includes("The week from") === true);

test("the newsroom gets one letter about a week, on Monday, with what readers did not find", async () => {
	const desk = await startDesk({ trust: "publish", at: "2026-11-22T17:00:00Z" });
	await desk.send("bridge", { title: "The bridge is open" });
	await until(() => desk.telegram.messages("@lindenford").length === 1, "the post");
	for (let time = 0; time < 3; time++) desk.telegram.say(502, "/search Tramline");
	desk.telegram.say(502, "/search ferry");
	await until(
		() => seen(desk, 502).filter(({ text }) => text?.includes("ramline")).length >= 3,
		"the searches to be answered",
	);
	expect(letters(desk)).toEqual([]);
	// Sunday 18:00 in Lindenford; a restart looks at once.
	await desk.newsroom.stop();
	desk.clock.aheadMs = 16 * HOUR_MS;
	const second = await desk.restart();
	await until(() => letters(desk).length === 1, "the letter", 30_000);
	const [letter] = letters(desk);
	expect(letter?.text).toContain("The week from November 16 to November 22");
	expect(letter?.text).toContain("Posts: 1");
	expect(letter?.text).toMatch(/3 · \W?tramline/);
	expect(letter?.text).not.toContain("ferry");
	await second.stop();
	desk.clock.aheadMs = 20 * HOUR_MS;
	const third = await desk.restart();
	const body = JSON.stringify(article("match", { title: "Lindenford wins" }));
	await third.hook("stringers", { contentType: "application/json", body });
	await until(() => desk.telegram.messages("@lindenford").length === 2, "the next post", 30_000);
	expect(letters(desk)).toHaveLength(1);
	await third.stop();
});
