import fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import { wellFormed } from "../../src/article/text.ts";
import { createTexts } from "../../src/texts.ts";
import { anyText } from "../support/any-text.ts";
import { ADA, BO, contentOf, startDrafting, until } from "../support/drafting.ts";

const TEXT = "The bridge is open\nThe old bridge over the Linde is open again.";

test("whatever is written, what is shown is what is posted: text, entities and picture", async () => {
	const desk = await startDrafting({
		newsroom: `channels:\n  - { id: "@lindenford", kind: [photo, text], footer: "Follow us" }\n`,
	});
	const kinds = ["bold", "italic", "underline", "strikethrough", "spoiler", "code"] as const;
	const anyEntity = fc.record({
		type: fc.constantFrom(...kinds),
		offset: fc.nat(80),
		length: fc.integer({ min: 1, max: 60 }),
	});
	const anyMessage = fc.record({
		words: fc.array(anyText(200).map(wellFormed), { minLength: 1, maxLength: 4 }),
		entities: fc.array(anyEntity, { maxLength: 4 }),
		hasPhoto: fc.boolean(),
	});
	let count = 0;
	await fc.assert(
		fc.asyncProperty(anyMessage, async ({ words, entities, hasPhoto }) => {
			count += 1;
			const title = `Draft number ${count}`;
			const text = [title, ...words].join("\n").slice(0, 900);
			// No app lets anyone mark half a character.
			const isWhole = (at: number) => !/[\uDC00-\uDFFF]/.test(text.charAt(at));
			const set = entities.filter(
				({ offset, length }) =>
					offset + length <= text.length && isWhole(offset) && isWhole(offset + length),
			);
			desk.telegram.say(ADA, "/post");
			await until(
				() => desk.seen().at(-1)?.text?.startsWith("Please send me what") === true,
				"the question",
			);
			const nested = set.slice(0, 1) as MessageEntity[];
			if (hasPhoto) {
				const more = { caption: text, entities: nested };
				desk.telegram.sendPhoto(ADA, `https://phone.example/${count}.jpg`, more);
			} else desk.telegram.say(ADA, text, nested);
			await desk.menuShows(title);
			const preview = desk.seen().at(-2);
			const before = desk.posts().length;
			expect(await desk.press("✅ Publish")).toBe("Published.");
			await until(() => desk.posts().length === before + 1, "the post");
			expect(contentOf(desk.posts().at(-1))).toEqual(contentOf(preview));
			await desk.shows(`https://t.me/lindenford/${before + 1}`);
		}),
		{ numRuns: 5, endOnFailure: true },
	);
}, 180_000);

test("two hundred channels are chosen by pages, and their posts looked at three at a time", async () => {
	const names = Array.from(
		{ length: 200 },
		(_, index) => `channel_${String(index + 1).padStart(3, "0")}`,
	);
	const lines = names.map((name) => `  - { id: "@${name}", footer: "This is ${name}" }`);
	const desk = await startDrafting({
		channels: names,
		newsroom: `channels:\n  - { id: "@lindenford" }\n${lines.join("\n")}\nroutes:\n  - { name: all, when: { any: [{ source: chat }] }, to: [${names.map((name) => `"@${name}"`).join(", ")}] }\n`,
	});
	await desk.draft(TEXT);
	await desk.menuShows("195 more");
	expect(desk.menu()?.text?.match(/\/4096/g)).toHaveLength(3);
	const shown = () => desk.seen().filter(({ text }) => text?.includes("This is channel_") === true);
	const three = () => until(() => shown().length === 3, "three posts to be looked at");
	await three();
	expect(desk.labels()).toContain("1–3 of 200");
	await desk.press("›");
	await desk.shows("This is channel_004");
	await until(() => desk.labels().includes("4–6 of 200"), "the next three");
	await three();
	await desk.press("‹");
	await until(() => desk.labels().includes("1–3 of 200"), "the first three");
	await desk.press("‹");
	await until(() => desk.labels().includes("199–200 of 200"), "the last two");
	await desk.press("Channels");
	await desk.menuShows("Tap the channels");
	expect(desk.labels().filter((one) => one.includes("channel_"))).toHaveLength(7);
	await desk.press("›");
	await until(() => desk.labels().some((one) => one.includes("channel_008")), "the next page");
	await desk.press("✓ \u2068@channel_008");
	await until(() => desk.labels().includes("\u2068@channel_008\u2069"), "one to be left out");
	await desk.press("‹ Back");
	await desk.menuShows("194 more");
});

describe("in every language", () => {
	const { locales } = createTexts("en");
	test.each(locales)("%s draws the draft, its questions and its calendar", async (languageCode) => {
		const desk = await startDrafting();
		const { id } = desk.telegram.addPerson({ id: 700, firstName: "Cleo", languageCode });
		await desk.redis.hset(desk.keys.team, String(id), JSON.stringify(member));
		desk.telegram.say(id, `/post ${TEXT}`);
		await desk.menuShows("📝 The bridge is open", id);
		const whole = desk.menu(id)?.text;
		const count = desk.labels(id).length;
		for (let index = 0; index < count - 1; index++) {
			// The one that is silent changes the draft, and is pressed back again.
			const label = desk.labels(id)[index] ?? "";
			await desk.press(label, id);
			await until(() => desk.menu(id)?.text !== whole, `what ${label} asks`);
			expect(desk.menu(id)?.text).not.toMatch(/[{}]|draft-/);
			await desk.press(
				desk.labels(id).length === count
					? (desk.labels(id)[index] ?? "")
					: (desk.labels(id).at(-1) ?? ""),
				id,
			);
			await until(() => desk.menu(id)?.text === whole, "the draft again");
		}
	});
});

const member = { role: "editor", name: "Cleo", since: 1, by: ADA };

test("breaking news that has to be confirmed waits for another one, who is not the one that wrote it", async () => {
	const desk = await startDrafting({
		newsroom: `channels:
  - { id: "@lindenford", breaking: { tags: [], urgency: 5, confirm: true } }
`,
	});
	await desk.draft(TEXT);
	await desk.press("✅ Publish");
	await desk.shows("another one of you has to confirm it first");
	expect(desk.posts()).toHaveLength(0);
	const question = (person: number) =>
		desk
			.seen(person)
			.findLast((one) => JSON.stringify(one.reply_markup ?? {}).includes("review:publish"));
	await until(() => question(BO) !== undefined && question(ADA) !== undefined, "the question");
	const confirm = async (person: number) => {
		const message = question(person);
		const [, data = ""] = [...desk.buttons(message)].find(([label]) => label === "Confirm") ?? [];
		return (await desk.telegram.press(person, message?.message_id ?? 0, data)).text;
	};
	await until(() => desk.buttons(question(ADA)).has("Confirm"), "the button to confirm it");
	expect(await confirm(ADA)).toContain("another");
	expect(desk.posts()).toHaveLength(0);
	await confirm(BO);
	await until(() => desk.posts().length === 1, "the post");
	await desk.shows("https://t.me/lindenford/1");
});
