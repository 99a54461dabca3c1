import type { Api } from "grammy";

/** What a person calls themselves in Telegram; their id where Telegram does not tell. */
export async function nameOf(api: Api, person: number): Promise<string> {
	return api.getChat(person).then(
		({ first_name: name }) => name ?? String(person),
		() => String(person),
	);
}
