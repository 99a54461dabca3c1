import type { Reader } from "../article/reader.ts";
import { digestText } from "./digest-text.ts";
import { button, card, choice } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { minuteText, weekdayText } from "./minutes.ts";
import type { SettingsView } from "./settings-menu.ts";

const week = [1, 2, 3, 4, 5, 6, 7];
/** Times that need no typing, in minutes since midnight. */
const minutes = [7, 8, 12, 18, 20].map((hour) => hour * 60);

/** When the digest comes, on which days, and as what; or that none comes. */
export function digestMenu(view: SettingsView): Menu {
	const { reader, say, locale } = view;
	const { digest } = reader;
	const isOther = digest !== undefined && !minutes.includes(digest.minute);
	const times = [
		...minutes.map((minute) =>
			choice(minuteText(minute, locale), digest?.minute === minute, `se:dt:${minute}`),
		),
		choice(isOther ? minuteText(digest.minute, locale) : say("settings-other"), isOther, "se:dask"),
	];
	const days = week.map((day) => dayButton(digest?.days ?? [], day, locale));
	const more =
		digest === undefined
			? []
			: [
					days.slice(0, 4),
					days.slice(4),
					[
						reader.isRich
							? button(say("settings-digest-make-plain"), "se:rich:0")
							: button(say("settings-digest-make-rich"), "se:rich:1"),
						button(say("settings-digest-off"), "se:doff"),
					],
				];
	return {
		text: card(
			digest === undefined
				? say("settings-state-no-digest")
				: say("settings-state-digest", { when: digestText(digest, locale, say) }),
			digest === undefined ? lostText(view) : richText(view),
		),
		buttons: [times.slice(0, 3), times.slice(3), ...more, [button(say("menu-back"), "se:menu")]],
	};
}

/** A weekday's button: its data say all the days that are meant then, so that a second press changes nothing. */
function dayButton(days: readonly number[], day: number, locale: string) {
	const isIn = days.includes(day);
	const others = days.filter((one) => one !== day);
	const next = isIn ? others : [...others, day];
	const meant = next.length === 0 ? days : next;
	const label = `${isIn ? "✓ " : ""}${weekdayText(day, locale, "short")}`;
	return button(label, `se:dd:${meant.toSorted((a, b) => a - b).join("")}`);
}

const richText = ({ reader, say }: SettingsView) =>
	reader.isRich ? say("settings-digest-is-rich") : say("settings-digest-is-plain");

/** Where something is to come with the digest and none comes, that is worth a word. */
function lostText({ reader, say }: SettingsView): string {
	return waitsForDigest(reader) ? say("settings-digest-lost") : say("settings-digest-choose");
}

function waitsForDigest({ topics, alerts }: Reader): boolean {
	return [...Object.values(topics), ...alerts].some(({ tempo }) => tempo === "digest");
}
