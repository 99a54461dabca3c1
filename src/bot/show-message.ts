import type { ChannelId } from "../article/channel.ts";
import { classify } from "../telegram/failure.ts";
import type { FromAdmin } from "./admins.ts";

/**
 * Shows an admin a message of a channel that they have named, without a sound. False when there is no such message;
 * what Telegram does not let be shown counts as there.
 */
export async function showMessage(
	ctx: FromAdmin,
	channel: ChannelId,
	messageId: number,
): Promise<boolean> {
	try {
		const silent = { disable_notification: true };
		await ctx.api.forwardMessage(ctx.from.id, channel, messageId, silent);
		return true;
	} catch (error) {
		return classify(error).kind !== "missing";
	}
}
