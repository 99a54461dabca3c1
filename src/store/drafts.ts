import type { Redis } from "ioredis";
import type { DeskDraft, DraftPart } from "../article/desk-draft.ts";
import {
	type DraftChange,
	DraftShown,
	type DraftState,
	DraftView,
	parseDraft,
	type StoredDraft,
} from "./draft-record.ts";
import {
	beginScript,
	changeScript,
	closeScript,
	settleScript,
	shownScript,
	viewScript,
} from "./drafts-scripts.ts";
import { type Decided, journaled } from "./journal.ts";
import { readJson } from "./json.ts";
import type { Keys } from "./keys.ts";

/** How long a draft is kept that nobody touches, and one that was published or discarded. */
export const DRAFT_MEMORY_MS = 30 * 24 * 3_600_000;
/** How many changes of a draft are remembered. */
const MAX_CHANGES = 50;
const MAX_TRIES = 20;
/** More than anybody scrolls through. */
const MAX_OPEN = 500;

/** Who does something, and when (Unix ms). */
export type Editor = { by: number; name: string; now: number };

/**
 * What came of a change: `changed`, `same` (it said that already), `conflict` (another editor has changed this part
 * since), `closed` or `gone`.
 */
export type DraftChanged =
	| { kind: "changed" | "same" | "closed"; stored: StoredDraft }
	| { kind: "conflict"; stored: StoredDraft; change: DraftChange | undefined }
	| { kind: "gone" };

/** What somebody wants to see of a draft and what stands in their chat; `wish` tells whether that is what they want. */
export type DraftLook = { view: DraftView; shown: DraftShown; wish: string };

const nothingShown: DraftShown = { messageId: 0, print: "", looks: [], moves: 0 };

/** The articles that editors are writing in their chats, and what each editor sees of them. */
export function createDrafts(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;

	async function read(id: string): Promise<StoredDraft | undefined> {
		return parseDraft(id, await redis.hgetall(keys.draft(id)));
	}

	return {
		read,

		/** Begins a draft; false where it was begun before, which changes nothing. */
		async begin(id: string, draft: DeskDraft, { by, name, now }: Editor): Promise<boolean> {
			const changes: DraftChange[] = [{ revision: 1, what: "begun", by, name, at: now }];
			const args = [id, JSON.stringify(draft), JSON.stringify(changes), now, DRAFT_MEMORY_MS];
			return (await beginScript(redis, [keys.draft(id), keys.drafts], args)) === 1;
		},

		/** The drafts that nobody has published or discarded, the newest change first. */
		async open(now: number): Promise<StoredDraft[]> {
			await redis.zremrangebyscore(keys.drafts, "-inf", now - DRAFT_MEMORY_MS);
			const ids = await redis.zrevrange(keys.drafts, 0, MAX_OPEN - 1);
			const found = await Promise.all(ids.map(read));
			return found.filter((one) => one !== undefined).filter(({ state }) => state === "open");
		},

		/**
		 * Changes one part of a draft. What others have changed since the revision that the editor has seen stays, unless
		 * it is the same part: then nothing is changed.
		 *
		 * @param apply may be called several times; returns what it was given where there is nothing to change
		 */
		async change(
			id: string,
			{ by, name, now }: Editor,
			{ what, seen }: { what: DraftPart; seen: number },
			apply: (draft: DeskDraft) => DeskDraft,
		): Promise<DraftChanged> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const stored = await read(id);
				if (stored === undefined) return { kind: "gone" };
				const { revision, changes } = stored;
				if (stored.state !== "open") return { kind: "closed", stored };
				const draft = apply(stored.draft);
				if (draft === stored.draft) return { kind: "same", stored };
				const since = changes.filter((one) => one.revision > seen);
				const change = since.findLast((one) => one.what === what && one.by !== by);
				// What happened so long ago that nobody remembers may have been anything.
				const isForgotten = seen + 1 < (changes[0]?.revision ?? 1);
				if (change !== undefined || isForgotten) return { kind: "conflict", stored, change };
				const news: DraftChange = { revision: revision + 1, what, by, name, at: now };
				const kept = [...changes, news].slice(-MAX_CHANGES);
				const args = [id, revision, JSON.stringify(draft), JSON.stringify(kept), now];
				const own = [keys.draft(id), keys.drafts, keys.draftLooks];
				if ((await changeScript(redis, own, [...args, DRAFT_MEMORY_MS])) === 1) {
					const next = { ...stored, draft, changes: kept, revision: revision + 1, at: now };
					return { kind: "changed", stored: next };
				}
			}
			throw new Error(`the draft ${id} changes too fast to be changed`);
		},

		/**
		 * Publishes or discards a draft as the editor has seen it, once, and writes that into the journal; false when it is
		 * another one by now, or closed.
		 */
		async close(
			{ id, revision, draft }: Pick<StoredDraft, "id" | "revision" | "draft">,
			state: Extract<DraftState, "publishing" | "discarded">,
			{ by, name, now }: Editor,
			journal: Decided,
		): Promise<boolean> {
			const memoryMs = Math.max(0, (draft.at ?? now) - now) + DRAFT_MEMORY_MS;
			const who = JSON.stringify({ by, name, at: now });
			const own = [keys.draft(id), keys.drafts, keys.draftLooks, keys.journal];
			const args = [id, revision, state, who, now, memoryMs, journaled(journal)];
			return (await closeScript(redis, own, args)) === 1;
		},

		/** Notes that a draft which was to be published is with the articles. */
		async settle(id: string, now: number): Promise<void> {
			await settleScript(redis, [keys.draft(id), keys.draftLooks], [id, now]);
		},

		/** What somebody sees of a draft; undefined for who sees nothing of it. */
		async look(id: string, person: number): Promise<DraftLook | undefined> {
			const fields = ["view", "shown", "wish"].map((name) => `${name}:${person}`);
			const [viewJson, shownJson, wish] = await redis.hmget(keys.draft(id), ...fields);
			const view = readJson(DraftView, viewJson);
			if (view === undefined) return undefined;
			return { view, shown: readJson(DraftShown, shownJson) ?? nothingShown, wish: wish ?? "" };
		},

		/** Has somebody shown a draft, or something else of it; false where there is none. */
		async wish(
			id: string,
			person: number,
			now: number,
			change: (view: DraftView | undefined) => DraftView,
		): Promise<boolean> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const before = await redis.hget(keys.draft(id), `view:${person}`);
				const view = JSON.stringify(change(readJson(DraftView, before)));
				const own = [keys.draft(id), keys.draftLooks];
				if ((await viewScript(redis, own, [id, person, view, now, before ?? ""])) === 1)
					return true;
				if ((await redis.exists(keys.draft(id))) === 0) return false;
			}
			throw new Error(`the draft ${id} is looked at too fast`);
		},

		/** Notes what stands in somebody's chat, for which wish, and when to look again (Unix ms); undefined for never. */
		async noteShown(
			{ id, person }: DraftPlace,
			shown: DraftShown,
			wish: string,
			again: number | undefined,
		): Promise<void> {
			const args = [id, person, JSON.stringify(shown), wish, again ?? ""];
			await shownScript(redis, [keys.draft(id), keys.draftLooks], args);
		},

		/** Who is to be shown what by now, the longest due first. */
		async due(now: number, count: number): Promise<DraftPlace[]> {
			const members = await redis.zrangebyscore(keys.draftLooks, "-inf", now, "LIMIT", 0, count);
			return members.map((member) => {
				const [id = "", person = ""] = member.split(" ");
				return { id, person: Number(person) };
			});
		},

		/** Looks again later at what could not be shown. */
		async postpone({ id, person }: DraftPlace, until: number): Promise<void> {
			await redis.zadd(keys.draftLooks, "XX", until, `${id} ${person}`);
		},

		/** Shows nothing more. */
		async forget({ id, person }: DraftPlace): Promise<void> {
			await redis.zrem(keys.draftLooks, `${id} ${person}`);
		},
	};
}
export type Drafts = ReturnType<typeof createDrafts>;

/** Whose chat shows which draft. */
export type DraftPlace = { id: string; person: number };
