/** A full stop after one of these, a lone letter or a day ends no sentence; the segmenter takes it for one. */
const abbreviations = [
	"Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Jr|Sr|No|vs|approx|Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec",
	"Nr|Hr|Fr|Abs|Mio|Mrd|rd|ca|bzw|inkl|exkl|zzgl|vgl|sog|geb|evtl|ggf",
	"MM|Mme|Mmes|Mlle|env|janv|févr|juil",
	"Sra|Srta|Dra|Avda|Av|EE|núm|pág|aprox",
	"sig|dott|ssa|avv|prof|dr|dhr|mevr|mw|bijv|ul|im|tzw|np|św",
	"вул|просп|пл|ім|обл|напр|проф|акад|ул|им|гр|св",
];
const abbreviation = new RegExp(
	`(?:^|[\\s(.'’])(?:\\p{L}|\\d{1,2}|${abbreviations.join("|")})\\.\\s*$`,
	"u",
);

/** Where segments end, in ascending order; the end of the text itself is no border. */
export function borders(
	text: string,
	granularity: "sentence" | "word",
	language: string | undefined,
): number[] {
	const ends: number[] = [];
	for (const { index } of segmenter(granularity, language).segment(text)) {
		const inAbbreviation =
			granularity === "sentence" && abbreviation.test(text.slice(Math.max(0, index - 12), index));
		if (index > 0 && !inAbbreviation) ends.push(index);
	}
	return ends;
}

const segmenters = new Map<string, Intl.Segmenter>();
/** Articles name their language themselves: there may be as many as somebody makes up. */
const MAX_SEGMENTERS = 100;

/** Making one takes longer than most texts do. */
function segmenter(granularity: "sentence" | "word", language: string | undefined): Intl.Segmenter {
	const key = `${granularity} ${language?.split("-")[0]}`;
	const known = segmenters.get(key);
	if (known !== undefined) return known;
	const made = new Intl.Segmenter(language?.split("-")[0], { granularity });
	if (segmenters.size >= MAX_SEGMENTERS) segmenters.clear();
	segmenters.set(key, made);
	return made;
}
