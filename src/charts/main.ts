import { parentPort, workerData } from "node:worker_threads";
import { createTexts } from "../texts.ts";
import { drawAlbum } from "./album.ts";
import type { Order } from "./charts.ts";

/** The life of the thread that draws: one album, and it ends. */
async function main(): Promise<void> {
	const { order, locale } = workerData as { order: Order; locale: string };
	const pictures = await drawAlbum(order, { locale, texts: createTexts(locale) });
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows of browsers
	parentPort?.postMessage(pictures);
}

await main();
