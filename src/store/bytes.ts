const FIRST_SIZE = 128;
/** Of a byte, seven bits are the number's, and one tells that it goes on. */
const BASE = 128;

/** Writes numbers and texts one behind the other, small ones in few bytes. */
export function createByteWriter() {
	let buffer = Buffer.allocUnsafe(FIRST_SIZE);
	let length = 0;

	function room(count: number): void {
		if (length + count <= buffer.length) return;
		const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, length + count));
		buffer.copy(larger, 0, 0, length);
		buffer = larger;
	}

	function byte(value: number): void {
		room(1);
		buffer[length++] = value;
	}

	/** @throws {RangeError} for what is no whole number from 0 to 2⁵³ - 1 */
	function number(value: number): void {
		if (!Number.isSafeInteger(value) || value < 0) {
			throw new RangeError(`${value} is no whole number of 53 bits`);
		}
		let rest = value;
		while (rest >= BASE) {
			byte((rest % BASE) + BASE);
			rest = Math.floor(rest / BASE);
		}
		byte(rest);
	}

	return {
		byte,
		number,
		/** A whole number that may be below 0, of 52 bits. */
		signed: (value: number): void => number(value < 0 ? -2 * value - 1 : 2 * value),
		text(value: string): void {
			const size = Buffer.byteLength(value);
			number(size);
			room(size);
			length += buffer.write(value, length);
		},
		/** What was written. */
		bytes: (): Buffer => buffer.subarray(0, length),
	};
}

/** Reads what {@link createByteWriter} has written, in the same order. Throws a RangeError behind the end. */
export function createByteReader(bytes: Buffer) {
	let place = 0;

	const byte = (): number => {
		const value = bytes[place++];
		if (value === undefined) throw new RangeError("the bytes end too early");
		return value;
	};

	function number(): number {
		let value = 0;
		for (let factor = 1; ; factor *= BASE) {
			const next = byte();
			value += (next % BASE) * factor;
			if (next < BASE) return value;
		}
	}

	return {
		byte,
		number,
		signed(): number {
			const value = number();
			return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
		},
		text(): string {
			const size = number();
			if (place + size > bytes.length) throw new RangeError("the bytes end too early");
			place += size;
			return bytes.toString("utf8", place - size, place);
		},
		/** True when all is read. */
		isAtEnd: (): boolean => place === bytes.length,
	};
}
