import type { User } from "grammy/types";
import { given } from "./given.ts";
import type { Person } from "./model.ts";

/** Who owns every channel and group. */
export const owner: User = { id: 4_000_000_001, is_bot: false, first_name: "Owner" };

/** A person as the Bot API shows users. */
export function userOf({ id, firstName, username, languageCode }: Person): User {
	return {
		id,
		is_bot: false,
		first_name: firstName,
		language_code: languageCode,
		...given({ username }),
	};
}
