import type { Update } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { given } from "../given.ts";
import type { Parameters } from "../parameters.ts";
import { createUpdates } from "../updates.ts";
import type { Methods } from "./method.ts";

const Kinds = z.array(z.string());
const webhookPorts = new Set(["", "80", "88", "443", "8443"]);
const maxUpdates = 100;
const maxTimeoutSeconds = 50;

/** The two ways to receive updates. A webhook is kept and shown, but nothing is ever sent to it. */
export function createDelivery() {
	let webhook: { url: string; maxConnections: number; ipAddress?: string } | undefined;
	const updates = createUpdates({ webhookIsSet: () => webhook !== undefined });

	const kinds = (parameters: Parameters) =>
		parameters.value("allowed_updates", Kinds, "can't parse allowed updates JSON object");

	const forget = (parameters: Parameters) => {
		webhook = undefined;
		if (parameters.flag("drop_pending_updates")) updates.drop();
	};

	return {
		updates,

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
				if (url?.protocol !== "https:")
					throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
				if (!webhookPorts.has(url.port))
					throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
				updates.allow(kinds(parameters));
				if (parameters.flag("drop_pending_updates")) updates.drop();
				updates.end("terminated by setWebhook request");
				webhook = {
					url: address,
					maxConnections: parameters.integer("max_connections") ?? 40,
					...given({ ipAddress: parameters.text("ip_address") }),
				};
				return true;
			},

			deleteWebhook({ parameters }) {
				forget(parameters);
				return true;
			},

			getWebhookInfo() {
				const allowed = updates.allowed() as Exclude<keyof Update, "update_id">[];
				return {
					url: webhook?.url ?? "",
					has_custom_certificate: false,
					pending_update_count: updates.pending(),
					...given({ max_connections: webhook?.maxConnections, ip_address: webhook?.ipAddress }),
					...(allowed.length > 0 ? { allowed_updates: allowed } : {}),
				};
			},
		} satisfies Methods,
	};
}
