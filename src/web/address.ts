import { BlockList, isIP } from "node:net";

type Range = readonly [network: string, prefix: number];

/**
 * What of IPv4 is nobody's web server, after IANA's IPv4 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv4-special-registry) and its multicast registry. Blocks are taken
 * whole: the few addresses inside them that are reachable everywhere serve no pages.
 */
const special4: readonly Range[] = [
	["0.0.0.0", 8], // "this network", RFC 791
	["10.0.0.0", 8], // private use, RFC 1918
	["100.64.0.0", 10], // shared by a carrier's customers, RFC 6598
	["127.0.0.0", 8], // loopback, RFC 1122
	["168.63.129.16", 32], // in no registry: where Azure's host answers its own guests
	["169.254.0.0", 16], // link-local, RFC 3927; clouds answer with credentials at 169.254.169.254
	["172.16.0.0", 12], // private use, RFC 1918
	["192.0.0.0", 24], // protocol assignments, RFC 6890
	["192.0.2.0", 24], // documentation, RFC 5737
	["192.88.99.0", 24], // former 6to4 relays, RFC 7526
	["192.168.0.0", 16], // private use, RFC 1918
	["198.18.0.0", 15], // benchmarks, RFC 2544
	["198.51.100.0", 24], // documentation, RFC 5737
	["203.0.113.0", 24], // documentation, RFC 5737
	["224.0.0.0", 4], // multicast, RFC 5771
	["240.0.0.0", 4], // reserved, RFC 1112, and the broadcast address
];

/** What addresses of IPv6 begin with that stand for one of IPv4, which is their last 32 bits. */
const embedding = [
	"::ffff:", // the same address, as a socket of IPv6 writes it, RFC 4291
	"64:ff9b::", // what networks without IPv4 reach the rest by, RFC 6052
];

/**
 * Where public addresses of IPv6 are: in what is handed out as global unicast, RFC 4291. All the rest, such as
 * loopback, unique local, link-local, site-local, multicast and IPv4-compatible addresses, is refused.
 */
const global6: readonly Range[] = [
	["2000::", 3],
	...embedding.map((start): Range => [`${start}0.0.0.0`, 96]),
];

/**
 * What of that is not public, after IANA's IPv6 Special-Purpose Address Registry
 * (https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
const special6: readonly Range[] = [
	["2001::", 23], // protocol assignments, RFC 2928: Teredo, benchmarks, ORCHID …
	["2001:db8::", 32], // documentation, RFC 3849
	["2002::", 16], // 6to4, RFC 3056: leads to any address of IPv4
	["3fff::", 20], // documentation, RFC 9637
	...embedding.flatMap((start) =>
		special4.map(([network, prefix]): Range => [`${start}${network}`, 96 + prefix]),
	),
];

const refused4 = listOf(special4, "ipv4");
const refused6 = listOf(special6, "ipv6");
const reachable6 = listOf(global6, "ipv6");

/**
 * True for an IP address that the whole internet reaches; false for one that leads to this machine, its own
 * network or its cloud's services, for one that is set aside, and for what is no IP address at all. An address
 * that embeds another is judged by that, or refused.
 */
export function isPublicAddress(ip: string): boolean {
	// A zone names one of our own interfaces.
	if (ip.includes("%")) return false;
	const family = isIP(ip);
	if (family === 4) return !refused4.check(ip, "ipv4");
	return family === 6 && reachable6.check(ip, "ipv6") && !refused6.check(ip, "ipv6");
}

function listOf(ranges: readonly Range[], family: "ipv4" | "ipv6"): BlockList {
	const list = new BlockList();
	for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
	return list;
}
