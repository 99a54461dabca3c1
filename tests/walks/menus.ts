import type { Message } from "grammy/types";
import { newReader, type Reader } from "../../src/article/reader.ts";
import { digestText } from "../../src/bot/digest-text.ts";
import { followState, shortKey } from "../../src/bot/following.ts";
import { mutesOf } from "../../src/bot/muted-menu.ts";
import { hoursText, NO_CEILING } from "../../src/bot/settings-menu.ts";
import { storyKey, storyWish } from "../../src/bot/stories.ts";
import type { Texts } from "../../src/texts.ts";
import { stories } from "./desk.ts";
import { slugs } from "./newsroom-file.ts";

/** What a menu has to agree with. */
export type MenuTruth = {
	reader: Reader;
	locale: string;
	texts: Texts;
	now: number;
};

type Button = { text: string; data: string };

/** The truth about one of whom nothing is known. */
export const nobody = (now: number): Reader => newReader(now);

/** The buttons of a message that the bot hears of. */
export function buttonsOf(message: Message): Button[] {
	return (message.reply_markup?.inline_keyboard ?? [])
		.flat()
		.flatMap((button) =>
			"callback_data" in button && button.callback_data !== undefined
				? [{ text: button.text, data: button.callback_data }]
				: [],
		);
}

/** What a menu says that is not so, in words. */
export function liesIn(message: Message, truth: MenuTruth): string[] {
	const buttons = buttonsOf(message);
	const has = (data: string) => buttons.some((one) => one.data === data);
	const lies = buttons
		.filter((one) => isLie(one, truth))
		.map(({ text, data }) => `${text} [${data}]`);
	const { reader } = truth;
	if (has("se:digest") && has("zo:menu")) lies.push(...settingsLies(message.text ?? "", truth));
	if (has("al:ask")) {
		const shown = buttons.filter(({ data }) => data.startsWith("al:one:"));
		const page = Number(shown[0]?.data.split(":")[3] ?? 0);
		const wanted = reader.alerts
			.slice(page * 5, page * 5 + 5)
			.map(({ id }) => `al:one:${id}:${page}`);
		if (shown.map(({ data }) => data).join() !== wanted.join())
			lies.push(`alerts: ${wanted.join()}`);
	}
	const days = buttons.filter(({ data }) => data.startsWith("se:dd:"));
	for (const [index, { text }] of days.entries()) {
		const isIn = reader.digest?.days.includes(index + 1) === true;
		if (text.startsWith("✓ ") !== isIn) lies.push(`weekday ${index + 1}: ${text}`);
	}
	const kept = buttons.filter(({ data }) => data.startsWith("sv:remove:"));
	const refs = reader.saved.toReversed().map(({ ref }) => ref);
	if (kept.length > 0) {
		const first = refs.indexOf(kept[0]?.data.split(":")[2] ?? "");
		const wanted = refs.slice(first, first + kept.length).join();
		if (kept.map(({ data }) => data.split(":")[2]).join() !== wanted) lies.push("what is kept");
	}
	const sy = buttons.find(({ data }) => /^sy:(follow|none|mute|day):/.test(data));
	if (sy !== undefined) {
		const key = sy.data.split(":")[2] ?? "";
		const id = Object.keys(stories).find((one) => storyKey(one) === key) ?? "";
		const shown = has(`sy:follow:${key}`) ? "none" : has(`sy:mute:${key}`) ? "follow" : "mute";
		const is = storyWish(reader, id, truth.now);
		if (shown !== is) lies.push(`the story is ${shown}, not ${is}`);
	}
	return lies;
}

function isLie({ text, data }: Button, { reader, texts, locale, now }: MenuTruth): boolean {
	const [feature, action, first = "", second = "", third = ""] = data.split(":");
	const isChoice = /^[●○]/.test(text);
	const isOther = (is: boolean) => isChoice && text.startsWith("●") !== is;
	const stateOf = (key: string) => {
		const slug = [...slugs, ...Object.keys(reader.topics)].find((one) => shortKey(one) === key);
		return followState(reader, slug ?? "");
	};
	const marked = text.startsWith("✓ ") ? "now" : text.startsWith("🗞 ") ? "digest" : "off";
	switch (`${feature}:${action}`) {
		case "tp:set":
		case "tp:one":
			if (isChoice) return isOther(stateOf(first) === second);
			return marked !== stateOf(first);
		case "tp:list":
			return text.endsWith(" ▸") && marked !== stateOf(second);
		case "tp:say":
			return stateOf(first) !== third;
		case "tp:drop":
			return text.startsWith("✕") && stateOf(first) === "off";
		case "al:one":
		case "al:set":
		case "al:new":
		case "al:off": {
			const alert = reader.alerts.find(({ id }) => id === Number(first));
			if (alert === undefined) return true;
			if (isChoice) return isOther(alert.tempo === second);
			return action === "one" && text.startsWith("🗞") !== (alert.tempo === "digest");
		}
		case "se:dt":
		case "dg:at":
			return isOther(reader.digest?.minute === Number(first));
		case "dg:day":
			return text.startsWith("✓ ") !== (reader.digest?.days.includes(Number(first)) === true);
		case "se:doff":
		case "dg:off":
			return reader.digest === undefined;
		case "se:rich":
			return (first === "0") !== reader.isRich;
		case "se:stop":
			return (first === "0") !== reader.isStopped;
		case "st:on":
			return !reader.isStopped;
		case "st:off":
			return reader.isStopped;
		case "se:l":
			return isOther(
				Number(first) >= NO_CEILING
					? reader.ceiling >= NO_CEILING
					: reader.ceiling === Number(first),
			);
		case "se:q":
			return isOther(
				first === "off"
					? reader.quiet === undefined
					: `${reader.quiet?.from}-${reader.quiet?.to}` === first,
			);
		case "la:set":
		case "la:new":
			return isOther(first === "app" ? reader.language === undefined : reader.language === first);
		case "dl:save":
			return (second === "0") !== reader.saved.some(({ ref }) => ref === first);
		case "se:um":
			return !mutesOf(reader, now).some(({ key }) => shortKey(key) === second);
		case "zo:usual":
			return reader.zone === undefined;
		default:
			return texts.text(locale, "menu-back") === "";
	}
}

/** The lines of the menu of everything that can be set, but for the time of day. */
function settingsLies(text: string, { reader, texts, locale, now }: MenuTruth): string[] {
	const say = (id: string, values?: Record<string, string | number>) =>
		texts.text(locale, id, values);
	const tempos = Object.values(reader.topics).map(({ tempo }) => tempo);
	const atOnce = tempos.filter((tempo) => tempo === "now").length;
	const wanted = [
		tempos.length === 0
			? say("settings-state-no-topics")
			: say("settings-state-topics", { now: atOnce, digest: tempos.length - atOnce }),
		say("settings-state-alerts", { count: reader.alerts.length }),
		reader.digest === undefined
			? say("settings-state-no-digest")
			: say("settings-state-digest", { when: digestText(reader.digest, locale, say) }),
		reader.quiet === undefined
			? say("settings-state-no-quiet")
			: say("settings-state-quiet", { hours: hoursText(reader.quiet, locale) }),
		reader.ceiling >= NO_CEILING
			? say("settings-state-no-limit")
			: say("settings-state-limit", { count: reader.ceiling }),
		say("settings-state-muted", { count: mutesOf(reader, now).length }),
		say("settings-state-saved", { count: reader.saved.length }),
	];
	const lies = wanted.filter((line) => !text.split("\n").includes(line));
	const isSaid = text.includes(say("settings-is-stopped"));
	return isSaid === reader.isStopped ? lies : [...lies, "stopped"];
}
