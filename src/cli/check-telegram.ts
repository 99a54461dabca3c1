import type { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { ChannelId } from "../article/channel.ts";
import type { Config } from "../config.ts";
import { createTelegram } from "../telegram/client.ts";
import { classify } from "../telegram/failure.ts";
import { type ChatFacts, type Right, type Rights, rightsIn } from "../telegram/rights.ts";
import { checkDoubles, checkReaders, type Looked } from "./check-doubles.ts";
import type { Finding } from "./findings.ts";

/** What is looked at: the settings that name someone or something in Telegram. */
export type InTelegram = Pick<Config, "telegram" | "channels" | "admins"> & {
	/** The chat in which the bot looks after posts of which nobody knows whether they were sent. */
	opsChat?: string | number | undefined;
};

const words: Record<Right, string> = {
	post: "post messages",
	edit: "edit messages",
	delete: "delete messages",
	pin: "pin messages",
};
const list = new Intl.ListFormat("en");
const orList = new Intl.ListFormat("en", { type: "disjunction" });

/** Asks Telegram about the token, every channel, the ops chat and the admins; nothing is written to anybody. */
export async function checkTelegram(config: InTelegram): Promise<Finding[]> {
	const telegram = createTelegram(config.telegram);
	const { api } = telegram;
	try {
		const me = await api.getMe();
		const subject = "BOT_TOKEN";
		const token: Finding = { subject, level: "ok", finding: `the token of @${me.username}` };
		const looked = await Promise.all(
			config.channels.map(async (channel): Promise<Looked> => {
				return { channel, rights: await rightsIn(api, channel, me.id) };
			}),
		);
		const groups = await Promise.all([
			...looked.map((one) => checkChannel(api, one, me.id, config)),
			checkOpsChat(api, config.opsChat, me, looked),
			...config.admins.map((admin) => checkPerson(api, admin, `ADMIN_IDS, ${admin}`, me)),
		]);
		return [token, ...groups.flat(), ...checkDoubles(looked)];
	} catch (error) {
		return [tokenRefused(error)];
	} finally {
		await telegram.close();
	}
}

function tokenRefused(error: unknown): Finding {
	const { kind, reason } = classify(error);
	const finding = `Telegram says: ${reason}`;
	return kind === "unauthorized"
		? {
				subject: "BOT_TOKEN",
				level: "error",
				finding,
				cure: "Set BOT_TOKEN to the bot's current token: @BotFather tells it at /mybots, API Token.",
			}
		: {
				subject: "Telegram",
				level: "error",
				finding: kind === "unreachable" || kind === "unknown" ? reason : finding,
				cure: "Make sure that this machine reaches the address of BOT_API_ROOT, and try again.",
			};
}

async function checkChannel(
	api: Api,
	{ channel, rights }: Looked,
	botId: number,
	{ opsChat }: InTelegram,
): Promise<Finding[]> {
	if (!("chat" in rights)) return [unseen(channel, rights)];
	const { chat } = rights;
	const findings = [standing(channel, rights)];
	if (!channel.startsWith("@") && String(chat.id) !== channel) {
		findings.push({
			subject: channel,
			level: "warning",
			finding: `the group has become a supergroup with the id ${chat.id}`,
			cure: `Write ${chat.id} in the place of ${channel}, in the newsroom file or in CHANNEL_ID.`,
		});
	}
	if (chat.isProtected && opsChat !== undefined) {
		findings.push({
			subject: channel,
			level: "warning",
			finding:
				"its content is protected: the ops chat can't show whether a post is there that got no answer",
			cure: "Allow saving content in the channel, or add the bot to its discussion group.",
		});
	}
	if (chat.type === "channel" && chat.linkedChatId !== undefined) {
		findings.push(await checkDiscussion(api, channel, chat.linkedChatId, botId));
	}
	return findings;
}

function standing(
	channel: ChannelId,
	{ missing, chat }: Extract<Rights, { chat: object }>,
): Finding {
	const subject = `${channel} (${nameOf(chat)})`;
	if (missing.length === 0) {
		const may = list.format(Object.values(words));
		const topics = chat.isForum ? "; whether its topics are there can't be asked for" : "";
		return { subject, level: "ok", finding: `the bot may ${may}${topics}` };
	}
	return {
		subject,
		level: missing.includes("post") ? "error" : "warning",
		finding: `the bot may not ${orList.format(missing.map((right) => words[right]))}`,
		cure: "Make the bot an administrator there, and allow it in the list of administrators.",
	};
}

async function checkDiscussion(
	api: Api,
	channel: ChannelId,
	group: number,
	botId: number,
): Promise<Finding> {
	const subject = `${channel}, its discussion group`;
	const rights = await rightsIn(api, group, botId);
	if (rights.kind === "unreachable") return unseen(subject, rights);
	if (rights.kind !== "gone") {
		return { subject, level: "ok", finding: "the bot is in it and sees posts come through" };
	}
	return {
		subject,
		level: "warning",
		finding: "the bot is not in it: it can't see there whether a post came through",
		cure: "Add the bot to the group: then a send that got no answer is cleared up by itself.",
	};
}

async function checkOpsChat(
	api: Api,
	chat: InTelegram["opsChat"],
	me: UserFromGetMe,
	looked: readonly Looked[],
): Promise<Finding[]> {
	const subject = "OPS_CHAT_ID";
	if (chat === undefined) return [];
	const rights = await rightsIn(api, chat, me.id);
	if (!("chat" in rights)) return [unseen(subject, rights)];
	if (rights.chat.type === "private") return checkPerson(api, rights.chat.id, subject, me);
	const seen = checkReaders(rights.chat.id, looked);
	if (seen.length > 0) return seen;
	const name = nameOf(rights.chat);
	if (rights.missing.includes("post")) {
		return [
			{
				subject,
				level: "error",
				finding: `the bot may not post messages in ${name}`,
				cure: "Make the bot an administrator there, or name another chat.",
			},
		];
	}
	return [{ subject, level: "ok", finding: `the bot may post messages in ${name}` }];
}

/** A person who never opened the bot can't be shown that it types, either. */
async function checkPerson(
	api: Api,
	id: number,
	subject: string,
	me: UserFromGetMe,
): Promise<Finding[]> {
	try {
		await api.sendChatAction(id, "typing");
		return [{ subject, level: "ok", finding: "the bot may write to this person" }];
	} catch (error) {
		const { kind, reason } = classify(error);
		const finding = `the bot can't write to this person: ${reason}`;
		return kind === "chat"
			? [
					{
						subject,
						level: "error",
						finding,
						cure: `This person has to open https://t.me/${me.username} and press Start.`,
					},
				]
			: [{ subject, level: "warning", finding, cure: "Try again." }];
	}
}

function unseen(subject: string, { kind, reason }: Exclude<Rights, { chat: object }>): Finding {
	return kind === "gone"
		? {
				subject,
				level: "error",
				finding: reason,
				cure: "Check the id, and make the bot an administrator there.",
			}
		: { subject, level: "warning", finding: `nobody knows: ${reason}`, cure: "Try again." };
}

function nameOf({ title, type }: ChatFacts): string {
	return `the ${type} ${title}`;
}
