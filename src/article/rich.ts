import type { InputRichBlock, InputRichMessage, RichText } from "grammy/types";
import type { Block, Body } from "./body.ts";
import { type BodyPart, richBody, withTables } from "./rich-body.ts";
import { photoBlock, richPictures } from "./rich-pictures.ts";
import { fitsRich, MAX_RICH_SIZE, richSizeOf } from "./rich-size.ts";
import { cutBlock, joined, line, linked } from "./rich-text.ts";
import { cleanLine } from "./text.ts";
import { linkable } from "./url.ts";

/** Words, and where they lead: an absolute http or https address, else they are words alone. */
export type RichLink = { text: string; url?: string | undefined };

/** What a long read is made of; texts are plain, and what is missing or empty is left out. */
export type RichParts = {
	/** Set as the heading, as a link to `url`. */
	title: string;
	/** The article's page. */
	url?: string | undefined;
	/** The words above the title. */
	kicker?: string | undefined;
	/** Who wrote it and when, in one line. */
	byline?: string | undefined;
	/** What sums it up, in bold above the body; left out where the body begins with it. */
	lead?: string | undefined;
	/** What a reader is to know at once, such as a lock or the time of a change; they share a line. */
	marks: readonly string[];
	/** With the word that says what it is. */
	correction?: string | undefined;
	body?: Body | undefined;
	/** The picture under the title; it is not shown again in the body, in whatever size. */
	leadImage?:
		| {
				url: string;
				alt?: string | undefined;
				caption?: string | undefined;
				credit?: string | undefined;
		  }
		| undefined;
	/** The lines below the body; a space is put between the parts of one. */
	footer: readonly (readonly RichLink[])[];
	isRtl: boolean;
	/** Stands below a body that was cut; leads to `url` when it has no address of its own. */
	readMore: RichLink;
	/** A language tag (BCP 47): it helps to cut at the end of a sentence. */
	language?: string | undefined;
};

/** Limits in UTF-16 units that leave over half of a message to the body and its pictures, whatever stands around. */
const MAX_TITLE_LENGTH = 512;
const MAX_LEAD_LENGTH = 2048;
const MAX_CORRECTION_LENGTH = 4096;
const MAX_LEAD_CAPTION_LENGTH = 1024;
const MAX_FOOTER_LENGTH = 4096;
const MAX_FOOTER_LINES = 10;
/** Less of a block that is cut tells a reader nothing. */
const MIN_CUT_LENGTH = 80;

/**
 * Sets an article as a rich message: kicker, title, byline, marks, lead picture, correction, lead, body, footer. It
 * keeps to Telegram's limits with room to spare. A body that is too long loses blocks from its end on, the last one
 * that is left is cut as {@link cutBlock} cuts, and the link to read on follows; all else stands. Never throws, and
 * takes time for no more of a body than a message can hold.
 */
export function richMessage(parts: RichParts): InputRichMessage {
	return {
		blocks: blocksOf(parts),
		is_rtl: parts.isRtl,
		skip_entity_detection: false,
	};
}

function blocksOf(parts: RichParts): InputRichBlock[] {
	const { isRtl, language, url, readMore } = parts;
	const { isWhole, next, ...body } = bodyOf(parts);
	const { head, foot } = { head: headOf(parts), foot: footOf(parts) };
	const whole = [...head, ...richBody(body, isRtl), ...foot];
	if (isWhole && fitsRich(whole)) return whole;

	const more = paragraph(line(readMore.text), (text) => linked(text, readMore.url ?? url));
	const withFirst = (count: number, last: readonly Block[] = []) => {
		const blocks = [...body.blocks.slice(0, count), ...last];
		const pictures = body.pictures.filter(({ before }) => before < blocks.length);
		return [...head, ...richBody({ blocks, pictures }, isRtl), ...more, ...foot];
	};
	let count = mostThat(body.blocks.length, (count) => fitsRich(withFirst(count)));
	const rest = body.blocks[count] ?? next;
	if (rest !== undefined && isCuttable(rest)) {
		const around = richSizeOf(withFirst(count, [{ ...rest, text: "", marks: [] }]));
		const room = MAX_RICH_SIZE.characters - around.characters;
		const canCut = room >= MIN_CUT_LENGTH && rest.text.length > room;
		const cut = canCut ? cutBlock(rest, room, language) : undefined;
		const blocks = cut === undefined ? undefined : withFirst(count, [cut]);
		if (blocks !== undefined && fitsRich(blocks)) return blocks;
	}
	// What announces something stands over nothing now.
	for (let last = body.blocks[count - 1]; last !== undefined && isOpening(last);) {
		count -= 1;
		last = body.blocks[count - 1];
	}
	return withFirst(count);
}

/** The largest number up to `limit` that fits, when all below it fit; 0 when none does. */
function mostThat(limit: number, fits: (count: number) => boolean): number {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

function isCuttable({ kind, row, isSummary }: Block): boolean {
	return kind !== "heading" && row === undefined && isSummary !== true;
}

function isOpening({ kind, row, isSummary }: Block): boolean {
	return kind === "heading" || row?.isHeader === true || isSummary === true;
}

function headOf({
	title,
	url,
	kicker,
	byline,
	lead,
	marks,
	correction,
	body,
	leadImage,
	language,
}: RichParts): InputRichBlock[] {
	const heading = line(title, MAX_TITLE_LENGTH, language);
	const image = leadImage === undefined ? undefined : linkable(leadImage.url);
	const summary = line(lead, MAX_LEAD_LENGTH, language);
	const shownMarks = marks.flatMap((mark) => line(mark) ?? []).join(" · ");
	return [
		...paragraph(line(kicker)),
		...(heading === undefined
			? []
			: [{ type: "heading" as const, text: linked(heading, url), size: 1 as const }]),
		...paragraph(line(byline), (text) => ({ type: "italic", text })),
		...paragraph(line(shownMarks)),
		...(image === undefined
			? []
			: [
					photoBlock({
						url: image,
						caption: line(leadImage?.caption, MAX_LEAD_CAPTION_LENGTH, language),
						credit: line(leadImage?.credit),
					}),
				]),
		...paragraph(line(correction, MAX_CORRECTION_LENGTH, language)),
		...(summary === undefined || opensWith(body, summary)
			? []
			: paragraph(summary, (text) => ({ type: "bold", text }))),
	];
}

function footOf({ footer }: RichParts): InputRichBlock[] {
	let room = MAX_FOOTER_LENGTH;
	return footer.slice(0, MAX_FOOTER_LINES).flatMap((parts): InputRichBlock[] => {
		const shown: RichText[] = [];
		for (const { text: given, url } of parts) {
			const text = line(given);
			if (text === undefined || text.length + 1 > room) continue;
			room -= text.length + 1;
			shown.push(...(shown.length === 0 ? [] : [" "]), linked(text, url));
		}
		return shown.length === 0 ? [] : [{ type: "footer", text: joined(shown) }];
	});
}

/** As much of the body as a message may hold, without a title that it says again; `next` is the block after that. */
function bodyOf({
	title,
	body,
	leadImage,
	language,
}: RichParts): BodyPart & { isWhole: boolean; next: Block | undefined } {
	const all = body?.blocks ?? [];
	const start = all[0]?.text === cleanLine(title) ? 1 : 0;
	let end = start;
	for (let room = MAX_RICH_SIZE.characters; end < start + MAX_RICH_SIZE.blocks; end++) {
		room -= all[end]?.text.length ?? Infinity;
		if (room < 0) break;
	}
	const images = (body?.images ?? []).map((image) => ({
		...image,
		before: Math.max(0, image.before - start),
	}));
	return {
		blocks: withTables(all.slice(start, end)),
		pictures: richPictures(images, leadImage?.url, language),
		isWhole: end === all.length,
		next: all[end],
	};
}

/** True when a body begins with a lead, or with as much of it as was kept. */
function opensWith(body: Body | undefined, lead: string): boolean {
	const said = (body?.blocks ?? [])
		.slice(0, 4)
		.map(({ text }) => text.slice(0, MAX_LEAD_LENGTH))
		.join(" ");
	return cleanLine(said).includes(lead.replace(/ ?…$/, ""));
}

function paragraph(
	text: string | undefined,
	set: (text: string) => RichText = (text) => text,
): InputRichBlock[] {
	return text === undefined ? [] : [{ type: "paragraph", text: set(text) }];
}
