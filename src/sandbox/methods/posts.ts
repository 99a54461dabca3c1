import type { Message } from "grammy/types";
import { z } from "zod";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { readPhoto, readSetting, readText, type Content } from "../content.ts";
import type { Files } from "../files.ts";
import { given } from "../given.ts";
import { readKeyboard } from "../markup.ts";
import type { Room } from "../model.ts";
import { createParameters, type Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const Album = z.array(z.looseObject({ type: z.string() }));
const maxAlbumSize = 10;

/** The methods that put new messages into a chat. */
export function createPosts({
	world,
	access,
	files,
}: {
	world: World;
	access: Access;
	files: Files;
}) {
	const append = (room: Room, parameters: Parameters, content: Content, extra: Partial<Message>) =>
		world.append(
			room,
			world.user,
			{ ...readSetting(parameters, world, room), ...content.fields, ...extra },
			{ silent: parameters.flag("disable_notification"), pictures: content.pictures },
		).message;

	let albums = 0;

	return {
		sendMessage({ parameters }) {
			const chat = parameters.chat();
			const content = readText(parameters);
			const room = access.writable(chat);
			const reply_markup = readKeyboard(parameters, room.chat);
			return append(room, parameters, content, given({ reply_markup })) as Message.TextMessage;
		},

		sendPhoto({ parameters }) {
			const room = access.writable(parameters.chat());
			const content = readPhoto(parameters, files, "photo");
			const reply_markup = readKeyboard(parameters, room.chat);
			return append(room, parameters, content, given({ reply_markup })) as Message.PhotoMessage;
		},

		sendMediaGroup({ parameters }) {
			const room = access.writable(parameters.chat());
			const items = parameters.value("media", Album, "expected an array of InputMedia") ?? [];
			if (items.length < 2) throw badRequest("too few messages to send as an album");
			if (items.length > maxAlbumSize) throw badRequest("too many messages to send as an album");
			// All are read before the first is shown: one bad item fails the whole album.
			const contents = items.map((item) => {
				if (item.type !== "photo")
					throw badRequest(`type "${item.type}" of the media to be sent isn't supported`);
				return readPhoto(
					createParameters({ payload: item, uploads: parameters.uploads }),
					files,
					"media",
				);
			});
			albums += 1;
			const media_group_id = `album-${albums}`;
			return contents.map(
				(content) => append(room, parameters, content, { media_group_id }) as Message.PhotoMessage,
			);
		},
	} satisfies Methods;
}
