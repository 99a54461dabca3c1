import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { articleRef } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Articles, Cursor, StoredArticle } from "../store/articles.ts";
import { PostState, type Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { ArticleState, type DeliveryAnswer } from "./answers.ts";
import type { Door, Taken } from "./door.ts";
import { check } from "./formats/format.ts";
import { type Gate, requireBearer } from "./gate.ts";
import { Problem } from "./problem.ts";
import { refuseOtherMethods } from "./server.ts";
import type { Source } from "./source.ts";
import { describeArticle, summarize } from "./status.ts";

/** The source that articles of `POST /v1/articles` come from. */
export const NATIVE_SOURCE = "api";
/** How many articles one request for a list looks at: the rest is for the next page. */
const LOOKED_AT = 500;

/** What `GET /v1/articles` may be asked. */
export const ListQuery = z.object({
	source: z.string().optional().describe("only those of this source"),
	state: z
		.union([ArticleState, PostState])
		.optional()
		.describe("only those in this state, as a whole or in a channel"),
	since: z.iso
		.datetime({ offset: true, error: "expected an RFC 3339 time such as 2026-05-01T07:30:00Z" })
		.transform((text) => Date.parse(text))
		.optional()
		.describe("only those that changed then or later"),
	limit: z.coerce
		.number("a whole number from 1 to 200")
		.int("a whole number from 1 to 200")
		.min(1, "at least 1")
		.max(200, "at most 200")
		.default(50)
		.describe("how many a page has at the most"),
	cursor: z
		.string()
		.regex(/^\d+-[\w-]{22}$/, "take the cursor from the answer before, as it is")
		.transform((text): Cursor => ({ at: Number.parseInt(text, 10), ref: text.slice(-22) }))
		.optional()
		.describe("`next` of the page before"),
});

/**
 * The native door: `POST /v1/articles` takes articles, `GET /v1/articles` lists them, `GET /v1/articles/:id`
 * tells what became of one, `POST /v1/deliveries/:id/replay` runs a kept delivery again. A POST of articles is
 * checked in this order: method, rate of the address, media type, size, signature, rate of the source, UTF-8 and
 * JSON, fields; then it is kept, and only then answered with 202.
 */
export function articleRoutes(
	app: FastifyInstance,
	deps: {
		door: Door;
		gate: Gate;
		sources: () => ReadonlyMap<string, Source>;
		/** Every channel that has posts. */
		channels: () => readonly ChannelId[];
		apiToken: string;
		answer: (request: FastifyRequest, taken: Taken) => DeliveryAnswer;
		articles: Articles;
		posts: Posts;
		now: () => number;
	},
): void {
	const { door, gate, articles, now } = deps;

	app.post("/v1/articles", async (request, reply) => {
		const source = deps.sources().get(NATIVE_SOURCE);
		if (source === undefined) throw new Error("the native source is always there");
		const { bytes, webhookId } = await gate.admit(request, source);
		const arrival = { contentType: "application/json", query: {} };
		const taken = await door.take(source, { ...arrival, bytes, webhookId });
		return reply.code(202).send(deps.answer(request, taken));
	});

	app.get("/v1/articles", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const query = check(ListQuery, request.query, ["query"]);
		return reply.send(await door.ask(() => list(query)));
	});
	refuseOtherMethods(app, "/v1/articles", ["GET", "HEAD", "POST"]);

	app.get<{ Params: { id: string } }>("/v1/articles/:id", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const { id } = request.params;
		const found = await door.ask(async () => {
			const stored =
				(await articles.read(id)) ?? (await articles.read(articleRef(NATIVE_SOURCE, id)));
			if (stored === undefined) return undefined;
			const [posts, history] = await Promise.all([postsOf(stored), articles.history(stored.ref)]);
			const answers = await Promise.all(posts.map(correctionsOf));
			return describeArticle(stored, [...posts, ...answers.flat()], history, now());
		});
		if (found === undefined)
			throw new Problem(404, "Not found", "There is no article with this id.");
		return reply.send(found);
	});
	refuseOtherMethods(app, "/v1/articles/:id", ["GET", "HEAD"]);

	app.post<{ Params: { id: string } }>("/v1/deliveries/:id/replay", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const taken = await door.replay(request.params.id);
		return reply.code(202).send(deps.answer(request, taken));
	});
	refuseOtherMethods(app, "/v1/deliveries/:id/replay", ["POST"]);

	async function postsOf({ ref }: StoredArticle): Promise<Post[]> {
		const posts = await Promise.all(deps.channels().map((c) => deps.posts.read(c, ref)));
		return posts.filter((post) => post !== undefined);
	}

	/** The answers to a post that tell of corrections. */
	async function correctionsOf({ channel, ref, corrections }: Post): Promise<Post[]> {
		const found = await Promise.all(
			corrections.map((revision) => deps.posts.read(channel, `${ref}~${revision}`)),
		);
		return found.filter((answer) => answer !== undefined);
	}

	async function list({ source, state, since = 0, limit, cursor }: z.infer<typeof ListQuery>) {
		const looked = await articles.list({ source, since, after: cursor, count: LOOKED_AT });
		const found = [];
		let last: Cursor | undefined;
		for (const one of looked) {
			if (found.length === limit) break;
			last = one;
			const stored = await articles.read(one.ref);
			if (stored === undefined) continue;
			const summary = summarize(stored, await postsOf(stored), now());
			const states: string[] = [summary.state, ...summary.channels.map((post) => post.state)];
			if (state === undefined || states.includes(state)) found.push(summary);
		}
		const isEnd = looked.length < LOOKED_AT && last === looked.at(-1);
		return {
			articles: found,
			next: isEnd || last === undefined ? null : `${last.at}-${last.ref}`,
		};
	}
}
