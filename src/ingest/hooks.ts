import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Subscriptions } from "../store/subscriptions.ts";
import { isLoopback } from "../web/own-names.ts";
import type { DeliveryAnswer } from "./answers.ts";
import { isCallback } from "./callback.ts";
import type { Door, Taken } from "./door.ts";
import type { Gate } from "./gate.ts";
import { Problem } from "./problem.ts";
import { MAX_HOOK_BYTES, refuseOtherMethods } from "./server.ts";
import type { Source } from "./source.ts";

/** The answer to a hub that asks whether a subscription is wanted. */
export type Confirmation = { challenge: string } | undefined;

type Params = { Params: { source: string; token?: string } };

/**
 * The doors of the newsroom's systems: `POST /hooks/:source` takes what a source sends in its own format, with
 * `/:token` behind it from those that can send no header; `GET` answers the hub of a WebSub source. Never 410:
 * some systems give up a hook for good then.
 */
export async function hookRoutes(
	app: FastifyInstance,
	deps: {
		door: Door;
		gate: Gate;
		sources: () => ReadonlyMap<string, Source>;
		answer: (request: FastifyRequest, taken: Taken) => DeliveryAnswer;
		/** Tells whether a WebSub subscription is wanted, and notes that it stands. */
		confirm: (
			source: Source,
			query: Record<string, string>,
			token: string | undefined,
		) => Promise<Confirmation>;
		/** What hubs were asked. */
		subscriptions: Pick<Subscriptions, "read">;
		now: () => number;
	},
): Promise<void> {
	await app.register(async (hooks) => {
		// The media type says little about what systems send: the format looks at the bytes.
		hooks.removeAllContentTypeParsers();
		hooks.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
			done(null, body),
		);
		for (const path of ["/hooks/:source", "/hooks/:source/:token"]) {
			const options = {
				bodyLimit: MAX_HOOK_BYTES,
				onRequest: async (request: FastifyRequest<Params>) => {
					const source = find(request.params.source);
					deps.gate.expect(request, source, request.params.token);
					if (source.format === "websub") await expectHub(request, source);
				},
			};
			hooks.post<Params>(path, options, async (request, reply) => {
				const source = find(request.params.source);
				const admitted = await deps.gate.admit(request, source, request.params.token);
				const contentType = (request.headers["content-type"] ?? "").split(";")[0] ?? "";
				const arrival = {
					contentType: contentType.trim().toLowerCase(),
					query: queryOf(request),
				};
				const taken = await deps.door.take(source, { ...admitted, ...arrival });
				return reply.code(202).send(deps.answer(request, taken));
			});
			hooks.get<Params>(path, async (request, reply) => {
				const source = find(request.params.source);
				const { token } = request.params;
				const confirmation = await deps.confirm(source, queryOf(request), token);
				if (confirmation === undefined) {
					throw new Problem(404, "Not found", "Nothing was asked of a hub that fits this request.");
				}
				// The bytes of the challenge and nothing else; a browser must not take them for a page.
				return reply.type("text/plain; charset=utf-8").send(confirmation.challenge);
			});
			refuseOtherMethods(hooks, path, ["GET", "HEAD", "POST"]);
		}
	});

	/** Before the body is read: a hub sends to the address that it was given. */
	async function expectHub(request: FastifyRequest<Params>, source: Source): Promise<void> {
		const { token } = request.params;
		// `tidings push` tries a source out, on the same machine, and signs as a hub does.
		if (token === undefined && isLoopback(request.ip)) return;
		const standing = await deps.door.ask(() => deps.subscriptions.read(source.name));
		if (!isCallback(standing, token, deps.now())) throw deps.gate.refused(source);
	}

	function find(name: string): Source {
		const source = deps.sources().get(name);
		if (source !== undefined) return source;
		throw new Problem(
			404,
			"Not found",
			"There is no source of this name; the newsroom file names them.",
		);
	}
}

function queryOf(request: FastifyRequest): Record<string, string> {
	const query = request.query as Record<string, string | string[]>;
	return Object.fromEntries(
		Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? ""]),
	);
}
