import type { Message } from "grammy/types";
import { z } from "zod";
import type { Access } from "../access.ts";
import { ApiError, badRequest } from "../api-error.ts";
import { readCaption, readText, type Content } from "../content.ts";
import type { Files, MediaKind } from "../files.ts";
import { given } from "../given.ts";
import { readKeyboard } from "../markup.ts";
import { readInputMedia, readMedia } from "../media.ts";
import type { Room } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import { readRichMessage } from "../rich/read.ts";
import { readSetting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const Album = z.array(z.unknown());
const maxAlbumSize = 10;

// In an album the server names the failures of a file by its own codes, alone in words.
const codes: Record<string, string> = {
	"failed to get HTTP URL content": "WEBPAGE_CURL_FAILED",
	"wrong type of the web page content": "WEBPAGE_MEDIA_EMPTY",
};

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
	const append = (
		room: Room,
		parameters: Parameters,
		{ fields, pictures, sources }: Content,
		extra: Partial<Message>,
	) =>
		world.append(
			room,
			world.user,
			{ ...readSetting(parameters, { world, access }, room), ...fields, ...extra },
			{ silent: parameters.flag("disable_notification"), pictures, ...given({ sources }) },
		).message;

	const sendMedia = (kind: MediaKind, parameters: Parameters): Message => {
		const room = access.writable(parameters.chat());
		const content = readMedia(kind, parameters, files, kind);
		const reply_markup = readKeyboard(parameters, room.chat);
		return append(room, parameters, content, given({ reply_markup }));
	};

	let albums = 0;

	return {
		sendMessage({ parameters }) {
			const chat = parameters.chat();
			const content = readText(parameters);
			const room = access.writable(chat);
			const reply_markup = readKeyboard(parameters, room.chat);
			return append(room, parameters, content, given({ reply_markup })) as Message.TextMessage;
		},

		sendRichMessage({ parameters }) {
			const room = access.writable(parameters.chat());
			const content = readRichMessage(parameters, files);
			const reply_markup = readKeyboard(parameters, room.chat);
			return append(
				room,
				parameters,
				content,
				given({ reply_markup }),
			) as Message.RichMessageMessage;
		},

		sendPhoto: ({ parameters }) => sendMedia("photo", parameters) as Message.PhotoMessage,

		sendVideo: ({ parameters }) => sendMedia("video", parameters) as Message.VideoMessage,

		sendAudio: ({ parameters }) => sendMedia("audio", parameters) as Message.AudioMessage,

		sendDocument: ({ parameters }) => sendMedia("document", parameters) as Message.DocumentMessage,

		sendMediaGroup({ parameters }) {
			const room = access.writable(parameters.chat());
			const sent = parameters.value("media", Album, "expected an array of InputMedia") ?? [];
			if (sent.length < 2) throw badRequest("too few messages to send as an album");
			if (sent.length > maxAlbumSize) throw badRequest("too many messages to send as an album");
			const items = sent.map((media) => readInputMedia(media, parameters));
			const audio = items.filter(({ kind }) => kind === "audio").length;
			if (audio > 0 && audio < items.length)
				throw badRequest("audio can't be mixed with other media types");
			// Captions are checked before any file is looked at, and their refusal names no position.
			for (const { item } of items) readCaption(item);
			// All are read before the first is shown: one bad item fails the whole album.
			const contents = items.map(({ kind, item }, index) => {
				try {
					return readMedia(kind, item, files, "media");
				} catch (error) {
					throw inAlbum(error, index + 1);
				}
			});
			albums += 1;
			const media_group_id = `album-${albums}`;
			return contents.map(
				(content) => append(room, parameters, content, { media_group_id }) as Message.PhotoMessage,
			);
		},
	} satisfies Methods;
}

/** The refusal of one item, at a position from 1 on, as that of its album. */
function inAlbum(error: unknown, position: number): unknown {
	if (!(error instanceof ApiError)) return error;
	const reason = error.message.replace("Bad Request: ", "");
	return badRequest(
		`failed to send message #${position} with the error message "${codes[reason] ?? reason}"`,
	);
}
