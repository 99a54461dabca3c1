import { type ApiClientOptions, Composer } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../logger.ts";
import type { Conversations } from "../store/conversations.ts";
import type { Readers } from "../store/readers.ts";
import type { Team } from "../store/team.ts";
import type { Texts } from "../texts.ts";
import { createAnswered } from "./answered.ts";
import type { BotContext } from "./context.ts";
import { createDialogues } from "./conversations.ts";
import { createEdits } from "./edits.ts";
import { createExcuses } from "./excuses.ts";
import { createGroupGuard } from "./groups.ts";
import { createIdentity } from "./identity.ts";
import { createFloodLimit } from "./limits.ts";

/**
 * What every update goes through before a feature sees it, in this order: who pressed a button is answered in the
 * end, what fails is excused, what was corrected counts anew, who it is and which language they speak, what groups
 * are not answered, who is slowed down, and which dialogue is under way.
 *
 * @param deps.clientOptions those of the process's client
 * @returns also the options with which the bot's own client is made, and where features register their dialogues
 */
export function createFrame(deps: {
	clientOptions: ApiClientOptions;
	conversations: Conversations;
	readers: Readers;
	team: Pick<Team, "roleOf">;
	texts: Texts;
	/** How many updates one person may send in ten seconds; thirty when left out. */
	maxUpdates?: number | undefined;
	/** How long a dialogue waits for an answer; an hour when left out. */
	maxWaitMs?: number;
	now: () => number;
	logger: Logger;
}) {
	const { logger, now, maxUpdates } = deps;
	const answered = createAnswered({ options: deps.clientOptions, logger });
	const dialogues = createDialogues(deps);
	const flood = createFloodLimit({
		now,
		logger,
		...(maxUpdates === undefined ? {} : { maxUpdates }),
	});

	const middleware = new Composer<BotContext>(
		answered.middleware,
		createExcuses(deps),
		createEdits(),
		createIdentity(deps),
		createGroupGuard(),
		flood,
		dialogues.middleware,
	);

	return {
		middleware,
		dialogues,
		clientOptions: answered.clientOptions,
		/** How many presses no feature has answered. */
		missedPresses: answered.missed,
		/** Ends the dialogue in which an update hangs, so that the next one does not hang there, too. */
		async onHung(update: Update): Promise<void> {
			const chat = update.message?.chat ?? update.callback_query?.message?.chat;
			if (chat?.type === "private") await dialogues.end(chat.id);
		},
	};
}
export type Frame = ReturnType<typeof createFrame>;
