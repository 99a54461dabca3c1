import type { ChannelId } from "../article/channel.ts";
import type { Amendments } from "../store/amendments.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Pages } from "../store/pages.ts";
import type { Pins } from "../store/pins.ts";
import type { Posts } from "../store/posts.ts";
import type { Proposals } from "../store/proposals.ts";
import type { Queue } from "../store/queue.ts";
import type { Recipients } from "../store/recipients.ts";
import type { Standings } from "../store/standings.ts";
import type { LinkReader } from "../telegram/named-message.ts";
import { createDeskWords } from "./desk-words.ts";
import { createNaming } from "./naming.ts";

/** How posts would stand with other words: where, and how much of what Telegram takes they take (UTF-16 units). */
export type Tried = { channels: readonly ChannelId[]; length: number; limit: number };

/** What is needed beside the rest to work on articles that are out, or on their way. */
export type EditorsDeps = {
	amendments: Amendments;
	pages: Pages;
	pins: Pins;
	posts: Posts;
	proposals: Proposals;
	queue: Queue;
	recipients: Pick<Recipients, "reach">;
	standings: Pick<Standings, "read">;
	/** Reads a link to a message of a channel. */
	readLink: LinkReader;
	channels: () => readonly ChannelId[];
	channelTitle: (channel: ChannelId) => string;
	/** The newsroom's zone (IANA). */
	zone: () => string;
	/** Shows somebody how an article's posts would stand with these words. */
	trial: (
		person: number,
		article: Pick<StoredArticle, "ref" | "channels" | "edits">,
	) => Promise<readonly Tried[]>;
};

/** What the features share by which editors work on articles: how these are named, and what is said of them. */
export function createEditors(
	deps: EditorsDeps & { articles: Pick<Articles, "history" | "read"> },
) {
	return { naming: createNaming(deps), words: createDeskWords(deps) };
}
