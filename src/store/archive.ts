import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { createArchiveCipher, newSalt, SALT_BYTES } from "./archive-cipher.ts";
import {
	type BackupHeader,
	type Frame,
	framesIn,
	packFrame,
	type Piece,
} from "./archive-frames.ts";
import { StoreError } from "./store-error.ts";

/**
 * A backup's file: `TIDINGS` and the version of this form, one byte (0 as it is, 1 encrypted, followed by a salt), the
 * frames, compressed by gzip and then encrypted or not, and the SHA-256 of all that.
 */
const MAGIC = Buffer.from("TIDINGS\u0001");
const PLAIN = 0;
const ENCRYPTED = 1;
const DIGEST_BYTES = 32;
const TOGETHER_BYTES = 65_536;

type Stream = AsyncIterable<Buffer>;

/** What a backup says of itself, and how many keys it holds. */
export type ReadArchive = { header: BackupHeader; keys: number };

/**
 * Writes a backup. Until it is on the disk and was read once more, a file of that name stays as it was.
 *
 * @param word encrypts it; undefined leaves it as it is
 * @throws {StoreError} when the file can't be made
 */
export async function writeArchive(
	path: string,
	word: string | undefined,
	header: BackupHeader,
	pieces: AsyncIterable<Piece>,
): Promise<ReadArchive> {
	const part = `${path}.part`;
	async function* frames(): AsyncGenerator<Frame> {
		let count = 0;
		yield { kind: "header", header };
		for await (const piece of pieces) {
			if (piece.isFirst) count += 1;
			yield { kind: "piece", piece };
		}
		yield { kind: "end", keys: count };
	}
	const salt = word === undefined ? Buffer.alloc(0) : newSalt();
	const head = Buffer.concat([MAGIC, Buffer.of(word === undefined ? PLAIN : ENCRYPTED), salt]);
	const cipher = word === undefined ? undefined : await createArchiveCipher(word, salt, head);
	await create(part);
	try {
		await pipeline(
			packed(frames()),
			createGzip(),
			cipher?.seal ?? unchanged,
			(body: Stream) => withDigest(head, body),
			createWriteStream(part),
		);
		await sync(part);
		const written = await readArchive(part, word, () => {});
		await rename(part, path);
		return written;
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}

/**
 * Reads a backup, after having looked whether it is whole.
 *
 * @param take gets each piece, one after the other
 * @throws {StoreError} for what is no backup, or a damaged one, and where `word` does not open it
 */
export async function readArchive(
	path: string,
	word: string | undefined,
	take: (piece: Piece) => unknown,
): Promise<ReadArchive> {
	const { head, end } = await check(path);
	const opened = await openerOf(head, word);
	let header: BackupHeader | undefined;
	let keys = 0;
	let isWhole = false;
	await pipeline(
		createReadStream(path, { start: head.length, end: end - 1 }),
		opened,
		createGunzip({ chunkSize: TOGETHER_BYTES }),
		async (bytes: Stream) => {
			for await (const frame of framesIn(bytes)) {
				if (frame.kind === "header") header = frame.header;
				else if (frame.kind === "end") isWhole = frame.keys === keys;
				else {
					if (frame.piece.isFirst) keys += 1;
					await take(frame.piece);
				}
			}
		},
	);
	if (header === undefined || !isWhole) throw new StoreError(damaged);
	return { header, keys };
}

const damaged = "The backup is damaged or cut off: its checksum does not fit. Nothing was changed.";

/** The head of the file, and where its body ends. */
async function check(path: string): Promise<{ head: Buffer; end: number }> {
	const file = await open(path).catch((error: Error) => {
		throw new StoreError(`The backup can't be read: ${error.message}`);
	});
	try {
		const { size } = await file.stat();
		const start = Buffer.alloc(MAGIC.length + 1 + SALT_BYTES);
		const { bytesRead } = await file.read(start, 0, start.length, 0);
		const isOurs = start.subarray(0, MAGIC.length - 1).equals(MAGIC.subarray(0, -1));
		if (!isOurs || bytesRead <= MAGIC.length) throw new StoreError("This is no backup of Tidings.");
		const end = size - DIGEST_BYTES;
		const kept = Buffer.alloc(DIGEST_BYTES);
		await file.read(kept, 0, DIGEST_BYTES, Math.max(0, end));
		if (end <= MAGIC.length || !(await digestOf(path, end)).equals(kept)) {
			throw new StoreError(damaged);
		}
		const isKnown = start[MAGIC.length - 1] === MAGIC.at(-1);
		const kind = start[MAGIC.length];
		if (!isKnown || (kind !== PLAIN && kind !== ENCRYPTED)) {
			throw new StoreError("The backup was written by a newer Tidings. Restore it with that one.");
		}
		return { head: kind === PLAIN ? start.subarray(0, MAGIC.length + 1) : start, end };
	} finally {
		await file.close();
	}
}

async function digestOf(path: string, end: number): Promise<Buffer> {
	const hash = createHash("sha256");
	const bytes = createReadStream(path, { end: end - 1 }) as Stream;
	for await (const chunk of bytes) hash.update(chunk);
	return hash.digest();
}

async function openerOf(head: Buffer, word: string | undefined) {
	if (head[MAGIC.length] === PLAIN) return unchanged;
	if (word === undefined) {
		throw new StoreError("The backup is encrypted: set BACKUP_KEY to what it was encrypted with.");
	}
	return (await createArchiveCipher(word, head.subarray(MAGIC.length + 1), head)).open;
}

/** Makes an empty file that nobody else may read. */
async function create(path: string): Promise<void> {
	const file = await open(path, "w", 0o600).catch((error: Error) => {
		throw new StoreError(`The backup can't be written: ${error.message}`);
	});
	await file.close();
}

/** Waits until a file is on the disk. */
async function sync(path: string): Promise<void> {
	const file = await open(path, "r+");
	try {
		await file.sync();
	} finally {
		await file.close();
	}
}

/** Small frames come together: each step of the way costs something. */
async function* packed(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
	let waiting: Buffer[] = [];
	let size = 0;
	for await (const frame of frames) {
		const bytes = packFrame(frame);
		waiting.push(bytes);
		size += bytes.length;
		if (size < TOGETHER_BYTES) continue;
		yield Buffer.concat(waiting);
		waiting = [];
		size = 0;
	}
	yield Buffer.concat(waiting);
}

async function* withDigest(head: Buffer, body: Stream): AsyncGenerator<Buffer> {
	const hash = createHash("sha256").update(head);
	yield head;
	for await (const chunk of body) {
		hash.update(chunk);
		yield chunk;
	}
	yield hash.digest();
}

async function* unchanged(bytes: Stream): AsyncGenerator<Buffer> {
	yield* bytes;
}
