import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { PageFailure } from "../article/page.ts";
import { type WebAnswer, type WebClient, WebError } from "./public-fetch.ts";

const MAX_REDIRECTS = 5;
const MAX_BYTES = 5_000_000;
const TIMEOUT_MS = 12_000;
/** Where HTML says what it is written in, if it does. */
const HEAD_BYTES = 2048;
const ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";
/** Some servers answer nobody who does not say what they are. */
const AGENT = "Mozilla/5.0 (compatible; Tidings)";

/** A page as it came, and the address that it came from in the end. */
export type LoadedPage = { kind: "page"; html: string; url: string };

/**
 * Loads a page that somebody names: by https and from public addresses only, which holds for each of up to five
 * redirects; within twelve seconds and 5 MB in all.
 *
 * @param options.allowPrivate plain HTTP and addresses of this machine, too: for tests
 */
export async function loadPage(
	web: WebClient,
	address: string,
	{
		allowPrivate = false,
		timeoutMs = TIMEOUT_MS,
	}: { allowPrivate?: boolean; timeoutMs?: number } = {},
): Promise<LoadedPage | PageFailure> {
	const deadline = performance.now() + timeoutMs;
	let url = new URL(address);
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const { host } = url;
		if (url.protocol !== "https:" && !(allowPrivate && url.protocol === "http:")) {
			return { kind: "failed", why: "insecure", host };
		}
		const answer = await request(web, url, {
			timeoutMs: Math.max(1, deadline - performance.now()),
			allowPrivate,
		});
		if ("kind" in answer) return answer;
		const { status, headers } = answer;
		if (status === 200) return read(answer, url);
		const to = headers["location"];
		const isRedirect = [301, 302, 303, 307, 308].includes(status) && to !== undefined;
		if (!isRedirect) return { kind: "failed", why: "status", host, status };
		if (!URL.canParse(to, url.href)) return { kind: "failed", why: "astray", host };
		url = new URL(to, url);
	}
	return { kind: "failed", why: "astray", host: url.host };
}

const reasons: Record<WebError["kind"], PageFailure["why"]> = {
	"refused-address": "private",
	unreachable: "unreachable",
	timeout: "late",
	broken: "unreachable",
	"too-large": "large",
};

async function request(
	web: WebClient,
	url: URL,
	limits: { timeoutMs: number; allowPrivate: boolean },
): Promise<WebAnswer | PageFailure> {
	try {
		const headers = { accept: ACCEPT, "user-agent": AGENT };
		return await web.request(url.href, { method: "GET", headers, maxBytes: MAX_BYTES, ...limits });
	} catch (error) {
		if (!(error instanceof WebError)) throw error;
		return { kind: "failed", why: reasons[error.kind], host: url.host };
	}
}

function read({ headers, body }: WebAnswer, url: URL): LoadedPage | PageFailure {
	const other: PageFailure = { kind: "failed", why: "other", host: url.host };
	const type = headers["content-type"] ?? "";
	if (type !== "" && !/^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(type)) return other;
	const bytes = unpacked(body, headers["content-encoding"] ?? "identity");
	if (bytes === undefined) return other;
	const html = decoded(bytes, type);
	return html.trim() === "" ? other : { kind: "page", html, url: url.href };
}

/** Plain bytes were asked for, but not every server minds; undefined for what can't be unpacked, or becomes too large. */
function unpacked(body: Buffer, encoding: string): Buffer | undefined {
	const limit = { maxOutputLength: MAX_BYTES };
	try {
		switch (encoding.trim().toLowerCase()) {
			case "identity":
			case "":
				return body;
			case "gzip":
			case "x-gzip":
				return gunzipSync(body, limit);
			case "deflate":
				return inflateSync(body, limit);
			case "br":
				return brotliDecompressSync(body, limit);
			default:
				return undefined;
		}
	} catch {
		return undefined;
	}
}

/** By the mark at its beginning, what the server says, or what the page itself says; else as UTF-8. */
function decoded(bytes: Buffer, type: string): string {
	const head = bytes.subarray(0, HEAD_BYTES).toString("latin1");
	const named =
		/charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ??
		/<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
		"utf-8";
	const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	try {
		return new TextDecoder(isMarked ? "utf-8" : named).decode(bytes);
	} catch {
		// A name that nobody knows.
		return new TextDecoder().decode(bytes);
	}
}
