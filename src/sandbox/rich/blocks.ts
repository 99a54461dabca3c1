import type { RichBlock, RichBlockCaption, RichText } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { Files, MediaKind } from "../files.ts";
import { given } from "../given.ts";
import { readFile, readInputMedia } from "../media.ts";
import type { Parameters } from "../parameters.ts";
import { numberLabel } from "./labels.ts";
import type { Meter } from "./meter.ts";
import { readTable } from "./table.ts";
import { readRichText } from "./text.ts";

type Fields = Record<string, unknown>;

/** What reading blocks needs: where to count, where files come from and go to, whether links are looked for. */
export type BlockContext = {
	meter: Meter;
	parameters: Parameters;
	files: Files;
	/** Where each file that was read is found, by file id. */
	sources: Record<string, string>;
	detect: boolean;
};

const Block = z.looseObject({ type: z.string() });
const Item = z.looseObject({
	blocks: z.array(z.unknown()),
	has_checkbox: z.boolean().optional(),
	is_checked: z.boolean().optional(),
	value: z.int().optional(),
	type: z.enum(["a", "A", "i", "I", "1"]).optional(),
});
const Items = z.array(Item).min(1);
const Blocks = z.array(z.unknown());
const HeadingSize = z.int().min(1).max(6);
const Words = z.string();
const Caption = z.looseObject({});
const Place = z.looseObject({ latitude: z.number(), longitude: z.number() });
const Zoom = z.int().min(0).max(24);
const Side = z.int().min(0).max(10_000);
const visualTypes = new Set(["photo", "video"]);

/** Blocks as the server keeps them, at a level from 1 on; refuses, in its manner, whatever it would not take. */
export function readBlocks(sent: unknown, context: BlockContext, level: number): RichBlock[] {
	const parsed = Blocks.safeParse(sent);
	if (!parsed.success) throw badRequest("can't parse rich message: expected an array of blocks");
	return parsed.data.map((block) => readBlock(block, context, level));
}

function readBlock(sent: unknown, context: BlockContext, level: number): RichBlock {
	const { meter } = context;
	meter.level(level);
	meter.block();
	const parsed = Block.safeParse(sent);
	if (!parsed.success) throw missing("type");
	const { type, ...fields } = parsed.data;
	const text = (name: string, detect = context.detect): RichText => {
		if (fields[name] === undefined) throw missing(name);
		return readRichText(fields[name], { meter, level: level + 1, detect });
	};
	const optional = (name: string) => (fields[name] === undefined ? undefined : text(name));
	const inner = () => readBlocks(field(fields, "blocks", Blocks), context, level + 1);

	switch (type) {
		case "paragraph":
		case "footer":
			return { type, text: text("text") };
		case "heading":
			return { type, text: text("text"), size: field(fields, "size", HeadingSize) as 1 };
		case "pre":
			return {
				type,
				text: text("text", false),
				...given({ language: optionalField(fields, "language", Words) }),
			};
		case "divider":
			return { type };
		case "mathematical_expression": {
			const expression = field(fields, "expression", Words);
			meter.text(expression);
			return { type, expression };
		}
		case "anchor":
			return { type, name: field(fields, "name", Words.min(1)) };
		case "list":
			return { type, items: readItems(field(fields, "items", Items), context, level) };
		case "blockquote":
			return { type, blocks: inner(), ...given({ credit: optional("credit") }) };
		case "expandable_blockquote":
		case "pullquote":
			return { type, text: text("text"), ...given({ credit: optional("credit") }) };
		case "collage":
		case "slideshow": {
			const blocks = inner();
			if (blocks.length === 0 || blocks.some(({ type }) => !visualTypes.has(type)))
				throw badRequest(`a ${type} can have only photos and videos`);
			return { type, blocks, ...readCaption(fields, context, level) };
		}
		case "table":
			return readTable(fields, { ...context, level }, optional("caption"));
		case "details":
			return {
				type,
				summary: text("summary"),
				blocks: inner(),
				...(fields["is_open"] === true ? { is_open: true } : {}),
			};
		case "map": {
			meter.media();
			const { latitude, longitude } = field(fields, "location", Place);
			return {
				type,
				location: { latitude, longitude },
				zoom: field(fields, "zoom", Zoom) as 13,
				width: field(fields, "width", Side),
				height: field(fields, "height", Side),
				...readCaption(fields, context, level),
			};
		}
		case "photo":
		case "video":
		case "audio":
			return readMediaBlock(type, fields, context, level);
		case "thinking":
			throw badRequest("thinking blocks can be used only in drafts");
		case "animation":
		case "document":
		case "voice_note":
		case "buttons":
			throw badRequest(`this stand-in takes no ${type} in rich messages`);
		default:
			throw badRequest(`can't parse InputRichBlock: type "${type}" isn't supported`);
	}
}

function readItems(items: z.infer<typeof Items>, context: BlockContext, level: number) {
	let last = 0;
	return items.map(({ blocks, has_checkbox, is_checked, value, type }) => {
		context.meter.level(level + 1);
		context.meter.block();
		const isNumbered = value !== undefined || type !== undefined;
		last = value ?? last + 1;
		return {
			label: isNumbered ? numberLabel(last, type ?? "1") : "•",
			blocks: readBlocks(blocks, context, level + 2),
			...(has_checkbox ? { has_checkbox: true as const } : {}),
			...(has_checkbox && is_checked ? { is_checked: true as const } : {}),
			...(isNumbered ? { value: last, type: type ?? ("1" as const) } : {}),
		};
	});
}

function readMediaBlock(
	type: MediaKind,
	fields: Fields,
	context: BlockContext,
	level: number,
): RichBlock {
	if (fields[type] === undefined) throw missing(type);
	context.meter.media();
	const { kind, item } = readInputMedia(fields[type], context.parameters);
	if (kind !== type) throw badRequest(`type "${kind}" of the media isn't supported in a ${type}`);
	const { fields: media, sources } = readFile(kind, item, context.files, "media");
	Object.assign(context.sources, sources);
	const spoiler = kind !== "audio" && item.flag("has_spoiler") ? { has_spoiler: true } : {};
	// Safe: a file read as of this kind fills the field of this name.
	return { type, ...media, ...spoiler, ...readCaption(fields, context, level) } as RichBlock;
}

function readCaption(
	fields: Fields,
	{ meter, detect }: BlockContext,
	level: number,
): { caption?: RichBlockCaption } {
	const caption = optionalField(fields, "caption", Caption);
	if (caption === undefined) return {};
	const part = (name: string) => readRichText(caption[name], { meter, level: level + 1, detect });
	if (caption["text"] === undefined) throw missing("text");
	const credit = caption["credit"] === undefined ? undefined : part("credit");
	return { caption: { text: part("text"), ...given({ credit }) } };
}

function field<T>(fields: Fields, name: string, schema: z.ZodType<T>): T {
	const parsed = schema.safeParse(fields[name]);
	if (!parsed.success) throw missing(name);
	return parsed.data;
}

function optionalField<T>(fields: Fields, name: string, schema: z.ZodType<T>): T | undefined {
	return fields[name] === undefined ? undefined : field(fields, name, schema);
}

function missing(name: string) {
	return badRequest(`can't parse InputRichBlock: Can't find field "${name}"`);
}
