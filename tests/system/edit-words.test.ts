import { expect, test } from "vitest";
import { ADA, answer, asked, press, seen, startDesk, whenAsked } from "../support/desk.ts";
import { until } from "../support/newsroom.ts";
test("an admin's words take the place of the source's, also where those were the same before", async () => {
	const desk = await startDesk();
	const edit = async (words: string, to: string) => {
		await press(desk, await whenAsked(desk, words), "title");
		const isAsked = () => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true;
		await until(isAsked, "the question");
		await answer(desk, to);
		await whenAsked(desk, to);
	};
	await desk.send("a", { title: "Words one" });
	await edit("Words one", "Words two");
	await desk.send("a", { title: "Words two", summary: "New." });
	await until(
		() => asked(desk)?.reply_to_message?.text?.includes("New.") === true,
		"the newer version",
		15_000,
	);
	await edit("Words two", "Words three");
	expect(asked(desk)?.text).toContain("Words three");
}, 60_000);
