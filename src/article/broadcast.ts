import { z } from "zod";

/** How long a broadcast's text may be, in characters (Bot API, `sendMessage`). */
export const MAX_BROADCAST_LENGTH = 4096;

/** What a broadcast brings, as it stands in its campaign: a text, with the entities that its maker gave it. */
export const Broadcast = z.object({
	text: z.string(),
	entities: z.array(z.looseObject({ type: z.string(), offset: z.number(), length: z.number() })),
	/** Only for those who follow one of these topics; absent: for everybody. */
	topics: z.array(z.string()).exactOptional(),
});
export type Broadcast = z.infer<typeof Broadcast>;
