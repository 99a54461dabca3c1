import { setTimeout as wait } from "node:timers/promises";
import type { FastifyReply } from "fastify";
import type { FaultKind } from "./model.ts";

/** What a proxy in front of the Bot API answers when the server behind it is away. */
const proxyPage =
	"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n" +
	"<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

/**
 * Answers a call the way its fault says; `process` carries the call out, `signal` ends its delay, then
 * without carrying anything out. */
export async function strike(
	fault: FaultKind,
	{
		reply,
		process,
		signal,
	}: {
		reply: FastifyReply;
		process: () => Promise<{ status: number; body: object }>;
		signal: AbortSignal;
	},
): Promise<FastifyReply> {
	if (fault.kind === "error") {
		const { code, description, retryAfter, migrateToChatId } = fault;
		const parameters = {
			...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
			...(migrateToChatId === undefined ? {} : { migrate_to_chat_id: migrateToChatId }),
		};
		const known = Object.keys(parameters).length > 0 ? { parameters } : {};
		return reply.code(code).send({ ok: false, error_code: code, description, ...known });
	}

	const early = fault.after ? await process() : undefined;
	switch (fault.kind) {
		case "html":
			return reply.code(502).type("text/html").send(proxyPage);
		case "reset":
			reply.hijack();
			reply.raw.socket?.resetAndDestroy();
			return reply;
		case "silent":
			return reply.hijack();
		case "delay": {
			const isOver = await wait(fault.ms, true, { signal }).catch(() => false);
			// The stand-in was stopped meanwhile and has closed the connection.
			if (!isOver) return reply.hijack();
			const { status, body } = early ?? (await process());
			return reply.code(status).send(body);
		}
	}
}
