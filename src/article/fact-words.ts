import { fold } from "./words.ts";

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

/** Digits by number words of ten languages, each {@link fold}ed. */
export const numberWords: ReadonlyMap<string, string> = new Map(
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

/** What a word means, where another of the same kind must not take its place; words are {@link fold}ed. */
export const meanings: ReadonlyMap<string, string> = new Map(
	Object.entries(meaningsInWords).flatMap(([meaning, words]) =>
		words.split(" ").map((word): [string, string] => [fold(word), meaning]),
	),
);
