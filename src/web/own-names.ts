import { BlockList, isIP } from "node:net";

/** Names that nobody outside can have lead to this machine; those without a dot are a container's or a neighbour's. */
const ownNames = /^[^.]+$|\.(?:localhost|local|internal)$/;
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** True for an IP address of this machine that no other one reaches. */
export function isLoopback(ip: string): boolean {
	const plain = ip.replace(/^::ffff:(?=\d+\.)/i, "");
	const family = isIP(plain);
	return family !== 0 && loopback.check(plain, family === 6 ? "ipv6" : "ipv4");
}

/**
 * True for a name, from a Host header and without its port, under which no stranger's page can ask this server: an
 * address in numbers, a name that nobody outside can have, or the public one. A page whose own name suddenly leads here
 * (DNS rebinding) asks under that name.
 */
export function isOwnName(name: string, publicHost?: string): boolean {
	const host = name
		.toLowerCase()
		.replace(/^\[(.*)\]$/, "$1")
		.replace(/\.$/, "");
	return isIP(host) !== 0 || ownNames.test(host) || host === publicHost;
}
