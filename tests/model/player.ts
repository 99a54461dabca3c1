import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../campaign/random.ts";
import { createSender } from "../support/environment.ts";
import { createEvents } from "./events.ts";
import { isUncertain, type Ledger, note } from "./ledger.ts";
import { channelOf, placesOf, type Role, type Topic } from "./newsroom.ts";
import type { Action, Step } from "./schedule.ts";

/** An answer that tells of a correction: due, or possible (what it answers was not certain then), or to be gone. */
export type Answer = { role: Role; number: number; state: "due" | "possible" | "gone" };

/** What ought to be true of an article: the model. */
export type Told = {
	id: string;
	topic: Topic;
	story: string | undefined;
	isBreaking: boolean;
	version: number;
	embargoedUntil: number;
	correction: number | undefined;
	isRetracted: boolean;
	/** Where its newest version goes. */
	places: readonly Role[];
	answers: Answer[];
};

/** What the model knows of a desk while a schedule is played there. */
export type Desk = {
	number: number;
	ledger: Ledger;
	variant: number;
	articles: Told[];
	/** What a person wrote there by hand. */
	byHand: { role: Role; messageId: number; text: string }[];
};

/** What a schedule does to the world around its desk. */
export type Around = {
	urlOf: (process: number) => string | undefined;
	reroute: (desk: number, variant: number) => Promise<void>;
	kill: (process: number) => void;
	restartRedis: () => Promise<void>;
	writeByHand: (channel: string, text: string) => number;
};

/** How long a sender that never gives up tries. */
const PATIENCE_MS = 60_000;

/** Plays a schedule at a desk as a newsroom would, and keeps the model beside it. */
export async function play(steps: readonly Step[], desk: Desk, around: Around): Promise<void> {
	const { ledger, articles } = desk;
	const { seed } = ledger;
	const random = createRandom(seed + 1);
	const events = createEvents(desk.number);
	/** The last thing that was sent of each article, to be sent again. */
	const last = new Map<string, { body: object; webhookId: string; status: string }>();
	let count = 0;

	for (const { pauseMs, action } of steps) {
		await sleep(pauseMs);
		await act(action);
	}

	async function act(action: Action): Promise<void> {
		note(ledger, `> ${JSON.stringify(action)}`);
		switch (action.kind) {
			case "publish": {
				const { article, topic, story, isBreaking, embargoMs } = action;
				articles[article] = {
					id: `${seed}-a${article}`,
					topic,
					story: story === undefined ? undefined : `${seed}-s${story}`,
					isBreaking,
					version: 0,
					embargoedUntil: embargoMs === undefined ? 0 : Date.now() + embargoMs,
					correction: undefined,
					isRetracted: true,
					places: [],
					answers: [],
				};
				return show(told(article));
			}
			case "edit":
				return show(told(action.article));
			case "lift":
				return show(Object.assign(told(action.article), { embargoedUntil: 0 }));
			case "correct": {
				const article = told(action.article);
				return show(article, (article.correction ?? 0) + 1);
			}
			case "retract":
				return retract(told(action.article));
			case "older":
				return older(told(action.article));
			case "repeat":
				return repeat(told(action.article), action.isSameId);
			case "reroute":
				await around.reroute(desk.number, action.variant);
				desk.variant = action.variant;
				return undefined;
			case "kill":
				return around.kill(action.process);
			case "restart-redis":
				return around.restartRedis();
			case "by-hand": {
				const text = `Written by hand, ${seed} ${desk.byHand.length}`;
				const messageId = around.writeByHand(channelOf(desk.number, action.role), text);
				desk.byHand.push({ role: action.role, messageId, text });
				return undefined;
			}
		}
	}

	function told(number: number): Told {
		const article = articles[number];
		if (article === undefined) throw new Error(`the schedule has no article ${number}`);
		return article;
	}

	/** Sends the next version of an article, which brings a withdrawn one back. */
	async function show(article: Told, correction?: number): Promise<void> {
		const version = article.version + 1;
		const isReturn = article.isRetracted;
		const places = placesOf(desk.variant, article.topic);
		const isNews = correction !== undefined && !isReturn;
		const due = isNews ? places.filter((role) => stands(article, role)) : [];
		const next = { ...article, version, correction: correction ?? article.correction };
		// What is lost at once may have arrived before its answer does.
		Object.assign(article, { ...next, places, isRetracted: false });
		await send(article, events.shown(next), isReturn ? "accepted" : "updated");
		for (const answer of article.answers) {
			if (!places.includes(answer.role)) answer.state = "gone";
			// One that was overtaken before it was sent is sent no more.
			else if (isNews && answer.state === "due") answer.state = "possible";
		}
		if (!isNews) return;
		for (const role of places) {
			const state = due.includes(role) ? "due" : "possible";
			article.answers.push({ role, number: correction, state });
		}
	}

	/** True when a post certainly stands, and Tidings certainly knows. */
	function stands({ id }: Told, role: Role): boolean {
		return ledger.sent.some(
			(sent) =>
				sent.article === id &&
				sent.role === role &&
				sent.kind === "post" &&
				sent.deletedAt === undefined &&
				sent.createdAt < Date.now() - 1000 &&
				!isUncertain(ledger, sent),
		);
	}

	async function retract(article: Told): Promise<void> {
		article.version += 1;
		article.isRetracted = true;
		article.places = [];
		for (const answer of article.answers) answer.state = "gone";
		await send(article, events.retracted(article), "retracted");
	}

	async function older(article: Told): Promise<void> {
		if (article.version < 2) return;
		const body = events.shown({ ...article, version: article.version - 1 });
		await deliver(article, body, `msg_${seed}_${count++}`, "stale");
	}

	async function repeat(article: Told, isSameId: boolean): Promise<void> {
		const before = last.get(article.id);
		if (before === undefined) return;
		const status = isSameId || article.isRetracted ? before.status : "unchanged";
		const webhookId = isSameId ? before.webhookId : `msg_${seed}_${count++}`;
		await deliver(article, before.body, webhookId, status);
	}

	async function send(article: Told, body: object, status: string): Promise<void> {
		const webhookId = `msg_${seed}_${count++}`;
		last.set(article.id, { body, webhookId, status });
		await deliver(article, body, webhookId, status);
	}

	/** Sends as a system that never gives up, to either process. */
	async function deliver(
		article: Told,
		body: object,
		webhookId: string,
		status: string,
	): Promise<void> {
		const deadline = Date.now() + PATIENCE_MS;
		for (;;) {
			const url = around.urlOf(random.between(0, 1));
			const answer =
				url === undefined
					? undefined
					: await createSender(url)
							.send(JSON.stringify(body), { id: webhookId })
							.catch(() => undefined);
			if (answer?.status === 202) {
				const [item] = answer.body["accepted"] as { status: string }[];
				note(ledger, `took ${article.id} version ${article.version}: ${item?.status}`);
				if (item?.status !== status) {
					ledger.wrongs.push(`${article.id} was ${item?.status} and not ${status}`);
				}
				return;
			}
			if (Date.now() > deadline || (answer !== undefined && answer.status !== 503)) {
				throw new Error(`refused with ${answer?.status}: ${JSON.stringify(answer?.body)}`);
			}
			await sleep(40);
		}
	}
}
