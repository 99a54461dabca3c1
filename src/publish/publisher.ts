import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import { type Lanes, LEASE_MS } from "../store/lanes.ts";
import type { Notices } from "../store/notices.ts";
import type { Posts } from "../store/posts.ts";
import { classify, type Failure } from "../telegram/failure.ts";
import type { PictureLoader } from "../web/picture.ts";
import { backoffMs } from "./backoff.ts";
import { createEdits } from "./edits.ts";
import { createExecutor } from "./executor.ts";
import type { StyleOf } from "./rendering.ts";
import { createSending } from "./sending.ts";
import { nextStep } from "./step.ts";

const SHORTEST_FLOOD_MS = 1000;
/** Beyond it a figure is a mistake on the way, not a wish of Telegram's. */
const LONGEST_FLOOD_MS = 30 * 24 * 3_600_000;
/** A silence this long is told to the admins. */
const TOLD_FLOOD_MS = 10 * 60_000;

/** When a channel's lane wants to be looked at again (Unix ms); undefined when nothing is pending. */
export type NextLook = number | undefined;

/**
 * The publisher makes channels show what the store says they should. It is level-triggered: it reads the
 * records, does the next step and records the outcome, as often as it is woken.
 */
export function createPublisher(deps: {
	api: Api;
	posts: Posts;
	lanes: Lanes;
	notices: Notices;
	pictures: PictureLoader;
	style: StyleOf;
	logger: Logger;
	now: () => number;
}) {
	const { api, posts, lanes, notices, pictures, style, logger, now } = deps;
	const sending = createSending({ api, pictures });
	const edits = createEdits({ api });
	const stopping = new AbortController();
	const executor = createExecutor({
		sending,
		edits,
		posts,
		style,
		isStopping: () => stopping.signal.aborted,
		logger,
		now,
	});

	/** Works off all that is due in a channel, one post at a time; returns at once when another process does. */
	async function drain(channel: ChannelId): Promise<NextLook> {
		const owner = randomUUID();
		const heart = setInterval(() => {
			lanes
				.renew(channel, owner)
				.catch((error: unknown) =>
					logger.warn({ err: error, channel }, "could not renew the lease"),
				);
		}, LEASE_MS / 3).unref();
		try {
			while (!stopping.signal.aborted) {
				const turn = await lanes.take(channel, owner, now());
				if (turn.kind === "busy") return undefined;
				if (turn.kind === "idle") return turn.nextAt;
				if (turn.kind === "paused") return turn.until;
				if (turn.probe && !(await probe(channel))) continue;
				await advance(channel, turn.ref, owner);
			}
			return undefined;
		} finally {
			clearInterval(heart);
			await lanes.release(channel, owner);
		}
	}

	async function advance(channel: ChannelId, ref: string, owner: string): Promise<void> {
		const { post, stored } = await posts.readWithArticle(channel, ref);
		if (post === undefined) return lanes.forget(channel, ref);
		const step = nextStep(post, now(), stored?.article?.embargoedUntil);
		const executed = await executor.execute({ post, stored }, step, owner);
		if (executed.kind === "done") await resume(channel);
		if (executed.kind === "failed") await pause(channel, executed.failure);
	}

	async function pause(channel: ChannelId, failure: Failure): Promise<void> {
		const failures = (await lanes.paused(channel))?.failures ?? 0;
		const isRefused = failure.kind === "chat" || failure.kind === "unauthorized";
		const waitMs =
			failure.kind === "flood"
				? Math.min(Math.max(failure.retryAfterMs, SHORTEST_FLOOD_MS), LONGEST_FLOOD_MS)
				: backoffMs(failures, isRefused ? "refused" : "network");
		await lanes.pause(channel, {
			until: now() + waitMs,
			reason: failure.reason,
			failures: failures + 1,
			probe: failure.kind !== "flood",
		});
		logger.warn({ channel, failure, waitMs }, "the channel is paused");
		if (isRefused || waitMs > TOLD_FLOOD_MS) {
			const kind = isRefused ? "trouble" : "flood";
			const data = { channel, reason: failure.reason };
			await notices.add({ id: troubleId(kind, channel), kind, data }, now());
		}
	}

	async function resume(channel: ChannelId): Promise<void> {
		const pause = await lanes.paused(channel);
		if (pause === undefined) return;
		// In this order: were the notice to outlive the pause, the next trouble would be told to nobody.
		for (const kind of ["trouble", "flood"] as const)
			await notices.forget(troubleId(kind, channel));
		await lanes.resume(channel);
		logger.info({ channel, after: pause.reason }, "the channel takes posts again");
	}

	/** A harmless call after an outage: it costs no post when the trouble lasts. */
	async function probe(channel: ChannelId): Promise<boolean> {
		try {
			await api.getChat(channel);
			return true;
		} catch (error) {
			const failure = classify(error);
			if (failure.kind === "content") return true;
			await pause(channel, failure);
			return false;
		}
	}

	return {
		drain,
		/** Lets the step under way end and begins no other. */
		stop(): void {
			stopping.abort();
		},
	};
}
export type Publisher = ReturnType<typeof createPublisher>;

const troubleId = (kind: "trouble" | "flood", channel: ChannelId) => `${kind} ${channel}`;
