import { randomUUID } from "node:crypto";
import { signWebhook } from "../../src/ingest/standard-webhooks.ts";

export const TOKEN = `7000001:${"T0k3n-of_the_test".repeat(2)}abc`;
export const SECRET = Buffer.alloc(32, "signing key of the tests");
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
		BOT_API_ROOT: apiRoot,
		REDIS_PREFIX: `test-${randomUUID()}`,
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
		ask,
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
