import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import type { CampaignCounts } from "../article/campaign.ts";
import { createCampaignBlocks } from "./campaign-blocks.ts";
import { campaignCall, ORDINAL_BYTES } from "./campaign-layout.ts";
import { fillScript, makeScript, openScript, sealScript, turnScript } from "./campaigns-scripts.ts";
import type { Durably } from "./durability.ts";
import { type Decided, journaled } from "./journal.ts";
import { json } from "./json.ts";
import type { Keys } from "./keys.ts";

/** With each campaign that is made, so many are looked at: what is forgotten leaves the list of all of them. */
const TIDIED_AT_ONCE = 10;
/** How many recipients go to Redis in one go. */
const FILLED_AT_ONCE = 8192;

/** Names a campaign, also in the ids of jobs. */
export const CampaignId = z.string().regex(/^[\w-]{1,64}$/);

/**
 * How a campaign stands: its list is being filled; it is `ready` to start; it runs; nothing more is begun until it goes
 * on, or ever; all of it is done.
 */
export const CampaignState = z.enum(["filling", "ready", "running", "paused", "cancelled", "done"]);
export type CampaignState = z.infer<typeof CampaignState>;

/** What a campaign brings: the payload is its maker's own. */
export const CampaignWhat = z.object({
	kind: z.enum(["broadcast", "article"]),
	payload: z.unknown(),
});
export type CampaignWhat = z.infer<typeof CampaignWhat>;

/** One message to very many readers. All times are Unix ms. */
export type Campaign = CampaignWhat & {
	id: string;
	state: CampaignState;
	total: number;
	counts: CampaignCounts;
	madeAt: number;
	beganAt: number | undefined;
	endedAt: number | undefined;
	/** Who made it. */
	by: number;
	/** True where Stars are paid so that it goes out faster (`allow_paid_broadcast`). */
	isPaid: boolean;
	/** How long it ran before the present run (ms), and since when it runs. */
	ranMs: number;
	runningSince: number | undefined;
};

const count = z.coerce.number().default(0);
const time = z.coerce.number().optional();
const Fields = z.object({
	what: json(CampaignWhat, ""),
	state: CampaignState,
	total: count,
	sent: count,
	skipped: count,
	refused: count,
	uncertain: count,
	madeAt: z.coerce.number(),
	beganAt: time,
	endedAt: time,
	by: z.coerce.number(),
	isPaid: z.enum(["0", "1"]).transform((flag) => flag === "1"),
	ranMs: count,
	runningSince: time,
});

/**
 * The campaigns: what each brings to whom, and how far it is. What a person decides on one is written into the journal
 * along with that, once.
 */
export function createCampaigns(deps: { redis: Redis; keys: Keys; durably?: Durably }) {
	const { redis, keys } = deps;
	const call = campaignCall(deps);

	async function turn(
		id: string,
		to: CampaignState,
		from: readonly CampaignState[],
		now: number,
		journal?: Decided,
	): Promise<boolean> {
		const entry = journal === undefined ? "" : journaled(journal);
		const args = [to, ` ${from.join(" ")} `, entry];
		return (await call(turnScript, id, now, args, [keys.journal])) === 1;
	}

	async function read(id: string): Promise<Campaign | undefined> {
		const fields = Fields.safeParse(await redis.hgetall(keys.campaign(id))).data;
		if (fields === undefined) return undefined;
		const { what, sent, skipped, refused, uncertain, ...rest } = fields;
		return {
			id,
			kind: what.kind,
			payload: what.payload,
			counts: { sent, skipped, refused, uncertain },
			...rest,
			beganAt: rest.beganAt,
			endedAt: rest.endedAt,
			runningSince: rest.runningSince,
		};
	}

	/** Takes campaigns that are forgotten out of the list: chosen at random, so that none is overlooked for ever. */
	async function tidy(): Promise<void> {
		for (const id of await redis.zrandmember(keys.campaigns, TIDIED_AT_ONCE)) {
			if ((await redis.exists(keys.campaign(id))) === 0) await redis.zrem(keys.campaigns, id);
		}
	}

	return {
		...createCampaignBlocks(deps),

		/**
		 * Makes a campaign, whose recipients are to be filled in. One that is never started is forgotten after 30 days.
		 *
		 * @returns false when there is another one under this id
		 * @throws {z.ZodError} for an id that is none
		 */
		async make(
			campaign: { id: string; by: number; isPaid: boolean } & CampaignWhat,
			now: number,
		): Promise<boolean> {
			const { kind, payload, by, isPaid } = campaign;
			const id = CampaignId.parse(campaign.id);
			const what = JSON.stringify({ kind, payload });
			const fields = ["what", what, "by", by, "isPaid", isPaid ? 1 : 0, "madeAt", now];
			const made = await call(makeScript, id, now, fields, [keys.campaigns]);
			await tidy();
			return made === 1;
		},

		/**
		 * Fills in all recipients, by their ordinals. A filling that was broken off, or is still going on, is replaced by
		 * this one.
		 *
		 * @returns how many there are; undefined when the campaign is filled already, or another filling has begun since
		 * @throws {RangeError} where they do not ascend: somebody might get it twice; nothing is filled in then
		 */
		async fill(id: string, recipients: Uint32Array, now: number): Promise<number | undefined> {
			if (!recipients.every((one, index) => index === 0 || one > (recipients[index - 1] ?? 0))) {
				throw new RangeError("the recipients of a campaign do not ascend");
			}
			const filler = randomUUID();
			const size = recipients.length * ORDINAL_BYTES;
			if ((await call(openScript, id, now, [filler, size])) !== 1) return undefined;
			for (let from = 0; from < recipients.length; from += FILLED_AT_ONCE) {
				const bytes = packed(recipients.subarray(from, from + FILLED_AT_ONCE));
				const filled = await call(fillScript, id, now, [filler, from * ORDINAL_BYTES, bytes]);
				if (filled !== 1) return undefined;
			}
			const sealed = await call(sealScript, id, now, [filler, recipients.length]);
			return sealed === 1 ? recipients.length : undefined;
		},

		read,

		/** Starts a campaign that is ready; false when it is not. */
		start: (id: string, now: number, journal?: Decided) =>
			turn(id, "running", ["ready"], now, journal),

		/** Lets nothing more begin, until it goes on; false when it does not run. */
		pause: (id: string, now: number, journal?: Decided) =>
			turn(id, "paused", ["running"], now, journal),

		/** Lets a campaign go on; false when it is not paused. */
		resume: (id: string, now: number, journal?: Decided) =>
			turn(id, "running", ["paused"], now, journal),

		/** Ends a campaign before its end; false when it is over. */
		cancel: (id: string, now: number, journal?: Decided) =>
			turn(id, "cancelled", ["filling", "ready", "running", "paused"], now, journal),

		/** The ids of the campaigns that are to be worked on, the longest waiting first. */
		active: (): Promise<string[]> => redis.zrange(keys.campaignsActive, 0, "-1"),

		/** The newest campaigns that are remembered, the newest first. */
		async recent(count: number): Promise<Campaign[]> {
			const ids = await redis.zrevrange(keys.campaigns, 0, count - 1);
			const found = await Promise.all(ids.map(read));
			return found.filter((one) => one !== undefined);
		},
	};
}
export type Campaigns = ReturnType<typeof createCampaigns>;

function packed(ordinals: Uint32Array): Buffer {
	const bytes = Buffer.allocUnsafe(ordinals.length * ORDINAL_BYTES);
	for (const [index, one] of ordinals.entries()) bytes.writeUInt32LE(one, index * ORDINAL_BYTES);
	return bytes;
}
