import { type ConnectionOptions, Queue, Worker } from "bullmq";
import { z } from "zod";
import type { Logger } from "../logger.ts";
import type { Notices } from "../store/notices.ts";
import { MAX_STALLED } from "../store/stalled.ts";
import type { Subscription, Subscriptions } from "../store/subscriptions.ts";
import type { WebClient } from "../web/public-fetch.ts";
import { isCallback, newCallbackToken } from "./callback.ts";
import type { Confirmation } from "./hooks.ts";
import { hubOf } from "./hub-link.ts";
import { askAt, type Wish } from "./lease.ts";
import type { Source } from "./source.ts";

const QUEUE = "subscriptions";
const SWEEP_MS = 2000;
const DEFAULT_LEASE_S = 10 * 24 * 60 * 60;
const CALL_TIMEOUT_MS = 20_000;
const MAX_FEED_BYTES = 4 * 1024 * 1024;
/** A lease that a hub is said to give for longer is a mistake. */
const MAX_LEASE_S = 366 * 24 * 60 * 60;
/** A hub asks back at once, or within the hour when it is busy; it is asked again long before that is over. */
const ANSWER_MS = 24 * 60 * 60 * 1000;
/** As often a hub is asked in vain before the admins are told. */
const TOLD_FAILURES = 3;

/** What a record of another topic, or none, says of this one. */
const unasked = {
	leaseFrom: 0,
	leaseUntil: 0,
	error: undefined,
	token: undefined,
	openUntil: undefined,
};

const Options = z.object({
	topic: z.string(),
	hub: z.string().optional(),
	lease_seconds: z.number().default(DEFAULT_LEASE_S),
});
const Job = z.object({ source: z.string() });

/**
 * Keeps the subscriptions of WebSub sources alive: asks their hubs, confirms when those ask back, and renews
 * before a lease ends. A job says *look at this source again*; what is agreed stands in the record.
 */
export function createSubscriber(deps: {
	connection: ConnectionOptions;
	prefix: string;
	sources: () => ReadonlyMap<string, Source>;
	subscriptions: Subscriptions;
	notices: Notices;
	web: WebClient;
	/** The address under which hubs reach the HTTP server; without it nothing can be subscribed to. */
	publicUrl: string | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { connection, prefix, subscriptions, notices, web, publicUrl, logger, now } = deps;
	const queue = new Queue(QUEUE, {
		connection,
		prefix,
		defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
	});
	const worker = new Worker(QUEUE, async (job) => look(Job.parse(job.data).source), {
		connection,
		prefix,
		autorun: false,
		drainDelay: 1,
		maxStalledCount: MAX_STALLED,
	});
	worker.on("failed", (_job, error) => logger.error({ err: error }, "a subscription failed"));
	const onError = (error: Error) => logger.debug({ err: error }, "queue");
	queue.on("error", onError);
	worker.on("error", onError);
	let sweeper: NodeJS.Timeout | undefined;

	function wishOf(source: Source): Wish | undefined {
		if (source.format !== "websub") return undefined;
		const { topic, hub, lease_seconds: leaseS } = Options.parse(source.options);
		return { topic, hub, leaseMs: leaseS * 1000 };
	}

	/** Adds a job for each source whose hub is to be asked; that it is added twice does no harm. */
	async function sweep(): Promise<void> {
		for (const source of deps.sources().values()) {
			const wish = wishOf(source);
			if (wish === undefined) continue;
			if (askAt(wish, await subscriptions.read(source.name), now()) > now()) continue;
			await queue.add("look", { source: source.name }, { jobId: `look-${source.name}` });
		}
	}

	async function look(name: string): Promise<void> {
		const source = deps.sources().get(name);
		const wish = source && wishOf(source);
		const standing = await subscriptions.read(name);
		if (source === undefined || wish === undefined || askAt(wish, standing, now()) > now()) return;
		const before = standing?.topic === wish.topic ? standing : undefined;
		const failures = (before?.failures ?? 0) + 1;
		const fresh = before === undefined ? unasked : {};
		// Written before the hub is asked: it may ask back before it answers.
		await subscriptions.write(name, { ...fresh, topic: wish.topic, askedAt: now(), failures });
		try {
			const hub = wish.hub ?? (await discover(wish.topic));
			await subscriptions.write(name, { hub });
			await ask(source, hub, wish, before);
		} catch (error) {
			await failed(name, failures, (error as Error).message);
		}
	}

	async function ask(
		source: Source,
		hub: string,
		wish: Wish,
		before: Subscription | undefined,
	): Promise<void> {
		if (publicUrl === undefined) throw new Error("PUBLIC_URL is not set: a hub can't call back");
		const token = before?.token ?? newCallbackToken();
		if (before?.token === undefined) {
			await subscriptions.write(source.name, { token, openUntil: before?.leaseUntil ?? 0 });
		}
		const { verification } = source;
		const secret = verification.kind === "signature" ? verification.secrets[0] : undefined;
		const answer = await web.request(hub, {
			method: "POST",
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({
				"hub.mode": "subscribe",
				"hub.topic": wish.topic,
				"hub.callback": `${publicUrl}/hooks/${source.name}/${token}`,
				"hub.lease_seconds": String(Math.round(wish.leaseMs / 1000)),
				...(secret === undefined ? {} : { "hub.secret": secret.toString() }),
			}).toString(),
			timeoutMs: CALL_TIMEOUT_MS,
			maxBytes: MAX_FEED_BYTES,
			// What a feed names may be anywhere; the owner of this Tidings knows what they have named.
			allowPrivate: wish.hub !== undefined || originOf(hub) === originOf(wish.topic),
		});
		if (answer.status >= 300) throw new Error(`the hub answers with ${answer.status}`);
		logger.info({ source: source.name, hub }, "a hub was asked for a subscription");
	}

	/** The hub that a feed names: in a Link header, else in the feed itself. */
	async function discover(topic: string): Promise<string> {
		const answer = await web.request(topic, {
			method: "GET",
			timeoutMs: CALL_TIMEOUT_MS,
			maxBytes: MAX_FEED_BYTES,
			allowPrivate: true,
		});
		const named = hubOf(answer);
		if (named === undefined || !URL.canParse(named, topic)) {
			throw new Error("the feed names no hub: set options.hub, or let Miniflux read this feed");
		}
		return new URL(named, topic).href;
	}

	async function failed(name: string, failures: number, reason: string): Promise<void> {
		await subscriptions.write(name, { error: reason });
		logger.warn({ source: name, reason, failures }, "a subscription could not be asked for");
		if (failures < TOLD_FAILURES) return;
		const data = { source: name, reason };
		await notices.add({ id: `subscription ${name}`, kind: "subscription", data }, now());
	}

	return {
		/** Starts asking. */
		start(): void {
			worker.run().catch((error: unknown) => logger.error({ err: error }, "the worker ended"));
			const round = () =>
				sweep().catch((error: unknown) => logger.warn({ err: error }, "the sweep failed"));
			sweeper = setInterval(() => void round(), SWEEP_MS);
			void round();
		},

		/**
		 * Tells whether a hub's question is about a subscription that is wanted, and notes the lease that it gives. It
		 * carries no signature: that it comes to the address that only the hub was given has to do.
		 *
		 * @param token the last part of the address, where it has one
		 * Undefined for every other, which the hub takes for a no.
		 */
		async confirm(
			source: Source,
			query: Record<string, string>,
			token: string | undefined,
		): Promise<Confirmation> {
			const wish = wishOf(source);
			if (wish === undefined || query["hub.topic"] !== wish.topic) return undefined;
			const standing = await subscriptions.read(source.name);
			if (standing?.topic !== wish.topic) return undefined;
			if (!isCallback({ ...standing, openUntil: 0 }, token, now())) return undefined;
			// Whoever asks unbidden is no hub that was asked, or far too late.
			if (now() - standing.askedAt > ANSWER_MS) return undefined;
			if (query["hub.mode"] === "denied") {
				await failed(
					source.name,
					TOLD_FAILURES,
					`the hub says no: ${query["hub.reason"] ?? ""}`.slice(0, 300),
				);
				return { challenge: "" };
			}
			const challenge = query["hub.challenge"];
			if (query["hub.mode"] !== "subscribe" || challenge === undefined) return undefined;
			const leaseS = Number(query["hub.lease_seconds"] ?? wish.leaseMs / 1000);
			const isLease = Number.isFinite(leaseS) && leaseS > 0;
			const leaseMs = Math.min(isLease ? leaseS : wish.leaseMs / 1000, MAX_LEASE_S) * 1000;
			await subscriptions.write(source.name, {
				leaseFrom: now(),
				leaseUntil: now() + leaseMs,
				failures: 0,
				error: undefined,
			});
			await notices.forget(`subscription ${source.name}`);
			logger.info({ source: source.name, leaseMs }, "a subscription stands");
			return { challenge };
		},

		/** Ends; a call under way is cut off by the closing of the web client. */
		async stop(): Promise<void> {
			clearInterval(sweeper);
			await worker.close(true);
			await queue.close();
		},
	};
}
export type Subscriber = ReturnType<typeof createSubscriber>;

const originOf = (address: string): string => new URL(address).origin;
