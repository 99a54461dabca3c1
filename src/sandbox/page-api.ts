import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ReactionTypeEmoji } from "grammy/types";
import { z } from "zod";
import type { Audience } from "./audience.ts";
import type { Faults } from "./faults.ts";
import type { Files } from "./files.ts";
import type { State } from "./model.ts";
import { guardPage, ownFilesOnly } from "./page-guard.ts";
import type { Reacting } from "./reactions.ts";
import type { WebFiles } from "./web-files.ts";
import type { World } from "./world.ts";

const contentTypes: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
};
const eventIntervalMs = 100;
const longestPressMs = 10_000;

const Saying = z.object({ personId: z.int(), text: z.string().min(1) });
const Press = z.object({
	personId: z.int(),
	messageId: z.int(),
	data: z.string(),
	chat: z.union([z.int(), z.string()]).optional(),
});
const Reaction = z.object({
	personId: z.int(),
	chat: z.union([z.int(), z.string()]),
	messageId: z.int(),
	emoji: z.string().min(1),
});
const Block = z.object({ personId: z.int(), blocked: z.boolean() });
const target = {
	method: z.string().exactOptional(),
	chat: z.union([z.int(), z.string()]).exactOptional(),
	skip: z.int().exactOptional(),
	times: z.int().exactOptional(),
};
const after = z.boolean().exactOptional();
const FaultBody = z.discriminatedUnion("kind", [
	z.object({
		...target,
		kind: z.literal("error"),
		code: z.int(),
		description: z.string(),
		retryAfter: z.int().exactOptional(),
		migrateToChatId: z.int().exactOptional(),
	}),
	z.object({ ...target, kind: z.enum(["html", "reset", "silent"]), after }),
	z.object({ ...target, kind: z.literal("delay"), ms: z.int(), after }),
]);

const side = z.int().min(1);
const WebFileBody = z.union([
	z.object({
		prefix: z.string().min(1),
		error: z.string().min(1),
		times: z.int().min(1).exactOptional(),
	}),
	z.object({ prefix: z.string().min(1), width: side, height: side }),
]);

/** The routes of the page: its own files, the state and its changes, and what the people on it do. */
export function servePage(
	server: FastifyInstance,
	{
		world,
		audience,
		reacting,
		faults,
		files,
		web,
		state,
	}: {
		world: World;
		audience: Audience;
		reacting: Pick<Reacting, "toggle">;
		faults: Faults;
		files: Files;
		web: WebFiles;
		state: () => State;
	},
): void {
	server.setErrorHandler((error: Error, _request, reply) =>
		reply.code(400).send({ error: error.message }),
	);

	guardPage(server);

	server.get<{ Querystring: { view?: string } }>("/", ({ query }, reply) => {
		// Whoever has a post photographed asks no stranger for its pictures.
		if (query.view === "posts") reply.header("content-security-policy", ownFilesOnly);
		return sendFile(reply, "page", "index.html");
	});
	server.get<{ Params: { "*": string } }>("/page/*", ({ params }, reply) =>
		sendFile(reply, "page", params["*"]),
	);
	server.get<{ Params: { "*": string } }>("/samples/*", ({ params }, reply) =>
		sendFile(reply, "samples", params["*"]),
	);

	server.get<{ Params: { fileId: string } }>("/file/:fileId", ({ params }, reply) => {
		const file = files.get(params.fileId);
		return file?.bytes ? reply.type(file.type).send(file.bytes) : reply.code(404).send();
	});

	server.get("/sandbox/state", () => state());

	server.get("/sandbox/events", (_request, reply) => {
		reply.hijack();
		const { raw } = reply;
		raw.writeHead(200, {
			"content-type": "text/event-stream",
			"cache-control": "no-store",
			"x-content-type-options": "nosniff",
		});
		let timer: NodeJS.Timeout | undefined;
		const tell = () => {
			timer = undefined;
			raw.write(`event: changed\ndata: ${world.version()}\n\n`);
		};
		tell();
		const stopListening = world.onChange(() => {
			timer ??= setTimeout(tell, eventIntervalMs);
		});
		raw.on("close", () => {
			stopListening();
			clearTimeout(timer);
		});
	});

	server.post("/sandbox/say", ({ body }) => {
		const { personId, text } = read(Saying, body);
		audience.say(personId, text);
		return {};
	});

	server.post("/sandbox/press", async ({ body }) => {
		const { personId, messageId, data, chat } = read(Press, body);
		const answer = audience.press(personId, messageId, data, chat);
		return withTimeLimit(answer, longestPressMs);
	});

	server.post("/sandbox/react", ({ body }) => {
		const { personId, chat, messageId, emoji } = read(Reaction, body);
		reacting.toggle(personId, chat, messageId, emoji as ReactionTypeEmoji["emoji"]);
		return {};
	});

	server.post("/sandbox/block", ({ body }) => {
		const { personId, blocked } = read(Block, body);
		audience.block(personId, blocked);
		return {};
	});

	server.post("/sandbox/web-files", ({ body }) => {
		const { prefix, ...answer } = read(WebFileBody, body);
		web.set(prefix, answer);
		return {};
	});

	server.post("/sandbox/faults", ({ body }) => {
		faults.add(read(FaultBody, body));
		return {};
	});
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
	return schema.parse(JSON.parse(String(body)));
}

/** The bot may never answer; a person's app stops waiting then, without an error. */
async function withTimeLimit<T>(answer: Promise<T>, limitMs: number): Promise<T | object> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<object>((resolve) => {
		timer = setTimeout(resolve, limitMs, {});
	});
	return Promise.race([answer, limit]).finally(() => clearTimeout(timer));
}

async function sendFile(
	reply: FastifyReply,
	folder: "page" | "samples",
	path: string,
): Promise<FastifyReply> {
	const root = new URL(`./${folder}/`, import.meta.url);
	const type = contentTypes[extname(path)];
	const url = new URL(encodeURI(path), root);
	if (type === undefined || !url.href.startsWith(root.href)) return reply.code(404).send();
	try {
		return reply.type(type).send(await readFile(fileURLToPath(url)));
	} catch {
		return reply.code(404).send();
	}
}
