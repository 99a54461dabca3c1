import type { Found } from "./find.ts";
import { isTopLevelDomain } from "./top-level-domains.ts";
import { withoutTrailing } from "./trailing.ts";

// Of the general punctuation only joiners and dashes may stand in an address; separators may not.
const joinersAndDashes = String.raw`\u200c\u200d\u2010-\u2015`;
const pathCharacter = String.raw`(?:[^\n<>"«»\p{Z}\u2000-\u206f]|[${joinersAndDashes}])`;
const userCharacter = String.raw`(?:[^\n/[\]{}()'\x60<>"@«»\p{Z}\u2000-\u206f]|[${joinersAndDashes}])`;
const hostCharacter = String.raw`[\w.~\-\u00c0-\u167f\u1681-\u1fff${joinersAndDashes}\u2070-\u2fff\u3001-\u{10ffff}]`;
const schemeCharacter = String.raw`(?:[a-zA-Z0-9+-]|[^\0-\x7f\p{Z}])`;
const notAtTheEnd = ".:;,('?!`";

// The scheme is only looked back at: it may be the end of another link's host.
const telegramLinks = new RegExp(
	`(?<=(tg|ton))://[a-z0-9_-]{1,253}([/?#]${pathCharacter}*)?`,
	"giu",
);
const inHost = new RegExp(hostCharacter, "u");
const inUser = new RegExp(userCharacter, "u");
const inScheme = new RegExp(schemeCharacter, "u");
const hostAfter = new RegExp(`(?:${hostCharacter}|@)*`, "uy");
const portAfter = /:0*([1-9]\d{0,4})(?!\d)/y;
const pathAfter = new RegExp(`[/?#]${pathCharacter}*`, "uy");
const maxPort = 65_535;

/** Links of Telegram's own: `tg://…` and `ton://…`. */
export function findTelegramLinks(text: string): Found[] {
	return Array.from(
		text.matchAll(telegramLinks),
		({ 0: rest, 1: scheme = "", 2: path = "", index }) => ({
			type: "url",
			offset: index - scheme.length,
			length: scheme.length + rest.length - path.length + trimPath(path).length,
		}),
	);
}

/** A path without the punctuation that ends the sentence around it; a lone `?` or `#` is such punctuation too. */
function trimPath(path: string): string {
	const kept = path.slice(0, 1) + withoutTrailing(path.slice(1), notAtTheEnd);
	return kept === "?" || kept === "#" ? "" : kept;
}

/** Web addresses, with or without a scheme, and e-mail addresses: around every dot that something follows. */
export function findAddresses(text: string): Found[] {
	const found: Found[] = [];
	let from = 0;
	for (;;) {
		const dot = text.indexOf(".", from);
		if (dot === -1 || dot + 1 === text.length) return found;
		const candidate = addressAround(text, from, dot);
		if (candidate.begin !== undefined && candidate.end > dot + 1) {
			const address = classify(text.slice(candidate.begin, candidate.end), candidate.begin);
			if (address) found.push(address);
		}
		from = Math.max(candidate.next, dot + 1);
	}
}

/**
 * The longest stretch around a dot that could be an address, looking back no further than `from`; `begin` is
 * missing when what stands before it forbids one. `next` is where the search goes on.
 */
function addressAround(
	text: string,
	from: number,
	dot: number,
): { begin?: number; end: number; next: number } {
	const startOf = (kind: RegExp, end: number) => {
		let begin = end;
		while (begin > from) {
			const isPair = begin - from > 1 && (text.codePointAt(begin - 2) ?? 0) > 0xffff;
			const previous = begin - (isPair ? 2 : 1);
			if (!kind.test(text.slice(previous, begin))) break;
			begin = previous;
		}
		return begin;
	};
	const endOf = (pattern: RegExp, begin: number) => {
		pattern.lastIndex = begin;
		return begin + (pattern.exec(text)?.[0].length ?? 0);
	};

	const hostEnd = endOf(hostAfter, dot);
	const hasUserAfterDot = text.slice(dot, hostEnd).includes("@");
	let begin = startOf(inHost, dot);
	if (hasUserAfterDot) begin = startOf(inUser, begin);

	portAfter.lastIndex = hostEnd;
	const port = portAfter.exec(text);
	let end = port && Number(port[1]) <= maxPort ? hostEnd + port[0].length : hostEnd;
	end += trimPath(text.slice(end, endOf(pathAfter, end))).length;
	while (end > dot + 1 && text[end - 1] === ".") end -= 1;

	let isBad = false;
	if (begin > from && text[begin - 1] === "@") {
		const userBegin = startOf(inUser, begin - 1);
		isBad = hasUserAfterDot || userBegin === begin - 1;
		begin = userBegin;
	}
	const before = text.slice(from, begin);
	if (before.endsWith("://")) {
		const schemeEnd = begin - "://".length;
		const scheme = text.slice(startOf(inScheme, schemeEnd), schemeEnd);
		const length = schemeLength(scheme.toLowerCase());
		if (length === undefined) isBad = true;
		else begin = schemeEnd - length;
	} else if (/[\p{L}\p{N}_/#@]$/u.test(before.slice(-2))) {
		isBad = true;
	}

	let next = end;
	if (isBad) {
		while (text[next - 1] !== ".") next -= 1;
		return { end, next };
	}
	while (text[next] === ".") next += 1;
	return { begin, end, next };
}

/** How many of the letters before `://` belong to the address; `undefined` for schemes the server does not link. */
function schemeLength(scheme: string): number | undefined {
	if (scheme.endsWith("http") && scheme !== "shttp") return "http".length;
	if (scheme.endsWith("https")) return "https".length;
	if (scheme.endsWith("ftp") && scheme !== "tftp" && scheme !== "sftp") return "ftp".length;
	return scheme.endsWith("tonsite") ? "tonsite".length : undefined;
}

function classify(address: string, offset: number): Found | undefined {
	const mail = address.replace(/^mailto:/, "");
	if (isMailAddress(mail))
		return { type: "email", offset: offset + address.length - mail.length, length: mail.length };
	const url = checkAddress(address);
	return url ? { type: "url", offset, length: url.length } : undefined;
}

function isMailAddress(text: string): boolean {
	return /^(?:[\w-]{0,26}[.+]){0,10}[\w-]{1,35}@(?:[a-z0-9](?:[\w-]{0,28}[a-z0-9])?\.){1,6}[a-z]{2,8}$/i.test(
		text,
	);
}

/** The part of a stretch that is a web address, or `undefined` when its host is none. */
function checkAddress(address: string): string | undefined {
	const [scheme = ""] = /^(?:https?|ftp|tonsite):\/\//i.exec(address) ?? [];
	const [authority = ""] = /^[^/?#]*/.exec(address.slice(scheme.length)) ?? [];
	const path = address.slice(scheme.length + authority.length);
	const host = authority.slice(authority.indexOf("@") + 1).replace(/:[^:]*$/, "");
	const whole = scheme + authority + balanced(path);

	const labels = host.split(".");
	const tld = labels.at(-1) ?? "";
	if (labels.length === 1 || labels.some((label) => isBadLabel(label))) return undefined;
	if (labels.length === 4 && labels.every((label) => isByte(label))) return whole;
	if (/^[\d.]*$/.test(host) || Array.from(tld).length <= 1) return undefined;
	if (tld.startsWith("xn--")) {
		if (!/^xn--[a-z0-9]{2,}$/i.test(tld)) return undefined;
	} else if (/[_-]/.test(tld) || (scheme === "" && !isTopLevelDomain(tld))) {
		return undefined;
	}
	return labels.at(-2)?.includes("_") ? undefined : whole;
}

function isBadLabel(label: string): boolean {
	return label === "" || label.endsWith("-") || Buffer.byteLength(label) > 63;
}

function isByte(label: string): boolean {
	return /^(?:0|[1-9]\d{0,2})$/.test(label) && Number(label) <= 255;
}

/** A path up to the first bracket it closes without having opened it, less punctuation before that. */
function balanced(path: string): string {
	const open: Record<string, number> = { "(": 0, "[": 0, "{": 0 };
	const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{" };
	for (const [index, character] of Array.from(path).entries()) {
		if (character in open) open[character] = (open[character] ?? 0) + 1;
		const opener = pairs[character];
		if (opener === undefined) continue;
		const left = (open[opener] ?? 0) - 1;
		open[opener] = left;
		if (left < 0) return withoutTrailing(Array.from(path).slice(0, index).join(""), notAtTheEnd);
	}
	return withoutTrailing(path, notAtTheEnd);
}
