import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { catalogueOf } from "../../src/article/catalogue-made.ts";
import { htmlToBody, htmlToText } from "../../src/article/html.ts";
import { readDeepLink } from "../../src/article/links.ts";
import { alertKeys, readQuery, showQuery } from "../../src/article/query.ts";
import { parseTemplate } from "../../src/article/template-parse.ts";
import { builtInTemplates } from "../../src/article/templates.ts";
import { canonicalUrl, linkable } from "../../src/article/url.ts";
import { readNumber } from "../../src/bot/broadcast-words.ts";
import { pressPattern, readPress } from "../../src/bot/dead-buttons.ts";
import { readHours, readMinute } from "../../src/bot/minutes.ts";
import { dayWordsIn } from "../../src/bot/search-days.ts";
import { readRequest } from "../../src/bot/search-request.ts";
import { readSpan } from "../../src/bot/span.ts";
import { readWhen } from "../../src/bot/when.ts";
import { createZones } from "../../src/bot/zones.ts";
import { timeOf } from "../../src/ingest/formats/fields.ts";
import { readMessageLink } from "../../src/telegram/named-message.ts";
import { createTexts } from "../../src/texts.ts";
import { NOW } from "../support/formats.ts";
import { pathOf } from "../support/sources.ts";
import { anyOf } from "./inputs.ts";
import { type Target, target, unlessUndefined } from "./target.ts";

const locale = fc.constantFrom("en", "de", "ar", "fa", "ja", "hi", "zh", "tr", "uk", "xx");

/** Telegram's limit for a message. */
const MAX_MESSAGE_LENGTH = 4096;
const said = (seeds: readonly string[]) =>
	anyOf(seeds).map((text) => text.slice(0, MAX_MESSAGE_LENGTH));
const inLocale = (seeds: readonly string[]) => fc.tuple(said(seeds), locale);

/** The HTML of the articles that the tests set. */
function htmlOfCorpus(): string[] {
	const folder = pathOf("tests/corpus/articles");
	return readdirSync(folder).flatMap((name) => {
		const { content_html: html } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as {
			content_html?: string;
		};
		return html === undefined ? [] : [html];
	});
}

const addresses = [
	"https://news.example/a?utm_source=x&id=1#part",
	"https://user:word@news.example:8443/%7Ea/../b",
	"http://[2001:db8::1]/",
	"//news.example/a",
	"https://münchen.example/ü?q=%E2%82%AC",
	"https://xn--mnchen-3ya.example/",
	"mailto:ada@news.example",
];
const whens = [
	"18:30",
	"tomorrow 7:00",
	"Montag 9 Uhr",
	"明日18時",
	"26.11. 18:30",
	"2026-11-26 18:30",
	"in 2h 30m",
	"demain à 8h",
	"٢٦/١١ ١٨:٣٠",
];
const requests = [
	'bridge "old town" -football topic:weather from:"last week" to:2026-11-01',
	"source:api Brücke*",
	"=exact -=not (a OR b)",
	"橋 topic:“town hall”",
];

/** What people write to the bot, what its buttons and links carry, and the texts of articles. */
export function textTargets(): readonly Target[] {
	const texts = createTexts("en");
	const catalogue = catalogueOf(
		[{ slug: "weather", parent: undefined, names: { en: "Weather", de: "Wetter" } }],
		{ locale: "en", of: () => [] },
	);
	const zones = createZones();
	const zone = "Europe/Berlin";
	return [
		target("html", anyOf(htmlOfCorpus()), (html) => {
			htmlToText(html);
			return htmlToBody(html, "https://news.example/").blocks.length === 0 ? "refused" : "taken";
		}),
		target("address", anyOf(addresses), (address) => {
			const linked = linkable(address, "https://news.example/");
			if (linked !== undefined) canonicalUrl(linked);
			return unlessUndefined(linked);
		}),
		target("template", anyOf(Object.values(builtInTemplates)), (source) =>
			"mistake" in parseTemplate(source) ? "refused" : "taken",
		),
		target("query", said(requests), (text) => {
			const query = readQuery(text);
			if ("mistake" in query) return "refused";
			alertKeys(query);
			const again = readQuery(showQuery(query));
			if ("mistake" in again) throw new Error(`its own spelling is a mistake: ${again.mistake}`);
			return "taken";
		}),
		target("search", inLocale(requests), ([text, locale]) => {
			const words = dayWordsIn(texts, locale);
			const request = readRequest(text, { catalogue, sources: ["api"], words, zone, now: NOW });
			return "mistake" in request ? "refused" : "taken";
		}),
		target("when", inLocale(whens), ([text, locale]) => {
			const when = readWhen(text, { zone, now: NOW, locale });
			if (when.kind === "at" && !(when.at > NOW)) throw new Error("it is not ahead");
			return when.kind === "at" ? "taken" : "refused";
		}),
		target("minute", said(["7:30", "19 Uhr", "7.30 pm", "22:30-6:45", "夜7時半"]), (text) => {
			const minutes = [readMinute(text), ...Object.values(readHours(text) ?? {})];
			if (minutes.some((one) => one !== undefined && !(one >= 0 && one < 1440))) {
				throw new Error(`no minute of a day: ${minutes.join()}`);
			}
			return minutes.some((one) => one !== undefined) ? "taken" : "refused";
		}),
		target(
			"span",
			said(["8h", "30 min", "2 days", "٨ ساعات", "1h 30m", "in half an hour"]),
			(text) => unlessUndefined(readSpan(text)),
		),
		target("number", said(["1234", "1,234", "١٢٣٤", "1 234 567"]), (text) =>
			unlessUndefined(readNumber(text)),
		),
		target(
			"zone",
			inLocale(["Berlin", "UTC+2", "New York, US", "Europe/Kyiv", "東京"]),
			async ([text, locale]) =>
				(await zones.byPlace(text, locale)).kind === "none" ? "refused" : "taken",
		),
		target(
			"deep-link",
			said(["f_weather", `s_${"a".repeat(22)}`, `m_${"-".repeat(22)}`]),
			(payload) => unlessUndefined(readDeepLink(payload)),
		),
		target("message-link", said(["https://t.me/lindenford/12", "t.me/c/123/4/5?single"]), (text) =>
			unlessUndefined(readMessageLink(text)),
		),
		target(
			"button",
			said([
				`dead:retry:f:abcdefgh:${"a".repeat(22)}:12345678`,
				`dead:drop:u:abcdefgh:${"_".repeat(22)}~1:`,
			]),
			(data) => {
				const match = pressPattern.exec(data);
				if (match === null) return "refused";
				readPress(match);
				return "taken";
			},
		),
		target("time", anyOf(["2026-05-01T07:30:00Z", "2026-05-01 07:30", "+002026-05-01"]), (text) =>
			unlessUndefined(timeOf(text)),
		),
	];
}
