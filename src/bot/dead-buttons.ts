import { digestOf } from "../article/article.ts";
import type { Notice } from "../store/notice.ts";
import { type Shown, WreckKind } from "../store/wreck.ts";

/** As much of a digest or token as names one among a newsroom's few. */
const NAMED_BY = 8;

/** What a press of a button asks for; `channel` is the beginning of the channel's digest. */
export type Pressed = {
	action: "retry" | "there" | "drop";
	shown: Shown;
	channel: string;
	ref: string;
};

type Button = { text: string; data: string };

/**
 * The buttons under what tells of a post that could not be sent or taken back, or of which nobody knows; none under
 * anything else. Their data fit Telegram's 64 bytes.
 *
 * @param told its kind, and the channel, ref and attempt of the post; a refused edit, whose `post` stands, has none
 */
export function deadButtons(
	told: { kind: Notice["kind"] | WreckKind; data: Notice["data"] },
	say: (id: string) => string,
): Button[] {
	const kind = WreckKind.safeParse(told.kind).data;
	const { channel = "", ref = "", attempt = "", post = "" } = told.data;
	if (kind === undefined || (kind === "failed" && post !== "")) return [];
	const place = `${digestOf(channel).slice(0, NAMED_BY)}:${ref}:${attempt.slice(0, NAMED_BY)}`;
	const button = (text: string, action: Pressed["action"]): Button => ({
		text,
		data: `dead:${action}:${kind[0]}:${place}`,
	});
	const drop = button(say("button-drop"), "drop");
	switch (kind) {
		case "failed":
			return [button(say("button-retry"), "retry"), button(say("button-mark-sent"), "there"), drop];
		case "unknown":
			return [
				button(say("button-there"), "there"),
				button(say("button-send-again"), "retry"),
				drop,
			];
		case "ghost":
			return [button(say("button-there"), "there"), button(say("button-absent"), "retry")];
		case "stuck":
			return [button(say("button-retry"), "retry"), button(say("button-gone"), "drop")];
	}
}

/** What a button's data say that {@link pressPattern} has matched. */
export function readPress(match: string | RegExpMatchArray): Pressed {
	const [, action, letter = "", channel = "", ref = "", attempt = ""] = match;
	const kind = WreckKind.options.find((option) => option.startsWith(letter)) ?? "failed";
	return { action: action as Pressed["action"], shown: { kind, attempt }, channel, ref };
}

/** The data of the buttons. */
export const pressPattern =
	/^dead:(retry|there|drop):([fugs]):([\w-]{8}):([\w-]{22}(?:~\d+)?):([\w-]{0,8})$/;
