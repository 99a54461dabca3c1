import { setTimeout as sleep } from "node:timers/promises";
import { ArticleAnswer, type ArticleSummary, DeliveryAnswer } from "../ingest/answers.ts";
import { type Client, print } from "./client.ts";

/** How long to wait for the posts of what was accepted. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 250;

/**
 * Prints what became of a delivery: each item's status, and where its posts stand once they do.
 *
 * @returns false when something was refused, failed or is still open
 */
export async function followDelivery(client: Client, answer: string): Promise<boolean> {
	const { accepted, ignored = [], refused = [] } = DeliveryAnswer.parse(JSON.parse(answer));
	for (const { id, reason } of ignored) print(`${id ?? "an item"}: nothing to do (${reason})`);
	for (const { id, issues } of refused) {
		for (const { path, message } of issues) {
			print(`${id ?? "an item"}: refused: ${path.join(".")}: ${message}`);
		}
	}
	const followed = await Promise.all(accepted.map((item) => follow(client, item)));
	return refused.length === 0 && followed.every(Boolean);
}

/** Prints the fate of one item; false when it failed or is still open. */
async function follow(client: Client, item: DeliveryAnswer["accepted"][number]): Promise<boolean> {
	const original = item.duplicate_of === undefined ? "" : ` of ${item.duplicate_of}`;
	print(
		`${item.id}: ${item.status}${item.hold === undefined ? "" : `, not posted: ${item.hold}${original}`}`,
	);
	if (item.status === "stale" || item.status === "forgotten" || item.hold !== undefined)
		return true;
	// The server knows itself by its public address, which may not be reachable from here.
	const { pathname } = new URL(item.url);
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const { status, text } = await client.ask(pathname);
		if (status !== 200) {
			print(`${item.id}: its status can't be read (${status}); look at ${client.base}${pathname}`);
			return false;
		}
		const article = ArticleAnswer.parse(JSON.parse(text));
		if (article.embargoed_until !== null) {
			print(`${item.id}: held back until ${article.embargoed_until}`);
			return true;
		}
		if (isSettled(article) || Date.now() > deadline) return report(item.id, article);
		await sleep(LOOK_EVERY_MS);
	}
}

function isSettled({ channels }: ArticleSummary): boolean {
	return channels.every((post) => post.settled_revision === post.desired_revision);
}

function report(id: string, { channels }: ArticleSummary): boolean {
	for (const { channel, state, link, last_error: error } of channels) {
		print(
			`${id}: ${channel}: ${state}${link === null ? "" : ` ${link}`}${error === null ? "" : ` (${error})`}`,
		);
	}
	return channels.every((post) => post.applied_revision === post.desired_revision);
}
