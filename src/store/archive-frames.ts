import { z } from "zod";
import { StoreError } from "./store-error.ts";

/** The types of keys that Tidings writes. */
export const keyTypes = ["string", "hash", "set", "zset", "list"] as const;
export type KeyType = (typeof keyTypes)[number];

/** What is told of a whole backup. */
export const BackupHeader = z.object({
	/** The version of the schema that the store was in. */
	schema: z.number().int(),
	prefix: z.string(),
	/** Unix ms of the Redis server. */
	takenAt: z.number(),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

/**
 * A key, or a part of a large one; the pieces of a key follow each other. A key may come twice: the later one counts.
 */
export type Piece = {
	type: KeyType;
	/** Its name without the prefix. */
	name: Buffer;
	isFirst: boolean;
	isLast: boolean;
	/** Unix ms; undefined for a key that stays. Told with each piece. */
	expiresAt: number | undefined;
	/**
	 * Of a string, some of its bytes; of a hash, fields and values in turn; of a zset, members and scores in turn, as
	 * Redis writes them; of a set or list, members.
	 */
	items: Buffer[];
};

/** What a backup is made of: a header, pieces, and how many keys these are. */
export type Frame =
	| { kind: "header"; header: BackupHeader }
	| { kind: "piece"; piece: Piece }
	| { kind: "end"; keys: number };

/** Of the first byte: the types count from 0 on. */
const HEADER = 100;
const END = 101;
const LENGTH_BYTES = 4;
/** The type, the marks and the time of expiry. */
const FIXED_BYTES = 10;
const IS_FIRST = 1;
const IS_LAST = 2;

/** A frame as it is written: its length in four bytes, what it is in one, and the rest. */
export function packFrame(frame: Frame): Buffer {
	switch (frame.kind) {
		case "header":
			return withLength(Buffer.of(HEADER), Buffer.from(JSON.stringify(frame.header)));
		case "piece":
			return packPiece(frame.piece);
		case "end":
			return withLength(Buffer.of(END), lengthOf(frame.keys));
	}
}

/**
 * The frames in a stream of bytes, however these are cut.
 *
 * @throws {StoreError} for what is none
 */
export async function* framesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
	let waiting: Buffer[] = [];
	let size = 0;
	let wanted = LENGTH_BYTES;
	for await (const chunk of chunks) {
		waiting.push(chunk);
		size += chunk.length;
		if (size < wanted) continue;
		let bytes = Buffer.concat(waiting);
		while (bytes.length >= LENGTH_BYTES) {
			wanted = LENGTH_BYTES + bytes.readUInt32BE();
			if (bytes.length < wanted) break;
			yield readFrame(bytes.subarray(LENGTH_BYTES, wanted));
			bytes = bytes.subarray(wanted);
			wanted = LENGTH_BYTES;
		}
		waiting = [bytes];
		size = bytes.length;
	}
	if (size > 0) throw new StoreError("The backup ends in the middle of a record.");
}

/** A checksum that fits tells only that the file is as it was written, and not by whom. */
function readFrame(bytes: Buffer): Frame {
	try {
		return unpackFrame(bytes);
	} catch (error) {
		if (error instanceof StoreError) throw error;
		throw new StoreError("The backup holds a record that can't be read.");
	}
}

function unpackFrame(bytes: Buffer): Frame {
	const [first = END] = bytes;
	if (first === HEADER) {
		const header = BackupHeader.parse(JSON.parse(bytes.toString("utf8", 1)));
		return { kind: "header", header };
	}
	if (first === END) return { kind: "end", keys: bytes.readUInt32BE(1) };
	return { kind: "piece", piece: unpackPiece(bytes) };
}

function packPiece({ type, name, isFirst, isLast, expiresAt = 0, items }: Piece): Buffer {
	const size = items.reduce((sum, item) => sum + LENGTH_BYTES + item.length, 0);
	const length = FIXED_BYTES + LENGTH_BYTES + name.length + size;
	const bytes = Buffer.allocUnsafe(LENGTH_BYTES + length);
	let place = bytes.writeUInt32BE(length);
	place = bytes.writeUInt8(keyTypes.indexOf(type), place);
	place = bytes.writeUInt8((isFirst ? IS_FIRST : 0) + (isLast ? IS_LAST : 0), place);
	place = bytes.writeDoubleBE(expiresAt, place);
	for (const item of [name, ...items]) {
		place = bytes.writeUInt32BE(item.length, place);
		place += item.copy(bytes, place);
	}
	return bytes;
}

function unpackPiece(bytes: Buffer): Piece {
	const type = keyTypes[bytes[0] ?? keyTypes.length];
	if (type === undefined) {
		throw new StoreError("The backup holds records of a kind that this Tidings does not know.");
	}
	const marks = bytes[1] ?? 0;
	const expiresAt = bytes.readDoubleBE(2);
	const items: Buffer[] = [];
	for (let place = FIXED_BYTES; place < bytes.length;) {
		const from = place + LENGTH_BYTES;
		place = from + bytes.readUInt32BE(place);
		items.push(bytes.subarray(from, place));
	}
	const [name = Buffer.alloc(0), ...rest] = items;
	return {
		type,
		name,
		isFirst: (marks & IS_FIRST) !== 0,
		isLast: (marks & IS_LAST) !== 0,
		expiresAt: expiresAt === 0 ? undefined : expiresAt,
		items: rest,
	};
}

function withLength(first: Buffer, rest: Buffer): Buffer {
	return Buffer.concat([lengthOf(first.length + rest.length), first, rest]);
}

function lengthOf(length: number): Buffer {
	const bytes = Buffer.alloc(LENGTH_BYTES);
	bytes.writeUInt32BE(length);
	return bytes;
}
