import { digestOf } from "./article.ts";

/** How many values a sketch has. */
export const SKETCH_SIZE = 64;
/** Characters of a value: 18 bits in base64url. */
export const VALUE_WIDTH = 3;
/** Half of the values are a MinHash, a quarter stands for the title as a whole, a quarter for the lead. */
const MINIMA = SKETCH_SIZE / 2;
/**
 * How many of the values have to be equal. One more than the MinHash has: without the same title or the same
 * lead, word for word, no two articles are the same story, as near as they may be ("the maternity ward closes",
 * "the emergency ward closes"). With one of them 17 of the 32 minima are enough, about 0.53 of the shingles.
 */
export const MIN_EQUAL = MINIMA + 1;

/** With a share of 0.53 in common, 998 of 1000 pairs agree in one of as many minima. */
const BANDS = 8;
/** A lead is told by its first sentences; feeds cut it anywhere behind them. */
const ENOUGH_WORDS = 24;
const MAX_WORDS = 60;
/** A shorter lead is a teaser that may stand below many headlines. */
const MIN_WORDS = 12;
/** Room for {@link MAX_WORDS} of any language. */
const MAX_LENGTH = 1500;

/** What tells that two articles are the same story; it can be compared in Redis, value by value. */
export type Signature = {
	/** 64 values, each 3 characters of base64url, 192 characters in all. */
	sketch: string;
	/** Numbers, names, days, opposites … that have to be the same in both: a digest of 22 characters. */
	facts: string;
	/** 8 names of buckets; two articles that are the same story share one of them (LSH). */
	bands: string[];
};

/** What a signature is made of. */
type Text = { title: string; lead: string; language?: string | undefined };

/**
 * The signature of an article by its title and the beginning of its text: whole sentences until there are 24
 * words, at most 60. Undefined where that has fewer than 12 words, which is too little to be told apart.
 *
 * Case, accents, punctuation, a dateline, the site's name behind the title and whether a number is spelled make
 * no difference; but the lead's case does tell its names.
 */
export function signatureOf(article: Text): Signature | undefined {
	const { title, lead, place } = partsOf(article);
	if (lead.length < MIN_WORDS) return undefined;
	const facts = digestOf(factsOf(title, lead, place, calendarOf(article.language)));
	const values = [
		...minima([...shinglesIn(title, lead)]),
		...repeated(title.map(spelled).sort()),
		...repeated(lead.map(spelled)),
	].map(encode);
	// Without the same facts there is no use in meeting: with them in the name, buckets stay small.
	const bands = values.slice(0, BANDS).map((value) => facts.slice(0, 8) + value);
	return { sketch: values.join(""), facts, bands };
}

/** True when the facts are the same and at least {@link MIN_EQUAL} values of the sketches are equal. */
export function isSameStory(a: Signature, b: Signature): boolean {
	if (a.facts !== b.facts) return false;
	let equal = 0;
	for (let at = 0; at < SKETCH_SIZE * VALUE_WIDTH; at += VALUE_WIDTH) {
		if (a.sketch.slice(at, at + VALUE_WIDTH) === b.sketch.slice(at, at + VALUE_WIDTH)) equal++;
	}
	return equal >= MIN_EQUAL;
}

/** The set of which a sketch keeps a sample: hashes of words and pairs of words. */
export function shinglesOf(article: Text): Set<number> {
	const { title, lead } = partsOf(article);
	return shinglesIn(title, lead);
}

type Word = {
	/** Without case and accents. */
	text: string;
	isNumber: boolean;
	isCapital: boolean;
	/** After a full stop, a colon or an opening quotation mark, where a capital letter says nothing. */
	isFirst: boolean;
};

function partsOf(article: { title: string; lead: string }) {
	// A site's name behind the headline.
	const title = plain(article.title.slice(0, MAX_LENGTH)).replace(/\s[|¦·]\s[^|¦·]{1,40}$/, "");
	const text = plain(article.lead.slice(0, MAX_LENGTH)).trim();
	const dateline = datelines.exec(text)?.[0] ?? "";
	return {
		title: wordsOf(title, MAX_WORDS),
		lead: wordsOf(text.slice(dateline.length), ENOUGH_WORDS),
		place: wordsOf(dateline.replace(/\(.*|【.*/s, ""), MAX_WORDS),
	};
}

/** `LINDENFORD (Wire) —`, `Lindenford, 4 May (Wire) -`, `LINDENFORD —`, `【Wire】` */
const datelines =
	/^(?:【[^】\n]{1,40}】|(?:\p{Lu}[\p{L}'.-]*[ ,/]+(?:\d{1,2}\.? )?){0,4}\([^)\d\n]{1,30}\) ?[-–—:]{1,2} |\p{Lu}[\p{Lu} '.,/-]{2,40} [-–—]{1,2} )/u;

/** Signs that are written or left out at will: accents, vowel signs, soft hyphens, the Arabic stroke. */
const optional =
	/(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Cyrl}]|\p{Default_Ignorable_Code_Point}|\u0640/gu;

function plain(text: string): string {
	return text
		.normalize("NFKD")
		.replace(optional, "")
		.normalize("NFKC")
		.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => String(digitOf(digit)))
		.replace(/[‘’ʼ`´]/g, "'");
}

function digitOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	// Arabic digits begin at U+0660 and U+06F0, those of India and Thailand six behind a multiple of 16.
	return code < 0x700 ? code % 16 : (code - 6) % 16;
}

const tokens =
	/(?<number>(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+)(?:[.,:/–—-]\d+)*(?: ?[aApP]\.? ?[mM]\b)?)|(?<word>[\p{L}\p{M}]+(?:'\p{sc=Cyrl}+)?)|(?<end>[.!?…]+["'”»)\]]*(?=\s+(?!\p{Ll})|\s*$)|。|\n)|(?<opener>["“”„«»:]|(?<!\p{L})')/gu;

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The words of whole sentences until there are `enough`, at most {@link MAX_WORDS}. */
function wordsOf(text: string, enough: number): Word[] {
	const words: Word[] = [];
	let isFirst = true;
	for (const { groups = {} } of text.matchAll(tokens)) {
		const { number, word } = groups;
		if (number !== undefined) {
			words.push({ text: numberOf(number), isNumber: true, isCapital: false, isFirst });
		} else if (word !== undefined) {
			for (const part of unspaced.test(word) ? segmentsOf(word) : [word]) {
				const folded = part.toUpperCase().toLowerCase();
				const isCapital = /^[\p{Lu}\p{Lt}]/u.test(part);
				words.push({ text: folded, isNumber: false, isCapital, isFirst });
			}
		} else if (groups.end !== undefined && words.length >= enough) break;
		isFirst = number === undefined && word === undefined;
		if (words.length >= MAX_WORDS) break;
	}
	return words.slice(0, MAX_WORDS);
}

function segmentsOf(run: string): string[] {
	return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** One spelling for `2–1` and `2:1`, `6,000` and `6 000`, `8.10 a.m.` and `08:10 am`. */
function numberOf(text: string): string {
	return text
		.replace(/^(\d{1,3})((?:[ .,']\d{3})+)(?!\d)/, (_, head: string, tail: string) =>
			head.concat(tail.replace(/[ .,']/g, "")),
		)
		.replace(/ ?([ap])\.? ?m$/i, "$1")
		.replace(/[,:/–—-]/g, ".")
		.replace(/^0+(?=\d)/, "")
		.toLowerCase();
}

/** The lead's words and pairs of words, and the title's words: headlines vary more than leads. */
function shinglesIn(title: Word[], lead: Word[]): Set<number> {
	const shingles = new Set<number>();
	for (const word of title) shingles.add(mix(~hashOf(spelled(word))));
	let before = 0;
	for (const word of lead) {
		const hash = mix(hashOf(spelled(word)));
		shingles.add(hash);
		shingles.add(mix(Math.imul(before, 31) + hash));
		before = hash;
	}
	return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash;
}

/** The last step of MurmurHash3, which lets each bit depend on all others. */
function mix(hash: number): number {
	let mixed = hash;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** For each of 32 orders of all numbers, the first of the given ones. */
function minima(shingles: readonly number[]): number[] {
	return Array.from({ length: MINIMA }, (_, order) => {
		const seed = mix(order + 1);
		let least = 0xffffffff;
		for (const shingle of shingles) {
			const value = mix(shingle ^ seed);
			if (value < least) least = value;
		}
		return least;
	});
}

/** A quarter of the values, all of them others for other words. */
function repeated(words: readonly string[]): number[] {
	const hash = hashOf(words.join(" "));
	return Array.from({ length: SKETCH_SIZE / 4 }, (_, index) => mix(hash + index));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The lowest 18 bits: the highest ones of a minimum are nearly always 0. */
function encode(value: number): string {
	let text = "";
	for (let shift = 0; shift < VALUE_WIDTH * 6; shift += 6) text += alphabet[(value >>> shift) & 63];
	return text;
}

/**
 * What has to be the same, in writing: the lead's numbers and names in their order, its days, opposites and
 * negations; and what of these the title alone has. A headline is free to leave out what the lead tells.
 */
function factsOf(
	title: Word[],
	lead: Word[],
	place: Word[],
	calendar: ReadonlyMap<string, string>,
): string {
	const numbers: string[] = [];
	const names = new Set<string>();
	const dates = new Set<string>();
	const meant: string[] = [];
	for (const [index, word] of lead.entries()) {
		const number = numberIn(word);
		const date = calendar.get(word.text);
		const meaning = meanings.get(word.text);
		if (number !== undefined) numbers.push(number);
		else if (date !== undefined) dates.add(date);
		else if (meaning !== undefined) meant.push(meaning);
		else if (isName(word, lead[index + 1])) names.add(word.text);
	}
	const inLead = new Set([...lead.map(({ text }) => text), ...numbers, ...dates, ...meant]);
	const namesCount = !isTitleCase(title);
	const extras = title.flatMap((word) => {
		const fact = numberIn(word) ?? calendar.get(word.text) ?? meanings.get(word.text);
		// A headline's first word is a capital one in any case.
		return fact ?? (namesCount && !word.isFirst && isName(word) ? word.text : []);
	});
	const words = title.map(spelled);
	// A dateline's place is often told again behind it; its date is the day of writing.
	const places = place.filter(({ text, isNumber }) => !isNumber && !calendar.has(text));
	extras.push(...places.map(({ text }) => text).filter((text) => !words.includes(text)));
	// A lead without a name, or without number and date, may stand below many headlines: the title tells which.
	const isTimeless = names.size === 0 || numbers.length + dates.size === 0;
	return JSON.stringify([
		numbers,
		[...names],
		[...dates].sort(),
		// How often something is denied counts; what else is meant is often said twice.
		meant.filter((one, at) => one === "not" || meant.indexOf(one) === at).sort(),
		[...new Set(extras)].filter((extra) => !inLead.has(extra)).sort(),
		isTimeless ? words.sort() : [],
	]);
}

function isName(word: Word, next?: Word): boolean {
	if (!word.isCapital || word.text.length < 2) return false;
	return !word.isFirst || (word.text.length > 3 && next?.isCapital === true && !next.isFirst);
}

/** Capital letters everywhere, the way of some houses, tell no names. */
function isTitleCase(title: Word[]): boolean {
	const telling = title.filter((word) => !word.isFirst && !word.isNumber && word.text.length > 3);
	return (
		telling.length > 1 && telling.filter((word) => word.isCapital).length > telling.length * 0.7
	);
}

/** The word, a number in digits. */
function spelled(word: Word): string {
	return numberIn(word) ?? word.text;
}

function numberIn(word: Word): string | undefined {
	if (word.isNumber) return word.text;
	return (
		numberWords.get(word.text) ??
		(/^[一二三四五六七八九十百千万億]+$/.test(word.text) ? word.text : undefined)
	);
}

/** Number words in their order: 0 to 20, then the tens to 100, and 1000. "One" is left out: it is an article as well. */
const numbersInWords = [
	"zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand",
	"null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend",
	"zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt trente quarante cinquante soixante - - - cent mille",
	"cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil",
	"zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille",
	"zero - dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil",
	"nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend",
	"zero - dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech/czworo pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt - - - - sto tysiąc",
	"ноль - два/две/двух/двое три/трёх/трое четыре/четырёх/четверо пять/пяти/пятеро шесть/шести/шестеро семь/семи/семеро восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят - - - - сто тысяча",
	"нуль - два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо п'ять/п'яти шість/шести сім/семи вісім/восьми дев'ять/дев'яти десять/десяти одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять тридцять сорок п'ятдесят - - - - сто тисяча",
];

/** Words of one meaning, which another must not take the place of: opposites, times of day, directions, no and not. */
const meaningsInWords = {
	not: "not no never t without nobody none neither nor cannot nicht kein keine keinen keiner keinem nie niemand ohne pas aucun aucune jamais sans nunca ningún ninguna sin non nessun nessuna senza não nenhum nenhuma sem niet geen nooit zonder nie bez не нет без ни немає ні لا لم لن ليس دون بدون ない なし なかった ず",
	today: "today heute aujourd hoy oggi hoje vandaag dziś dzisiaj сегодня сьогодні اليوم 今日",
	tomorrow: "tomorrow morgen demain mañana domani amanhã jutro завтра غدا 明日",
	yesterday: "yesterday gestern ayer ieri ontem gisteren wczoraj вчера вчора أمس 昨日",
	morning: "morning früh matin mattina manhã ochtend rano утром вранці صباح 朝 午前",
	noon: "noon midday mittag midi mediodía mezzogiorno południe полдень полудень ظهر 正午",
	afternoon: "afternoon nachmittag tarde pomeriggio middag popołudnie 午後",
	evening: "evening tonight abend soir sera avond wieczorem вечером ввечері مساء 夕方",
	night: "night midnight nacht nuit noche notte noite noc ночью вночі ليل 夜",
	open: "open opens opened opening reopen reopens reopened reopening offen geöffnet öffnet ouvert ouvre rouvre abierto abre apre aperto",
	closed:
		"close closed closes closing shut shuts gesperrt geschlossen schließt fermé ferme cerrado cierra chiuso chiude",
	win: "win wins won beat beats beaten gewinnt gewonnen siegt gagne gana ganó vince vinto",
	lose: "lose loses lost defeat defeated verliert verloren unterliegt perd perdu pierde perdió perde perso",
	yes: "approve approves approved accept accepts accepted backs backed pass passes passed billigt gebilligt approuve approuvé aprueba aprobó approva",
	refused:
		"reject rejects rejected refuse refuses refused deny denies denied lehnt abgelehnt rejette rejeté rechaza rechazó respinge",
	on: "confirm confirms confirmed bestätigt confirme confirmé confirma confirmado conferma",
	off: "cancel cancels cancelled canceled cancelling postpone postpones postponed abgesagt verschoben annule annulé reporté cancela cancelado aplazado annulla",
	up: "rise rises rose risen rising increase increases increased gain gains gained grow grows grew higher steigt steigen gestiegen hausse sube suben aumenta sale",
	down: "fall falls fell fallen falling decrease decreases decreased drop drops dropped decline declines declined lower sinkt sinken gesunken fällt baisse baja bajan scende",
	guilty: "guilty convicted schuldig coupable culpable colpevole",
	innocent: "innocent acquitted cleared freigesprochen acquitté absuelto assolto",
	missing: "missing vermisst disparu disparue desaparecido desaparecida disperso",
	found: "found gefunden retrouvé retrouvée hallado hallada encontrado encontrada trovato",
	dead: "dead dies died killed tot gestorben getötet mort morte muerto muerta murió morto",
	alive:
		"alive safe survives survived unhurt unharmed lebend überlebt unverletzt vivant indemne vivo viva ileso",
	start:
		"begin begins began begun start starts started beginnt begonnen commence commencé empieza comienza inizia",
	end: "end ends ended finish finishes finished endet beendet finit terminé termina finisce",
	arrested: "arrested detained festgenommen verhaftet arrêté detenido arrestato",
	released: "released freed freigelassen libéré liberado rilasciato",
	first: "first erste ersten erster premier première primero primera primo prima",
	second: "second zweite zweiten zweiter deuxième segundo segunda secondo seconda",
	third: "third dritte dritten dritter troisième tercero tercera terzo terza",
	last: "last letzte letzten letzter dernier dernière último última ultimo ultima",
	north: "north northern norden nördlich nord norte",
	south: "south southern süden südlich sud sul",
	east: "east eastern osten östlich leste",
	west: "west western westen westlich ouest oeste ovest",
};

const fold = (word: string): string => plain(word).toUpperCase().toLowerCase();

const numberWords = new Map(
	numbersInWords.flatMap((line) =>
		line.split(" ").flatMap((forms, index) => {
			const value = index <= 20 ? index : index <= 28 ? (index - 18) * 10 : 1000;
			return forms
				.split("/")
				.filter((form) => form !== "-")
				.map((form): [string, string] => [fold(form), String(value)]);
		}),
	),
);
const meanings = new Map(
	Object.entries(meaningsInWords).flatMap(([meaning, words]) =>
		words.split(" ").map((word): [string, string] => [fold(word), meaning]),
	),
);

/** Languages whose days and months are known in every text: many senders tell no language. */
const calendarLanguages = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk"];
/** Cases of days that the formatter does not write, by the number of the day from Sunday. */
const inflectedDays = {
	0: "niedzielę niedzieli воскресенья неділю неділі",
	3: "środę środy среду среды середу середи",
	5: "пятницу пятницы п'ятницу п'ятниці",
	6: "sobotę soboty субботу субботы суботу суботи",
};

/** Known once and for all: a formatter takes longer to make than a signature. As many as there are languages. */
const calendars = new Map<string, ReadonlyMap<string, string>>();

/** The names of days and months by which an article of the language may tell a date. */
function calendarOf(language = "en"): ReadonlyMap<string, string> {
	const [named] = /^[a-z]{2,3}(?![^-_])/i.exec(language) ?? ["en"];
	const known = calendars.get(named);
	if (known !== undefined) return known;
	const [base = "en"] = Intl.DateTimeFormat.supportedLocalesOf(named);
	if (base !== named) return calendarOf(base);
	const names = new Map(calendars.get("") ?? commonCalendar());
	// Short names of other languages are words in this one: "die" and "sie" are months somewhere.
	addDates(names, base, "short");
	addDates(names, base, "long");
	calendars.set(base, names);
	return names;
}

function commonCalendar(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [day, forms] of Object.entries(inflectedDays)) {
		for (const form of forms.split(" ")) names.set(fold(form), `day ${day}`);
	}
	for (const language of calendarLanguages) addDates(names, language, "long");
	calendars.set("", names);
	return names;
}

function addDates(names: Map<string, string>, language: string, width: "short" | "long"): void {
	const add = (name: string | undefined, meaning: string) => {
		const folded = fold(name ?? "").replace(/\.$/, "");
		// Of two letters are words as well: "so" and "mo" are German days.
		if (/^[\p{L}\p{M}']{3,}$/u.test(folded)) names.set(folded, meaning);
	};
	const settings = { timeZone: "UTC", calendar: "gregory", month: width } as const;
	const month = new Intl.DateTimeFormat(language, settings);
	// Slavic languages write the month of a day in another case.
	const date = new Intl.DateTimeFormat(language, { ...settings, weekday: width, day: "numeric" });
	// The first days of this year's months are all days of the week.
	for (let index = 0; index < 12; index++) {
		const first = new Date(Date.UTC(2024, index));
		const parts = [...month.formatToParts(first), ...date.formatToParts(first)];
		for (const { type, value } of parts) {
			if (type === "month") add(value, `month ${index}`);
			if (type === "weekday") add(value, `day ${first.getUTCDay()}`);
		}
	}
}
