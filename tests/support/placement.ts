import type { ChannelId } from "../../src/article/channel.ts";
import type { Placing } from "../../src/store/intake-item.ts";

/** A newsroom without rules: articles go to the channels that they name, else to all, and wait for nothing. */
export function everywhere(...channels: ChannelId[]): Placing {
	return (article, named) => ({
		article,
		channels: named === undefined ? channels : (named as ChannelId[]),
		timing: () => ({ delay: 0, edit: 0 }),
		review: undefined,
		isConfirmed: false,
		undoMs: 0,
	});
}
