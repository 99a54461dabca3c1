import { domainToUnicode } from "node:url";
import { isReadingMark, isTracking, MAX_URL_LENGTH } from "./url.ts";

/** What a newsroom's own statistics are told about a link: which post a reader came from. */
export type Utm = {
	source?: string | undefined;
	medium?: string | undefined;
	campaign?: string | undefined;
	content?: string | undefined;
	term?: string | undefined;
};

const utmNames = ["source", "medium", "campaign", "content", "term"] as const;

/**
 * The address as it is put into a post: without the parameters and fragments by which others count readers, with
 * `utm` at the end of its query. Every other character stays as it is and where it is, so that signed addresses go
 * on working. Where `utm` would make it longer than 2048 characters, it is left out.
 */
export function readerUrl(address: string, utm: Utm = {}): string {
	const [page, fragment] = partsAt(address, "#");
	const [path, query = ""] = partsAt(page, "?");
	const kept = query.split("&").filter((parameter) => !isTrackingParameter(parameter));
	const end = fragment === undefined || isReadingMark(`#${fragment}`) ? "" : `#${fragment}`;
	const withQuery = (parameters: readonly string[]) => {
		const joined = parameters.join("&");
		return `${path}${joined === "" ? "" : `?${joined}`}${end}`;
	};
	// An empty parameter at the end would part ours by `&&`.
	const own = kept.at(-1) === "" ? kept.slice(0, -1) : kept;
	const added = parametersOf(utm);
	const counted = withQuery(added === "" ? own : [...own, added]);
	return counted.length <= MAX_URL_LENGTH ? counted : withQuery(own);
}

/** The text before the first `sign`, and the text after it where there is one. */
function partsAt(text: string, sign: string): [string, string?] {
	const place = text.indexOf(sign);
	return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

function isTrackingParameter(parameter: string): boolean {
	const [pair] = new URLSearchParams(parameter);
	return pair !== undefined && isTracking(...pair);
}

function parametersOf(utm: Utm): string {
	const parameters = new URLSearchParams();
	for (const name of utmNames) {
		const value = utm[name]?.trim() ?? "";
		if (value !== "") parameters.append(`utm_${name}`, value);
	}
	return parameters.toString();
}

/** Writing systems that nobody takes for Latin letters: a name in one of them may stand under any ending. */
const distinct = [
	/^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\d-]+$/u,
	/^[\p{scx=Han}\p{scx=Hangul}\d-]+$/u,
	/^[\p{scx=Han}\p{scx=Bopomofo}\d-]+$/u,
	...scripts(
		"Arab Hebr Deva Beng Guru Gujr Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Geor Ethi",
	),
];
/** The letters of languages; the many others of this script are made for phonetics and look like these. */
const latin = /^[a-zß-öø-įĳ-ķĺ-ňŋ-žșțḀ-ỿ\d-]+$/u;
/** Scripts with letters that look like Latin ones: a name in one of them stands under an ending of its own. */
const similar = scripts("Cyrl Grek Armn");

function scripts(names: string): RegExp[] {
	return names.split(" ").map((name) => new RegExp(`^[\\p{scx=${name}}\\d-]+$`, "u"));
}

/**
 * The host of an address as a reader is shown it: without `www.`, and in its own letters where it is written in
 * punycode. Letters that can be mistaken stay in punycode: those of several scripts in one name, and a whole name
 * of Cyrillic, Greek or Armenian ones under an ending of other letters. Undefined for what is no address.
 */
export function hostName(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const { hostname } = new URL(address);
	const host = hostname.replace(/\.$/, "").replace(/^www\.(?=[^.]+\.)/, "");
	if (!/(^|\.)xn--/.test(host)) return host === "" ? undefined : host;
	const written = domainToUnicode(host);
	return written !== "" && isUnmistakable(written) ? written : host;
}

function isUnmistakable(host: string): boolean {
	const labels = host.split(".");
	const ending = labels.at(-1) ?? "";
	return labels.every((label) => {
		if (latin.test(label) || distinct.some((script) => script.test(label))) return true;
		const script = similar.find((script) => script.test(label));
		return script !== undefined && script.test(ending);
	});
}

/**
 * What a link to the bot asks it to do: follow a topic (its slug), keep an article, show more of it (its ref), or tell
 * what else there was. A link that stands in a digest says so, to be counted.
 */
export type DeepLinkAction =
	| { do: "follow"; topic: string }
	| { do: "save"; ref: string }
	| { do: "more"; ref: string; from?: "digest" }
	| { do: "catchup"; from: "digest" };

/** Telegram's limit for what a link hands to a bot. */
const MAX_PAYLOAD_LENGTH = 64;

const topicPayload = /^f_([a-z0-9-]+)$/;
const refPayload = /^([sm])_([\w-]{22})$/;
/** A ref is always as long: what stands behind it is the mark. */
const digestPayload = /^m_([\w-]{22})_d$/;
const catchupPayload = "c_d";

/**
 * The link from a post to the bot, which hands it `action` as the payload of `/start`: at most 64 of `A-Za-z0-9_-`.
 * Undefined for what does not fit: a topic's slug of more than 62 characters, a ref or a bot that is none.
 *
 * @param bot its user name, without `@`
 */
export function deepLink(bot: string, action: DeepLinkAction): string | undefined {
	const payload = payloadOf(action);
	const isValid = /^\w{1,32}$/.test(bot) && readDeepLink(payload) !== undefined;
	return isValid ? `https://t.me/${bot}?start=${payload}` : undefined;
}

function payloadOf(action: DeepLinkAction): string {
	switch (action.do) {
		case "follow":
			return `f_${action.topic}`;
		case "save":
			return `s_${action.ref}`;
		case "more":
			return action.from === undefined ? `m_${action.ref}` : `m_${action.ref}_d`;
		case "catchup":
			return catchupPayload;
	}
}

/** What the payload of a {@link deepLink} asks for; undefined for any other. */
export function readDeepLink(payload: string): DeepLinkAction | undefined {
	if (payload.length > MAX_PAYLOAD_LENGTH) return undefined;
	const topic = topicPayload.exec(payload)?.[1];
	if (topic !== undefined) return { do: "follow", topic };
	if (payload === catchupPayload) return { do: "catchup", from: "digest" };
	const listed = digestPayload.exec(payload)?.[1];
	if (listed !== undefined) return { do: "more", ref: listed, from: "digest" };
	const [, letter, ref] = refPayload.exec(payload) ?? [];
	if (ref === undefined) return undefined;
	return { do: letter === "s" ? "save" : "more", ref };
}

/** Where an article is from, as its readers know it: its page's host, or its source's name where it stands on none. */
export function siteOf({ url, source }: { url?: string | undefined; source: string }): string {
	return (url === undefined ? undefined : hostName(url)) ?? source;
}
