/** What a metric is called, what it tells, and by what it is split up. */
type Metric = {
	type: "counter" | "gauge" | "histogram";
	help: string;
	labels?: readonly string[];
	/** Upper bounds of a histogram's buckets (s). */
	buckets?: readonly number[];
};

/** What this process counts since it began; over several processes it is added up. */
export const counted = {
	tidings_articles_total: {
		type: "counter",
		help: "Articles that deliveries brought, by what was answered; a repeated delivery counts again.",
		labels: ["source", "status"],
	},
	tidings_requests_refused_total: {
		type: "counter",
		help: "Requests to take articles of which nothing was taken.",
		labels: ["source", "reason"],
	},
	tidings_posts_total: {
		type: "counter",
		help: "How often a post came into a state.",
		labels: ["channel", "state"],
	},
	tidings_letters_total: {
		type: "counter",
		help: "Messages to readers that nobody waited for, by what came of them.",
		labels: ["kind", "outcome"],
	},
	tidings_telegram_calls_total: {
		type: "counter",
		help: "Calls of the Bot API, by what is known of them.",
		labels: ["method", "outcome"],
	},
	tidings_telegram_call_seconds: {
		type: "histogram",
		help: "How long calls of the Bot API took; getUpdates is one that waits.",
		labels: ["method"],
		buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 60],
	},
	tidings_telegram_pause_seconds_total: {
		type: "counter",
		help: "Seconds of the pauses that Telegram asked for with 429, added up.",
	},
	tidings_digest_late_seconds: {
		type: "histogram",
		help: "How long after its minute a digest was there.",
		buckets: [1, 5, 15, 60, 300, 900, 3600, 10_800],
	},
	tidings_search_seconds: {
		type: "histogram",
		help: "How long searches took.",
		labels: ["kind"],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
	},
	tidings_event_loop_delay_seconds: {
		type: "gauge",
		help: "How late the event loop was since the last time of asking.",
		labels: ["percentile"],
	},
	process_cpu_seconds_total: { type: "counter", help: "CPU time of the process." },
	process_resident_memory_bytes: { type: "gauge", help: "Memory of the process." },
	process_start_time_seconds: { type: "gauge", help: "When the process began (Unix time)." },
} as const satisfies Record<string, Metric>;

/** What stands in Redis at the moment of asking: every process tells the same. */
export const standing = {
	tidings_redis_up: {
		type: "gauge",
		help: "1 while Redis answers; else 0, and the rest is left out.",
	},
	tidings_redis_ping_seconds: { type: "gauge", help: "How long Redis took to answer just now." },
	tidings_redis_memory_bytes: { type: "gauge", help: "Memory that Redis uses." },
	tidings_redis_memory_limit_bytes: {
		type: "gauge",
		help: "Memory that Redis may use (maxmemory); 0 for all there is.",
	},
	tidings_redis_full: {
		type: "gauge",
		help: "1 while Redis refuses to write because its memory is full.",
	},
	tidings_posts_pending: {
		type: "gauge",
		help: "Posts that wait to be sent, edited or deleted.",
		labels: ["channel"],
	},
	tidings_posts_in_state: {
		type: "gauge",
		help: "All posts that are kept, by the state that they are in.",
		labels: ["channel", "state"],
	},
	tidings_oldest_due_seconds: {
		type: "gauge",
		help: "For how long the first of the posts that wait has been due.",
		labels: ["channel"],
	},
	tidings_dead_posts: {
		type: "gauge",
		help: "Posts that a person may have to decide on; of more than a thousand, the oldest.",
		labels: ["channel", "kind"],
	},
	tidings_unknown_resolved_total: {
		type: "counter",
		help: "Posts of unknown outcome that were resolved, by the evidence.",
		labels: ["evidence"],
	},
	tidings_articles_backlog: {
		type: "gauge",
		help: "Articles that are held back because they came as a flood, or are older than their source.",
		labels: ["source"],
	},
	tidings_flood_pause_seconds: {
		type: "gauge",
		help: "For how long Telegram still wants no message to a chat; private chats together are one.",
		labels: ["chat"],
	},
	tidings_bot_flood_pause_seconds: {
		type: "gauge",
		help: "For how long Telegram still wants no message to any chat.",
	},
	tidings_readers: { type: "gauge", help: "People who have asked the bot for something." },
	tidings_letters_due: {
		type: "gauge",
		help: "Articles that are due to be sent to a reader, edited or withdrawn there.",
	},
	tidings_oldest_letter_seconds: {
		type: "gauge",
		help: "For how long the first of these has been due.",
	},
	tidings_campaigns: {
		type: "gauge",
		help: "Messages to very many readers that are on their way.",
		labels: ["kind"],
	},
	tidings_campaign_recipients_left: {
		type: "gauge",
		help: "Readers whom these have yet to reach.",
		labels: ["kind"],
	},
	tidings_updates_waiting: {
		type: "gauge",
		help: "Updates that came by webhook and wait to be worked off.",
	},
	tidings_oldest_update_seconds: {
		type: "gauge",
		help: "For how long the first of these has waited.",
	},
	tidings_list_due: {
		type: "gauge",
		help: "How much is due in a list of what is to be looked at.",
		labels: ["list"],
	},
	tidings_list_oldest_seconds: {
		type: "gauge",
		help: "For how long the first of a list has been due.",
		labels: ["list"],
	},
	tidings_jobs: {
		type: "gauge",
		help: "Jobs in the queues; each says only that something is to be looked at.",
		labels: ["queue", "state"],
	},
} as const satisfies Record<string, Metric>;

/** One figure of what stands in Redis. */
export type Figure = {
	metric: keyof typeof standing;
	value: number;
	labels?: Readonly<Record<string, string>>;
};
