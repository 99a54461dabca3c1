import { Composer } from "grammy";
import type { DigestTime, Reader } from "../../article/reader.ts";
import type { BotContext } from "../context.ts";
import type { Dialogue, Dialogues } from "../conversations.ts";
import { digestMenu } from "../digest-menu.ts";
import { USUAL_DIGEST } from "../following.ts";
import { type Menu, showMenu } from "../menus.ts";
import { readHours, readMinute } from "../minutes.ts";
import { mutedMenu, unmuted } from "../muted-menu.ts";
import { answerPress } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import {
	limitMenu,
	NO_CEILING,
	quietMenu,
	settingsMenu,
	type SettingsView,
	settingsViews,
} from "../settings-menu.ts";
import { zonePart } from "../zone-part.ts";

const DAY_MINUTES = 24 * 60;

/** `/settings`: one menu for everything that a reader can set, changed in place. A press says what is meant. */
export function settingsFeature(
	deps: Pick<ReaderDeps, "readers" | "zone" | "texts" | "now"> & {
		dialogues: Pick<Dialogues, "add">;
	},
): Composer<BotContext> {
	const { readers, now, dialogues } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	const viewOf = settingsViews(deps);

	const change = (id: number, by: (reader: Reader) => Reader) => readers.change(id, now(), by);

	/** Changes something and shows the menu that it belongs to. */
	async function set(
		ctx: BotContext,
		by: (reader: Reader) => Reader,
		menu: (view: SettingsView) => Menu,
	): Promise<void> {
		const view = viewOf(ctx, await change(ctx.from?.id ?? 0, by));
		await showMenu(ctx, menu(view), ctx.t("settings-kept"));
	}

	// Whoever goes on in a menu has left the question that was asked before.
	own.callbackQuery(/^(se|zo):/, async (ctx, next) => {
		await ctx.conversation.exitAll();
		await next();
	});

	own.command("settings", (ctx) => showMenu(ctx, settingsMenu(viewOf(ctx))));
	own.callbackQuery("se:menu", (ctx) => showMenu(ctx, settingsMenu(viewOf(ctx))));
	own.callbackQuery("se:digest", (ctx) => showMenu(ctx, digestMenu(viewOf(ctx))));
	own.callbackQuery("se:quiet", (ctx) => showMenu(ctx, quietMenu(viewOf(ctx))));
	own.callbackQuery("se:limit", (ctx) => showMenu(ctx, limitMenu(viewOf(ctx))));
	own.callbackQuery(/^se:muted:(\d+)$/, (ctx) =>
		showMenu(ctx, mutedMenu(viewOf(ctx), Number(ctx.match[1]))),
	);

	own.callbackQuery(/^se:stop:([01])$/, (ctx) => {
		const isStopped = ctx.match[1] === "1";
		return set(ctx, (reader) => patched(reader, { isStopped }), settingsMenu);
	});

	own.callbackQuery(/^se:dt:(\d{1,4})$/, (ctx) => {
		const minute = Math.min(Number(ctx.match[1]), DAY_MINUTES - 1);
		return set(ctx, (reader) => withDigest(reader, { minute }), digestMenu);
	});
	own.callbackQuery(/^se:dd:([1-7]{1,7})$/, (ctx) => {
		const days = [...new Set(Array.from(ctx.match[1] ?? "", Number))];
		return set(ctx, (reader) => withDigest(reader, { days }), digestMenu);
	});
	own.callbackQuery("se:doff", (ctx) => set(ctx, withoutDigest, digestMenu));
	own.callbackQuery(/^se:rich:([01])$/, (ctx) => {
		const isRich = ctx.match[1] === "1";
		return set(ctx, (reader) => patched(reader, { isRich }), digestMenu);
	});

	own.callbackQuery(/^se:q:(?:(\d{1,4})-(\d{1,4})|off)$/, (ctx) => {
		const [from, to] = [Number(ctx.match[1] ?? NaN), Number(ctx.match[2] ?? NaN)];
		const isPart = from < DAY_MINUTES && to < DAY_MINUTES && from !== to;
		return set(ctx, (reader) => withQuiet(reader, isPart ? { from, to } : undefined), quietMenu);
	});

	own.callbackQuery(/^se:l:(\d{1,4})$/, (ctx) => {
		const ceiling = Math.min(Math.max(1, Number(ctx.match[1])), NO_CEILING);
		return set(ctx, (reader) => patched(reader, { ceiling }), limitMenu);
	});

	own.callbackQuery(/^se:um:(source|story):([\w-]{8}):(\d+)$/, (ctx) => {
		const [, kind, key = "", page] = ctx.match;
		return set(
			ctx,
			(reader) => unmuted(reader, kind === "source" ? "source" : "story", key),
			(view) => mutedMenu(view, Number(page)),
		);
	});

	const askTime = dialogues.add("digest-time", async (dialogue) => {
		const { say } = dialogue;
		await ask(
			dialogue,
			say("settings-digest-ask"),
			say("settings-digest-unclear"),
			digestMenu,
			(text) => {
				const minute = readMinute(text);
				return minute === undefined ? undefined : (reader) => withDigest(reader, { minute });
			},
		);
	});
	const askQuiet = dialogues.add("quiet-hours", async (dialogue) => {
		const { say } = dialogue;
		await ask(
			dialogue,
			say("settings-quiet-ask"),
			say("settings-quiet-unclear"),
			quietMenu,
			(text) => {
				const hours = readHours(text);
				return hours === undefined ? undefined : (reader) => withQuiet(reader, hours);
			},
		);
	});

	/** Asks until the answer can be read, changes what it says, and shows the menu that it belongs to. */
	async function ask(
		dialogue: Dialogue,
		first: string,
		again: string,
		menu: (view: SettingsView) => Menu,
		read: (text: string) => ((reader: Reader) => Reader) | undefined,
	): Promise<void> {
		const { id, locale, say } = dialogue;
		let text = first;
		for (;;) {
			const answer = await dialogue.ask({ text });
			if (answer.kind !== "text") return;
			const by = read(answer.text);
			if (by !== undefined) {
				const kept = await dialogue.once(async () => ({
					reader: await change(id, by),
					zone: deps.zone(),
					now: now(),
				}));
				return dialogue.show(menu({ ...kept, locale, say }));
			}
			text = again;
		}
	}

	own.callbackQuery("se:dask", async (ctx) => {
		await answerPress(ctx);
		await askTime(ctx, {});
	});
	own.callbackQuery("se:qask", async (ctx) => {
		await answerPress(ctx);
		await askQuiet(ctx, {});
	});

	feature.use(zonePart(deps));
	return feature;
}

/** The reader with other settings; the same one where nothing changes. */
function patched(
	reader: Reader,
	settings: Partial<Pick<Reader, "isStopped" | "isRich" | "ceiling">>,
): Reader {
	const next = { ...reader, ...settings };
	return next.isStopped === reader.isStopped &&
		next.isRich === reader.isRich &&
		next.ceiling === reader.ceiling
		? reader
		: next;
}

/** The reader who gets a digest at another time; what is not said of it stays, or is as usual. */
function withDigest(reader: Reader, time: Partial<DigestTime>): Reader {
	const digest = { ...USUAL_DIGEST, ...reader.digest, ...time };
	const isSame =
		reader.digest?.minute === digest.minute && reader.digest.days.join() === digest.days.join();
	return isSame ? reader : { ...reader, digest };
}

function withoutDigest(reader: Reader): Reader {
	if (reader.digest === undefined) return reader;
	const { digest: _, ...rest } = reader;
	return rest;
}

function withQuiet(reader: Reader, hours: { from: number; to: number } | undefined): Reader {
	const { quiet, ...rest } = reader;
	if (quiet?.from === hours?.from && quiet?.to === hours?.to) return reader;
	return hours === undefined ? rest : { ...rest, quiet: hours };
}
