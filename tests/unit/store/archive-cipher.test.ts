import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createArchiveCipher, newSalt } from "../../../src/store/archive-cipher.ts";

/** What a block of 64 KB is when it is sealed. */
const BLOCK = 65_536 + 16;
const head = Buffer.from("the head of a file");
const salt = newSalt();
const cipher = await createArchiveCipher("a word of the tests", salt, head);

async function* inParts(bytes: Buffer, size: number) {
	for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function all(parts: AsyncIterable<Buffer>): Promise<Buffer> {
	const found: Buffer[] = [];
	for await (const part of parts) found.push(part);
	return Buffer.concat(found);
}

test.for([0, 1, 65_535, 65_536, 65_537, 131_072, 300_000])(
	"%d bytes are opened as they were sealed, however they are cut",
	async (length) => {
		const plain = randomBytes(length);
		const sealed = await all(cipher.seal(inParts(plain, 1000)));
		for (const size of [777, 1_000_000]) {
			expect((await all(cipher.open(inParts(sealed, size)))).equals(plain)).toBe(true);
		}
	},
);

test("blocks can be neither exchanged nor left out, nor belong to another file", async () => {
	const sealed = await all(cipher.seal(inParts(randomBytes(300_000), 10_000)));
	const block = (number: number) => sealed.subarray(number * BLOCK, (number + 1) * BLOCK);
	const refused = async (bytes: Buffer, by = cipher) =>
		expect(all(by.open(inParts(bytes, 10_000)))).rejects.toThrow("BACKUP_KEY is not the one");
	await refused(Buffer.concat([block(1), block(0), sealed.subarray(2 * BLOCK)]));
	await refused(Buffer.concat([block(0), sealed.subarray(2 * BLOCK)]));
	await refused(sealed.subarray(0, 2 * BLOCK));
	await refused(Buffer.alloc(0));
	await refused(
		sealed,
		await createArchiveCipher("a word of the tests", salt, Buffer.from("another")),
	);
	await refused(sealed, await createArchiveCipher("a word of the tests", newSalt(), head));
	await refused(sealed, await createArchiveCipher("another word", salt, head));
});
