import { digestOf } from "../article/article.ts";
import type { Broadcast } from "../article/broadcast.ts";
import type { Catalogue } from "../article/catalogue.ts";
import type { Audience } from "../store/audience.ts";
import type { Campaigns } from "../store/campaigns.ts";
import type { Locale } from "../texts.ts";
import type { BroadcastDisplay } from "./broadcast-display.ts";

const DAY_MS = 24 * 3_600_000;

/** A broadcast that was confirmed. */
export type ConfirmedBroadcast = {
	message: Broadcast;
	isPaid: boolean;
	/** The admin who has written it, and the language that they read. */
	by: number;
	locale: Locale;
	/** When it was offered to them (Unix ms): the same, however often the confirmation is carried out. */
	at: number;
};

/** Counts whom a broadcast reaches, and begins those that were confirmed. */
export function createBroadcasts(deps: {
	campaigns: Pick<Campaigns, "make" | "fill" | "start">;
	audience: Pick<Audience, "everybody" | "following">;
	display: Pick<BroadcastDisplay, "show">;
	/** Has a campaign looked at, soon. */
	wake: (campaign: string) => void;
	now: () => number;
}) {
	const { campaigns, audience, display, now } = deps;

	const recipientsOf = (topics: Broadcast["topics"]) =>
		topics === undefined ? audience.everybody() : audience.following(topics);

	return {
		/** How many follow one of these topics; without topics, how many there are. */
		count: async (topics: Broadcast["topics"]) => (await recipientsOf(topics)).length,

		/**
		 * Begins a broadcast. May be repeated: what was begun already goes on, and nobody gets it twice.
		 *
		 * @returns false where the same message was begun for the same readers on the same day (UTC), by whomever
		 */
		async begin({ message, isPaid, by, locale, at }: ConfirmedBroadcast): Promise<boolean> {
			const id = idOf(message, at);
			const campaign = { id, kind: "broadcast", payload: message, by, isPaid } as const;
			if (!(await campaigns.make(campaign, at))) return false;
			// Who has come since the number was told is among them; who has left is not.
			await campaigns.fill(id, await recipientsOf(message.topics), at);
			// Before the first message goes out there is a button to stop it.
			await display.show(id, { admin: by, locale });
			const journal = { what: "broadcast", by, title: message.text } as const;
			if (await campaigns.start(id, now(), journal)) deps.wake(id);
			return true;
		},
	};
}
export type Broadcasts = ReturnType<typeof createBroadcasts>;

/** The topics whose followers get what belongs to some topics: these, and those above them. */
export function withAbove({ all }: Pick<Catalogue, "all">, slugs: readonly string[]): string[] {
	const parents = new Map(all.map(({ slug, parent }) => [slug, parent]));
	const found = new Set<string>();
	for (const slug of slugs) {
		for (let one: string | undefined = slug; one !== undefined && !found.has(one);) {
			found.add(one);
			one = parents.get(one);
		}
	}
	return [...found];
}

/** Of two admins who send the same, or one who confirms it twice, only the first begins something. */
function idOf({ text, entities, topics }: Broadcast, at: number): string {
	const audience = topics?.toSorted() ?? null;
	return `b-${digestOf(JSON.stringify([text, entities, audience, Math.floor(at / DAY_MS)]))}`;
}
