import type { FastifyInstance, FastifyReply } from "fastify";
import { ApiError } from "./api-error.ts";
import type { Faults } from "./faults.ts";
import type { Files } from "./files.ts";
import type { MethodCall, Methods } from "./methods/method.ts";
import type { Call } from "./model.ts";
import { createParameters, readArguments } from "./parameters.ts";
import { strike } from "./strike.ts";

type Answer = { status: number; body: object };

function refusal({ code, message, parameters }: ApiError): Answer {
	const body = { ok: false, error_code: code, description: message };
	return { status: code, body: parameters ? { ...body, parameters } : body };
}

function send(reply: FastifyReply, { status, body }: Answer): FastifyReply {
	return reply.code(status).send(body);
}

/** The Bot API's own routes: `/bot<token>/<method>` and `/file/bot<token>/<path>`. `signal` ends the delays. */
export function serveBotApi(
	server: FastifyInstance,
	{
		token,
		methods,
		faults,
		files,
		calls,
		now,
		signal,
	}: {
		token: string;
		methods: Methods;
		faults: Faults;
		files: Files;
		calls: Call[];
		now: () => number;
		signal: AbortSignal;
	},
): void {
	// The Bot API takes method names in any case.
	const byName = new Map(
		Object.entries(methods).map(([name, run]) => [name.toLowerCase(), { name, run }]),
	);

	const authorize = (given: string) => {
		if (given !== token) throw new ApiError(401, "Unauthorized");
	};

	const carryOut = async (
		run: (call: MethodCall) => unknown,
		call: MethodCall,
	): Promise<Answer> => {
		try {
			return { status: 200, body: { ok: true, result: await run(call) } };
		} catch (error) {
			if (error instanceof ApiError) return refusal(error);
			throw error;
		}
	};

	server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
		if (error instanceof ApiError) return send(reply, refusal(error));
		if (error.statusCode === 413)
			return send(reply, refusal(new ApiError(413, "Request Entity Too Large")));
		return send(reply, refusal(new ApiError(500, `Internal Server Error: ${error.message}`)));
	});

	server.route<{ Params: { token: string; method: string }; Querystring: Record<string, unknown> }>(
		{
			method: ["GET", "POST"],
			url: "/bot:token/:method",
			async handler(request, reply) {
				authorize(request.params.token);
				const method = byName.get(request.params.method.toLowerCase());
				if (!method) throw new ApiError(404, "Not Found");
				const args = readArguments(
					request.query,
					request.headers["content-type"] ?? "",
					(request.body as Buffer | undefined) ?? Buffer.alloc(0),
				);
				const chat = args.payload["chat_id"];
				const call: Call = {
					method: method.name,
					...(typeof chat === "number" || typeof chat === "string" ? { chat } : {}),
					payload: args.payload,
					at: now(),
					processed: false,
				};
				calls.push(call);

				const gone = new AbortController();
				reply.raw.on("close", () => gone.abort());
				const process = () => {
					call.processed = true;
					return carryOut(method.run, {
						parameters: createParameters(args),
						signal: gone.signal,
					});
				};
				const fault = faults.take(call);
				if (!fault) return send(reply, await process());
				call.fault = fault.kind;
				return strike(fault, { reply, process, signal });
			},
		},
	);

	server.get<{ Params: { token: string; "*": string } }>("/file/bot:token/*", (request, reply) => {
		authorize(request.params.token);
		const bytes = files.download(request.params["*"]);
		if (!bytes) throw new ApiError(404, "Not Found");
		return reply.type("application/octet-stream").send(bytes);
	});
}
