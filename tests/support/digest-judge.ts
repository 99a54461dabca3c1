import type { Sent } from "./digest-world.ts";
import type { YearScore } from "./digest-year.ts";
import { aheadByQuarters, type OracleSlot, slotsByWalking, weekdayOf } from "./slot-oracle.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LATE_MS = 3 * HOUR_MS;
/** What a process had in hand when it died is another's after that long. */
const LEASE_MS = 2 * MINUTE_MS;

/** A reader of the simulation, and when they changed their time. */
export type Person = {
	id: number;
	zone: string;
	minute: number;
	days: number[];
	isChanger: boolean;
	changes: number[];
};

/** What happened to a message of a reader's: Telegram asked for a pause, or the process died before it was sent. */
export type Trouble = { id: number; at: number; kind: "flood" | "killed" };

type Played = {
	from: number;
	to: number;
	tickMs: number;
	people: readonly Person[];
	sent: readonly Sent[];
	troubles: readonly Trouble[];
	/** When the engines looked. */
	ticks: readonly number[];
	isDown: (at: number) => boolean;
};

type Verdicts = Pick<
	YearScore,
	"due" | "onTime" | "late" | "leftOut" | "died" | "messages" | "wrong"
>;

/** Compares every message of a simulation with the slots that walking over the clocks finds. */
export function judge(played: Played): Verdicts {
	const { from, to, people, sent } = played;
	const score: Verdicts = {
		due: 0,
		onTime: 0,
		late: 0,
		leftOut: 0,
		died: 0,
		messages: sent.length,
		wrong: [],
	};
	const ahead = new Map<string, number[]>();
	const [begin, end] = [from - 3 * DAY_MS, to + DAY_MS];
	for (const person of people) {
		const own = sent.filter(({ id }) => id === person.id).map(({ at }) => at);
		if (person.changes.length > 0) {
			score.wrong.push(...tooMany(person, own));
			continue;
		}
		const { zone, minute, days } = person;
		const offsets = ahead.get(zone) ?? aheadByQuarters(zone, begin, end);
		ahead.set(zone, offsets);
		const slots = slotsByWalking(minute, offsets, begin, end).filter(
			(slot) => days.length === 0 || days.includes(weekdayOf(slot)),
		);
		const left = new Set(own);
		for (const slot of slots) {
			const came = own.filter((at) => at >= slot.at && at <= slot.at + LATE_MS);
			for (const at of came) left.delete(at);
			if (slot.at < from || slot.at > to - LATE_MS) continue;
			score.due += 1;
			const verdict = verdictOf(slot, came, person, played);
			if (typeof verdict === "string") score.wrong.push(verdict);
			else score[verdict.kind] += 1;
		}
		for (const at of left) score.wrong.push(`${nameOf(person)}: came at ${show(at)}, for no slot`);
	}
	return score;
}

function verdictOf(
	slot: OracleSlot,
	came: readonly number[],
	person: Person,
	{ ticks, troubles, isDown, tickMs }: Played,
): { kind: "onTime" | "late" | "leftOut" | "died" } | string {
	const what = `${nameOf(person)}: ${slot.slot} (${show(slot.at)})`;
	const end = slot.at + LATE_MS;
	const within = troubles.filter(({ at }) => at >= slot.at && at <= end);
	const own = within.filter(({ id }) => id === person.id);
	const deaths = within.filter(({ kind }) => kind === "killed");
	if (came.length > 1) return `${what}: came ${came.length} times`;
	const [at] = came;
	if (at === undefined) {
		if (own.some(({ kind }) => kind === "killed")) return { kind: "died" };
		if (own.some(({ kind }) => kind === "flood")) return { kind: "leftOut" };
		const since = deaths.reduce((last, death) => Math.max(last, death.at + LEASE_MS), slot.at);
		return ticks.some((tick) => tick >= since && tick <= end)
			? `${what}: never came, although it could have`
			: { kind: "leftOut" };
	}
	if (at - slot.at <= tickMs) return { kind: "onTime" };
	const isExcused =
		own.some((trouble) => trouble.at <= at) || deaths.some((death) => death.at <= at);
	let wasDown = false;
	for (let moment = slot.at; moment < at; moment += MINUTE_MS) wasDown ||= isDown(moment);
	return isExcused || wasDown ? { kind: "late" } : `${what}: came late, at ${show(at)}`;
}

/** Of a reader who changes their time, no day has more digests than one and one for each change. */
function tooMany(person: Person, own: readonly number[]): string[] {
	const isNear = (one: number, other: number) => Math.abs(one - other) < 20 * HOUR_MS;
	return own.flatMap((at) => {
		const near = own.filter((other) => other >= at && isNear(at, other)).length;
		const changes = person.changes.filter((change) => isNear(change, at + 6 * HOUR_MS)).length;
		return near > 1 + changes ? [`${nameOf(person)}: ${near} around ${show(at)}`] : [];
	});
}

const show = (at: number) => new Date(at).toISOString().slice(0, 16);
const nameOf = ({ id, zone }: Person) => `reader ${id} in ${zone}`;
