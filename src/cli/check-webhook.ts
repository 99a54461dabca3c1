import type { Api } from "grammy";
import type { WebhookInfo } from "grammy/types";
import { updateKinds } from "../bot/receiving.ts";
import type { Config } from "../config.ts";
import { tryCall } from "../telegram/failure.ts";
import type { Finding } from "./findings.ts";

/** What Telegram complained of before that may be mended by now. */
const LATELY_MS = 15 * 60_000;
/** In a minute of a busy bot there are fewer. */
const MANY = 100;

const about = { check: "webhook", subject: "updates" } as const;

/** Whether Telegram hands updates over in the way in which Tidings waits for them. */
export async function checkWebhook(
	api: Api,
	receiving: Config["receiving"],
	now: number,
): Promise<Finding[]> {
	const asked = await tryCall(() => api.getWebhookInfo());
	if (!asked.ok) {
		const finding = `nobody knows: ${asked.failure.reason}`;
		return [{ ...about, level: "warning", finding, cure: "Try again." }];
	}
	return judgeWebhook(asked.result, receiving, now);
}

/** What it means how Telegram hands updates over. */
export function judgeWebhook(
	info: WebhookInfo,
	receiving: Config["receiving"],
	now: number,
): Finding[] {
	const findings =
		receiving.by === "polling" ? whilePolled(info) : whileSent(info, receiving.url, now);
	if (info.pending_update_count > MANY) {
		findings.push({
			...about,
			level: "warning",
			finding: `${info.pending_update_count} wait at Telegram, which keeps each for a day`,
			cure: "Look whether a process with ROLE=bot or all runs, and what its log says.",
		});
	}
	if (findings.length > 0) return findings;
	const way = receiving.by === "polling" ? "are polled, and no webhook is set" : "come by webhook";
	return [{ ...about, level: "ok", finding: `they ${way}; waiting: ${info.pending_update_count}` }];
}

function whilePolled({ url = "" }: WebhookInfo): Finding[] {
	if (url === "") return [];
	return [
		{
			...about,
			level: "warning",
			finding: `they are to be polled, and a webhook is set: Telegram sends them to ${hostOf(url)}`,
			cure: "Tidings takes it away when it starts. If it comes back, another program uses the token: make a new one with @BotFather.",
		},
	];
}

function whileSent(info: WebhookInfo, wanted: string, now: number): Finding[] {
	const findings: Finding[] = [];
	const { url = "", last_error_date: failedAt = 0, last_error_message: reason = "" } = info;
	if (url !== wanted) {
		findings.push({
			...about,
			level: "warning",
			finding:
				url === ""
					? "they are to come by webhook, and none is set"
					: `they are to come by webhook, and Telegram sends them elsewhere: to ${hostOf(url)}`,
			cure: "Tidings sets it when it starts, and looks every half minute. If it changes again, another program uses the token: make a new one with @BotFather.",
		});
	}
	if (now - failedAt * 1000 < LATELY_MS) {
		findings.push({
			...about,
			level: info.pending_update_count > 0 ? "error" : "warning",
			finding: `Telegram could not hand one over: ${reason}`,
			cure: "Look whether PUBLIC_URL leads here with a valid certificate, and whether the proxy passes POST /telegram on with its headers.",
		});
	}
	if (info.has_custom_certificate) {
		findings.push({
			...about,
			level: "warning",
			finding: "the webhook was set with a certificate of its own, which Tidings never does",
			cure: "Start the process with ROLE=bot or all again: it sets the webhook anew.",
		});
	}
	if (info.max_connections === 1) {
		findings.push({
			...about,
			level: "warning",
			finding: "Telegram sends one at a time: somebody has set max_connections",
			cure: "Start the process with ROLE=bot or all again: it sets the webhook anew.",
		});
	}
	const allowed: readonly string[] = info.allowed_updates ?? updateKinds;
	const missing = updateKinds.filter((kind) => !allowed.includes(kind));
	if (url === wanted && missing.length > 0) {
		findings.push({
			...about,
			level: "warning",
			finding: `Telegram does not send ${missing.join(", ")}: an older Tidings has set the webhook`,
			cure: "Start the process with ROLE=bot or all again: it sets the webhook anew.",
		});
	}
	return findings;
}

/** Where an address leads, without what may be secret in it. */
function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).host : "an address that is none";
}
