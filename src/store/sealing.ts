import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^s1\.([\w-]{6})\.([\w-]+)$/;
/** What bytes begin with: as they are, or sealed with the key whose id follows. */
const PLAIN = 0;
const IS_SEALED = 1;
const KEY_ID_BYTES = 4;

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
		idBytes: derive(secret, "tidings key id").subarray(0, KEY_ID_BYTES),
		seal: derive(secret, "tidings seal"),
		name: derive(secret, "tidings name"),
	}));
	const [newest] = keys;

	type Key = (typeof keys)[number];

	function close(key: Key, body: Buffer, place: string): Buffer {
		const nonce = randomBytes(NONCE_BYTES);
		const cipher = createCipheriv(ALGORITHM, key.seal, nonce).setAAD(Buffer.from(place));
		const closed = Buffer.concat([cipher.update(body), cipher.final()]);
		return Buffer.concat([nonce, cipher.getAuthTag(), closed]);
	}

	function disclose(key: Key | undefined, bytes: Buffer, place: string): Buffer {
		if (key === undefined) throw new SealError();
		try {
			const nonce = bytes.subarray(0, NONCE_BYTES);
			const decipher = createDecipheriv(ALGORITHM, key.seal, nonce, { authTagLength: TAG_BYTES })
				.setAAD(Buffer.from(place))
				.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
			const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
			return Buffer.concat([body, decipher.final()]);
		} catch {
			throw new SealError();
		}
	}

	const idOf = (bytes: Buffer) => bytes.subarray(1, 1 + KEY_ID_BYTES);

	return {
		/** The text as it is kept at a place, such as a key's name. */
		seal(text: string, place: string): string {
			if (newest === undefined) return text;
			return `s1.${newest.id}.${close(newest, Buffer.from(text), place).toString("base64url")}`;
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
			return disclose(key, Buffer.from(whole, "base64url"), place).toString("utf8");
		},

		/** {@link seal} for bytes, in as few as possible: one more than they are, or 33 with a seal. */
		sealBytes(body: Buffer, place: string): Buffer {
			if (newest === undefined) return Buffer.concat([Buffer.of(PLAIN), body]);
			return Buffer.concat([Buffer.of(IS_SEALED), newest.idBytes, close(newest, body, place)]);
		},

		/**
		 * {@link open} for bytes.
		 *
		 * @throws {SealError} where none of the keys opens them
		 */
		openBytes(kept: Buffer, place: string): Buffer {
			if (kept[0] === PLAIN) return kept.subarray(1);
			const key = keys.find(({ idBytes }) => idBytes.equals(idOf(kept)));
			return disclose(key, kept.subarray(1 + KEY_ID_BYTES), place);
		},

		/** {@link isOutdated} for bytes. */
		areOutdated(kept: Buffer): boolean {
			if (newest === undefined) return kept[0] !== PLAIN;
			return kept[0] === PLAIN || !newest.idBytes.equals(idOf(kept));
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
