import { expect, test } from "vitest";
import { readPicture } from "../../../src/sandbox/picture.ts";

const jpeg = Buffer.concat([
	Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
	Buffer.from("ffc000110803200500030122000211010311", "hex"),
]);

test.each([
	["image/gif", 1, 1, "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"],
	["image/webp", 1, 1, "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"],
	["image/webp", 1, 1, "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="],
	[
		"image/png",
		1,
		1,
		"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	],
	["image/jpeg", 1280, 800, jpeg.toString("base64")],
])("reads the size of a picture of type %s (%i × %i)", (type, width, height, base64) => {
	expect(readPicture(Buffer.from(base64, "base64"))).toEqual({ type, width, height });
});

test.each([
	"",
	"ffd8",
	"ffd8ffe0".padEnd(200, "0"),
	"47494638396100",
	Buffer.from("<svg/>").toString("hex"),
])("takes the bytes %j for no picture", (hex) => {
	expect(readPicture(Buffer.from(hex, "hex"))).toBeUndefined();
});
