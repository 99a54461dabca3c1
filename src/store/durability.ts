import type { Redis } from "ioredis";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import { repliesOf } from "./replies.ts";
import type { Script } from "./script.ts";

/** How long replicas may take to confirm; they need a few milliseconds, unless they are away. */
const CONFIRM_MS = 1000;

/**
 * Raised when too few replicas have confirmed a write in time. It stands in the primary, and is gone should that fail
 * now: whoever wrote it promises nothing, and takes it back or writes it again.
 */
export class UnconfirmedError extends Error {
	override name = "UnconfirmedError";
}

/**
 * Makes a script that comes back once a failover can't undo what it wrote. It runs over a connection of its own,
 * whichever it is given, and throws {@link UnconfirmedError}.
 */
export type Durably = (script: Script) => Script;

/** Leaves a script as it is: where there are no replicas, the disk has to do. */
export const plainly: Durably = (script) => script;

/** What a write tells; `unconfirmed` where replicas have not confirmed it. */
export async function unlessUnconfirmed<T>(writing: Promise<T>): Promise<T | "unconfirmed"> {
	try {
		return await writing;
	} catch (error) {
		if (error instanceof UnconfirmedError) return "unconfirmed";
		throw error;
	}
}

/**
 * Has writes wait until replicas have them. All that were made while replicas were waited for share the next wait.
 *
 * @param redis a connection that does nothing else: while it waits, nothing else passes through it
 * @param barrier the key that is written before each wait: replicas then also confirm what other connections had
 *   written, such as the first try of a request that comes again
 * @param replicas how many have to confirm
 */
export function createDurability(deps: {
	redis: Redis;
	barrier: string;
	replicas: number;
	logger: Logger;
}): Durably {
	const { redis, barrier, replicas, logger } = deps;
	/** Counts the connections: what one server was told, another can't confirm. */
	let connection = 0;
	redis.on("close", () => (connection += 1));
	let isShort = false;
	let underWay: Promise<unknown> = Promise.resolve();
	let next: Promise<boolean> | undefined;

	async function ask(): Promise<boolean> {
		const replies = repliesOf(redis.pipeline().set(barrier, "").wait(replicas, CONFIRM_MS));
		const [, confirmed] = z.tuple([z.unknown(), z.number()]).parse(await replies);
		if (confirmed < replicas && !isShort) {
			logger.error(
				{ confirmed, wanted: replicas },
				"too few replicas of Redis confirm what is written: nothing is accepted or sent until they do",
			);
		} else if (confirmed >= replicas && isShort) {
			logger.info({ confirmed }, "the replicas of Redis confirm again what is written");
		}
		isShort = confirmed < replicas;
		return !isShort;
	}

	/** Asks once for all that was written before the answer to the last question came. */
	function confirm(): Promise<boolean> {
		next ??= underWay.then(() => {
			next = undefined;
			const asked = ask();
			underWay = asked.catch(() => {});
			return asked;
		});
		return next;
	}

	return (script) => async (_, keys, args) => {
		const result = await script(redis, keys, args);
		const written = connection;
		const isConfirmed = await confirm().catch((error: unknown) => {
			throw new UnconfirmedError("Redis broke off while replicas were waited for", {
				cause: error,
			});
		});
		if (isConfirmed && connection === written) return result;
		throw new UnconfirmedError("too few replicas of Redis have confirmed a write");
	};
}
