import { randomUUID } from "node:crypto";
import { schemes, type SchemeName, sign } from "../../src/web/signatures.ts";
import { signWebhook } from "../../src/web/signatures.ts";
import type { Delivery } from "./deliveries/case.ts";

export const TOKEN = `7000001:${"T0k3n-of_the_test".repeat(2)}abc`;
export const SECRET = Buffer.alloc(32, "signing key of the tests");
/** What the sources of newsroom files in tests sign with, but for those of Standard Webhooks. */
export const HOOK_SECRET = Buffer.from("a secret that hooks of the tests sign with");
export const API_TOKEN = "reads-the-status-of-articles";

/** An answer of the HTTP server, parsed. */
export type Answer = { status: number; headers: Headers; body: Record<string, unknown> };

/** The settings of a Tidings that speaks to a stand-in, under a Redis prefix of its own. */
export function environment(apiRoot: string) {
	return {
		BOT_TOKEN: TOKEN,
		CHANNEL_ID: "@lindenford",
		ADMIN_IDS: "501",
		WEBHOOK_SECRETS: `whsec_${SECRET.toString("base64")}`,
		API_TOKEN,
		HOOK_SECRET: HOOK_SECRET.toString(),
		BOT_API_ROOT: apiRoot,
		REDIS_PREFIX: `test-${randomUUID()}`,
		// Nobody bans the tests: they wait for nothing but what they are about.
		TELEGRAM_PER_SECOND: "100000",
		TELEGRAM_PER_MINUTE: "100000",
		HTTP_PORT: "0",
		LOG_LEVEL: "info",
	};
}

/** Signs and sends what a newsroom's system would. */
export function createSender(url: string, now: () => number = Date.now) {
	async function send(
		body: unknown,
		more: { id?: string; headers?: Record<string, string>; secret?: Buffer } = {},
	): Promise<Answer> {
		const bytes =
			typeof body === "string" || Buffer.isBuffer(body)
				? Buffer.from(body as string)
				: Buffer.from(JSON.stringify(body));
		const id = more.id ?? `msg_${randomUUID()}`;
		const timestamp = Math.floor(now() / 1000);
		return ask("/v1/articles", {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...signWebhook(more.secret ?? SECRET, id, timestamp, bytes),
				...more.headers,
			},
			body: new Uint8Array(bytes),
		});
	}

	/** Pushes to a source of the newsroom file, signed by its scheme with {@link HOOK_SECRET}. */
	async function hook(
		source: string,
		delivery: Delivery,
		more: {
			scheme?: SchemeName;
			secret?: Buffer;
			id?: string;
			headers?: Record<string, string>;
		} = {},
	): Promise<Answer> {
		const body = Buffer.from(delivery.body as string);
		const scheme = schemes[more.scheme ?? "standard-webhooks"];
		const secret = more.secret ?? (scheme === schemes["standard-webhooks"] ? SECRET : HOOK_SECRET);
		const id = more.id ?? `msg_${randomUUID()}`;
		const query = new URLSearchParams(delivery.query).toString();
		return ask(`/hooks/${source}${query === "" ? "" : `?${query}`}`, {
			method: "POST",
			headers: {
				...(delivery.contentType === "" ? {} : { "content-type": delivery.contentType }),
				...sign(scheme, secret, { id, body, now: now() }),
				...more.headers,
			},
			body: new Uint8Array(body),
		});
	}

	async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
		const response = await fetch(`${url}${path}`, init);
		const text = await response.text();
		return {
			status: response.status,
			headers: response.headers,
			body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
		};
	}

	return {
		send,
		hook,
		ask,
		/** What `GET /v1/…` tells the one who runs Tidings. */
		async read(path: string): Promise<Answer> {
			return ask(path, { headers: { authorization: `Bearer ${API_TOKEN}` } });
		},
		/** Sends and tells the status of the first item, such as `accepted`. */
		async verdict(body: unknown): Promise<string> {
			const answer = await send(body);
			const accepted = answer.body["accepted"] as { status: string }[] | undefined;
			return accepted?.[0]?.status ?? `${answer.status}`;
		},
		/** What `GET /v1/articles/:id` tells of the first channel. */
		async channelStatus(id: string): Promise<ChannelStatus> {
			const answer = await ask(`/v1/articles/${encodeURIComponent(id)}`, {
				headers: { authorization: `Bearer ${API_TOKEN}` },
			});
			const channels = (answer.body["channels"] ?? []) as ChannelStatus[];
			return channels[0] ?? noStatus;
		},
	};
}

/** The state of an article's post in a channel, as the API tells it. */
export type ChannelStatus = {
	state: string;
	message_id: number | null;
	link: string | null;
	applied_revision: number;
	desired_revision: number;
	attempts: number;
	last_error: string | null;
};

const noStatus: ChannelStatus = {
	state: "absent",
	message_id: null,
	link: null,
	applied_revision: 0,
	desired_revision: 0,
	attempts: 0,
	last_error: null,
};
