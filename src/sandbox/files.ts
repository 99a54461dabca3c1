import type { PhotoSize } from "grammy/types";
import { badRequest } from "./api-error.ts";
import { given } from "./given.ts";
import type { Parameters, Upload } from "./parameters.ts";
import { readPicture } from "./picture.ts";
import type { WebFiles } from "./web-files.ts";

/** The kinds of media a message can carry. */
export type MediaKind = "photo" | "video" | "audio" | "document";

/** A file that was sent, of one kind for good. */
export type StoredFile = {
	kind: MediaKind;
	/** The sizes of a photo, the smallest first; of other files the one thing that has its id. */
	sizes: [PhotoSize, ...PhotoSize[]];
	/** Where a reader's browser finds it: a path on the stand-in or an absolute address. */
	source: string;
	/** The name it was uploaded under, or the last part of its address. */
	fileName: string;
	/** Path under `/file/bot<token>/`, for files whose bytes are here. */
	path?: string;
	bytes?: Buffer;
	/** Media type, as in `image/png`. */
	type: string;
};

const maxPhotoBytes = 10 * 1024 * 1024;
const maxSidesTotal = 10_000;
const maxSidesRatio = 20;
const previewWidth = 320;
const assumed = { width: 1280, height: 720 };
const nouns = { photo: "Photo", video: "Video", audio: "Audio", document: "Document" };
const types = {
	photo: "image/jpeg",
	video: "video/mp4",
	audio: "audio/mpeg",
	document: "application/octet-stream",
};
const extensions = { photo: "jpg", video: "mp4", audio: "mp3", document: "bin" };
// What a document is, the server tells by its name.
const documentTypes: Record<string, string> = { json: "application/json", txt: "text/plain" };

/** The media that were sent, by the ids under which they can be sent again and downloaded. */
export function createFiles({ web }: { web: WebFiles }) {
	const files = new Map<string, StoredFile>();
	// One file for each kind and address: the server never fetches the same twice.
	const fetched = new Map<string, StoredFile>();
	let count = 0;

	const store = (
		kind: MediaKind,
		{ type = types[kind], width, height }: { type?: string; width: number; height: number },
		origin: { url: string; shows?: string } | Upload,
	): StoredFile => {
		count += 1;
		const size = (factor: number, index: number): PhotoSize => ({
			file_id: `${kind}-${count}-${index}`,
			file_unique_id: `unique-${count}-${index}`,
			width: Math.max(1, Math.round(width * factor)),
			height: Math.max(1, Math.round(height * factor)),
			...("bytes" in origin ? { file_size: origin.bytes.length } : {}),
		});
		const whole = size(1, 1);
		const file: StoredFile = {
			kind,
			type,
			sizes: kind === "photo" ? [size(Math.min(1, previewWidth / width), 0), whole] : [whole],
			...("url" in origin
				? { source: origin.shows ?? origin.url, fileName: lastPart(origin.url) }
				: {
						source: `/file/${whole.file_id}`,
						fileName: origin.fileName,
						path: `${kind}s/file_${count}.${endingOf(kind, origin.fileName)}`,
						bytes: origin.bytes,
					}),
		};
		for (const { file_id } of file.sizes) files.set(file_id, file);
		return file;
	};

	const upload = (kind: MediaKind, sent: Upload): StoredFile => {
		const { length } = sent.bytes;
		if (length === 0) throw badRequest("file must be non-empty");
		if (kind === "document") {
			const type = documentTypes[endingOf(kind, sent.fileName)];
			return store(kind, { ...assumed, ...given({ type }) }, sent);
		}
		if (kind !== "photo") return store(kind, assumed, sent);
		if (length > maxPhotoBytes)
			throw badRequest(
				`file of size ${length} bytes is too big for a photo; the maximum size is ${maxPhotoBytes} bytes`,
			);
		const picture = readPicture(sent.bytes);
		if (!picture) throw badRequest("IMAGE_PROCESS_FAILED");
		checkSides(picture);
		return store(kind, picture, sent);
	};

	const fromUrl = (kind: MediaKind, address: string): StoredFile => {
		const { shows, ...size } = web.fetch(address);
		if (kind === "photo") checkSides(size);
		const key = `${kind} ${address}`;
		const file = fetched.get(key) ?? store(kind, size, { url: address, ...given({ shows }) });
		fetched.set(key, file);
		return file;
	};

	return {
		/** The file a parameter names: an upload, the id of one sent before, or an address. */
		media(kind: MediaKind, parameters: Parameters, name: string): StoredFile {
			const sent = parameters.uploads.get(name);
			if (sent) return upload(kind, sent);
			const value = parameters.text(name) ?? "";
			if (value === "") throw badRequest(`there is no ${kind} in the request`);
			if (value.startsWith("attach://")) {
				const attached = parameters.uploads.get(value.slice("attach://".length));
				if (!attached) throw badRequest(`there is no ${kind} in the request`);
				return upload(kind, attached);
			}
			const known = files.get(value);
			if (known && known.kind !== kind)
				throw badRequest(`can't use file of type ${nouns[known.kind]} as ${nouns[kind]}`);
			if (known) return known;
			if (/^[a-z][a-z\d+.-]*:/i.test(value)) return fromUrl(kind, value);
			throw badRequest("wrong file identifier/HTTP URL specified");
		},

		/** A file by its id. */
		get: (fileId: string) => files.get(fileId),

		/** The bytes of an uploaded file by its download path. */
		download: (path: string): Buffer | undefined =>
			[...files.values()].find((file) => file.path === path)?.bytes,
	};
}

function checkSides({ width, height }: { width: number; height: number }): void {
	const ratio = Math.max(width, height) / Math.min(width, height);
	if (width + height > maxSidesTotal || !(ratio <= maxSidesRatio))
		throw badRequest("PHOTO_INVALID_DIMENSIONS");
}

/** How the name of a stored file ends; that of a document as it was sent. */
function endingOf(kind: MediaKind, fileName: string): string {
	const own = /\.([a-z\d]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase();
	return kind === "document" ? (own ?? extensions.document) : extensions[kind];
}

function lastPart(address: string): string {
	return new URL(address).pathname.split("/").at(-1) ?? "";
}

/** The media that were sent. */
export type Files = ReturnType<typeof createFiles>;
