import { isIP } from "node:net";
import { connect } from "node:tls";
import type { Finding } from "./findings.ts";

const LIMIT_MS = 5000;
/** Let's Encrypt's are made anew a month before their end: whose is older than that has been forgotten. */
const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Whether others trust the server at an address, and for how long they will; nothing where it can't be reached, which is
 * told elsewhere.
 */
export async function checkCertificate(
	url: URL,
	{ ca, now, signal }: { ca?: string; now: () => number; signal: AbortSignal },
): Promise<Finding[]> {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const found = await certificateOf(host, Number(url.port || 443), signal, ca);
	return found === undefined ? [] : [judgeCertificate(found, now())];
}

/** What a server shows of itself; undefined when it can't be reached. */
async function certificateOf(
	host: string,
	port: number,
	signal: AbortSignal,
	ca: string | undefined,
): Promise<{ mistrust: string | undefined; until: number } | undefined> {
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port,
			timeout: LIMIT_MS,
			// Whatever is wrong with it is to be told.
			rejectUnauthorized: false,
			...(isIP(host) === 0 ? { servername: host } : {}),
			...(ca === undefined ? {} : { ca }),
		});
		const end = (found?: { mistrust: string | undefined; until: number }) => {
			socket.destroy();
			resolve(found);
		};
		signal.addEventListener("abort", () => end());
		socket.once("error", () => end());
		socket.once("timeout", () => end());
		socket.once("secureConnect", () => {
			const { authorizationError: why } = socket;
			const until = Date.parse(socket.getPeerCertificate().valid_to);
			end({ mistrust: socket.authorized ? undefined : String(why), until });
		});
	});
}

/** What a certificate means for those who send here. */
export function judgeCertificate(
	{ mistrust, until }: { mistrust: string | undefined; until: number },
	now: number,
): Finding {
	const about = { check: "certificate", subject: "the certificate of PUBLIC_URL" } as const;
	const days = Math.floor((until - now) / DAY_MS);
	const cure = "Have the proxy get a new one, of an authority that everybody knows.";
	if (days < 0) return { ...about, level: "error", finding: "it is over", cure };
	if (mistrust !== undefined) {
		const finding = `it is not trusted: senders and Telegram refuse it (${mistrust})`;
		return { ...about, level: "error", finding, cure };
	}
	if (days >= SOON_DAYS) return { ...about, level: "ok", finding: `it is valid for ${days} days` };
	return {
		...about,
		level: "warning",
		finding: `it is valid for ${days === 1 ? "one more day" : `${days} more days`}`,
		cure: "Look why the proxy has not got a new one yet.",
	};
}
