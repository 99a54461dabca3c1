import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { PictureError } from "../../src/web/picture-error.ts";
import { createPictureLoader } from "../../src/web/picture.ts";
import { createWebClient } from "../../src/web/public-fetch.ts";
import { failureOf } from "../support/failure-of.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

type Options = Omit<Parameters<typeof createPictureLoader>[0], "web"> &
	NonNullable<Parameters<typeof createWebClient>[0]>;

function loader(options: Options = {}) {
	const web = createWebClient(options);
	closing.push(() => web.close());
	return createPictureLoader({ web, allowHttp: true, allowPrivate: true, ...options });
}

/** Serves HTTP on a loopback address and keeps what it was asked for. */
async function serve(answer: RequestListener, host = "127.0.0.1") {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		answer(request, response);
	}).listen(0, host);
	await once(server, "listening");
	closing.push(async () => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { asked, url: `http://${host}:${port}`, host: `${host}:${port}` };
}

/** Loads bytes from a server that says of them what it wants. */
async function load(bytes: Buffer, type = "application/octet-stream", options: Options = {}) {
	const server = await serve((_, response) => {
		response.writeHead(200, { "content-type": type, "content-length": bytes.length });
		response.end(bytes);
	});
	return await loader(options).load(`${server.url}/bridge?key=s3cret`);
}

const failure = (promise: Promise<unknown>) => failureOf(PictureError, promise);

type Colour = [red: number, green: number, blue: number];
const RED: Colour = [200, 30, 30];
const GREEN: Colour = [30, 160, 60];
const BLUE: Colour = [30, 60, 200];
const GREY: Colour = [128, 128, 128];
const WHITE: Colour = [255, 255, 255];

/** Four quarters: red, green, blue, grey, from the upper left to the lower right. */
function quarters(width: number, height: number): Sharp {
	const data = Buffer.alloc(width * height * 3);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const upper = x < width / 2 ? RED : GREEN;
			const lower = x < width / 2 ? BLUE : GREY;
			data.set(y < height / 2 ? upper : lower, (y * width + x) * 3);
		}
	}
	return sharp(data, { raw: { width, height, channels: 3 } });
}

function plain(width: number, height: number, colour: Colour = RED): Sharp {
	const [r, g, b] = colour;
	return sharp({ create: { width, height, channels: 3, background: { r, g, b } } });
}

/** As far as nothing can make it small. */
function noise(width: number, height: number): Sharp {
	let state = 1;
	const data = Buffer.alloc(width * height * 3);
	for (let i = 0; i < data.length; i++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		data[i] = state >>> 24;
	}
	return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The colour of a point that is given in parts of the width and the height. */
async function colourAt(bytes: Buffer, across: number, down: number): Promise<Colour> {
	const { data, info } = await sharp(bytes)
		.toColourspace("srgb")
		.raw()
		.toBuffer({ resolveWithObject: true });
	const at = Math.floor(down * info.height) * info.width + Math.floor(across * info.width);
	const [red = 0, green = 0, blue = 0] = data.subarray(at * info.channels);
	return info.channels < 3 ? [red, red, red] : [red, green, blue];
}

async function expectColour(bytes: Buffer, [across, down]: [number, number], colour: Colour) {
	const found = await colourAt(bytes, across, down);
	const distance = Math.max(...found.map((value, i) => Math.abs(value - (colour[i] ?? 0))));
	expect(distance, `${found.join()} is ${colour.join()}`).toBeLessThanOrEqual(6);
}

async function expectQuarters(bytes: Buffer, [a, b, c, d]: [Colour, Colour, Colour, Colour]) {
	await expectColour(bytes, [0.25, 0.25], a);
	await expectColour(bytes, [0.75, 0.25], b);
	await expectColour(bytes, [0.25, 0.75], c);
	await expectColour(bytes, [0.75, 0.75], d);
}

/** What is left in a file beside its picture. */
async function metadataOf(bytes: Buffer) {
	const { exif, icc, xmp, iptc, orientation, comments, hasAlpha, space, depth, format } =
		await sharp(bytes).metadata();
	return { exif, icc, xmp, iptc, orientation, comments, hasAlpha, space, depth, format };
}
const nothing = {
	exif: undefined,
	icc: undefined,
	xmp: undefined,
	iptc: undefined,
	orientation: undefined,
	comments: undefined,
	hasAlpha: false,
	space: "srgb",
	depth: "uchar",
};

const formats = {
	jpeg: (picture: Sharp) => picture.jpeg({ quality: 95, chromaSubsampling: "4:4:4" }),
	png: (picture: Sharp) => picture.png(),
	webp: (picture: Sharp) => picture.webp({ lossless: true }),
	gif: (picture: Sharp) => picture.gif(),
	avif: (picture: Sharp) => picture.avif({ quality: 95, effort: 0, chromaSubsampling: "4:4:4" }),
};
type Format = keyof typeof formats;
const names = Object.keys(formats) as Format[];

describe("a picture is loaded", () => {
	test.each(names)("from %s, whatever its header and its name say", async (format) => {
		const bytes = await formats[format](quarters(80, 40)).toBuffer();
		const isLossless = format === "png" || format === "gif";
		for (const type of ["text/html", "video/mp4", `image/${format}`]) {
			const picture = await load(bytes, type);
			expect(picture).toMatchObject({ width: 80, height: 40 });
			expect(picture.type).toBe(isLossless ? "image/png" : "image/jpeg");
			expect(await metadataOf(picture.bytes)).toMatchObject({
				...nothing,
				format: isLossless ? "png" : "jpeg",
			});
			await expectQuarters(picture.bytes, [RED, GREEN, BLUE, GREY]);
		}
	});

	test("byte for byte where a JPEG is fine", async () => {
		for (const progressive of [false, true]) {
			const bytes = await quarters(2560, 128).jpeg({ progressive }).toBuffer();
			const picture = await load(bytes);
			expect(picture).toMatchObject({ type: "image/jpeg", width: 2560, height: 128 });
			expect(picture.bytes.equals(bytes)).toBe(true);
		}
		const grey = await quarters(80, 40).greyscale().jpeg().toBuffer();
		expect((await load(grey)).bytes.equals(grey)).toBe(true);
	});

	test.each([
		["Exif", (picture: Sharp) => picture.withExif({ IFD0: { Artist: "Ada Lane" } }), "Ada Lane"],
		["XMP", (picture: Sharp) => picture.withXmp("<x:xmpmeta>Ada Lane</x:xmpmeta>"), "Ada Lane"],
		["a profile", (picture: Sharp) => picture.withIccProfile("srgb"), "ICC_PROFILE"],
	])("without its metadata: %s", async (_, add, trace) => {
		for (const format of ["jpeg", "png", "webp"] as const) {
			const bytes = await add(formats[format](quarters(80, 40))).toBuffer();
			expect(await metadataOf(bytes)).not.toMatchObject(nothing);
			const picture = await load(bytes);
			expect(await metadataOf(picture.bytes)).toMatchObject(nothing);
			expect(picture.bytes.toString("latin1")).not.toContain(trace);
			await expectQuarters(picture.bytes, [RED, GREEN, BLUE, GREY]);
		}
	});

	test("without a comment, and without what was hidden behind its end", async () => {
		const bytes = await quarters(80, 40).jpeg({ progressive: true }).toBuffer();
		const secret = Buffer.from("Ada Lane");
		const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 2 + secret.length]), secret]);
		const lastScan = bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
		for (const at of [2, lastScan, bytes.length]) {
			const inserted = at === bytes.length ? secret : comment;
			const told = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
			const picture = await load(told);
			expect(picture.bytes.includes(secret)).toBe(false);
			await expectQuarters(picture.bytes, [RED, GREEN, BLUE, GREY]);
		}
	});

	test("in the colours that its profile means", async () => {
		const bytes = await plain(40, 40, RED).jpeg({ quality: 100 }).withIccProfile("p3").toBuffer();
		const inP3 = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer();
		expect(Math.abs((inP3[0] ?? 0) - RED[0])).toBeGreaterThan(12);
		await expectColour((await load(bytes)).bytes, [0.5, 0.5], RED);
	});

	test("from the colours of print", async () => {
		const bytes = await plain(40, 40, WHITE).toColourspace("cmyk").jpeg().toBuffer();
		expect((await sharp(bytes).metadata()).space).toBe("cmyk");
		const picture = await load(bytes);
		expect(await metadataOf(picture.bytes)).toMatchObject(nothing);
		await expectColour(picture.bytes, [0.5, 0.5], WHITE);
	});

	test("from 16 bits for each colour", async () => {
		const deep = quarters(80, 40).toColourspace("rgb16");
		const bytes = await deep.png().toBuffer();
		expect((await sharp(bytes).metadata()).depth).toBe("ushort");
		const picture = await load(bytes);
		expect(await metadataOf(picture.bytes)).toMatchObject({ ...nothing, format: "png" });
		await expectQuarters(picture.bytes, [RED, GREEN, BLUE, GREY]);
	});

	test("the first one of those that move", async () => {
		const frames = await Promise.all(
			[RED, BLUE].map((colour) => plain(60, 30, colour).png().toBuffer()),
		);
		for (const format of ["gif", "webp"] as const) {
			const moving = sharp(frames, { join: { animated: true } });
			const bytes = await formats[format](moving).toBuffer();
			expect((await sharp(bytes).metadata()).pages).toBe(2);
			const picture = await load(bytes);
			expect(picture).toMatchObject({ width: 60, height: 30 });
			await expectColour(picture.bytes, [0.5, 0.9], RED);
		}
	});

	test("as a JPEG where it is a photograph that was kept as PNG", async () => {
		const bytes = await noise(1000, 1000).png().toBuffer();
		const picture = await load(bytes);
		expect(picture).toMatchObject({ type: "image/jpeg", width: 1000, height: 1000 });
		expect(picture.bytes.length).toBeLessThan(bytes.length / 2);
	});
});

describe("a picture stands upright", () => {
	/** What the upright picture shows, by the way in which the camera was held. */
	const upright: Record<number, [Colour, Colour, Colour, Colour]> = {
		1: [RED, GREEN, BLUE, GREY],
		2: [GREEN, RED, GREY, BLUE],
		3: [GREY, BLUE, GREEN, RED],
		4: [BLUE, GREY, RED, GREEN],
		5: [RED, BLUE, GREEN, GREY],
		6: [BLUE, RED, GREY, GREEN],
		7: [GREY, GREEN, BLUE, RED],
		8: [GREEN, GREY, RED, BLUE],
	};

	test.each(Object.entries(upright))("with orientation %s", async (orientation, colours) => {
		for (const format of ["jpeg", "png", "webp"] as const) {
			const held = quarters(160, 80).withMetadata({ orientation: Number(orientation) });
			const picture = await load(await formats[format](held).toBuffer());
			const isTurned = Number(orientation) > 4;
			expect(picture).toMatchObject(
				isTurned ? { width: 80, height: 160 } : { width: 160, height: 80 },
			);
			expect(await metadataOf(picture.bytes)).toMatchObject(nothing);
			await expectQuarters(picture.bytes, colours);
		}
	});

	test("to the pixel", async () => {
		const data = Buffer.from([RED, GREEN, BLUE, GREY, WHITE, RED].flat());
		const held = sharp(data, { raw: { width: 3, height: 2, channels: 3 } });
		const bytes = await held.withMetadata({ orientation: 6 }).png().toBuffer();
		const picture = await load(bytes);
		expect(picture).toMatchObject({ width: 2, height: 3, type: "image/png" });
		const pixels = await sharp(picture.bytes).raw().toBuffer();
		expect([...pixels]).toEqual([GREY, RED, WHITE, GREEN, RED, BLUE].flat());
	});

	test("and as broad as it has to be", async () => {
		const bytes = await plain(3000, 10).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		const picture = await load(bytes);
		expect(picture).toMatchObject({ width: 128, height: 2560 });
		await expectColour(picture.bytes, [0.5, 0.5], RED);
		await expectColour(picture.bytes, [0.1, 0.5], WHITE);
	});
});

test.each(["png", "webp", "gif", "avif"] as const)(
	"what is transparent in %s gets white",
	async (format) => {
		const background = { r: 0, g: 0, b: 0, alpha: 0 };
		const clear = sharp({ create: { width: 60, height: 60, channels: 4, background } });
		const spot = await plain(20, 20).png().toBuffer();
		const bytes = await formats[format](clear.composite([{ input: spot }])).toBuffer();
		expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
		const picture = await load(bytes);
		expect((await metadataOf(picture.bytes)).hasAlpha).toBe(false);
		await expectColour(picture.bytes, [0.1, 0.1], WHITE);
		await expectColour(picture.bytes, [0.5, 0.5], RED);
	},
);

test("what is half transparent is mixed with white", async () => {
	const background = { r: 0, g: 0, b: 0, alpha: 0.5 };
	const grey = sharp({ create: { width: 60, height: 60, channels: 4, background } });
	for (const picture of [
		grey.clone(),
		grey.clone().greyscale(),
		grey.clone().toColourspace("rgb16"),
	]) {
		const { bytes } = await load(await picture.png().toBuffer());
		expect((await metadataOf(bytes)).hasAlpha).toBe(false);
		await expectColour(bytes, [0.5, 0.5], [127, 127, 127]);
	}
});

describe("a picture gets a size that Telegram takes:", () => {
	test.each<[[number, number], [number, number], string]>([
		[[5120, 2560], [2560, 1280], "smaller"],
		[[2561, 2000], [2560, 1999], "smaller"],
		[[1, 3000], [128, 2560], "smaller and broader"],
		[[3000, 1], [2560, 128], "smaller and higher"],
		[[4, 100], [5, 100], "broader"],
		[[101, 5], [101, 6], "higher"],
		[[60, 3], [60, 3], "as it was"],
		[[3, 1], [3, 1], "as it was"],
	])("%j becomes %j, %s", async ([width, height], [fitWidth, fitHeight]) => {
		for (const format of ["jpeg", "png"] as const) {
			const picture = await load(await formats[format](plain(width, height)).toBuffer());
			expect(picture).toMatchObject({ width: fitWidth, height: fitHeight });
			const { width: realWidth, height: realHeight } = await sharp(picture.bytes).metadata();
			expect([realWidth, realHeight]).toEqual([fitWidth, fitHeight]);
		}
	});

	test("the margins are white, and what was there is in their middle", async () => {
		const picture = await load(await plain(1, 3000).png().toBuffer());
		const { data, info } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true });
		const middle = data.subarray(1000 * info.width * 3, 1001 * info.width * 3);
		const row = Array.from({ length: 128 }, (_, x) => (x === 63 ? RED : WHITE));
		expect([...middle]).toEqual(row.flat());
	});

	test("noise stays below ten megabytes", async () => {
		const bytes = await noise(2600, 2000)
			.jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
			.toBuffer();
		expect(bytes.length).toBeGreaterThan(10_000_000);
		const picture = await load(bytes);
		expect(picture).toMatchObject({ width: 2560, height: 1969 });
		expect(picture.bytes.length).toBeLessThan(10_000_000);
	});
});

/** A picture whose header says that it has 30,000 by 30,000 pixels, or what is the most in its format. */
const bombs: Record<Format, (bytes: Buffer) => void> = {
	jpeg(bytes) {
		const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
		bytes.writeUInt16BE(30_000, frame + 5);
		bytes.writeUInt16BE(30_000, frame + 7);
	},
	png(bytes) {
		bytes.writeUInt32BE(30_000, 16);
		bytes.writeUInt32BE(30_000, 20);
		bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
	},
	webp(bytes) {
		const start = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
		bytes.writeUInt16LE(16_383, start + 3);
		bytes.writeUInt16LE(16_383, start + 5);
	},
	gif(bytes) {
		const frame = bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 80, 0, 40, 0]));
		for (const size of [6, frame + 5]) {
			bytes.writeUInt16LE(30_000, size);
			bytes.writeUInt16LE(30_000, size + 2);
		}
	},
	avif(bytes) {
		const size = bytes.indexOf("ispe");
		bytes.writeUInt32BE(30_000, size + 8);
		bytes.writeUInt32BE(30_000, size + 12);
	},
};

describe("a picture is too large", () => {
	test.each(names)("by the pixels that the header of %s announces", async (format) => {
		const encoded = format === "webp" ? quarters(80, 40).webp() : formats[format](quarters(80, 40));
		const bytes = await encoded.toBuffer();
		bombs[format](bytes);
		const spent = process.cpuUsage();
		const error = await failure(load(bytes));
		expect(error.kind).toBe("too-large");
		expect(error.message).toContain(format === "webp" ? "269 megapixels" : "900 megapixels");
		const { user, system } = process.cpuUsage(spent);
		expect(user + system).toBeLessThan(1_000_000);
	});

	test("by the memory that it takes to decode, which depends on the format", async () => {
		/** What becomes of a file whose header says that it is a square of this size. */
		const outcome = async (picture: Sharp, sizeAt: (bytes: Buffer) => void) => {
			const bytes = await picture.toBuffer();
			sizeAt(bytes);
			return await load(bytes).then(
				() => "taken",
				(error: unknown) => (error instanceof PictureError ? error.kind : error),
			);
		};
		const jpegOf = (marker: number, side: number) => (bytes: Buffer) => {
			const frame = bytes.indexOf(Buffer.from([0xff, marker]));
			bytes.writeUInt16BE(side, frame + 5);
			bytes.writeUInt16BE(side, frame + 7);
		};
		const avifOf = (side: number) => (bytes: Buffer) => {
			const size = bytes.indexOf("ispe");
			bytes.writeUInt32BE(side, size + 8);
			bytes.writeUInt32BE(side, size + 12);
		};
		const small = quarters(80, 40);
		expect(await outcome(small.clone().jpeg(), jpegOf(0xc0, 9500))).toBe("taken");
		expect(await outcome(small.clone().jpeg({ progressive: true }), jpegOf(0xc2, 9500))).toBe(
			"too-large",
		);
		expect(await outcome(small.clone().avif(), avifOf(5000))).toBe("not-a-picture");
		expect(await outcome(small.clone().avif(), avifOf(6000))).toBe("too-large");
	});

	test("by its bytes, announced or not", async () => {
		const bytes = await noise(100, 100).png().toBuffer();
		const server = await serve((request, response) => {
			if (request.url === "/announced") response.setHeader("content-length", bytes.length);
			response.write(bytes.subarray(0, 100));
			response.end(bytes.subarray(100));
		});
		for (const path of ["announced", "streamed"]) {
			const url = `${server.url}/${path}`;
			const tight = loader({ maxBytes: bytes.length - 1 });
			expect((await failure(tight.load(url))).kind).toBe("too-large");
			const wide = loader({ maxBytes: bytes.length });
			expect(await wide.load(url)).toMatchObject({ width: 100 });
		}
	});

	test("by the bytes of its redirects and its own together", async () => {
		const bytes = await noise(100, 100).png().toBuffer();
		const server = await serve((request, response) => {
			if (request.url === "/picture") return response.end(bytes);
			response.writeHead(302, { location: "/picture" });
			return response.end(Buffer.alloc(1000));
		});
		const all = bytes.length + 1000;
		expect(await loader({ maxBytes: all }).load(server.url)).toMatchObject({ width: 100 });
		const error = await failure(loader({ maxBytes: all - 1 }).load(server.url));
		expect(error.kind).toBe("too-large");
	});
});

describe("is no picture, whatever its header and its name say:", () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>';
	const brands = (major: string) => Buffer.from(`\0\0\0\x18ftyp${major}\0\0\0\0mif1heic`, "latin1");
	test.each<[string, () => Buffer | Promise<Buffer>]>([
		["SVG", () => Buffer.from(svg)],
		["SVG with a declaration", () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
		["HTML", () => Buffer.from("<!doctype html><title>Not found</title>")],
		["PDF", () => Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")],
		["MP4", () => brands("isom")],
		["HEIC", () => brands("heic")],
		["TIFF", () => quarters(80, 40).tiff().toBuffer()],
		["nothing", () => Buffer.alloc(0)],
		["a few bytes", () => Buffer.from([0xff, 0xd8, 0xff])],
		["a counter of readers", () => plain(1, 1).gif().toBuffer()],
	])("%s", async (_, make) => {
		const error = await failure(load(await make(), "image/jpeg"));
		expect(error.kind).toBe("not-a-picture");
	});

	test.each(names)("%s that breaks off", async (format) => {
		const bytes = await formats[format](noise(200, 200)).toBuffer();
		expect(await load(bytes)).toMatchObject({ width: 200 });
		for (const part of [0.1, 0.5, 0.95]) {
			const error = await failure(load(bytes.subarray(0, Math.floor(bytes.length * part))));
			expect([part, error.kind]).toEqual([part, "not-a-picture"]);
		}
	});

	test("a fine JPEG whose middle is gone", async () => {
		const bytes = await noise(200, 200).jpeg().toBuffer();
		const [start, end] = [bytes.subarray(0, bytes.length / 2), bytes.subarray(-2)];
		expect((await failure(load(Buffer.concat([start, end])))).kind).toBe("not-a-picture");
	});
});

test("whatever is wrong with a file, a picture that Telegram takes comes of it, or the reason why not", async () => {
	const encoded = names.map((format) => formats[format](quarters(80, 40)).toBuffer());
	const progressive = quarters(80, 40).jpeg({ progressive: true }).toBuffer();
	const files = await Promise.all([...encoded, progressive]);
	const server = await serve(({ url = "" }, response) => {
		response.end(Buffer.from(url.slice(1), "base64url"));
	});
	const pictures = loader();
	const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
		minLength: 1,
		maxLength: 4,
	});
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...files), damage, async (file, changes) => {
			const bytes = Buffer.from(file);
			for (const [place, value] of changes) bytes[Math.floor(place * bytes.length)] = value;
			const loading = pictures.load(`${server.url}/${bytes.toString("base64url")}`);
			const result = await loading.catch((error: unknown) => error);
			if (result instanceof PictureError) return;
			const { width, height } = result as { width: number; height: number };
			expect(Math.max(width, height)).toBeLessThanOrEqual(2560);
			expect(Math.max(width, height)).toBeLessThanOrEqual(20 * Math.min(width, height));
		}),
		{ numRuns: 300 },
	);
});

test("many at once come each as their own, one after the other, and a broken one stops none", async () => {
	const sizes = [10, 11, 12, 13, 14, 15, 16];
	const files = new Map<string, Buffer>();
	for (const width of sizes) files.set(`/${width}`, await plain(width, 40).png().toBuffer());
	files.delete("/13");
	const server = await serve(({ url = "" }, response) => {
		response.end(files.get(url) ?? "no picture");
	});
	const pictures = loader();
	let most = 0;
	const count = () => {
		const { queue, process } = sharp.counters();
		most = Math.max(most, queue + process);
	};
	sharp.queue.on("change", count);
	const loaded = await Promise.allSettled(
		sizes.map((width) => pictures.load(`${server.url}/${width}`)),
	);
	const widths = loaded.map((result) => (result.status === "fulfilled" ? result.value.width : 13));
	expect(widths).toEqual(sizes);
	sharp.queue.off("change", count);
	expect(most).toBe(1);
});

describe("redirects", () => {
	/** Redirects from `/3` to `/2` and so on to the picture at `/0`. */
	async function chain() {
		const bytes = await plain(40, 40).png().toBuffer();
		return await serve((request, response) => {
			const left = Number(request.url?.slice(1));
			if (left === 0) return response.end(bytes);
			response.writeHead([301, 302, 303, 307, 308][left % 5] ?? 302, { location: `/${left - 1}` });
			return response.end();
		});
	}

	test("are followed three times, wherever they lead from", async () => {
		const server = await chain();
		expect(await loader().load(`${server.url}/3`)).toMatchObject({ width: 40 });
		expect(server.asked).toEqual(["/3", "/2", "/1", "/0"]);
	});

	test("are followed no further", async () => {
		const server = await chain();
		expect((await failure(loader().load(`${server.url}/4`))).kind).toBe("refused");
		expect(server.asked).toEqual(["/4", "/3", "/2", "/1"]);
	});

	test("end where they lead in a circle", async () => {
		const server = await serve((_, response) => {
			response.writeHead(302, { location: "/" });
			response.end();
		});
		expect((await failure(loader().load(server.url))).kind).toBe("refused");
		expect(server.asked).toHaveLength(4);
	});

	test("to a private address are refused, and nothing is sent there", async () => {
		const inside = await serve((_, response) => response.end("secret"));
		const outside = await serve((request, response) => {
			const location =
				request.url === "/name" ? inside.url.replace("127.0.0.1", "localhost") : inside.url;
			response.writeHead(302, { location });
			response.end();
		}, "127.0.0.2");
		const pictures = loader({ allowPrivate: false, isPublic: (ip) => ip === "127.0.0.2" });
		for (const path of ["/number", "/name"]) {
			expect((await failure(pictures.load(`${outside.url}${path}`))).kind).toBe("refused");
		}
		expect(outside.asked).toEqual(["/number", "/name"]);
		expect(inside.asked).toEqual([]);
	});

	test.each([
		["file:///etc/passwd"],
		["ftp://courier.example/bridge.jpg"],
		["data:image/png;base64,iVBORw0KGgo="],
		["http://ada:s3cret@127.0.0.1/"],
		["http://"],
	])("to %s are refused", async (location) => {
		const server = await serve((_, response) => {
			response.writeHead(302, { location });
			response.end();
		});
		const error = await failure(loader().load(server.url));
		expect(error.kind).toBe("refused");
		expect(error.message).not.toContain("s3cret");
	});

	test("that say nothing of where to are no picture's answer", async () => {
		const server = await serve((_, response) => {
			response.writeHead(302);
			response.end();
		});
		const error = await failure(loader().load(server.url));
		expect(error).toMatchObject({ kind: "refused" });
		expect(error.message).toBe(`${server.host} answers with 302 instead of a picture.`);
	});
});

describe("an address is refused, and nothing is sent:", () => {
	test("one of this machine, unless that is allowed", async () => {
		const server = await serve((_, response) => response.end("secret"));
		const error = await failure(loader({ allowPrivate: false }).load(server.url));
		expect(error.kind).toBe("refused");
		expect(server.asked).toEqual([]);
	});

	test("one of plain HTTP, unless that is allowed", async () => {
		const server = await serve((_, response) => response.end("secret"));
		const error = await failure(loader({ allowHttp: false }).load(server.url));
		expect(error.kind).toBe("refused");
		expect(error.message).toContain("https");
		expect(server.asked).toEqual([]);
	});

	test.each(["", "bridge.jpg", "//courier.example/bridge.jpg", "file:///etc/passwd", "https://"])(
		"%j",
		async (address) => {
			expect((await failure(loader().load(address))).kind).toBe("refused");
		},
	);
});

describe("nothing comes", () => {
	test.each([
		[404, "refused"],
		[403, "refused"],
		[204, "refused"],
		[206, "refused"],
		[408, "unreachable"],
		[429, "unreachable"],
		[500, "unreachable"],
		[503, "unreachable"],
	])("when the server answers with %i: %s", async (status, kind) => {
		const bytes = await plain(40, 40).png().toBuffer();
		const server = await serve((_, response) => {
			response.writeHead(status);
			response.end(bytes);
		});
		const error = await failure(loader().load(server.url));
		expect(error.kind).toBe(kind);
		expect(error.message).toContain(String(status));
	});

	test("when the server is slow, and redirects win no time", async () => {
		const server = await serve((_, response) => {
			setTimeout(() => {
				response.writeHead(302, { location: "/" });
				response.end();
			}, 150);
		});
		const start = performance.now();
		const error = await failure(loader({ timeoutMs: 400 }).load(server.url));
		expect(error.kind).toBe("unreachable");
		expect(performance.now() - start).toBeLessThan(3000);
		expect(server.asked.length).toBeLessThan(4);
	});

	test("when the picture drips", async () => {
		const server = await serve((_, response) => {
			const drip = setInterval(() => response.write("."), 5);
			response.on("close", () => clearInterval(drip));
		});
		const error = await failure(loader({ timeoutMs: 100 }).load(server.url));
		expect(error.kind).toBe("unreachable");
	});

	test("when the connection breaks within the picture", async () => {
		const bytes = await plain(40, 40).png().toBuffer();
		const server = await serve((_, response) => {
			response.writeHead(200, { "content-length": bytes.length });
			response.write(bytes.subarray(0, 50), () => response.destroy());
		});
		expect((await failure(loader().load(server.url))).kind).toBe("unreachable");
	});

	test("when the name does not resolve", async () => {
		const pictures = loader({ lookup: async () => [] });
		const error = await failure(pictures.load("https://courier.example/bridge.jpg"));
		expect(error.kind).toBe("unreachable");
		expect(error.message).toContain("courier.example");
	});
});

test("no failure tells what the path or the query hold", async () => {
	const server = await serve((request, response) => {
		if (request.url?.startsWith("/s3cret/gone")) response.writeHead(404);
		response.end("no picture");
	});
	for (const path of ["gone", "text"]) {
		const url = `${server.url}/s3cret/${path}?key=s3cret`;
		const error = await failure(loader().load(url));
		expect(error.message).toContain(server.host);
		expect(JSON.stringify([error.message, error.stack, error])).not.toContain("s3cret");
	}
});
