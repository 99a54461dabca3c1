/** No dateline is longer. */
const MAX_LENGTH = 120;
/** An agency before a dateline, the dateline, a reporter behind it. */
const MAX_PARTS = 3;
/** What follows a place without agency or date has to be a sentence. */
const MIN_SENTENCE_LENGTH = 25;

const word = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-[\\p{L}\\p{M}'’]+)*";
const particle =
	"(?:am|an|auf|bei|der|im|in|de|del|della|di|la|le|les|los|las|el|do|da|dos|das|den|sur|sous|upon|of|the|and|und|y|na|nad|on)";
const place = `${word}(?: (?:${particle} ){0,2}${word}){0,3}`;
/** `BERLIN`, `Lindenford, Westmark`, `Berlin/Hamburg`. */
const places = `${place}(?: ?[,/;] ?${place}){0,2}`;
const capital = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]*";
const capitals = `${capital}(?:[ /]${capital}){0,3}(?:, ${capital}){0,2}`;
/** The day of writing, its month in any language: `5 may`, `le 5 mai 2026`, `May 5`, `5.05.2026`, `5 травня`. */
const month = "\\p{L}[\\p{L}\\p{M}]{2,11}\\.?";
const year = "(?:,? (?:de |del )?\\d{4}(?: ?[гр]\\.?)?)?";
const date = `(?:(?:le|den|am|em|el|on) )?(?:\\d{1,2}(?:\\.|er|º|th|st|nd|rd)? ?(?:de )?${month}${year}|${month} \\d{1,2}${year}|\\d{1,2}[./-]\\d{1,2}\\.?(?:[./-]?\\d{2,4})?)`;
const agency = "[(（\\[][^()（）\\[\\]\\d\\n]{1,36}[)）\\]]";
const dash = " ?(?:[-–—―]{1,2}|\\.[-–—]) ?";
const spacedDash = "(?: [-–—―]{1,2} |\\.[-–—] |[–—―] )";
/** Of scripts that have no capital letters, where an agency has to tell the place from a subject. */
const uncased =
	"[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Deva}\\p{sc=Thai}\\p{sc=Khmr}ฯ][\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Deva}\\p{sc=Thai}\\p{sc=Khmr}\\p{M}ฯ'\"-]*";
const uncasedPlace = `${uncased}(?: ${uncased}){0,3}`;
const uncasedDate = `(?:,? (?:في )?[\\d०-९٠-٩۰-۹]{1,2} ${uncased}(?: \\d{4})?|, \\p{sc=Deva}{2,8} \\p{sc=Deva}{2,8})`;

const cased = [
	// BERLIN (AP) — · MADRID, 5 may (XYZ).- · New Delhi, May 5 (PTI)
	`${places}(?:[,.]? ${date})?\\.?,? ${agency}${dash}`,
	`${places}, ${date},? ${agency}`,
	// МОСКВА, 5 мая. /ABC/. · /ABC/.
	`(?:${places}(?:[,.] ${date})?[.,]? )?/[^/\\n\\d]{2,30}/\\.?(?:${dash})?`,
	// Roma, 5 mag. - (ABC) - · Paris, le 5 mai 2026 –
	`${places}[,.]? ${date}(?:${dash}${agency}${dash}|${spacedDash})`,
	// КИЇВ. 5 травня. ABC.
	`${places}\\. ${date}\\.(?: ${capital}\\.)?`,
	// (ABC) -
	`${agency}${dash}`,
	"\\([\\p{Lu}/]{2,12}\\)",
].map((pattern) => new RegExp(`^(?:${pattern}) ?(?=[^\\p{Ll}\\s])`, "u"));

const uncasedDatelines = [
	`${uncasedPlace}(?:${uncasedDate})? ?${agency} ?(?:[-–—।]|--) ?`,
	`${uncasedPlace}${uncasedDate} ${agency} ?`,
	`[(（][\\p{L}\\p{M} ."'/]{1,24}[)）] ?[-–—] ?`,
	// به گزارش خبرگزاری …،
	"به گزارش (?:خبرنگار |سرویس .{1,30} |گروه .{1,30} )?(?:خبرگزاری|پایگاه خبری)[^،.:\\n]{1,40}[،,] ?",
	// 【东京】 · ［東京 5日 ABC］ -
	`【[^】\\n]{1,40}】(?: ?[-–—] ?)?`,
	`[［[][^\\]］\\n]{1,40}[\\]］] ?[-–—] ?`,
	"[（(][\\p{sc=Han}\\p{sc=Kana}・ 、]{1,20}[=＝][^()（）\\n]{1,24}[)）] ?",
	// 林登福德5月4日电(记者 …) · （ABC記者…4日電）
	"[\\p{sc=Han}A-Za-z·・ ]{1,24}?(?:\\d{1,2}月)?\\d{1,2}日(?:综合|綜合|专|專)?(?:[电電](?![影视視话話力台车車子脑腦梯池网網商信])|[讯訊](?![息问問]))(?: ?[（(][^()（）\\n]{1,30}[)）])?[ ,，:：]*(?:题[:：])?",
	"[（(][\\p{sc=Han}A-Za-z·・／/ ]{1,24}(?:\\d{1,2}月)?(?:\\d{1,2}日)(?:综合|綜合|专|專)?(?:电|電|讯|訊|報導|报道)[)）] ?",
	"[【（(]?本[报報网網台刊社](?:综合)?[讯訊](?:[】）)])?(?: ?[（(][^()（）\\n]{1,30}[)）])?[ ,，:：]*",
	// (서울=ABC) 김가람 기자 =
	"[(\\[【［（][^()\\[\\]【】［］\\n]{1,24}[=＝][^()\\[\\]【】［］\\n]{1,24}[)\\]】］）] ?(?:[가-힣·,]{2,10}(?: [가-힣·,]{2,10}){0,3} ?(?:기자|특파원) ?[=＝] ?)?",
].map((pattern) => new RegExp(`^(?:${pattern})`, "u"));

/** BERLIN — */
const capitalPlace = new RegExp(`^(?:${capitals})${spacedDash}(?=["„“”«»'‘(]?[\\p{Lu}\\d])`, "u");
/** Lindenford – */
const loosePlace = new RegExp(`^(?:${places})${spacedDash}`, "u");
/** Words that a sentence begins with, and no name, so that the place before them is no part of one. */
const opening =
	/^["„“”«»'‘]?(?:The|An?|In|On|At|After|For|From|With|More|Two|Three|Four|Five|Police|Officials|Der|Die|Das|Ein|Eine|Im|Am|Nach|Mit|Bei|Seit|Wegen|Für|Auf|Zwei|Drei|Le|La|Les|L['’]|Une?|Des|Dans|Après|Deux|Trois|El|Los|Las|Una?|Tras|Desde|Dos|Tres|Il|Lo|Gli|I|Dopo|Due|O|Os|As|Uma?|Na|No|Em|Após|De|Het|Een|Na|Op|Twee|Drie)[\s\p{L}]/u;

/**
 * The text without the dateline that it begins with, as each language's agencies write it: place, day, agency.
 * A place with a dash alone is one only when a whole sentence follows: "Lindenford — the town everybody knows —"
 * stays as it is.
 */
export function withoutDateline(text: string): string {
	let rest = text;
	for (let part = 0; part < MAX_PARTS; part++) {
		const length = datelineLength(rest);
		const without = rest.slice(length).trimStart();
		if (length === 0 || !/[\p{L}\p{N}]/u.test(without)) break;
		rest = without;
	}
	return rest;
}

function datelineLength(text: string): number {
	const head = text.slice(0, MAX_LENGTH);
	for (const pattern of [...cased, ...uncasedDatelines]) {
		const found = pattern.exec(head);
		if (found !== null) return found[0].length;
	}
	const bare = capitalPlace.exec(head)?.[0] ?? loosePlace.exec(head)?.[0] ?? "";
	return isSentence(text.slice(bare.length), bare) ? bare.length : 0;
}

/** True when a sentence begins here that can't be the other half of what stands before it. */
function isSentence(text: string, before: string): boolean {
	if (before === "" || text.length < MIN_SENTENCE_LENGTH || !/\p{Ll}{3}/u.test(text)) return false;
	if (!/\p{Ll}/u.test(before)) return /^[^\p{Ll}\s]\S*(?: \S+){3}/u.test(text);
	const [sentence = ""] = /^[^.!?\n]{0,400}[.!?]/u.exec(text) ?? [];
	const isPaired = /\s[-–—]{1,2}\s/.test(sentence);
	return !isPaired && opening.test(text) && /^\S+(?: \S+){4}/u.test(sentence);
}
