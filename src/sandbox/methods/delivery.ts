import type { Update } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { given } from "../given.ts";
import type { Parameters } from "../parameters.ts";
import { createUpdates } from "../updates.ts";
import { createWebhookSender, type Webhook } from "../webhook.ts";
import type { Methods } from "./method.ts";

const Kinds = z.array(z.string());
const webhookPorts = new Set(["", "80", "88", "443", "8443"]);
const secretPattern = /^[A-Za-z0-9_-]{1,256}$/;
const maxUpdates = 100;
const maxTimeoutSeconds = 50;

/**
 * The two ways to receive updates. A webhook is kept and shown; updates are sent to it only where `isLocal` says that
 * this is a Bot API server of one's own, which sends to any http address, here to this machine only.
 */
export function createDelivery({ isLocal, now }: { isLocal: boolean; now: () => number }) {
	let webhook: Webhook | undefined;
	const updates = createUpdates({
		webhookIsSet: () => webhook !== undefined,
		onPush: () => sender.pump(),
	});
	const sender = createWebhookSender({
		waiting: () => updates.waiting(),
		confirm: (id) => updates.confirm(id),
		now,
	});

	function change(next: Webhook | undefined): void {
		webhook = next;
		sender.set(isLocal ? next : undefined);
	}

	const kinds = (parameters: Parameters) =>
		parameters.value("allowed_updates", Kinds, "can't parse allowed updates JSON object");

	const forget = (parameters: Parameters) => {
		change(undefined);
		if (parameters.flag("drop_pending_updates")) updates.drop();
	};

	return {
		updates,

		/** Begins to send, to the webhook that is set. */
		open: () => change(webhook),

		/** Sends no more. */
		close: () => sender.set(undefined),

		methods: {
			getUpdates({ parameters, signal }) {
				const limit = parameters.integer("limit") ?? maxUpdates;
				const timeout = parameters.integer("timeout") ?? 0;
				updates.allow(kinds(parameters));
				return updates.poll({
					offset: parameters.integer("offset") ?? 0,
					limit: Math.min(Math.max(limit, 1), maxUpdates),
					timeoutMs: Math.min(Math.max(timeout, 0), maxTimeoutSeconds) * 1000,
					signal,
				});
			},

			setWebhook({ parameters }) {
				const address = parameters.text("url") ?? "";
				if (address === "") {
					forget(parameters);
					return true;
				}
				const url = URL.canParse(address) ? new URL(address) : undefined;
				if (isLocal && url?.hostname !== "127.0.0.1")
					throw badRequest("bad webhook: this stand-in sends to 127.0.0.1 only");
				if (!isLocal && url?.protocol !== "https:")
					throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
				if (!isLocal && !webhookPorts.has(url?.port ?? ""))
					throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
				const secret = parameters.text("secret_token");
				if (secret !== undefined && !secretPattern.test(secret))
					throw badRequest("secret token contains unallowed characters");
				updates.allow(kinds(parameters));
				if (parameters.flag("drop_pending_updates")) updates.drop();
				updates.end("terminated by setWebhook request");
				change({
					url: address,
					secret,
					maxConnections: parameters.integer("max_connections") ?? 40,
					...given({ ipAddress: parameters.text("ip_address") }),
				});
				return true;
			},

			deleteWebhook({ parameters }) {
				forget(parameters);
				return true;
			},

			getWebhookInfo() {
				const allowed = updates.allowed() as Exclude<keyof Update, "update_id">[];
				const complaint = sender.complaint();
				return {
					url: webhook?.url ?? "",
					has_custom_certificate: false,
					pending_update_count: updates.pending(),
					...given({ max_connections: webhook?.maxConnections, ip_address: webhook?.ipAddress }),
					...(complaint === undefined
						? {}
						: {
								last_error_date: Math.floor(complaint.at / 1000),
								last_error_message: complaint.message,
							}),
					...(allowed.length > 0 ? { allowed_updates: allowed } : {}),
				};
			},
		} satisfies Methods,
	};
}
