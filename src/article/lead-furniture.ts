/** No button, notice or label of a site is longer. */
const MAX_LENGTH = 240;

const network =
	"(?:facebook|instagram|twitter|x|telegram|whatsapp|linkedin|youtube|tiktok|mastodon|bluesky|threads|reddit|pinterest|viber|vk|line|google news|e-?mail)";
const networks = `${network}(?:(?: ?[,/|&+] ?| (?:and|or|und|oder|et|ou|y|e|en|i|та|и|ve) )${network})*`;

/** What begins a link to another article; anything may follow a colon. */
const readAlso = [
	"read (?:also|more|next|on)|also read|see also|more on this(?: story)?|related(?: (?:articles?|stories|news|content))?|recommended|watch|don't miss|you may also like|most read",
	"lesen sie (?:auch|hier|mehr|dazu)|lies auch|siehe auch|mehr (?:dazu|zum thema)|auch interessant|weiterlesen|passend zum thema|das könnte sie auch interessieren",
	"(?:à )?lire (?:aussi|également)|lire la suite|voir aussi|sur le même sujet|à voir aussi|à lire",
	"lee(?:r|a)? también|lee(?:r|a)? más|(?:te|le) puede interesar|ver también|mira también|noticia relacionada|relacionad[ao]s?|también (?:te puede interesar|lee)",
	"leggi anche|leggi tutto|leggi di più|vedi anche|approfondisci|potrebbe interessarti(?: anche)?",
	"le(?:ia|r) (?:também|mais)|veja (?:também|mais)|saiba mais|confira(?: também)?",
	"lees (?:ook|meer|verder)|bekijk ook|zie ook",
	"czytaj (?:też|także|również|więcej|dalej)|przeczytaj (?:też|także|również)|zobacz (?:też|także|również)|polecamy",
	"чита(?:йте|ть|й) (?:також|также|ще|ещё|еще|далі|далее|больше|більше)|дивіться також|смотрите также|по теме|до теми|вас може зацікавити|подробнее|детальніше",
	"ilgili haber(?:ler)?|ayrıca (?:bakınız|okuyun)|bunu da okuyun|bunlar da ilginizi çekebilir|devamını oku",
	"اقرأ(?:وا)? (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|شاهد أيضا?ً?|مواضيع (?:ذات صلة|متعلقة)|أخبار ذات صلة|طالع أيضا?ً?|ذات صلة",
	"קראו? (?:גם|עוד)|ראו גם|לקריאה נוספת|כתבות נוספות|להמשך קריאה|אולי יעניין אותך",
	"بیشتر بخوانید|همچنین بخوانید|بخوانید|مطالب مرتبط|ادامه مطلب",
	"(?:यह|ये|इसे) भी पढ़(?:ें|िए|े)|और पढ़ें|आगे पढ़ें|संबंधित (?:खबर|ख़बर|समाचार)(?:ें)?",
	"อ่าน(?:เพิ่มเติม|ต่อ|ข่าวอื่น)|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม|บทความที่เกี่ยวข้อง",
	"関連(?:記事|ニュース)|あわせて読みたい|合わせて読みたい|続きを読む|もっと見る|こちらも(?:読む|おすすめ)",
	"(?:相关|相關|延伸)(?:阅读|閱讀|新闻|新聞|报道|報導)|更多(?:新闻|新聞|內容|内容)|阅读更多|閱讀更多|点击阅读|推荐阅读|推薦閱讀",
	"관련 ?(?:기사|뉴스)|더 ?(?:읽기|보기)|함께 ?(?:읽기|보면 좋은 기사)|이 ?기사도 ?보세요",
];

/** Whole lines: advertisements, buttons, offers, reading times, notices about cookies, and what agencies write to editors. */
const standing = [
	"advert(?:isement|s)?|ad|sponsored(?: content)?|promoted|(?:article|story) continues below(?: this)?(?: advertisement| ad)?|paid content",
	"anzeige|werbung|publicité|annonce|publicidad|anuncio|pubblicità|propaganda|advertentie|reklama|реклама|на правах реклами|reklam|إعلان|اعلان|פרסומת|آگهی|تبلیغات|विज्ञापन|โฆษณา|広告|スポンサーリンク|广告|廣告|광고",
	`(?:share|tweet|print|save|e-?mail|listen(?: to)?|copy link|bookmark|gift)(?: this)?(?: (?:article|story|page|post|link))?(?: (?:on|via|with) ${networks})?`,
	`(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|merken|anhören|vorlesen)(?: (?:auf|via|per|mit) ${networks})?`,
	`partager?(?: (?:cet |l['’])?article)?(?: sur ${networks})?|imprimer|écouter(?: l['’]article)?|compart(?:e|ir|ilhar|ilhe)(?: (?:en|no|na|em|este artículo|esta noticia|esta notícia)(?: ${networks})?)?|condividi(?: (?:su ${networks}|questo articolo))?|stampa|deel(?: (?:dit artikel|via ${networks}))?|udostępnij(?: .{0,30})?|поділитися(?: .{0,30})?|поделиться(?: .{0,30})?|paylaş(?: .{0,30})?`,
	"(?:شارك|مشاركة|طباعة)(?: (?:المقال|الخبر))?|שתפו?(?: (?:את )?(?:ה)?כתבה| ב.{1,20})?|הדפסה|اشتراک‌گذاری.{0,30}|शेयर करें|แชร์(?:เรื่องนี้|ข่าวนี้)?|シェア(?:する)?|この記事を(?:シェア|印刷)(?:する)?|分享(?:到.{0,20})?|打印|列印|공유(?:하기)?|인쇄",
	`(?:follow|find|like|join) us(?: (?:on|at) ${networks})?.{0,60}|(?:folgen|folge) (?:sie )?uns.{0,60}|suivez[- ]nous.{0,60}|síguenos.{0,60}|seguici.{0,60}|siga-nos.{0,60}|volg ons.{0,60}|obserwuj nas.{0,60}|(?:підписуйтесь|підпишіться|приєднуйтесь|подписывайтесь|подпишитесь|следите) (?:на|до|за) .{0,100}|bizi takip edin.{0,60}|تابعونا.{0,60}|עקבו אחרינו.{0,60}|フォロー(?:する)?|关注我们.{0,40}`,
	"(?:subscribe|sign up|register|log in|sign in)(?: (?:(?:now|today|here|free) )?(?:to|for) .{0,40}(?:newsletter|briefing|channel|podcast|paper|updates|alerts|app|read|comment|continue)\\b.{0,60}| now| today| here| for free)?|(?:already a|become a) (?:member|subscriber).{0,60}|support our (?:journalism|work).{0,60}|get (?:our|the) .{0,40}(?:newsletter|app).{0,40}|download (?:our|the) app.{0,40}",
	"(?:jetzt )?(?:newsletter )?(?:abonnieren|bestellen|anmelden)|(?:melden sie sich|abonnieren sie|bestellen sie|jetzt) .{0,60}newsletter.{0,60}|(?:abonnez|inscrivez)-vous.{0,100}|(?:suscr[ií]bete|regístrate|suscríbase)(?: .{0,100})?|(?:iscriviti|abbonati)(?: .{0,100})?|(?:assine|inscreva-se|cadastre-se)(?: .{0,100})?|(?:abonneer|schrijf) (?:je|u|nu).{0,100}|(?:zapisz się|zasubskrybuj)(?: .{0,100})?|abone ol(?:un)?(?: .{0,60})?|اشترك(?:وا)?(?: الآن| في (?:النشرة|نشرتنا|قناتنا).{0,40})?|הירשמו(?: (?:ל?ניוזלטר|לעדכונים|עכשיו).{0,40})?|सब्सक्राइब(?: करें)?|สมัครสมาชิก|(?:会員|無料)登録(?:する|はこちら)?|(?:点击)?(?:订阅|訂閱)(?:我们.{0,30}|我們.{0,30}|.{0,8}(?:通讯|通訊|频道|頻道|电子报|電子報))?|구독(?:하기|하세요|신청)?",
	"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies?.*|(?:wir|diese (?:web)?seite|diese website) (?:verwende[nt]|nutz(?:en|t)) cookies.*|ce site utilise des cookies.*|este (?:sitio|site) (?:web )?(?:utiliza|usa) cookies.*|questo sito (?:utilizza|usa) (?:i )?cookie.*|(?:deze|onze) (?:web)?site gebruikt cookies.*|(?:ta|nasza) strona (?:używa|korzysta).{0,30}cookies.*|(?:accept|reject|allow|manage)(?: all)?(?: cookies)?|(?:alle |tous les )?(?:cookies )?(?:akzeptieren|ablehnen)|cookie (?:settings|policy|notice)",
	"(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(?:ute)?s?\\.?(?: (?:to )?read| reading time| lesezeit| de lecture| de lectura| de leitura| di lettura| leestijd| czytania)?|(?:estimated )?(?:reading|read) time:? .{0,30}|lese(?:zeit|dauer):? .{0,30}|(?:temps de )?lecture ?:? .{0,8}\\d+ ?min.{0,10}|(?:tiempo de )?lectura(?: de)?:? .{0,8}\\d+ ?min.{0,10}|(?:tempo di )?lettura:? .{0,8}\\d+ ?min.{0,10}|(?:tempo de )?leitura(?: de)?:? .{0,8}\\d+ ?min.{0,10}|leestijd:? .{0,30}|(?:czas czytania|czyta się):? .{0,30}|(?:час (?:на )?читання|час прочитання|время (?:чтения|на чтение)):? .{0,30}|(?:\\d+ (?:хв|мин)\\.? (?:читання|чтения))|okuma süresi:? .{0,30}|\\d+ dk(?: okuma)?|(?:مدة|وقت|زمن) القراءة:? .{0,30}|زمان مطالعه:? .{0,30}|זמן קריאה:? .{0,30}|पढ़ने का समय:? .{0,30}|(?:ใช้)?เวลาอ่าน:? .{0,30}|読了時間.{0,20}|(?:この記事は)?約?\\d+分で読めます|(?:预计)?阅读(?:时间)?(?:约|需)?.{0,20}分钟|閱讀時間.{0,20}|읽는 ?시간:? .{0,20}",
	"(?:menu|search|home|loading|comments?|\\d+ comments?|kommentare?|commentaires|comentarios|skip to (?:main )?content|zum inhalt(?: springen)?|back to top|listen to this (?:article|story)|(?:diesen )?artikel anhören)(?: \\(\\d+\\))?",
	"(?:©|\\(c\\)|copyright)[\\s,]*(?:\\d{4})?.{0,80}|all rights reserved|alle rechte vorbehalten|tags?:.*|topics?:.*|filed under:?.*|schlagwörter:.*|https?://\\S+|www\\.\\S+",
	"the post .{1,300} (?:first appeared|appeared first) on .{1,100}|(?:this|the) (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|at|by) .{1,80}|der beitrag .{1,200} erschien zuerst auf .{1,80}|cet article .{1,200} est apparu en premier sur .{1,80}|la entrada .{1,200} se publicó primero en .{1,80}|l['’]articolo .{1,200} proviene da .{1,80}|запис .{1,200} спершу з['’]явився на .{1,80}",
	"[(/\\[]\\p{L}{2,12}(?:[/-]\\p{L}{2,12})?[)/\\]]|(?:attention|note to) (?:editors?|news desks?).*|editors: .*|eds\\.?: .*|\\((?:adds|updates|recasts|corrects|rewrites|writes thru)\\b.*\\)|\\((?:update|upd|оновлення|обновление|mise à jour|actualización)(?: \\d+)?:? .*\\)|\\((?:reporting|writing|editing) by .*\\)|(?:urgent|breaking|breaking news|exclusive|live|eilmeldung|eil|flash|терміново|срочно|молния|عاجل|速報|快讯|快訊|속보|\\[속보\\])|(?:für|for) (?:redaktionen|immediate release|release .{1,30})|(?:embargo|sperrfrist).{0,80}|- ?(?:30|ends?) ?-",
];

/** What newsrooms say about the article itself, which is better than nothing. */
const notices = [
	"(?:this is a |this (?:story|article|page) is (?:a )?)(?:developing|breaking)\\b.{0,160}|(?:developing|breaking)(?: news)?(?: story)?(?: ?:.{0,120})?|(?:please )?(?:check back|refresh) .{0,100}|more (?:details )?(?:to follow|soon)|(?:this (?:story|article|page) )?(?:will be|is being) updated.{0,80}",
	"(?:editor['’]?s?['’]? note|note to readers|correction|clarification|anm(?:erkung)?\\.? d(?:er|\\.) red(?:aktion)?\\.?|hinweis der redaktion|anmerkung der redaktion|hinweis|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota (?:da redação|do editor)|nota (?:della redazione|dell['’]editore)|noot van de redactie|od redakcji|від редакції|примітка редакції|от редакции|примечание редакции|editörün notu|ملاحظة (?:المحرر|من المحرر|التحرير)|הערת (?:ה)?(?:עורך|מערכת)|یادداشت (?:سردبیر|ویراستار)|संपादक की टिप्पणी|หมายเหตุบรรณาธิการ|編集部注|编者按|編者按|편집자 ?주) ?[:：–—-].*",
	"(?:die|diese) (?:meldung|nachricht|artikel) wird (?:laufend )?(?:aktualisiert|ergänzt).{0,60}|mehr in kürze|weitere informationen (?:in kürze|folgen)|(?:cet article|plus d['’]informations?) .{0,20}(?:à venir|mis à jour|à suivre).{0,60}|noticia en desarrollo.{0,60}|\\[?(?:habrá|en breve) (?:más información|ampliación).{0,20}|notizia in aggiornamento|in aggiornamento|(?:notícia|matéria|reportagem) em (?:atualização|desenvolvimento)|meer volgt(?: zo)?|wkrótce więcej.{0,60}|(?:новина|матеріал) (?:оновлюється|доповнюється)|(?:новость|материал) (?:дополняется|обновляется)|haber güncelleniyor|gelişmeler geliyor|(?:خبر )?(?:قيد التحديث|يتبع)|(?:הידיעה|הכתבה) מתעדכנת|(?:本文|本新闻)(?:将)?持续更新.{0,20}|(?:यह|ये) (?:ख़बर|खबर|समाचार) .{0,20}(?:अपडेट|अद्यतन).{0,30}|(?:ข่าวนี้|เรื่องนี้)(?:กำลัง|จะ).{0,20}อัปเดต.{0,20}|この記事は(?:随時)?更新(?:されます|します)",
];

/** What names a picture's maker or says what it shows. */
const pictured =
	"(?:photos?|photographs?|pictures?|images?|pic|video|graphic|illustration|caption|file photo|photo credit|image credit|credits?|fotos?|fotografie|bild(?:er)?|grafik|symbolbild|archivbild|symbolfoto|archivfoto|titelbild|bildquelle|quelle|crédits?(?: photo)?s?|photographie|légende|imagen|imágenes|fotografía|crédito|imagem|immagine|fonte|fotografia|beeld|zdjęcie|zdjęcia|fot\\.?|rys\\.|фото|світлина|зображення|ілюстрація|фотография|изображение|иллюстрация|fotoğraf(?:lar)?|görsel|تصوير|الصورة|صورة|صور|צילום|צילומים|תמונה|קרדיט|עריכה גרפית|عکس|عکاس|تصویر|फोटो|फ़ोटो|तस्वीर|ภาพ|เครดิตภาพ|ที่มาภาพ|写真|画像|撮影|提供|照片|图片|圖片|图源|圖源|图|圖|摄影|攝影|사진|자료사진|영상)";

const quiet = lineOf([
	...standing,
	...readAlso.map((words) => `(?:${words})(?: ?[:：|»›→】\\]].*)?`),
]);
/** What is a button only beside others. */
const button = lineOf([
	"(?:copy )?link|e-?mail|pdf|facebook|twitter|x|telegram|whatsapp|rss|link kopieren|per e-?mail|copier le lien|copiar (?:el )?enlace|copiar link|copia (?:il )?link|kopiuj link|link kopiëren|imprimir|drukuj|yazdır|bağlantıyı kopyala",
	"(?:копіювати|скопіювати|копировать|скопировать) (?:посилання|ссылку)|(?:надіслати|отправить) (?:поштою|почтой|по почте)|друк(?:увати)?|печать|نسخ الرابط|البريد|העתק(?:ת)? קישור|מייל|کپی (?:لینک|پیوند)|چاپ|लिंक कॉपी करें|प्रिंट(?: करें)?|คัดลอกลิงก์|พิมพ์|リンクをコピー|印刷|ツイート|复制链接|複製連結|링크 ?복사",
]);
const notice = lineOf(notices);
const caption = new RegExp(
	`^[^\\p{L}\\p{N}]*?(?:${pictured}(?: (?:by|credit|courtesy(?: of)?|via|de|von|di|par))? ?[:：／/©|=＝].{1,140}|(?:photos?|images?|pictures?|video) (?:by|courtesy(?: of)?|via) .{1,60})$`,
	"iu",
);
/** `The bridge on Monday. (Photo: A. Marsh)`, `The bridge on Monday | Photo: A. Marsh` */
const creditBehind = new RegExp(
	`(?:[([|]| [-–—/] |[.。] ?)\\s*${pictured} ?[:：／/©|=＝][^.。]{1,60}[)\\]]?$`,
	"iu",
);

/**
 * What a line is that is no text of the article: `quiet` when nobody misses it, `notice` when it speaks about the
 * article, `caption` when it belongs to a picture. A sentence that only begins like one of these is text.
 *
 * @returns undefined for text
 */
export function furnitureOf(line: string): "quiet" | "notice" | "caption" | undefined {
	if (line.length > MAX_LENGTH) return undefined;
	if (quiet.test(line) || isToolbar(line)) return "quiet";
	if (notice.test(line)) return "notice";
	return caption.test(line) || creditBehind.test(line) ? "caption" : undefined;
}

/** `Share · Copy link · Print` */
function isToolbar(line: string): boolean {
	const parts = line.split(/\s*[·•|｜:：／]\s*/u).filter((part) => part !== "");
	return parts.length > 1 && parts.every((part) => quiet.test(part) || button.test(part));
}

function lineOf(patterns: readonly string[]): RegExp {
	return new RegExp(`^[^\\p{L}\\p{N}]*?(?:${patterns.join("|")})[\\s.!…«»›→|)\\]:*-]*$`, "iu");
}
