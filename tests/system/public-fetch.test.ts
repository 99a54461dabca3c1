import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createWebClient, WebError } from "../../src/web/public-fetch.ts";
import { failureOf } from "../support/failure-of.ts";

type Options = NonNullable<Parameters<typeof createWebClient>[0]>;
type Init = Parameters<ReturnType<typeof createWebClient>["request"]>[1];

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

function client(options: Options = {}) {
	const web = createWebClient(options);
	closing.push(() => web.close());
	return web;
}

/** Serves HTTP on a loopback address and keeps what it was asked. */
async function serve(answer: RequestListener, host = "127.0.0.1") {
	const asked: { method: string; url: string; host: string; connection: Socket }[] = [];
	const server = createHttpServer((request, response) => {
		const { method = "", url = "", headers, socket } = request;
		asked.push({ method, url, host: headers.host ?? "", connection: socket });
		answer(request, response);
	}).listen(0, host);
	await once(server, "listening");
	closing.push(async () => {
		server.closeAllConnections();
		server.close();
	});
	return { asked, port: (server.address() as AddressInfo).port };
}

/** Writes bytes to whoever connects, as a server that knows no HTTP would. */
async function serveRaw(onConnection: (socket: Socket) => void) {
	const sockets = new Set<Socket>();
	const server = createTcpServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {}).resume();
		onConnection(socket);
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	closing.push(async () => {
		for (const socket of sockets) socket.destroy();
		server.close();
	});
	return { sockets, port: (server.address() as AddressInfo).port };
}

/** Waits until the other side has ended a connection. */
async function closed(socket: Socket | undefined): Promise<void> {
	if (socket === undefined) throw new Error("there was no connection");
	if (!socket.destroyed) await new Promise((resolve) => socket.once("close", resolve));
}

const get: Init = { method: "GET", timeoutMs: 5000, maxBytes: 10_000 };
const getPrivate: Init = { ...get, allowPrivate: true };

/** What a request fails with. */
const failure = (promise: Promise<unknown>) => failureOf(WebError, promise);

/** Resolves names to addresses of loopback, in turn, and keeps what it was asked. */
function resolving(...answers: string[][]) {
	const asked: string[] = [];
	const lookup = async (hostname: string) => {
		const answer = answers[Math.min(asked.length, answers.length - 1)] ?? [];
		asked.push(hostname);
		return answer.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
	};
	return { asked, lookup };
}

describe("a request", () => {
	test("brings status, headers and body", async () => {
		const server = await serve((_, response) => {
			response.writeHead(404, { "X-Town": "Lindenford", "set-cookie": ["a=1", "b=2"] });
			response.end("no bridge here");
		});
		const answer = await client().request(`http://127.0.0.1:${server.port}/bridge?x=1`, getPrivate);
		expect(answer.status).toBe(404);
		expect(answer.headers).toMatchObject({ "x-town": "Lindenford", "set-cookie": "a=1,b=2" });
		expect(answer.body.toString()).toBe("no bridge here");
		expect(server.asked).toMatchObject([{ method: "GET", url: "/bridge?x=1" }]);
	});

	test("takes headers and a body along, text or bytes", async () => {
		const server = await serve((request, response) => {
			response.setHeader("x-type", request.headers["content-type"] ?? "");
			response.setHeader("x-length", request.headers["content-length"] ?? "");
			request.pipe(response);
		});
		const headers = { "content-type": "application/json" };
		for (const body of ['{"title":"Brücke"}', Buffer.from([0, 255, 254])]) {
			const init: Init = { ...getPrivate, method: "POST", headers, body };
			const answer = await client().request(`http://127.0.0.1:${server.port}/`, init);
			expect(answer.body).toEqual(Buffer.from(body));
			expect(answer.headers["x-type"]).toBe("application/json");
			expect(answer.headers["x-length"]).toBe(String(Buffer.byteLength(body)));
		}
	});

	test("of HEAD has no body, however large it would be", async () => {
		const server = await serve((_, response) => {
			response.setHeader("content-length", 50_000_000);
			response.end();
		});
		const init: Init = { ...getPrivate, method: "HEAD" };
		const answer = await client().request(`http://127.0.0.1:${server.port}/film`, init);
		expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(0) });
		expect(answer.headers["content-length"]).toBe("50000000");
	});

	test("asks for a body that is not compressed, and leaves one that is as it came", async () => {
		const server = await serve((request, response) => {
			response.writeHead(200, { "content-encoding": "gzip" });
			response.end(request.headers["accept-encoding"]);
		});
		const init: Init = { ...getPrivate, headers: { "accept-encoding": "gzip, br" } };
		const answer = await client().request(`http://127.0.0.1:${server.port}/`, init);
		expect(answer.body.toString()).toBe("identity");
	});

	test("goes to a public address that a name resolves to, under that name", async () => {
		const server = await serve((_, response) => response.end("open"));
		const names = resolving(["127.0.0.1"]);
		const web = client({ lookup: names.lookup, isPublic: (ip) => ip === "127.0.0.1" });
		const answer = await web.request(`http://bridge.example:${server.port}/`, get);
		expect(answer.body.toString()).toBe("open");
		expect(names.asked).toEqual(["bridge.example"]);
		expect(server.asked).toMatchObject([{ host: `bridge.example:${server.port}` }]);
	});

	test("has a connection of its own", async () => {
		const server = await serve((_, response) => response.end("open"));
		const web = client();
		for (let i = 0; i < 3; i++) await web.request(`http://127.0.0.1:${server.port}/`, getPrivate);
		expect(new Set(server.asked.map(({ connection }) => connection)).size).toBe(3);
	});

	test("runs beside many others, each with its own answer", async () => {
		const server = await serve((request, response) => response.end(request.url));
		const web = client();
		const answers = await Promise.all(
			Array.from({ length: 50 }, (_, i) =>
				web.request(`http://127.0.0.1:${server.port}/${i}`, getPrivate),
			),
		);
		expect(answers.map(({ body }) => body.toString())).toEqual(
			Array.from({ length: 50 }, (_, i) => `/${i}`),
		);
	});
});

describe("an address that is not public is refused, and nothing is sent:", () => {
	let server: Awaited<ReturnType<typeof serve>>;
	beforeEach(async () => {
		server = await serve((_, response) => response.end("secret"));
	});

	/** How a request fails, and how many were served all the same. */
	async function outcome(address: string, options?: Options) {
		const { kind, message } = await failure(client(options).request(address, get));
		return { kind, message, served: server.asked.length };
	}
	const refused = { kind: "refused-address", served: 0 };

	test.each([
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
		"[::1]",
		"[0:0:0:0:0:0:0:1]",
		"[::]",
		"[::ffff:127.0.0.1]",
		"[::ffff:7f00:1]",
		"[::127.0.0.1]",
		"[64:ff9b::127.0.0.1]",
		"169.254.169.254",
		"10.0.0.1",
	])("the number %s", async (host) => {
		for (const scheme of ["http", "https"]) {
			expect(await outcome(`${scheme}://${host}:${server.port}/`)).toMatchObject(refused);
		}
	});

	test("a name that resolves to one", async () => {
		const names = resolving(["127.0.0.1"]);
		const { message, ...rest } = await outcome(`http://public.example:${server.port}/`, names);
		expect(rest).toEqual(refused);
		expect(message).toContain("public.example");
		expect(names.asked).toEqual(["public.example"]);
	});

	test("localhost, by the system's own resolver", async () => {
		expect(await outcome(`http://localhost:${server.port}/`)).toMatchObject(refused);
	});

	test.each([
		[["127.0.0.2", "127.0.0.1"]],
		[["127.0.0.1", "127.0.0.2"]],
		[["127.0.0.2", "::1"]],
		[["127.0.0.2", "127.0.0.2", "fe80::1"]],
	])("a name that resolves to one among public ones: %s", async (addresses) => {
		const { lookup } = resolving(addresses);
		const isPublic = (ip: string) => ip === "127.0.0.2";
		const address = `http://public.example:${server.port}/`;
		expect(await outcome(address, { lookup, isPublic })).toMatchObject(refused);
	});

	test("a name that becomes one between two requests, and is asked for once in each", async () => {
		const other = await serve((_, response) => response.end("open"), "127.0.0.2");
		const names = resolving(["127.0.0.2"], ["127.0.0.1"]);
		const web = client({ lookup: names.lookup, isPublic: (ip) => ip === "127.0.0.2" });
		const address = `http://public.example:${other.port}/`;
		expect((await web.request(address, get)).body.toString()).toBe("open");
		expect(names.asked).toHaveLength(1);
		expect((await failure(web.request(address, get))).kind).toBe("refused-address");
		expect(names.asked).toHaveLength(2);
		expect(other.asked).toHaveLength(1);
	});

	test("one that was reached a moment ago by a request that allows it", async () => {
		const { lookup } = resolving(["127.0.0.1"]);
		const web = client({ lookup });
		const address = `http://courier.example:${server.port}/`;
		await web.request(address, getPrivate);
		expect((await failure(web.request(address, get))).kind).toBe("refused-address");
		expect(server.asked).toHaveLength(1);
	});

	test("one that a public server redirects to, which is for the caller to see", async () => {
		const location = `http://127.0.0.1:${server.port}/`;
		const other = await serve((_, response) => {
			response.writeHead(302, { location });
			response.end();
		}, "127.0.0.2");
		const web = client({ isPublic: (ip) => ip === "127.0.0.2" });
		const answer = await web.request(`http://127.0.0.2:${other.port}/`, get);
		expect(answer).toMatchObject({ status: 302, headers: { location } });
		expect(server.asked).toEqual([]);
	});
});

describe("an address is refused even where private ones are allowed", () => {
	test.each([
		["", "no web address"],
		["bridge", "no web address"],
		["//courier.example/", "no web address"],
		["http://", "no web address"],
		["http://1.2.3.256/", "no web address"],
		["ftp://courier.example/", "https:// or http://"],
		["file:///etc/passwd", "https:// or http://"],
		["data:text/plain,news", "https:// or http://"],
		["javascript:alert(1)", "https:// or http://"],
		["http://ada@courier.example/", "user name or password"],
		["http://:s3cret@courier.example/", "user name or password"],
	])("when it is %j", async (address, reason) => {
		const error = await failure(client().request(address, getPrivate));
		expect(error.kind).toBe("refused-address");
		expect(error.message).toContain(reason);
	});
});

describe("an answer is given up", () => {
	test("when it says that it is too large, before any of it is read", async () => {
		const server = await serveRaw((socket) => {
			socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10001\r\n\r\n");
		});
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, getPrivate));
		expect(error).toMatchObject({ kind: "too-large", status: 200 });
		await closed([...server.sockets][0]);
	});

	test("when it gets too large, and its connection ends", async () => {
		let written = 0;
		const server = await serve((_, response) => {
			const chunk = Buffer.alloc(1000);
			const pour = () => {
				while (response.write(chunk)) written += chunk.length;
				response.once("drain", pour);
			};
			pour();
		});
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, getPrivate));
		expect(error).toMatchObject({ kind: "too-large", status: 200 });
		await closed(server.asked[0]?.connection);
		expect(written).toBeLessThan(20_000_000);
	});

	test("not when it is just as large as allowed", async () => {
		const server = await serve((request, response) => {
			if (request.url === "/announced") response.setHeader("content-length", get.maxBytes);
			response.write(Buffer.alloc(get.maxBytes - 1));
			response.end(Buffer.alloc(1));
		});
		for (const path of ["announced", "streamed"]) {
			const answer = await client().request(`http://127.0.0.1:${server.port}/${path}`, getPrivate);
			expect(answer.body).toHaveLength(get.maxBytes);
		}
	});

	test.each([
		["never begins", ""],
		["has no end of its headers", "HTTP/1.1 200 OK\r\nx-slow: "],
		["announces itself without end", "HTTP/1.1 103 Early Hints\r\n\r\n"],
	])("when it %s", async (_, start) => {
		const server = await serveRaw((socket) => {
			socket.write(start);
			const drip = setInterval(() => {
				if (start !== "") socket.write(start.endsWith(": ") ? "s" : start);
			}, 5);
			socket.on("close", () => clearInterval(drip));
		});
		const init: Init = { ...getPrivate, timeoutMs: 100 };
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, init));
		expect(error).toMatchObject({ kind: "timeout", status: undefined });
		await closed([...server.sockets][0]);
	});

	test("when its body drips, however steadily", async () => {
		const server = await serve((_, response) => {
			const drip = setInterval(() => response.write("."), 5);
			response.on("close", () => clearInterval(drip));
		});
		const init: Init = { ...getPrivate, timeoutMs: 100 };
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, init));
		expect(error).toMatchObject({ kind: "timeout", status: 200 });
	});

	test("when the name is never resolved", async () => {
		const web = client({ lookup: () => new Promise(() => {}) });
		const init: Init = { ...getPrivate, timeoutMs: 100 };
		expect((await failure(web.request("http://courier.example/", init))).kind).toBe("timeout");
	});

	test.each([
		["is cut off before it begins", ""],
		["is cut off in its headers", "HTTP/1.1 200 OK\r\nx: "],
		["is no HTTP", "220 mail.example ESMTP\r\n"],
		["has headers without end", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}`],
	])("when it %s", async (_, start) => {
		const server = await serveRaw((socket) => {
			socket.once("data", () => socket.end(start));
		});
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, getPrivate));
		expect(error).toMatchObject({ kind: "broken", status: undefined });
	});

	test("when it is cut off in its body", async () => {
		const server = await serveRaw((socket) => {
			socket.once("data", () =>
				socket.end("HTTP/1.1 202 Accepted\r\ncontent-length: 9\r\n\r\nhalf"),
			);
		});
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, getPrivate));
		expect(error).toMatchObject({ kind: "broken", status: 202 });
	});

	test("when the server resets the connection", async () => {
		const server = await serveRaw((socket) => {
			socket.once("data", () => socket.resetAndDestroy());
		});
		const error = await failure(client().request(`http://127.0.0.1:${server.port}/`, getPrivate));
		expect(error.kind).toBe("broken");
	});

	test("when the client is closed meanwhile", async () => {
		const server = await serve(() => {});
		const web = client();
		const answer = failure(web.request(`http://127.0.0.1:${server.port}/`, getPrivate));
		while (server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
		await web.close();
		expect((await answer).kind).toBe("broken");
	});
});

describe("nothing is reached", () => {
	test("where nobody listens", async () => {
		const server = createTcpServer().listen(0, "127.0.0.1");
		await once(server, "listening");
		const { port } = server.address() as AddressInfo;
		server.close();
		await once(server, "close");
		const error = await failure(client().request(`http://127.0.0.1:${port}/`, getPrivate));
		expect(error.kind).toBe("unreachable");
		expect(error.message).toContain("ECONNREFUSED");
	});

	test("by a name that does not resolve", async () => {
		const missing = async () => {
			throw Object.assign(new Error(), { code: "ENOTFOUND" });
		};
		for (const lookup of [missing, resolving([]).lookup]) {
			const error = await failure(client({ lookup }).request("http://courier.example/", get));
			expect(error.kind).toBe("unreachable");
			expect(error.message).toContain("ENOTFOUND");
		}
	});

	test("where connecting takes longer than it may", async () => {
		const web = client({ connectTimeoutMs: 1, lookup: () => new Promise(() => {}) });
		const error = await failure(web.request("http://courier.example/", get));
		expect(error.kind).toBe("unreachable");
		expect(error.message).toContain("UND_ERR_CONNECT_TIMEOUT");
	});

	test("over TLS where the other side speaks none", async () => {
		const server = await serve((_, response) => response.end("open"));
		const error = await failure(client().request(`https://127.0.0.1:${server.port}/`, getPrivate));
		expect(error.kind).toBe("unreachable");
		expect(server.asked).toEqual([]);
	});
});

test("over TLS the name stays the one that was asked for", async () => {
	let hello = Buffer.alloc(0);
	const server = await serveRaw((socket) => {
		socket.on("data", (data: Buffer) => {
			hello = Buffer.concat([hello, data]);
			socket.destroy();
		});
	});
	const { lookup } = resolving(["127.0.0.1"]);
	const web = client({ lookup, isPublic: () => true });
	await failure(web.request(`https://bridge.example:${server.port}/`, get));
	expect(hello.toString("latin1")).toContain("bridge.example");
});

test("no failure tells what the path or the query hold", async () => {
	const secret = "t0ken-of-courier";
	const server = await serveRaw((socket) => socket.destroy());
	const { lookup } = resolving(["127.0.0.1"]);
	const web = client({ lookup });
	for (const [address, init] of [
		[`http://127.0.0.1:${server.port}/${secret}?key=${secret}`, getPrivate],
		[`https://127.0.0.1:${server.port}/${secret}?key=${secret}`, getPrivate],
		[`http://127.0.0.1/${secret}`, get],
		[`http://public.example/${secret}`, get],
		[`http://ada:${secret}@courier.example/`, get],
		[`ftp://courier.example/${secret}`, get],
		[`courier.example/${secret}`, get],
	] as const) {
		const error = await failure(web.request(address, init));
		expect(JSON.stringify([error.message, error.stack, error])).not.toContain(secret);
	}
});
