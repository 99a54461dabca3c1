import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "grammy/types";
import type { Reader } from "../../src/article/reader.ts";
import type { Entry, Person } from "../../src/sandbox/model.ts";
import type { Random } from "../campaign/random.ts";
import { type Desk, piecesIn } from "./desk.ts";
import { type Arrival, emptyFile } from "./judge.ts";
import { buttonsOf, liesIn, nobody } from "./menus.ts";
import { createWords } from "./words.ts";
import type { World } from "./world.ts";

/** How long an answer may take on a busy machine. */
const ANSWER_MS = 25_000;
/** These answer in another way than by a menu that is drawn anew. */
const silentData =
	/^(se:dask|se:qask|al:ask|sv:ask|zo:ask|zo:place|dg:now|dg:menu|sr:alert|dl:|review|dead)/;

/** What a message says, whatever it is made of. */
export function textOf(message: Message): string {
	const rich = (message as { rich_message?: unknown }).rich_message;
	return message.text ?? message.caption ?? (rich === undefined ? "" : JSON.stringify(rich));
}

/** Somebody who walks through the bot: types, taps, blocks, returns. Everything that is seen to be wrong is kept. */
export function createWalker({
	world,
	desk,
	random,
	languageCode,
	name,
}: {
	world: World;
	desk: Desk;
	random: Random;
	languageCode: string;
	name: string;
}) {
	const { telegram, texts, readers, now } = world;
	const person: Person = telegram.addPerson({ firstName: name, languageCode });
	const { id } = person;
	const words = createWords(random);
	const { pick } = words;
	const lines: string[] = [];
	const wrongs: string[] = [];
	const arrivals: Arrival[] = [];
	const file = emptyFile();
	const typed: string[] = [];
	/** The messages of the bot that the present step has changed. */
	const touched = new Set<number>();
	/** The newest of the own messages that can be corrected. */
	let own: { messageId: number; text: string } | undefined;
	let isStepping = false;
	let wasAway = false;
	let isResting = false;
	let lastStepAt = 0;
	let judged = 0;

	const excuses = texts.locales.map((locale) => texts.text(locale, "error-excuse"));
	const note = (line: string) =>
		lines.push(`${new Date(now()).toISOString().slice(5, 19)} ${line.slice(0, 160)}`);
	const wrong = (what: string) => {
		const line = `! ${what}`;
		lines.push(line);
		wrongs.push(what);
	};
	const entries = (): readonly Entry[] =>
		(telegram.state().rooms.find(({ chat }) => chat.id === id) ?? { entries: [] }).entries;
	const isBots = ({ message }: Entry) => message.from?.is_bot === true;
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

	async function answered<T>(promise: Promise<T>, what: string): Promise<T | undefined> {
		const late = new AbortController();
		const result = await Promise.race([
			promise,
			sleep(ANSWER_MS, undefined, { signal: late.signal }).catch(() => undefined),
		]);
		late.abort();
		if (result === undefined) wrong(`no answer to ${what}`);
		return result;
	}

	/** From then on nothing is known of what was sent: it is neither counted nor changed any more. */
	function beForgotten(): void {
		file.perDay.clear();
		file.slots.clear();
		wasAway = true;
	}

	async function press(messageId: number, data: string): Promise<void> {
		if (data === "fo:yes") beForgotten();
		const answer = await answered(telegram.press(id, messageId, data), `a press of ${data}`);
		if (answer?.text === undefined) return;
		const text = answer.text;
		if (/[{}]/.test(text)) wrong(`braces in the answer to ${data}: ${text}`);
		if (excuses.includes(text)) wrong(`an excuse for a press of ${data}`);
		checkPieces(text, `the answer to ${data}: ${text}`);
	}

	/** Waits until everything that was said and pressed before is worked off. */
	const barrier = () => answered(telegram.press(id, 1, "of-another-version"), "the last press");

	async function known(): Promise<{ reader: Reader | undefined; isAway: boolean }> {
		const one = await readers.read(id);
		const isAway = one?.blockedAt !== undefined || one?.goneAt !== undefined;
		return { reader: one?.reader, isAway };
	}

	/** Does something, waits until it is worked off, and notes what stands then. */
	async function during(
		what: string,
		act: () => Promise<number | undefined> | number | undefined,
		more: { isAnswerDue?: boolean; isLoose?: boolean; isAsked?: boolean } = {},
	): Promise<void> {
		note(what);
		const from = performance.now();
		const clockFrom = now();
		const before = entries().length;
		touched.clear();
		isStepping = true;
		const pressed = await act();
		if (!person.blocked && person.isGone !== true) await barrier();
		const to = performance.now();
		isStepping = false;
		lastStepAt = to;
		if (more.isLoose === true) file.loose.push({ from, to });
		if (more.isAsked === true) file.asked.push({ from, to });
		if (more.isAnswerDue === true && !entries().slice(before).some(isBots)) {
			wrong(`no message answers: ${what.slice(0, 300)}`);
		}
		const stands = await known();
		const last = file.snapshots.at(-1);
		const isSame =
			last !== undefined &&
			JSON.stringify([last.reader, last.isAway]) === JSON.stringify([stands.reader, stands.isAway]);
		if (!isSame) {
			if (last !== undefined) last.to = to;
			file.snapshots.push({ ...stands, from, to: Number.POSITIVE_INFINITY, clockFrom });
		}
		look(stands.reader, pressed);
	}

	/** Compares the menus that were drawn with what stands. */
	function look(reader: Reader | undefined, pressed: number | undefined): void {
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
			for (const lie of liesIn(message, truth)) {
				wrong(`message ${messageId} says ${lie}, but there stands ${JSON.stringify(reader)}`);
			}
		}
	}

	async function say(text: string): Promise<void> {
		typed.push(text);
		const isAsked = /^\/digest(@\w+)? +(now|jetzt)/i.test(text);
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

	async function tap(): Promise<void> {
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
	}

	/** Taps the same twice, or two things, before there is an answer. */
	async function tapTwice(): Promise<void> {
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
	}

	async function forge(data = words.forged()): Promise<void> {
		const message = pick(bots().slice(-5))?.message;
		if (message === undefined) return;
		await during(`forges [${data}] under ${message.message_id}`, async () => {
			await press(message.message_id, data);
			return undefined;
		});
	}

	async function correct(): Promise<void> {
		const text = random.chance(0.7) ? words.command() : words.query();
		if (own === undefined || own.text === text) return;
		const { messageId } = own;
		own = { messageId, text };
		typed.push(text);
		const isAsked = /^\/digest(@\w+)? +(now|jetzt)/i.test(text);
		const act = () => {
			telegram.edit(id, messageId, text);
			return undefined;
		};
		await during(`corrects ${messageId} to ${text}`, act, { isAnswerDue: true, isAsked });
	}

	async function block(): Promise<void> {
		const isBlocked = !person.blocked;
		wasAway = true;
		const act = async () => {
			telegram.block(id, isBlocked);
			if (isBlocked) await noticed();
			return undefined;
		};
		await during(isBlocked ? "blocks the bot" : "lets the bot in", act, { isLoose: true });
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

	async function askInline(): Promise<void> {
		const query = random.chance(0.2) ? "" : words.query();
		typed.push(query);
		note(`asks inline ${query}`);
		const answer = await answered(telegram.askInline(id, query), `the inline query ${query}`);
		for (const result of answer?.results ?? []) {
			const shown = JSON.stringify(result);
			checkPieces(shown, `an inline result: ${shown.slice(0, 300)}`);
		}
	}

	async function forget(): Promise<void> {
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
	}

	function isAskedSomething(): boolean {
		const last = bots().at(-1)?.message.reply_markup as { force_reply?: boolean } | undefined;
		return last?.force_reply === true;
	}

	function link(): string {
		const piece = pick(desk.pieces.slice(-8));
		return piece === undefined ? "/start" : `/start ${pick(["s", "s", "m"])}_${piece.ref}`;
	}

	return {
		id,
		name,
		lines,
		wrongs,
		file,
		person,
		/** True when the reader was forgotten and has done nothing since. */
		isForgotten: () => isResting,
		wasAway: () => wasAway,
		lastStepAt: () => lastStepAt,
		/** Opens the bot and, mostly, asks it for something. */
		async begin(): Promise<void> {
			await say(random.chance(0.8) ? "/start" : words.command());
			for (let left = random.between(0, 4); left > 0; left--) await say(words.wish());
			for (let left = random.between(0, 2); left > 0; left--) await forge(words.setting());
		},
		/** Wakes one who rests after having been forgotten. */
		wake(): void {
			isResting = false;
		},
		/** Does one thing that people do. */
		async step(): Promise<void> {
			if (person.isGone === true || isResting) return;
			if (person.blocked) return random.chance(0.5) ? block() : say(words.command());
			if (isAskedSomething() && random.chance(0.6)) return say(words.answer());
			const chance = random.next();
			if (chance < 0.28) return say(words.command());
			if (chance < 0.62) return tap();
			if (chance < 0.7) return tapTwice();
			if (chance < 0.75) return forge();
			if (chance < 0.79) return correct();
			if (chance < 0.83) return say(words.query());
			if (chance < 0.87) return say(link());
			if (chance < 0.9) return askInline();
			if (chance < 0.92) return say(pick(["/stop", "/stop", "/forget"]));
			if (chance < 0.945) {
				const place = words.place();
				const act = () => {
					telegram.sendLocation(id, place);
					return undefined;
				};
				return during(`is at ${JSON.stringify(place)}`, act, { isAnswerDue: true });
			}
			if (chance < 0.975) return block();
			if (chance < 0.99) return forget();
			if (chance < 0.995) {
				note("deletes the account");
				wasAway = true;
				telegram.deleteAccount(id);
				return undefined;
			}
			return say("/settings");
		},
		/** Hands out what came since it was asked last. */
		news(): Arrival[] {
			const next = arrivals.slice(judged);
			judged = arrivals.length;
			return next;
		},
		/** What the bot has written, as it stands now. */
		letters: () =>
			bots()
				.map(({ message }) => message)
				.filter((message) => kindOf(message).kind === "letter"),
		wrong,
		end: unlisten,
	};
}
export type Walker = ReturnType<typeof createWalker>;
