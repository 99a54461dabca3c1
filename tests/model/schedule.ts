import { createRandom, type Random } from "../campaign/random.ts";
import { type Role, roles, type Topic, topics, VARIANTS } from "./newsroom.ts";

/** One thing that happens to a desk. Articles are named by their numbers within the schedule. */
export type Action =
	| {
			kind: "publish";
			article: number;
			topic: Topic;
			story?: number;
			isBreaking: boolean;
			embargoMs?: number;
	  }
	| { kind: "edit" | "correct" | "retract" | "lift" | "older"; article: number }
	| { kind: "repeat"; article: number; isSameId: boolean }
	| { kind: "reroute"; variant: number }
	| { kind: "kill"; process: number }
	| { kind: "restart-redis" }
	| { kind: "by-hand"; role: Role };

/** An action, and how long nothing happens before it. */
export type Step = { pauseMs: number; action: Action };

/** What a schedule is about to choose from: the articles that there are. */
type Known = { isRetracted: boolean; isHeld: boolean };

/** Draws a schedule of 5 to 14 steps: the same seed gives the same one. */
export function drawSchedule(seed: number): Step[] {
	const random = createRandom(seed * 7919);
	const articles: Known[] = [];
	const count = random.between(5, 14);
	return Array.from({ length: count }, (_, index) => ({
		pauseMs: pauseOf(random),
		action: index === 0 ? publish(random, articles) : draw(random, articles),
	}));
}

/** At once, after a while, or long enough for what came before to be done. */
function pauseOf(random: Random): number {
	const dice = random.next();
	if (dice < 0.45) return random.between(0, 30);
	return dice < 0.85 ? random.between(50, 600) : random.between(1500, 2500);
}

function publish(random: Random, articles: Known[]): Action {
	const isInStory = random.chance(0.6);
	const isHeld = random.chance(0.12);
	articles.push({ isRetracted: false, isHeld });
	const topic = pick(random, topics);
	return {
		kind: "publish",
		article: articles.length - 1,
		topic: random.chance(0.4) ? "Town" : topic,
		...(isInStory ? { story: random.between(0, 1) } : {}),
		isBreaking: random.chance(0.2),
		...(isHeld ? { embargoMs: random.between(800, 2500) } : {}),
	};
}

function draw(random: Random, articles: Known[]): Action {
	const dice = random.next();
	if (dice < 0.28 && articles.length < 5) return publish(random, articles);
	// Rare, since they strike all that are played at the same time.
	if (dice > 0.998) return { kind: "restart-redis" };
	if (dice > 0.99) return { kind: "kill", process: random.between(0, 1) };
	if (dice > 0.9) return { kind: "by-hand", role: pick(random, roles) };
	if (dice > 0.86) return { kind: "reroute", variant: random.between(0, VARIANTS - 1) };
	const article = random.between(0, articles.length - 1);
	const known = articles[article];
	if (known === undefined) return publish(random, articles);
	if (dice > 0.8) return { kind: "repeat", article, isSameId: random.chance(0.5) };
	if (dice > 0.76) return { kind: "older", article };
	if (known.isHeld && random.chance(0.5)) {
		known.isHeld = false;
		return { kind: "lift", article };
	}
	if (!known.isRetracted && dice > 0.63) {
		known.isRetracted = true;
		return { kind: "retract", article };
	}
	// A version after a withdrawal brings the article back.
	known.isRetracted = false;
	return { kind: random.chance(0.45) ? "correct" : "edit", article };
}

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
	return list[random.between(0, list.length - 1)] ?? list[0];
}
