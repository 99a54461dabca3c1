import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Addresses } from "../store/addresses.ts";
import type { Conclusions } from "../store/conclusions.ts";
import type { Forwards } from "../store/forwards.ts";
import { foundAs, isOf } from "../store/found.ts";
import { type Evidence, notLookedFor, type Post, type PostChange } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { messageLink } from "../telegram/link.ts";
import { noError } from "./changes.ts";
import { type Executed, noticeOf, type Subject } from "./outcome.ts";
import type { Pacing } from "./pacing.ts";
import { createProbe } from "./probe.ts";

/** How long to wait after a look that trouble has ended. */
const AGAIN_MS = 10_000;

/**
 * Finds out whether a post is in its channel of which nobody knows: by its copy in the discussion group, by looking
 * through an own chat, by the admins. It is never tried by an edit, which could overwrite somebody else's post.
 */
export function createResolve(deps: {
	api: Api;
	posts: Posts;
	forwards: Forwards;
	addresses: Addresses;
	conclusions: Conclusions;
	pacing: Pacing;
	/** Where messages are forwarded to that are looked for; undefined where there is no such chat. */
	opsChat: string | number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { posts, forwards, addresses, opsChat, logger, now } = deps;
	const probe = createProbe(deps);

	/** Records an outcome of an unknown post; nothing when something else was found out meanwhile. */
	const settle = (
		{ post }: Subject,
		change: PostChange,
		more: Omit<Parameters<Posts["settle"]>[1], "change" | "now" | "attempt"> = {},
	) => posts.settle(post, { change, now: now(), attempt: post.attempt ?? "", ...more });

	const historyOf = (post: Post, found: "there" | "absent", evidence: string) => ({
		at: now(),
		verdict: "resolved",
		revision: post.attemptRevision ?? post.desired,
		channel: post.channel,
		found,
		evidence,
	});

	/** Tells the admins, where they were asked, that there is nothing left to decide. */
	const tell = ({ post, stored }: Subject, kind: "resolved" | "resolved-absent", link = "") => {
		const title = stored?.article?.title ?? stored?.id ?? "";
		const data = { channel: post.channel, title, post: link };
		return deps.conclusions.tell(post, { kind, data }, now());
	};

	async function found(
		subject: Subject,
		{ messageId, link }: { messageId: number; link: string | undefined },
		evidence: Evidence,
	): Promise<Executed> {
		const { post } = subject;
		const change = foundAs(post, { messageId, link, evidence, now: now() });
		const history = historyOf(post, "there", evidence);
		if (await settle(subject, change, { history, resolved: evidence })) {
			logger.info({ channel: post.channel, messageId, evidence }, "an unknown post was found");
			await tell(subject, "resolved", link);
		}
		return { kind: "idle" };
	}

	/** It was looked for twice, a minute apart: a request that is still on its way would have arrived. */
	async function absent(subject: Subject): Promise<Executed> {
		const { post } = subject;
		if (post.lookedAt === undefined) return wait(subject);
		const history = historyOf(post, "absent", "probe");
		const change: PostChange = {
			state: "waiting",
			handled: undefined,
			...notLookedFor,
			...noError,
		};
		if (await settle(subject, change, { history, resolved: "absent" })) {
			logger.info({ channel: post.channel, ref: post.ref }, "an unknown post is not there");
			await tell(subject, "resolved-absent");
		}
		return { kind: "idle" };
	}

	async function wait(subject: Subject): Promise<Executed> {
		await settle(subject, { lookedAt: now(), messagesRead: undefined }, { againAt: now() });
		return { kind: "idle" };
	}

	async function ask(subject: Subject, reason: string): Promise<Executed> {
		const { post } = subject;
		// Of a withdrawn article it has to be told that it may be there, not that it may be missing.
		const kind = post.retract ? "ghost" : "unknown";
		const notice = noticeOf(kind, subject, reason, post.attempt);
		// What is told of a withdrawn article is all that can be done for it.
		const handled = post.retract ? { handled: post.desired } : {};
		await settle(subject, { asked: now(), ...handled }, { notice });
		return { kind: "idle" };
	}

	/** What was seen of the channel is certain, and costs nothing to look at. */
	async function bySight(subject: Subject): Promise<Executed | undefined> {
		const { post } = subject;
		const { channel, attemptAfter = 0 } = post;
		const [seen, known] = await Promise.all([
			forwards.after(channel, attemptAfter),
			forwards.known(channel, attemptAfter),
		]);
		const own = seen.find((one) => isOf(post, one) && !known.has(one.messageId));
		if (own === undefined) return undefined;
		const { messageId } = own;
		return found(subject, { messageId, link: linkIn(channel, messageId) }, "forward");
	}

	return {
		/** Looks whether the post is there. */
		async look(subject: Subject): Promise<Executed> {
			const { post, target } = subject;
			const { channel } = post;
			const seen = await bySight(subject);
			if (seen !== undefined) return seen;
			if (opsChat === undefined) {
				const mayComeThrough = post.lookedAt === undefined && (await forwards.isSeen(channel));
				return mayComeThrough ? wait(subject) : ask(subject, post.error ?? "");
			}
			const chat = await addresses.of(String(opsChat));
			const probed = await probe(post, target, chat);
			switch (probed.kind) {
				case "found":
					return found(subject, probed, "probe");
				case "absent":
					return absent(subject);
				case "later":
				case "failed": {
					if (probed.kind === "failed" && probed.failure.kind === "migrated") {
						await addresses.note(String(opsChat), probed.failure.to);
					}
					const waitMs = probed.kind === "later" ? probed.waitMs : AGAIN_MS;
					await settle(subject, { messagesRead: probed.read }, { againAt: now() + waitMs });
					return { kind: "idle" };
				}
				case "crowded":
					return wait(subject);
				case "useless":
					logger.warn({ channel, reason: probed.reason }, "an unknown post can't be looked for");
					return ask(subject, post.error ?? "");
			}
		},

		/** Has the admins look, unless it was seen. */
		async ask(subject: Subject): Promise<Executed> {
			return (await bySight(subject)) ?? ask(subject, subject.post.error ?? "");
		},

		/** Takes the post for sent, as the channel's owner wants it: from then on it can't be changed from here. */
		async assume(subject: Subject): Promise<Executed> {
			const seen = await bySight(subject);
			if (seen !== undefined) return seen;
			const { post } = subject;
			const { attemptRevision = post.desired, attemptHash: hash } = post;
			const change: PostChange = {
				state: "posted",
				applied: attemptRevision,
				handled: attemptRevision,
				hash,
				evidence: "assumed",
				postedAt: post.attemptAt,
				...noError,
			};
			const history = historyOf(post, "there", "assumed");
			await settle(subject, change, { history, resolved: "assumed" });
			return { kind: "idle" };
		},
	};
}

/** The address of a message in a channel that is known by the name in the newsroom file alone. */
function linkIn(channel: ChannelId, messageId: number): string {
	const chat = channel.startsWith("@")
		? { id: 0, username: channel.slice(1) }
		: { id: Number(channel) };
	return messageLink(chat, messageId);
}
