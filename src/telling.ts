import type { Api } from "grammy";
import type { Routing } from "./article/routing.ts";
import type { Logger } from "./logger.ts";
import { createNoticeMessages } from "./notice-messages.ts";
import { createNotifier } from "./publish/notifier.ts";
import { createPreviews } from "./publish/previews.ts";
import type { StyleOf } from "./publish/rendering.ts";
import { createSending } from "./publish/sending.ts";
import { createUndoWatch } from "./publish/undo-watch.ts";
import type { Stores } from "./store/stores.ts";
import { nameOf } from "./telegram/names.ts";
import type { Texts } from "./texts.ts";
import type { PictureLoader } from "./web/picture.ts";

/** Puts together what tells the admins: the posts that a notice is about, its text and buttons, and its end. */
export function createTelling(deps: {
	api: Api;
	stores: Pick<Stores, "articles" | "leases" | "notices" | "posts" | "team">;
	texts: Texts;
	locale: string;
	style: StyleOf;
	pictures: PictureLoader;
	routing: () => Pick<Routing, "treat" | "rulesOf">;
	channelName: (channel?: string) => string;
	logger: Logger;
	now: () => number;
}) {
	const { stores, texts, locale, routing, channelName } = deps;
	const say = (id: string, values = {}) => texts.text(locale, id, values);
	const name = (person: number) => nameOf(deps.api, person);
	return createNotifier({
		...deps,
		...stores,
		message: createNoticeMessages({
			...deps,
			...stores,
			say,
			rulesOf: (channel) => routing().rulesOf(channel),
			nameOf: name,
		}),
		previews: createPreviews({
			...deps,
			...stores,
			sending: createSending(deps),
			treat: (article, channel) => routing().treat(article, channel),
			heading: (channels) => {
				const names = channels.map((channel) => channelName(channel)).join(", ");
				return say("review-heading", { channels: names });
			},
		}),
		watch: createUndoWatch({ ...deps, ...stores, nameOf: name }),
	});
}
