import { describe, expect, test } from "vitest";
import { ADA, BO } from "../support/desk.ts";
import {
	after,
	ask,
	journal,
	labels,
	linkOf,
	post,
	startEditors,
	tap,
	whenSays,
} from "../support/editors.ts";
import { until } from "../support/newsroom.ts";

describe("/pin", () => {
	const pinned = (desk: Awaited<ReturnType<typeof startEditors>>, channel = "@lindenford") =>
		desk.telegram
			.entries(channel)
			.filter((entry) => entry.pinned)
			.map(({ message }) => message.text?.match(/part (\w)/)?.[1]);

	test("puts a post on top of its channel for good, in the place of the one before", async () => {
		const desk = await startEditors();
		const [first, second] = [await post(desk, "a"), await post(desk, "b")];
		const card = await ask(desk, `/pin ${linkOf(second)}`, "It is being put on top");
		await until(() => pinned(desk).join() === "b", "the pin");
		expect(labels(card)).toEqual([expect.stringMatching(/Unpin in .*Courier/)]);
		await desk.restart();
		desk.forward(72);
		await ask(desk, `/pin ${linkOf(first)}`, "It is being put on top");
		await until(() => pinned(desk).join() === "a", "the older one in its place");
		expect((await journal(desk)).map(({ what, by }) => [what, by])).toEqual([
			["pinned", ADA],
			["pinned", ADA],
		]);
	});

	test("takes it away again, once, however often and by whom that is pressed", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		await ask(desk, `/pin ${linkOf(message)}`, "It is being put on top");
		await until(() => pinned(desk).join() === "a", "the pin");
		const cards = [
			await ask(desk, `/pin ${linkOf(message)}`, "part a"),
			await ask(desk, `/pin ${linkOf(message)}`, "part a", BO),
		];
		const presses = Array.from({ length: 20 }, (_, index) => {
			const card = cards[index % 2];
			if (card === undefined) throw new Error("nobody was answered");
			return tap(desk, card, "pi:unpinned", index % 2 === 0 ? ADA : BO);
		});
		await Promise.all(presses);
		await until(() => pinned(desk).length === 0, "the end of the pin");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["pinned", "unpinned"]);
	});

	test("asks in which channel where there are several", async () => {
		const desk = await startEditors({
			more: `  - { id: "@lindensport", name: Sport }\nroutes:\n  - name: all\n    when: { any: [{ tag: Lindenford }] }\n    to: ["@lindenford", "@lindensport"]\n`,
		});
		desk.telegram.addChannel({ title: "Sport", username: "lindensport" });
		await post(desk, "a");
		await until(() => desk.telegram.messages("@lindensport").length === 1, "the other post");
		const card = await ask(desk, "/pin https://news.example/bridge/a", "part a");
		expect(labels(card)).toHaveLength(2);
		await tap(desk, card, "Sport");
		await until(() => pinned(desk, "@lindensport").join() === "a", "the pin");
		expect(pinned(desk)).toEqual([]);
		await whenSays(desk, card, "It is being put on top");
	});

	test("says in words that the bot may not", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		desk.telegram.addFault({
			method: "pinChatMessage",
			kind: "error",
			code: 400,
			description: "Bad Request: not enough rights to manage pinned messages in the chat",
			times: 2,
		});
		const card = await ask(desk, `/pin ${linkOf(message)}`, "It is being put on top");
		const told = await after(desk, card, "could not be pinned");
		// Whoever tries it again hears of it again.
		const again = await ask(desk, `/pin ${linkOf(message)}`, "It is being put on top");
		await after(desk, again, "could not be pinned");
		expect(told.text).toContain("part a");
		await ask(desk, `/pin ${linkOf(message)}`, "It is being put on top");
		await until(() => pinned(desk).join() === "a", "the pin at last");
	});

	test("pins nothing that does not stand any more", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/retract ${linkOf(message)}`, "take it back, everywhere");
		await tap(desk, card, "Take it back");
		await until(() => desk.telegram.messages("@lindenford").length === 0, "the retraction");
		const refused = await ask(desk, `/pin ${linkOf(message)}`, "It stands in no channel");
		expect(labels(refused)).toEqual([]);
	});
});
