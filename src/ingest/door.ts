import { hash, randomBytes } from "node:crypto";
import { digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Deliveries } from "../store/deliveries.ts";
import { isStoreFull } from "../store/full.ts";
import type { Policy } from "../store/intake-item.ts";
import type { Decision, Intake } from "../store/intake.ts";
import { type Arrival, invalid } from "./formats/format.ts";
import { noRoom, Problem } from "./problem.ts";
import {
	type Ignored,
	parseDelivery,
	readDelivery,
	type Reading,
	type Refused,
} from "./reading.ts";
import type { Source } from "./source.ts";

const RETRY_AFTER_S = 5;
/** What these formats send is a feed: it shows old and new items alike, and ids that may change. */
const feedLike: readonly string[] = ["miniflux", "websub"];

/** Verdicts after which there is nothing to look at. */
const idle: readonly string[] = ["stale", "unchanged", "forgotten"];

/** What was kept and has to be looked at. */
export type Accepted = { ref: string; revision: number; dueAt: number };

/** What became of a delivery; `delivery` names it in histories and for a replay. */
export type Taken = {
	delivery: string;
	decisions: Decision[];
	ignored: Ignored[];
	refused: Refused[];
};

/** A verified request: its body, what stands beside it, and the id that its signature vouches for. */
export type Request = Arrival & { bytes: Buffer; webhookId: string | undefined };

/**
 * The way of every delivery, whatever door it came through: what may be kept is taken from its bytes, that is
 * read, and all of it is kept in one step; only then is it answered.
 */
export function createDoor(deps: {
	sources: () => ReadonlyMap<string, Source>;
	/** The channels that may be named. */
	channels: () => readonly ChannelId[];
	intake: Intake;
	deliveries: Deliveries;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (accepted: Accepted[]) => void;
	/** Is told what became of each delivery that was not refused as a whole. */
	onTaken?: ((source: string, taken: Taken) => void) | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { intake, deliveries, logger, now } = deps;

	const policyOf = (source: Source): Policy => {
		const isFeedLike = feedLike.includes(source.format);
		return {
			name: source.name,
			trust: source.trust,
			burst: source.burst,
			isFeedLike,
		};
	};

	async function keep(
		source: Source,
		reading: Reading,
		request: { delivery: string; payload: unknown; webhookId?: string | undefined; digest: string },
	): Promise<Taken> {
		const at = now();
		const { submissions, ignored, refused } = reading;
		const reception = await ask(() =>
			intake.accept({ source: policyOf(source), ...request, submissions, now: at }),
		);
		if (reception.kind === "conflict") {
			throw new Problem(
				409,
				"Webhook id used twice",
				"This webhook-id came before with another body. Give every event an id of its own.",
			);
		}
		const { decisions } = reception;
		const changed = decisions.map(({ ref, revision, verdict }, index) => {
			const submission = submissions[index];
			const embargo =
				submission?.kind === "publish" ? submission.article.embargoedUntil : undefined;
			return { ref, revision, verdict, dueAt: Math.max(at, embargo ?? 0) };
		});
		deps.announce(changed.filter(({ verdict }) => !idle.includes(verdict)));
		const taken = { delivery: request.delivery, decisions, ignored, refused };
		deps.onTaken?.(source.name, taken);
		return taken;
	}

	/** Redis away, slow or full is the server's trouble and passes: the sender comes again. */
	async function ask<T>(question: () => Promise<T>): Promise<T> {
		try {
			return await question();
		} catch (error) {
			logger.error({ err: error }, "Redis did not take or tell something");
			if (isStoreFull(error)) throw noRoom();
			throw new Problem(
				503,
				"Not now",
				`Nothing was lost or kept. Try again in ${RETRY_AFTER_S} seconds.`,
				{ headers: { "retry-after": String(RETRY_AFTER_S) } },
			);
		}
	}

	return {
		ask,

		/**
		 * Takes a delivery.
		 *
		 * @throws {Problem} when nothing of it can be taken: 400, 409, 422; 503 when Redis is away
		 */
		async take(source: Source, { bytes, webhookId, ...arrival }: Request): Promise<Taken> {
			const at = now();
			const delivery =
				webhookId === undefined
					? randomBytes(16).toString("base64url")
					: deliveryId(source.name, webhookId);
			const payload = parseDelivery(source, bytes, { ...arrival, now: at });
			const reading = readDelivery(source, payload, { channels: deps.channels(), at });
			if (isAllRefused(reading)) {
				// Some systems send once and never again: what can't be read today can be run again once it is mended.
				await intake
					.keepDelivery({ source: source.name, delivery, payload, now: at })
					.catch((error: unknown) => logger.warn({ err: error }, "a delivery could not be kept"));
				logger.warn({ source: source.name, delivery }, "a delivery holds no article");
				throw refusal(reading, delivery);
			}
			const digest = hash("sha256", bytes, "base64url");
			return keep(source, reading, { delivery, payload, webhookId, digest });
		},

		/**
		 * Runs a kept delivery again: what it holds is weighed as if it came now, so that what is older than what
		 * stands changes nothing.
		 *
		 * @param id the delivery's id, or the sender's own of a source that signs with one
		 * @throws {Problem} 404 when it is not known (any more), or its source is not
		 */
		async replay(id: string): Promise<Taken> {
			const names = [...deps.sources().keys()];
			const candidates = [id, ...names.map((name) => deliveryId(name, id))];
			const [found] = await ask(async () => {
				const read = candidates.map(async (candidate) => ({
					delivery: candidate,
					stored: await deliveries.read(candidate),
				}));
				return (await Promise.all(read)).filter(({ stored }) => stored !== undefined);
			});
			if (found?.stored === undefined) {
				throw new Problem(
					404,
					"Not found",
					"There is no such delivery; they are kept for four days.",
				);
			}
			const { source: name, payload, at } = found.stored;
			const source = deps.sources().get(name);
			if (source === undefined) {
				throw new Problem(
					404,
					"Not found",
					`The source ${name} is no longer in the newsroom file.`,
				);
			}
			const reading = readDelivery(source, payload, { channels: deps.channels(), at });
			const { delivery } = found;
			if (isAllRefused(reading)) throw refusal(reading, delivery);
			return keep(source, reading, { delivery, payload: undefined, digest: "" });
		},
	};
}
export type Door = ReturnType<typeof createDoor>;

function isAllRefused({ submissions, refused }: Reading): boolean {
	return submissions.length === 0 && refused.length > 0;
}

function refusal({ refused }: Reading, delivery: string): Problem {
	return invalid(
		refused.flatMap(({ issues }) => issues),
		`Nothing of this request was taken. Mend what is listed and send it again. It is kept as ${delivery}.`,
	);
}

function deliveryId(source: string, webhookId: string): string {
	return digestOf(`${source}\n${webhookId}`);
}
