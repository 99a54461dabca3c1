import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Entry, Room } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import type { World } from "../world.ts";

/** The message that a call names, in a chat the bot is in; `entry` is missing when there is no such message. */
export function readTarget(
	parameters: Parameters,
	{ world, access }: { world: World; access: Access },
): { room: Room; entry: Entry | undefined } {
	const room = access.joined(parameters.chat());
	const messageId = parameters.integer("message_id");
	if (messageId === undefined) throw badRequest("message identifier is not specified");
	return { room, entry: world.entry(room, messageId) };
}
