import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, test, vi } from "vitest";
import { signWebhook, verifyWebhook } from "../../../src/ingest/standard-webhooks.ts";

const secretText = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const key = (secret: string) => Buffer.from(secret.replace("whsec_", ""), "base64");
const secret = key(secretText);
const other = Buffer.alloc(32, 9);

const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const timestamp = "1614265330";
const body = Buffer.from('{"test": 2432232314}');
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const now = Number(timestamp) * 1000;
const published = { id, timestamp, signature };

/** Whether the published request, changed in this way, is taken. */
function isTaken(change: Partial<Record<keyof typeof published, string | undefined>>, at = now) {
	return verifyWebhook([secret], { ...published, ...change }, body, at) === id;
}

test("the published example is verified, and signed the same", () => {
	expect(verifyWebhook([secret], published, body, now)).toBe(id);
	expect(signWebhook(secret, id, Number(timestamp), body)).toEqual({
		"webhook-id": id,
		"webhook-timestamp": timestamp,
		"webhook-signature": signature,
	});
});

describe("a request is refused", () => {
	test.each(["id", "timestamp", "signature"])("without its %s", (name) => {
		expect(isTaken({ [name]: undefined })).toBe(false);
		expect(isTaken({ [name]: "" })).toBe(false);
	});

	test.each(["id", "timestamp"])("with its %s given twice", (name) => {
		const value = name === "id" ? id : timestamp;
		expect(isTaken({ [name]: `${value}, ${value}` })).toBe(false);
	});

	test("with another id, time, body or secret", () => {
		expect(isTaken({ id: `${id}x` })).toBe(false);
		expect(isTaken({ timestamp: String(Number(timestamp) + 1) })).toBe(false);
		expect(
			verifyWebhook([secret], published, Buffer.from('{"test":2432232314}'), now),
		).toBeUndefined();
		expect(verifyWebhook([other], published, body, now)).toBeUndefined();
		expect(verifyWebhook([], published, body, now)).toBeUndefined();
	});

	test("with an id that nobody would store", () => {
		const long = "x".repeat(257);
		const headers = signWebhook(secret, long, Number(timestamp), body)["webhook-signature"];
		const request = { id: long, timestamp, signature: headers };
		expect(verifyWebhook([secret], request, body, now)).toBeUndefined();
	});

	test.each([
		"v1,",
		"v1",
		",",
		signature.slice(3),
		signature.replace("v1,", "v1a,"),
		signature.replace("v1,", "v2,"),
		signature.replace("v1,", "V1,"),
		signature.slice(0, -1),
		`${signature}=`,
		`${signature},`,
		signature.replace("+", "-").replace("/", "_"),
		// The same bytes, but for two bits that base64 leaves unused.
		signature.replace("OE=", "OF="),
		signature.toLowerCase(),
		`v1,${createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest("hex")}`,
	])("with the signature %j", (wrong) => {
		expect(isTaken({ signature: wrong })).toBe(false);
	});

	test.each([
		"1614265330abc",
		"1614265330.5",
		".9",
		"-1",
		"+1614265330",
		" 1614265330",
		"0x60379072",
		"1e9",
		"NaN",
		"١٦١٤٢٦٥٣٣٠",
	])("with the time stamp %j, even when it is signed", (wrong) => {
		const signed = createHmac("sha256", secret)
			.update(`${id}.${wrong}.`)
			.update(body)
			.digest("base64");
		for (const at of [now, 0, 1000]) {
			expect(isTaken({ timestamp: wrong, signature: `v1,${signed}` }, at)).toBe(false);
		}
	});

	test("from five minutes and a second ago, or ahead", () => {
		expect(isTaken({}, now + 300_000)).toBe(true);
		expect(isTaken({}, now + 300_999)).toBe(true);
		expect(isTaken({}, now + 301_000)).toBe(false);
		expect(isTaken({}, now - 300_000)).toBe(true);
		expect(isTaken({}, now - 301_000)).toBe(false);
	});
});

describe("a request is taken", () => {
	const wrong = `v1,${"A".repeat(43)}=`;

	test.each([
		[`${wrong} ${signature}`],
		[`${signature} ${wrong}`],
		[`v1a,AAAA v1, v2,${signature.slice(3)} ${wrong} ${signature} noise`],
		// Two headers, as HTTP joins them.
		[`${signature}, ${wrong}`],
		[`${wrong}, ${signature}`],
	])("with its signature among others: %s", (signatures) => {
		expect(isTaken({ signature: signatures })).toBe(true);
	});

	test("while either side rotates its secrets", () => {
		const signedBy = (...secrets: Buffer[]) =>
			secrets
				.map((key) => signWebhook(key, id, Number(timestamp), body)["webhook-signature"])
				.join(" ");
		const verify = (ours: Buffer[], theirs: Buffer[]) =>
			verifyWebhook(ours, { id, timestamp, signature: signedBy(...theirs) }, body, now);
		expect(verify([other, secret], [secret])).toBe(id);
		expect(verify([secret, other], [secret])).toBe(id);
		expect(verify([secret], [other, secret])).toBe(id);
		expect(verify([other], [secret])).toBeUndefined();
	});

	test("with an empty body", () => {
		const empty = Buffer.alloc(0);
		const signed = signWebhook(secret, id, Number(timestamp), empty)["webhook-signature"];
		expect(verifyWebhook([secret], { ...published, signature: signed }, empty, now)).toBe(id);
	});

	test("only for the very bytes that were signed, valid UTF-8 or not", () => {
		const [one, two] = [Buffer.from([0xff]), Buffer.from([0xfe])];
		const signed = signWebhook(secret, id, Number(timestamp), one)["webhook-signature"];
		expect(verifyWebhook([secret], { ...published, signature: signed }, one, now)).toBe(id);
		expect(verifyWebhook([secret], { ...published, signature: signed }, two, now)).toBeUndefined();
	});
});

describe("next to the package standardwebhooks", () => {
	const seconds = fc.integer({ min: 1, max: 99_999_999_999 });
	const anyKey = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((bytes) => Buffer.from(bytes));
	const anyId = fc.stringMatching(/^[\w.-]{1,64}$/);
	const anyBody = fc.oneof(fc.json(), fc.string({ unit: "grapheme" }), fc.constant(""));
	const theirs = (key: Buffer) => new Webhook(`whsec_${key.toString("base64")}`);

	test("what it signs, we verify", () => {
		fc.assert(
			fc.property(anyKey, anyId, seconds, anyBody, (key, id, at, text) => {
				const signature = theirs(key).sign(id, new Date(at * 1000), text);
				const headers = { id, timestamp: String(at), signature };
				expect(verifyWebhook([other, key], headers, Buffer.from(text), at * 1000)).toBe(id);
				expect(verifyWebhook([other], headers, Buffer.from(text), at * 1000)).toBeUndefined();
			}),
			{ numRuns: 300 },
		);
	});

	test("what we sign, it verifies", () => {
		vi.useFakeTimers();
		fc.assert(
			fc.property(anyKey, anyId, seconds, anyBody, (key, id, at, text) => {
				vi.setSystemTime(at * 1000);
				const headers = signWebhook(key, id, at, Buffer.from(text));
				expect(() => theirs(key).verify(text, headers, { jsonParse: false })).not.toThrow();
			}),
			{ numRuns: 300 },
		);
		vi.useRealTimers();
	});

	test("a time stamp that it takes for a number is refused", () => {
		vi.useFakeTimers({ now: 1_795_478_665_000 });
		const headers = signWebhook(secret, id, 1_795_478_665, body);
		headers["webhook-timestamp"] += "abc";
		expect(() => theirs(secret).verify(body, headers)).not.toThrow();
		const ours = { id, timestamp: "1795478665abc", signature: headers["webhook-signature"] };
		expect(verifyWebhook([secret], ours, body, Date.now())).toBeUndefined();
		vi.useRealTimers();
	});

	test("invalid UTF-8 that it can't tell apart is told apart", () => {
		const [one, two] = [Buffer.from([0xff]), Buffer.from([0xfe])];
		const it = theirs(secret);
		expect(it.sign(id, new Date(now), one)).toBe(it.sign(id, new Date(now), two));
		expect(signWebhook(secret, id, 1, one)).not.toEqual(signWebhook(secret, id, 1, two));
	});
});

test("no change of one bit, anywhere in the request, is taken", () => {
	const flip = (bytes: Buffer, bit: number) => {
		const changed = Buffer.from(bytes);
		changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		return changed;
	};
	for (let bit = 0; bit < body.length * 8; bit++) {
		expect(verifyWebhook([secret], published, flip(body, bit), now)).toBeUndefined();
	}
	for (let bit = 3 * 8; bit < signature.length * 8; bit++) {
		const changed = flip(Buffer.from(signature), bit).toString("latin1");
		expect(isTaken({ signature: changed }), changed).toBe(false);
	}
	expect(verifyWebhook([randomBytes(24)], published, body, now)).toBeUndefined();
});
