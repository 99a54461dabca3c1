import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { Updates } from "../store/updates.ts";
import type { Door } from "./door.ts";
import { isOneOf } from "./gate.ts";
import { Problem } from "./problem.ts";
import { refuseOtherMethods } from "./server.ts";

/** Far more than a message holds, with the one that it answers and every button of both. */
const MAX_UPDATE_BYTES = 1024 * 1024;
/** Telegram comes again by itself, with ever longer pauses. */
const RETRY_AFTER_S = 5;

const Update = z.looseObject({ update_id: z.int().nonnegative() });

/**
 * `POST` to a path of its own, where updates come by webhook: whatever has Telegram's secret is kept in Redis and answered at
 * once; one that comes again is answered, and not kept a second time.
 */
export function updateRoute(
	app: FastifyInstance,
	deps: {
		path: string;
		/** What Telegram sends along. */
		secret: string;
		/** Over a connection that fails rather than waits. */
		updates: Pick<Updates, "keep">;
		door: Pick<Door, "ask">;
		logger: Logger;
	},
): void {
	const { path, secret, updates, door, logger } = deps;

	const isTelegram = ({ headers }: FastifyRequest) => {
		const given = headers["x-telegram-bot-api-secret-token"];
		return isOneOf(typeof given === "string" ? given : "", [secret]);
	};

	const options = {
		bodyLimit: MAX_UPDATE_BYTES,
		// Telegram sends for all readers from a few addresses; strangers who guess are slowed down.
		config: { rateLimit: { allowList: (request: FastifyRequest) => isTelegram(request) } },
		// Before the body is read, and after the strangers were counted.
		preParsing: async (request: FastifyRequest) => {
			if (isTelegram(request)) return;
			logger.warn("an update without Telegram's secret was refused");
			throw new Problem(401, "Unauthorized", "Only Telegram sends to this address.");
		},
	};

	app.post(path, options, async (request, reply) => {
		const text = String(request.body);
		const update = read(text);
		if (update === undefined) {
			// What can't be read today can't be read tomorrow, and would come for a day.
			logger.error("Telegram sent what is no update");
			return reply.send();
		}
		const outcome = await door.ask(() => updates.keep(update.update_id, text));
		if (outcome !== "full") return reply.send();
		logger.error("too many updates wait to be worked off: is there a process with ROLE=bot?");
		throw new Problem(503, "Not now", "Too many updates wait.", {
			headers: { "retry-after": String(RETRY_AFTER_S) },
		});
	});
	refuseOtherMethods(app, path, ["POST"]);
}

function read(text: string): z.infer<typeof Update> | undefined {
	try {
		return Update.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
