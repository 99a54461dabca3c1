import { createServer } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback, isOwnName } from "../web/own-names.ts";
import { Problem } from "./problem.ts";

/** Where the inner pages have an address of their own. */
export type InnerAddress = { host: string; port: number };

/**
 * Keeps the pages for who runs Tidings from all others. With an address of their own they are answered there alone;
 * without one, to this machine alone, and to no proxy on it that speaks for somebody else. Either way they have to be
 * asked for by an address in numbers, by the public name, or by one that no stranger owns: a page of a stranger whose
 * name suddenly leads here (DNS rebinding) gets nothing.
 *
 * @param deps.address where such pages are listened for, from when the server is ready
 */
export function createInner(
	app: FastifyInstance,
	deps: { address: InnerAddress | undefined; publicUrl: string | undefined },
) {
	const { address } = deps;
	const publicHost = deps.publicUrl === undefined ? undefined : new URL(deps.publicUrl).hostname;
	const sockets = new WeakSet<Socket>();

	if (address !== undefined) {
		const { headersTimeout, requestTimeout, keepAliveTimeout } = app.server;
		const limits = { headersTimeout, requestTimeout, keepAliveTimeout };
		const server = createServer(limits, (request, response) => app.routing(request, response));
		server.on("connection", (socket) => sockets.add(socket));
		app.addHook("onReady", async () => {
			await new Promise<void>((resolve, reject) => {
				server.once("error", reject).listen(address, resolve);
			});
		});
		app.addHook("onClose", async () => {
			server.close();
			server.closeAllConnections();
		});
	}

	function isInside(request: FastifyRequest): boolean {
		if (address !== undefined) return sockets.has(request.raw.socket);
		return isLoopback(request.ip);
	}

	/** By the name that was asked for itself: what a proxy is said to have been asked for, any page can say. */
	function isOursByName({ headers }: FastifyRequest): boolean {
		return isOwnName((headers.host ?? "").replace(/:\d*$/, ""), publicHost);
	}

	return {
		/** True where the inner pages may be told. */
		isInner: (request: FastifyRequest): boolean => isInside(request) && isOursByName(request),

		/**
		 * Lets only those pass who may look.
		 *
		 * @throws {Problem} 403, or 421 for a name that is not ours
		 */
		async admit(request: FastifyRequest): Promise<void> {
			if (!isInside(request)) {
				throw new Problem(
					403,
					"Forbidden",
					"This page is for who runs this server: ask on the machine itself, or at ADMIN_PORT.",
				);
			}
			if (isOursByName(request)) return;
			throw new Problem(
				421,
				"Misdirected request",
				"This server does not go by this name: ask by its address in numbers, or by the name in PUBLIC_URL.",
			);
		},
	};
}
export type Inner = ReturnType<typeof createInner>;
