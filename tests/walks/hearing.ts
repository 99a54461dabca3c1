import type { Message } from "grammy/types";
import type { Reader } from "../../src/article/reader.ts";
import type { Entry, Person } from "../../src/sandbox/model.ts";
import { type Desk, piecesIn } from "./desk.ts";
import type { Arrival } from "./judge.ts";
import { buttonsOf, liesIn, nobody } from "./menus.ts";
import type { Notes } from "./notes.ts";
import type { World } from "./world.ts";

/** What a message says, whatever it is made of. */
export function textOf(message: Message): string {
	const rich = (message as { rich_message?: unknown }).rich_message;
	return message.text ?? message.caption ?? (rich === undefined ? "" : JSON.stringify(rich));
}

/** True for a message of the bot. */
export const isBots = ({ message }: Entry) => message.from?.is_bot === true;

/** Looks at everything that the bot says to somebody. What is seen to be wrong is noted. */
export function createHearing({
	world,
	desk,
	person: { id },
	languageCode,
	notes,
}: {
	world: World;
	desk: Desk;
	person: Person;
	languageCode: string;
	notes: Notes;
}) {
	const { telegram, texts, now } = world;
	const { typed, wrong } = notes;
	const arrivals: Arrival[] = [];
	/** The messages of the bot that the present step has changed. */
	const touched = new Set<number>();
	let isStepping = false;
	let lastStepAt = 0;
	let judged = 0;

	const excuses = texts.locales.map((locale) => texts.text(locale, "error-excuse"));
	const entries = (): readonly Entry[] =>
		(telegram.state().rooms.find(({ chat }) => chat.id === id) ?? { entries: [] }).entries;
	const bots = () => entries().filter(isBots);

	/** Looks at what the bot has written, whatever brought it. */
	function hear(message: Message, isNew: boolean): void {
		touched.add(message.message_id);
		const text = textOf(message);
		const said = `message ${message.message_id}: ${text.slice(0, 300)}`;
		const shown = `${text} ${JSON.stringify(message.entities ?? [])}`;
		if (message.text !== undefined && /[{}]/.test(message.text)) wrong(`braces in ${said}`);
		if (excuses.some((excuse) => text.includes(excuse))) wrong(`an excuse in ${said}`);
		for (const { data, text: label } of buttonsOf(message)) {
			if (Buffer.byteLength(data) > 64) wrong(`data of ${Buffer.byteLength(data)} bytes: ${data}`);
			if (/[{}]/.test(label) || label.trim() === "") wrong(`a button "${label}" in ${said}`);
		}
		checkPieces(shown, said);
		if (!isNew) return;
		const arrival = { ...kindOf(message), message, text, at: performance.now(), clock: now() };
		arrivals.push(arrival);
		const isAnswer = arrival.kind === "answer";
		const isAlone = !isStepping && arrival.at > lastStepAt + 300 && !world.isFresh();
		if (isAnswer && isAlone) wrong(`unasked: ${said}`);
	}

	/** Nothing may be seen of what is secret, inner, held, embargoed or withdrawn. */
	function checkPieces(shown: string, said: string): void {
		for (const number of piecesIn(shown)) {
			const piece = desk.byNumber(number);
			if (piece === undefined) continue;
			const { kind, openAt, withdrawnAt } = piece;
			if (kind === "inner" || kind === "held") wrong(`an article that is ${kind} in ${said}`);
			if (openAt > now() + 1000) wrong(`an article before its time in ${said}`);
			if (withdrawnAt !== undefined && performance.now() > withdrawnAt + 3000) {
				wrong(`a withdrawn article in ${said}`);
			}
		}
		for (const [secret] of shown.matchAll(/Secret\d+Q/gi)) {
			const isOwn = typed.some((text) => text.toLowerCase().includes(secret.toLowerCase()));
			if (!isOwn) wrong(`${secret} in ${said}`);
		}
	}

	/** True for what was answered just before a restart, and once more behind it: it shows what stood then. */
	function isSaidAgain(message: Message): boolean {
		const shown = (one: Message) => JSON.stringify([one.text, one.reply_markup]);
		const before = entries().slice(0, message.message_id - 1);
		return (
			world.isFresh() && before.some((one) => isBots(one) && shown(one.message) === shown(message))
		);
	}

	function kindOf(message: Message): Pick<Arrival, "kind" | "ref"> {
		const data = buttonsOf(message).map((button) => button.data);
		const ref = data.find((one) => one.startsWith("dl:"))?.split(":")[2];
		if (ref !== undefined) return { kind: "letter", ref };
		if (data.join() === "dg:menu") return { kind: "list", ref: undefined };
		const isReminder = data.length === 1 && data[0]?.startsWith("sv:when:") === true;
		if (isReminder) return { kind: "reminder", ref: data[0]?.split(":")[2] };
		const gone = texts.locales.map((locale) => texts.text(locale, "reminder-gone"));
		if (gone.includes(message.text ?? "")) return { kind: "reminder", ref: undefined };
		return { kind: "answer", ref: undefined };
	}

	const unlisten = telegram.onChange(({ kind, chatId, entry }) => {
		if (chatId !== id || entry === undefined || !isBots(entry)) return;
		if (kind === "message" || kind === "edit") hear(entry.message, kind === "message");
	});

	return {
		entries,
		/** What the bot has written. */
		bots,
		checkPieces,
		/** Looks at the text that a press was answered with. */
		hearAnswer(data: string, text: string): void {
			if (/[{}]/.test(text)) wrong(`braces in the answer to ${data}: ${text}`);
			if (excuses.includes(text)) wrong(`an excuse for a press of ${data}`);
			checkPieces(text, `the answer to ${data}: ${text}`);
		},
		/** Until the step ends, the bot may answer. */
		beginStep(): void {
			touched.clear();
			isStepping = true;
		},
		/** @param at by this process (ms) */
		endStep(at: number): void {
			isStepping = false;
			lastStepAt = at;
		},
		/**
		 * Compares the menus that were drawn in a step with what stands.
		 *
		 * @param pressed the only message to be compared; without it, all that have changed
		 */
		look(reader: Reader | undefined, pressed: number | undefined): void {
			const truth = {
				reader: reader ?? nobody(now()),
				locale: texts.localeFor(reader?.language ?? languageCode),
				texts,
				now: now(),
			};
			const shown = pressed === undefined ? [...touched] : [pressed];
			for (const messageId of shown) {
				const message = entries()[messageId - 1]?.message;
				if (message === undefined || message.from?.is_bot !== true) continue;
				const isLetter = kindOf(message).kind === "letter";
				if (isLetter && pressed === undefined) continue;
				if (pressed === undefined && isSaidAgain(message)) continue;
				for (const lie of liesIn(message, truth)) {
					wrong(`message ${messageId} says ${lie}, but there stands ${JSON.stringify(reader)}`);
				}
			}
		},
		/** Hands out what came since it was asked last. */
		news(): Arrival[] {
			const next = arrivals.slice(judged);
			judged = arrivals.length;
			return next;
		},
		/** The articles that came, as they stand now. */
		letters: () =>
			bots()
				.map(({ message }) => message)
				.filter((message) => kindOf(message).kind === "letter"),
		end: unlisten,
	};
}
export type Hearing = ReturnType<typeof createHearing>;
