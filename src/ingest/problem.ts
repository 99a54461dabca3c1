import type { FastifyReply } from "fastify";

/** One mistake in a body, and where it stands. */
export type Issue = { path: (string | number)[]; message: string };

/**
 * Raised to answer with RFC 9457 `application/problem+json`. `detail` is for the person who set up the sender:
 * what is wrong and what to do.
 */
export class Problem extends Error {
	override name = "Problem";
	readonly status: number;
	readonly title: string;
	readonly headers: Record<string, string>;
	readonly issues: readonly Issue[];

	constructor(
		status: number,
		title: string,
		detail: string,
		more: { headers?: Record<string, string>; issues?: readonly Issue[] } = {},
	) {
		super(detail);
		this.status = status;
		this.title = title;
		this.headers = more.headers ?? {};
		this.issues = more.issues ?? [];
	}
}

/** As long as somebody takes to see to it; senders come again for hours. */
const NO_ROOM_RETRY_S = 30;

/** The answer while Redis refuses to write because its memory is full: nothing of the request was kept or lost. */
export function noRoom(): Problem {
	return new Problem(
		503,
		"No room",
		"The memory of Redis is full, so that nothing can be kept; nothing was lost either. " +
			`Try again in ${NO_ROOM_RETRY_S} seconds. Whoever runs this server has to raise maxmemory of Redis or to have less kept.`,
		{ headers: { "retry-after": String(NO_ROOM_RETRY_S) } },
	);
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
	return reply
		.code(problem.status)
		.headers({ ...problem.headers, "content-type": "application/problem+json" })
		.send(
			JSON.stringify({
				type: "about:blank",
				title: problem.title,
				status: problem.status,
				detail: problem.message,
				...(problem.issues.length > 0 ? { issues: problem.issues } : {}),
			}),
		);
}
