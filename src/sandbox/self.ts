import type { UserFromGetMe } from "grammy/types";

/** The bot as `getMe` describes it; its id is the number its token begins with unless one is given. */
export function describeBot(
	token: string,
	bot: { username?: string; firstName?: string; id?: number },
): UserFromGetMe {
	return {
		id: bot.id ?? (Number.parseInt(token, 10) || 1_000_000_001),
		is_bot: true,
		first_name: bot.firstName ?? "Tidings",
		username: bot.username ?? "tidings_bot",
		can_join_groups: true,
		can_read_all_group_messages: false,
		supports_inline_queries: true,
		can_connect_to_business: false,
		has_main_web_app: false,
		has_topics_enabled: false,
		allows_users_to_create_topics: false,
		can_manage_bots: false,
		supports_join_request_queries: false,
	};
}
