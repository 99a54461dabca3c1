import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, test, vi } from "vitest";
import {
	type Headers,
	type SchemeName,
	schemes,
	sign,
	signWebhook,
	verify,
} from "../../../src/web/signatures.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const NOW = 1_783_000_000_000;
const KEY = Buffer.from("courier-key");
const OTHER_KEY = Buffer.from("another-key");
const BODY = Buffer.from('{"bridge":"open"}');
const names = Object.keys(schemes) as SchemeName[];
const withTime = ["standard-webhooks", "ghost", "sanity"] as const;

/** Signs as the systems do, written down from their own descriptions; `time` is what they say the time is. */
const senders: Record<
	SchemeName,
	(key: Buffer, body: Buffer, time?: string) => Record<string, string>
> = {
	"standard-webhooks": (key, body, time = String(NOW / 1000)) => ({
		"webhook-id": "msg_1",
		"webhook-timestamp": time,
		"webhook-signature": `v1,${hmac("sha256", key, `msg_1.${time}.`, body).toString("base64")}`,
	}),
	ghost: (key, body, time = String(NOW)) => ({
		"x-ghost-signature": `sha256=${hmac("sha256", key, body, time).toString("hex")}, t=${time}`,
	}),
	"wp-webhooks": (key, body) => ({
		"x-wp-webhook-signature": hmac("sha256", key, body).toString("base64"),
	}),
	miniflux: (key, body) => ({
		"x-miniflux-signature": hmac("sha256", key, body).toString("hex"),
	}),
	websub: (key, body) => ({
		"x-hub-signature": `sha256=${hmac("sha256", key, body).toString("hex")}`,
	}),
	github: (key, body) => ({
		"x-hub-signature-256": `sha256=${hmac("sha256", key, body).toString("hex")}`,
		"x-github-delivery": "msg_1",
	}),
	superdesk: (key, body) => ({
		"x-superdesk-signature": `sha1=${hmac("sha1", key, body).toString("hex")}`,
	}),
	sanity: (key, body, time = String(NOW)) => ({
		"sanity-webhook-signature": `t=${time},v1=${hmac("sha256", key, `${time}.`, body).toString("base64url")}`,
		"idempotency-key": "msg_1",
	}),
};

function hmac(algorithm: string, key: Buffer, ...parts: (string | Buffer)[]): Buffer {
	return parts.reduce((sum, part) => sum.update(part), createHmac(algorithm, key)).digest();
}

/** What {@link senders} sign, with a different header where one is given. */
function signed(name: SchemeName, change: Headers = {}) {
	return { headers: { ...senders[name](KEY, BODY), ...change }, body: BODY, now: NOW };
}

const isTakenBy = (name: SchemeName, request: Parameters<typeof verify>[2], keys = [KEY]) =>
	verify(schemes[name], keys, request) !== undefined;

/** The value of a header that is there. */
function valueOf(headers: Record<string, string>, name: string): string {
	const value = headers[name];
	if (value === undefined) throw new Error(`there is no header ${name}`);
	return value;
}

function flip(bytes: Buffer, bit: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
	return changed;
}

/** Examples that the authors of a scheme publish; the others were made with `openssl dgst -hmac`. */
const examples: {
	name: SchemeName;
	key?: Buffer;
	body?: string;
	now?: number;
	header: string;
}[] = [
	{
		name: "standard-webhooks",
		key: Buffer.from("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "base64"),
		body: '{"test": 2432232314}',
		now: 1_614_265_330_000,
		header: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
	},
	{
		name: "ghost",
		header:
			"sha256=96f6be59b9fde62b0dec29b52b2bb840cbe2bbd1348dc80e440a173272323761, t=1783000000000",
	},
	{ name: "wp-webhooks", header: "lmJcRwpCP66Px4YVzxpqWcMynflCkNmT2b+osdPJ244=" },
	{
		name: "miniflux",
		header: "96625c470a423fae8fc78615cf1a6a59c3329df94290d993d9bfa8b1d3c9db8e",
	},
	{
		name: "websub",
		header: "sha256=96625c470a423fae8fc78615cf1a6a59c3329df94290d993d9bfa8b1d3c9db8e",
	},
	{
		name: "github",
		key: Buffer.from("It's a Secret to Everybody"),
		body: "Hello, World!",
		header: "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
	},
	{ name: "superdesk", header: "sha1=1f0613ad9d1eed20077abf93693baaa46ce7b647" },
	{ name: "sanity", header: "t=1783000000000,v1=YUF-2hJlcih86-wB7o_znpKQRT4Ok5Fh3-gMj12Hwdg" },
	{
		name: "sanity",
		key: Buffer.from("test"),
		body: '{"_id":"resume"}',
		now: 1_633_519_811_129,
		header: "t=1633519811129,v1=tLa470fx7qkLLEcMOcEUFuBbRSkGujyskxrNXcoh0N0",
	},
];

test.each(examples)("the example of $name is verified, and signed the same", (example) => {
	const { name, key = KEY, body = BODY, now = NOW, header } = example;
	const scheme = schemes[name];
	const bytes = Buffer.from(body);
	const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
	const timestamp = String(now / 1000);
	const headers = { "webhook-id": id, "webhook-timestamp": timestamp, [scheme.header]: header };
	expect(verify(scheme, [key], { headers, body: bytes, now })).toBeDefined();
	expect(sign(scheme, key, { id, body: bytes, now })[scheme.header]).toBe(header);
});

test("every scheme is tried", () => {
	expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(names));
	expect(names.filter((name) => "timestamp" in schemes[name])).toEqual(withTime);
});

describe.each(names)("by the scheme %s", (name) => {
	const scheme = schemes[name];
	const headers = senders[name](KEY, BODY);
	const signature = valueOf(headers, scheme.header);

	test("what its system signs is taken, and signed the same", () => {
		expect(verify(scheme, [KEY], signed(name))).toEqual({
			id: "id" in scheme ? "msg_1" : undefined,
		});
		expect(sign(scheme, KEY, { id: "msg_1", body: BODY, now: NOW })).toEqual(headers);
	});

	test("what we sign is taken, with this key and body only", () => {
		const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
		const anyKey = fc
			.uint8Array({ minLength: 1, maxLength: 80 })
			.map((bytes) => Buffer.from(bytes));
		const anyTime = fc.integer({ min: 1, max: 9_999_999_999_999 });
		const anyId = fc.stringMatching(/^[\w.-]{1,64}$/);
		fc.assert(
			fc.property(anyKey, anyBytes, anyTime, anyId, anyBytes, (key, body, now, id, noise) => {
				const ours = sign(scheme, key, { id, body, now });
				const request = { headers: ours, body, now };
				expect(verify(scheme, [key], request)).toEqual({ id: "id" in scheme ? id : undefined });
				expect(isTakenBy(name, request, [Buffer.concat([key, Buffer.from("x")])])).toBe(false);
				const changed = Buffer.concat([body, noise]);
				expect(isTakenBy(name, { ...request, body: changed }, [key])).toBe(noise.length === 0);
			}),
			{ numRuns: 200 },
		);
	});

	test("a body is taken that is empty, or no text, and not mistaken for another", () => {
		const bodies = [Buffer.alloc(0), Buffer.from([0xff]), Buffer.from([0xfe]), Buffer.from([0])];
		for (const body of bodies) {
			for (const sent of bodies) {
				const request = { headers: senders[name](KEY, body), body: sent, now: NOW };
				expect(isTakenBy(name, request)).toBe(sent === body);
			}
		}
	});

	test("another secret is refused, and none at all too", () => {
		expect(isTakenBy(name, signed(name), [OTHER_KEY])).toBe(false);
		expect(isTakenBy(name, signed(name), [])).toBe(false);
		expect(isTakenBy(name, signed(name), [Buffer.alloc(0)])).toBe(false);
	});

	test("one of several secrets is enough", () => {
		expect(isTakenBy(name, signed(name), [OTHER_KEY, KEY])).toBe(true);
		expect(isTakenBy(name, signed(name), [KEY, OTHER_KEY])).toBe(true);
	});

	test("a request is refused without its signature, or with two headers of it", () => {
		expect(isTakenBy(name, signed(name, { [scheme.header]: undefined }))).toBe(false);
		expect(isTakenBy(name, signed(name, { [scheme.header]: "" }))).toBe(false);
		expect(isTakenBy(name, signed(name, { [scheme.header]: [signature] }))).toBe(false);
		expect(isTakenBy(name, signed(name, { [scheme.header]: [signature, signature] }))).toBe(false);
	});

	test("a signature is refused that is cut, longer, or of another scheme", () => {
		const mac = /[\w+/-]{27,}=?/.exec(signature)?.[0] ?? "";
		const others = names
			.map((name) => valueOf(senders[name](KEY, BODY), schemes[name].header))
			// Superdesk's is one that a hub could choose.
			.filter((other) => other !== signature && !(name === "websub" && other.startsWith("sha1=")));
		const wrong = [mac.slice(0, -1), mac.slice(1), `${mac}0`, `${mac}=`, "", "0", mac.slice(0, 8)];
		for (const value of [...others, ...wrong.map((mac2) => signature.replace(mac, mac2))]) {
			expect(isTakenBy(name, signed(name, { [scheme.header]: value })), value).toBe(false);
		}
	});

	test("hexadecimal digits may be in upper case, and nothing else", () => {
		const upper = signature.replace(/[0-9a-f]{40,}/, (digits) => digits.toUpperCase());
		const loud = signature.toUpperCase();
		const isHex = scheme.encoding === "hex";
		expect(upper !== signature).toBe(isHex);
		expect(isTakenBy(name, signed(name, { [scheme.header]: upper }))).toBe(true);
		expect(isTakenBy(name, signed(name, { [scheme.header]: loud }))).toBe(name === "miniflux");
	});

	test("no change of one bit of what is signed is taken", () => {
		for (let bit = 0; bit < BODY.length * 8; bit++) {
			expect(isTakenBy(name, { ...signed(name), body: flip(BODY, bit) })).toBe(false);
		}
		// The name of a delivery is signed by Standard Webhooks only.
		const idHeader = "id" in scheme && name !== "standard-webhooks" ? scheme.id : undefined;
		for (const [header, value] of Object.entries(headers)) {
			if (header === idHeader) continue;
			for (let bit = 0; bit < value.length * 8; bit++) {
				const changed = flip(Buffer.from(value, "latin1"), bit).toString("latin1");
				// The same digit, but for its case.
				const isSame = scheme.encoding === "hex" && /[a-f]/i.test(value[bit >> 3] ?? "");
				if (isSame && changed.toLowerCase() === value.toLowerCase()) continue;
				expect(isTakenBy(name, signed(name, { [header]: changed })), changed).toBe(false);
			}
		}
	});

	test("a header of any length is read in linear time", () => {
		const work = (text: string) => isTakenBy(name, signed(name, { [scheme.header]: text }));
		const units = [
			"a",
			" ",
			",",
			"v1,",
			"v1,a ",
			"v1, ",
			"sha256=",
			"sha256=a,",
			"t=1,",
			",t=1",
			"1",
		];
		for (const unit of [...units, "v1=", "v1=a,", "sha1=a ", `${signature} `, `${signature},`]) {
			expect(growth(work, unit), unit).toBeLessThan(LINEAR);
		}
	});

	test("a header full of signatures costs no more than one", () => {
		const body = Buffer.alloc(8_000_000);
		const spentMs = (value: string) => {
			const start = process.cpuUsage();
			isTakenBy(name, { headers: { ...headers, [scheme.header]: value }, body, now: NOW });
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		};
		const one = Math.max(spentMs(signature), 1);
		for (const separator of [" ", ",", ", "]) {
			expect(spentMs(Array(400).fill(signature).join(separator))).toBeLessThan(one * 20);
		}
	});
});

describe.each(withTime)("by the scheme %s, which signs the time,", (name) => {
	const scheme = schemes[name];
	const unitMs = scheme.timestamp.unit === "s" ? 1000 : 1;
	const saying = (time: string, now = NOW) => ({
		headers: senders[name](KEY, BODY, time),
		body: BODY,
		now,
	});

	test("a request is refused from more than five minutes ago, or ahead", () => {
		const time = String(NOW / unitMs);
		expect(isTakenBy(name, saying(time, NOW + 300_000))).toBe(true);
		expect(isTakenBy(name, saying(time, NOW + 300_000 + unitMs))).toBe(false);
		expect(isTakenBy(name, saying(time, NOW - 300_000))).toBe(true);
		expect(isTakenBy(name, saying(time, NOW - 300_000 - unitMs))).toBe(false);
	});

	test.each([
		"",
		"now",
		"NaN",
		"Infinity",
		`-${NOW / unitMs}`,
		`+${NOW / unitMs}`,
		`${NOW / unitMs}.0`,
		`${NOW / unitMs}abc`,
		`0x${(NOW / unitMs).toString(16)}`,
		`${NOW / unitMs / 1000}e3`,
		`${NOW / unitMs}`.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
		`${NOW / unitMs}`.padStart(400, "0"),
		String(NOW / (1001 - unitMs)),
	])("a request is refused that says the time %j, even when that is signed", (time) => {
		for (const now of [NOW, 0, 1000]) expect(isTakenBy(name, saying(time, now))).toBe(false);
	});

	test("a request is refused that does not say the time", () => {
		const { headers } = saying(String(NOW / unitMs));
		const { timestamp } = scheme;
		const without =
			"header" in timestamp
				? { [timestamp.header]: undefined }
				: { [scheme.header]: valueOf(headers, scheme.header).replace(/,? ?t=\d+,?/, "") };
		expect(isTakenBy(name, signed(name, without))).toBe(false);
	});
});

describe("WebSub", () => {
	const hub = (value: string) => signed("websub", { "x-hub-signature": value });

	test.each([
		["sha1", "1f0613ad9d1eed20077abf93693baaa46ce7b647"],
		["sha256", "96625c470a423fae8fc78615cf1a6a59c3329df94290d993d9bfa8b1d3c9db8e"],
		[
			"sha384",
			"cee47a8a21c33289dea4843d2023ed305f63cfe2fe11d16e6f2f8bf43eb0011024eb17bfa3e454ebeb6730bbc880d31a",
		],
		[
			"sha512",
			"aa34726bdde007e5bf4a3f2f2d0ef6a19110858dc4493f6f76e43c867710b3c34e0aa1e0f2f5fa4d77c63cd6cbdfa0a1de2bd8f14c17b6cdf042131cf4bba588",
		],
	])("lets the hub choose %s", (algorithm, mac) => {
		expect(isTakenBy("websub", hub(`${algorithm}=${mac}`))).toBe(true);
		for (const other of ["sha1", "sha256", "sha384", "sha512"]) {
			expect(isTakenBy("websub", hub(`${other}=${mac}`))).toBe(other === algorithm);
		}
	});

	test.each([
		"md5=45dfefbfc0168e1938bd63d9cc5617ec",
		`sha224=${hmac("sha224", KEY, BODY).toString("hex")}`,
		`sha512-256=${hmac("sha512-256", KEY, BODY).toString("hex")}`,
		`SHA256=${hmac("sha256", KEY, BODY).toString("hex")}`,
		`=${hmac("sha256", KEY, BODY).toString("hex")}`,
		hmac("sha256", KEY, BODY).toString("hex"),
		`sha256=${hmac("sha256", KEY, BODY).toString("base64")}`,
		`sha256:${hmac("sha256", KEY, BODY).toString("hex")}`,
	])("is refused with %s", (value) => {
		expect(isTakenBy("websub", hub(value))).toBe(false);
	});
});

test.each(["miniflux", "websub", "github", "superdesk", "wp-webhooks"] as const)(
	"by the scheme %s there is one signature: two, as HTTP joins two headers, are refused",
	(name) => {
		const { header } = schemes[name];
		const one = valueOf(senders[name](KEY, BODY), header);
		expect(isTakenBy(name, signed(name, { [header]: `${one}, ${one}` }))).toBe(false);
		expect(isTakenBy(name, signed(name, { [header]: `${one},${one}` }))).toBe(false);
	},
);

test.each([
	["sanity", (time: string, mac: string) => `t=${time}, v1=${mac}`],
	["sanity", (time: string, mac: string) => `t=${time},v1=AAAA,v1=${mac}`],
	["sanity", (time: string, mac: string) => `t=${time},v0=AAAA,v1=${mac},v2=BBBB`],
	["ghost", (time: string, mac: string) => `sha256=${mac},t=${time}`],
	["ghost", (time: string, mac: string) => `t=${time}, sha256=${mac}`],
	["ghost", (time: string, mac: string) => `sha256=00, sha256=${mac}, t=${time}`],
] as const)("by the scheme %s a signature may stand elsewhere: %s", (name, write) => {
	const { header } = schemes[name];
	const mac = /(?:v1|sha256)=([\w-]+)/.exec(valueOf(senders[name](KEY, BODY), header))?.[1] ?? "";
	expect(isTakenBy(name, signed(name, { [header]: write(String(NOW), mac) }))).toBe(true);
	expect(isTakenBy(name, signed(name, { [header]: write(String(NOW + 1), mac) }))).toBe(false);
	expect(isTakenBy(name, signed(name, { [header]: write(String(NOW), `${mac}x`) }))).toBe(false);
});

test.each(["github", "sanity"] as const)(
	"by the scheme %s a delivery may lack a name, but not have one that nobody would store",
	(name) => {
		const { id } = schemes[name];
		expect(verify(schemes[name], [KEY], signed(name, { [id]: undefined }))).toEqual({
			id: undefined,
		});
		expect(isTakenBy(name, signed(name, { [id]: "" }))).toBe(false);
		expect(isTakenBy(name, signed(name, { [id]: "x".repeat(256) }))).toBe(true);
		expect(isTakenBy(name, signed(name, { [id]: "x".repeat(257) }))).toBe(false);
	},
);

describe("Standard Webhooks", () => {
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

	/** The id that the signature of a request vouches for. */
	function verifyWebhook(
		secrets: readonly Buffer[],
		headers: Partial<Record<keyof typeof published, string | undefined>>,
		body: Buffer,
		now: number,
	): string | undefined {
		const { id, timestamp, signature } = headers;
		const given = {
			"webhook-id": id,
			"webhook-timestamp": timestamp,
			"webhook-signature": signature,
		};
		return verify(schemes["standard-webhooks"], secrets, { headers: given, body, now })?.id;
	}

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

	test("a request is refused whose name is neither there nor signed", () => {
		const { "webhook-id": _, ...headers } = signWebhook(secret, "", Number(timestamp), body);
		const scheme = schemes["standard-webhooks"];
		expect(verify(scheme, [secret], { headers, body, now })).toBeUndefined();
	});

	test("a time is signed in whole seconds, none of them ahead", () => {
		const late = sign(schemes["standard-webhooks"], secret, { id, body, now: now + 999 });
		expect(late).toEqual(signWebhook(secret, id, Number(timestamp), body));
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
			expect(
				verifyWebhook([secret], { ...published, signature: signed }, two, now),
			).toBeUndefined();
		});
	});

	describe("next to the package standardwebhooks", () => {
		const seconds = fc.integer({ min: 1, max: 99_999_999_999 });
		const anyKey = fc
			.uint8Array({ minLength: 24, maxLength: 64 })
			.map((bytes) => Buffer.from(bytes));
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
		for (let bit = 0; bit < body.length * 8; bit++) {
			expect(verifyWebhook([secret], published, flip(body, bit), now)).toBeUndefined();
		}
		for (let bit = 3 * 8; bit < signature.length * 8; bit++) {
			const changed = flip(Buffer.from(signature), bit).toString("latin1");
			expect(isTaken({ signature: changed }), changed).toBe(false);
		}
		expect(verifyWebhook([randomBytes(24)], published, body, now)).toBeUndefined();
	});
});
