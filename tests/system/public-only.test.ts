import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Source } from "../../src/ingest/source.ts";
import { createSubscriber } from "../../src/ingest/subscriptions.ts";
import { createLogger } from "../../src/logger.ts";
import { createReceiptSender } from "../../src/publish/receipts.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createReceipts } from "../../src/store/receipts.ts";
import { createSubscriptions } from "../../src/store/subscriptions.ts";
import { loadPage } from "../../src/web/page.ts";
import { createPictureLoader } from "../../src/web/picture.ts";
import { HOOK_SECRET } from "../support/environment.ts";
import { openRedis, until } from "../support/newsroom.ts";
import { asksPublicAddressesOnly } from "../support/public-only.ts";

asksPublicAddressesOnly("a picture's loader", (web) => {
	const pictures = createPictureLoader({ web, allowHttp: true });
	return (address) => pictures.load(address).catch(() => undefined);
});

asksPublicAddressesOnly(
	"the reader of pages that editors name",
	(web) => (address) => loadPage(web, address),
	"https",
);

asksPublicAddressesOnly("whoever tells a system what became of its articles", async (web) => {
	const { redis, keys, queue } = place();
	const log: string[] = [];
	const callbacks = new Map<string, string>();
	const asked: string[] = [];
	const sender = createReceiptSender({
		...queue,
		logger: loggerTo(log),
		receipts: createReceipts({ redis, keys }),
		notices: createNotices({ redis, keys }),
		web,
		callbackOf: (source) => {
			const url = callbacks.get(source);
			return url === undefined ? undefined : { url, secrets: [HOOK_SECRET], allowPrivate: false };
		},
		// Nothing is tried a second time while the test lasts.
		firstRetryMs: 3_600_000,
	});
	sender.start();
	onTestFinished(() => sender.stop());
	return async (address) => {
		const id = randomUUID();
		callbacks.set(id, address);
		const receipt = { type: "article.posted", at: 0, source: id, id, ref: id };
		const more = { channel: "@lindenford", state: "posted", revision: 1 };
		await redis.set(keys.receipt(id), JSON.stringify({ ...receipt, ...more }));
		await redis.zadd(keys.receipts, 0, id);
		asked.push(keys.receipt(id));
		// A receipt that was told is gone; one that was not is in the log.
		const isOver = async () =>
			asked.length - (await redis.exists(asked)) + log.length >= asked.length;
		await until(isOver, `the end of a receipt for ${address}`, 30_000);
	};
});

asksPublicAddressesOnly("whoever asks the hub that a feed names", async (web) => {
	const { redis, keys, queue } = place();
	const subscriptions = createSubscriptions({ redis, keys });
	const hubs = new Map<string, string>();
	const feed = createServer((request, response) =>
		response.end(`<feed><link rel="hub" href="${hubs.get(request.url ?? "")}"/></feed>`),
	);
	await new Promise<void>((resolve) => feed.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void feed.close());
	const feeds = `http://127.0.0.1:${(feed.address() as AddressInfo).port}`;
	const sources = new Map<string, Source>();
	const log: string[] = [];
	const subscriber = createSubscriber({
		...queue,
		logger: loggerTo(log),
		sources: () => sources,
		subscriptions,
		notices: createNotices({ redis, keys }),
		web,
		publicUrl: "https://tidings.example",
	});
	subscriber.start();
	onTestFinished(() => subscriber.stop());
	return async (address) => {
		const name = `s${randomUUID()}`;
		hubs.set(`/${name}`, address);
		const verification = { kind: "signature", scheme: "websub", secrets: [HOOK_SECRET] };
		const options = { topic: `${feeds}/${name}` };
		sources.set(name, { name, format: "websub", options, verification } as unknown as Source);
		// The log names the source whose hub was asked, or could not be.
		await until(
			() => log.some((line) => line.includes(name)),
			`the question to ${address}`,
			30_000,
		);
	};
});

/** A store of its own, and queues in it. */
function place() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const connection = openRedis();
	return { redis, keys, queue: { connection, prefix: keys.jobs, now: Date.now } };
}

const loggerTo = (log: string[]) =>
	createLogger({ level: "info", secrets: [], destination: { write: (line) => log.push(line) } });
