import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import type { Conclusion } from "../store/conclusions.ts";
import type { Dead, Decided } from "../store/dead.ts";
import type { Decision } from "../store/decision.ts";
import type { Posts } from "../store/posts.ts";
import type { Wreck } from "../store/wreck.ts";
import type { LinkReader } from "../telegram/named-message.ts";
import type { DeadList, DeadPost, DecisionAnswer } from "./answers.ts";
import type { Door } from "./door.ts";
import { decodeJson, issuesOf } from "./formats/format.ts";
import { requireBearer } from "./gate.ts";
import { Problem } from "./problem.ts";
import { refuseOtherMethods } from "./server.ts";

/** What `POST /v1/dead/:channel/:ref` may be told. */
export const DecisionBody = z
	.strictObject({
		action: z
			.enum(["retry", "sent", "drop"], "retry, sent or drop")
			.describe(
				"`retry`: try again; an unknown post is not there, and is sent again. `sent`: it is in the channel. `drop`: nothing more is done for it",
			),
		link: z
			.string("a text")
			.optional()
			.describe(
				"with `sent`: the link of its message, without which the post can't be edited or withdrawn later",
			),
		attempt: z
			.string("a text")
			.min(1, "leave it out rather than empty")
			.optional()
			.describe("decides only while this attempt is the newest one"),
	})
	.refine(({ action, link }) => link === undefined || action === "sent", {
		path: ["link"],
		error: "a link goes with `sent` only",
	})
	.meta({ id: "DecisionBody" });
type DecisionBody = z.infer<typeof DecisionBody>;

/**
 * `GET /v1/dead` lists the posts that could not be sent or taken back, or of which nobody knows;
 * `POST /v1/dead/:channel/:ref` decides on one. Both are for the holder of API_TOKEN.
 */
export function deadRoutes(
	app: FastifyInstance,
	deps: {
		apiToken: string;
		door: Pick<Door, "ask">;
		dead: Dead;
		posts: Posts;
		/** Reads a link to a message of a channel. */
		readLink: LinkReader;
		/** Has a channel looked at. */
		wake: (channel: ChannelId) => void;
		now: () => number;
	},
): void {
	const { door, dead, posts, readLink, now } = deps;

	app.get("/v1/dead", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const found = await door.ask(() => dead.list());
		return reply.send({ posts: found.map(describe) } satisfies DeadList);
	});
	refuseOtherMethods(app, "/v1/dead", ["GET", "HEAD"]);

	type Place = { channel: ChannelId; ref: string };
	app.post<{ Params: Place }>("/v1/dead/:channel/:ref", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const { channel, ref } = request.params;
		const body = readDecision(request);
		const { wreck, post } = await door.ask(async () => ({
			wreck: await dead.read(channel, ref),
			post: await posts.read(channel, ref),
		}));
		if (post === undefined) {
			throw new Problem(
				404,
				"Not found",
				"There is no such post; GET /v1/dead names those there are.",
			);
		}
		if (wreck === undefined) throw settled();
		const { kind, post: seen } = wreck;
		const shown = { kind, attempt: body.attempt ?? seen.attempt ?? "" };
		const decision = await decisionOf(channel, body);
		const decider = { by: "cli", name: "API", now: now() } as const;
		const decided = await door.ask(() => dead.decide({ channel, ref }, decision, decider, shown));
		if (decided.kind !== "done") throw refusal(decided.kind);
		deps.wake(channel);
		const done = outcomes[decided.conclusion.kind];
		return reply.send({ channel, ref, done } satisfies DecisionAnswer);
	});
	refuseOtherMethods(app, "/v1/dead/:channel/:ref", ["POST"]);

	async function decisionOf(channel: ChannelId, { action, link }: DecisionBody): Promise<Decision> {
		if (action !== "sent") return { kind: action };
		if (link === undefined) return { kind: "there", message: undefined };
		const named = await readLink(channel, link);
		switch (named.kind) {
			case "message":
				return { kind: "there", message: named };
			case "foreign":
				throw refusal("foreign");
			case "none":
				throw refusal("none");
		}
	}
}

function readDecision({ body }: FastifyRequest): DecisionBody {
	const isEmpty = !Buffer.isBuffer(body) || body.length === 0;
	const read = DecisionBody.safeParse(isEmpty ? {} : decodeJson(body));
	if (read.success) return read.data;
	throw new Problem(422, "Not a decision", "Mend what is listed and send it again.", {
		issues: issuesOf(read.error),
	});
}

const settled = () =>
	new Problem(
		409,
		"Settled meanwhile",
		"There is nothing to decide on this post (any more). GET /v1/articles/:ref tells where it stands.",
	);

/** Why a decision was not carried out, and what to do. */
function refusal(reason: Exclude<Decided["kind"], "done"> | "foreign" | "none"): Problem {
	if (reason === "late") return settled();
	return new Problem(422, "Not carried out", refusals[reason]);
}

const refusals = {
	none: "The link names no message: send one such as https://t.me/name/123 or https://t.me/c/1234567890/123, or none.",
	foreign: "The link leads to another chat: send the link of the message in this channel.",
	taken: "That message is another article's post: send the link of this article's message.",
	linkless:
		"The article was withdrawn, and without a link its post can't be taken away: send the link, or delete the post by hand and send the action drop.",
	known:
		"It is known which message it is, but Telegram lets it neither be deleted nor edited: delete it by hand and send the action drop.",
} as const;

const outcomes: Record<Conclusion["kind"], string> = {
	retried: "it is tried again",
	absent: "it counts as not there",
	there: "it counts as posted, and is edited and withdrawn with its article",
	assumed: "it counts as posted; without a link it can't be edited or withdrawn from here",
	dropped: "nothing more is done for it",
	resolved: "it was found",
	"resolved-absent": "it is not there",
};

function describe({ kind, post, title, url, since, isLookedFor, id }: Wreck): DeadPost {
	return {
		channel: post.channel,
		ref: post.ref,
		id: id ?? null,
		kind,
		state: post.state,
		is_looked_for: isLookedFor,
		attempt: post.attempt ?? null,
		since: new Date(since).toISOString(),
		title: title === "" ? null : title,
		url: url ?? null,
		link: post.link ?? null,
		reason: reasonOf(kind, isLookedFor, post.error),
	};
}

function reasonOf(kind: Wreck["kind"], isLookedFor: boolean, error = "no reason is known"): string {
	switch (kind) {
		case "failed":
			return `Telegram refused it: ${error}`;
		case "unknown":
			return `nobody knows whether it is there${isLookedFor ? " yet" : ""}: ${error}`;
		case "ghost":
			return `withdrawn, and nobody knows whether it is there: ${error}`;
		case "stuck":
			return `withdrawn, but Telegram lets it neither be deleted nor edited: ${error}`;
	}
}
