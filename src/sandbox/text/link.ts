/** What the server makes of an address in a link or a button: its kept form, or why it refuses it. */
export type CheckedLink = { url: string } | { problem: string };

const allowedInHost = /^(?:[\w.\-!$,~*'();&+=\u0080-\u{10ffff}]|%[\da-f]{2})*$/iu;
const allowedInUserInfo = /^(?:[\w.\-!$,~*'();&+=:\u0080-\u{10ffff}]|%[\da-f]{2})*$/iu;
const maxPort = 65_535;

type Parsed = { scheme: "http" | "https"; user: string; host: string; port: number; rest: string };

/**
 * Checks an address as the server does: http(s), `tg:` and `ton:` only, a host with a dot for the former. An
 * address without a scheme becomes an http one.
 */
export function checkLink(address: string): CheckedLink {
	const own = /^(tg|ton|tonsite):(?:\/\/)?/i.exec(address);
	const parsed = parse(own ? address.slice(own[0].length) : address);
	if ("problem" in parsed) return parsed;
	const { scheme, user, host, port, rest } = parsed;
	if (own) {
		const name = own[1]?.toLowerCase() ?? "";
		const plainHost = name === "tonsite" ? /^[\w.-]+$/ : /^[\w-]+$/;
		if (scheme === "https" || user !== "" || port > 0)
			return { problem: name === "tg" ? "Wrong tg URL" : "Wrong ton URL" };
		if (!plainHost.test(host)) return { problem: "Unallowed characters in URL host" };
		return { url: `${name}://${host}${rest.replace(/^\/\?/, "?")}` };
	}
	if (!host.includes(".") && !host.startsWith("[")) return { problem: "Wrong HTTP URL" };
	return { url: `${scheme}://${user && `${user}@`}${host}${port > 0 ? `:${port}` : ""}${rest}` };
}

function parse(address: string): Parsed | { problem: string } {
	const named = /^([^:/?#@[\]]*):\/\//.exec(address);
	const scheme = named?.[1]?.toLowerCase() ?? "http";
	if (scheme !== "http" && scheme !== "https") return { problem: "Unsupported URL protocol" };
	const [authority = ""] = /^[^/?#]*/.exec(address.slice(named?.[0].length ?? 0)) ?? [];
	const rest = address.slice((named?.[0].length ?? 0) + authority.length);

	const ported = /^(.+):([^:\]@]*)$/su.exec(authority);
	const port = ported ? Number(/^\d+$/.test(ported[2] ?? "") ? ported[2] : 0) : 0;
	if (ported && (port < 1 || port > maxPort))
		return { problem: "Wrong port number specified in the URL" };
	const userAndHost = ported?.[1] ?? authority;
	const at = userAndHost.lastIndexOf("@");
	const user = userAndHost.slice(0, Math.max(at, 0));
	const host = userAndHost.slice(at + 1).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

	if (host === "") return { problem: "URL host is empty" };
	if (host === ".") return { problem: "Host is invalid" };
	if (/^\[.*\]$/.test(host)) {
		if (!URL.canParse(`http://${host}`))
			return { problem: "Wrong IPv6 address specified in the URL" };
	} else {
		if (!allowedInHost.test(host)) return { problem: problemIn(host, "host") };
		if (!allowedInUserInfo.test(user)) return { problem: problemIn(user, "userinfo") };
	}
	return { scheme, user, host, port, rest: tail(rest) };
}

function problemIn(part: string, name: string): string {
	return /%(?![\da-f]{2})/i.test(part)
		? `Wrong percent-encoded symbol in URL ${name}`
		: `Disallowed character in URL ${name}`;
}

/** Everything after the host: it always begins with a slash, and white space in it is written as `%20`. */
function tail(rest: string): string {
	const path = rest.trimEnd();
	return (path.startsWith("/") ? path : `/${path}`).replace(
		/[\0- ]/g,
		(space) => `%${space.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
	);
}
