/** How charts are coloured: as Telegram is by day, or by night. */
export type Theme = "light" | "dark";

/** The colours of a chart; blue and orange are told apart by those, too, who see no red or no green. */
export type Palette = {
	background: string;
	text: string;
	/** Of what explains. */
	muted: string;
	/** Of the lines that values are read by, and of the line at zero. */
	grid: string;
	zero: string;
	/** Of what a chart is about, of all that it is a part of, and of what goes the other way. */
	main: string;
	whole: string;
	other: string;
	/** From few to many. */
	ramp: readonly [string, string];
	/** Of a number on the last of these. */
	onRamp: string;
};

export const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		background: "#ffffff",
		text: "#16202b",
		muted: "#566270",
		grid: "#e4e9ee",
		zero: "#8795a3",
		main: "#0b6cb5",
		whole: "#b5d4ea",
		other: "#c65102",
		ramp: ["#eef3f7", "#0b5a99"],
		onRamp: "#ffffff",
	},
	dark: {
		background: "#17212b",
		text: "#f2f6fa",
		muted: "#a8b6c4",
		grid: "#2b3948",
		zero: "#6d7e8f",
		main: "#5cb4f2",
		whole: "#33607f",
		other: "#f39a4b",
		ramp: ["#212f3c", "#7cc4f8"],
		onRamp: "#17212b",
	},
};

/** The size of a picture; it is drawn twice as fine, as Telegram shows photos of up to 2560 pixels. */
export const WIDTH = 1280;
export const HEIGHT = 800;
export const SCALE = 2;
/** What stays free around a chart. */
export const MARGIN = 56;

/** Sizes of type that can be read on a phone, where a picture is a third as wide. */
export const type = { title: 46, label: 27, small: 25 } as const;
