import { setTimeout as sleep } from "node:timers/promises";
import { articleRef, digestOf } from "../../src/article/article.ts";
import type { StandIn } from "../../src/sandbox/stand-in.ts";
import type { Admins } from "./admins.ts";
import type { Counts } from "./counts.ts";
import { isOnItsWay, note, type Sent } from "./ledger.ts";
import { correctionOf } from "./message.ts";
import { channelOf, roles } from "./newsroom.ts";
import type { Desk } from "./player.ts";
import { isAsked, isSettled, type Kept, type Records } from "./records.ts";

/** Longer than the longest pause after failures in a row. */
const SETTLE_MS = 300_000;

/** The end of a schedule: everything is done, and the admins have answered what only they can know. */
export function createSettling(deps: {
	telegram: StandIn;
	records: Records;
	admins: Admins;
	counts: Counts;
}) {
	const { telegram, records, admins, counts } = deps;

	async function settle(desk: Desk): Promise<void> {
		const deadline = Date.now() + SETTLE_MS;
		const answered = new Set<string>();
		for (;;) {
			const before = await keptAt(desk);
			for (const one of before) if (isAsked(one.post)) await answer(desk, one, answered);
			const kept = await keptAt(desk);
			const left = kept.filter(({ post }) => isAsked(post) && answered.has(keyOf(post)));
			const isDone = kept.every(
				({ post }) => isParked(post, left) || (isSettled(post) && !isAsked(post)),
			);
			const isHeld = desk.articles.some(({ embargoedUntil }) => embargoedUntil > Date.now());
			if (isDone && !isHeld && !isOnItsWay(desk.ledger) && hasFewPins(desk.number)) return;
			if (Date.now() > deadline) {
				const rest = kept.filter(({ post }) => !isSettled(post));
				desk.ledger.wrongs.push(...rest.map(({ post }) => `UNSETTLED: ${JSON.stringify(post)}`));
				return;
			}
			await sleep(250);
		}
	}

	/** A post of an earlier schedule may have to be taken from the top of its channel. */
	function hasFewPins(desk: number): boolean {
		return roles.every((role) => {
			const pins = telegram.entries(channelOf(desk, role)).filter(({ pinned }) => pinned);
			return pins.length <= 1;
		});
	}

	async function answer(desk: Desk, { role, post }: Kept, answered: Set<string>): Promise<void> {
		if (isOnItsWay(desk.ledger) || answered.has(keyOf(post))) return;
		answered.add(keyOf(post));
		const { ref, channel } = post;
		const said = await admins.decide({
			channel,
			ref,
			attempt: post.attempt ?? "",
			truth: () =>
				desk.ledger.sent.find(
					(sent) =>
						sent.role === role &&
						sent.deletedAt === undefined &&
						isTold(sent, post.correction) &&
						articleRef("api", sent.article) === ref.split("~")[0],
				)?.messageId,
			isOpen: async () => {
				const now = (await keptAt(desk)).find(({ post: one }) => keyOf(one) === keyOf(post));
				return now !== undefined && isAsked(now.post);
			},
		});
		note(desk.ledger, `an admin ${said ? "answered on" : "could not answer on"} ${ref} in ${role}`);
		if (said) counts.asked += 1;
		else
			desk.ledger.wrongs.push(`UNANSWERED: ${ref} in ${role} was asked, and no answer was taken`);
	}

	async function keptAt({ number, articles }: Desk): Promise<Kept[]> {
		return (await Promise.all(articles.map(({ id }) => records.of(number, id)))).flat();
	}

	return {
		/** Waits until nothing is left to do at a desk, and notes what is left after five minutes. */
		settle,
	};
}

/** True for the answer that tells of a correction, and without one for a post. */
function isTold({ kind, article, correction }: Sent, digest: string | undefined): boolean {
	if (digest === undefined) return kind === "post";
	const isAnswer = kind === "answer" && correction !== undefined;
	return isAnswer && digestOf(correctionOf(article, correction)) === digest;
}

/** True for what waits for a person, and for an answer to a post that does. */
function isParked({ channel, ref }: Kept["post"], left: readonly Kept[]): boolean {
	return left.some(({ post }) => post.channel === channel && ref.split("~")[0] === post.ref);
}

const keyOf = ({ channel, ref, attempt }: Kept["post"]) => `${channel} ${ref} ${attempt}`;
