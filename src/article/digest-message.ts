import type { InputRichBlock, InputRichMessage, RichText } from "grammy/types";
import { balanced, type Direction, directionOf, hasRtl } from "./bidi.ts";
import type { DigestWords } from "./digest-words.ts";
import { type Candidate, type DigestLine, type DigestSection, sectionsOf } from "./digest.ts";
import { type Formatted, type Run, toFormatted } from "./formatted.ts";
import { siteOf } from "./links.ts";
import { joined, linked } from "./rich-text.ts";
import { cleanLine, fit, hasVisibleText } from "./text.ts";
import { linkable } from "./url.ts";

/** Telegram's limit for the text of a message. */
const MAX_LENGTH = 4096;
/** Limits in UTF-16 units that keep a whole list within a message. */
const MAX_TITLE_LENGTH = 150;
const MAX_NAME_LENGTH = 40;

const RLM = "\u200F";
const LRI = "\u2066";
const RLI = "\u2067";
const FSI = "\u2068";
const PDI = "\u2069";

/** A list of articles as a message, plain and rich; `lines` are those that found room in it. */
export type DigestMessage<One extends Candidate = Candidate> = {
	plain: Formatted;
	rich: InputRichMessage;
	lines: readonly DigestLine<One>[];
};

/**
 * Sets a list of articles: each title is a link to its post, and names of another direction than the reader's language
 * are kept apart from what stands around them. It keeps to Telegram's limits; lines that find no room are counted with
 * those that were left out.
 *
 * @param rest how many lines were left out
 */
export function digestMessage<One extends Candidate>(
	lines: readonly DigestLine<One>[],
	rest: number,
	words: DigestWords,
): DigestMessage<One> {
	const kept = [...lines];
	for (;;) {
		const left = rest + lines.length - kept.length;
		const sections = sectionsOf(kept);
		const plain = plainMessage(sections, left, words);
		if (plain.text.length <= MAX_LENGTH || kept.length <= 1) {
			return { plain, rich: richList(sections, left, words), lines: kept };
		}
		kept.pop();
	}
}

function plainMessage(
	sections: readonly DigestSection[],
	rest: number,
	words: DigestWords,
): Formatted {
	const direction = directionOf(words.heading) ?? "ltr";
	const runs: Run[] = [{ text: cleanLine(words.heading), style: { bold: true } }];
	const say = (text: string) => runs.push({ text, style: {} });
	for (const { section, lines } of sections) {
		say("\n\n");
		if (section !== undefined) {
			say(opening(direction));
			runs.push({ text: nameOf(words.section(section), direction), style: { bold: true } });
			say("\n");
		}
		for (const [index, line] of lines.entries()) {
			if (index > 0) say("\n");
			const { title, url, tail, others } = partsOf(line, words, direction);
			say(`${opening(direction)}• `);
			runs.push(...titleRuns(title, url, direction));
			say(` — ${tail}`);
			if (others !== undefined) runs.push({ text: " ", style: {} }, linkRun(others));
		}
	}
	for (const link of closing(rest, words)) {
		say("\n\n");
		runs.push(linkRun(link));
	}
	return toFormatted(runs);
}

function linkRun({ text, url }: Link): Run {
	return { text, style: url === undefined ? {} : { url } };
}

function titleRuns(title: string, url: string | undefined, direction: Direction): Run[] {
	const style = url === undefined ? {} : { url };
	const [begin, end] = isolation(title, direction);
	const mark = (text: string): Run[] => (text === "" ? [] : [{ text, style: {} }]);
	return [...mark(begin), { text: title, style }, ...mark(end)];
}

function richList(
	sections: readonly DigestSection[],
	rest: number,
	words: DigestWords,
): InputRichMessage {
	const direction = directionOf(words.heading) ?? "ltr";
	const blocks: InputRichBlock[] = [{ type: "heading", text: cleanLine(words.heading), size: 2 }];
	for (const { section, lines } of sections) {
		if (section !== undefined) {
			const text = nameOf(words.section(section), direction);
			blocks.push({ type: "heading", text, size: 4 });
		}
		blocks.push({
			type: "list",
			items: lines.map((line) => {
				const { title, url, tail, others } = partsOf(line, words, direction);
				const [begin, end] = isolation(title, direction);
				const more = others === undefined ? [] : [" ", linked(others.text, others.url)];
				const small: RichText = { type: "italic", text: joined([tail, ...more]) };
				const text = joined([begin, linked(title, url), end, " — ", small]);
				return { blocks: [{ type: "paragraph", text }] };
			}),
		});
	}
	for (const { text, url } of closing(rest, words)) {
		blocks.push({ type: "footer", text: linked(text, url) });
	}
	return { blocks, is_rtl: direction === "rtl", skip_entity_detection: true };
}

/** A line's title, where that leads, and what stands behind it: the source, the time, and the others of its story. */
function partsOf(line: DigestLine, words: DigestWords, direction: Direction) {
	const { ref, article, link, postedAt, others } = line;
	const title = balanced(cleanLine(fit(article.title, MAX_TITLE_LENGTH, article.language).text));
	const address = link ?? article.url;
	const tail = `${nameOf(siteOf(article), direction)}, ${words.time(postedAt)}`;
	const more = {
		text: others.length === 0 ? "" : cleanLine(words.others(others.length)),
		url: words.othersAt?.(ref),
	};
	return {
		title: hasVisibleText(title) ? title : "…",
		url: address === undefined ? undefined : linkable(address),
		tail: cleanLine(tail),
		others: more.text === "" ? undefined : more,
	};
}

/** Words that may lead somewhere. */
type Link = { text: string; url?: string | undefined };

function closing(rest: number, words: DigestWords): Link[] {
	return [
		...(rest === 0 || words.rest === undefined
			? []
			: [{ text: words.rest(rest), url: words.restAt }]),
		...(words.note === undefined ? [] : [{ text: words.note }]),
	];
}

/** A name of foreign origin, kept to itself where it is read the other way. */
function nameOf(given: string, direction: Direction): string {
	const name = balanced(fit(cleanLine(given), MAX_NAME_LENGTH).text);
	const [begin, end] = isolation(name, direction);
	return `${begin}${name}${end}`;
}

/** The marks around a value of another direction than the text around it. */
function isolation(value: string, direction: Direction): [begin: string, end: string] {
	const own = directionOf(value);
	if (own === undefined) return direction === "rtl" && /\d/.test(value) ? [FSI, PDI] : ["", ""];
	const isMixed = direction === "ltr" && hasRtl(value);
	if (own === direction && !isMixed) return ["", ""];
	return [own === "rtl" ? RLI : LRI, PDI];
}

/** Sets the direction of a line that begins with somebody else's words. */
function opening(direction: Direction): string {
	return direction === "rtl" ? RLM : "";
}
