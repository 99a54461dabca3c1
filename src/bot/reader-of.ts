import { newReader, type Reader } from "../article/reader.ts";
import type { BotContext } from "./context.ts";

/** What somebody has asked for, when the update came; nothing yet of one who is not known. */
export function readerOf(ctx: Pick<BotContext, "subscriber">, now: number): Reader {
	return ctx.subscriber?.reader ?? newReader(now);
}
