const DAY_MS = 24 * 3_600_000;

/** How long what grows with the articles is kept. */
export type Keeping = {
	/** An article is forgotten so long after its last change (ms); undefined: never. */
	articlesMs: number | undefined;
	/** No more articles than these are kept, if the others may be forgotten; undefined: all. */
	articles: number | undefined;
	/** How long it is known what a reader got (ms). */
	messagesMs: number;
	/** Of each reader, it is known of no more messages than these, but for the newest days; undefined: of all. */
	messages: number | undefined;
};

/** What the settings say of that. */
export function keepingOf(env: {
	KEEP_ARTICLES_DAYS: number | undefined;
	KEEP_ARTICLES: number | undefined;
	KEEP_MESSAGES_DAYS: number;
	KEEP_MESSAGES: number | undefined;
}): Keeping {
	const { KEEP_ARTICLES_DAYS: days } = env;
	return {
		articlesMs: days === undefined ? undefined : days * DAY_MS,
		articles: env.KEEP_ARTICLES,
		messagesMs: env.KEEP_MESSAGES_DAYS * DAY_MS,
		messages: env.KEEP_MESSAGES,
	};
}
