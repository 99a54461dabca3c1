import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { GrammyError, HttpError } from "grammy";
import type { Redis } from "ioredis";
import { createCampaignEngine } from "../../src/deliver/campaigns.ts";
import type { Pacing } from "../../src/deliver/pacing.ts";
import { createRefusals } from "../../src/deliver/refusal.ts";
import { createLogger } from "../../src/logger.ts";
import { type Campaign, createCampaigns } from "../../src/store/campaigns.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { TransportError } from "../../src/telegram/transport.ts";
import { unpaced } from "./letterbox.ts";

const START = Date.parse("2026-11-26T11:00:00Z");
/** The first reader's id; some have more than 32 bits. */
const FIRST_READER = 2 ** 33 + 7;
export const LEASE_MS = 30_000;

/** What a call does instead of bringing the message: it throws; or it brings it, and its answer is lost. */
export type Fault = Error | "lost" | undefined;

/** A process that may die: from then on nothing that it asked for is answered, and nothing more is done for it. */
export type Life = { step: (name: string) => boolean; isDead: boolean; died: Promise<void> };

export const tooMany = (seconds: number) =>
	answer(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
export const blocked = () => answer(403, "Forbidden: bot was blocked by the user");
export const refusedAsItIs = () => answer(400, "Bad Request: message text is empty");
export const cut = () => new HttpError("no", new TransportError("the connection broke", true));
export const unreachable = () => new HttpError("no", new TransportError("no connection", false));

function answer(code: number, description: string, parameters = {}): GrammyError {
	const answered = { ok: false as const, error_code: code, description, parameters };
	return new GrammyError("refused", answered, "sendMessage", {});
}

/**
 * Campaigns and readers on a real Redis under a prefix of its own, with a clock that goes on when somebody waits; the
 * campaigns may have a connection of their own.
 */
export function createCampaignWorld(redis: Redis, campaignsRedis: Redis = redis) {
	const keys = createKeys(`campaigns-${randomUUID()}`);
	const common = { redis, keys };
	const clock = { now: START };
	const now = () => clock.now;
	const campaigns = createCampaigns({ redis: campaignsRedis, keys });
	const zone = () => "Europe/Berlin";
	const readers = createReaders({ ...common, sealing: createSealing([]), zone });
	const departures = createDepartures({ ...common, readers });
	/** How often each reader got the message. */
	const got = new Map<number, number>();
	const lines: string[] = [];
	const logger = createLogger({
		level: "info",
		destination: { write: (line) => void lines.push(line) },
	});
	const telegram = {
		fault: (_id: number): Fault => undefined,
		/** Is waited for while a message is on its way. */
		onSend: async (_id: number): Promise<void> => {},
		isWanted: (_id: number): boolean => true,
	};

	/** Time passes for all who wait together. */
	async function sleep(ms: number): Promise<void> {
		const until = clock.now + ms;
		await delay(0);
		clock.now = Math.max(clock.now, until);
	}

	async function send({ id }: { id: number }): Promise<void> {
		await telegram.onSend(id);
		const fault = telegram.fault(id);
		if (fault instanceof Error) throw fault;
		got.set(id, (got.get(id) ?? 0) + 1);
		if (fault === "lost") throw cut();
	}

	/** What a process has of `part`: each call may be the last before its death, or after its effect. */
	function mortal<Part extends object>(part: Part, name: string, life: Life | undefined): Part {
		if (life === undefined) return part;
		const never = () => new Promise<never>(() => {});
		return new Proxy(part, {
			get(target, property) {
				const method = Reflect.get(target, property) as (...args: unknown[]) => unknown;
				return async (...args: unknown[]) => {
					if (life.isDead || life.step(`before ${name}${String(property)}`)) return never();
					const [settled] = await Promise.allSettled([method(...args)]);
					if (life.isDead || life.step(`after ${name}${String(property)}`)) return never();
					if (settled.status === "rejected") throw settled.reason;
					return settled.value;
				};
			},
		});
	}

	async function ordinalsOf(ids: readonly number[]): Promise<Uint32Array> {
		const found = await createReaderOrdinals(common).find(ids);
		return Uint32Array.from(found.filter((one) => one !== undefined)).toSorted();
	}

	const world = {
		...common,
		clock,
		now,
		campaigns,
		readers,
		telegram,
		got,
		lines,

		/** An engine, as one process has it. */
		engine(more: { atOnce?: number; pacing?: Pacing; life?: Life; leaseMs?: number } = {}) {
			const { life, pacing = unpaced, ...rest } = more;
			const { send: mortalSend } = mortal({ send }, "", life);
			return createCampaignEngine({
				pacing,
				campaigns: mortal(campaigns, "", life),
				readers: mortal({ readOrdinals: readers.readOrdinals }, "", life),
				articles: { handOver: async () => undefined, isFull: async () => false },
				send: mortalSend,
				isWanted: ({ id }) => telegram.isWanted(id),
				refused: createRefusals({ readers, departures, now }),
				leaseMs: LEASE_MS,
				sleep,
				logger,
				now,
				...rest,
			});
		},

		/** So many readers who can be reached. */
		async addReaders(count: number): Promise<number[]> {
			const ids = Array.from({ length: count }, (_, index) => FIRST_READER + 3 * index);
			await Promise.all(
				ids.map((id) => readers.change(id, clock.now, (reader) => ({ ...reader, ceiling: 20 }))),
			);
			return ids;
		},

		/** The ordinals of readers, ascending. */
		ordinalsOf,

		/** A campaign that has begun, for readers by their ids. */
		async begin(recipients: readonly number[], kind: Campaign["kind"] = "broadcast") {
			const id = `c-${randomUUID()}`;
			await campaigns.make({ id, kind, payload: "Hello", by: 1, isPaid: false }, clock.now);
			await campaigns.fill(id, await ordinalsOf(recipients), clock.now);
			await campaigns.start(id, clock.now);
			return id;
		},

		/** Has engines work side by side until a campaign is over or stands still for ten minutes. */
		async run(id: string, engines: readonly { run: (id: string) => Promise<boolean> }[]) {
			let stoodStill = 0;
			while (stoodStill < 600) {
				const ran = await Promise.all(
					engines.map(async (engine) => {
						let count = 0;
						while (await engine.run(id)) count += 1;
						return count;
					}),
				);
				const campaign = await campaigns.read(id);
				if (campaign?.state !== "running") return;
				stoodStill = ran.some((count) => count > 0) ? 0 : stoodStill + 1;
				clock.now += 1000;
			}
		},

		/** What became of a campaign: by its own counters, and by what readers have really got. */
		async outcome(id: string, recipients: readonly number[]) {
			const campaign = await campaigns.read(id);
			if (campaign === undefined) throw new Error("no such campaign");
			return {
				state: campaign.state,
				...campaign.counts,
				doubled: recipients.filter((one) => (got.get(one) ?? 0) > 1).length,
				without: recipients.filter((one) => !got.has(one)).length,
			};
		},
	};
	return world;
}
export type CampaignWorld = ReturnType<typeof createCampaignWorld>;
