import type { FastifyInstance } from "fastify";
import { NATIVE_SOURCE } from "./articles.ts";

/** Why nothing of a request was taken. */
export const refusalReasons = [
	"invalid",
	"signature",
	"source",
	"conflict",
	"size",
	"media-type",
	"rate",
	"redis",
	"error",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

const reasons: Readonly<Record<number, RefusalReason>> = {
	400: "invalid",
	401: "signature",
	404: "source",
	409: "conflict",
	413: "size",
	415: "media-type",
	422: "invalid",
	429: "rate",
	503: "redis",
};
/** Stands for all names that no source has: whoever guesses makes no series. */
const NO_SOURCE = "none";

/** Tells of every request for taking articles that is answered with a refusal, whoever has refused it. */
export function watchRefusals(
	app: FastifyInstance,
	deps: {
		sources: () => ReadonlyMap<string, unknown>;
		onRefused: (source: string, reason: RefusalReason) => void;
	},
): void {
	app.addHook("onResponse", async (request, { statusCode }) => {
		const { url = "" } = request.routeOptions;
		const isNative = url === "/v1/articles";
		if (request.method !== "POST" || statusCode < 400) return;
		if (!isNative && !url.startsWith("/hooks/")) return;
		const { source = "" } = request.params as { source?: string };
		const name = isNative ? NATIVE_SOURCE : source;
		deps.onRefused(deps.sources().has(name) ? name : NO_SOURCE, reasons[statusCode] ?? "error");
	});
}
