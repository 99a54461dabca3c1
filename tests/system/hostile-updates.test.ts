import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { article, startNewsroom, type TestTelegram, until } from "../support/newsroom.ts";
import { damaged } from "../support/nonsense.ts";
import { bring, startSendingTelegram, written } from "../support/webhook.ts";

vi.setConfig({ testTimeout: 240_000 });

const CHANNEL = -1001000000001;
const RUNS = 1500;
/** So many come at the same time. */
const TOGETHER = 25;

const date = 1_795_000_000;
const bot = { id: 7_000_001, is_bot: true, first_name: "Tidings", username: "tidings_bot" };
const channel = {
	id: CHANNEL,
	type: "channel",
	title: "Lindenford Courier",
	username: "lindenford",
};
const group = { id: -1001000000077, type: "supergroup", title: "Readers of Lindenford" };
const member = { user: bot, status: "administrator", can_post_messages: true };

/** Updates of every kind that the bot asks for, from this person. */
function updatesOf(id: number) {
	const from = { id, is_bot: false, first_name: "Rhea", language_code: "de" };
	const chat = { id, type: "private", first_name: "Rhea" };
	const message = { message_id: 12, date, chat, from };
	const command = { type: "bot_command", offset: 0, length: 5 };
	const photo = [
		{ file_id: "photo", file_unique_id: "unique", width: 90, height: 60, file_size: 900 },
	];
	const posted = { message_id: 1, date, chat: channel, sender_chat: channel, text: "Bridge opens" };
	const origin = { type: "channel", chat: channel, message_id: 1, date };
	const button = { text: "Follow", callback_data: "fo:weather" };
	const list = { message_id: 2, date, chat, from: bot, text: "Topics" };
	const reply_markup = { inline_keyboard: [[button]] };
	return [
		{ message: { ...message, text: "bridge OR storm" } },
		{ message: { ...message, text: "/post https://news.example/a", entities: [command] } },
		{ message: { ...message, text: "/help", entities: [command] } },
		{ message: { ...message, text: "/team", entities: [command], reply_to_message: list } },
		{ message: { ...message, text: "/stats 30d", entities: [{ ...command, length: 6 }] } },
		{ message: { ...message, caption: "A bridge", photo, media_group_id: "9" } },
		{
			message: {
				...message,
				text: "/edit",
				reply_to_message: { ...posted, forward_origin: origin },
			},
		},
		{ message: { ...message, text: "Bridge opens", forward_origin: origin } },
		{ message: { ...message, location: { latitude: 52.5, longitude: 13.4 } } },
		{ message: { ...message, chat: group, text: "/latest@tidings_bot", entities: [command] } },
		{ message: { ...message, chat: group, migrate_to_chat_id: -1001000000078 } },
		{
			message: {
				...message,
				chat: group,
				sender_chat: channel,
				is_automatic_forward: true,
				forward_origin: origin,
				text: "Bridge opens",
			},
		},
		{ message: { ...message, chat: group, new_chat_members: [bot] } },
		{ message: { ...message, pinned_message: list } },
		{
			edited_message: { ...message, edit_date: date, text: "/search bridge", entities: [command] },
		},
		{ channel_post: posted },
		{ channel_post: { ...posted, pinned_message: posted } },
		{
			callback_query: {
				id: "77",
				from,
				chat_instance: "8",
				message: { ...list, reply_markup },
				data: "fo:weather",
			},
		},
		{
			callback_query: { id: "78", from, chat_instance: "8", inline_message_id: "i", data: "st:0" },
		},
		{ inline_query: { id: "79", from, query: "bridge", offset: "", chat_type: "private" } },
		{
			my_chat_member: {
				chat: channel,
				from,
				date,
				old_chat_member: member,
				new_chat_member: member,
			},
		},
		{
			my_chat_member: {
				chat,
				from,
				date,
				old_chat_member: { user: bot, status: "member" },
				new_chat_member: { user: bot, status: "kicked", until_date: 0 },
			},
		},
		{
			message_reaction_count: {
				chat: channel,
				message_id: 1,
				date,
				reactions: [{ type: { type: "emoji", emoji: "👍" }, total_count: 3 }],
			},
		},
	];
}

/** What somebody got from the bot. */
const got = (telegram: TestTelegram, id: number) =>
	telegram.messages(id).filter(({ from }) => from?.is_bot === true).length;

test("whatever stands in an update, the others are answered, and nothing is published by it", async () => {
	const { telegram, url, env, port } = await startSendingTelegram();
	const lines: string[] = [];
	const newsroom = await startNewsroom({
		telegram,
		env: { ...env, HTTP_PORT: port, LOG_LEVEL: "warn" },
		maxUpdates: 1_000_000,
		log: (line) => void lines.push(line),
	});
	await newsroom.send(article("bridge"));
	await until(() => telegram.messages("@lindenford").length === 1, "the post");
	const reader = telegram.addPerson({ firstName: "Rhea", languageCode: "de" }).id;
	telegram.say(reader, "/start");

	const known = [reader, telegram.adminId].flatMap(updatesOf);
	const updates = fc.sample(damaged(known, []), { numRuns: RUNS, seed: 11 });
	for (let from = 0; from < updates.length; from += TOGETHER) {
		const some = updates
			.slice(from, from + TOGETHER)
			.map((update, index) => bring(url, { update_id: 5000 + from + index, ...update }));
		// Telegram would send again what is refused, and nothing else meanwhile.
		for (const status of await Promise.all(some)) expect(status).toBe(200);
	}

	const newcomer = telegram.addPerson({ firstName: "Ursula", languageCode: "en" }).id;
	telegram.say(newcomer, "/start");
	await until(() => got(telegram, newcomer) === 1, "an answer to somebody new", 60_000);
	for (const [nth, id] of [reader, telegram.adminId].entries()) {
		const before = got(telegram, id);
		expect(await bring(url, written(900_002 + nth, id, "/privacy"))).toBe(200);
		await until(() => got(telegram, id) > before, "an answer to who sent all that", 60_000);
	}
	expect(telegram.messages("@lindenford")).toHaveLength(1);
	// What fails does so for one update alone.
	const failures = lines.filter((line) => /"level":(50|60)/.test(line));
	expect(failures.length).toBeGreaterThan(10);
	for (const line of failures) expect(line).toContain("an update could not be answered");
});
