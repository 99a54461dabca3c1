import { MORNING, nextDigest } from "../article/schedule.ts";
import type { Publication, PublishedArticles } from "../store/published.ts";
import type { Readers, Subscriber } from "../store/readers.ts";
import type { Recipient, Recipients } from "../store/recipients.ts";
import { nextDelivery, type Step } from "./step.ts";

/** All that stands in the records about a reader and an article, and what is to be done next. */
export type Situation = {
	ref: string;
	id: number;
	recipient: Recipient;
	subscriber: Subscriber | undefined;
	publication: Publication;
	step: Step;
};

/** When an item is to be looked at again (Unix ms); undefined when there is nothing left to do for it. */
export type Next = number | undefined;

/** Reads situations, and records the steps that need no call. */
export function createSituations(deps: {
	recipients: Pick<Recipients, "read" | "settle">;
	readers: Pick<Readers, "read">;
	published: Pick<PublishedArticles, "read">;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	now: () => number;
}) {
	const { recipients, readers, published, zone, now } = deps;
	return {
		/** How things stand; undefined where there is nothing for this reader. */
		async read(ref: string, id: number): Promise<Situation | undefined> {
			const recipient = await recipients.read(ref, id);
			if (recipient === undefined) return undefined;
			const [subscriber, publication] = await Promise.all([readers.read(id), published.read(ref)]);
			const known = { recipient, subscriber, publication };
			return { ref, id, ...known, step: nextDelivery({ ...known, zone: zone(), now: now() }) };
		},

		/** The zone of a reader (IANA). */
		zoneOf: ({ reader }: Pick<Subscriber, "reader">) => reader.zone ?? zone(),

		/**
		 * Leaves an article for the reader's digest; one who gets none gets one the next morning.
		 *
		 * @param attempt the try to send it that came to nothing
		 */
		async leave(
			{ ref, id, recipient }: Pick<Situation, "ref" | "id" | "recipient">,
			subscriber: Subscriber,
			attempt?: { id: string; uncounted?: string },
		): Promise<void> {
			const { reader, ordinal } = subscriber;
			const digest =
				reader.digest === undefined
					? { ordinal, at: nextDigest(MORNING, reader.zone ?? zone(), now()).at }
					: undefined;
			await recipients.settle(ref, id, {
				from: [attempt === undefined ? recipient.state : "sending"],
				// The token stays: an answer that comes late still tells that it was sent.
				change: { state: "left" },
				now: now(),
				digest,
				...(attempt === undefined ? {} : { attempt: attempt.id, uncounted: attempt.uncounted }),
			});
		},
	};
}
export type Situations = ReturnType<typeof createSituations>;
