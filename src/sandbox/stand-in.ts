import { setMaxListeners } from "node:events";
import fastify, { type FastifyInstance } from "fastify";
import type { Message } from "grammy/types";
import { createAccess } from "./access.ts";
import { createAudience } from "./audience.ts";
import { serveBotApi } from "./bot-api.ts";
import { createFaults, type FaultSource } from "./faults.ts";
import { createFiles } from "./files.ts";
import { createGroups } from "./groups.ts";
import { createLimits, type Limits } from "./limits.ts";
import { followLinks } from "./linked.ts";
import { createAnswers } from "./methods/answers.ts";
import { createChats } from "./methods/chats.ts";
import { createCommands } from "./methods/commands.ts";
import { createCopies } from "./methods/copies.ts";
import { createDelivery } from "./methods/delivery.ts";
import { createEdits } from "./methods/edits.ts";
import { withLimits } from "./methods/limited.ts";
import { createMembers } from "./methods/members.ts";
import { createPins } from "./methods/pins.ts";
import { createPosts } from "./methods/posts.ts";
import { createRemovals } from "./methods/removals.ts";
import type { Call, Entry, Fault, LinkPreview, Room, State } from "./model.ts";
import { createNewcomers } from "./newcomers.ts";
import { createOwner } from "./owner.ts";
import { servePage } from "./page-api.ts";
import { createReactions } from "./reactions.ts";
import { createReplying } from "./replying.ts";
import { describeBot } from "./self.ts";
import { createSenders } from "./senders.ts";
import { createWebFiles, type WebAnswer } from "./web-files.ts";
import { createWorld, type Change } from "./world.ts";

// Telegram's own limit for an upload, so that a body over it is refused as there.
const maxBodyBytes = 50 * 1024 * 1024;

/** A Bot API server over HTTP on loopback that a Telegram client cannot tell from the real one, for the methods in use. */
export function createStandIn({
	token,
	bot = {},
	isLocal = false,
	now = Date.now,
}: {
	token: string;
	bot?: { username?: string; firstName?: string; id?: number };
	/** True for a Bot API server of one's own: it sends updates to webhooks on this machine, by http, too. */
	isLocal?: boolean;
	/** Unix milliseconds; every date the stand-in writes and every age it checks comes from here. */
	now?: () => number;
}) {
	const self = describeBot(token, bot);
	const world = createWorld({ bot: self, now });
	const access = createAccess(world);
	const web = createWebFiles();
	const files = createFiles({ web });
	const faults = createFaults({
		sameChat: (one, other) => String(world.idOf(one) ?? one) === String(world.idOf(other) ?? other),
	});
	const delivery = createDelivery({ isLocal, now });
	const answers = createAnswers();
	const commands = createCommands({
		onChange: () => world.emit({ kind: "other", chatId: self.id }),
	});
	const audience = createAudience({ world, updates: delivery.updates, answers });
	const limits = createLimits({ now });
	followLinks({ world, updates: delivery.updates });
	const methods = {
		...createPosts({ world, access, files }),
		...createEdits({ world, access, files }),
		...createRemovals({ world, access }),
		...createPins({ world, access, updates: delivery.updates }),
		...createCopies({ world, access }),
		...createChats({ world, access, files }),
		...createMembers({ world, access }),
		...answers.methods,
		...commands.methods,
		...delivery.methods,
	};
	const calls: Call[] = [];
	let server: FastifyInstance | undefined;
	let ending = createEnd();

	const state = (): State => ({
		version: world.version(),
		bot: self,
		commands: commands.usual(),
		people: [...world.people.values()],
		rooms: [...world.rooms.values()],
	});

	const roomOf = (chat: number | string): Room => {
		const room = world.room(chat);
		if (!room) throw new Error(`The stand-in has no chat ${chat}.`);
		return room;
	};

	const reacting = createReactions({ world, updates: delivery.updates, roomOf });

	return {
		token,

		/** Listens on 127.0.0.1, on any free port unless one is given, and resolves with the `apiRoot`. */
		async start({ port = 0 }: { port?: number } = {}): Promise<string> {
			ending = createEnd();
			delivery.open();
			server = fastify({
				forceCloseConnections: true,
				bodyLimit: maxBodyBytes,
				routerOptions: { maxParamLength: 500 },
			});
			server.removeAllContentTypeParsers();
			server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
				done(null, body),
			);
			server.setNotFoundHandler((_request, reply) =>
				reply.code(404).send({ ok: false, error_code: 404, description: "Not Found" }),
			);
			const { signal } = ending;
			// Each in a scope of its own: they word their errors differently.
			server.register(async (scope) =>
				serveBotApi(scope, {
					token,
					methods: withLimits(methods, { world, limits }),
					faults,
					files,
					calls,
					now,
					signal,
				}),
			);
			server.register(async (scope) =>
				servePage(scope, { world, audience, reacting, faults, files, web, state }),
			);
			return server.listen({ host: "127.0.0.1", port });
		},

		/** Stops listening and closes every connection at once, waiting ones too. */
		async stop(): Promise<void> {
			ending.abort();
			answers.close();
			reacting.close();
			delivery.close();
			await server?.close();
		},

		...createNewcomers(world),

		...audience,

		...createSenders({ world, updates: delivery.updates, files }),

		...createReplying({ world, updates: delivery.updates }),

		/** A person reacts to a post of a channel; of an empty list, what they gave before is taken back. */
		react: reacting.react,

		...createOwner({ world, updates: delivery.updates, roomOf }),

		...createGroups({ world, updates: delivery.updates, roomOf }),

		/** What a reader of the chat sees now, oldest first. */
		messages: (chat: number | string): Message[] =>
			roomOf(chat)
				.entries.filter(({ deletedAt }) => deletedAt === undefined)
				.map(({ message }) => message),

		/** Everything that was ever in the chat, deleted messages marked. */
		entries: (chat: number | string): Entry[] => roomOf(chat).entries,

		/** Everything there is, as the page gets it. */
		state,

		/** Every call so far, in order of arrival. */
		calls: (): Call[] => [...calls],

		/** Forgets the calls so far. */
		clearCalls(): void {
			calls.length = 0;
		},

		/** Arms a fault for calls that are still to come. */
		addFault: (fault: Fault): void => faults.add(fault),

		/** Disarms all faults. */
		clearFaults: (): void => faults.clear(),

		/** Lets a function decide the fault of every call that no added fault fits; `undefined` ends that. */
		setFaultSource: (source: FaultSource | undefined): void => faults.setSource(source),

		/** Switches flood control on, or off with `{}`, and begins to count anew. */
		setLimits: (next: Limits): void => limits.set(next),

		/** The calls that flood control has refused since the limits were set, oldest first. */
		floods: limits.floods,

		/** How many messages were really sent since the limits were set, in all and to each chat. */
		rates: limits.rates,

		/** Makes known what the preview of an address shows. */
		setPreview: (url: string, preview: LinkPreview): void => world.setPreview(url, preview),

		/** Says what the server finds when it is given an http(s) address with this prefix instead of a file. */
		setWebFile: (urlPrefix: string, answer: WebAnswer): void => web.set(urlPrefix, answer),

		/** Tells of every change right after it; the returned function ends that. */
		onChange: (listener: (change: Change) => void): (() => void) => world.onChange(listener),
	};
}

/** A Bot API server over HTTP on loopback. */
export type StandIn = ReturnType<typeof createStandIn>;

/** What ends the delays of faults; as many calls as there are may be delayed at the same time. */
function createEnd(): AbortController {
	const end = new AbortController();
	setMaxListeners(0, end.signal);
	return end;
}
