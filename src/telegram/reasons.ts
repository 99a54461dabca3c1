/**
 * Why something failed where Tidings itself says so, by the id of its text in the locales. The sentences are what is
 * stored, logged and told by the API; people in Telegram read them in their language.
 */
export const reasons = {
	"reason-no-post": "this version of Tidings can't make a post of the article",
	"reason-ended": "the program ended before Telegram answered",
	"reason-no-message": "Telegram's answer names no message",
	"reason-may-not-post": "the bot lacks the right to post there",
	"reason-not-member": "the bot is not a member of the chat",
	"reason-first-message": "no earlier message of the channel is known",
	"reason-alike": "nothing tells the post from other messages",
	"reason-protected": "the channel's content is protected",
	"reason-unreachable": "no connection to Telegram ($detail)",
	"reason-broken": "the connection broke ($detail)",
	"reason-foreign": "an answer with status $detail that is not Telegram's",
	"reason-late": "no answer in time",
	"reason-no-pace": "Redis does not tell when to call Telegram",
	"reason-closed": "no calls are made any more",
	"reason-given-up": "the call was given up before its turn",
	"reason-unexpected": "an unexpected error",
} as const;
type ReasonId = keyof typeof reasons;

const DETAIL = "$detail";

/** The sentence of a reason, with what is to be said besides, such as an error's code. */
export function reasonOf(id: ReasonId, detail: string | number = ""): string {
	return reasons[id].replace(DETAIL, () => String(detail));
}

/** A reason in a person's language, where it is one of ours; what others say stays as it is. */
export function sayReason(
	reason: string,
	say: (id: string, values: Record<string, string>) => string,
): string {
	for (const [id, sentence] of Object.entries(reasons)) {
		const [before = "", after] = sentence.split(DETAIL);
		if (after === undefined && reason !== sentence) continue;
		if (!reason.startsWith(before) || !reason.endsWith(after ?? "")) continue;
		const detail = reason.slice(before.length, reason.length - (after ?? "").length);
		return say(id, { detail });
	}
	return reason;
}
