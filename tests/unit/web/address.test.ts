import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../../src/web/address.ts";

describe("an address is public", () => {
	test.each([
		"1.1.1.1",
		"8.8.8.8",
		"93.184.215.14",
		"223.255.255.255",
		"2606:4700:4700::1111",
		"2a00:1450:4001:82b::200e",
		"2001:4860:4860::8888",
		"2001:67c:2e8:22::c100:68b",
	])("such as %s", (ip) => {
		expect(isPublicAddress(ip)).toBe(true);
	});

	test.each(["::ffff:1.1.1.1", "::ffff:101:101", "64:ff9b::1.1.1.1", "64:ff9b::808:808"])(
		"when what %s embeds is",
		(ip) => {
			expect(isPublicAddress(ip)).toBe(true);
		},
	);

	test.each([
		["0.255.255.255", "1.0.0.0"],
		["10.0.0.0", "9.255.255.255"],
		["10.255.255.255", "11.0.0.0"],
		["100.64.0.0", "100.63.255.255"],
		["100.127.255.255", "100.128.0.0"],
		["127.0.0.0", "126.255.255.255"],
		["127.255.255.255", "128.0.0.0"],
		["168.63.129.16", "168.63.129.17"],
		["169.254.0.0", "169.253.255.255"],
		["169.254.255.255", "169.255.0.0"],
		["172.16.0.0", "172.15.255.255"],
		["172.31.255.255", "172.32.0.0"],
		["192.0.0.0", "191.255.255.255"],
		["192.0.0.255", "192.0.1.0"],
		["192.0.2.0", "192.0.1.255"],
		["192.0.2.255", "192.0.3.0"],
		["192.88.99.0", "192.88.98.255"],
		["192.88.99.255", "192.88.100.0"],
		["192.168.0.0", "192.167.255.255"],
		["192.168.255.255", "192.169.0.0"],
		["198.18.0.0", "198.17.255.255"],
		["198.19.255.255", "198.20.0.0"],
		["198.51.100.0", "198.51.99.255"],
		["198.51.100.255", "198.51.101.0"],
		["203.0.113.0", "203.0.112.255"],
		["203.0.113.255", "203.0.114.0"],
		["224.0.0.0", "223.255.255.255"],
		["2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:200::"],
		["2001:db8::", "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff"],
		["2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::"],
		["2002::", "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
		["2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::"],
		["3fff::", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
		["3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::"],
		["1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2000::"],
		["4000::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
	])("up to a border: not %s, but %s", (inside, outside) => {
		expect(isPublicAddress(inside)).toBe(false);
		expect(isPublicAddress(outside)).toBe(true);
	});
});

describe("an address is refused", () => {
	test.each([
		["unspecified", "0.0.0.0", "::"],
		["this network", "0.1.2.3"],
		["loopback", "127.0.0.1", "127.1.2.3", "::1"],
		["private", "10.1.2.3", "172.20.0.1", "192.168.1.1"],
		["of a carrier's customers", "100.100.100.200"],
		["link-local", "169.254.1.1", "fe80::1", "febf::1"],
		["of a cloud's metadata", "169.254.169.254", "fd00:ec2::254", "192.0.0.192", "168.63.129.16"],
		["unique local", "fc00::1", "fdff::1"],
		["site-local", "fec0::1", "feff::1"],
		["multicast", "224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
		["reserved", "240.0.0.1", "255.255.255.255", "8000::1"],
		["for documentation", "192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
		["for benchmarks", "198.18.0.1", "198.19.255.254", "2001:2::1"],
		["to throw away", "100::1"],
		["for a local NAT64", "64:ff9b:1::1.1.1.1", "64:ff9b:1::a00:1"],
		["of segment routing", "5f00::1"],
	])("that is %s", (_, ...ips) => {
		for (const ip of ips) expect(isPublicAddress(ip), ip).toBe(false);
	});

	test.each(["127.0.0.1", "10.0.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0"])(
		"that embeds %s, however it is written",
		(inner) => {
			const [a = 0, b = 0, c = 0, d = 0] = inner.split(".").map(Number);
			const hex = [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(":");
			const inverted = [a * 256 + b, c * 256 + d].map((group) => (group ^ 0xffff).toString(16));
			for (const ip of [
				`::ffff:${inner}`,
				`::FFFF:${inner}`,
				`::ffff:${hex}`,
				`0:0:0:0:0:ffff:${hex}`,
				`::ffff:0:${inner}`,
				`::${inner}`,
				`::${hex}`,
				`64:ff9b::${inner}`,
				`64:ff9b::${hex}`,
				`2002:${hex}::1`,
				`2001:0:101:101:0:0:${inverted.join(":")}`,
			]) {
				expect(isPublicAddress(ip), ip).toBe(false);
			}
		},
	);

	test.each([
		"",
		" ",
		"localhost",
		"bridge.example",
		"1.1.1",
		"1.1.1.1.",
		"1.1.1.256",
		"01.1.1.1",
		"0x1.1.1.1",
		"16843009",
		" 1.1.1.1",
		"1.1.1.1 ",
		"1.1.1.1:80",
		"1.1.1.1/8",
		"[2606:4700::1]",
		"2606:4700::1%eth0",
		"fe80::1%1",
		":::",
		"2606:4700",
	])("that is none: %j", (text) => {
		expect(isPublicAddress(text)).toBe(false);
	});
});

describe("whatever the address,", () => {
	const anyBits = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n });
	const groups = (bits: bigint) =>
		Array.from({ length: 8 }, (_, i) => ((bits >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));

	test("one of IPv4 and what embeds it are judged alike", () => {
		fc.assert(
			fc.property(fc.ipV4(), (ip) => {
				expect(isPublicAddress(`::ffff:${ip}`)).toBe(isPublicAddress(ip));
				expect(isPublicAddress(`64:ff9b::${ip}`)).toBe(isPublicAddress(ip));
				expect(isPublicAddress(`::${ip}`)).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	test("its spelling changes nothing", () => {
		fc.assert(
			fc.property(anyBits, (bits) => {
				const long = groups(bits).map((group) => group.padStart(4, "0"));
				const short = new URL(`http://[${groups(bits).join(":")}]/`).hostname.slice(1, -1);
				expect(isPublicAddress(long.join(":"))).toBe(isPublicAddress(short));
				expect(isPublicAddress(long.join(":").toUpperCase())).toBe(isPublicAddress(short));
			}),
			{ numRuns: 1000 },
		);
	});

	test("of IPv6 only a global unicast one is public, and all of those but a few blocks are", () => {
		fc.assert(
			fc.property(anyBits, fc.boolean(), (bits, isGlobal) => {
				const inGlobal = (1n << 125n) | (bits & ((1n << 125n) - 1n));
				const ip = isGlobal ? inGlobal : bits;
				fc.pre(isGlobal || bits >> 125n !== 1n);
				fc.pre(![0x2001n, 0x2002n].includes(ip >> 112n) && ip >> 108n !== 0x3fff0n);
				expect(isPublicAddress(groups(ip).join(":"))).toBe(isGlobal);
			}),
			{ numRuns: 2000 },
		);
	});
});
