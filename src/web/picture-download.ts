import { PictureError, type PictureErrorKind } from "./picture-error.ts";
import { type WebAnswer, type WebClient, WebError, type WebErrorKind } from "./public-fetch.ts";

const MAX_REDIRECTS = 3;

/** JPEG first: a server that has a choice need not send what takes long to decode. */
const ACCEPT = "image/jpeg,image/png,image/webp,image/gif;q=0.9,image/avif;q=0.8,*/*;q=0.1";

export type DownloadOptions = {
	/** Plain HTTP too. */
	allowHttp: boolean;
	/** Addresses of this machine and its network too. */
	allowPrivate: boolean;
	/** For all redirects together. */
	timeoutMs: number;
	maxBytes: number;
};

/**
 * Loads a file and names the host that it came from. Up to three redirects are followed, each checked like the
 * first address.
 *
 * @throws {PictureError}
 */
export async function download(
	web: WebClient,
	address: string,
	{ allowHttp, allowPrivate, timeoutMs, maxBytes }: DownloadOptions,
): Promise<{ bytes: Buffer; host: string }> {
	const deadline = performance.now() + timeoutMs;
	let bytesLeft = maxBytes;
	let url = parse(address);
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		if (url.protocol !== "https:" && !(allowHttp && url.protocol === "http:")) {
			throw new PictureError(
				"refused",
				`A picture is loaded by https only, not so from ${url.host}.`,
			);
		}
		const answer = await request(web, url.href, {
			timeoutMs: Math.max(deadline - performance.now(), 1),
			maxBytes: bytesLeft,
			allowPrivate,
		});
		const { status, body } = answer;
		if (status === 200) return { bytes: body, host: url.host };
		url = redirected(answer, url);
		bytesLeft -= body.length;
	}
	throw new PictureError(
		"refused",
		`The way to the picture leads on and on, at last to ${url.host}.`,
	);
}

async function request(
	web: WebClient,
	address: string,
	limits: { timeoutMs: number; maxBytes: number; allowPrivate: boolean },
): Promise<WebAnswer> {
	try {
		return await web.request(address, { method: "GET", headers: { accept: ACCEPT }, ...limits });
	} catch (error) {
		if (!(error instanceof WebError)) throw error;
		throw new PictureError(kinds[error.kind], error.message);
	}
}

const kinds: Record<WebErrorKind, PictureErrorKind> = {
	"refused-address": "refused",
	unreachable: "unreachable",
	timeout: "unreachable",
	broken: "unreachable",
	"too-large": "too-large",
};

/** Where an answer without a picture leads. */
function redirected({ status, headers }: WebAnswer, from: URL): URL {
	const isRedirect = [301, 302, 303, 307, 308].includes(status);
	if (isRedirect && headers.location !== undefined) return parse(headers.location, from);
	// Too busy, or broken: that may pass.
	const mayPass = status >= 500 || status === 408 || status === 425 || status === 429;
	throw new PictureError(
		mayPass ? "unreachable" : "refused",
		`${from.host} answers with ${status} instead of a picture.`,
	);
}

function parse(address: string, base?: URL): URL {
	if (URL.canParse(address, base?.href)) return new URL(address, base);
	const place = base === undefined ? "This" : `What ${base.host} redirects to`;
	throw new PictureError("refused", `${place} is no web address.`);
}
