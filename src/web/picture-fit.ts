import type { Metadata, Sharp, SharpOptions } from "sharp";
import { PictureError } from "./picture-error.ts";
import { formatOf, isBareJpeg, type PictureFormat } from "./picture-format.ts";

/** Telegram takes 10 MB as a photo, and 50 MB in one call, which may bring ten of them. */
const MAX_BYTES = 4_500_000;
const MAX_RATIO = 20;
/** Telegram's apps show no more. */
const MAX_SIDE = 2560;
const MAX_PIXELS = 100_000_000;
/** What decoding one picture may take: servers are small. */
const MAX_MEMORY_BYTES = 500_000_000;
const DECODE_TIMEOUT_S = 20;
/** Up to here, in pixels, a picture is there to count readers. */
const MAX_TRACKER_SIDE = 2;
/** A drawing stays sharp as PNG; what is larger as PNG is a photograph, which gains nothing by it. */
const MAX_PNG_BYTES = 2_000_000;
/** Noise of the largest size has about 7 MB with the first, and under 4 with the second. */
const JPEG_QUALITIES = [90, 70];

/** A picture that Telegram takes as a photo: upright, without metadata, in sRGB, opaque. */
export type FittedPicture = {
	bytes: Buffer;
	type: "image/jpeg" | "image/png";
	width: number;
	height: number;
};

type Open = (bytes: Buffer, options: SharpOptions) => Sharp;

/** Makes pictures fit for Telegram, one after the other. */
export function createPictureFitter() {
	let sharp: Promise<Open> | undefined;
	let turn: Promise<unknown> = Promise.resolve();

	async function fit(bytes: Buffer, host: string): Promise<FittedPicture> {
		const format = formatOf(bytes);
		if (format === undefined) throw notAPicture(host);
		sharp ??= loadSharp();
		const open = await sharp;
		try {
			// Without a limit, for this reads the header only, and says how large the picture would be.
			const header = await open(bytes, { limitInputPixels: false }).metadata();
			checkSize(header, format, host);
			const upright = header.autoOrient;
			if (format === "jpeg" && isFine(bytes, header)) {
				// Decodes it to the end, in little memory: half a picture is none.
				await decode(open, bytes, "warning").resize(8, 8, { fit: "fill" }).raw().toBuffer();
				return resultOf(bytes, "image/jpeg", upright);
			}
			// Cameras write what is merely odd: encoded anew, it is not.
			const picture = laidOut(decode(open, bytes, "error"), upright);
			return await encode(picture, format === "png" || format === "gif");
		} catch (error) {
			if (error instanceof PictureError) throw error;
			throw new PictureError(
				"not-a-picture",
				`The picture of ${host} is damaged or incomplete: it can't be decoded.`,
			);
		}
	}

	return {
		/**
		 * Turns a picture upright, takes away its metadata and its transparency (white is below), and makes it small
		 * and broad enough. A JPEG that is fine comes back byte for byte.
		 *
		 * @param host who sent it, for the message of an error
		 * @throws {PictureError} `too-large` or `not-a-picture`
		 * @throws {Error} when there is no build of sharp for this machine
		 */
		fit(bytes: Buffer, host: string): Promise<FittedPicture> {
			// One at a time: two large ones would need twice the memory.
			const fitted = turn.then(() => fit(bytes, host));
			turn = fitted.catch(() => {});
			return fitted;
		},
	};
}

/** Loaded with the first picture: a start takes no time for it. */
async function loadSharp(): Promise<Open> {
	const { default: sharp } = await import("sharp");
	sharp.concurrency(1);
	sharp.cache(false);
	// Whatever else it reads is none of the five formats.
	sharp.block({ operation: ["VipsForeignLoad"] });
	sharp.unblock({
		operation: ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map(
			(name) => `VipsForeignLoad${name}Buffer`,
		),
	});
	return sharp;
}

/** Refuses what would take too much memory by what its header says, before any of it is decoded. */
function checkSize(header: Metadata, format: PictureFormat, host: string): void {
	const { width, height } = header;
	const pixels = width * height;
	if (pixels > MAX_PIXELS || pixels * bytesPerPixel(header, format) > MAX_MEMORY_BYTES) {
		const megapixels = Math.ceil(pixels / 1_000_000);
		throw new PictureError(
			"too-large",
			`The picture of ${host} has ${megapixels} megapixels, more than is decoded.`,
		);
	}
	if (Math.max(width, height) <= MAX_TRACKER_SIDE) throw notAPicture(host);
}

/** Memory as measured with libvips 8.18: some formats are read line by line, others as a whole. */
function bytesPerPixel(header: Metadata, format: PictureFormat): number {
	const { isProgressive, orientation = 1, channels, depth } = header;
	const isHeld = isProgressive || orientation > 1;
	switch (format) {
		case "avif":
			return 18;
		case "gif":
			return 6;
		case "webp":
			return 4;
		case "png":
			return isHeld ? channels * (depth === "ushort" ? 2 : 1) : 1;
		case "jpeg":
			// A progressive one is held as coefficients of two bytes.
			return isProgressive ? channels * 2 : 1;
	}
}

function decode(open: Open, bytes: Buffer, failOn: "warning" | "error"): Sharp {
	const picture = open(bytes, { limitInputPixels: MAX_PIXELS, failOn });
	return picture.timeout({ seconds: DECODE_TIMEOUT_S });
}

function laidOut(picture: Sharp, upright: { width: number; height: number }): Sharp {
	const { width, height, margins } = layoutOf(upright.width, upright.height);
	return picture
		.autoOrient()
		.flatten({ background: "white" })
		.resize(width, height, { fit: "fill" })
		.extend({ ...margins, background: "white" });
}

async function encode(picture: Sharp, isLossless: boolean): Promise<FittedPicture> {
	if (isLossless) {
		const { data, info } = await picture.clone().png().toBuffer({ resolveWithObject: true });
		if (data.length <= MAX_PNG_BYTES) return resultOf(data, "image/png", info);
	}
	for (const quality of JPEG_QUALITIES) {
		const jpeg = picture.clone().jpeg({ quality });
		const { data, info } = await jpeg.toBuffer({ resolveWithObject: true });
		const isLast = quality === JPEG_QUALITIES.at(-1);
		if (data.length <= MAX_BYTES || isLast) return resultOf(data, "image/jpeg", info);
	}
	throw new Error("one of the qualities is the last");
}

function resultOf(
	bytes: Buffer,
	type: FittedPicture["type"],
	{ width, height }: { width: number; height: number },
): FittedPicture {
	return { bytes, type, width, height };
}

/** True for a JPEG that Telegram takes as it is, and that tells nothing of where and with what it was made. */
function isFine(bytes: Buffer, { width, height, space, depth }: Metadata): boolean {
	const [long, short] = [Math.max(width, height), Math.min(width, height)];
	const hasColours = (space === "srgb" || space === "b-w") && depth === "uchar";
	const hasSize = bytes.length <= MAX_BYTES && long <= MAX_SIDE && long <= short * MAX_RATIO;
	return hasColours && hasSize && isBareJpeg(bytes);
}

/** How large a picture gets, and the margins that make one of more than 20 to 1 broad enough. */
function layoutOf(width: number, height: number) {
	const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
	const scaled = {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale)),
	};
	const shortest = Math.ceil(Math.max(scaled.width, scaled.height) / MAX_RATIO);
	const missing = (side: number) => Math.max(0, shortest - side);
	const [left, top] = [missing(scaled.width) >> 1, missing(scaled.height) >> 1];
	const right = missing(scaled.width) - left;
	const bottom = missing(scaled.height) - top;
	return { ...scaled, margins: { left, right, top, bottom } };
}

function notAPicture(host: string): PictureError {
	return new PictureError(
		"not-a-picture",
		`${host} sent no picture that can be used: JPEG, PNG, WebP, GIF and AVIF can.`,
	);
}
