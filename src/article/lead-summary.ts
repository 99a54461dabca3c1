import { keyOf } from "./lead-title.ts";
import { cleanParagraphs, firstSentences, takeGraphemes } from "./text.ts";

/** A summary is compared with as much of a body as it could have been cut from. */
const MAX_LENGTH = 8192;
/** More paragraphs are no summary. */
const MAX_LINES = 100;
/** Whole sentences of this length say enough without the one that was cut. */
const MIN_WHOLE_LENGTH = 60;
/** So many letters at the end of a summary are found in a body by more than chance. */
const TELLING_LENGTH = 24;

const mark = "(?:…|\\.{3}|&hellip;|&#8230;|&#x2026;)";
/** The ellipsis of a program that cut a text: in brackets or bare. */
const ellipsis = new RegExp(`\\s*(?:\\[\\s*${mark}\\s*\\]|\\(\\s*${mark}\\s*\\)|${mark})$`, "u");
const bracketed = new RegExp(`[[(]\\s*${mark}\\s*[\\])]$`, "u");

/** What a program puts behind an excerpt, at the end of a line and behind the end of a sentence. */
const more = new RegExp(
	`(?<=^|[.!?…।。！？"”»)\\]؟;:]\\s?|\\s[|–—-]\\s?)(?:${[
		"(?:read|see|learn|show) more(?: here| about .{1,80}| on .{1,80})?|read (?:the )?(?:full|whole|rest of the|rest) (?:story|article|post).{0,80}|read on|(?:continue|keep) reading.{0,300}|view (?:full )?(?:article|post)",
		"(?:hier )?weiterlesen.{0,200}|mehr lesen|mehr erfahren|zum artikel|lesen sie (?:hier )?(?:weiter|mehr).{0,40}",
		"(?:lire|voir) (?:la suite|plus|l['’]article).{0,60}|continuer la lecture.{0,200}",
		"(?:leer|seguir leyendo|continuar leyendo|sigue leyendo|ver)(?: más)?(?: .{0,60})?",
		"(?:leggi (?:tutto|di più|l['’]articolo)|continua a leggere|continua la lettura).{0,100}",
		"(?:leia|ler|saiba) mais.{0,60}|continu(?:e|ar) (?:lendo|a ler|lectura).{0,100}",
		"(?:lees (?:meer|verder)|verder lezen).{0,100}",
		"(?:czytaj (?:dalej|więcej)|dowiedz się więcej).{0,100}",
		"(?:читати (?:далі|більше|повністю)|докладніше|детальніше|читать (?:далее|дальше|полностью)|подробнее).{0,100}",
		"(?:devamını oku|devamı(?: için.{0,30})?|daha fazla(?:sı)?(?: oku)?)",
		"اقرأ المزيد|المزيد|للمزيد|متابعة القراءة.{0,60}|קרא(?:ו)? עוד|המשך(?: ל)?קריאה|להמשך קריאה|ادامه مطلب|بیشتر بخوانید",
		"(?:और|आगे) पढ़ें|อ่าน(?:ต่อ|เพิ่มเติม)|続きを読む|続きはこちら|(?:阅读|閱讀)(?:更多|全文)|(?:继续|繼續)(?:阅读|閱讀).{0,60}|查看全文|더 ?(?:보기|읽기)|계속 ?읽기",
	].join("|")})[\\s.!…»›→>&#;\\]]*$`,
	"iu",
);
/** WordPress's line below every excerpt, which stands in one line with it where markup was stripped. */
const appeared =
	/\s*(?:the post .{1,300} (?:first appeared|appeared first) on .{1,100}|der beitrag .{1,300} erschien zuerst auf .{1,100}|cet article .{1,300} est apparu en premier sur .{1,100}|la entrada .{1,300} se publicó primero en .{1,100}|l['’]articolo .{1,300} proviene da .{1,100}|o post .{1,300} apareceu primeiro em .{1,100}|het bericht .{1,300} verscheen eerst op .{1,100}|artykuł .{1,300} pochodzi z serwisu .{1,100})$/iu;

/** A summary without what programs put behind an excerpt, a line for each paragraph. */
export function summaryLines(summary: string): string[] {
	return cleanParagraphs(takeGraphemes(summary, MAX_LENGTH))
		.slice(0, MAX_LINES)
		.flatMap((line) => {
			const text = withoutMore(line);
			return text === "" ? [] : [text];
		});
}

function withoutMore(line: string): string {
	const tail = line.length > 800 ? line.slice(-800) : line;
	const head = line.slice(0, line.length - tail.length);
	const kept = tail.replace(appeared, "").trimEnd();
	return (head + kept.replace(more, "").replace(/\s[|–—-]$/u, "")).trim();
}

/**
 * True when a text stops within a sentence that the body has to its end: then the body says it better. An ellipsis
 * behind the text makes no difference.
 */
export function isCutFrom(text: string, body: string): boolean {
	const stem = text.replace(ellipsis, "");
	const wasMarked = stem.length < text.length;
	if (!wasMarked && /[.!?…।。！？؟"”»)']$/u.test(stem)) return false;
	const key = keyOf(stem).slice(-TELLING_LENGTH);
	if (key.length < TELLING_LENGTH / 2) return false;
	const whole = keyOf(body.slice(0, MAX_LENGTH));
	const at = whole.indexOf(key);
	return at >= 0 && at + key.length < whole.length;
}

/** A text that somebody else cut: its whole sentences where they say enough, else all of it and an ellipsis. */
export function mended(
	text: string,
	language: string | undefined,
): { text: string; isWhole: boolean } {
	const stem = text.replace(ellipsis, "").trimEnd();
	if (stem.length === text.length || stem === "") return { text, isWhole: true };
	const sentences = wholeSentences(stem, language);
	if (bracketed.test(text) && sentences === stem) return { text: stem, isWhole: false };
	if (sentences.length >= MIN_WHOLE_LENGTH) return { text: sentences, isWhole: false };
	return { text: `${stem.replace(/[\s,;:–—-]+$/u, "")}…`, isWhole: false };
}

/** The sentences of a text up to the one that has no end. */
function wholeSentences(stem: string, language: string | undefined): string {
	if (/[.!?।。！？؟]["”»')]?$/u.test(stem)) return stem;
	let whole = "";
	for (let count = 1; count <= 12; count++) {
		const next = firstSentences(stem, { count, limit: stem.length, language });
		if (next.length >= stem.length) break;
		whole = next;
	}
	return whole;
}
