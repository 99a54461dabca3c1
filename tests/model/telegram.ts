import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { TOKEN } from "../support/environment.ts";
import { chooseFault, faultText, isAmbiguous, isCarriedOut } from "./faults.ts";
import { emptyLedger, type Ledger, note, postsIn, RECORD_MS, type Sent } from "./ledger.ts";
import { articleIn, sightingOf } from "./message.ts";
import { channelOf, type Role, roles } from "./newsroom.ts";

/** The chat into which the bot forwards what it looks for. */
export const OPS_CHAT = -1_009_000_000_001;
/** Who is told of trouble. */
export const ADMINS = [501, 502] as const;

/** A stand-in with the channels of some desks, whose calls fail by the seeds of the schedules that are played there. */
export async function createTelegramOfDesks(desks: number) {
	const telegram = createStandIn({ token: TOKEN });
	const apiRoot = await telegram.start();
	const places = new Map<string, { desk: number; role: Role }>();
	const ledgers = new Map<number, Ledger>();
	const listeners = new Set<(desk: number, sent: Sent) => void>();
	/** When forwards into the ops chat arrived, and those of them whose answers were lost. */
	const forwards: { at: number; isLost: boolean }[] = [];
	const blows: number[] = [];
	/** How often each admin was asked for a link. */
	const prompts = new Map<number, number>();
	telegram.addGroup({ title: "Operations", id: OPS_CHAT });
	for (const id of ADMINS) {
		telegram.addPerson({ id, firstName: "Ada", languageCode: "en" });
		telegram.say(id, "/start");
	}
	for (let desk = 0; desk < desks; desk++) {
		for (const role of roles) {
			const name = channelOf(desk, role);
			const { id } = telegram.addChannel({ title: name, username: name.slice(1) });
			places.set(name, { desk, role }).set(String(id), { desk, role });
			if (role === "closed") telegram.setProtected(name, true);
			if (role === "linked") telegram.linkGroup(name, telegram.addGroup({ title: name }).id);
		}
	}

	const placeOf = (chat: unknown) => places.get(String(chat));

	telegram.setFaultSource(({ method, chat, payload }) => {
		const place = placeOf(payload["from_chat_id"] ?? chat);
		const isCopy = String(chat) === String(OPS_CHAT);
		if (JSON.stringify(payload["reply_markup"] ?? "").includes("force_reply")) {
			prompts.set(Number(chat), (prompts.get(Number(chat)) ?? 0) + 1);
		}
		const ledger = place && ledgers.get(place.desk);
		if (place === undefined || ledger === undefined) return undefined;
		const messageId = Number(payload["message_id"]);
		const about = articleIn(payload) ?? aboutOf(place, messageId) ?? `m${messageId}`;
		const text = typeof payload["text"] === "string" ? payload["text"] : "";
		const kind = /version/.test(text) || text === "" ? "post" : "answer";
		const key = `${method} ${about} ${kind} ${place.role}`;
		const count = (ledger.tries.get(key) ?? 0) + 1;
		ledger.tries.set(key, count);
		const fault = chooseFault({
			seed: ledger.seed,
			method,
			about: `${about.replace(/^\d+-/, "")} ${kind}`,
			place: place.role,
			count,
		});
		if (isCopy) forwards.push({ at: Date.now(), isLost: isAmbiguous(fault) });
		if (method === "sendMessage" && isCarriedOut(fault)) {
			ledger.calls.push({
				text,
				article: about,
				role: place.role,
				at: Date.now(),
				fault,
				stood: postsIn(ledger, place.role),
			});
		}
		if (method === "deleteMessage" && isAmbiguous(fault)) {
			const one = ledger.sent.find(
				(sent) => sent.role === place.role && sent.messageId === messageId,
			);
			if (one) one.perhapsGone ??= { from: Date.now(), until: Number.POSITIVE_INFINITY };
		}
		const what = fault === undefined ? "" : ` (${faultText(fault)})`;
		const version = /version \d+|correction \d+/.exec(text)?.[0] ?? "";
		if (!method.startsWith("getChat"))
			note(ledger, `call ${method} ${about} ${version} ${place.role} ${messageId || ""}${what}`);
		return fault;
	});

	telegram.onChange(({ kind, entry }) => {
		if (entry === undefined) return;
		const { message } = entry;
		const place = placeOf(message.chat.id);
		const ledger = place && ledgers.get(place.desk);
		if (place === undefined || ledger === undefined) return;
		const { role, desk } = place;
		const messageId = message.message_id;
		if (kind !== "message") {
			const sent = ledger.sent.find((one) => one.role === role && one.messageId === messageId);
			if (sent === undefined) return;
			if (kind === "delete") sent.deletedAt = Date.now();
			else Object.assign(sent, sightingOf(message));
			// Whoever has changed it knows that it is there.
			if (kind === "edit" && sent.perhapsGone) sent.perhapsGone.until = Date.now() + RECORD_MS;
			note(ledger, `${kind} ${sent.article} ${role} ${messageId} v${sent.version ?? "-"}`);
			return;
		}
		const seen = sightingOf(message);
		if (seen === undefined || !("sender_chat" in message)) return;
		const index = ledger.calls.findIndex(
			(call) => call.role === role && call.text === message.text,
		);
		const [call] = index < 0 ? [] : ledger.calls.splice(index, 1);
		const askedAt = call?.at ?? Date.now();
		const sent: Sent = {
			...seen,
			role,
			messageId,
			askedAt,
			createdAt: Date.now(),
			isAmbiguous: isAmbiguous(call?.fault),
			answered: message.reply_to_message?.message_id,
			stood: call?.stood ?? postsIn(ledger, role),
		};
		note(
			ledger,
			`message ${seen.article} ${seen.kind} v${seen.version ?? "-"} ${role} ${messageId}`,
		);
		for (const listener of listeners) listener(desk, sent);
		ledger.sent.push(sent);
	});

	function aboutOf(place: { desk: number; role: Role }, messageId: number): string | undefined {
		const entry = telegram.entries(channelOf(place.desk, place.role))[messageId - 1];
		return entry && sightingOf(entry.message)?.article;
	}

	return {
		telegram,
		apiRoot,
		/** Is told of every post and answer of the bot's, before it counts as sent. */
		onSent: (listener: (desk: number, sent: Sent) => void) => void listeners.add(listener),
		/** Begins a new schedule at a desk. */
		open(desk: number, seed: number): Ledger {
			const ledger = emptyLedger(seed);
			ledgers.set(desk, ledger);
			return ledger;
		},
		close: (desk: number) => void ledgers.delete(desk),
		/** Notes that Tidings itself does not know whether it sent something: its call took too long, for once. */
		doubt(channel: string, ref: string): void {
			const place = placeOf(channel);
			const ledger = place && ledgers.get(place.desk);
			ledger?.doubts.push({ role: place?.role, ref, at: Date.now() });
		},
		/** How often an admin was asked for a link. */
		promptsTo: (admin: number) => prompts.get(admin) ?? 0,
		/** Notes at every desk that a process was killed, or that Redis ended. */
		blow(what: string): void {
			blows.push(Date.now());
			for (const ledger of ledgers.values()) {
				ledger.blows.push(Date.now());
				note(ledger, what);
			}
		},
		/** How many copies stand in the ops chat that the bot knows of: it ought to have deleted them. */
		copiesLeft(): number {
			const excused = forwards.filter(
				({ at, isLost }) =>
					isLost || blows.some((blow) => blow >= at - 100 && blow <= at + RECORD_MS),
			);
			return Math.max(0, telegram.messages(OPS_CHAT).length - excused.length);
		},
	};
}
export type TelegramOfDesks = Awaited<ReturnType<typeof createTelegramOfDesks>>;
