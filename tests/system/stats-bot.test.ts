import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { article, type Newsroom, startNewsroom, until } from "../support/newsroom.ts";

const NEWSROOM = `
channels: [{ id: "@lindenford" }]
topics:
  - { slug: town, names: { en: Town, de: Stadt }, tags: [Lindenford] }
  - { slug: weather, names: { en: Weather } }
`;
const ADA = 501;
/** A thread that is started from the sources takes a while where many tests run at the same time. */
const LONG_MS = 90_000;

/** What the bot has written to somebody since they opened it. */
const seen = ({ telegram }: Newsroom, id = ADA): Message[] =>
	telegram.messages(id).filter(({ from }) => from?.is_bot === true);

/** The newest album, in its order. */
function albumOf(room: Newsroom, id = ADA): Message[] {
	const last = seen(room, id).findLast(({ media_group_id: group }) => group !== undefined);
	if (last === undefined) return [];
	return seen(room, id).filter(({ media_group_id: group }) => group === last.media_group_id);
}

const albums = (room: Newsroom) =>
	new Set(seen(room).flatMap(({ media_group_id: group }) => group ?? [])).size;

/** The messages that have the buttons of charts. */
const controls = (room: Newsroom) =>
	seen(room).filter(({ text = "" }) => text === "Other days, or other colours?");

function buttonsOf(message: Message | undefined): Map<string, string> {
	const all = message?.reply_markup?.inline_keyboard.flat() ?? [];
	return new Map(
		all.flatMap((one) => ("callback_data" in one ? [[one.text, one.callback_data]] : [])),
	);
}

/** A Tidings that has posted three articles. */
async function startCounted(log?: (line: string) => void): Promise<Newsroom> {
	const room = await startNewsroom({ newsroom: NEWSROOM, ...(log === undefined ? {} : { log }) });
	for (const id of ["1", "2", "3"]) expect((await room.send(article(id))).status).toBe(202);
	await until(() => room.telegram.messages("@lindenford").length === 3, "the posts");
	return room;
}

async function ask(room: Newsroom, text: string): Promise<void> {
	const before = controls(room).length;
	room.telegram.say(ADA, text);
	await until(() => controls(room).length > before, `the charts of ${text}`, LONG_MS);
}

describe("/stats", { timeout: 3 * LONG_MS }, () => {
	test("sends an album with the figures in words below it, and what there is nothing to draw of", async () => {
		const room = await startCounted();
		await ask(room, "/stats");
		const album = albumOf(room);
		expect(album.length).toBeGreaterThanOrEqual(3);
		for (const { photo } of album) {
			expect(photo?.at(-1)).toMatchObject({ width: 2560, height: 1600 });
		}
		const [caption, ...others] = album.map((message) => message.caption);
		expect(caption).toMatch(/^📊 \w+ \d+.*\d{4}\n\n• 3 posts/);
		expect(caption).toContain("• Half of the posts within ");
		expect(caption).toContain("Nothing to draw yet: reactions, readers, digests, and quiet hours");
		expect(others.every((one) => one === undefined)).toBe(true);
		expect([...buttonsOf(controls(room).at(-1)).keys()]).toEqual([
			"○ 7 days",
			"● 30 days",
			"○ 90 days",
			"○ 365 days",
			"🌙 Dark",
		]);
	});

	test("is drawn anew by its buttons, once each, and the newest album has them", async () => {
		const room = await startCounted();
		await ask(room, "/stats 7d topic:town channel:@lindenford");
		expect(albumOf(room)[0]?.caption).toContain("Town");
		const first = controls(room)[0];
		const dark = buttonsOf(first).get("🌙 Dark") ?? "";
		expect(Buffer.byteLength(dark)).toBeLessThanOrEqual(64);
		const presses = [1, 2].map(() => room.telegram.press(ADA, first?.message_id ?? 0, dark));
		await Promise.all(presses);
		await until(
			() =>
				albums(room) === 2 && controls(room).some(({ message_id: id }) => id !== first?.message_id),
			"the second album",
			LONG_MS,
		);
		await until(() => controls(room).length === 1, "the first buttons to go");
		const labels = [...buttonsOf(controls(room)[0]).keys()];
		expect(labels).toContain("● 7 days");
		expect(labels).toContain("☀️ Light");
		expect(albumOf(room)[0]?.caption).toContain("Town");
		expect(albums(room)).toBe(2);
	});

	test("says what to type for what it can't read, and which topics and channels there are", async () => {
		const room = await startNewsroom({ newsroom: NEWSROOM });
		await until(() => seen(room).length === 1, "the welcome");
		const answer = async (text: string) => {
			const before = seen(room).length;
			room.telegram.say(ADA, text);
			await until(() => seen(room).length > before, `an answer to ${text}`);
			return seen(room)
				.at(-1)
				?.text?.replace(/[\u2068\u2069]/g, "");
		};
		expect(await answer("/stats yesterday")).toMatch(
			/^I can’t read “yesterday”\.\nType \/stats alone/,
		);
		expect(await answer("/stats 31d")).toContain("“31d”");
		expect(await answer("/stats topic:opera")).toBe(
			"There is no topic “opera”. There are: town, weather",
		);
		expect(await answer("/stats channel:@elsewhere 7d")).toBe(
			"There is no channel “@elsewhere”. There are: @lindenford",
		);
	});

	test("tells the figures in words where the album can't be sent, and writes down why", async () => {
		const log: string[] = [];
		const room = await startCounted((line) => log.push(line));
		const fault = {
			kind: "error",
			code: 400,
			description: "Bad Request: IMAGE_PROCESS_FAILED",
		} as const;
		room.telegram.addFault({ method: "sendMediaGroup", ...fault, times: 5 });
		await ask(room, "/stats");
		const told = seen(room).at(-2)?.text ?? "";
		expect(told).toMatch(/^The charts could not be drawn; .*\n\n📊 .*\n\n• 3 posts/);
		expect(log.join("")).toContain("charts could not be drawn or sent");
	});

	test("is for the team alone, also its buttons", async () => {
		const room = await startCounted();
		const { id } = room.telegram.addPerson({ firstName: "Bea", languageCode: "en" });
		room.telegram.say(id, "/start");
		await until(() => seen(room, id).length === 1, "the welcome");
		const welcome = seen(room, id)[0];
		const pressed = await room.telegram.press(id, welcome?.message_id ?? 0, "stats:30:dark:-:-");
		expect(pressed.text).toContain("Only the newsroom may");
		room.telegram.say(id, "/stats");
		await until(() => seen(room, id).length === 2, "an answer");
		expect(albumOf(room, id)).toEqual([]);
	});
});
