import type { ChatFullInfo } from "grammy/types";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Files } from "../files.ts";
import { given } from "../given.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const chatActions = new Set([
	"typing",
	"upload_photo",
	"record_video",
	"upload_video",
	"record_voice",
	"upload_voice",
	"upload_document",
	"choose_sticker",
	"find_location",
	"record_video_note",
	"upload_video_note",
]);

/** The methods that tell about the bot, chats and files. */
export function createChats({
	world,
	access,
	files,
}: {
	world: World;
	access: Access;
	files: Files;
}) {
	return {
		getMe: () => world.bot,

		getChat({ parameters }) {
			const { chat, entries, linkedTo, isProtected } = access.readable(parameters.chat());
			const pinned_message = entries.findLast(({ pinned }) => pinned)?.message;
			return {
				...chat,
				accent_color_id: 0,
				max_reaction_count: 11,
				accepted_gift_types: {
					unlimited_gifts: false,
					limited_gifts: false,
					unique_gifts: false,
					premium_subscription: false,
					gifts_from_channels: false,
				},
				...(chat.username ? { active_usernames: [chat.username] } : {}),
				...(isProtected ? { has_protected_content: true } : {}),
				...given({ pinned_message, linked_chat_id: linkedTo }),
			} as ChatFullInfo;
		},

		sendChatAction({ parameters }) {
			access.writable(parameters.chat());
			if (!chatActions.has(parameters.text("action") ?? ""))
				throw badRequest("wrong parameter action in request");
			return true;
		},

		getFile({ parameters }) {
			const fileId = parameters.text("file_id") ?? "";
			const file = files.get(fileId);
			const size = file?.sizes.find(({ file_id }) => file_id === fileId);
			if (!file || !size) throw badRequest("invalid file_id");
			return {
				file_id: fileId,
				file_unique_id: size.file_unique_id,
				...given({ file_size: file.bytes?.length, file_path: file.path }),
			};
		},
	} satisfies Methods;
}
