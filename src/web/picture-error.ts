/**
 * `unreachable`: nothing came, and another try may bring it. `refused`: the address is none to load from, or its
 * server does not give the picture. `too-large`: there are more bytes or pixels than are read. `not-a-picture`:
 * what came is none of the formats that are read, or damaged.
 */
export type PictureErrorKind = "unreachable" | "refused" | "too-large" | "not-a-picture";

/** Why there is no picture. Of the address the message names the host only: the rest may be secret. */
export class PictureError extends Error {
	override name = "PictureError";
	readonly kind: PictureErrorKind;

	constructor(kind: PictureErrorKind, message: string) {
		super(message);
		this.kind = kind;
	}
}
