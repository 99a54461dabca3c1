import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a sender's clock may be from ours, either way; the figure is that of Standard Webhooks. */
const TOLERANCE_MS = 300_000;
const MAX_ID_LENGTH = 256;

type Algorithm = "sha1" | "sha256" | "sha384" | "sha512";
type Encoding = "hex" | "base64" | "base64url";

/** A part of what is signed: a field of the request, or a separator. */
type Part = "id" | "timestamp" | "body" | ".";

/** One way in which systems sign what they send: an HMAC over the raw body and, with some, a time and an id. */
export type Scheme = {
	/** The header that holds the signature, or several. */
	header: string;
	/**
	 * Each match is a signature: in the group `mac`, and where the sender chooses what makes it, that in
	 * `algorithm`; then there is one match at most.
	 */
	signature: RegExp;
	algorithm: Algorithm;
	encoding: Encoding;
	/** Where the time of sending stands: in a header of its own, or in the signature's (first group). */
	timestamp?: { unit: "s" | "ms"; header: string } | { unit: "s" | "ms"; pattern: RegExp };
	/** The header that names the delivery; it has to be there where `signed` holds "id". */
	id?: string;
	signed: readonly Part[];
	/** How a header is written that {@link Scheme.signature} matches. */
	write: (mac: string, timestamp: string) => string;
};

/** The schemes of the systems that newsrooms use, each read in its own source or specification. */
export const schemes = {
	"standard-webhooks": {
		header: "webhook-signature",
		// HTTP joins a header that came twice by a comma and a space.
		signature: /(?<=^|,? )v1,(?<mac>[^ ]*?)(?=$|,? )/g,
		algorithm: "sha256",
		encoding: "base64",
		timestamp: { unit: "s", header: "webhook-timestamp" },
		id: "webhook-id",
		signed: ["id", ".", "timestamp", ".", "body"],
		write: (mac) => `v1,${mac}`,
	},
	ghost: {
		header: "x-ghost-signature",
		signature: /(?<=^|[ ,])sha256=(?<mac>[^ ,]+)/g,
		algorithm: "sha256",
		encoding: "hex",
		timestamp: { unit: "ms", pattern: /(?:^|[ ,])t=(\d+)(?:$|[ ,])/ },
		signed: ["body", "timestamp"],
		write: (mac, timestamp) => `sha256=${mac}, t=${timestamp}`,
	},
	"wp-webhooks": {
		header: "x-wp-webhook-signature",
		signature: /^(?<mac>\S+)$/g,
		algorithm: "sha256",
		encoding: "base64",
		signed: ["body"],
		write: (mac) => mac,
	},
	miniflux: {
		header: "x-miniflux-signature",
		signature: /^(?<mac>\S+)$/g,
		algorithm: "sha256",
		encoding: "hex",
		signed: ["body"],
		write: (mac) => mac,
	},
	websub: {
		header: "x-hub-signature",
		signature: /^(?<algorithm>sha1|sha256|sha384|sha512)=(?<mac>\S+)$/g,
		algorithm: "sha256",
		encoding: "hex",
		signed: ["body"],
		write: (mac) => `sha256=${mac}`,
	},
	github: {
		header: "x-hub-signature-256",
		signature: /^sha256=(?<mac>\S+)$/g,
		algorithm: "sha256",
		encoding: "hex",
		id: "x-github-delivery",
		signed: ["body"],
		write: (mac) => `sha256=${mac}`,
	},
	superdesk: {
		header: "x-superdesk-signature",
		signature: /^sha1=(?<mac>\S+)$/g,
		algorithm: "sha1",
		encoding: "hex",
		signed: ["body"],
		write: (mac) => `sha1=${mac}`,
	},
	sanity: {
		header: "sanity-webhook-signature",
		signature: /(?<=^|[ ,])v1=(?<mac>[^ ,]+)/g,
		algorithm: "sha256",
		encoding: "base64url",
		timestamp: { unit: "ms", pattern: /(?:^|[ ,])t=(\d+)(?:$|[ ,])/ },
		id: "idempotency-key",
		signed: ["timestamp", ".", "body"],
		write: (mac, timestamp) => `t=${timestamp},v1=${mac}`,
	},
} satisfies Record<string, Scheme>;
export type SchemeName = keyof typeof schemes;

/** The headers of a request, their names in lower case; one that came twice counts as absent. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a valid signature comes with: the name of the delivery, where the scheme has one. Only Standard Webhooks
 * signs it too: elsewhere whoever has a signed delivery can send it again under another name.
 */
export type Verified = { id: string | undefined };

/**
 * Verifies that one of the secrets made one of the signatures, over the raw bytes of a body and not long ago.
 * Compares in constant time.
 *
 * @param now Unix milliseconds
 * @returns undefined whatever the reason of the refusal
 */
export function verify(
	scheme: Scheme,
	secrets: readonly Buffer[],
	request: { headers: Headers; body: Buffer; now: number },
): Verified | undefined {
	const header = (name: string | undefined) => {
		const value = name === undefined ? undefined : request.headers[name];
		return typeof value === "string" ? value : undefined;
	};
	const given = header(scheme.header);
	const id = header(scheme.id);
	if (given === undefined) return undefined;
	if (id !== undefined && (id.length === 0 || id.length > MAX_ID_LENGTH)) return undefined;
	if (id === undefined && scheme.signed.includes("id")) return undefined;
	const timestamp = timestampOf(scheme, given, header);
	if (scheme.timestamp !== undefined && !isNow(scheme.timestamp.unit, timestamp, request.now)) {
		return undefined;
	}
	const matches = [...given.matchAll(scheme.signature)];
	const algorithm = (matches[0]?.groups?.["algorithm"] ?? scheme.algorithm) as Algorithm;
	const signatures = matches.map(({ groups }) => {
		const mac = groups?.["mac"] ?? "";
		// Senders write hexadecimal digits in lower case, but either case is right.
		return Buffer.from(scheme.encoding === "hex" ? mac.toLowerCase() : mac);
	});
	const parts = { id: id ?? "", timestamp: timestamp ?? "", body: request.body };
	// No early way out: how long this takes tells nothing about which secret or signature fits.
	let isValid = false;
	for (const secret of secrets) {
		// Once for each secret: a stranger's header full of signatures has the body hashed no more often.
		const ours = Buffer.from(macOf(scheme, algorithm, secret, parts));
		for (const theirs of signatures) {
			if (theirs.length === ours.length && timingSafeEqual(theirs, ours)) isValid = true;
		}
	}
	return isValid ? { id } : undefined;
}

/**
 * The headers that sign a body, as a sender of the scheme sets them.
 *
 * @param now Unix milliseconds
 */
export function sign(
	scheme: Scheme,
	secret: Buffer,
	request: { id: string; body: Buffer; now: number },
): Record<string, string> {
	const { timestamp: where } = scheme;
	const timestamp =
		where === undefined
			? ""
			: String(where.unit === "s" ? Math.floor(request.now / 1000) : request.now);
	const mac = macOf(scheme, scheme.algorithm, secret, { ...request, timestamp });
	return {
		...(scheme.id === undefined ? {} : { [scheme.id]: request.id }),
		...(where !== undefined && "header" in where ? { [where.header]: timestamp } : {}),
		[scheme.header]: scheme.write(mac, timestamp),
	};
}

/**
 * The headers that sign a body after Standard Webhooks 1.0.
 *
 * @param timestamp Unix seconds
 */
export function signWebhook(
	secret: Buffer,
	id: string,
	timestamp: number,
	body: Buffer,
): Record<string, string> {
	return sign(schemes["standard-webhooks"], secret, { id, body, now: timestamp * 1000 });
}

function macOf(
	scheme: Scheme,
	algorithm: Algorithm,
	secret: Buffer,
	parts: { id: string; timestamp: string; body: Buffer },
): string {
	const hmac = createHmac(algorithm, secret);
	for (const part of scheme.signed) hmac.update(part === "." ? part : parts[part]);
	return hmac.digest(scheme.encoding);
}

function timestampOf(
	{ timestamp }: Scheme,
	signature: string,
	header: (name: string) => string | undefined,
): string | undefined {
	if (timestamp === undefined) return undefined;
	if ("header" in timestamp) return header(timestamp.header);
	return timestamp.pattern.exec(signature)?.[1];
}

function isNow(unit: "s" | "ms", timestamp: string | undefined, now: number): boolean {
	if (timestamp === undefined || !/^\d{1,15}$/.test(timestamp)) return false;
	// In the unit's own precision, so that a second's rounding counts for nobody.
	const [ours, tolerance] =
		unit === "s" ? [Math.floor(now / 1000), TOLERANCE_MS / 1000] : [now, TOLERANCE_MS];
	return Math.abs(ours - Number(timestamp)) <= tolerance;
}
