import type { Redis } from "ioredis";
import { createRandom, type Random } from "../campaign/random.ts";
import { judge, type Person, type Trouble } from "./digest-judge.ts";
import { createDigestWorld, type DigestWorld, type Life, refusal } from "./digest-world.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What a simulation is made of; times are Unix ms. */
export type YearOptions = {
	redis: Redis;
	seed: number;
	zones: readonly string[];
	readers: number;
	/** How many of the readers change their time or zone now and then. */
	changers: number;
	from: number;
	to: number;
	/** How often the engines look, as long as they are up. */
	tickMs: number;
	/** How many digests in a thousand meet each kind of trouble. */
	faultsPerMille: number;
};

/** What came of a simulation. `wrong` tells, in a sentence each, of every digest that did not come as it should. */
export type YearScore = {
	due: number;
	/** Sent within one tick. */
	onTime: number;
	/** Sent later, after a downtime or a pause, within three hours. */
	late: number;
	/** Not sent: everything was down for over three hours, or the pause went on for too long. */
	leftOut: number;
	/** Not sent, since the process died with it before it was sent. */
	died: number;
	messages: number;
	downtimes: number;
	downShare: number;
	changes: number;
	wrong: string[];
};

/** Every digest of a day has something new. */
const POST_EVERY_MS = 7 * HOUR_MS;
/** How likely a reader changes their time, each time that the engines look. */
const CHANGE_CHANCE = 0.0005;

/**
 * Plays a time of digests against what walking over the clocks finds: readers in many zones with schedules of their
 * own, downtimes from minutes to days, one process or two, floods, lost answers and processes that die while they send.
 */
export async function playDigests(options: YearOptions): Promise<YearScore> {
	const { redis, zones, from, to, tickMs } = options;
	const random = createRandom(options.seed);
	const world = createDigestWorld({ redis, start: from - 2 * DAY_MS });
	const people: Person[] = Array.from({ length: options.readers }, (_, index) => ({
		id: index + 1,
		zone: zones[index % zones.length] ?? "UTC",
		minute: minuteOf(random),
		days: random.chance(0.5) ? [] : daysOf(random),
		isChanger: index < options.changers,
		changes: [],
	}));
	for (const { id, zone, minute, days } of people) {
		const weather = { tempo: "digest" as const, since: 0 };
		await world.reader(id, { zone, digest: { minute, days }, topics: { weather } });
	}

	const troubles: Trouble[] = [];
	const note = (id: number, kind: Trouble["kind"]) =>
		troubles.push({ id, at: world.clock.now, kind });
	world.telegram.fault = (id) => {
		const what = random.between(0, 999);
		if (what < options.faultsPerMille) return "lost";
		if (what < 2 * options.faultsPerMille) {
			note(id, "flood");
			return refusal(429, "Too Many Requests", { retry_after: random.between(1, 5400) });
		}
		return what < 3 * options.faultsPerMille ? "dead" : undefined;
	};
	const startProcess = () => {
		const life: Life = { isDead: false, onDeath: () => {}, onBuried: (id) => note(id, "killed") };
		const engine = world.createEngine(life);
		return {
			life,
			run: async () => {
				const death = new Promise<void>((resolve) => {
					life.onDeath = resolve;
				});
				await Promise.race([world.runAll(engine), death]);
			},
		};
	};

	const downs = downtimes(random, from, to);
	const isDown = (at: number) => downs.some((down) => down.from <= at && at < down.to);
	const ticks: number[] = [];
	let processes = [startProcess()];
	let posted = -Infinity;
	for (let at = from; at < to;) {
		world.clock.now = at;
		if (at - posted >= POST_EVERY_MS) {
			world.post(`News of ${new Date(at).toISOString()}`);
			await world.forgetBefore(at - 8 * DAY_MS);
			posted = at;
		}
		if (!isDown(at)) {
			ticks.push(at);
			const wanted = random.chance(0.3) ? 2 : 1;
			// A restart now and then.
			processes = random.chance(0.01) ? [] : processes.slice(0, wanted);
			while (processes.length < wanted) processes.push(startProcess());
			await Promise.all(processes.map((one) => one.run()));
			processes = processes.filter(({ life }) => !life.isDead);
			for (const person of people) {
				if (!person.isChanger || !random.chance(CHANGE_CHANCE)) continue;
				const zone = zones[random.between(0, zones.length - 1)] ?? "UTC";
				Object.assign(person, { zone, minute: minuteOf(random) });
				person.changes.push(at);
				const digest = { minute: person.minute, days: person.days };
				await world.reader(person.id, { zone, digest });
			}
		}
		at = await nextTick(world, at, { posted, tickMs, to });
	}
	await world.clear();
	const downMs = downs.reduce((sum, { from: begin, to: end }) => sum + end - begin, 0);
	return {
		...judge({ from, to, tickMs, people, sent: world.sent, troubles, ticks, isDown }),
		downtimes: downs.length,
		downShare: downMs / (to - from),
		changes: people.reduce((sum, { changes }) => sum + changes.length, 0),
	};
}

/** The next tick at which there can be something to do. */
async function nextTick(
	{ redis, keys }: Pick<DigestWorld, "redis" | "keys">,
	at: number,
	{ posted, tickMs, to }: { posted: number; tickMs: number; to: number },
): Promise<number> {
	const [, due = to] = await redis.zrange(keys.digests, "0", "0", "WITHSCORES");
	const wanted = Math.min(Number(due), posted + POST_EVERY_MS);
	const ticks = Math.max(1, Math.ceil((wanted - at) / tickMs));
	return at + ticks * tickMs;
}

/** Any minute, and more often one of the night, when clocks are put. */
function minuteOf(random: Random): number {
	return random.chance(0.4) ? random.between(0, 240) : random.between(0, 1439);
}

function daysOf(random: Random): number[] {
	const days = [1, 2, 3, 4, 5, 6, 7].filter(() => random.chance(0.5));
	return days.length === 0 ? [random.between(1, 7)] : days;
}

/** From minutes to days, every few days. */
function downtimes(random: Random, from: number, to: number): { from: number; to: number }[] {
	const downs: { from: number; to: number }[] = [];
	for (let at = from; ;) {
		at += random.between(1, 8 * 24) * HOUR_MS + random.between(0, 59) * MINUTE_MS;
		const lengths = [random.between(2, 90), random.between(60, 600), random.between(600, 4320)];
		const which = random.next();
		const minutes = lengths[which < 0.6 ? 0 : which < 0.9 ? 1 : 2] ?? 0;
		const end = Math.min(at + minutes * MINUTE_MS, to);
		if (at >= to) return downs;
		downs.push({ from: at, to: end });
		at = end;
	}
}
