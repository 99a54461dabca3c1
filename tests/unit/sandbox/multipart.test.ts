import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryOf, parseMultipart } from "../../../src/sandbox/multipart.ts";

test("reads the boundary from the content type", () => {
	expect(boundaryOf("multipart/form-data; boundary=----x")).toBe("----x");
	expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b"; x=y')).toBe("a b");
	expect(boundaryOf("application/json; boundary=x")).toBeUndefined();
});

test("gives back any parts, whatever stands in them", () => {
	const part = fc.record({
		name: fc.stringMatching(/^[a-z_]{1,12}$/),
		fileName: fc.option(fc.stringMatching(/^[a-z é橋][a-z é橋;="']{0,12}[a-z]$/), {
			nil: undefined,
		}),
		bytes: fc.oneof(
			fc.uint8Array({ maxLength: 40 }),
			fc
				.constantFrom("\r\n", "a--x", "\r\n--", "\r\n-x", "\r\n\r\n")
				.map((text) => Buffer.from(text)),
		),
	});
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
			const body = Buffer.concat([
				...parts.flatMap(({ name, fileName, bytes }) => [
					Buffer.from(`--x\r\ncontent-disposition:form-data;name="${name}"`),
					Buffer.from(fileName === undefined ? "" : `;filename=${fileName}`),
					Buffer.from("\r\ncontent-type:application/octet-stream\r\n\r\n"),
					bytes,
					Buffer.from("\r\n"),
				]),
				Buffer.from("--x--\r\n"),
			]);
			const expected = parts.map(({ name, fileName, bytes }) => ({
				name,
				...(fileName === undefined ? {} : { fileName }),
				bytes: Buffer.from(bytes),
			}));
			expect(parseMultipart(body, "x")).toEqual(expected);
		}),
	);
});

test.each([
	["", "does not contain its boundary"],
	["--xy", "not alone in its line"],
	["--x\r\na:b\r\n\r\nc", "the last boundary is missing"],
	["--x\r\nname\r\n--x--", "no end of its head"],
	["--x\r\na:b\r\n\r\nc\r\n--x--", "a part has no name"],
])("refuses the body %j", (body, reason) => {
	expect(() => parseMultipart(Buffer.from(body), "x")).toThrow(reason);
});
