import type { Message } from "grammy/types";
import type { ChannelId } from "../article/channel.ts";
import type { Pages } from "../store/pages.ts";
import type { Posts } from "../store/posts.ts";
import { messageLink } from "../telegram/link.ts";
import { type LinkReader, readMessageLink } from "../telegram/named-message.ts";

/** Telegram is asked what so many channels are called besides, where none has the name of a link. */
const MAX_ASKED = 20;
/** More links of one message lead nowhere else. */
const MAX_LINKS = 10;
/** A ref within the data of a button. */
const REF = /(?:^|:)([\w-]{22})(?=[:~]|$)/;

/**
 * Which article is meant, and in which channel, where one was named: or why that can't be told. `hidden`: the forward
 * does not say where it is from; `foreign`: it is from none of the newsroom's channels; `unknown`: no article is known
 * for it; `nothing`: nothing was named.
 */
export type Named =
	| { kind: "article"; ref: string; channel: ChannelId | undefined }
	| { kind: "hidden" | "foreign" | "unknown" | "nothing" };

/** Finds the articles that editors mean by a link, an address, a forwarded post or one of the bot's own messages. */
export function createNaming(deps: {
	pages: Pages;
	posts: Pick<Posts, "articleOf">;
	/** Reads a link to a message of a channel. */
	readLink: LinkReader;
	channels: () => readonly ChannelId[];
}) {
	const { pages, posts, readLink } = deps;

	/** The article of a message that a link names. */
	async function ofLink(link: string): Promise<Named> {
		const name = `@${readMessageLink(link)?.chat.username?.toLowerCase() ?? ""}`;
		const isNamed = (channel: ChannelId) => channel.toLowerCase() === name;
		const likely = deps.channels().toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
		for (const channel of likely.slice(0, MAX_ASKED)) {
			const read = await readLink(channel, link);
			if (read.kind !== "message") continue;
			const ref = await posts.articleOf(channel, read.messageId);
			return ref === undefined ? { kind: "unknown" } : { kind: "article", ref, channel };
		}
		return { kind: "foreign" };
	}

	/** The article that a text names: by the link of a message, or by the address of its page. */
	async function ofText(text: string): Promise<Named> {
		const named = text.trim();
		if (named === "") return { kind: "nothing" };
		if (readMessageLink(named) !== undefined) return ofLink(named);
		const ref = await pages.refOf(named);
		return ref === undefined ? { kind: "unknown" } : { kind: "article", ref, channel: undefined };
	}

	/** The article of a message that was forwarded here, or that this bot has sent about one. */
	async function ofMessage(message: Message): Promise<Named> {
		const { forward_origin: origin } = message;
		if (origin?.type === "channel") return ofLink(messageLink(origin.chat, origin.message_id));
		if (origin !== undefined) return { kind: "hidden" };
		const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
		for (const button of buttons) {
			const ref = "callback_data" in button ? REF.exec(button.callback_data)?.[1] : undefined;
			if (ref !== undefined) return { kind: "article", ref, channel: undefined };
		}
		const urls = buttons.flatMap((button) => ("url" in button ? [button.url] : []));
		for (const link of [...linksIn(message), ...urls].slice(0, MAX_LINKS)) {
			const named = await ofText(link);
			if (named.kind === "article") return named;
		}
		return { kind: "unknown" };
	}

	return {
		/** The article that a message is about: what it answers, what it is a forward of, or what its words name. */
		async of(message: Message, words: string): Promise<Named> {
			if (words.trim() !== "") return ofText(words);
			const { reply_to_message: answered } = message;
			return answered === undefined ? { kind: "nothing" } : ofMessage(answered);
		},
		/** The article that an answer to the question which one is meant names. */
		ofAnswer: (message: Message): Promise<Named> =>
			message.forward_origin === undefined
				? ofText(message.text ?? message.caption ?? "")
				: ofMessage(message),
	};
}
export type Naming = ReturnType<typeof createNaming>;

/** The addresses that stand in a message, also those behind words. */
function linksIn(message: Message): string[] {
	const text = message.text ?? message.caption ?? "";
	return (message.entities ?? message.caption_entities ?? []).flatMap((entity) => {
		if (entity.type === "text_link") return [entity.url];
		const { offset, length } = entity;
		return entity.type === "url" ? [text.slice(offset, offset + length)] : [];
	});
}
