import { randomUUID } from "node:crypto";
import { GrammyError } from "grammy";
import type { Redis } from "ioredis";
import type { Article } from "../../src/article/article.ts";
import type { Catalogue } from "../../src/article/catalogue.ts";
import type { Reader } from "../../src/article/reader.ts";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createLogger } from "../../src/logger.ts";
import { createDepartures } from "../../src/store/departures.ts";
import { createDigests } from "../../src/store/digests.ts";
import { createKeys } from "../../src/store/keys.ts";
import type { Publication, Published } from "../../src/store/published.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createRecipients } from "../../src/store/recipients.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTexts } from "../../src/texts.ts";

/** A message that the sender of the tests was given. */
export type Sent = { id: number; at: number; text: string; isRich: boolean };

/** What a sender does: it throws, loses the answer to what it has sent, or dies with its process before it sends. */
export type Fault = (id: number, isRich: boolean) => Error | "lost" | "dead" | undefined;

/** A process that may die; it does nothing more from then on. */
export type Life = { isDead: boolean; onDeath: () => void; onBuried: (id: number) => void };

/**
 * Readers, articles and engines of digests on a real Redis under a prefix of its own, with a time that only the test
 * moves on, and a sender that keeps what it is given.
 */
export function createDigestWorld({ redis, start }: { redis: Redis; start: number }) {
	const keys = createKeys(`digests-${randomUUID()}`);
	const clock = { now: start };
	const now = () => clock.now;
	const zone = () => "Europe/Berlin";
	const common = { redis, keys };
	const readers = createReaders({ ...common, sealing: createSealing([]), zone });
	const recipients = createRecipients(common);
	const articles = new Map<string, Publication & { ref: string; postedAt: number }>();
	const sent: Sent[] = [];
	/** What becomes of calls, and what happens while an unasked list waits for its turn. */
	const telegram: { fault: Fault; beforeTurn: () => Promise<unknown> } = {
		fault: () => undefined,
		beforeTurn: async () => {},
	};
	const lines: string[] = [];
	const logger = createLogger({
		level: "info",
		destination: { write: (line) => void lines.push(line) },
	});
	const names: Record<string, string> = {
		weather: "Weather",
		football: "Football",
		mayor: "Mayor",
	};
	const catalogue: Catalogue = {
		all: [],
		has: (slug) => Object.hasOwn(names, slug),
		name: (slug) => names[slug] ?? slug,
		below: () => [],
		find: () => ({ kind: "none" }),
		of: ({ topics }) => topics,
	};

	const published = {
		list: async ({ from = -Infinity, count }: { from?: number; count: number }) =>
			[...articles.values()]
				.filter(({ postedAt, kind }) => postedAt >= from && kind === "stands")
				.toSorted((a, b) => b.postedAt - a.postedAt)
				.slice(0, count)
				.map(({ ref }) => ref),
		readMany: async (refs: readonly string[]): Promise<Publication[]> =>
			refs.map((ref) => articles.get(ref) ?? { kind: "gone" }),
	};

	async function take(
		life: Life,
		{ id, text, isRich }: Omit<Sent, "at">,
	): Promise<{ message_id: number }> {
		const fault = life.isDead ? "dead" : telegram.fault(id, isRich);
		if (fault === "dead") {
			life.isDead = true;
			life.onBuried(id);
			life.onDeath();
			return new Promise(() => {});
		}
		if (fault instanceof Error) throw fault;
		sent.push({ id, at: clock.now, text, isRich });
		if (fault === "lost") throw new Error("no answer");
		return { message_id: sent.length };
	}

	return {
		...common,
		clock,
		now,
		readers,
		recipients,
		digests: createDigests(common),
		published,
		catalogue,
		telegram,
		sent,
		lines,
		/** An engine, as one process has it. */
		createEngine: (life: Life = { isDead: false, onDeath: () => {}, onBuried: () => {} }) =>
			createDigestEngine({
				api: {
					sendMessage: async (id: number, text: string) => take(life, { id, text, isRich: false }),
					sendRichMessage: async (id: number, message: unknown) =>
						take(life, { id, text: JSON.stringify(message), isRich: true }),
				} as unknown as Parameters<typeof createDigestEngine>[0]["api"],
				pacing: {
					ask: async () => {
						await telegram.beforeTurn();
						return "go" as const;
					},
					giveBack: () => {},
					within: (_scope, run) => run(),
				},
				digests: createDigests(common),
				readers,
				departures: createDepartures({ ...common, readers }),
				published,
				catalogue: async () => catalogue,
				texts: createTexts("en"),
				zone,
				logger,
				now,
			}),
		/** Posts an article now; `more` overrides and adds. */
		post(title: string, more: Partial<Article> = {}): string {
			const ref = randomUUID();
			articles.set(ref, {
				...publication(ref, title, clock.now),
				article: articleOf(ref, title, more),
			});
			return ref;
		},
		/** Takes an article back. */
		withdraw(ref: string): void {
			const before = articles.get(ref);
			if (before !== undefined) articles.set(ref, { ...before, kind: "gone" } as never);
		},
		/** Forgets articles that were posted before then, and what readers got of them. */
		async forgetBefore(at: number): Promise<void> {
			const old = [...articles.values()].filter(({ postedAt }) => postedAt < at);
			for (const { ref } of old) {
				articles.delete(ref);
				await redis.del(keys.recipients(ref));
			}
		},
		/** Has a reader ask for things. */
		reader: (id: number, more: Partial<Reader>) =>
			readers.change(id, clock.now, (reader) => ({ ...reader, ...more })),
		/** Puts what a reader got, or is to get, into the records. */
		async give(id: number, ref: string, state: "waiting" | "left" | "sent" | "due"): Promise<void> {
			const why = [{ kind: "topic", slug: "weather" } as const];
			await redis.hset(
				keys.recipients(ref),
				String(id),
				JSON.stringify({ state, why, at: clock.now }),
			);
			await redis.zadd(keys.received(id), clock.now, ref);
		},
		/** Lets the engines do everything that is due now. */
		async runAll(...engines: { run: () => Promise<boolean> }[]): Promise<void> {
			await Promise.all(
				engines.map(async (engine) => {
					while (await engine.run());
				}),
			);
		},
		/** Removes everything from Redis again. */
		async clear(): Promise<void> {
			const found = await redis.keys(`${keys.reader(0).replace(":reader:0", "")}:*`);
			for (let from = 0; from < found.length; from += 1000) {
				await redis.del(...found.slice(from, from + 1000));
			}
		},
	};
}
export type DigestWorld = ReturnType<typeof createDigestWorld>;

/** A refusal of the Bot API. */
export function refusal(code: number, description: string, parameters: object = {}): GrammyError {
	const answer = { ok: false as const, error_code: code, description, parameters };
	return new GrammyError("refused", answer, "sendMessage", {});
}

function publication(ref: string, title: string, at: number): Published {
	return {
		kind: "stands",
		ref,
		revision: 1,
		article: articleOf(ref, title, {}),
		link: `https://t.me/lindenford/${title.length}`,
		postedAt: at,
		updatedAt: at,
	};
}

function articleOf(id: string, title: string, more: Partial<Article>): Article {
	return {
		format: 2,
		source: "courier",
		id,
		title,
		attachments: [],
		authors: [],
		tags: [],
		topics: ["weather"],
		visibility: "public",
		silent: false,
		...more,
	};
}
