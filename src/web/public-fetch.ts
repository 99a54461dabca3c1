import { lookup as lookupAll } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { callbackify } from "node:util";
import { buildConnector, Client } from "undici";
import { isPublicAddress } from "./address.ts";

const CONNECT_TIMEOUT_MS = 5000;

/**
 * `refused-address`: nothing was sent, and nothing will be while the address stays as it is. `unreachable`: nothing
 * was sent. `timeout`, `broken`: whether the other side took the request is not known, unless there is a status.
 * `too-large`: it answered, with more than was asked for.
 */
export type WebErrorKind = "refused-address" | "unreachable" | "timeout" | "too-large" | "broken";

/** A request that brought no usable answer. Of the address the message names the host only: the rest may be secret. */
export class WebError extends Error {
	override name = "WebError";
	readonly kind: WebErrorKind;
	/** The status of the answer, where one began to arrive. */
	readonly status: number | undefined;

	constructor(kind: WebErrorKind, message: string, status?: number) {
		super(message);
		this.kind = kind;
		this.status = status;
	}
}

class ConnectError extends Error {}

/** An answer; what a header says that came several times is joined by commas, and names are in lower case. */
export type WebAnswer = { status: number; headers: Record<string, string>; body: Buffer };

/**
 * HTTP to addresses that others name. Unless a request allows private ones, it connects to public addresses only:
 * a name is resolved, all that it resolves to is checked, and the connection goes to what was checked. Redirects
 * are not followed, bodies are not decompressed, and no connection serves a second request.
 *
 * @param options.lookup what a name resolves to, with families 4 or 6; the system's resolver when left out
 * @param options.isPublic which addresses are for everybody; {@link isPublicAddress} when left out
 */
export function createWebClient(
	options: {
		connectTimeoutMs?: number;
		lookup?: (hostname: string) => Promise<{ address: string; family: number }[]>;
		isPublic?: (ip: string) => boolean;
	} = {},
) {
	const {
		connectTimeoutMs = CONNECT_TIMEOUT_MS,
		lookup = (hostname: string) => lookupAll(hostname, { all: true }),
		isPublic = isPublicAddress,
	} = options;
	const guarded = createConnector(isPublic);
	const open = createConnector(() => true);
	const clients = new Set<Client>();

	function createConnector(isAllowed: (ip: string) => boolean): buildConnector.connector {
		const connect = buildConnector({
			timeout: connectTimeoutMs,
			maxCachedSessions: 0,
			// Asks the resolver for all addresses at once.
			autoSelectFamily: true,
			lookup: resolver(isAllowed),
		});
		return (target, callback) => {
			// No lookup happens for an address in numbers.
			if (isIP(target.hostname) !== 0 && !isAllowed(target.hostname)) {
				callback(notPublic(target.hostname), null);
				return;
			}
			connect(target, (error, socket) => {
				if (error === null) callback(null, socket);
				else callback(error instanceof WebError ? error : new ConnectError(codeOf(error)), null);
			});
		};
	}

	/** Resolves a name for the connection that is about to be made: what is checked here is what it connects to. */
	function resolver(isAllowed: (ip: string) => boolean): LookupFunction {
		const resolve = callbackify(async (hostname: string) => {
			const found = await lookup(hostname);
			if (found.length === 0) throw Object.assign(new Error(), { code: "ENOTFOUND" });
			// One private address among public ones is no oversight: refusing all leaves nothing to choose.
			if (!found.every(({ address }) => isAllowed(address))) throw notPublic(hostname);
			return found;
		});
		return (hostname, _options, callback) => resolve(hostname, callback);
	}

	return {
		/**
		 * Makes one request and reads the whole answer, whatever its status.
		 *
		 * @param init.timeoutMs from the beginning to the last byte of the answer
		 * @param init.maxBytes what the body of the answer may have
		 * @throws {WebError}
		 */
		async request(
			address: string,
			init: {
				method: "GET" | "POST" | "HEAD";
				headers?: Record<string, string>;
				body?: Buffer | string;
				timeoutMs: number;
				maxBytes: number;
				allowPrivate?: boolean;
			},
		): Promise<WebAnswer> {
			const { method, timeoutMs, maxBytes, allowPrivate = false } = init;
			const url = parse(address);
			// One for each request: no connection serves another one, which would find its address unchecked.
			const client = new Client(url.origin, {
				pipelining: 0,
				connect: allowPrivate ? open : guarded,
				headersTimeout: 0,
				bodyTimeout: 0,
			});
			clients.add(client);
			let status: number | undefined;
			const timer = setTimeout(() => void client.destroy(late(url.host, status)), timeoutMs);
			try {
				const response = await client.request({
					path: `${url.pathname}${url.search}`,
					method,
					headers: { ...init.headers, "accept-encoding": "identity" },
					body: init.body ?? null,
				});
				status = response.statusCode;
				const headers = Object.fromEntries(
					Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
				);
				// To a HEAD it says how large the body would have been.
				const announced = method === "HEAD" ? 0 : Number(headers["content-length"] ?? 0);
				const body = announced > maxBytes ? undefined : await read(response.body, maxBytes);
				if (body === undefined) throw tooLarge(url.host, status);
				return { status, headers, body };
			} catch (error) {
				throw describe(error, url.host, status);
			} finally {
				clearTimeout(timer);
				clients.delete(client);
				await client.destroy();
			}
		},

		/** Ends all connections; requests under way fail as broken. */
		async close(): Promise<void> {
			await Promise.all([...clients].map((client) => client.destroy()));
		},
	};
}
export type WebClient = ReturnType<typeof createWebClient>;

/** The bytes of a body, or undefined when there are more than allowed. */
async function read(body: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > maxBytes) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function parse(address: string): URL {
	if (!URL.canParse(address)) {
		throw new WebError("refused-address", "This is no web address; it has to begin with https://.");
	}
	const url = new URL(address);
	if (url.protocol !== "https:" && url.protocol !== "http:") {
		throw new WebError("refused-address", "An address has to begin with https:// or http://.");
	}
	if (url.username !== "" || url.password !== "") {
		throw new WebError(
			"refused-address",
			`The address at ${url.host} holds a user name or password: leave them out.`,
		);
	}
	return url;
}

function notPublic(host: string): WebError {
	return new WebError(
		"refused-address",
		`${host} is not a public address. If it is meant to be private, allow that where it is set.`,
	);
}

function tooLarge(host: string, status: number): WebError {
	return new WebError("too-large", `${host} answers with more than is read.`, status);
}

function late(host: string, status: number | undefined): WebError {
	return new WebError("timeout", `${host} did not answer in time.`, status);
}

function describe(error: unknown, host: string, status: number | undefined): WebError {
	if (error instanceof WebError) return error;
	if (error instanceof ConnectError) {
		return new WebError("unreachable", `There is no connection to ${host} (${error.message}).`);
	}
	return new WebError("broken", `The connection to ${host} broke (${codeOf(error)}).`, status);
}

function codeOf(error: unknown): string {
	const { code, name } = error as { code?: string; name?: string };
	return code ?? name ?? "unknown";
}
