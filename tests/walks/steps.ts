import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "../../src/sandbox/model.ts";
import type { Random } from "../campaign/random.ts";
import { type Acting, ANSWER_MS } from "./acting.ts";
import type { Hearing } from "./hearing.ts";
import { buttonsOf } from "./menus.ts";
import type { Notes } from "./notes.ts";
import type { Words } from "./words.ts";
import type { World } from "./world.ts";

/** These answer in another way than by a menu that is drawn anew. */
const silentData =
	/^(se:dask|se:qask|al:ask|sv:ask|zo:ask|zo:place|dg:now|dg:menu|sr:alert|dl:|review|dead)/;

/** Asks for a digest. */
const digestNow = /^\/digest(@\w+)? +(now|jetzt)/i;

/** The single things that people do with the bot. */
export function createSteps({
	world: { telegram, readers },
	person,
	random,
	words,
	hearing,
	acting,
	notes,
}: {
	world: World;
	person: Person;
	random: Random;
	words: Words;
	hearing: Hearing;
	acting: Acting;
	notes: Notes;
}) {
	const { id } = person;
	const { pick } = words;
	const { bots } = hearing;
	const { during, press } = acting;
	const { typed, note, wrong } = notes;
	/** The newest of the own messages that can be corrected. */
	let own: { messageId: number; text: string } | undefined;
	let isResting = false;

	async function say(text: string): Promise<void> {
		typed.push(text);
		const isAsked = digestNow.test(text);
		const act = () => {
			own = { messageId: telegram.say(id, text).message_id, text };
			return undefined;
		};
		await during(`says ${text}`, act, { isAnswerDue: true, isAsked });
	}

	function aButton(): { messageId: number; data: string; text: string } | undefined {
		const all = bots().filter(({ message }) => buttonsOf(message).length > 0);
		const chosen = pick(random.chance(0.75) ? all.slice(-2) : all);
		if (chosen === undefined) return undefined;
		return { messageId: chosen.message.message_id, ...pick(buttonsOf(chosen.message)) };
	}

	/** Nobody who blocks the bot can press a button: what it notes tells that it has heard of that. */
	async function noticed(): Promise<void> {
		const until = performance.now() + ANSWER_MS;
		while (performance.now() < until) {
			const one = await readers.read(id);
			if (one === undefined || one.blockedAt !== undefined) return;
			await sleep(20);
		}
		wrong("nobody notes that the bot is blocked");
	}

	return {
		say,

		async tap(): Promise<void> {
			const button = aButton();
			if (button === undefined) return say(words.command());
			const { messageId, data, text } = button;
			const isAsked = data === "dg:now";
			const drawn = silentData.test(data) ? undefined : messageId;
			await during(
				`taps ${text} [${data}] under ${messageId}`,
				async () => {
					await press(messageId, data);
					return drawn;
				},
				{ isAsked },
			);
		},

		/** Taps the same twice, or two things, before there is an answer. */
		async tapTwice(): Promise<void> {
			const one = aButton();
			const other = random.chance(0.6) ? one : aButton();
			if (one === undefined || other === undefined) return say(words.command());
			const drawn = silentData.test(other.data) ? undefined : other.messageId;
			await during(
				`taps [${one.data}] under ${one.messageId} and [${other.data}] under ${other.messageId} at once`,
				async () => {
					await Promise.all([press(one.messageId, one.data), press(other.messageId, other.data)]);
					return drawn ?? -1;
				},
				{ isLoose: true, isAsked: [one.data, other.data].includes("dg:now") },
			);
		},

		async forge(data = words.forged()): Promise<void> {
			const message = pick(bots().slice(-5))?.message;
			if (message === undefined) return;
			await during(`forges [${data}] under ${message.message_id}`, async () => {
				await press(message.message_id, data);
				return undefined;
			});
		},

		async correct(): Promise<void> {
			const text = random.chance(0.7) ? words.command() : words.query();
			if (own === undefined || own.text === text) return;
			const { messageId } = own;
			own = { messageId, text };
			typed.push(text);
			const isAsked = digestNow.test(text);
			const act = () => {
				telegram.edit(id, messageId, text);
				return undefined;
			};
			await during(`corrects ${messageId} to ${text}`, act, { isAnswerDue: true, isAsked });
		},

		/** Blocks the bot, or lets it in again. */
		async block(): Promise<void> {
			const isBlocked = !person.blocked;
			acting.beAway();
			const act = async () => {
				telegram.block(id, isBlocked);
				if (isBlocked) await noticed();
				return undefined;
			};
			await during(isBlocked ? "blocks the bot" : "lets the bot in", act, { isLoose: true });
		},

		async askInline(): Promise<void> {
			const query = random.chance(0.2) ? "" : words.query();
			typed.push(query);
			note(`asks inline ${query}`);
			const asked = telegram.askInline(id, query);
			const answer = await acting.answered(asked, `the inline query ${query}`);
			for (const result of answer?.results ?? []) {
				const shown = JSON.stringify(result);
				hearing.checkPieces(shown, `an inline result: ${shown.slice(0, 300)}`);
			}
		},

		async forget(): Promise<void> {
			await say("/forget");
			const asked = bots().findLast(({ message }) =>
				buttonsOf(message).some(({ data }) => data === "fo:yes"),
			);
			if (asked === undefined) return wrong("/forget does not ask");
			const { message_id: messageId } = asked.message;
			await during(
				"is forgotten",
				async () => {
					await press(messageId, "fo:yes");
					return undefined;
				},
				{ isLoose: true },
			);
			if ((await readers.read(id)) !== undefined) wrong("a reader is known who was forgotten");
			isResting = random.chance(0.7);
		},

		async sendPlace(): Promise<void> {
			const place = words.place();
			const act = () => {
				telegram.sendLocation(id, place);
				return undefined;
			};
			await during(`is at ${JSON.stringify(place)}`, act, { isAnswerDue: true });
		},

		deleteAccount(): void {
			note("deletes the account");
			acting.beAway();
			telegram.deleteAccount(id);
		},

		/** True when the bot waits for a text. */
		isAskedSomething(): boolean {
			const last = bots().at(-1)?.message.reply_markup as { force_reply?: boolean } | undefined;
			return last?.force_reply === true;
		},

		/** True when the reader was forgotten and has done nothing since. */
		isResting: () => isResting,
		/** Wakes one who rests after having been forgotten. */
		wake(): void {
			isResting = false;
		},
	};
}
