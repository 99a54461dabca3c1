import fc from "fast-check";

/** Graphemes of many code points, and what must not be taken for a border. */
const tricky = [
	"👨‍👩‍👧‍👦",
	"👍🏽",
	"🏴󠁧󠁢󠁳󠁣󠁴󠁿",
	"🇩🇪",
	"🇩🇪🇫🇷🇮🇹",
	"e\u0301",
	"e\u033F\u0301",
	"\u1112\u1161\u11AB",
	"한국어",
	"क्षि",
	"हिन्दी",
	"นี้",
	"தமிழ்",
	"العربية",
	"مُحَمَّد",
	"עִבְרִית",
	"中文新闻。",
	"\u2067",
	"\u202E",
	"\u200D",
	"\u200B",
	"\r\n",
	"\n\n",
	" ",
	"\u00A0",
	". ",
	"? ",
	"Dr. ",
	"z. B. ",
	"#tag",
	"@name",
	"/start",
	"https://news.example/a",
	"<b>",
	"</p>",
	"&amp;",
	"\u0000",
	"\uD83D",
	"\uDE00",
	"a".repeat(300),
	"\u0301".repeat(40),
];

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any text at all: every code point, lone surrogates, graphemes of many scripts, words, and what breaks programs. */
export function anyText(maxLength = 200): fc.Arbitrary<string> {
	return fc.oneof(
		fc.string({ unit: "binary", maxLength }),
		fc.string({ unit: "grapheme", maxLength }),
		fc.string({ unit, maxLength }),
		fc.array(fc.constantFrom(...tricky), { maxLength }).map((parts) => parts.join("")),
		fc.lorem({ mode: "sentences", maxCount: Math.ceil(maxLength / 20) }),
	);
}

/** True for a text, or a value with one at any depth, that has half of a surrogate pair. */
export function hasLoneSurrogate(value: unknown): boolean {
	if (typeof value === "string") return /\p{Surrogate}/u.test(value);
	return typeof value === "object" && value !== null && Object.values(value).some(hasLoneSurrogate);
}

/** True when no grapheme of the text goes on across this place. */
export function isGraphemeBorder(text: string, index: number): boolean {
	const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
	return index === text.length || segments.containing(index)?.index === index;
}
