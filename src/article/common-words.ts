import { formOf } from "./terms.ts";

/** For each language the words that most texts hold, the longer ones first. */
const lists: Readonly<Record<string, { long: string; short: string }>> = {
	en: {
		long: "the and for but not you all has had was her his its our out who how about after again also because been before being between could does during each from have having here into just more most only other over said same should some such than that their them then there these they this those through under until very were what when where which while will with would your",
		short: "a am an as at be by do he i if in is it me my no of on or so to up us we",
	},
	de: {
		long: "aber alle auch aus beim bereits dass dem diese diesem diesen dieser dieses doch durch eine einem einen einer eines fur gegen habe haben hatte hatten ihre ihrem ihren ihrer immer jetzt kann keine konnen konnte mehr muss nach nicht noch nur oder ohne schon sein seine seinen seiner sich sind soll sollen uber und unter viele vom von wegen weil wenn werden wieder will wird worden wurde wurden zum zur zwischen",
		short:
			"als am an auf bei bis da das dem den der des die du ein er es hat ich ihr im in ist man mit nur ob sie so um von war was wer wie wir wo zu",
	},
	fr: {
		long: "apres aussi autre autres avait avant avec avoir cette comme contre dans depuis deux donc elle elles encore entre etait etre fait leur leurs mais meme moins nous notre ont pendant peut plus plusieurs pour quand sans selon sera sont sous sur tous tout toute toutes tres une vers vous",
		short:
			"a au aux c ce ces cet d de des du elle en est et il ils j je l la le les me n ne ni on ou par pas qu que qui s sa se ses si son sur te tu un y",
	},
	es: {
		long: "algo ante antes aunque cada como contra cuando debe desde despues donde durante ella ellos entre era esta estaba estan estar este esto estos fueron fue gran hace hacia hasta habia han mas mientras mismo mucho muy nada ni nos otra otros para pero poco por porque puede que quien segun ser sera sido sin sobre son sus tambien tiene tienen toda todo todos tras uno una unos",
		short:
			"a al con de del e el en es la las le les lo los me mi no o que se si su te tu u un y ya",
	},
	it: {
		long: "alla alle anche ancora aveva avere che chi ciascuno come con contro cosi cui dal dalla dalle degli dei del della delle dello dopo dove dopo essere fare fino fra gia gli hanno loro molto nel nella nelle non ogni oltre per perche piu poi prima proprio quando quanto quella quelle quello questa queste questi questo senza sia sono sotto stata stati stato sua sue suo sulla tra tutti tutto una",
		short: "a ad ai al ci con da di e ed gli ha i il in la le lo mi ne o per se si su ti un vi",
	},
	pt: {
		long: "ainda alem antes apos aquele assim ate cada com como contra das depois desde dos ela ele eles entre essa esse esta estao este foi foram havia isso mais mas mesmo muito muitos nao nas nem nos para pela pelo pelos pode por porque qual quando que quem sao sem sendo ser seu sua seus sobre tambem tem todo todos uma umas",
		short: "a ao as com da de do e em eu me na no o os ou por que se sem te um",
	},
	ru: {
		long: "больше была были было быть вместе время всего если есть еще когда который которая которое которые которых который между может можно надо него очень после потому перед почти просто сейчас свои своих своей себя также такой тогда только через чтобы этого этот этой этих",
		short:
			"а бы в во да до его ее ей ему если же за и из или им их к как ко ли мы на не но о об он она они оно от по с со так там то ты у что это я",
	},
	uk: {
		long: "або адже буде були було бути вже для його коли який яка яке якии які між може можна навіть него після тому також тільки тому через щоб цього цей",
		short:
			"а але б би в ви від до з за зі і із й її їх ми на не о об по про та те ти то у це що я як",
	},
	tr: {
		long: "ancak bazi bile bircok biri boyle bunu bunun cunku daha degil diye gibi gore hem icin ile ise kadar kendi nasil olan olarak oldu oldugu olduk olup onun sonra sadece tarafindan uzere veya yani yine zaman",
		short: "bir bu da de en ki mi mu ne o su ve ya",
	},
	ar: {
		long: "أكثر التي الذي الذين الي اليوم بعد بين حتي حيث خلال ذلك عبر عند غير كان كانت كما لكن لهذا هذا هذه هناك وقال",
		short: "ان او ثم عن على علي في قد كل لا لم لن ما مع من هو هي الى و",
	},
	fa: {
		long: "است اند این آن انها باید برای بود بوده تا خود دارد را شد شده شود کرد كرد کرده می های هاي همه هم یک",
		short: "از با به تا در که و را یا",
	},
	id: {
		long: "adalah akan antara atau bagi bahwa banyak beberapa bisa dalam dapat dari dengan hanya hari ini itu juga karena kata kepada ketika lebih masih mereka oleh pada para saat sangat sebagai sebuah secara sejak sudah telah tidak untuk yang",
		short: "ada di dan ini itu ke si yang",
	},
	hi: {
		long: "और इस इसके उन उनके उस एक कर करने कहा का किया की कुछ के को गया जो तक था थी थे दिया ने नहीं पर भी में यह रहा रहे लिए वह साथ से है हैं हो",
		short: "इस एक और का कि की के को तो थी थे था ने पर भी में से ही है हैं हो",
	},
};

const formsOf = (words: string) => words.split(" ").map(formOf);
const common = new Set(Object.values(lists).flatMap(({ long }) => formsOf(long)));
const byLanguage = new Map(
	Object.entries(lists).map(([language, { long, short }]) => [
		language,
		new Set([...formsOf(long), ...formsOf(short)]),
	]),
);

/**
 * True for a word, in the form in which words are compared, that is in so many texts of some language that it tells
 * nothing; those of two or three letters are told by their length.
 */
export function isCommon(form: string): boolean {
	return common.has(form);
}

/** True for such a word of one language (`en`), however short it is. */
export function isCommonIn(form: string, language: string): boolean {
	return byLanguage.get(language)?.has(form) === true;
}

/** True for a language of which such words are known. */
export function hasCommonWords(language: string): boolean {
	return byLanguage.has(language);
}
