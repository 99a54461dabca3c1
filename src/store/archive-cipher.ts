import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { StoreError } from "./store-error.ts";

const ALGORITHM = "aes-256-gcm";
const BLOCK_BYTES = 65_536;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BYTES = 32;
/** Each file has a key of its own by its salt, so that its blocks can simply be numbered. */
export const SALT_BYTES = 16;
/** 32 MB and a tenth of a second to try one word. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 };

const derive = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt);

/** A new salt. */
export const newSalt = (): Buffer => randomBytes(SALT_BYTES);

/**
 * Encrypts and decrypts streams with a word (AES-256-GCM in blocks of 64 KB that can be neither exchanged nor left out).
 *
 * @param head is bound to what is encrypted
 */
export async function createArchiveCipher(word: string, salt: Buffer, head: Buffer) {
	const key = await derive(word, salt, KEY_BYTES, COST);

	async function* seal(plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const { bytes, number, isLast } of blocksOf(plain, BLOCK_BYTES)) {
			const cipher = createCipheriv(ALGORITHM, key, nonceOf(number, isLast)).setAAD(head);
			yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
		}
	}

	async function* open(sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const { bytes, number, isLast } of blocksOf(sealed, BLOCK_BYTES + TAG_BYTES)) {
			yield openBlock(bytes, nonceOf(number, isLast));
		}
	}

	function openBlock(bytes: Buffer, nonce: Buffer): Buffer {
		try {
			const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
				.setAAD(head)
				.setAuthTag(bytes.subarray(-TAG_BYTES));
			return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
		} catch {
			throw new StoreError("BACKUP_KEY is not the one that this backup was encrypted with.");
		}
	}

	return {
		seal,
		/** Throws a {@link StoreError} for what was sealed with another word. */
		open,
	};
}

function nonceOf(number: number, isLast: boolean): Buffer {
	const nonce = Buffer.alloc(NONCE_BYTES);
	nonce.writeUIntBE(number, 0, 6);
	nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
	return nonce;
}

/** Cuts a stream into blocks of one size; the last one may be shorter, and empty. */
async function* blocksOf(chunks: AsyncIterable<Buffer>, size: number) {
	let waiting: Buffer[] = [];
	let length = 0;
	let number = 0;
	for await (const chunk of chunks) {
		waiting.push(chunk);
		length += chunk.length;
		if (length <= size) continue;
		let bytes = Buffer.concat(waiting);
		// What fills a block exactly may be the last one.
		for (; bytes.length > size; bytes = bytes.subarray(size)) {
			yield { bytes: bytes.subarray(0, size), number: number++, isLast: false };
		}
		waiting = [bytes];
		length = bytes.length;
	}
	yield { bytes: Buffer.concat(waiting), number, isLast: true };
}
