import type { PostReactions } from "../article/stats.ts";
import { type Canvas, type Drawing, head, label } from "./canvas.ts";
import { rowBars, rowsIn } from "./rows.ts";
import { HEIGHT, MARGIN, type, WIDTH } from "./theme.ts";

/** As many titles can be read on a phone. */
const MAX_POSTS = 7;

/** The posts with the most reactions, each below its title. */
export function reactionsChart(canvas: Canvas): Drawing {
	const { stats, palette, words, setter } = canvas;
	const { marks, bottom } = head(canvas);
	const top = stats.reactions.top.slice(0, MAX_POSTS);
	const place = { top: bottom + 16, bottom: HEIGHT - MARGIN + 8, most: 116 };
	const { height, middles } = rowsIn(place, top.length);
	const titles = top.map((post, row) =>
		label(
			canvas,
			titleOf(post, setter),
			{ start: MARGIN, y: (middles[row] ?? 0) - height * 0.2 },
			{ size: type.label, colour: palette.text, room: WIDTH - 2 * MARGIN },
		),
	);
	const rows = top.map(({ reactions, clicks }, row) => ({
		value: reactions,
		middle: (middles[row] ?? 0) + height * 0.19,
		...(clicks > 0 ? { more: words.say("chart-clicks", { count: clicks }) } : {}),
	}));
	const bars = {
		start: MARGIN,
		width: WIDTH - 2 * MARGIN,
		thickness: Math.min(28, height * 0.3),
		colour: palette.main,
	};
	return { graphic: [...marks, ...titles, ...rowBars(canvas, rows, bars)] };
}

/** A title as far as it can be shown, else where the post stands. */
function titleOf({ title, link, channel, ref }: PostReactions, setter: Canvas["setter"]): string {
	return setter.shown(title) ?? link?.replace(/^https?:\/\//, "") ?? `${channel} ${ref}`;
}
