import type { Message } from "grammy/types";

const kinds = [
	"pinned_message",
	"forum_topic_created",
	"supergroup_chat_created",
	"migrate_to_chat_id",
	"migrate_from_chat_id",
] as const satisfies (keyof Message)[];

/** Whether a message tells what happened in its chat; such messages can be neither edited nor passed on. */
export function isService(message: Message): boolean {
	return kinds.some((kind) => message[kind] !== undefined);
}

/** What such a message tells, in a few words; empty for one that says something itself. */
export function describeService(message: Message): string {
	const { pinned_message, forum_topic_created } = message;
	if (pinned_message) return `pinned message ${pinned_message.message_id}`;
	if (forum_topic_created) return `opened the topic ${forum_topic_created.name}`;
	if (message.supergroup_chat_created) return "opened the group";
	return isService(message) ? "became a supergroup" : "";
}
