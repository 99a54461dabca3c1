import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { createWebClient, type WebClient } from "../../src/web/public-fetch.ts";

/** What a place that asks for others' addresses does with one; resolves when it is done with it, however that went. */
export type Ask = (address: string) => Promise<unknown>;

/** Loopback, private, link-local, shared and embedded addresses, in every spelling that a resolver takes. */
const inside = [
	"127.0.0.1",
	"127.1",
	"2130706433",
	"0x7f000001",
	"0x7f.0.0.1",
	"0177.0.0.1",
	"017700000001",
	"127.0.0.1.",
	"１２７.０.０.１",
	"0",
	"0.0.0.0",
	"localhost",
	"[::1]",
	"[::]",
	"[::ffff:127.0.0.1]",
	"[::ffff:7f00:1]",
	"[::127.0.0.1]",
	"[64:ff9b::127.0.0.1]",
	"[2002:7f00:1::]",
	"[fe80::1]",
	"[fd00::1]",
	"10.0.0.1",
	"172.16.0.1",
	"192.168.0.1",
	"169.254.169.254",
	"100.64.0.1",
];

/** What a server of strangers may do to whoever asks it. */
const hostile: readonly [what: string, answer: RequestListener][] = [
	[
		"a body without end",
		(_request, response) => {
			const pour = () => {
				while (response.write(Buffer.alloc(64 * 1024)));
				response.once("drain", pour);
			};
			pour();
		},
	],
	[
		"a body that says that it is larger than the world",
		(_request, response) => {
			response.writeHead(200, { "content-length": "9007199254740991" }).write("x");
		},
	],
	[
		"a bomb",
		(_request, response) => {
			const bomb = gzipSync(Buffer.alloc(50_000_000));
			response
				.writeHead(200, { "content-encoding": "gzip", "content-type": "image/png" })
				.end(bomb);
		},
	],
	[
		"headers without end",
		(_request, response) => {
			response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(200_000)}`);
		},
	],
	[
		"a way that leads on and on",
		(_request, response) => {
			response.writeHead(302, { location: `/${Math.random()}` }).end();
		},
	],
];

/**
 * What holds for every place that asks for addresses which others name: nothing inside is reached, whatever the
 * address, the resolver or a server outside says, and nothing outside holds it up.
 *
 * @param open makes the place, with the client that it asks by
 * @param scheme what the place asks by; of one that wants https it is tried that no connection is opened
 */
export function asksPublicAddressesOnly(
	place: string,
	open: (web: WebClient) => Promise<Ask> | Ask,
	scheme: "http" | "https" = "http",
): void {
	/** The place, where 127.0.0.2 passes for an address of the world. */
	async function start(...resolved: string[][]) {
		let lookups = 0;
		const web = createWebClient({
			isPublic: (ip) => ip === "127.0.0.2",
			lookup: async () => {
				const found = resolved[Math.min(lookups++, resolved.length - 1)] ?? [];
				return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
			},
		});
		onTestFinished(() => web.close());
		return open(web);
	}

	describe(`${place} asks public addresses only:`, () => {
		test("one of these is reached, by its name", async () => {
			const outside = await listen("127.0.0.2");
			const ask = await start(["127.0.0.2"]);
			await ask(`${scheme}://courier.example:${outside.port}/a`);
			expect(outside.connections()).toBeGreaterThan(0);
		});

		test("nothing inside is, by any spelling", async () => {
			const server = await listen("127.0.0.1");
			const web = createWebClient();
			onTestFinished(() => web.close());
			const ask = await open(web);
			await Promise.all(inside.map((host) => ask(`${scheme}://${host}:${server.port}/a`)));
			expect(server.connections()).toBe(0);
		});

		test("nor by a name that leads there, or leads there next time", async () => {
			const server = await listen("127.0.0.1");
			for (const names of [
				[["127.0.0.1"]],
				[["127.0.0.2", "127.0.0.1"]],
				[["127.0.0.2"], ["127.0.0.1"]],
			]) {
				const ask = await start(...names);
				await ask(`${scheme}://courier.example:${server.port}/a`);
				await ask(`${scheme}://courier.example:${server.port}/b`);
			}
			expect(server.connections()).toBe(0);
		});

		test("nor with a password, or by another scheme", async () => {
			const server = await listen("127.0.0.2");
			const ask = await start(["127.0.0.2"]);
			const addresses = [
				`${scheme}://ada:word@127.0.0.2:${server.port}/a`,
				`${scheme}://ada@courier.example:${server.port}/a`,
				`ftp://127.0.0.2:${server.port}/a`,
				`ws://127.0.0.2:${server.port}/a`,
				`gopher://127.0.0.2:${server.port}/_a`,
				"file:///etc/hostname",
				"data:text/plain,news",
			];
			await Promise.all(addresses.map((address) => ask(address)));
			expect(server.connections()).toBe(0);
		});
	});

	describe.runIf(scheme === "http")(`${place} is not led astray by a server outside:`, () => {
		test("not to one inside", async () => {
			const server = await listen("127.0.0.1");
			for (const host of ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"]) {
				const location = `http://${host}:${server.port}/a`;
				const outside = await serve((_request, response) => {
					response.writeHead(302, { location }).end();
				});
				const ask = await start(["127.0.0.2"]);
				await ask(`http://127.0.0.2:${outside.port}/a`);
				expect(outside.connections()).toBeGreaterThan(0);
			}
			expect(server.connections()).toBe(0);
		});

		test.each(hostile)("not by %s", async (_what, answer) => {
			const outside = await serve(answer);
			const ask = await start(["127.0.0.2"]);
			await ask(`http://127.0.0.2:${outside.port}/a`);
			expect(outside.connections()).toBeGreaterThan(0);
			await expect.poll(() => outside.open()).toBe(0);
		});
	});
}

/** Counts who connects, and says nothing to them. */
async function listen(host: string) {
	return counting(
		createServer((socket) => socket.destroy()),
		host,
	);
}

/** Serves HTTP on what passes for the world. */
async function serve(answer: RequestListener) {
	return counting(createHttpServer(answer), "127.0.0.2");
}

async function counting(server: Server, host: string) {
	const sockets = new Set<Socket>();
	let count = 0;
	server.on("connection", (socket: Socket) => {
		count += 1;
		sockets.add(socket);
		socket.on("error", () => {}).on("close", () => sockets.delete(socket));
	});
	server.listen(0, host);
	await once(server, "listening");
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { port, connections: () => count, open: () => sockets.size };
}
