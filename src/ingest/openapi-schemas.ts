import { z } from "zod";
import { FeedItem, RetractedItem } from "../article/feed-item.ts";
import { Receipt } from "../store/receipts.ts";

/** An article as `POST /v1/articles` takes it. */
export const Item = FeedItem.meta({
	id: "Item",
	description: "a JSON Feed 1.1 item with the `_tidings` extension",
});

/** A JSON Feed of several articles. */
export const Feed = z.looseObject({ items: z.array(Item) }).meta({ id: "Feed" });

/** What happened to one article, as an event. */
export const Event = z
	.discriminatedUnion("type", [
		z.object({
			type: z.literal(["article.published", "article.updated"]),
			timestamp: z.iso.datetime({ offset: true }).optional(),
			data: Item,
		}),
		z.object({
			type: z.literal("article.retracted"),
			timestamp: z.iso.datetime({ offset: true }).optional(),
			data: RetractedItem,
		}),
	])
	.meta({ id: "Event" });

const { source, id, ref, channel, state, revision } = Receipt.shape;

/** What a source hears of its articles. */
export const ReceiptEvent = z
	.object({
		type: Receipt.shape.type,
		timestamp: z.iso.datetime(),
		data: z.object({
			id,
			ref,
			source,
			channel,
			state,
			link: z.url().nullable(),
			message_id: z.int().nullable(),
			revision,
			error: z.string().nullable(),
		}),
	})
	.meta({ id: "Receipt" });
