import { expect, test } from "vitest";
import { createJournal } from "../../src/store/journal.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTeam, INVITATION_MS } from "../../src/store/team.ts";
import {
	ADA,
	answer,
	buttonsOf,
	type Desk,
	posted,
	press,
	seen,
	startDesk,
	whenAsked,
} from "../support/desk.ts";
import { openRedis, until } from "../support/newsroom.ts";

const CARA = 601;
const DAN = 602;

/** A newsroom of one owner, with people who are nothing in it yet, and what is written down of it. */
async function open(options: Parameters<typeof startDesk>[0] = {}) {
	const desk = await startDesk({ admins: String(ADA), ...options });
	for (const [id, firstName] of [
		[CARA, "Cara"],
		[DAN, "Dan"],
	] as const) {
		desk.telegram.addPerson({ id, firstName, languageCode: "en" });
	}
	const stored = { redis: openRedis(), keys: createKeys(desk.newsroom.prefix) };
	return {
		desk,
		stored,
		team: createTeam({ ...stored, owners: [ADA] }),
		journal: createJournal(stored),
		readers: createReaders({ ...stored, sealing: createSealing([]), zone: () => "Europe/Berlin" }),
	};
}

/** The words without the signs that keep names of another direction apart. */
const plain = (text = "") => text.replaceAll(/[\u2066-\u2069]/g, "");

const said = (desk: Desk, id: number, words: string) =>
	until(
		() => seen(desk, id).some(({ text }) => plain(text).includes(words)),
		`${id} to hear ${words}`,
	);

/** Says a command whose answer is a menu. */
async function menuOf(desk: Desk, command: string, words: string): Promise<number> {
	const { message_id: before } = desk.telegram.say(ADA, command);
	const found = () =>
		seen(desk, ADA).find(({ message_id: id, text }) => id > before && plain(text).includes(words));
	await until(() => found() !== undefined, `the menu of ${command}`);
	return found()?.message_id ?? 0;
}

const newest = (desk: Desk, id = ADA) => seen(desk, id).at(-1);

/** Has the owner invite somebody by the buttons, and gives the link's word. */
async function invite(desk: Desk, role: string): Promise<string> {
	const menu = await menuOf(desk, "/team", "Owners also manage");
	await desk.telegram.press(ADA, menu, "tm:i");
	await said(desk, ADA, "What may they do?");
	await desk.telegram.press(ADA, menu, `tm:i:${role}`);
	const link = () => /start=(team_[\w-]{22})/.exec(newest(desk)?.text ?? "")?.[1];
	await until(() => link() !== undefined, "the invitation");
	return link() ?? "";
}

async function join(desk: Desk, id: number, role: string): Promise<void> {
	const word = await invite(desk, role);
	desk.telegram.say(id, `/start ${word}`);
	await said(desk, id, "Welcome to the newsroom");
}

test("an invitation makes one person a member, once, and the owner is told", async () => {
	const { desk, team } = await open();
	const word = await invite(desk, "editor");
	desk.telegram.say(CARA, `/start ${word}`);
	await said(desk, CARA, "Your role: Editor");
	await said(desk, ADA, "Cara has joined the newsroom (Editor)");
	desk.telegram.say(DAN, `/start ${word}`);
	await said(desk, DAN, "does not work any more");
	const members = await team.members();
	expect(members.map(({ id, role }) => [id, role])).toEqual([
		[ADA, "owner"],
		[CARA, "editor"],
	]);
	expect(JSON.stringify(desk.telegram.calls())).toContain(`"chat_id":${CARA}`);
});

test("of twenty who open an invitation at once one joins", async () => {
	const { team, stored, desk } = await open();
	const word = await team.invite("reviewer", ADA, desk.now());
	const people = Array.from({ length: 20 }, (_, index) => ({ id: 700 + index, name: "X" }));
	const joined = await Promise.all(people.map((one) => team.join(word, one, desk.now())));
	expect(joined.filter(({ kind }) => kind === "joined")).toHaveLength(1);
	expect(await stored.redis.hlen(stored.keys.team)).toBe(1);
	// The word itself stands nowhere.
	for (const key of await stored.redis.keys(`${desk.newsroom.prefix}:team*`)) {
		expect(JSON.stringify(await stored.redis.hgetall(key))).not.toContain(word);
	}
});

test("an invitation is worth nothing after two days, or once it is taken back", async () => {
	const { team, desk, journal } = await open();
	const late = await team.invite("viewer", ADA, desk.now());
	const person = { id: CARA, name: "Cara" };
	expect(await team.join(late, person, desk.now() + INVITATION_MS)).toEqual({ kind: "void" });
	const word = await invite(desk, "viewer");
	const menu = await menuOf(desk, "/team", "Invitations");
	const key = (await team.invitations(desk.now()))[0]?.key ?? "";
	await desk.telegram.press(ADA, menu, `tm:x:${key}`);
	await until(
		async () => (await journal.read({ count: 1 }))[0]?.what === "revoked",
		"the invitation to be taken back",
	);
	desk.telegram.say(CARA, `/start ${word}`);
	await said(desk, CARA, "does not work any more");
	expect(await team.roleOf(CARA)).toBeUndefined();
});

test("an invitation is worth nothing once whoever wrote it is no owner any more", async () => {
	const { team, stored, desk } = await open();
	const word = await team.invite("editor", DAN, desk.now());
	const person = { id: DAN, name: "Dan" };
	expect(await team.join(word, person, desk.now())).toEqual({ kind: "void" });
	expect(await team.roleOf(DAN)).toBeUndefined();
	expect(await team.invitations(desk.now())).toEqual([]);
	expect(await stored.redis.hlen(stored.keys.teamInvitations)).toBe(0);
});

test("each role may do what it says, and nothing more", async () => {
	const { desk, team } = await open();
	await join(desk, CARA, "viewer");
	desk.telegram.say(CARA, "/status");
	await said(desk, CARA, "Courier");
	expect(await answer(desk, "/help", CARA)).toMatch(/\/status –[^]*\/journal –/);
	expect(newest(desk, CARA)?.text).not.toMatch(/\/dead|\/broadcast|\/team/);
	await desk.send("storm", { title: "Storm warning for Lindenford" });
	const question = await whenAsked(desk, "Storm warning");
	// A viewer is not asked, and what they press does nothing.
	expect(seen(desk, CARA).some(({ text }) => text?.includes("Storm warning"))).toBe(false);
	const data = buttonsOf(question)["publish"] ?? "";
	await desk.telegram.press(CARA, newest(desk, CARA)?.message_id ?? 0, data);
	const refused = () => JSON.stringify(desk.telegram.calls()).includes("Only the newsroom");
	await until(refused, "the viewer to be refused");
	expect(posted(desk)).toEqual([]);

	await team.give(CARA, "reviewer", ADA);
	await desk.telegram.press(CARA, newest(desk, CARA)?.message_id ?? 0, data);
	await until(() => posted(desk).length === 1, "the reviewer's word to count");
	desk.telegram.say(CARA, "/broadcast");
	desk.telegram.say(CARA, "/team");
	await until(
		() => seen(desk, CARA).filter(({ text }) => text?.includes("/status –")).length >= 2,
		"what a reviewer may not do to be unknown to the bot",
	);
	expect(seen(desk, CARA).some(({ text }) => text?.includes("invited by"))).toBe(false);
});

test("reviewers are asked as owners are, and whoever decides first is told to all", async () => {
	const { desk } = await open();
	await join(desk, CARA, "reviewer");
	await desk.send("bridge", { title: "Bridge closed until Monday" });
	const question = await whenAsked(desk, "Bridge closed", CARA);
	await press(desk, question, "publish", CARA);
	await until(() => posted(desk).length === 1, "the post");
	await said(desk, ADA, "Cara");
	expect(posted(desk)[0]).toContain("Bridge closed until Monday");
});

test("somebody who is removed may do nothing from that moment on, also in the middle of a dialogue", async () => {
	const { desk, team, readers } = await open();
	desk.telegram.say(DAN, "/start");
	await readers.change(DAN, desk.now(), (reader) => ({ ...reader, language: "en" }));
	await join(desk, CARA, "editor");
	desk.telegram.say(CARA, "/broadcast");
	await said(desk, CARA, "Who should get your message?");
	await desk.telegram.press(CARA, newest(desk, CARA)?.message_id ?? 0, "bc:all");
	await said(desk, CARA, "Please send me the message");
	desk.telegram.say(CARA, "The town hall is open on Monday.");
	await said(desk, CARA, "please type the number");
	const menu = await menuOf(desk, "/team", "Cara");
	await desk.telegram.press(ADA, menu, `tm:m:${CARA}`);
	await said(desk, ADA, "invited by Ada");
	await desk.telegram.press(ADA, menu, `tm:d:${CARA}`);
	await said(desk, ADA, "Remove Cara");
	await desk.telegram.press(ADA, menu, `tm:dd:${CARA}`);
	await said(desk, CARA, "You do not belong to the newsroom any more");
	expect(await team.roleOf(CARA)).toBeUndefined();
	desk.telegram.say(CARA, "1");
	await said(desk, CARA, "Only the newsroom may decide that");
	expect(seen(desk, DAN).some(({ text }) => text?.includes("town hall") === true)).toBe(false);
	desk.telegram.say(CARA, "/status");
	await until(() => newest(desk, CARA)?.text?.includes("/latest") === true, "the readers' help");
	expect(
		JSON.stringify(desk.telegram.calls().filter(({ method }) => method === "deleteMyCommands")),
	).toContain(`"chat_id":${CARA}`);
});

test("the journal has every decision once: who, what, when, before and after", async () => {
	const { desk, journal } = await open();
	await join(desk, CARA, "editor");
	await desk.send("match", { title: "Lindenford wins" });
	await press(desk, await whenAsked(desk, "Lindenford wins", CARA), "title", CARA);
	await said(desk, CARA, "title");
	await answer(desk, "Lindenford wins 3:1", CARA);
	const again = await whenAsked(desk, "Lindenford wins 3:1", CARA);
	await Promise.all([press(desk, again, "publish", CARA), press(desk, again, "publish", CARA)]);
	await until(() => posted(desk).length === 1, "the post");
	const entries = (await journal.read({ count: 100 })).reverse();
	expect(entries).toMatchObject([
		{ what: "invited", by: ADA, after: "editor" },
		{ what: "joined", by: CARA, name: "Cara", after: "editor" },
		{ what: "title", by: CARA, before: "Lindenford wins", after: "Lindenford wins 3:1" },
		{ what: "released", by: CARA, title: "Lindenford wins 3:1" },
	]);
	await menuOf(desk, "/journal", "Cara · title: Lindenford wins → Lindenford wins 3:1");
	await said(desk, ADA, "Ada · invitation: Editor");
});

test("the journal is read page by page, the newest first", async () => {
	const { desk, journal } = await open();
	for (let i = 1; i <= 20; i++) {
		await journal.note({ what: "published", by: "cli", title: `Number ${i}.` });
	}
	const menu = await menuOf(desk, "/journal", "on the server · posted from the chat: Number 20.");
	const older = () => newest(desk)?.reply_markup?.inline_keyboard.flat().at(-1);
	const read = new Set<string>();
	for (const last of ["Number 13.", "Number 5.", "Number 1."]) {
		await until(
			() => seen(desk, ADA).at(-1)?.text?.includes(last) === true,
			`the page down to ${last}`,
		);
		for (const [found] of (newest(desk)?.text ?? "").matchAll(/Number \d+\./g)) read.add(found);
		const button = older();
		if (button !== undefined && "callback_data" in button && button.callback_data !== "jn:") {
			await desk.telegram.press(ADA, menu, button.callback_data);
		}
	}
	expect(read.size).toBe(20);
});

test("the journal quotes what people write, however much that is", async () => {
	const { journal, stored } = await open();
	const long = "The bridge. ".repeat(100_000);
	await journal.note({ what: "edited", by: ADA, title: long, before: long, after: long });
	const [entry] = await journal.read({ count: 1 });
	expect(entry?.after).toMatch(/^The bridge\. The bridge\./);
	const [kept = ""] = await stored.redis.zrange(stored.keys.journal, 0, "-1");
	expect(kept.length).toBeLessThan(4000);
});
