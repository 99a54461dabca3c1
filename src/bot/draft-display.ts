import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import { may } from "../article/team.ts";
import type { Logger } from "../logger.ts";
import type { StoredDraft } from "../store/draft-record.ts";
import type { DraftLook, DraftPlace, Drafts } from "../store/drafts.ts";
import type { Leases } from "../store/leases.ts";
import type { Readers } from "../store/readers.ts";
import { createRounds } from "../store/rounds.ts";
import type { Team } from "../store/team.ts";
import { classify } from "../telegram/failure.ts";
import type { Texts } from "../texts.ts";
import { createDraftDrawing } from "./draft-drawing.ts";
import { LOOKS_AT_ONCE } from "./draft-menu.ts";
import type { DraftOutcomes } from "./draft-outcome.ts";
import type { DraftScenes } from "./draft-scenes.ts";
import { draftScreen } from "./draft-screens.ts";

/** How often what is due is looked for, so that what another process has changed is shown soon. */
const LOOK_EVERY_MS = 1000;
/** A process that died while it showed something is followed by another after this long. */
const LEASE_MS = 10_000;
const DUTY = "drafts";
const AT_ONCE = 20;
const RETRY_MS = 15_000;
/** How long after its time what became of a draft is looked at every second, and how often later, for as long. */
const YOUNG_MS = 60_000;
const AGAIN_MS = 5000;
const RECENT_MS = 24 * 3_600_000;
const SELDOM_MS = 60_000;

/**
 * Shows editors their drafts: the posts that a draft would make, and below them one message with its state and buttons,
 * changed in place; after its publication, what became of it. It goes by the records alone: whatever a press or another
 * editor has changed is shown by the next look, also when the process that began it is gone.
 */
export function createDraftDisplay(deps: {
	api: Api;
	drafts: Drafts;
	leases: Leases;
	readers: Pick<Readers, "read">;
	team: Pick<Team, "roleOf">;
	scenes: DraftScenes;
	outcomeOf: DraftOutcomes;
	/** Brings a draft to the articles that was published; may be repeated. */
	publish: (stored: StoredDraft) => Promise<void>;
	channelTitle: (channel: ChannelId) => string;
	/** The zone of editors who have named none (IANA). */
	zone: () => string;
	texts: Texts;
	everyMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { drafts, leases, scenes, texts, logger, now } = deps;
	const { everyMs = LOOK_EVERY_MS } = deps;
	const { draw, drawMenu } = createDraftDrawing(deps);
	const owner = randomUUID();
	let round: Promise<void> | undefined;
	let isAsked = false;
	const stopping = new AbortController();

	async function readerOf(person: number, { view }: DraftLook) {
		const known = await deps.readers.read(person).catch(() => undefined);
		const { locale } = view;
		const say = (id: string, values = {}) => texts.text(locale, id, values);
		return { say, locale, zone: known?.reader.zone ?? deps.zone() };
	}

	async function show(place: DraftPlace): Promise<void> {
		const { id, person } = place;
		const [stored, look] = await Promise.all([drafts.read(id), drafts.look(id, person)]);
		if (stored === undefined || look === undefined) return drafts.forget(place);
		// Whoever writes no more is not shown what the others make of it; what they have published goes its way.
		const isShown = may(await deps.team.roleOf(person), "write");
		if (!isShown && stored.state !== "publishing") return drafts.forget(place);
		const reader = await readerOf(person, look);
		if (stored.state === "open") {
			const scene = await scenes(stored, { person, view: look.view, ...reader });
			const shown = scene.looks.slice(look.view.look, look.view.look + LOOKS_AT_ONCE);
			const headings = shown.map(({ channels }) => {
				if (scene.looks.length === 1) return "";
				const names = channels.map(deps.channelTitle).join(", ");
				return reader.say("review-heading", { channels: names });
			});
			const looks = shown.map((one, index) => ({ ...one, heading: headings[index] ?? "" }));
			const drawn = await draw(place, look, { looks, menu: draftScreen(scene) });
			return drafts.noteShown(place, drawn, look.wish, undefined);
		}
		if (stored.state === "publishing") {
			await deps.publish(stored);
			const { state } = (await drafts.read(id)) ?? {};
			// One that can't be brought there is not tried without a pause.
			return state === "publishing" ? drafts.postpone(place, now() + RETRY_MS) : show(place);
		}
		const { menu, isOver } = await deps.outcomeOf(stored, reader);
		const messageId = await drawMenu(place, look.shown, menu);
		const again = isOver ? undefined : now() + restOf(stored);
		await drafts.noteShown(place, { ...look.shown, ...messageId }, look.wish, again);
	}

	/** How long it takes until what became of a draft is worth another look. */
	function restOf({ closed, draft }: StoredDraft): number {
		const sinceMs = now() - Math.max(closed?.at ?? 0, draft.at ?? 0);
		if (sinceMs < 0) return Math.min(-sinceMs, SELDOM_MS);
		if (sinceMs < YOUNG_MS) return everyMs;
		return sinceMs < RECENT_MS ? AGAIN_MS : SELDOM_MS;
	}

	async function showSafely(place: DraftPlace): Promise<void> {
		try {
			await show(place);
		} catch (error) {
			const failure = classify(error);
			const { id: draft, person } = place;
			// Who has blocked the bot is shown their drafts when they ask for them again.
			if (failure.kind === "chat") return drafts.forget(place);
			logger.warn({ err: error, draft, person }, "a draft could not be shown");
			await drafts.postpone(place, now() + RETRY_MS);
		}
	}

	/** Shows what is due, and what becomes due meanwhile. */
	async function lookOnce(): Promise<void> {
		do {
			isAsked = false;
			// Two processes that show the same would show it twice.
			if (!(await leases.take(DUTY, owner, LEASE_MS))) return;
			for (const place of await drafts.due(now(), AT_ONCE)) {
				if (stopping.signal.aborted || !(await leases.take(DUTY, owner, LEASE_MS))) return;
				await showSafely(place);
			}
		} while (isAsked && !stopping.signal.aborted);
	}

	/** A look that is under way looks once more. */
	function refresh(): Promise<void> {
		isAsked = true;
		round ??= lookOnce().finally(() => {
			round = undefined;
		});
		return round;
	}

	const failed = "drafts could not be shown";
	const rounds = createRounds({ run: refresh, everyMs, failed, logger });

	return {
		/** Shows what has changed; where another process is at it, that one does. */
		refresh,

		/** Looks for what is to be shown from now on. A look that fails is repeated with the next one. */
		start: () => rounds.start(),

		/** Waits for the look under way and lets another process go on. */
		async stop(): Promise<void> {
			stopping.abort();
			await rounds.stop();
			await round?.catch(() => {});
			await leases.release(DUTY, owner);
		},
	};
}
export type DraftDisplay = ReturnType<typeof createDraftDisplay>;
