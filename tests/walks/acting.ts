import { setTimeout as sleep } from "node:timers/promises";
import type { Reader } from "../../src/article/reader.ts";
import type { Person } from "../../src/sandbox/model.ts";
import { type Hearing, isBots } from "./hearing.ts";
import { emptyFile } from "./judge.ts";
import type { Notes } from "./notes.ts";
import type { World } from "./world.ts";

/** How long an answer may take on a busy machine. */
export const ANSWER_MS = 25_000;

/** Has somebody do one thing after the other, and files what stands after each. */
export function createActing({
	world: { telegram, readers, now },
	person,
	hearing,
	notes,
}: {
	world: World;
	person: Person;
	hearing: Hearing;
	notes: Notes;
}) {
	const { id } = person;
	const { note, wrong } = notes;
	const file = emptyFile();
	let wasAway = false;

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
		if (answer?.text !== undefined) hearing.hearAnswer(data, answer.text);
	}

	/** Waits until everything that was said and pressed before is worked off. */
	const barrier = () => answered(telegram.press(id, 1, "of-another-version"), "the last press");

	async function known(): Promise<{ reader: Reader | undefined; isAway: boolean }> {
		const one = await readers.read(id);
		const isAway = one?.blockedAt !== undefined || one?.goneAt !== undefined;
		return { reader: one?.reader, isAway };
	}

	/**
	 * Does something, waits until it is worked off, and notes what stands then.
	 *
	 * @param act answers with the only message whose menu is compared with that; undefined for all that have changed
	 */
	async function during(
		what: string,
		act: () => Promise<number | undefined> | number | undefined,
		more: { isAnswerDue?: boolean; isLoose?: boolean; isAsked?: boolean } = {},
	): Promise<void> {
		note(what);
		const from = performance.now();
		const clockFrom = now();
		const before = hearing.entries().length;
		hearing.beginStep();
		const pressed = await act();
		if (!person.blocked && person.isGone !== true) await barrier();
		const to = performance.now();
		hearing.endStep(to);
		if (more.isLoose === true) file.loose.push({ from, to });
		if (more.isAsked === true) file.asked.push({ from, to });
		if (more.isAnswerDue === true && !hearing.entries().slice(before).some(isBots)) {
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
		hearing.look(stands.reader, pressed);
	}

	return {
		file,
		during,
		press,
		answered,
		/** From then on letters may miss what happened while nobody was there. */
		beAway(): void {
			wasAway = true;
		},
		wasAway: () => wasAway,
	};
}
export type Acting = ReturnType<typeof createActing>;
