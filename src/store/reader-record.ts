import { recordFlags } from "./readers-lua.ts";

const MINUTE_MS = 60_000;
const TIME_BYTES = 6;

/** A reader's record as it stands in Redis. All times are Unix ms. */
export type ReaderRecord = {
	/** Another one with each change of the settings. */
	version: number;
	/** The newest digest that was begun, by the day and minute that it was for, such as `2026-11-26 08:00`. */
	slot: string | undefined;
	digestedAt: number | undefined;
	blockedAt: number | undefined;
	goneAt: number | undefined;
	/** As they were sealed. */
	settings: Buffer;
};

/**
 * What is left of a record that ends too early: there are no settings in it, which its reader's own reading meets, and
 * nothing speaks against forgetting them once that is due.
 */
const cutShort: ReaderRecord = {
	version: 0,
	slot: undefined,
	digestedAt: undefined,
	blockedAt: undefined,
	goneAt: 0,
	settings: Buffer.alloc(0),
};

/** Reads a record as {@link readersLua} describes it; undefined where there is none. */
export function readRecord(bytes: Buffer): ReaderRecord | undefined {
	if (bytes.length === 0) return undefined;
	try {
		return read(bytes);
	} catch (error) {
		if (error instanceof RangeError) return cutShort;
		throw error;
	}
}

function read(bytes: Buffer): ReaderRecord {
	const version = bytes.readUInt32LE(0);
	const flags = bytes.readUInt8(4);
	let at = 5;
	let slot: string | undefined;
	if ((flags & recordFlags.slot) !== 0) {
		slot = slotText(bytes.readUInt32LE(at));
		// How it stands is the scripts' matter.
		at += 5;
	}
	const time = (flag: number): number | undefined => {
		if ((flags & flag) === 0) return undefined;
		at += TIME_BYTES;
		return bytes.readUIntLE(at - TIME_BYTES, TIME_BYTES);
	};
	const digestedAt = time(recordFlags.digestedAt);
	const blockedAt = time(recordFlags.blockedAt);
	const goneAt = time(recordFlags.goneAt);
	return { version, slot, digestedAt, blockedAt, goneAt, settings: bytes.subarray(at) };
}

/** A slot, such as `2026-11-26 08:00`, as a number: the later slot has the larger one. */
export function slotNumber(slot: string): number {
	return Date.parse(`${slot.replace(" ", "T")}Z`) / MINUTE_MS;
}

function slotText(minutes: number): string {
	return new Date(minutes * MINUTE_MS).toISOString().slice(0, 16).replace("T", " ");
}
