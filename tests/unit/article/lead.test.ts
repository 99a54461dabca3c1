import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { type Block, textToBody } from "../../../src/article/body.ts";
import { leadInOf, leadOf } from "../../../src/article/lead.ts";
import { clean, cleanParagraphs } from "../../../src/article/text.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText, hasLoneSurrogate } from "../../support/any-text.ts";
import { growth, LINEAR } from "../../support/growth.ts";

type Parts = Partial<Pick<Article, "title" | "summary" | "language" | "authors">> & {
	body?: string | Block[];
};

/** What is told of an article; a body is given by its paragraphs, a line for each. */
function leadIn({ body, title = "Council votes on the bridge", ...parts }: Parts) {
	const blocks = typeof body === "string" ? textToBody(body).blocks : body;
	return leadInOf({
		title,
		summary: undefined,
		language: undefined,
		authors: [],
		...parts,
		body: blocks && { blocks },
	});
}
const textOf = (parts: Parts) => leadIn(parts).text;

const sentence =
	"The Old Bridge over the Linde will close to all traffic for 18 months from 1 September, the council decided.";

describe("a summary", () => {
	test("is told as it was given, a line for each paragraph", () => {
		const summary = "The bridge closes in September.\n\nA ferry takes its place.";
		expect(leadIn({ summary, body: sentence })).toEqual({
			text: "The bridge closes in September.\nA ferry takes its place.",
			isWhole: true,
		});
		expect(textOf({ summary: "A ferry takes the place of the bridge", body: sentence })).toBe(
			"A ferry takes the place of the bridge",
		);
	});

	test.each([
		"Council votes on the bridge",
		"COUNCIL VOTES – on the bridge!",
		"Video: Council votes on the bridge",
		"Council votes on the bridge | Lindenford Gazette",
		"By Ada Marsh",
		"Updated 4 May 2026, 10:30",
		"Read more",
		"News",
		"https://news.example/bridge",
		"The post Council votes on the bridge appeared first on Lindenford Gazette.",
	])("gives way to the body when it is no more than %j", (summary) => {
		expect(textOf({ summary, body: sentence })).toBe(sentence);
	});

	test.each([
		"The Old Bridge over the Linde will close to all traffic for 18 months from …",
		"The Old Bridge over the Linde will close to all traffic for [...]",
		"The Old Bridge over the Linde will close to all traffic for 18 [&hellip;]",
		"The Old Bridge over the Linde will close to all traf",
		"The Old Bridge over the Linde will close to all […] Read more",
	])("gives way to the body that it was cut from: %j", (summary) => {
		expect(leadIn({ summary, body: sentence })).toEqual({ text: sentence, isWhole: true });
	});

	test("that was cut from something else keeps its whole sentences, or says that it was cut", () => {
		const whole = "The Old Bridge closes in September for eighteen months of repairs.";
		expect(leadIn({ summary: `${whole} A ferry will take the [&hellip;]` })).toEqual({
			text: whole,
			isWhole: false,
		});
		expect(leadIn({ summary: "The Old Bridge closes in September, and [...]" })).toEqual({
			text: "The Old Bridge closes in September, and…",
			isWhole: false,
		});
	});

	test.each([
		"Read more",
		"Read more »",
		"Continue reading “Council votes on the bridge” →",
		"Weiterlesen",
		"Lire la suite",
		"Leer más",
		"Czytaj dalej",
		"Читати далі",
		"Читать далее",
		"اقرأ المزيد",
		"続きを読む",
		"阅读全文",
		"The post Council votes on the bridge first appeared on Lindenford Gazette.",
	])("loses the invitation behind it: %j", (invitation) => {
		expect(leadIn({ summary: `A ferry will cross the river. ${invitation}` })).toEqual({
			text: "A ferry will cross the river.",
			isWhole: true,
		});
	});

	test("keeps an invitation that is a part of its sentence", () => {
		const summary = "The council wants pupils to read more";
		expect(textOf({ summary })).toBe(summary);
	});

	test("that is the whole text of the article is not repeated in full", () => {
		const body = Array.from({ length: 8 }, () => sentence).join("\n");
		expect(textOf({ summary: body, body })).toBe(sentence);
	});
});

describe("of a body", () => {
	test("the first paragraph is told, not what stands above it", () => {
		const body: Block[] = [
			{ kind: "heading", level: 1, text: "The bridge" },
			{ kind: "item", level: 1, text: "Closed for 18 months." },
			{ kind: "quote", text: "“It is time.”" },
			{ kind: "paragraph", text: sentence },
			{ kind: "paragraph", text: "Trams will turn back." },
		];
		expect(leadIn({ body })).toEqual({ text: sentence, isWhole: true });
	});

	test("sentences are told until they say enough", () => {
		const long = `${sentence} The ferry costs nothing. Trams turn back.`;
		expect(leadIn({ body: long })).toEqual({ text: sentence, isWhole: false });
		expect(
			leadIn({ body: "The bridge closes in September, for 18 months. A ferry will run then." }),
		).toEqual({
			text: "The bridge closes in September, for 18 months. A ferry will run then.",
			isWhole: true,
		});
	});

	test("a teaser gives way to the paragraph that tells more", () => {
		expect(textOf({ body: `What happened?\n${sentence}` })).toBe(sentence);
		expect(textOf({ body: `Friday.\n“We waited.”\n${sentence}` })).toBe(sentence);
	});

	test("two short paragraphs are told together when no longer one follows", () => {
		expect(leadIn({ body: "The water is back.\nSchools open on Monday.\nIt is over." })).toEqual({
			text: "The water is back.\nSchools open on Monday.",
			isWhole: true,
		});
	});

	test("an endless sentence is cut between words", () => {
		const { text, isWhole } = leadIn({ body: `The bridge ${"and the river ".repeat(60)}.` });
		expect(isWhole).toBe(false);
		expect(text.length).toBeLessThanOrEqual(500);
		expect(text).toMatch(/^The bridge.*(?:and|the|river)…$/);
	});

	test("an abbreviation ends no sentence", () => {
		for (const [language, body] of [
			[
				"de",
				"Die Alte Brücke kostet rd. 38 Mio. Euro bzw. ein Drittel mehr als geplant, wie Prof. Dr. Reiss bei der Vorstellung sagte.",
			],
			[
				"fr",
				"M. Morel et Mme. Roux ont présenté lundi les plans du nouveau pont, qui doit ouvrir en septembre à tous les piétons.",
			],
			[
				"es",
				"El Sr. Ruiz y la Sra. Vega presentaron este lunes los planes del puente de la Avda. Mayor núm. 5, que abrirá en mayo.",
			],
			[
				"uk",
				"Міст на вул. Річковій у м. Липове коштував 5 млн. грн. і його закриють на 18 місяців, як вирішила рада ім. Шевченка.",
			],
		] as const) {
			expect(textOf({ language, body: `${body} Ende.` })).toBe(body);
		}
	});

	test.each([
		["Photo: A. Marsh"],
		["📸 Fotos: Ada Marsh"],
		["Foto: Ada Marsh/LNA"],
		["The bridge on Monday. (Photo: Ada Marsh)"],
		["写真：リンデンフォード市"],
		["تصوير: آدا مارش"],
		["By Ada Marsh"],
		["BY ADA MARSH AND BEN COLE"],
		["By Ada Marsh, 4 May 2026"],
		["Von Greta Simons"],
		["Par Odile Marchand"],
		["Por Íñigo Sáez | @isaez"],
		["Автор: Олена Коваль"],
		["بقلم: آدا مارش"],
		["מאת נועה ברק"],
		["文/何宁"],
		["記者 森 由香"],
		["โดย ธนกร วงศ์ไพร"],
		["Yazan: Ada Kaya"],
		["김가람 기자"],
		["Ada Marsh"],
		["Ada Marsh, Lindenford correspondent"],
		["Ada Marsh · 4 May 2026 · 10:30"],
		["Last updated at 5:30 p.m. on Monday, 4 May 2026"],
		["Published 4 May 2026, 09:12 | Updated 14:05"],
		["Zuletzt aktualisiert am 4. Mai 2026 um 10:30 Uhr"],
		["Publié le 4 mai 2026 à 09h12, mis à jour à 14h05"],
		["Actualizado a las 14:05 h"],
		["Aggiornato il 4 maggio 2026 alle 10:30"],
		["Atualizado em 4 de maio de 2026 às 10h30"],
		["Laatst bijgewerkt op 4 mei 2026 om 10:30"],
		["Aktualizacja: 4 maja 2026, 10:30"],
		["Оновлено 4 травня 2026, 10:30"],
		["Обновлено: 4 мая 2026 г., 10:30"],
		["Güncelleme: 4 Mayıs 2026 10:30"],
		["آخر تحديث: 4 مايو 2026"],
		["פורסם ב-4 במאי 2026, 09:12 | עודכן ב-14:05"],
		["آخرین به‌روزرسانی: ۱۴ اردیبهشت ۱۴۰۵"],
		["अपडेट: 4 मई 2026, 10:30"],
		["อัปเดตล่าสุด 4 พฤษภาคม 2569 10.30 น."],
		["2026年5月4日 9時12分（更新 14時05分）"],
		["发布时间：2026-05-04 09:12 更新：14:05"],
		["입력 2026.05.04 10:30 수정 2026.05.04 11:00"],
		["3 min read"],
		["Lesezeit: 3 Min."],
		["Temps de lecture : 2 min"],
		["Advertisement"],
		["Anzeige"],
		["Read also: What the ferry costs"],
		["Lesen Sie auch: Was die Fähre kostet"],
		["À lire aussi : le prix du bac"],
		["Читайте також: скільки коштує пором"],
		["【関連記事】渡し船の時刻表"],
		["Share · Copy link · Print · E-mail"],
		["Subscribe to our newsletter for updates"],
		["We use cookies to make this site better."],
		["This is a developing story. Please check back for updates."],
		["Editor’s note: The names of the pupils were changed in this article."],
		["Anmerkung der Redaktion: Die Namen der Kinder sind geändert, die Schule auch."],
		["ATTENTION EDITORS: embargo until Monday"],
		["(LNA)"],
		["POLITICS"],
		["Team | Points"],
	])("%j is left out", (line) => {
		expect(textOf({ authors: ["Ada Marsh"], body: `${line}\n${sentence}` })).toBe(sentence);
	});

	test.each([
		["BERLIN (AP) — "],
		["Lindenford (lna) - "],
		["Lindenford, Westmark (LNA) – "],
		["New Delhi, May 5 (XYZ) "],
		["MADRID, 5 may (XYZ) – "],
		["MADRID, 5 may. (XYZ).- "],
		["Paris, le 5 mai 2026 – "],
		["SÃO PAULO, SP (XYZ) - "],
		["(XYZ) - ROMA, 5 MAG - "],
		["Roma, 5 mag. - (XYZ) - "],
		["Warszawa, 5.05.2026 (XYZ) - "],
		["КИЇВ, 5 травня (АБВ) — "],
		["МОСКВА, 5 мая. /АБВ/. "],
		["/ABC/. "],
		["İSTANBUL (XY) - "],
		["(LNA) – "],
		["(LNA) "],
		["LINDENFORD — "],
		["Lindenford – "],
	])("the dateline %j is left out", (dateline) => {
		expect(textOf({ body: `${dateline}${sentence}` })).toBe(sentence);
		expect(textOf({ summary: `${dateline}${sentence}` })).toBe(sentence);
	});

	test.each([
		[
			"القاهرة (أ ف ب) - ",
			"قرر مجلس مدينة ليندنفورد مساء الاثنين إغلاق الجسر القديم أمام حركة المرور لمدة 18 شهرًا اعتبارًا من سبتمبر.",
		],
		[
			"القاهرة 5 مايو (رويترز) - ",
			"قرر مجلس مدينة ليندنفورد مساء الاثنين إغلاق الجسر القديم أمام حركة المرور لمدة 18 شهرًا اعتبارًا من سبتمبر.",
		],
		[
			'לינדנפורד (לנ"א) – ',
			"מועצת העיר לינדנפורד החליטה ביום שני בערב לסגור את הגשר הישן לתנועה למשך 18 חודשים, החל ב-1 בספטמבר.",
		],
		[
			"تهران (لنا) - ",
			"شورای شهر لیندنفورد دوشنبه‌شب تصویب کرد که پل قدیمی از اول سپتامبر به‌مدت ۱۸ ماه به‌روی همهٔ خودروها بسته شود.",
		],
		[
			"नई दिल्ली, 5 मई (भाषा) ",
			"लिंडा नदी पर बना पुराना पुल एक सितंबर से 18 महीने के लिए सभी वाहनों के वास्ते बंद रहेगा, परिषद ने कहा।",
		],
		[
			"【東京】",
			"リンデンフォード市議会は4日夜、リンデ川に架かる旧橋を9月1日から18か月間全面通行止めにする案を可決した。",
		],
		[
			"［東京 5日 ABC］ - ",
			"リンデンフォード市議会は4日夜、リンデ川に架かる旧橋を9月1日から18か月間全面通行止めにする案を可決した。",
		],
		[
			"林登福德5月4日电 ",
			"林登福德市议会4日晚以21票赞成、18票反对通过决议，横跨林德河的老桥将从9月1日起封闭18个月。",
		],
		[
			"林社林登福德5月4日电（记者 周岚）",
			"林登福德市议会4日晚以21票赞成、18票反对通过决议，横跨林德河的老桥将从9月1日起封闭18个月。",
		],
		[
			"（林社記者王小明林登福德4日電）",
			"林登福德市議會4日晚以21票贊成、18票反對通過決議，橫跨林德河的老橋將從9月1日起封閉18個月。",
		],
		[
			"(서울=가나다) 김가람 기자 = ",
			"린덴포드 시의회는 월요일 저녁 9월 1일부터 18개월 동안 옛 다리의 차량 통행을 전면 금지하기로 결정했다고 밝혔다.",
		],
	])("the dateline %j is left out before its language", (dateline, text) => {
		expect(textOf({ body: dateline + text })).toBe(text);
	});

	test.each([
		[
			"Lindenford — the town everybody knows — has voted for a new bridge, after years of argument, on Sunday.",
		],
		[
			"Lindenford – Harbour is the line that closes for six weeks from Monday, the transport company said in a letter.",
		],
		[
			"LINDENFORD – the town everybody knows – has voted for a new bridge, after many years of argument, on Sunday.",
		],
		[
			"By Monday the bridge has to be empty, the council decided in a meeting that lasted until two in the morning.",
		],
		[
			"Updated rules apply from May 5 to everybody who crosses the bridge by bicycle, the council said on Monday.",
		],
		[
			"Published in 2019, the book tells of a bridge that was never built and of the town that paid for it twice.",
		],
		[
			"Von Montag an ist die Brücke gesperrt, und wer über den Fluss will, muss bis September die Fähre nehmen.",
		],
		[
			"Von Lindenford nach Westhafen fährt ab September nur noch die Fähre, weil die Alte Brücke gesperrt wird.",
		],
		[
			"Por Lindenford pasan cada día catorce mil personas que desde septiembre tendrán que tomar el barco.",
		],
		[
			"Par Lindenford passent chaque jour quatorze mille personnes qui devront prendre le bac dès septembre.",
		],
		[
			"Ada Marsh, who built the ferry with her own hands over eleven winters, has won the town’s prize for courage.",
		],
		[
			"Share prices fell on Monday after the town’s largest employer said that it would leave the valley by May.",
		],
		[
			"Developing countries will meet in Lindenford on Monday to talk about bridges, and about who pays for them.",
		],
		[
			"Photo finish: the boats of Lindenford and Oberaue crossed the line together on Sunday, and nobody knows who won.",
		],
		[
			"Anna Vogt (Bridge List) said on Monday that the ferry would cost nothing until the new bridge was open again.",
		],
		[
			"Watch out for ice: the weather service has warned of black ice on the roads of the Linde valley from Monday.",
		],
		[
			"Read also the small print, the council tells everybody who wants to buy one of the flats above the harbour.",
		],
		[
			"Sponsored by the town, three hundred pupils will cross the river in boats that they have built themselves.",
		],
		[
			"林登福德5月4日电影节开幕，来自十九个国家的影片将在河边放映九天，市政厅预计有四万名观众前来观看。",
		],
	])("the sentence %j is told", (text) => {
		expect(textOf({ title: "Town", authors: ["Ada Marsh"], body: text })).toBe(text);
	});

	test("the title's repetition is left out, and a first sentence that goes on is not", () => {
		const title = "The bridge is closed";
		for (const again of [
			"The bridge is closed.",
			"LIVE: The bridge is closed",
			"The bridge is closed | Gazette",
		]) {
			expect(textOf({ title, body: `${again}\n${sentence}` })).toBe(sentence);
		}
		const text = "The bridge is closed until Monday because a ship has damaged its middle pier.";
		expect(textOf({ title, body: text })).toBe(text);
	});

	test("what is best of the rest is told when there is no text", () => {
		const notice = "This is a developing story. More to follow.";
		expect(textOf({ body: `Photo: A. Marsh\n${notice}` })).toBe(notice);
		expect(
			textOf({
				body: [
					{ kind: "quote", text: "“It is time.”" },
					{ kind: "heading", text: "The vote" },
				],
			}),
		).toBe("“It is time.”");
		expect(textOf({ summary: "Bridge", body: "Share\nAdvertisement" })).toBe("Bridge");
	});

	test("nothing is told when there is nothing to say", () => {
		const nothing = { text: "", isWhole: true };
		expect(leadIn({})).toEqual(nothing);
		expect(leadIn({ summary: "", body: "" })).toEqual(nothing);
		expect(leadIn({ body: "Council votes on the bridge\nShare\nBy Ada Marsh" })).toEqual(nothing);
	});
});

test("the text that an article begins with is its summary, else its body", () => {
	const body = textToBody("One.\nTwo.");
	expect(leadOf({ summary: "Short.", body })).toBe("Short.");
	expect(leadOf({ summary: undefined, body })).toBe("One.\nTwo.");
	expect(leadOf({})).toBe("");
});

/** A part of the article's own text, apart from an ellipsis. */
function expectOwn(text: string, article: Parameters<typeof leadInOf>[0]): void {
	const own = [article.summary ?? "", ...(article.body?.blocks ?? []).map((block) => block.text)];
	const paragraphs = own.flatMap(cleanParagraphs);
	for (const line of text === "" ? [] : text.split("\n")) {
		const kept = line.replace(/ ?…$/, "");
		expect(line.trim()).not.toBe("");
		expect(paragraphs.some((paragraph) => paragraph.includes(kept))).toBe(true);
	}
}

test("holds for any article", () => {
	fc.assert(
		fc.property(anyArticle, (article) => {
			const { text } = leadInOf(article);
			expect(clean(text)).toBe(text);
			expect(hasLoneSurrogate(text)).toBe(false);
			expect(text).not.toMatch(/^\n|\n$/);
			expectOwn(text, article);
			const fromBody = leadInOf({ ...article, summary: undefined }).text;
			expect(fromBody.length).toBeLessThanOrEqual(500);
			expectOwn(fromBody, article);
		}),
		{ numRuns: 1000 },
	);
});

test("holds for any text behind a dateline or a label", () => {
	const head = fc.constantFrom(
		"BERLIN (AP) — ",
		"By ",
		"Updated ",
		"【",
		"(LNA) ",
		"/ABC/ ",
		"Photo: ",
		"5月4日电",
	);
	fc.assert(
		fc.property(head, anyText(), (start, rest) => {
			const article = { title: "Town", authors: [], body: textToBody(start + rest) };
			const { text } = leadInOf(article);
			expect(clean(text)).toBe(text);
			expectOwn(text, article);
		}),
		{ numRuns: 1000 },
	);
});

describe("takes linear time on", () => {
	const units = [
		"A ",
		"A-",
		"Aa, ",
		"A. ",
		"(A) – ",
		"a ",
		"。",
		"4 May ",
		"\n",
		"A\n",
		"share ",
		"| ",
		"… ",
		"記 ",
		"read more ",
		"\u0301",
		"👩\u200D",
		"ก ",
		"1 ",
		"by A, ",
	];
	test.each(units.map((unit) => [JSON.stringify(unit), unit]))("an endless %s", (_, unit) => {
		const work = (text: string) => {
			leadInOf({ title: text, summary: text, authors: [text], body: textToBody(text) });
			leadInOf({
				title: "Town",
				authors: [],
				body: { blocks: [{ kind: "paragraph", text: clean(text) }] },
			});
		};
		expect(growth(work, unit)).toBeLessThan(LINEAR);
	});
});
