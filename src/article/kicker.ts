/** The kickers that a channel has words of its own for. */
export const kickers = ["breaking", "live", "analysis", "opinion"] as const;
export type Kicker = (typeof kickers)[number];

const spellings: Record<Kicker, string> = {
	breaking:
		"breaking|breaking news|urgent|urgente|pilne|z ostatniej chwili|spoed|just in|eilmeldung|eil|urgence|flash|última hora|ultima hora|ultim'ora|терміново|срочно|son dakika|عاجل|מבזק|دست اول|فوری|ब्रेकिंग|ब्रेकिंग न्यूज़|ด่วน|速報|突发|突發|快讯",
	live: "live|live blog|liveblog|live ticker|live-ticker|diretta|ao vivo|na żywo|liveticker|ticker|en direct|direct|en vivo|en directo|наживо|онлайн|canlı|مباشر|خبر مباشر|שידור חי|עדכונים שוטפים|زنده|लाइव|สด|ライブ|実況|直播",
	analysis:
		"analysis|análise|analiza|analyse|análisis|analisi|аналіз|анализ|analiz|تحليل|ניתוח|פרשנות|تحلیل|विश्लेषण|วิเคราะห์|บทวิเคราะห์|分析|解説|解説記事",
	opinion:
		"opinion|opinia|opinião|opinie|comment|commentary|kommentar|meinung|opinión|tribune|opinione|думка|мнение|görüş|رأي|דעה|یادداشت|دیدگاه|राय|विचार|ความเห็น|ความคิดเห็น|オピニオン|社説|评论|評論|观点",
};

/** Longer ones are none of these, and patterns look at them from each of their characters. */
const MAX_LENGTH = 50;

const known = new Map(
	kickers.flatMap((kicker) => spellings[kicker].split("|").map((word) => [word, kicker] as const)),
);

/** Which of the usual kickers a newsroom means by its own; undefined for every other. */
export function kickerOf(written: string): Kicker | undefined {
	const words = written
		.slice(0, MAX_LENGTH)
		// In Turkish the capital of `i` has a dot, which others make a letter of two characters.
		.replaceAll("İ", "i")
		.replaceAll("’", "'")
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+/u, "");
	return known.get(words.replace(/[^\p{L}\p{M}\p{N}]+$/u, ""));
}
