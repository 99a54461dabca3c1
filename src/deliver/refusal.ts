import type { Departures } from "../store/departures.ts";
import type { Readers } from "../store/readers.ts";
import type { Failure } from "../telegram/failure.ts";

/** True for a failure after which the same call is worth making again, although it certainly was not carried out. */
export function isPassing({ kind }: Failure): boolean {
	return ["flood", "unreachable", "unauthorized"].includes(kind);
}

/** Notes what a refused call tells of a reader: they block the bot, or their account is gone. */
export function createRefusals(deps: {
	readers: Pick<Readers, "note">;
	departures: Pick<Departures, "note">;
	now: () => number;
}) {
	const { readers, departures, now } = deps;
	return async (id: number, reason: string): Promise<void> => {
		if (/user is deactivated/i.test(reason)) await departures.note(id, now());
		else if (/chat not found|PEER_ID_INVALID/i.test(reason)) {
			// With another bot's token nobody's chat is found: that is no reason to forget everybody.
			await readers.note(id, { goneAt: now() });
		} else await readers.note(id, { blockedAt: now() });
	};
}
