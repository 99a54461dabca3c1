import { sayReason } from "../telegram/reasons.ts";
import type { Rights } from "../telegram/rights.ts";
import type { Locale, Texts } from "../texts.ts";

/** Says in the newsroom's language what the bot may not do in a channel, and what mends it. */
export function createStandingWords({ texts, locale }: { texts: Texts; locale: Locale }) {
	const say = (id: string, values = {}) => texts.text(locale, id, values);
	const list = new Intl.ListFormat(locale);
	const names = {
		post: say("right-post"),
		edit: say("right-edit"),
		delete: say("right-delete"),
		pin: say("right-pin"),
	};

	/** The names of rights, such as "edit messages and pin messages". */
	function nameAll(missing: readonly (keyof typeof names)[]): string {
		return list.format(missing.map((right) => names[right]));
	}

	return {
		nameAll,
		/**
		 * Why a channel takes no posts, and the cure.
		 *
		 * @param refusal what Telegram said, where the rights do not explain it
		 */
		trouble(rights: Rights, refusal: string): string {
			if (rights.kind === "gone")
				return say("trouble-gone", { reason: sayReason(rights.reason, say) });
			if (rights.kind === "lacking" && rights.missing.includes("post")) {
				return say("trouble-lacking", { rights: nameAll(rights.missing) });
			}
			return say("trouble-refused", { reason: sayReason(refusal, say) });
		},
	};
}
export type StandingWords = ReturnType<typeof createStandingWords>;
