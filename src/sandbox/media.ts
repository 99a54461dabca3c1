import type { Message } from "grammy/types";
import { z } from "zod";
import { badRequest } from "./api-error.ts";
import { readCaption, type Content } from "./content.ts";
import type { Files, MediaKind, StoredFile } from "./files.ts";
import { given } from "./given.ts";
import { createParameters, type Parameters } from "./parameters.ts";

/** The fields of a message that carry media, by kind. */
export type MediaFields = Partial<Pick<Message, MediaKind>>;

/** A file as a message or a block of one shows it, and where each part of it is found. */
export type ReadFile = { fields: MediaFields; file: StoredFile; sources: Record<string, string> };

const InputMedia = z.looseObject({ type: z.string() });

/** The kind of an `InputMedia` and its fields as parameters; refuses what messages here cannot carry. */
export function readInputMedia(
	sent: unknown,
	parameters: Parameters,
): { kind: MediaKind; item: Parameters } {
	const media = InputMedia.safeParse(sent);
	if (!media.success) throw badRequest("can't parse InputMedia: Can't find field \"type\"");
	const { type } = media.data;
	if (type !== "photo" && type !== "video" && type !== "audio")
		throw badRequest(`type "${type}" of the media isn't supported`);
	const { uploads } = parameters;
	return { kind: type, item: createParameters({ payload: media.data, uploads }) };
}

/** The file that a parameter names, as a message shows it, with the details the sender gave. */
export function readFile(
	kind: MediaKind,
	parameters: Parameters,
	files: Files,
	name: string,
): ReadFile {
	const file = files.media(kind, parameters, name);
	const [whole] = file.sizes;
	const { file_id, file_unique_id, file_size } = whole;
	const common = {
		file_id,
		file_unique_id,
		duration: parameters.integer("duration") ?? 0,
		...(file.fileName === "" ? {} : { file_name: file.fileName }),
		mime_type: file.type,
		...given({ file_size }),
	};
	const sources = { [file_id]: file.source };
	switch (kind) {
		case "photo": {
			const largest = file.sizes.at(-1) ?? whole;
			return {
				fields: { photo: file.sizes },
				file,
				sources: { [largest.file_id]: file.source },
			};
		}
		case "video": {
			const cover =
				parameters.raw("cover") === undefined
					? undefined
					: files.media("photo", parameters, "cover");
			const video = {
				...common,
				width: parameters.integer("width") ?? whole.width,
				height: parameters.integer("height") ?? whole.height,
				...given({ cover: cover?.sizes }),
			};
			for (const size of cover?.sizes ?? []) sources[size.file_id] = cover?.source ?? "";
			return { fields: { video }, file, sources };
		}
		case "audio": {
			const title = parameters.text("title") ?? titleOf(file.fileName);
			const performer = parameters.text("performer");
			return { fields: { audio: { ...common, ...given({ title, performer }) } }, file, sources };
		}
		case "document": {
			const { duration: _, ...document } = common;
			return { fields: { document }, file, sources };
		}
	}
}

/** The media a parameter names, with its caption. */
export function readMedia(
	kind: MediaKind,
	parameters: Parameters,
	files: Files,
	name: string,
): Content {
	const { fields, file, sources } = readFile(kind, parameters, files, name);
	const { show_caption_above_media, ...caption } = readCaption(parameters);
	const visual =
		kind === "audio" || kind === "document"
			? {}
			: given({
					show_caption_above_media,
					has_media_spoiler: parameters.flag("has_spoiler") ? (true as const) : undefined,
				});
	return {
		fields: { ...fields, ...caption, ...visual },
		...(kind === "photo" ? { pictures: [file.source] } : { pictures: [], sources }),
	};
}

/** The kind of media a message carries, if any. */
export function mediaKindOf(message: Message): MediaKind | undefined {
	if (message.photo) return "photo";
	if (message.video) return "video";
	if (message.document) return "document";
	return message.audio ? "audio" : undefined;
}

function titleOf(fileName: string): string | undefined {
	const name = fileName.replace(/\.[^.]*$/, "");
	return name === "" ? undefined : name;
}
