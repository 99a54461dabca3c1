import type { FaultKind } from "../../src/sandbox/model.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { randomOf } from "../../tests/campaign/random.ts";
import { TOKEN } from "../../tests/support/environment.ts";
import { readHtml } from "./html.ts";
import { ADMIN, CHANNEL, idIn, OPS_CHAT, type Report, wallClock } from "./job.ts";

/** The share of calls that are refused with a 429, and the share of calls whose connection is cut. */
const FAULT_SHARE = 0.02;
const RETRY_AFTER_SECONDS = 1;

/**
 * The Telegram stand-in in a process of its own: it prints nothing, tells its address over IPC when it listens, and
 * answers any message with a {@link Report}. It takes the peers' HTML, too. With the argument `faults` it fails as said there; without flood control
 * in either case.
 */
async function main(): Promise<void> {
	const telegram = createStandIn({ token: TOKEN });
	telegram.addChannel({ title: "Bench", username: CHANNEL.slice(1) });
	telegram.addGroup({ title: "Operations", id: OPS_CHAT });
	telegram.addPerson({ id: ADMIN, firstName: "Ada", languageCode: "en" });
	telegram.say(ADMIN, "/start");
	const postedAt = new Map<string, number>();
	const faults: Record<string, number> = {};
	let changedAt = wallClock();
	telegram.onChange(({ kind, entry }) => {
		changedAt = wallClock();
		if (kind !== "message" || entry?.message.chat.type !== "channel") return;
		const id = idIn(entry.message);
		if (id !== undefined && !postedAt.has(id)) postedAt.set(id, changedAt);
	});
	const fails = process.argv.includes("faults");
	const tries = new Map<string, number>();
	telegram.setFaultSource(({ method, payload }) => {
		if (payload["parse_mode"] === "HTML") {
			Object.assign(payload, readHtml(String(payload["text"])), { parse_mode: undefined });
		}
		if (!fails) return undefined;
		const key = keyOf(method, payload);
		if (key === undefined) return undefined;
		const count = (tries.get(key) ?? 0) + 1;
		tries.set(key, count);
		const fault = chooseFault(randomOf(`peers ${key} ${count}`).next());
		if (fault === undefined) return undefined;
		changedAt = wallClock();
		const name = `${method}: ${nameOf(fault)}`;
		faults[name] = (faults[name] ?? 0) + 1;
		return fault;
	});
	process.on("message", () => {
		const live: Record<string, number> = {};
		for (const message of telegram.messages(CHANNEL)) {
			const id = idIn(message);
			if (id !== undefined) live[id] = (live[id] ?? 0) + 1;
		}
		const report: Report = { postedAt: Object.fromEntries(postedAt), live, faults, changedAt };
		process.send?.(report);
	});
	process.once("disconnect", () => void telegram.stop());
	process.send?.({ apiRoot: await telegram.start() });
}

/** What a call is about, so that a try of the same thing meets the same fault whatever overtakes what. */
function keyOf(method: string, payload: Record<string, unknown>): string | undefined {
	if (!/^(send|forward|copy|edit|delete)/.test(method)) return undefined;
	return `${method} ${idIn(payload) ?? JSON.stringify(payload["message_id"] ?? payload["message_ids"])}`;
}

function chooseFault(dice: number): FaultKind | undefined {
	if (dice < FAULT_SHARE) {
		const description = `Too Many Requests: retry after ${RETRY_AFTER_SECONDS}`;
		return { kind: "error", code: 429, description, retryAfter: RETRY_AFTER_SECONDS };
	}
	if (dice < FAULT_SHARE * 1.5) return { kind: "reset" };
	if (dice < FAULT_SHARE * 2) return { kind: "reset", after: true };
	return undefined;
}

function nameOf(fault: FaultKind): string {
	if (fault.kind === "error") return String(fault.code);
	return fault.kind === "reset" && fault.after === true ? "cut after" : "cut before";
}

await main();
