const NEWLINE = 10;

/** Puts lines together that come in pieces, which may end anywhere. */
export function createLines() {
	let unfinished = Buffer.alloc(0);
	return {
		/** The lines that a piece brings to their end, without their ends; to be taken all before the next piece. */
		*take(piece: Buffer): Generator<Buffer> {
			let start = 0;
			for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
				const line = piece.subarray(start, end);
				yield unfinished.length === 0 ? line : Buffer.concat([unfinished, line]);
				if (unfinished.length > 0) unfinished = Buffer.alloc(0);
				start = end + 1;
			}
			// A copy: the whole piece need not be kept for the sake of its end.
			unfinished = Buffer.concat([unfinished, piece.subarray(start)]);
		},
	};
}
