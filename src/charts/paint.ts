import { renderAsync } from "@resvg/resvg-js";
import type { Fonts } from "./fonts.ts";
import { SCALE } from "./theme.ts";

/** Makes a PNG of a drawing, in the fonts that its texts were set in. */
export async function paint(svg: string, fonts: Fonts): Promise<Uint8Array> {
	const painted = await renderAsync(svg, {
		fitTo: { mode: "zoom", value: SCALE },
		font: {
			// Looking through all of them takes seconds for each picture.
			loadSystemFonts: false,
			fontFiles: fonts.files(),
		},
	});
	return painted.asPng();
}
