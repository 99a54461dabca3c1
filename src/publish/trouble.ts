import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Addresses } from "../store/addresses.ts";
import type { Lanes } from "../store/lanes.ts";
import { pauseNoticeId } from "../store/notice.ts";
import type { Notices } from "../store/notices.ts";
import type { Posts } from "../store/posts.ts";
import { classify, type Failure } from "../telegram/failure.ts";
import { backoffMs } from "./backoff.ts";
import { noticeOf, type Subject } from "./outcome.ts";
import { IN_FLIGHT_MS, isRepeatable, type Step } from "./step.ts";

const SHORTEST_FLOOD_MS = 1000;
/** A silence this long is told to the admins. */
const TOLD_FLOOD_MS = 10 * 60_000;
/** After so many failures in a row, some two minutes, the admins are told: the channel shows what it should not. */
const TOLD_FAILURES = 7;
/** Of so many posts it is known in this process how often such a call has failed in a row. */
const MAX_TROUBLED = 1000;

/**
 * What follows from a call that failed: a channel that refuses or does not answer is left alone for a while, and one
 * post is put off where only its own call brings no answer.
 */
export function createTrouble(deps: {
	api: Api;
	posts: Posts;
	lanes: Lanes;
	notices: Notices;
	addresses: Addresses;
	/** Is told that a channel is reached at another id from now on. */
	onMigrated: (channel: ChannelId, to: number) => Promise<void>;
	/** What keeps the bot from working in a channel that refuses it, in words; the refusal itself where that is unclear. */
	explain: (channel: ChannelId, reason: string) => Promise<string>;
	logger: Logger;
	now: () => number;
}) {
	const { api, posts, lanes, notices, addresses, logger, now } = deps;
	/** How often in a row a post's call brought no answer, though its channel did. */
	const troubled = new Map<string, number>();

	/** The channel answers, so that it is this post alone that no answer comes for: it holds up no others. */
	async function putOff(subject: Subject, failure: Failure): Promise<void> {
		const { post, owner } = subject;
		const { channel, ref } = post;
		if (troubled.size >= MAX_TROUBLED) troubled.clear();
		const failures = (troubled.get(`${channel} ${ref}`) ?? 0) + 1;
		troubled.set(`${channel} ${ref}`, failures);
		const waitMs = backoffMs(failures, "network");
		await posts.settle(post, {
			change: {},
			now: now(),
			owner,
			againAt: now() + waitMs,
			...(failures < TOLD_FAILURES
				? {}
				: { notice: noticeOf("unanswered", subject, failure.reason) }),
		});
		logger.warn({ channel, ref, failure, waitMs }, "a post is put off: its call has no answer");
	}

	async function pause(channel: ChannelId, failure: Failure): Promise<void> {
		const failures = (await lanes.paused(channel))?.failures ?? 0;
		const isRefused = failure.kind === "chat" || failure.kind === "unauthorized";
		const waitMs =
			failure.kind === "flood"
				? Math.max(failure.retryAfterMs, SHORTEST_FLOOD_MS)
				: backoffMs(failures, isRefused ? "refused" : "network");
		await lanes.pause(channel, {
			kind: failure.kind === "flood" ? "flood" : isRefused ? "refused" : "network",
			until: now() + waitMs,
			reason: failure.reason,
			failures: failures + 1,
			probe: failure.kind !== "flood",
		});
		logger.warn({ channel, failure, waitMs }, "the channel is paused");
		if (isRefused || waitMs > TOLD_FLOOD_MS) {
			const kind = isRefused ? "trouble" : "flood";
			const reason = isRefused ? await deps.explain(channel, failure.reason) : failure.reason;
			const data = { channel, reason };
			await notices.add({ id: pauseNoticeId(kind, channel), kind, data }, now());
		}
	}

	async function resume(channel: ChannelId): Promise<void> {
		const pause = await lanes.paused(channel);
		if (pause === undefined) return;
		// In this order: were the notice to outlive the pause, the next trouble would be told to nobody.
		for (const kind of ["trouble", "flood"] as const) {
			const over = { kind: `${kind}-over`, data: { channel } } as const;
			await notices.over(pauseNoticeId(kind, channel), over, now());
		}
		await lanes.resume(channel);
		logger.info({ channel, after: pause.reason }, "the channel takes posts again");
	}

	/** A harmless call after an outage: it costs no post when the trouble lasts. */
	async function probe(channel: ChannelId): Promise<boolean> {
		try {
			await api.getChat(await addresses.of(channel));
			return true;
		} catch (error) {
			const failure = classify(error);
			if (failure.kind === "content") return true;
			if (failure.kind === "migrated") await deps.onMigrated(channel, failure.to);
			else await pause(channel, failure);
			return false;
		}
	}

	return {
		probe,

		/** Does what a failed step of a post asks for. */
		async met(subject: Subject, step: Step, failure: Failure): Promise<void> {
			const { post, owner } = subject;
			const { channel } = post;
			if (failure.kind === "migrated") await deps.onMigrated(channel, failure.to);
			else if (failure.kind !== "unknown" || !isRepeatable(step)) await pause(channel, failure);
			else {
				// A newer version has it looked at at once, but not changed before this call can't come any more.
				const change = { inFlightUntil: now() + IN_FLIGHT_MS };
				await posts.settle(post, { change, now: now(), owner, againAt: now() });
				if (await probe(channel)) await putOff(subject, failure);
			}
		},

		/** A step of a post went well: its channel answers. */
		async over(channel: ChannelId, ref: string): Promise<void> {
			troubled.delete(`${channel} ${ref}`);
			await resume(channel);
		},
	};
}
export type Trouble = ReturnType<typeof createTrouble>;
