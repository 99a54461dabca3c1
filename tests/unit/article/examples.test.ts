import { expect, test } from "vitest";
import { FeedItem } from "../../../src/article/feed-item.ts";
import { renderPost } from "../../../src/article/render.ts";
import { marked } from "../../support/marked.ts";
import { toSubmission } from "../../support/reading.ts";
import { styleOf } from "../../support/style.ts";

/** The text of an item's post, with its entities as visible marks. */
function post(item: Record<string, unknown>, language = "en"): string {
	const submission = toSubmission("api", FeedItem.parse({ id: 1, ...item }));
	if (submission.kind !== "publish") throw new Error("an item is published");
	const content = renderPost(submission.article, styleOf({ language }));
	if (content.kind !== "text") throw new Error("a text is usual");
	return marked(content.text, content.entities);
}

test("a plain article: title, summary, host, hashtags", () => {
	expect(
		post({
			url: "https://www.lindenford.example/bridge",
			title: "The old bridge of Lindenford is open again",
			summary: "After two years of repairs, cars and bicycles may cross the Linde from Monday.",
			tags: ["Lindenford", "local traffic"],
		}),
	).toMatchInlineSnapshot(`
		"[*The old bridge of Lindenford is open again*](https://www.lindenford.example/bridge)

		After two years of repairs, cars and bicycles may cross the Linde from Monday.

		[lindenford.example](https://www.lindenford.example/bridge)
		#Lindenford #local\\_traffic"
	`);
});

test("without a summary, the lead paragraph of the text stands in, the title not twice", () => {
	expect(
		post({
			url: "https://lindenford.example/harbour",
			title: "A new light for the harbour",
			content_html: `<h1>A new light for the harbour</h1>
				<figure><img src="light.jpg"><figcaption>The light. Photo: A. Vogt</figcaption></figure>
				<p>The harbour of Lindenford gets a new light &ndash; the old one is from 1921.</p>
				<p>It will be seen from 12 miles away. Work begins in May.</p><script>track()</script>
				<p>The old one goes to the museum.</p>`,
		}),
	).toMatchInlineSnapshot(`
		"[*A new light for the harbour*](https://lindenford.example/harbour)

		The harbour of Lindenford gets a new light – the old one is from 1921.

		[lindenford.example](https://lindenford.example/harbour)"
	`);
});

test("a long summary is cut at the end of a sentence", () => {
	const sentence =
		"The river stays high, the town says, and asks people to keep away from the banks. ";
	const text = post({
		url: "https://lindenford.example/river",
		title: "High water on the Linde",
		summary: `Keep away. ${sentence.repeat(60)}`,
	});
	expect(text.slice(0, 140)).toMatchInlineSnapshot(`
		"[*High water on the Linde*](https://lindenford.example/river)

		Keep away. The river stays high, the town says, and asks people to keep away "
	`);
	expect(text.slice(-160)).toMatchInlineSnapshot(`
		" town says, and asks people to keep away from the banks. … [Read more](https://lindenford.example/river)

		[lindenford.example](https://lindenford.example/river)"
	`);
});

test("a title without end is cut at a word", () => {
	const title = `Lindenford ${"and its neighbours ".repeat(60)}`;
	expect(post({ url: "https://lindenford.example/a", title }).slice(270)).toMatchInlineSnapshot(`
		"ighbours and its neighbours…*](https://lindenford.example/a)

		[lindenford.example](https://lindenford.example/a)"
	`);
});

test("a correction stands under the summary", () => {
	expect(
		post({
			url: "https://lindenford.example/match",
			title: "Lindenford 3, Eastmere 1",
			summary: "The home team won in front of 800 people.",
			tags: ["football"],
			_tidings: { correction: "An earlier version named the wrong number of spectators." },
		}),
	).toMatchInlineSnapshot(`
		"[*Lindenford 3, Eastmere 1*](https://lindenford.example/match)

		The home team won in front of 800 people.

		_Correction:_ An earlier version named the wrong number of spectators.

		[lindenford.example](https://lindenford.example/match)
		#football"
	`);
});

test("German abbreviations and dates end no sentence", () => {
	expect(
		post(
			{
				url: "https://lindenfurt.example/bruecke",
				title: "Brücke über die Linde wieder frei",
				content_text:
					"Dr. Anna Vogt, z. B. als Prüferin von St. Marien bekannt, gab am 3. Mai Nr. 5 frei. Die Brücke hält. " +
					"Autos dürfen ab Montag fahren. Für Lastwagen gilt das noch nicht.",
				language: "de",
				tags: ["Lindenfurt", "Straßen & Brücken"],
			},
			"de",
		),
	).toMatchInlineSnapshot(`
		"[*Brücke über die Linde wieder frei*](https://lindenfurt.example/bruecke)

		Dr. Anna Vogt, z. B. als Prüferin von St. Marien bekannt, gab am 3. Mai Nr. 5 frei. Die Brücke hält.

		[lindenfurt.example](https://lindenfurt.example/bruecke)
		#Lindenfurt #Straßen\\_Brücken"
	`);
});

test("right-to-left text keeps its order and its isolates, and loses overrides", () => {
	expect(
		post({
			url: "https://akhbar.example/jisr",
			title: "إعادة فتح الجسر القديم في \u2068Lindenford\u2069",
			summary: "\u202Bيُسمح للسيارات بالعبور ابتداءً من يوم الاثنين.\u202C",
			language: "ar",
			tags: ["أخبار محلية", "جسر"],
		}),
	).toMatchInlineSnapshot(`
		"[*إعادة فتح الجسر القديم في ⇹Lindenford⊣*](https://akhbar.example/jisr)

		يُسمح للسيارات بالعبور ابتداءً من يوم الاثنين.

		⇠⇥[akhbar.example](https://akhbar.example/jisr)⊣
		#جسر #أخبار\\_محلية"
	`);
});

test("emoji stay whole, in the text and out of hashtags", () => {
	expect(
		post({
			url: "https://lindenford.example/fair",
			title: "👨‍👩‍👧‍👦 The summer fair is back 🎡",
			summary: "Three days of music 🎶, and 🇩🇪🇫🇷 food. Children 👍🏽 enter for free.",
			tags: ["🎡 fair", "👍🏽"],
		}),
	).toMatchInlineSnapshot(`
		"[*👨‍👩‍👧‍👦 The summer fair is back 🎡*](https://lindenford.example/fair)

		Three days of music 🎶, and 🇩🇪🇫🇷 food. Children 👍🏽 enter for free.

		[lindenford.example](https://lindenford.example/fair)
		#fair"
	`);
});

test("Chinese is cut at its own sentences", () => {
	expect(
		post({
			url: "https://xinwen.example/qiao",
			title: "林登福德老桥重新开放",
			content_text:
				"老桥经过两年维修后重新开放。汽车和自行车周一起可以通行。卡车仍须绕行。市政府感谢大家的耐心。",
			language: "zh-Hans",
			tags: ["本地 新闻"],
		}),
	).toMatchInlineSnapshot(`
		"[*林登福德老桥重新开放*](https://xinwen.example/qiao)

		老桥经过两年维修后重新开放。汽车和自行车周一起可以通行。卡车仍须绕行。

		[xinwen.example](https://xinwen.example/qiao)
		#本地\\_新闻"
	`);
});

test("what looks like markup is text", () => {
	expect(
		post({
			url: "https://lindenford.example/a?b=1&c=<2>",
			title: "Is 3 < 4 & *bold*?",
			summary: "<b>Not bold</b>, [no link](https://other.example) &amp; no `code`",
		}),
	).toMatchInlineSnapshot(`
		"[*Is 3 < 4 & \\*bold\\*?*](https://lindenford.example/a?b=1&c=%3C2%3E)

		<b>Not bold</b>, \\[no link\\](https://other.example) &amp; no \\\`code\\\`

		[lindenford.example](https://lindenford.example/a?b=1&c=%3C2%3E)"
	`);
});
