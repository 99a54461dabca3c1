import { fit } from "../article/text.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { NoticeKind } from "../store/notices.ts";
import type { Post, PostNotice } from "../store/posts.ts";
import { classify, type Failure } from "../telegram/failure.ts";

/**
 * What a step has shown of the channel: `done`, a call was answered; `failed`, the channel had better be left
 * alone for a while; `idle`, no call was made.
 */
export type Executed = { kind: "done" | "idle" } | { kind: "failed"; failure: Failure };

/** A post and its article, read together. */
export type Subject = { post: Post; stored: StoredArticle | undefined };

/** Makes a call and classifies its failure. */
export async function tryCall<T>(
	call: () => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; failure: Failure }> {
	try {
		return { ok: true, result: await call() };
	} catch (error) {
		return { ok: false, failure: classify(error) };
	}
}

/** Makes a call whose result does not matter: undefined when it was done, `done` kinds of failure included. */
export async function failureOf(
	call: () => Promise<unknown>,
	...done: Failure["kind"][]
): Promise<Failure | undefined> {
	const outcome = await tryCall(call);
	return outcome.ok || done.includes(outcome.failure.kind) ? undefined : outcome.failure;
}

/** True for a failure that time or the channel's owner mends: the same call is worth making again. */
export function isPassing(failure: Failure): boolean {
	return ["flood", "unreachable", "unknown", "chat", "unauthorized"].includes(failure.kind);
}

/** What the admins are told of a post; one for each `occasion`, a revision or an attempt. */
export function noticeOf(
	kind: NoticeKind,
	{ post, stored }: Subject,
	reason: string,
	occasion = String(post.desired),
): PostNotice {
	return {
		id: `${kind} ${post.channel} ${post.ref} ${occasion}`,
		kind,
		data: {
			channel: post.channel,
			reason: fit(reason, 300).text,
			// A withdrawn article has left its title behind; its id still says which one it was.
			title: fit(stored?.article?.title ?? stored?.id ?? "", 300).text,
			url: stored?.article?.url ?? "",
			post: post.link ?? "",
		},
	};
}
