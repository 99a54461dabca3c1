import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import {
	beginScript,
	claimScript,
	leaveScript,
	renewScript,
	settleScript,
} from "./campaign-blocks-scripts.ts";
import { BLOCK_SIZE, campaignCall, ORDINAL_BYTES } from "./campaign-layout.ts";
import { type Durably, plainly, unlessUnconfirmed } from "./durability.ts";
import type { Keys } from "./keys.ts";
import { bufferOf, repliesOf } from "./replies.ts";

/** A block of recipients in one worker's hands; the token tells it from every other worker's. */
export type Block = { id: string; number: number; token: string };

/** A recipient whom nothing was sent yet: the place in the list, and the reader's ordinal. */
export type OpenRecipient = { place: number; ordinal: number };

/**
 * What came of asking for a block: one with the recipients that are open, and how many were found in flight, who are
 * uncertain from now on; `none`, when the next one of others is free; or `over`, nothing is to be begun.
 */
export type ClaimedBlock =
	| { kind: "block"; block: Block; open: OpenRecipient[]; uncertain: number }
	| { kind: "none"; freeAt: number | undefined }
	| { kind: "over"; state: string };

/**
 * What came of a recipient; `back`: nothing was sent, and it is worth another try; `given`: others send it, and it counts
 * as sent here.
 */
export type CampaignOutcome = "sent" | "given" | "uncertain" | "refused" | "skipped" | "back";

const Claimed = z.tuple([z.string(), z.number(), z.number()]);
const Begun = z.union([z.string(), z.array(z.coerce.number())]);
const Left = z.enum(["closed", "open", "done", "fenced"]);

/**
 * The blocks of campaigns, each in one worker's hands at a time. Whoever comes too late is fenced off by the token,
 * whatever the clocks say: no recipient is begun twice.
 */
export function createCampaignBlocks(deps: {
	redis: Redis;
	keys: Keys;
	/** Has replicas confirm what is begun before anything is sent. */
	durably?: Durably;
}) {
	const { redis, keys, durably = plainly } = deps;
	const call = campaignCall(deps);
	const claimRecipients = durably(beginScript);

	/** The recipients of a block who are open. Only its holder changes them. */
	async function openOf({ id, number }: Block): Promise<OpenRecipient[]> {
		const first = number * BLOCK_SIZE;
		const pipeline = redis.pipeline();
		pipeline.getrangeBuffer(
			keys.campaignRecipients(id),
			first * ORDINAL_BYTES,
			(first + BLOCK_SIZE) * ORDINAL_BYTES - 1,
		);
		pipeline.getrangeBuffer(keys.campaignProgress(id), first / 4, (first + BLOCK_SIZE) / 4 - 1);
		const [ordinals, bits] = (await repliesOf(pipeline)).map(bufferOf);
		if (ordinals === undefined || bits === undefined) return [];
		return Array.from({ length: ordinals.length / ORDINAL_BYTES }, (_, index) => ({
			place: first + index,
			ordinal: ordinals.readUInt32LE(index * ORDINAL_BYTES),
			stands: ((bits[index >> 2] ?? 0) >> (6 - 2 * (index & 3))) & 3,
		})).flatMap(({ place, ordinal, stands }) => (stands === 0 ? [{ place, ordinal }] : []));
	}

	return {
		/** Takes a block of a campaign, until then (Unix ms): one that was left open first, else the next. */
		async claim(id: string, now: number, until: number): Promise<ClaimedBlock> {
			const token = randomUUID();
			const reply = await call(claimScript, id, now, [token, Math.floor(until)]);
			const [kind, number, uncertain] = Claimed.parse(reply);
			if (kind === "none") return { kind, freeAt: number === 0 ? undefined : number };
			if (kind !== "block") return { kind: "over", state: kind };
			const block = { id, number, token };
			return { kind, block, open: await openOf(block), uncertain };
		},

		/**
		 * Writes down that these are being sent to, while the campaign runs, and keeps the block until then (Unix ms).
		 *
		 * @returns those that are begun; or why none is: the state, `fenced`, or `unconfirmed` by Redis' replicas
		 */
		async begin(
			{ id, number, token }: Block,
			places: readonly number[],
			now: number,
			until: number,
		): Promise<ReadonlySet<number> | string> {
			const step = randomUUID();
			const args = [number, token, Math.floor(until), step, ...places];
			const begun = Begun.parse(await unlessUnconfirmed(call(claimRecipients, id, now, args)));
			if (begun === "unconfirmed") {
				const back = places.flatMap((place) => [place, "back"]);
				await call(settleScript, id, now, [number, token, Math.floor(until), ...back]);
			}
			return typeof begun === "string" ? begun : new Set(begun);
		},

		/**
		 * Writes down what came of recipients, and keeps the block until then (Unix ms).
		 *
		 * @returns false when it is another's by now: what was in flight counts as uncertain
		 */
		async settle(
			{ id, number, token }: Block,
			outcomes: readonly { place: number; what: CampaignOutcome }[],
			now: number,
			until: number,
		): Promise<boolean> {
			const args = outcomes.flatMap(({ place, what }) => [place, what]);
			const all = [number, token, Math.floor(until), ...args];
			return (await call(settleScript, id, now, all)) === 1;
		},

		/** Keeps a block until then (Unix ms); false when it is another's by now. */
		async renew({ id, number, token }: Block, now: number, until: number): Promise<boolean> {
			return (await call(renewScript, id, now, [number, token, Math.floor(until)])) === 1;
		},

		/**
		 * Gives a block back: for good when nothing in it is open, else to whoever comes at that time (Unix ms) or later.
		 *
		 * @returns `done` when it was the last of its campaign
		 */
		async leave(
			{ id, number, token }: Block,
			now: number,
			at: number,
		): Promise<z.infer<typeof Left>> {
			return Left.parse(await call(leaveScript, id, now, [number, token, Math.floor(at)]));
		},
	};
}
