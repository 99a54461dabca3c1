import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { fingerprintOf } from "../../src/article/fingerprint.ts";
import { createForwards } from "../../src/store/forwards.ts";
import { createKeys } from "../../src/store/keys.ts";
import {
	article,
	openRedis,
	type Options,
	startNewsroom,
	startTelegram,
	texts,
	until,
} from "../support/newsroom.ts";
import { tidingsCommand } from "../support/sources.ts";

const CHANNEL = "@lindenford";
const retraction = (id: string) => ({ type: "article.retracted", data: { id } });
/** Its answer is lost, after Telegram has carried it out or before. */
const lost = (after: boolean) =>
	({ method: "sendMessage", chat: CHANNEL, kind: "reset", after }) as const;
const refused = (times = 1) =>
	({
		method: "sendMessage",
		chat: CHANNEL,
		kind: "error",
		code: 400,
		description: "Bad Request: the post is not to its taste",
		times,
	}) as const;

/** A newsroom with two admins, Ada and Ben, and what they see and do. */
async function open(options: Options = {}) {
	const telegram = options.telegram ?? (await startTelegram());
	const ben = telegram.addPerson({ id: 502, firstName: "Ben", languageCode: "de" });
	telegram.say(ben.id, "/start");
	const env = { ADMIN_IDS: "501,502", ...options.env };
	const newsroom = await startNewsroom({ ...options, telegram, env });
	const ada = telegram.adminId;

	/** The newest message to an admin that says something; a post that is shown beside it is none. */
	const message = (admin: number, words: string) =>
		telegram
			.messages(admin)
			.findLast(({ text = "" }) => text.includes(words) && !text.startsWith("The bridge"));
	const buttonsOf = (admin: number, words: string) =>
		message(admin, words)?.reply_markup?.inline_keyboard.flat() ?? [];

	return {
		...newsroom,
		ada,
		ben: ben.id,
		message,
		labels: (admin: number, words: string) => buttonsOf(admin, words).map(({ text }) => text),
		/** Waits for a message that says something. */
		see: (admin: number, words: string, timeoutMs?: number) =>
			until(() => message(admin, words) !== undefined, `a message with ${words}`, timeoutMs),
		/** Waits for a message that tells something of an article. */
		hear: (admin: number, id: string, words: string) =>
			until(() => {
				const text = message(admin, `part ${id}`)?.text ?? "";
				return text.includes(words);
			}, `${words} of ${id}`),
		/** Presses a button under the message that says something; resolves to what the bot answers. */
		async press(admin: number, words: string, label: string, person = admin) {
			const data = buttonsOf(admin, words).flatMap((button) =>
				button.text === label && "callback_data" in button ? [button.callback_data] : [],
			);
			const id = message(admin, words)?.message_id ?? 0;
			return telegram.press(person, id, data[0] ?? `no button ${label}`, admin);
		},
		/** Waits until an article's post stands so. */
		state: (id: string, state: string) =>
			until(async () => (await newsroom.channelStatus(id)).state === state, `${id} to be ${state}`),
		/** What was decided on an article, by its history. */
		async decisions(id: string) {
			const { body } = await newsroom.read(`/v1/articles/${articleRef("api", id)}`);
			const history = body["history"] as { what: string; reason: string | null }[];
			return history.flatMap(({ what, reason }) =>
				["resolved", "retried", "dropped"].includes(what) ? [`${what}: ${reason}`] : [],
			);
		},
		decide: (id: string, body: object, channel = CHANNEL) =>
			newsroom.ask(`/v1/dead/${encodeURIComponent(channel)}/${articleRef("api", id)}`, {
				method: "POST",
				headers: {
					authorization: `Bearer ${newsroom.env.API_TOKEN}`,
					"content-type": "application/json",
				},
				body: JSON.stringify(body),
			}),
		sends: () =>
			telegram.calls().filter((call) => call.method === "sendMessage" && call.chat === CHANNEL),
	};
}
type Room = Awaited<ReturnType<typeof open>>;

/** An article of which nobody knows whether it is there, and the admins asked. */
async function unknown(room: Room, id: string, isThere: boolean): Promise<void> {
	room.telegram.addFault(lost(isThere));
	await room.send(article(id));
	for (const admin of [room.ada, room.ben]) await room.hear(admin, id, "Nobody knows whether");
}

/** An article that Telegram has refused, and the admins told. */
async function failed(room: Room, id: string): Promise<void> {
	room.telegram.addFault(refused());
	await room.send(article(id));
	for (const admin of [room.ada, room.ben]) await room.hear(admin, id, "Telegram refuses");
}

/** Opens the question for a link, and answers it. */
async function answer(room: Room, id: string, label: string, ...answers: string[]): Promise<void> {
	await room.press(room.ada, `part ${id}`, label);
	await room.see(room.ada, "Please answer with the link");
	for (const text of answers) room.telegram.say(room.ada, text);
}

describe("a post that Telegram refused", () => {
	test("is in the list, and Retry tries it again", async () => {
		const room = await open();
		await failed(room, "a");
		room.telegram.say(room.ada, "/dead");
		await room.see(
			room.ada,
			"Telegram refused it: \u2068Bad Request: the post is not to its taste",
		);
		expect(room.labels(room.ada, "refused it")).toEqual(["Retry", "Mark as sent", "Drop"]);
		await room.press(room.ada, "refused it", "Retry");
		await room.state("a", "posted");
		expect(texts(room.telegram)).toHaveLength(1);
		expect(await room.decisions("a")).toEqual(["retried: tried again, by admin 501"]);
		room.telegram.say(room.ada, "/dead");
		await room.see(room.ada, "Everything stands where it should");
	});

	test("is decided on under the message that told of it, and every admin sees what was decided", async () => {
		const room = await open();
		await failed(room, "a");
		const before = room.telegram.messages(room.ben).length;
		expect(room.labels(room.ben, "part a")).toEqual(["Retry", "Mark as sent", "Drop"]);
		await room.press(room.ben, "part a", "Drop");
		for (const admin of [room.ada, room.ben]) {
			await room.see(admin, "\u2068Ben\u2069 has decided that nothing more is done");
			await until(() => room.labels(admin, "part a").length === 0, "no buttons");
		}
		expect(room.telegram.messages(room.ben)).toHaveLength(before);
		expect(await room.decisions("a")).toEqual([
			"dropped: nothing more is done for it, by admin 502",
		]);
		// No later version brings it back.
		await room.send(article("a", { title: "Newer" }));
		await room.send(article("b"));
		await room.state("b", "posted");
		expect(await room.channelStatus("a")).toMatchObject({ state: "dropped", attempts: 1 });
	});

	test("is told anew when it is refused again", async () => {
		const room = await open();
		room.telegram.addFault(refused(2));
		await room.send(article("a"));
		await room.see(room.ada, "Telegram refuses this post");
		await room.press(room.ada, "Telegram refuses this post", "Retry");
		await room.see(room.ada, "has this tried again");
		await room.see(room.ada, "Telegram refuses this post");
		expect(room.labels(room.ada, "Telegram refuses this post")).toContain("Retry");
		await room.press(room.ada, "Telegram refuses this post", "Retry");
		await room.state("a", "posted");
	});

	test("where it was to change what stands says so, and asks for no decision", async () => {
		const room = await open();
		await room.send(article("a"));
		await room.state("a", "posted");
		room.telegram.addFault({ ...refused(), method: "editMessageText" });
		await room.send(article("a", { title: "The bridge, part a, is closed" }));
		await room.hear(room.ada, "a", "Telegram refuses a change of this post");
		expect(room.message(room.ada, "part a")?.text).toContain("https://t.me/lindenford/1");
		expect(room.labels(room.ada, "part a")).toEqual([]);
	});

	test("counts as sent without a link, and is left alone from then on", async () => {
		const room = await open();
		await failed(room, "a");
		// Whichever language they have learnt the words in.
		await answer(room, "a", "Mark as sent", "Kein Link");
		await room.state("a", "posted");
		await room.see(room.ada, "can't be edited or withdrawn from here");
		expect((await room.read("/v1/articles/a")).body["channels"]).toMatchObject([
			{ state: "posted", message_id: null, evidence: "admin" },
		]);
		await room.send(article("a", { title: "Newer" }));
		await room.send(article("b"));
		await room.state("b", "posted");
		expect(texts(room.telegram)).toHaveLength(1);
		expect(room.sends()).toHaveLength(2);
	});

	test("counts as sent by the link of a post made by hand, which is edited then", async () => {
		const room = await open();
		await failed(room, "a");
		const { message_id: id } = room.telegram.postByHand(CHANNEL, "The bridge, by hand");
		await answer(room, "a", "Mark as sent", `t.me/lindenford/${id}?single`);
		await room.state("a", "posted");
		await room.send(article("a", { title: "The bridge is closed" }));
		await until(() => texts(room.telegram)[0]?.includes("is closed") === true, "the edit");
		expect(texts(room.telegram)).toHaveLength(1);
	});
});

describe("a post of which nobody knows", () => {
	test("is edited and withdrawn by the link that an admin gives", async () => {
		const room = await open();
		await room.send(article("first"));
		await room.state("first", "posted");
		await unknown(room, "a", true);
		expect(room.labels(room.ada, "part a")).toEqual(["It is there", "Send again", "Drop"]);
		await answer(room, "a", "It is there", "yes, I think");
		await room.see(room.ada, "That is no link to a message");
		room.telegram.say(room.ada, "https://t.me/elsewhere/2");
		await room.see(room.ada, "That link leads to another chat");
		room.telegram.say(room.ada, "https://t.me/lindenford/1");
		await room.see(room.ada, "That message is another article's post");
		expect(await room.channelStatus("a")).toMatchObject({ state: "unknown" });
		room.telegram.say(room.ada, "https://t.me/lindenford/2");
		await room.state("a", "posted");
		for (const admin of [room.ada, room.ben]) {
			await room.see(admin, "\u2068Ada\u2069 says that this post is in @lindenford");
			await until(() => room.labels(admin, "part a").length === 0, "no buttons");
		}
		expect((await room.read("/v1/articles/a")).body["channels"]).toMatchObject([
			{ message_id: 2, link: "https://t.me/lindenford/2", evidence: "admin", corrections: [] },
		]);
		expect(await room.decisions("a")).toEqual(["resolved: it is in the channel, says admin 501"]);
		await room.send(article("a", { title: "The bridge is closed again" }));
		await until(() => texts(room.telegram)[1]?.includes("closed again") === true, "the edit");
		await room.send(retraction("a"));
		await room.state("a", "retracted");
		expect(texts(room.telegram)).toEqual([expect.stringContaining("part first")]);
		// What is answered later is no answer any more.
		room.telegram.say(room.ada, "thanks");
		await room.see(room.ada, "/latest");
	});

	test("is no message that is not there; the one that is named is shown", async () => {
		const room = await open();
		await unknown(room, "a", true);
		await answer(room, "a", "It is there", "https://t.me/lindenford/99999");
		await room.see(room.ada, "There is no such message in @lindenford");
		expect(await room.channelStatus("a")).toMatchObject({ state: "unknown", message_id: null });
		room.telegram.say(room.ada, "https://t.me/lindenford/1");
		await room.state("a", "posted");
		const shown = room.telegram
			.messages(room.ada)
			.filter((one) => one.forward_origin !== undefined);
		expect(shown.map(({ text }) => text)).toEqual(texts(room.telegram));
	});

	test("is named by its link also where nothing may be forwarded", async () => {
		const room = await open();
		await unknown(room, "a", true);
		room.telegram.setProtected(CHANNEL, true);
		await answer(room, "a", "It is there", "https://t.me/lindenford/1");
		await room.state("a", "posted");
		expect(await room.channelStatus("a")).toMatchObject({ message_id: 1 });
	});

	test("is sent again, with what its article says by then", async () => {
		const room = await open();
		await unknown(room, "a", false);
		await room.send(article("a", { title: "Newer" }));
		await room.press(room.ada, "part a", "Send again");
		await room.state("a", "posted");
		expect(texts(room.telegram)).toEqual([expect.stringContaining("Newer")]);
		expect(await room.decisions("a")).toEqual([
			"resolved: it is not in the channel, says admin 501",
		]);
	});

	test("is told of in the language of whoever reads it, also why nobody knows", async () => {
		const room = await open({ env: { LOCALE: "de" } });
		room.telegram.addFault(lost(true));
		await room.send(article("a"));
		await room.see(room.ada, "keine eindeutige Antwort (die Verbindung ist abgebrochen (");
		for (const admin of [room.ada, room.ben]) room.telegram.say(admin, "/dead");
		await room.see(room.ada, "while it was being sent (\u2068the connection broke (");
		await room.see(room.ben, "keine eindeutige Antwort (\u2068die Verbindung ist abgebrochen (");
		const { body } = await room.read("/v1/dead");
		expect(JSON.stringify(body)).toContain("the connection broke (");
	});

	test("is sent again once, however often the button is pressed", async () => {
		const room = await open();
		await unknown(room, "a", false);
		const pressed = await Promise.all(
			Array.from({ length: 20 }, (_, index) => {
				const admin = index % 2 === 0 ? room.ada : room.ben;
				return room.press(admin, "part a", "Send again");
			}),
		);
		await room.state("a", "posted");
		const late = pressed.filter(({ showAlert }) => showAlert === true);
		expect(late).toHaveLength(19);
		expect(late[0]?.text).toMatch(/settled meanwhile|inzwischen geklärt/);
		expect(room.sends()).toHaveLength(2);
		expect(await room.decisions("a")).toHaveLength(1);
	});

	test("is decided on by nobody once it was found without them", async () => {
		const room = await open();
		const redis = openRedis();
		const keys = createKeys(room.prefix);
		await unknown(room, "a", true);
		const text = texts(room.telegram)[0] ?? "";
		const urls = ["https://news.example/bridge/a"];
		const seen = { messageId: 1, print: fingerprintOf(text), urls };
		const again = room.message(room.ada, "part a")?.reply_markup?.inline_keyboard.flat() ?? [];
		const data = again.flatMap((one) => ("callback_data" in one ? [one.callback_data] : []));
		const id = room.message(room.ada, "part a")?.message_id ?? 0;
		expect(await createForwards({ redis, keys }).note(CHANNEL, seen, Date.now())).toBe(1);
		await room.state("a", "posted");
		for (const admin of [room.ada, room.ben]) await room.see(admin, "Found: this post is in");
		expect(room.labels(room.ada, "part a")).toEqual([]);
		for (const one of data) {
			const answer = await room.telegram.press(room.ada, id, one);
			expect(answer).toMatchObject({ showAlert: true });
		}
		expect(await room.decide("a", { action: "retry" })).toMatchObject({ status: 409 });
		expect(texts(room.telegram)).toHaveLength(1);
		expect(await room.decisions("a")).toHaveLength(1);
	});
});

describe("what was withdrawn", () => {
	test("and may be there is taken away by its link", async () => {
		const room = await open();
		await unknown(room, "a", true);
		await room.send(retraction("a"));
		await room.see(room.ada, "A withdrawn article may still be in");
		expect(room.labels(room.ada, "may still be in")).toEqual(["It is there", "It is not there"]);
		await room.press(room.ada, "may still be in", "It is there");
		await room.see(room.ada, "Please answer with the link");
		room.telegram.say(room.ada, "-");
		await room.see(room.ada, "without a link, the bot can't take its post away");
		room.telegram.say(room.ada, "https://t.me/lindenford/1");
		await room.state("a", "retracted");
		expect(texts(room.telegram)).toEqual([]);
	});

	test("and is not there needs nothing more", async () => {
		const room = await open();
		await unknown(room, "a", false);
		await room.send(retraction("a"));
		await room.see(room.ada, "may still be in");
		await room.press(room.ada, "may still be in", "It is not there");
		await room.state("a", "retracted");
		expect(room.sends()).toHaveLength(1);
	});

	/** Telegram lets it neither be deleted nor edited, once. */
	async function stuck(room: Room): Promise<void> {
		await room.send(article("a"));
		await room.state("a", "posted");
		for (const [method, verb] of [
			["deleteMessage", "deleted"],
			["editMessageText", "edited"],
		] as const) {
			const description = `Bad Request: message can't be ${verb}`;
			const fault = { kind: "error", code: 400, description } as const;
			room.telegram.addFault({ method, chat: CHANNEL, ...fault });
		}
		await room.send(retraction("a"));
		await room.see(room.ada, "allows neither deleting nor editing");
	}

	test("and can't be taken back is tried again, or counts as deleted by hand", async () => {
		const room = await open();
		await stuck(room);
		expect(room.labels(room.ada, "neither")).toEqual(["Retry", "I have deleted it"]);
		room.telegram.say(room.ada, "/dead");
		await room.see(room.ada, "Telegram lets it neither be deleted nor edited");
		await room.press(room.ada, "allows neither", "Retry");
		await room.state("a", "retracted");
		expect(texts(room.telegram)).toEqual([]);
		const other = await open();
		await stuck(other);
		await other.press(other.ada, "allows neither", "I have deleted it");
		await other.state("a", "retracted");
		expect(texts(other.telegram)).toHaveLength(1);
		const list = await other.read("/v1/dead");
		expect(list.body).toEqual({ posts: [] });
	});
});

test("nobody but the admins sees the list or decides", async () => {
	const room = await open();
	await failed(room, "a");
	const reader = room.telegram.addPerson({ firstName: "R", languageCode: "en" });
	room.telegram.say(reader.id, "/dead");
	await until(() => texts(room.telegram, reader.id).length === 2, "the answer");
	expect(texts(room.telegram, reader.id)[1]).toContain("/latest");
	const data = room.message(room.ada, "part a")?.reply_markup?.inline_keyboard.flat()[0];
	if (data === undefined || !("callback_data" in data)) throw new Error("no button");
	expect(await room.telegram.press(reader.id, 1, data.callback_data)).toMatchObject({
		showAlert: true,
		text: expect.stringContaining("Only the newsroom") as string,
	});
	expect(await room.channelStatus("a")).toMatchObject({ state: "failed", attempts: 1 });
});

test("a long list shows the oldest ten, and how many more there are", async () => {
	const room = await open();
	room.telegram.addFault(refused(12));
	for (let n = 10; n < 22; n++) {
		await room.send(article(`${n}`));
		await room.state(`${n}`, "failed");
	}
	room.telegram.say(room.ada, "/dead");
	// To one person go about as many messages as seconds pass.
	await room.see(room.ada, "… and 2 more", 50_000);
	const shown = texts(room.telegram, room.ada).filter((text) => text.startsWith("❌"));
	expect(shown.map((text) => /part (\d+)/.exec(text)?.[1])).toEqual(
		Array.from({ length: 10 }, (_, index) => `${index + 10}`),
	);
}, 90_000);

describe("over HTTP", () => {
	test("the list is for the holder of the token, and tells what there is to decide on", async () => {
		const room = await open();
		await failed(room, "a");
		await unknown(room, "b", true);
		expect((await room.ask("/v1/dead")).status).toBe(401);
		const { body } = await room.read("/v1/dead");
		expect(body["posts"]).toMatchObject([
			{ channel: CHANNEL, id: "a", kind: "failed", link: null, is_looked_for: false },
			{
				ref: articleRef("api", "b"),
				kind: "unknown",
				title: article("b")["title"],
				reason: expect.stringMatching(/^nobody knows whether it is there: ./) as string,
			},
		]);
	});

	test("a post is tried again, marked as sent or dropped; every refusal says what to do", async () => {
		const room = await open();
		await failed(room, "a");
		await unknown(room, "b", true);
		const unsigned = await room.ask(`/v1/dead/${CHANNEL}/x`, { method: "POST" });
		expect(unsigned.status).toBe(401);
		expect(await room.decide("z", { action: "retry" })).toMatchObject({ status: 404 });
		expect(await room.decide("a", { action: "resend" })).toMatchObject({
			status: 422,
			body: { issues: [{ path: ["action"], message: "retry, sent or drop" }] },
		});
		expect(await room.decide("a", { action: "drop", link: "t.me/lindenford/1" })).toMatchObject({
			status: 422,
		});
		const old = { action: "retry", attempt: "of-another-time" };
		expect(await room.decide("a", old)).toMatchObject({ status: 409 });
		for (const link of ["the first one", "https://t.me/elsewhere/1"]) {
			const answer = await room.decide("b", { action: "sent", link });
			expect(answer).toMatchObject({
				status: 422,
				body: { detail: expect.stringContaining("link") as string },
			});
		}
		const link = "https://t.me/lindenford/1";
		expect(await room.decide("b", { action: "sent", link })).toMatchObject({ status: 200 });
		expect(await room.channelStatus("b")).toMatchObject({ state: "posted", message_id: 1 });
		expect(await room.decide("a", { action: "sent", link })).toMatchObject({ status: 422 });
		expect(await room.decide("a", { action: "retry" })).toMatchObject({ status: 200 });
		await room.state("a", "posted");
		expect(await room.decide("a", { action: "retry" })).toMatchObject({ status: 409 });
		expect(await room.decisions("a")).toEqual(["retried: tried again, by the holder of API_TOKEN"]);
		await room.see(room.ben, "\u2068API\u2069 has this tried again");
	});

	test("twenty who decide at once carry out one decision", async () => {
		const room = await open();
		await failed(room, "a");
		const actions = ["retry", "drop", "sent"];
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) => room.decide("a", { action: actions[index % 3] })),
		);
		const carriedOut = answers.filter(({ status }) => status === 200);
		const refusedOnes = answers.filter(({ status }) => status === 409);
		expect([carriedOut.length, refusedOnes.length]).toEqual([1, 19]);
		expect(await room.decisions("a")).toHaveLength(1);
	});
});

test("the command lists and decides as the buttons do", async () => {
	const room = await open();
	await failed(room, "a");
	await unknown(room, "b", true);
	const directory = mkdtempSync(join(tmpdir(), "tidings-dead-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	const run = (...args: string[]) =>
		new Promise<{ code: number | null; out: string }>((resolve) => {
			const command = [tidingsCommand, "dead", "--url", room.url, ...args];
			const env = { PATH: process.env["PATH"], ...room.env };
			const child = spawn(process.execPath, command, { cwd: directory, env });
			let out = "";
			for (const stream of [child.stdout, child.stderr]) {
				stream.on("data", (chunk: Buffer) => (out += chunk.toString()));
			}
			child.on("close", (code) => resolve({ code, out }));
		});
	const [a, b] = [articleRef("api", "a"), articleRef("api", "b")];
	const list = await run();
	expect(list.code).toBe(0);
	expect(list.out).toContain(`failed  ${String(article("a")["title"])}\n    ${CHANNEL} ${a}\n`);
	expect(list.out).toContain(`unknown  ${String(article("b")["title"])}\n    ${CHANNEL} ${b}\n`);
	const [first] = JSON.parse((await run("--json")).out) as { ref: string }[];
	expect(first?.ref).toBe(a);
	const foreign = await run("sent", CHANNEL, b, "--link", "https://t.me/elsewhere/1");
	expect(foreign).toEqual({ code: 1, out: expect.stringContaining("another chat") as string });
	expect(await run("sent", CHANNEL, b, "--link", "https://t.me/lindenford/1")).toMatchObject({
		code: 0,
	});
	expect(await room.channelStatus("b")).toMatchObject({ state: "posted", message_id: 1 });
	expect(await run("drop", CHANNEL, a)).toEqual({
		code: 0,
		out: `${CHANNEL} ${a}: nothing more is done for it.\n`,
	});
	expect(await run("retry", CHANNEL, a)).toMatchObject({
		code: 1,
		out: expect.stringContaining("nothing to decide") as string,
	});
	expect((await run()).out).toBe("Everything stands where it should.\n");
	expect((await run("resend", CHANNEL, a)).code).toBe(2);
}, 60_000);
