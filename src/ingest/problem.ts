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
