import type { Texts } from "../texts.ts";
import { drawCharts, type Order } from "./charts.ts";
import type { ChartName } from "./findings.ts";
import { createFonts, systemFontDirectories } from "./fonts.ts";
import { paint } from "./paint.ts";
import { createTypesetter } from "./typesetter.ts";
import { createWords } from "./words.ts";

/** A chart as a PNG, and its title. */
export type Picture = { name: ChartName; title: string; png: Uint8Array };

/** The language of charts where no font has the letters of another. */
const FALLBACK = "en";

/**
 * Draws every chart of which something was counted: in a language, or in English where there is no font for that one.
 *
 * @param deps.directories where to look for fonts that Tidings does not bring itself; where systems have them when left
 * out
 */
export async function drawAlbum(
	order: Order,
	deps: { locale: string; texts: Pick<Texts, "text">; directories?: readonly string[] },
): Promise<Picture[]> {
	const { locale, texts, directories = systemFontDirectories } = deps;
	const fonts = createFonts({ directories, language: locale });
	const setter = createTypesetter(fonts);
	const say = (id: string, values?: Record<string, string | number>) =>
		texts.text(locale, id, values);
	const charts = drawCharts(order, createWords({ locale, say }), setter);
	if (setter.hasMissed() && locale !== FALLBACK) {
		return drawAlbum(order, { ...deps, locale: FALLBACK });
	}
	const pictures: Picture[] = [];
	// One after the other: a picture takes 16 MB before it is packed.
	for (const { name, title, svg } of charts) {
		pictures.push({ name, title, png: await paint(svg, fonts) });
	}
	return pictures;
}
