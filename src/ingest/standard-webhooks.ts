import { createHmac, timingSafeEqual } from "node:crypto";

/** How far a sender's clock may be from ours, either way; the figure is the specification's. */
const TOLERANCE_S = 300;
const MAX_ID_LENGTH = 256;

/** The headers of Standard Webhooks 1.0; an absent one is undefined. */
export type SignedHeaders = {
	id: string | undefined;
	timestamp: string | undefined;
	signature: string | undefined;
};

/**
 * Verifies a Standard Webhooks 1.0 signature over the raw bytes of a body. Any of the secrets may have made any
 * of the signatures: both sides rotate. Compares in constant time.
 *
 * @param now Unix milliseconds
 * @returns the webhook's id, or undefined whatever the reason of the refusal
 */
export function verifyWebhook(
	secrets: readonly Buffer[],
	headers: SignedHeaders,
	body: Buffer,
	now: number,
): string | undefined {
	const { id, timestamp, signature } = headers;
	if (id === undefined || timestamp === undefined || signature === undefined) return undefined;
	if (id.length === 0 || id.length > MAX_ID_LENGTH) return undefined;
	if (!/^\d{1,12}$/.test(timestamp)) return undefined;
	if (Math.abs(Math.floor(now / 1000) - Number(timestamp)) > TOLERANCE_S) return undefined;
	const given = signature
		// HTTP joins a header that came twice by a comma and a space.
		.split(/,? /)
		.filter((part) => part.startsWith("v1,"))
		.map((part) => Buffer.from(part.slice("v1,".length)));
	const expected = secrets.map((secret) => Buffer.from(sign(secret, id, timestamp, body)));
	// No early way out: how long this takes tells nothing about which secret or signature fits.
	let isValid = false;
	for (const theirs of given) {
		for (const ours of expected) {
			if (theirs.length === ours.length && timingSafeEqual(theirs, ours)) isValid = true;
		}
	}
	return isValid ? id : undefined;
}

/** The headers that sign a body, as a sender sets them. `timestamp` is in Unix seconds. */
export function signWebhook(
	secret: Buffer,
	id: string,
	timestamp: number,
	body: Buffer,
): Record<string, string> {
	return {
		"webhook-id": id,
		"webhook-timestamp": String(timestamp),
		"webhook-signature": `v1,${sign(secret, id, String(timestamp), body)}`,
	};
}

function sign(secret: Buffer, id: string, timestamp: string, body: Buffer): string {
	return createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest("base64");
}
