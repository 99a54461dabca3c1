import type { Chat, ChatAdministratorRights, ChatMember, User } from "grammy/types";

/** How the bot stands to a channel or a group: what it may do there, or that it is out. */
export type Standing = {
	member: "administrator" | "member" | "left" | "kicked";
	/** What it may do as an administrator. */
	rights: ChatAdministratorRights;
	/** The signature under the channel's posts. */
	signature?: string;
};

const commonRights = {
	is_anonymous: false,
	can_manage_chat: true,
	can_delete_messages: true,
	can_manage_video_chats: false,
	can_restrict_members: false,
	can_promote_members: false,
	can_change_info: false,
	can_invite_users: false,
	can_post_stories: false,
	can_edit_stories: false,
	can_delete_stories: false,
	can_send_welcome_messages: false,
};

/** What a channel's owner lets the bot do until they change it: post, edit, delete and pin. */
export const channelRights: ChatAdministratorRights = {
	...commonRights,
	can_post_messages: true,
	can_edit_messages: true,
};

/** What a group's owner lets the bot do until they change it: delete and pin; to write needs no right. */
export const groupRights: ChatAdministratorRights = {
	...commonRights,
	can_pin_messages: true,
	can_manage_topics: false,
};

/** How the bot shows in the list of a chat's members; who may not write in a group is restricted there. */
export function memberOf(user: User, chat: Chat, { member, rights }: Standing): ChatMember {
	if (member === "left") return { status: "left", user };
	if (member === "kicked") return { status: "kicked", user, until_date: 0 };
	if (chat.type !== "channel" && rights.can_post_messages === false)
		return { status: "restricted", user, is_member: true, ...nothing, until_date: 0 };
	if (member === "member") return { status: "member", user };
	return { status: "administrator", user, can_be_edited: false, ...rights };
}

const nothing = {
	can_send_messages: false,
	can_send_audios: false,
	can_send_documents: false,
	can_send_photos: false,
	can_send_videos: false,
	can_send_video_notes: false,
	can_send_voice_notes: false,
	can_send_polls: false,
	can_send_other_messages: false,
	can_add_web_page_previews: false,
	can_react_to_messages: false,
	can_change_info: false,
	can_invite_users: false,
	can_edit_tag: false,
	can_pin_messages: false,
	can_manage_topics: false,
};
