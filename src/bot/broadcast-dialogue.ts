import { Broadcast, MAX_BROADCAST_LENGTH } from "../article/broadcast.ts";
import { estimateOf, PAID_PER_SECOND } from "../article/campaign.ts";
import type { Catalogue } from "../article/catalogue.ts";
import { may } from "../article/team.ts";
import type { Team } from "../store/team.ts";
import { tryCall } from "../telegram/failure.ts";
import { sayReason } from "../telegram/reasons.ts";
import { isolate } from "../texts.ts";
import type { Question } from "./ask.ts";
import { type BroadcastTopic, readTopicPress, topicsQuestion } from "./broadcast-topics.ts";
import { offerMenu, readNumber } from "./broadcast-words.ts";
import { type Broadcasts, withAbove } from "./broadcasts.ts";
import type { Dialogue } from "./conversations.ts";
import { button } from "./menu-parts.ts";

/** Whom a broadcast is for: all, or those who follow one of these topics. */
type Whom = Pick<Broadcast, "topics">;

/** What is needed to write a broadcast. */
export type BroadcastDialogueDeps = {
	team: Pick<Team, "roleOf">;
	broadcasts: Broadcasts;
	catalogue: () => Promise<Catalogue>;
	/** Messages a second that Telegram takes without Stars. */
	perSecond: number;
	/** Sends somebody a broadcast exactly as readers get it. */
	preview: (id: number, message: Broadcast) => Promise<unknown>;
	now: () => number;
};

/**
 * The dialogue in which an admin writes to the readers: whom, what, how; and nothing is sent before they have typed how
 * many get it.
 */
export function broadcastDialogue(deps: BroadcastDialogueDeps) {
	const { team, broadcasts, catalogue, perSecond, preview, now } = deps;

	async function askWhom(dialogue: Dialogue): Promise<Whom | undefined> {
		const { say, locale, once } = dialogue;
		const count = await once(() => broadcasts.count(undefined));
		const topics = await once(async (): Promise<BroadcastTopic[]> => {
			const known = await catalogue();
			return known.all.map(({ slug }) => ({ slug, name: known.name(slug, locale) }));
		});
		const pressed = await press(dialogue, {
			text: say("broadcast-whom"),
			buttons: [
				[button(say("broadcast-all", { count }), "bc:all")],
				...(topics.length === 0 ? [] : [[button(say("broadcast-by-topics"), "bc:topics")]]),
				[button(say("broadcast-drop"), "bc:drop")],
			],
		});
		if (pressed === "bc:all") return {};
		return pressed === "bc:topics" ? askTopics(dialogue, topics) : undefined;
	}

	async function askTopics(
		dialogue: Dialogue,
		topics: readonly BroadcastTopic[],
	): Promise<Whom | undefined> {
		const reached = (slugs: readonly string[]) =>
			dialogue.once(async () => withAbove(await catalogue(), slugs));
		let chosen: readonly string[] = [];
		let page = 0;
		for (;;) {
			const slugs = await reached(chosen);
			const count = await dialogue.once(() => broadcasts.count(slugs));
			const question = topicsQuestion({ topics, chosen, page, count }, dialogue.say);
			const pressed = await press(dialogue, { ...question, isInPlace: true });
			if (pressed === "bc:drop") return undefined;
			if (pressed === "bc:next" && count > 0) return { topics: slugs };
			({ chosen, page } = readTopicPress(pressed, { topics, chosen, page }));
		}
	}

	/** Asks for the message until Telegram has taken it as readers are to get it. */
	async function askMessage(dialogue: Dialogue, whom: Whom): Promise<Broadcast | undefined> {
		const { say } = dialogue;
		const limit = { max: MAX_BROADCAST_LENGTH };
		let text = say("broadcast-ask", limit);
		for (;;) {
			const buttons = [[button(say("broadcast-drop"), "bc:drop")]];
			const answer = await dialogue.ask({ text, buttons });
			if (answer.kind !== "text") return undefined;
			// As Telegram counts them.
			const { length } = Array.from(answer.text);
			if (length > MAX_BROADCAST_LENGTH) {
				text = say("broadcast-long", { ...limit, length });
				continue;
			}
			const message = Broadcast.parse({ text: answer.text, entities: answer.entities, ...whom });
			const refusal = await dialogue.once(async () => {
				const sent = await tryCall(() => preview(dialogue.id, message));
				return sent.ok ? "" : sent.failure.reason;
			});
			if (refusal === "") return message;
			text = say("broadcast-refused", { reason: isolate(sayReason(refusal, say)) });
		}
	}

	/** Asks how it goes out, and for the number; undefined when it does not. */
	async function askConsent(
		dialogue: Dialogue,
		{ topics }: Whom,
	): Promise<{ isPaid: boolean } | undefined> {
		const { say } = dialogue;
		const count = await dialogue.once(() => broadcasts.count(topics));
		const wayOf = (pace: number) => ({
			perSecond: pace,
			takesMs: estimateOf({ recipients: count, perSecond: pace }),
		});
		const ways = { free: wayOf(perSecond), paid: wayOf(PAID_PER_SECOND) };
		let isPaid = false;
		let before = say("broadcast-preview");
		for (;;) {
			const { text, buttons } = offerMenu({ count, isPaid, ...ways }, dialogue);
			const asked = { text: `${before}\n\n${text}`, buttons, isInPlace: true };
			const answer = await dialogue.ask(asked);
			if (answer.kind === "text") {
				if (readNumber(answer.text) === count) return { isPaid };
				before = say("broadcast-wrong");
			} else if (answer.kind === "press") {
				if (answer.data === "bc:drop") return undefined;
				isPaid = answer.data === "bc:paid";
			}
		}
	}

	return async (dialogue: Dialogue): Promise<void> => {
		const { say, id: by, locale, once } = dialogue;
		const drop = () => dialogue.tell(say("broadcast-dropped"));
		const whom = await askWhom(dialogue);
		const message = whom && (await askMessage(dialogue, whom));
		if (message === undefined) return drop();
		// Kept with the question: should the confirmation have to be carried out again, it is the same one.
		const at = await once(now);
		const consent = await askConsent(dialogue, message);
		if (consent === undefined) return drop();
		// Who is no editor any more may still have had the dialogue open.
		const role = await once(async () => (await team.roleOf(by)) ?? null);
		if (!may(role ?? undefined, "write")) return dialogue.tell(say("button-not-allowed"));
		const isBegun = await once(() => broadcasts.begin({ message, by, locale, at, ...consent }));
		if (!isBegun) await dialogue.tell(say("broadcast-known"));
	};
}

/** Asks until a button is pressed. */
async function press(dialogue: Dialogue, question: Question): Promise<string> {
	for (;;) {
		const answer = await dialogue.ask(question);
		if (answer.kind === "press") return answer.data;
	}
}
