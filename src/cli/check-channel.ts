import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import { type ChatFacts, type Right, type Rights, rightsIn } from "../telegram/rights.ts";
import type { Looked } from "./check-doubles.ts";
import type { CheckName, Finding } from "./findings.ts";

const words: Record<Right, string> = {
	post: "post messages",
	edit: "edit messages",
	delete: "delete messages",
	pin: "pin messages",
};
const list = new Intl.ListFormat("en");
const orList = new Intl.ListFormat("en", { type: "disjunction" });

/** What the bot may do in a channel, and whether it sees there what came of its posts. */
export async function checkChannel(
	api: Api,
	{ channel, rights }: Looked,
	botId: number,
	{ hasOpsChat }: { hasOpsChat: boolean },
): Promise<Finding[]> {
	if (!("chat" in rights)) return [unseen("channel", channel, rights)];
	const { chat } = rights;
	const findings = [standing(channel, rights)];
	if (!channel.startsWith("@") && String(chat.id) !== channel) {
		findings.push({
			check: "channel",
			subject: channel,
			level: "warning",
			finding: `the group has become a supergroup with the id ${chat.id}`,
			cure: `Write ${chat.id} in the place of ${channel}, in the newsroom file or in CHANNEL_ID.`,
		});
	}
	if (chat.isProtected && hasOpsChat) {
		findings.push({
			check: "channel",
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
	const about = { check: "channel", subject: `${channel} (${nameOf(chat)})` } as const;
	if (missing.length === 0) {
		const may = list.format(Object.values(words));
		const topics = chat.isForum ? "; whether its topics are there can't be asked for" : "";
		return { ...about, level: "ok", finding: `the bot may ${may}${topics}` };
	}
	return {
		...about,
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
	const about = { check: "discussion", subject: `${channel}, its discussion group` } as const;
	const rights = await rightsIn(api, group, botId);
	if (rights.kind === "unreachable") return unseen(about.check, about.subject, rights);
	if (rights.kind !== "gone") {
		return { ...about, level: "ok", finding: "the bot is in it and sees posts come through" };
	}
	return {
		...about,
		level: "warning",
		finding: "the bot is not in it: it can't see there whether a post came through",
		cure: "Add the bot to the group: then a send that got no answer is cleared up by itself.",
	};
}

/** What is told of a chat that the bot can't see into. */
export function unseen(
	check: CheckName,
	subject: string,
	{ kind, reason }: Exclude<Rights, { chat: object }>,
): Finding {
	return kind === "gone"
		? {
				check,
				subject,
				level: "error",
				finding: reason,
				cure: "Check the id, and make the bot an administrator there.",
			}
		: { check, subject, level: "warning", finding: `nobody knows: ${reason}`, cure: "Try again." };
}

/** What a chat is and how it is called. */
export function nameOf({ title, type }: ChatFacts): string {
	return `the ${type} ${title}`;
}
