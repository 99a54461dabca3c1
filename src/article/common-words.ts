import { formOf } from "./terms.ts";

/** Words that most texts of a language hold; those that are shorter still are told by their length. */
const common = new Set(
	[
		"the and for but not you all has had was her his its our out who how about after again also because been before being between could does during each from have having here into just more most only other over said same should some such than that their them then there these they this those through under until very were what when where which while will with would your",
		"aber alle auch aus beim bereits dass dem diese diesem diesen dieser dieses doch durch eine einem einen einer eines fur gegen habe haben hatte hatten ihre ihrem ihren ihrer immer jetzt kann keine konnen konnte mehr muss nach nicht noch nur oder ohne schon sein seine seinen seiner sich sind soll sollen uber und unter viele vom von wegen weil wenn werden wieder will wird worden wurde wurden zum zur zwischen",
		"apres aussi autre autres avait avant avec avoir cette comme contre dans depuis deux donc elle elles encore entre etait etre fait leur leurs mais meme moins nous notre ont pendant peut plus plusieurs pour quand sans selon sera sont sous sur tous tout toute toutes tres une vers vous",
		"algo ante antes aunque cada como contra cuando debe desde despues donde durante ella ellos entre era esta estaba estan estar este esto estos fueron fue gran hace hacia hasta habia han mas mientras mismo mucho muy nada ni nos otra otros para pero poco por porque puede que quien segun ser sera sido sin sobre son sus tambien tiene tienen toda todo todos tras uno una unos",
		"alla alle anche ancora aveva avere che chi ciascuno come con contro cosi cui dal dalla dalle degli dei del della delle dello dopo dove dopo essere fare fino fra gia gli hanno loro molto nel nella nelle non ogni oltre per perche piu poi prima proprio quando quanto quella quelle quello questa queste questi questo senza sia sono sotto stata stati stato sua sue suo sulla tra tutti tutto una",
		"ainda alem antes apos aquele assim ate cada com como contra das depois desde dos ela ele eles entre essa esse esta estao este foi foram havia isso mais mas mesmo muito muitos nao nas nem nos para pela pelo pelos pode por porque qual quando que quem sao sem sendo ser seu sua seus sobre tambem tem todo todos uma umas",
		"больше была были было быть вместе время всего если есть еще когда который которая которое которые которых который между может можно надо него очень после потому перед почти просто сейчас свои своих своей себя также такой тогда только через чтобы этого этот этой этих",
		"або адже буде були було бути вже для його коли який яка яке якии які між може можна навіть него після тому також тільки тому через щоб цього цей",
		"ancak bazi bile bircok biri boyle bunu bunun cunku daha degil diye gibi gore hem icin ile ise kadar kendi nasil olan olarak oldu oldugu olduk olup onun sonra sadece tarafindan uzere veya yani yine zaman",
		"أكثر التي الذي الذين الي اليوم بعد بين حتي حيث خلال ذلك عبر عند غير كان كانت كما لكن لهذا هذا هذه هناك وقال",
		"است اند این آن انها باید برای بود بوده تا خود دارد را شد شده شود کرد كرد کرده می های هاي همه هم یک",
		"adalah akan antara atau bagi bahwa banyak beberapa bisa dalam dapat dari dengan hanya hari ini itu juga karena kata kepada ketika lebih masih mereka oleh pada para saat sangat sebagai sebuah secara sejak sudah telah tidak untuk yang",
		"और इस इसके उन उनके उस एक कर करने कहा का किया की कुछ के को गया जो तक था थी थे दिया ने नहीं पर भी में यह रहा रहे लिए वह साथ से है हैं हो",
	]
		.join(" ")
		.split(" ")
		.map(formOf),
);

/** True for a word, in the form in which words are compared, that is in so many texts that it tells nothing. */
export function isCommon(form: string): boolean {
	return common.has(form);
}
