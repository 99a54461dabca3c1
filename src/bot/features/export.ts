import { Composer, InputFile } from "grammy";
import type { Recipient } from "../../store/recipients.ts";
import type { BotContext } from "../context.ts";
import type { ReaderDeps } from "../reader-deps.ts";

/** `/export`: everything that is stored about a reader, as a file that they can read and keep. */
export function exportFeature(
	deps: Pick<ReaderDeps, "readers" | "recipients" | "published" | "now">,
): Composer<BotContext> {
	const { readers, recipients, published, now } = deps;
	const feature = new Composer<BotContext>();

	feature.chatType("private").command("export", async (ctx) => {
		const { id } = ctx.chat;
		const kept = await everything(id);
		if (kept === undefined) return ctx.reply(ctx.t("export-nothing"));
		const file = Buffer.from(`${JSON.stringify(kept, undefined, 2)}\n`);
		return ctx.replyWithDocument(new InputFile(file, `tidings-${id}.json`), {
			caption: ctx.t("export-caption"),
		});
	});

	/** What is stored about somebody, in words that say what it is; undefined where there is nothing. */
	async function everything(id: number) {
		const subscriber = await readers.read(id);
		if (subscriber === undefined) return undefined;
		const { alerts, saved, format: _, ...settings } = subscriber.reader;
		const refs = await recipients.received(id);
		const got = await recipients.readMany(refs, id);
		const titles = await titlesOf([...saved.map(({ ref }) => ref), ...refs]);
		return {
			id,
			exportedAt: dateOf(now()),
			settings: readable(settings),
			alerts: readable(alerts),
			saved: saved.map(({ ref, at, remindAt }) => ({
				article: ref,
				title: titles.get(ref),
				savedAt: dateOf(at),
				remindAt: dateOf(remindAt),
			})),
			received: refs.flatMap((ref, index) => receivedOf(ref, titles.get(ref), got[index])),
			state: {
				blockedAt: dateOf(subscriber.blockedAt),
				accountGoneAt: dateOf(subscriber.goneAt),
				lastDigest: subscriber.slot,
				digestedUntil: dateOf(subscriber.digestedAt),
			},
		};
	}

	/** What articles are called that readers may still see. */
	async function titlesOf(refs: readonly string[]): Promise<ReadonlyMap<string, string>> {
		const found = await published.readMany([...new Set(refs)]);
		return new Map(
			found.flatMap((one) => (one.kind === "stands" ? [[one.ref, one.article.title]] : [])),
		);
	}

	return feature;
}

function receivedOf(ref: string, title: string | undefined, record: Recipient | undefined) {
	if (record === undefined) return [];
	const { at, state, why, messageId } = record;
	return [{ article: ref, title, at: dateOf(at), state, why, messageId }];
}

function dateOf(at: number | undefined): string | undefined {
	return at === undefined ? undefined : new Date(at).toISOString();
}

/** Fields that are moments (Unix ms). */
const moments = new Set(["since", "until"]);

/** The same with its moments as dates. */
function readable(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(readable);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]: [string, unknown]) => [
			name,
			typeof inner === "number" && moments.has(name) ? dateOf(inner) : readable(inner),
		]),
	);
}
