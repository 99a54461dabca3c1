import type { PhotoSize } from "grammy/types";
import { badRequest } from "./api-error.ts";
import type { Parameters, Upload } from "./parameters.ts";
import { readPicture, type Picture } from "./picture.ts";

type StoredFile = {
	photo: PhotoSize[];
	/** Where a reader's browser finds the picture. */
	picture: string;
	/** Path under `/file/bot<token>/`, for files whose bytes are here. */
	path?: string;
	bytes?: Buffer;
	/** Media type, as in `image/png`. */
	type: string;
};

const maxUploadBytes = 10 * 1024 * 1024;
const maxSidesTotal = 10_000;
const maxSidesRatio = 20;
const previewWidth = 320;
// Nothing is fetched, so a picture behind an address is taken to have the usual size of one.
const assumed: Picture = { type: "image/jpeg", width: 1280, height: 720 };

/** The pictures that were sent, by the ids under which they can be sent again and downloaded. */
export function createFiles() {
	const files = new Map<string, StoredFile>();
	// The server fetches an address once and keeps what it found.
	const fetched = new Map<string, StoredFile>();
	let count = 0;

	const store = (
		{ type, width, height }: Picture,
		source: { url: string } | Upload,
	): StoredFile => {
		count += 1;
		const scale = Math.min(1, previewWidth / width);
		const photo = [scale, 1].map((factor, index) => ({
			file_id: `photo-${count}-${index}`,
			file_unique_id: `unique-${count}-${index}`,
			width: Math.max(1, Math.round(width * factor)),
			height: Math.max(1, Math.round(height * factor)),
			...("bytes" in source ? { file_size: source.bytes.length } : {}),
		}));
		const file: StoredFile =
			"url" in source
				? { photo, type, picture: source.url }
				: {
						photo,
						type,
						picture: `/file/photo-${count}-1`,
						path: `photos/file_${count}.jpg`,
						bytes: source.bytes,
					};
		for (const { file_id } of photo) files.set(file_id, file);
		return file;
	};

	const upload = (given: Upload): StoredFile => {
		if (given.bytes.length === 0) throw badRequest("file must be non-empty");
		if (given.bytes.length > maxUploadBytes)
			throw badRequest(
				`file of size ${given.bytes.length} bytes is too big for a photo; the maximum size is ${maxUploadBytes} bytes`,
			);
		const picture = readPicture(given.bytes);
		if (!picture) throw badRequest("IMAGE_PROCESS_FAILED");
		const { width, height } = picture;
		const ratio = Math.max(width, height) / Math.min(width, height);
		if (width + height > maxSidesTotal || !(ratio <= maxSidesRatio))
			throw badRequest("PHOTO_INVALID_DIMENSIONS");
		return store(picture, given);
	};

	const fromUrl = (address: string): StoredFile => {
		if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
			throw badRequest("wrong HTTP URL specified");
		if (new URL(address).hostname === "broken.example")
			throw badRequest("failed to get HTTP URL content");
		const file = fetched.get(address) ?? store(assumed, { url: address });
		fetched.set(address, file);
		return file;
	};

	return {
		/** The picture a parameter names: an upload, the id of a picture sent before, or an address. */
		photo(parameters: Parameters, name: string): StoredFile {
			const sent = parameters.uploads.get(name);
			if (sent) return upload(sent);
			const value = parameters.text(name) ?? "";
			if (value === "") throw badRequest("there is no photo in the request");
			if (value.startsWith("attach://")) {
				const attached = parameters.uploads.get(value.slice("attach://".length));
				if (!attached) throw badRequest("there is no photo in the request");
				return upload(attached);
			}
			const known = files.get(value);
			if (known) return known;
			if (/^[a-z][a-z\d+.-]*:/i.test(value)) return fromUrl(value);
			throw badRequest("wrong file identifier/HTTP URL specified");
		},

		/** A picture by its id. */
		get: (fileId: string) => files.get(fileId),

		/** The bytes of an uploaded picture by its download path. */
		download: (path: string): Buffer | undefined =>
			[...files.values()].find((file) => file.path === path)?.bytes,
	};
}

/** The pictures that were sent. */
export type Files = ReturnType<typeof createFiles>;
