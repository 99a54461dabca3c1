import { z } from "zod";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Entry, Room } from "../model.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";
import { readTarget } from "./target.ts";

const MessageIds = z.array(z.int());
const deletableForMs = 48 * 60 * 60 * 1000;
const maxDeletions = 100;

/** The methods that remove messages. */
export function createRemovals({ world, access }: { world: World; access: Access }) {
	const checkDeletion = (room: Room, entry: Entry) => {
		const mayDelete =
			(world.isOwn(entry) && access.has(room, "post")) || access.has(room, "delete");
		if (!mayDelete) throw badRequest("message can't be deleted");
		if (world.now() - entry.message.date * 1000 > deletableForMs)
			throw badRequest("message can't be deleted for everyone");
	};

	return {
		deleteMessage({ parameters }) {
			const { room, entry } = readTarget(parameters, { world, access });
			if (!entry) throw badRequest("message to delete not found");
			checkDeletion(room, entry);
			world.remove(entry);
			return true;
		},

		deleteMessages({ parameters }) {
			const room = access.joined(parameters.chat());
			const ids =
				parameters.value("message_ids", MessageIds, "can't parse message identifiers") ?? [];
			if (ids.length === 0) throw badRequest("message identifiers are not specified");
			if (ids.length > maxDeletions) throw badRequest("too many message identifiers specified");
			// Messages that are not there are skipped; one that must stay keeps all the others.
			const entries = [...new Set(ids)].flatMap((id) => world.entry(room, id) ?? []);
			for (const entry of entries) checkDeletion(room, entry);
			for (const entry of entries) world.remove(entry);
			return true;
		},
	} satisfies Methods;
}
