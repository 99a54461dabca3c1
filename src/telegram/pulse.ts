import type { Api } from "grammy";

/** Often enough that silence is noticed when nothing is sent for hours. */
const BEAT_MS = 30_000;

/** Asks Telegram for a sign of life now and then, in a process that receives no updates. */
export function createPulse(deps: { api: Api }) {
	let timer: NodeJS.Timeout | undefined;

	function beat(): void {
		// Whether and when it answered is noted by the client.
		deps.api.getMe().catch(() => {});
	}

	return {
		/** Asks at once, and every half minute. */
		start(): void {
			beat();
			timer = setInterval(beat, BEAT_MS);
		},
		stop(): void {
			clearInterval(timer);
		},
	};
}
