/** No button, notice or teaser of a site is longer; a sentence may be. */
const MAX_LENGTH = 200;

const network =
	"(?:facebook|instagram|twitter|x|telegram|whatsapp|linkedin|youtube|tiktok|mastodon|bluesky|threads|reddit|xing|pinterest|signal|google news|apple news|e-?mail|social media|@\\w+)";
/** `Facebook, X & Telegram`. */
const networks = `${network}(?:(?:\\s*[,/|&+]\\s*|\\s+(?:and|or|und|oder)\\s+)(?:on |auf )?${network})*`;

/**
 * What pages write around an article, each as a whole line: a sentence that only begins like one of these, or
 * holds its words, is the article's own.
 */
const english = [
	"advert(?:isement|s)?(?: - (?:continue reading|scroll) .*| continue reading below)?",
	"(?:story|article) continues (?:below|after)(?: this)?(?: the)?(?: advertisement| ad)?",
	"sponsored(?: content)?|paid content|promoted",
	"(?:skip|jump) to (?:main )?content",
	"(?:back|return) to (?:the )?(?:top|home ?page)",
	"(?:main )?menu|search|home|print|save|copy link|listen|loading\\W*",
	"(?:print|save|bookmark|e-?mail|listen to|gift) (?:this )?(?:article|story|page)",
	`share(?: (?:this|the))?(?: (?:article|story|page|post|link))?(?: (?:on|via|with) (?:${networks}|(?:your )?friends))?`,
	`(?:follow|find|like|join) us(?: (?:on|at|via) ${networks})?(?: for (?:more|the latest|updates|breaking)[^.!?]{0,60})?`,
	"(?:read|see|watch|listen|learn)(?: more| also| next| on)?:.+|(?:read|see|show|load) more(?: stories| news| articles)?|(?:also read|more on this|related(?: (?:articles?|stories|topics|content|news))?|recommended(?: (?:stories|for you))?|most (?:read|popular)|more from (?:this|the) (?:author|section|series)|editors?'? picks?|up next)(?::.*)?",
	"(?:please )?(?:log|sign) in(?:(?: or | / )(?:register|sign up|subscribe))?(?: to (?:leave a |post a |join the )?(?:comments?|reply|continue(?: reading)?|vote|read (?:more|on)|view this .{1,20}|conversation)(?: on this (?:article|story))?)?",
	"(?:\\d+ )?comments?(?: \\(\\d+\\))?|(?:view|show|hide|read)(?: all)?(?: \\d+)? comments|(?:leave|post|write|add) a (?:comment|reply)|join the (?:conversation|discussion)|comments (?:are )?closed",
	"subscribe(?: (?:now|today|here|for free|to (?:our|the) .{0,40}(?:newsletter|briefing|channel|podcast|paper|updates)s?))?|become a (?:member|subscriber)(?: (?:now|today))?|already a (?:member|subscriber)\\?.*|support our (?:journalism|work).{0,80}",
	"sign up (?:here|now|today|free)|(?:sign up|register) (?:for|to) (?:our|the|receive our|get our) .{0,40}(?:newsletter|briefing)\\b.{0,60}|get (?:our|the) .{0,30}(?:newsletter|briefing|app)(?: (?:now|here|today|in your inbox.{0,30}|on .{1,30}))?|(?:our )?newsletter(?: sign-?up)?|enter your e-?mail(?: address)?|download (?:our|the) app.{0,60}",
	"(?:we|this (?:web)?site|our (?:web)?site|our partners) uses? cookies?(?: and .{0,60}?)?(?: on (?:this|our) (?:web)?site)?(?:,? (?:to|for|so|which|that) .*|\\. .*)?|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our|the) (?:web)?site.{0,60} cookies.*|(?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences)|(?:accept|reject|allow) all|cookie (?:settings|policy|preferences|notice|consent)|i agree",
	"(?:©|\\(c\\)|copyright)[\\s,©()c]*\\d{4}.{0,120}|©.{0,60}|all rights reserved|(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|settings)|contact(?: us)?|about us|imprint|advertise with us)(?:\\s*[|·•].*)?",
	"(?:\\d+|one|two|three|four|five) ?-?(?:min(?:ute)?s?)(?: read(?:ing time)?)?|reading time:? .{1,20}|estimated reading .{1,30}",
	"tags?:.*|topics:.*|filed under:?.*|categories:.*",
	"this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|at) .{1,60}",
	"click (?:here|on the link).{0,80}",
];

const german = [
	"anzeige|werbung|advertorial|gesponsert|- ?anzeige ?-",
	"(?:zum|zur) (?:inhalt|hauptinhalt|startseite|navigation|seitenanfang)(?: springen)?|nach oben|zurück zur (?:startseite|übersicht)",
	"menü|suche|startseite|drucken|merken|vorlesen|artikel (?:drucken|merken|anhören|vorlesen|verschenken)",
	`(?:(?:diesen )?(?:artikel|beitrag) )?teilen(?: (?:auf|via|per|mit) ${networks})?|link kopieren`,
	`(?:folgen|folge) sie uns(?: (?:auf|bei|via) ${networks})?|folg(?:e|t)? uns(?: (?:auf|bei|via) ${networks})?`,
	"(?:lesen sie (?:auch|hier|mehr|dazu)|lies auch|siehe auch|mehr (?:dazu|zum thema|lesen)|auch interessant|weiterlesen|weitere (?:artikel|nachrichten|themen)|das könnte sie auch interessieren|meistgelesen|passend zum thema)(?::.*)?",
	"(?:bitte )?(?:melden sie sich (?:bitte )?an|einloggen|anmelden|jetzt anmelden|registrieren)(?:,? um (?:(?:einen )?(?:kommentar|kommentare)(?: zu .{1,30})?|zu kommentieren|mitzudiskutieren|weiterzulesen).{0,40})?|zum kommentieren (?:bitte )?(?:anmelden|einloggen)",
	"(?:\\d+ )?kommentare?(?: \\(\\d+\\))?|(?:alle )?(?:\\d+ )?kommentare (?:anzeigen|lesen)|(?:kommentar|einen kommentar) (?:schreiben|verfassen)|jetzt mitdiskutieren|diskutieren sie mit",
	"(?:jetzt )?(?:(?:den |unseren )?newsletter )?(?:abonnieren|bestellen)|newsletter(?: (?:abonnieren|bestellen|anmeldung))?|(?:melden sie sich|abonnieren sie|bestellen sie) .{0,60}newsletter.{0,60}|(?:jetzt )?abo(?:nnement)? (?:abschließen|testen)|(?:ihre )?e-?mail-?adresse(?: eingeben)?",
	"(?:wir|diese (?:web)?seite|diese website|unsere (?:web)?seite) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) cookies.*|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zulassen)|cookie-?(?:einstellungen|richtlinie|hinweis)e?|(?:alle )?cookies (?:akzeptieren|ablehnen)",
	"alle rechte vorbehalten|impressum(?:\\s*[|·•].*)?|datenschutz(?:erklärung|hinweise)?(?:\\s*[|·•].*)?|agb|kontakt|über uns",
	"lesezeit:? .{1,20}|lesedauer:? .{1,20}|\\d+ min(?:uten?)?\\.?(?: lesezeit)?",
	"(?:schlagwörter|themen|stichworte|mehr zu):.*",
];

const arabic = [
	"إعلان|اعلان|شارك(?: (?:المقال|الخبر))?|تابعونا(?: على .{1,60})?|اقرأ (?:أيضا|أيضًا|المزيد)(?:\\s*:.*)?|جميع الحقوق محفوظة.{0,60}",
];

const hebrew = [
	"פרסומת|שתפו?(?: (?:את )?הכתבה)?|עקבו אחרינו(?: ב.{1,60})?|קראו (?:גם|עוד)(?:\\s*:.*)?|כל הזכויות שמורות.{0,60}",
];

const japanese = [
	"広告|PR|シェア(?:する)?|ツイート|フォロー(?:する)?|関連記事(?:[:：].*)?|続きを読む|この記事をシェア|印刷|無断転載.{0,40}",
];

const lines = [english, german, arabic, hebrew, japanese].map(
	(patterns) =>
		new RegExp(`^[\\s»›▸▶→*•|[(>-]*(?:${patterns.join("|")})[\\s.!…«»›→|)\\]:-]*$`, "iu"),
);

/** True for a line that a page writes around its articles: a button, an advertisement, a cookie notice. */
export function isFurniture(line: string): boolean {
	return line.length <= MAX_LENGTH && lines.some((pattern) => pattern.test(line));
}
