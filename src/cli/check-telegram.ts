import type { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config.ts";
import { createTelegram } from "../telegram/client.ts";
import { classify } from "../telegram/failure.ts";
import { rightsIn } from "../telegram/rights.ts";
import { checkChannel, nameOf, unseen } from "./check-channel.ts";
import { aheadMsOf, clockFinding } from "./check-clock.ts";
import { checkDoubles, checkReaders, type Looked } from "./check-doubles.ts";
import { checkWebhook } from "./check-webhook.ts";
import type { CheckName, Finding } from "./findings.ts";

/** What is looked at: the settings that name someone or something in Telegram. */
export type InTelegram = Pick<Config, "telegram" | "channels" | "admins"> & {
	/** The chat in which the bot looks after posts of which nobody knows whether they were sent. */
	opsChat?: string | number | undefined;
	receiving?: Config["receiving"];
};

/** A call that takes longer is told as one that got no answer. */
const CALL_TIMEOUT_MS = 2500;
/** Where this clock is that far off, others' are right: signatures are refused, and posts come at another time. */
const CLOCK = { warnMs: 20_000, wrongMs: 240_000 };

/**
 * Asks Telegram about the token, the clock, the webhook, every channel, the ops chat and the admins; nothing is written
 * to anybody.
 */
export async function checkTelegram(
	config: InTelegram,
	{ signal, now = Date.now }: { signal?: AbortSignal; now?: () => number } = {},
): Promise<Finding[]> {
	const telegram = createTelegram({ callTimeoutMs: CALL_TIMEOUT_MS, ...config.telegram });
	signal?.addEventListener("abort", () => void telegram.close().catch(() => {}));
	const { api } = telegram;
	try {
		const me = await api.getMe();
		const looked = await Promise.all(
			config.channels.map(async (channel): Promise<Looked> => {
				return { channel, rights: await rightsIn(api, channel, me.id) };
			}),
		);
		const hasOpsChat = config.opsChat !== undefined;
		const groups = await Promise.all([
			checkClock(config.telegram.apiRoot, now, signal),
			...(config.receiving === undefined ? [] : [checkWebhook(api, config.receiving, now())]),
			...looked.map((one) => checkChannel(api, one, me.id, { hasOpsChat })),
			checkOpsChat(api, config.opsChat, me, looked),
			...config.admins.map((admin) => checkPerson(api, admin, "admin", `ADMIN_IDS, ${admin}`, me)),
		]);
		return [tokenOf(me), ...groups.flat(), ...checkDoubles(looked)];
	} catch (error) {
		return [tokenRefused(error)];
	} finally {
		await telegram.close();
	}
}

function tokenOf({ username, supports_inline_queries: isInline }: UserFromGetMe): Finding {
	const search = isInline ? "" : "; searches in other chats are off (@BotFather, /setinline)";
	const finding = `the token of @${username}${search}`;
	return { check: "token", subject: "BOT_TOKEN", level: "ok", finding };
}

function tokenRefused(error: unknown): Finding {
	const { kind, reason } = classify(error);
	const finding = `Telegram says: ${reason}`;
	return kind === "unauthorized"
		? {
				check: "token",
				subject: "BOT_TOKEN",
				level: "error",
				finding,
				cure: "Set BOT_TOKEN to the bot's current token: @BotFather tells it at /mybots, API Token.",
			}
		: {
				check: "telegram",
				subject: "Telegram",
				level: "error",
				finding: kind === "unreachable" || kind === "unknown" ? reason : finding,
				cure: "Make sure that this machine reaches the address of BOT_API_ROOT, and try again.",
			};
}

/** Compares the clock of the Bot API server, which stands in the header of each of its answers. */
async function checkClock(
	apiRoot: string,
	now: () => number,
	signal: AbortSignal = AbortSignal.timeout(CALL_TIMEOUT_MS),
): Promise<Finding[]> {
	const about = { check: "telegram-clock", subject: "Telegram's clock" } as const;
	const asked = now();
	const limited = AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]);
	const response = await fetch(apiRoot, {
		method: "HEAD",
		redirect: "manual",
		signal: limited,
	}).catch(() => undefined);
	const aheadMs = aheadMsOf(response?.headers.get("date") ?? null, asked, now());
	if (aheadMs !== undefined) return [clockFinding(about.check, "Telegram", aheadMs, CLOCK)];
	return [
		{ ...about, level: "unknown", finding: "its answer does not tell what time it is there" },
	];
}

async function checkOpsChat(
	api: Api,
	chat: InTelegram["opsChat"],
	me: UserFromGetMe,
	looked: readonly Looked[],
): Promise<Finding[]> {
	const about = { check: "ops-chat", subject: "OPS_CHAT_ID" } as const;
	if (chat === undefined) return [];
	const rights = await rightsIn(api, chat, me.id);
	if (!("chat" in rights)) return [unseen(about.check, about.subject, rights)];
	if (rights.chat.type === "private") {
		return checkPerson(api, rights.chat.id, about.check, about.subject, me);
	}
	const seen = checkReaders(rights.chat.id, looked);
	if (seen.length > 0) return seen;
	const name = nameOf(rights.chat);
	if (rights.missing.includes("post")) {
		return [
			{
				...about,
				level: "error",
				finding: `the bot may not post messages in ${name}`,
				cure: "Make the bot an administrator there, or name another chat.",
			},
		];
	}
	return [{ ...about, level: "ok", finding: `the bot may post messages in ${name}` }];
}

/** A person who never opened the bot can't be shown that it types, either. */
async function checkPerson(
	api: Api,
	id: number,
	check: CheckName,
	subject: string,
	me: UserFromGetMe,
): Promise<Finding[]> {
	try {
		await api.sendChatAction(id, "typing");
		return [{ check, subject, level: "ok", finding: "the bot may write to this person" }];
	} catch (error) {
		const { kind, reason } = classify(error);
		const finding = `the bot can't write to this person: ${reason}`;
		return kind === "chat"
			? [
					{
						check,
						subject,
						level: "error",
						finding,
						cure: `This person has to open https://t.me/${me.username} and press Start.`,
					},
				]
			: [{ check, subject, level: "warning", finding, cure: "Try again." }];
	}
}
