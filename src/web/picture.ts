import { download } from "./picture-download.ts";
import { createPictureFitter, type FittedPicture } from "./picture-fit.ts";
import type { WebClient } from "./public-fetch.ts";

/** What is read of a picture's file; Telegram's own servers take 20 MB of others. */
const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 15_000;

/**
 * Loads pictures from addresses that others name, as Telegram takes them for a photo: for where Telegram itself
 * can't fetch one.
 *
 * @param options.allowHttp plain HTTP too; `allowPrivate` addresses of this machine and its network too: for tests
 * @param options.timeoutMs for the download with all its redirects, 15 seconds when left out
 * @param options.maxBytes of the file as it comes, 20 MB when left out
 */
export function createPictureLoader(options: {
	web: WebClient;
	allowHttp?: boolean;
	allowPrivate?: boolean;
	timeoutMs?: number;
	maxBytes?: number;
}) {
	const {
		web,
		allowHttp = false,
		allowPrivate = false,
		timeoutMs = TIMEOUT_MS,
		maxBytes = MAX_BYTES,
	} = options;
	const fitter = createPictureFitter();

	return {
		/**
		 * Loads a picture: JPEG, PNG, WebP, GIF (its first frame) or AVIF, told by its content, of 100 megapixels at
		 * most, and fewer where decoding takes much memory (AVIF: 27). It comes back upright, without metadata, in
		 * sRGB, opaque, with at most 4.5 MB and 2560 pixels a side, and not longer than 20 times its breadth.
		 *
		 * @throws {PictureError}
		 */
		async load(url: string): Promise<FittedPicture> {
			const { bytes, host } = await download(web, url, {
				allowHttp,
				allowPrivate,
				timeoutMs,
				maxBytes,
			});
			return await fitter.fit(bytes, host);
		},
	};
}
export type PictureLoader = ReturnType<typeof createPictureLoader>;
