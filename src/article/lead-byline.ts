import { isStamp } from "./lead-stamp.ts";
import { keyOf } from "./lead-title.ts";

/** No line that tells who wrote is longer. */
const MAX_LENGTH = 160;
/** Authors beyond these are named by nobody's line. */
const MAX_AUTHORS = 20;

const name = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*";
const particle = "(?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|zu|ten|ter) ){0,2}";
const person = `${name}(?: ${particle}${name}){0,4}`;
const and = "(?: ?, ?(?:and |und )?| (?:and|und|et|y|e|en|i|та|і|и|ve|&) )";
const people = `${person}(?:${and}${person}){0,4}`;
/** `, Reporter`, `| 4 May 2026`, `in Lindenford`, `for the Gazette`. */
const about =
	"(?:(?: ?[,|·•–—(/:-] ?| (?:in|aus|à|en|for|für|pour|da|de|w|у|в|z|from) )[^.!?\\n]{0,80}\\)?)?";

/** Prepositions that stand before a name, and before many other things. */
const prepositions = new RegExp(
	`^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\\b)${people}${about}$`,
	"u",
);
/** What nothing but an author's name follows. */
const labels = new RegExp(
	`^[(（[【]?(?:${[
		"(?:by|author|authors|written by|reported by|reporter|story by|words by|text by|text|reporting by|edited by|compiled by) ?:|(?:written|reported|story|words|text|reporting|compiled|edited) by",
		"(?:von|autor|autorin|autoren|redaktion|text|verfasst von|bericht) ?:|(?:geschrieben|verfasst|ein beitrag|ein bericht|eine analyse|ein kommentar) von",
		"(?:par|auteur|autrice|texte|propos recueillis par|rédigé par|écrit par|publié par) ?:|(?:propos recueillis|rédigé|écrit|publié) par",
		"(?:por|autor|autora|autores|redacción|texto|escrito por|reportagem|redação) ?:|(?:escrito|redactado|publicado|texto) por",
		"(?:di|autore|autrice|testo|a cura di|articolo di|redazione) ?:|(?:a cura|articolo|testo|scritto) (?:di|della)",
		"(?:door|auteur|tekst|geschreven door) ?:|(?:geschreven|tekst) door",
		"(?:autor|autorka|autorzy|tekst|opracowanie) ?:|(?:oprac\\.|opracował|opracowała) ?:?",
		"(?:автор|авторка|автори|авторы|текст|журналіст|журналістка|журналист|кореспондент|корреспондент|підготувала|підготував|подготовил|подготовила) ?:",
		"(?:yazan|yazar|haber|muhabir|editör|kaynak|derleyen) ?:",
		"(?:بقلم|كتبت?|المصدر|تقرير|إعداد|تحرير|المحرر|مراسل|مراسلة) ?:|(?:بقلم|بواسطة) ",
		"(?:מאת|כתבה?|כתבת|כתב|מחבר|עריכה) ?:|מאת ",
		"(?:نویسنده|خبرنگار|گزارشگر|به قلم|تهیه|منبع) ?:|(?:به قلم|نوشته) ",
		"(?:लेखक|रिपोर्टर|संवाददाता|द्वारा|रिपोर्ट|लेखिका|by) ?:",
		"ដោយ ?[៖:]",
		"(?:โดย|เรื่อง|เรื่องและภาพ|ผู้เขียน|ผู้สื่อข่าว|เรียบเรียง|ที่มา) ?:|โดย ",
		"(?:文|執筆|取材|記者|筆者|著者|文・写真|取材・文|編集|ライター) ?[:：=＝／/]",
		"(?:文|責任編輯|责任编辑|撰文|撰稿|作者|记者|記者|编辑|編輯|责编|責編|来源|來源|采写|採訪|报道|報導|图文|圖文) ?[:：／/|丨]|(?:本报|本報|实习|實習|特约|特約)?(?:记者|記者)[ 　]",
		"(?:기자|글|취재|작성자|글쓴이|출처|글·사진|편집) ?[:：=＝]",
	].join("|")}) ?[^.!?。\\n]{0,80}\\.?$`,
	"iu",
);
/** Where the word stands behind the name. */
const behind =
	/^(?:[^\s.。!?]{1,12}[ 　]?){1,4}(?:記者|记者|기자|특파원|撰稿|报道|報導|एजेंसी|संवाददाता)(?:[ 　]?[(（/／=＝|].{0,60}|[ 　]\S{0,40}@\S{1,60}|[ 　]?(?:報導|报道|報道))?$/u;

/** What may stand beside an author's name. */
const between =
	/^(?:[\s,;|/·•–—()&@.:-]|by|von|par|por|di|door|and|und|et|y|e|en|i|og|та|і|и|ve|و|בשיתוף|ו|แล้ว|และ)*$/iu;

/** True for a line of nothing but who wrote the article, with their role, place or the time behind it. */
export function isByline(line: string, authors: readonly string[]): boolean {
	if (line.length > MAX_LENGTH) return false;
	if (prepositions.test(line) || labels.test(line)) return true;
	if (line.length <= 40 && behind.test(line)) return true;
	return isAuthors(line, authors.slice(0, MAX_AUTHORS));
}

/** True for authors' names alone, or the first one's with a role that makes no sentence. */
function isAuthors(line: string, authors: readonly string[]): boolean {
	let rest = line;
	for (const author of authors) {
		if (author.length > MAX_LENGTH || keyOf(author).length < 2) continue;
		const at = rest.toLowerCase().indexOf(author.toLowerCase());
		if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + author.length)}`;
	}
	if (rest === line) return false;
	const remains = rest.trim();
	if (between.test(remains) || isStamp(remains)) return true;
	// "Ada Marsh, Lindenford correspondent"; a sentence about an author ends with a full stop.
	return /^[,|·•–—(/-]/u.test(remains) && line.length <= 80 && !/[.!?…。।؟"”»]$/u.test(line);
}
