import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^s1\.([\w-]{6})\.([\w-]+)$/;

/** Raised for a record that none of the keys opens; it is left as it is. */
export class SealError extends Error {
	override name = "SealError";
	constructor() {
		super(
			"a subscriber's record can't be opened: SUBSCRIBER_KEY lacks the key that it was sealed with; put it back behind the newest one",
		);
	}
}

/**
 * Seals what is kept of subscribers, where there is a key: AES-256-GCM with a random nonce, bound to its place. Without
 * keys, everything stays as it is.
 *
 * @param secrets 32 bytes each, the newest first: that one seals, all of them open
 */
export function createSealing(secrets: readonly Buffer[]) {
	const keys = secrets.map((secret) => ({
		id: derive(secret, "tidings key id").toString("base64url").slice(0, 6),
		seal: derive(secret, "tidings seal"),
		name: derive(secret, "tidings name"),
	}));
	const [newest] = keys;

	return {
		/** The text as it is kept at a place, such as a key's name. */
		seal(text: string, place: string): string {
			if (newest === undefined) return text;
			const nonce = randomBytes(NONCE_BYTES);
			const cipher = createCipheriv(ALGORITHM, newest.seal, nonce).setAAD(Buffer.from(place));
			const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
			const whole = Buffer.concat([nonce, cipher.getAuthTag(), body]);
			return `s1.${newest.id}.${whole.toString("base64url")}`;
		},

		/**
		 * The text of what was kept, with or without a seal.
		 *
		 * @throws {SealError} where none of the keys opens it
		 */
		open(kept: string, place: string): string {
			const [, id, whole] = SEALED.exec(kept) ?? [];
			if (whole === undefined) return kept;
			const key = keys.find((one) => one.id === id);
			if (key === undefined) throw new SealError();
			const bytes = Buffer.from(whole, "base64url");
			try {
				const nonce = bytes.subarray(0, NONCE_BYTES);
				const decipher = createDecipheriv(ALGORITHM, key.seal, nonce, { authTagLength: TAG_BYTES })
					.setAAD(Buffer.from(place))
					.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
				const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
				return Buffer.concat([text, decipher.final()]).toString("utf8");
			} catch {
				throw new SealError();
			}
		},

		/** True for what the newest key has not sealed: it is to be kept anew. */
		isOutdated(kept: string): boolean {
			return (SEALED.exec(kept)?.[1] ?? "") !== (newest?.id ?? "");
		},

		/** What a word that a reader has written is called in the names of keys: under the newest key first, then under each. */
		names(word: string): string[] {
			if (keys.length === 0) return [word];
			const named = keys.map(({ name }) =>
				createHmac("sha256", name).update(word).digest("base64url").slice(0, 16),
			);
			// Words from before there was a key.
			return [...named, word];
		},
	};
}
export type Sealing = ReturnType<typeof createSealing>;

function derive(secret: Buffer, use: string): Buffer {
	return Buffer.from(hkdfSync("sha256", secret, "", use, 32));
}
