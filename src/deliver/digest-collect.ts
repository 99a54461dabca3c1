import { type Candidate, chooseLines, type DigestLine, isExpired } from "../article/digest.ts";
import { reasonsFor, tempoOf } from "../article/matching.ts";
import { isMuted, type Reader } from "../article/reader.ts";
import type { Digests, Received } from "../store/digests.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import type { RecipientState } from "../store/recipients.ts";
import type { DigestShelf } from "./digest-shelf.ts";

const WEEK_MS = 7 * 86_400_000;

/** An article that a list may name for a reader, and what they got of it before. */
export type Collected = Candidate & {
	received: Received | undefined;
	/** True when it would have come on its own, but for the reader's ceiling. */
	isLeft: boolean;
};

/** Finds what the lists of readers are made of. */
export function createDigestCollect(deps: {
	shelf: DigestShelf;
	digests: Pick<Digests, "refs" | "received">;
	published: Pick<PublishedArticles, "readMany">;
}) {
	const { shelf, digests, published } = deps;

	/** What stands with a reader in some state and may still be told. */
	async function inState(
		reader: Reader,
		{
			state,
			now,
			known,
		}: {
			state: RecipientState;
			now: number;
			known: ReadonlyMap<string, Received>;
		},
	): Promise<{ told: Collected[]; over: Received[]; unsettled: Received[] }> {
		const all = [...known.values()].filter(({ recipient }) => recipient.state === state);
		const publications =
			all.length === 0 ? [] : await published.readMany(all.map(({ ref }) => ref));
		const told: Collected[] = [];
		const over: Received[] = [];
		const unsettled: Received[] = [];
		for (const [index, received] of all.entries()) {
			const publication = publications[index];
			if (publication?.kind === "unsettled") unsettled.push(received);
			else if (publication?.kind !== "stands" || !isWanted(reader, publication, received, now))
				over.push(received);
			else {
				const { why } = received.recipient;
				told.push({
					...publication,
					why,
					received,
					isLeft: why.some((reason) => tempoOf(reader, reason, publication.postedAt) === "now"),
				});
			}
		}
		return { told, over, unsettled };
	}

	return {
		/**
		 * What a digest may tell a reader: what was posted since `from` and matches a rule of theirs, and what was left for
		 * the digest; nothing that they got before. Without `from`: only what was left.
		 *
		 * @returns also since when there is something (Unix ms) of which nobody can say just now: it is yet to be told
		 */
		async forDigest(
			{ id, reader }: { id: number; reader: Reader },
			{ from, now }: { from: number | undefined; now: number },
		): Promise<{ candidates: Collected[]; openSince: number | undefined }> {
			const recent = from === undefined ? [] : await shelf.recent();
			const open = shelf.unsettled().filter((time) => from !== undefined && time >= from);
			const matching = recent.flatMap((one) => {
				if (from === undefined || one.postedAt < from || one.postedAt > now) return [];
				if (isExpired(one.article, now)) return [];
				const reasons = reasonsFor({ reader, ...one, now });
				const why = [...reasons.now, ...reasons.digest];
				return why.length === 0 ? [] : [{ ...one, why }];
			});
			const refs = await digests.refs(id, now - WEEK_MS);
			const all = new Set([...refs, ...matching.map(({ ref }) => ref)]);
			const known = await digests.received(id, [...all]);
			const { told: left } = await inState(reader, { state: "left", now, known });
			const fresh = matching.flatMap((one): Collected[] =>
				known.has(one.ref) ? [] : [{ ...one, received: undefined, isLeft: false }],
			);
			return { candidates: [...left, ...fresh], openSince: earliest(...open) };
		},

		/** What waits for the end of a reader's quiet hours: what is to be told, what is over, and what nobody can judge now. */
		async forBundle({ id, reader }: { id: number; reader: Reader }, now: number) {
			const refs = await digests.refs(id, now - WEEK_MS);
			const known = await digests.received(id, refs);
			return inState(reader, { state: "waiting", now, known });
		},

		/**
		 * Chooses the lines, of articles that stand at this moment, as they stand.
		 *
		 * @returns also since when (Unix ms) there is something new of which nobody can say just now
		 */
		async choose(
			candidates: readonly Collected[],
			{ now, count }: { now: number; count: number },
		): Promise<{ lines: DigestLine<Collected>[]; rest: number; openSince: number | undefined }> {
			const seen = new Map<string, Published | undefined>();
			const open = new Set<string>();
			for (let all = candidates; ;) {
				const { lines, rest } = chooseLines(all, { now, count });
				const refs = lines.flatMap(({ ref, others }) => [ref, ...others.map((one) => one.ref)]);
				const unseen = refs.filter((ref) => !seen.has(ref));
				if (unseen.length === 0) {
					// What was left for the digest is found again by that.
					const fresh = candidates.filter(({ ref, received }) => open.has(ref) && !received);
					return { lines, rest, openSince: earliest(...fresh.map(({ postedAt }) => postedAt)) };
				}
				const publications = await published.readMany(unseen);
				for (const [index, ref] of unseen.entries()) {
					const publication = publications[index];
					if (publication?.kind === "unsettled") open.add(ref);
					const stands = publication?.kind === "stands" && !isExpired(publication.article, now);
					seen.set(ref, stands ? publication : undefined);
				}
				all = all.flatMap((one) => {
					const found = seen.get(one.ref);
					if (found !== undefined) return [{ ...one, article: found.article, link: found.link }];
					return seen.has(one.ref) ? [] : [one];
				});
			}
		},
	};
}
export type DigestCollect = ReturnType<typeof createDigestCollect>;

/** The earliest of some moments (Unix ms); undefined where there are none. */
export function earliest(...times: readonly (number | undefined)[]): number | undefined {
	const known = times.filter((time) => time !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}

function isWanted(
	reader: Reader,
	{ article, postedAt }: Published,
	{ recipient }: Received,
	now: number,
): boolean {
	if (isMuted(reader, article, now) || isExpired(article, now)) return false;
	return recipient.why.some((reason) => tempoOf(reader, reason, postedAt) !== undefined);
}
