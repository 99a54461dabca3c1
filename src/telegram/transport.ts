import type { ApiClientOptions } from "grammy";
import { Agent, buildConnector } from "undici";
import { reasonOf, reasons } from "./reasons.ts";

/** Longer than any answer of a healthy Bot API; a send that takes longer has an unknown outcome. */
export const CALL_TIMEOUT_MS = 15_000;
/** How many times longer a call may take that brings a file, or has Telegram fetch one. */
export const FILE_FACTOR = 4;
const CONNECT_TIMEOUT_MS = 5000;
/** Shorter than servers keep an idle connection, so that a send does not meet one that is just being closed. */
const KEEP_ALIVE_MS = 4000;
/** A thousand messages a second, each of which takes a quarter of one. */
const MAX_CONNECTIONS = 256;

/**
 * A call that brought no answer of the Bot API. `isWritten` tells whether the request may have reached it:
 * false means certainly not. The message holds neither address nor token.
 */
export class TransportError extends Error {
	override name = "TransportError";
	readonly isWritten: boolean;

	constructor(message: string, isWritten: boolean) {
		super(message);
		this.isWritten = isWritten;
	}
}

class ConnectError extends Error {}

type Answer =
	| { ok: true; result: unknown }
	| { ok: false; error_code: number; description: string };

/** Tells an answer of the Bot API from one of a proxy on the way; a schema would copy each of them. */
function isAnswer(answer: unknown): answer is Answer {
	if (typeof answer !== "object" || answer === null || !("ok" in answer)) return false;
	if (answer.ok === true) return "result" in answer;
	return (
		answer.ok === false &&
		"error_code" in answer &&
		typeof answer.error_code === "number" &&
		"description" in answer &&
		typeof answer.description === "string"
	);
}

/**
 * How a call ended: `ok`; `refused`, as it is; `flood`, with a pause; `unknown`, it may have been carried out;
 * `unreached`, nothing was written.
 */
export type CallOutcome = "ok" | "refused" | "flood" | "unknown" | "unreached";

/** A call that has ended, how long it took and the pause that Telegram asked for (s). */
export type EndedCall = { method: string; ms: number; outcome: CallOutcome; pauseS: number };

/** How grammY's client makes a request. */
export type Fetch = NonNullable<ApiClientOptions["fetch"]>;

/**
 * HTTP to the Bot API: kept connections, a time limit for each call, errors that tell what is known about the
 * request and nothing that is secret.
 *
 * @param deps.onAnswer is called whenever the Bot API answered and knew the bot, whatever it said
 * @param deps.onCall is told of every call, however it ended
 */
export function createTransport(deps: {
	onAnswer?: (now: number) => void;
	onCall?: ((call: EndedCall) => void) | undefined;
	callTimeoutMs?: number;
	now?: () => number;
}) {
	const { callTimeoutMs = CALL_TIMEOUT_MS, now = Date.now } = deps;
	const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
	const agent = new Agent({
		connections: MAX_CONNECTIONS,
		keepAliveTimeout: KEEP_ALIVE_MS,
		keepAliveMaxTimeout: KEEP_ALIVE_MS,
		headersTimeout: 0,
		bodyTimeout: 0,
		connect: (options, callback) => {
			connect(options, (error, socket) => {
				if (error === null) callback(null, socket);
				else callback(new ConnectError(codeOf(error)), null);
			});
		},
	});

	async function call(address: string, init: RequestInit): Promise<unknown> {
		// Whoever has given up before it began gets no event of that any more.
		if (init.signal?.aborted === true) throw new TransportError(reasons["reason-given-up"], false);
		const controller = new AbortController();
		const timer = setTimeout(() => controller.abort(), timeLimit(address, init.body));
		const abort = () => controller.abort();
		init.signal?.addEventListener("abort", abort);
		let status = 0;
		const began = performance.now();
		const end = (outcome: CallOutcome, pauseS = 0) =>
			deps.onCall?.({ method: methodOf(address), ms: performance.now() - began, outcome, pauseS });
		try {
			const { origin, path } = partsOf(address);
			const response = await agent.request({
				origin,
				path,
				method: "POST",
				headers: init.headers as Record<string, string>,
				body: init.body as string,
				signal: controller.signal,
			});
			status = response.statusCode;
			const answer: unknown = JSON.parse(await response.body.text());
			if (!isAnswer(answer)) throw new SyntaxError("no answer of the Bot API");
			if (answer.ok || !isUnauthorized(answer.error_code)) deps.onAnswer?.(now());
			end(outcomeOf(answer), pauseOf(answer));
			return answer;
		} catch (error) {
			const failure = describe(error, status);
			end(failure.isWritten ? "unknown" : "unreached");
			throw failure;
		} finally {
			clearTimeout(timer);
			init.signal?.removeEventListener("abort", abort);
		}
	}

	/** Long polling asks the server to wait; the limit begins where that wait ends. Files take their time. */
	function timeLimit(address: string, body: unknown): number {
		const isFile =
			typeof body !== "string" || /\/(send(?!Message$)|editMessageMedia$)/.test(address);
		if (isFile && body !== undefined) return callTimeoutMs * FILE_FACTOR;
		if (!address.endsWith("/getUpdates") || typeof body !== "string") return callTimeoutMs;
		const { timeout } = JSON.parse(body) as { timeout?: number };
		return callTimeoutMs + (timeout ?? 0) * 1000;
	}

	return {
		/** The `fetch` of grammY's client. */
		fetch: (async (address: string, init: RequestInit) => {
			const answer = await call(address, init);
			return { json: async () => answer };
		}) as unknown as Fetch,

		/** Ends all connections; calls under way fail with an unknown outcome. */
		async close(): Promise<void> {
			await agent.destroy();
		},
	};
}
export type Transport = ReturnType<typeof createTransport>;

/** An answer of 404 to a method that exists is how a token that never was one is refused. */
export function isUnauthorized(code: number): boolean {
	return code === 401 || code === 404;
}

/** The last part of an address, never what stands before it: that is secret. */
function methodOf(address: string): string {
	return /\/([A-Za-z]{1,40})$/.exec(address)?.[1] ?? "other";
}

function outcomeOf(answer: Answer): CallOutcome {
	if (answer.ok) return "ok";
	if (answer.error_code === 429) return "flood";
	return answer.error_code >= 500 ? "unknown" : "refused";
}

function pauseOf(answer: Answer): number {
	if (answer.ok || answer.error_code !== 429) return 0;
	const { parameters } = answer as { parameters?: { retry_after?: unknown } };
	return typeof parameters?.retry_after === "number" ? Math.max(0, parameters.retry_after) : 0;
}

const parts = /^(https?:\/\/[^/]+)(.*)$/;

/** What undici would otherwise find out by a whole `URL` for each call. */
function partsOf(address: string): { origin: string; path: string } {
	const [, origin, path] = parts.exec(address) ?? [];
	if (origin === undefined || path === undefined) throw new ConnectError("ERR_INVALID_URL");
	return { origin, path };
}

function describe(error: unknown, status: number): TransportError {
	if (error instanceof ConnectError) {
		return new TransportError(reasonOf("reason-unreachable", error.message), false);
	}
	if (error instanceof SyntaxError) {
		return new TransportError(reasonOf("reason-foreign", status), true);
	}
	if (error instanceof Error && error.name === "AbortError") {
		return new TransportError(reasons["reason-late"], true);
	}
	return new TransportError(reasonOf("reason-broken", codeOf(error)), true);
}

function codeOf(error: unknown): string {
	const { code, name } = error as { code?: string; name?: string };
	return code ?? name ?? "unknown";
}
