import type { Config } from "./config.ts";
import type { Ending } from "./ending.ts";
import type { Pace } from "./store/pace.ts";
import { createTelegram } from "./telegram/client.ts";
import { createPacer } from "./telegram/pacer.ts";
import type { EndedCall } from "./telegram/transport.ts";
import { createPictureLoader } from "./web/picture.ts";
import { createWebClient } from "./web/public-fetch.ts";

/** Whatever leaves the house: calls of the Bot API, in their pace, and what is fetched from the web. */
export function createOutside(deps: {
	config: Pick<Config, "telegram">;
	pace: Pace;
	/** Is told of every call, however it ended. */
	onCall: (call: EndedCall) => void;
	/** The time limit of a call that brings no file; the usual one when left out. */
	callTimeoutMs: number | undefined;
	/** Pages and pictures by plain HTTP and of this machine, too: for tests. */
	allowPrivate: boolean;
	ending: Ending;
	now: () => number;
}) {
	const { config, ending, callTimeoutMs, allowPrivate, onCall, now } = deps;
	const pacer = createPacer(deps);
	const telegram = createTelegram({
		...config.telegram,
		...(callTimeoutMs === undefined ? {} : { callTimeoutMs }),
		pacer,
		onCall,
		now,
	});
	const web = createWebClient();
	ending.onStop(() => Promise.all([telegram.close(), web.close()]));
	ending.onCut(
		() => telegram.close(),
		() => web.close(),
	);
	const pictures = createPictureLoader({ web, allowHttp: allowPrivate, allowPrivate });
	return { pacer, telegram, web, pictures };
}
export type Outside = ReturnType<typeof createOutside>;
