import { Composer } from "grammy";
import type { Reader } from "../../article/reader.ts";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import type { Dialogues } from "../conversations.ts";
import { showMenu } from "../menus.ts";
import { dayTimeText } from "../minutes.ts";
import { answerPress } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readerOf } from "../reader-of.ts";
import { savedMenu, type SavedView, whenMenu } from "../saved-menus.ts";
import { isSaved, type Preset, presetTime, remindedAt, withoutSaved } from "../saving.ts";
import { readWhen } from "../when.ts";
import { zoneText } from "../zone-names.ts";

/** `/saved`: what a reader keeps, to be opened, taken off, or brought back at a time of their choice. */
export function savedFeature(
	deps: Pick<ReaderDeps, "readers" | "published" | "zone" | "now"> & { dialogues: Dialogues },
): Composer<BotContext> {
	const { readers, published, now } = deps;
	const feature = new Composer<BotContext>();
	const people = feature.chatType("private");

	const viewOf = (ctx: BotContext, reader = readerOf(ctx, now())): SavedView => ({
		reader,
		say: ctx.t,
		locale: ctx.locale,
		zone: reader.zone ?? deps.zone(),
		now: now(),
		readMany: (refs) => published.readMany(refs),
	});

	people.command("saved", async (ctx) => showMenu(ctx, await savedMenu(viewOf(ctx), 1)));

	people.callbackQuery(/^sv:page:(\d{1,3})$/, async (ctx) =>
		showMenu(ctx, await savedMenu(viewOf(ctx), Number(ctx.match[1]))),
	);

	people.callbackQuery(/^sv:remove:([\w-]{22}):(\d{1,3})$/, async (ctx) => {
		const [, ref = "", page = "1"] = ctx.match;
		const reader = await change(ctx.from.id, (one) => withoutSaved(one, ref));
		return showMenu(
			ctx,
			await savedMenu(viewOf(ctx, reader), Number(page)),
			ctx.t("saved-removed"),
		);
	});

	people.callbackQuery(/^sv:when:([\w-]{22}):(\d{1,3})$/, async (ctx) => {
		const [, ref = "", page = "1"] = ctx.match;
		return showWhen(ctx, viewOf(ctx), ref, Number(page));
	});

	people.callbackQuery(/^sv:at:([\w-]{22}):(hour|tonight|tomorrow):(\d{1,3})$/, async (ctx) => {
		const [, ref = "", preset = "hour", page = "1"] = ctx.match;
		const before = viewOf(ctx);
		const at = presetTime(preset as Preset, before);
		if (at === undefined) return showWhen(ctx, before, ref, Number(page), ctx.t("saved-past"));
		const reader = await change(ctx.from.id, (one) => remindedAt(one, ref, at));
		const view = viewOf(ctx, reader);
		return showMenu(ctx, await savedMenu(view, Number(page)), saidOf(view, ref, at));
	});

	people.callbackQuery(/^sv:off:([\w-]{22}):(\d{1,3})$/, async (ctx) => {
		const [, ref = "", page = "1"] = ctx.match;
		const reader = await change(ctx.from.id, (one) => remindedAt(one, ref, undefined));
		const menu = await savedMenu(viewOf(ctx, reader), Number(page));
		return showMenu(ctx, menu, ctx.t("saved-unreminded"));
	});

	const askTime = deps.dialogues.add("saved-time", async (dialogue, { ref }: { ref: string }) => {
		const { id, locale, say } = dialogue;
		const zone = await dialogue.once(async () => (await zoneOf(id)) ?? deps.zone());
		let text = say("saved-ask", { zone: isolate(zoneText(zone, locale)) });
		for (;;) {
			const answer = await dialogue.ask({ text, placeholder: say("saved-ask-short") });
			if (answer.kind !== "text") return;
			const written = answer.text;
			const when = await dialogue.once(() => readWhen(written, { zone, now: now(), locale }));
			switch (when.kind) {
				case "at": {
					const { at } = when;
					const isKept = await dialogue.once(async () => {
						const reader = await change(id, (one) => remindedAt(one, ref, at));
						return isSaved(reader, ref);
					});
					const time = isolate(dayTimeText(at, locale, zone));
					return dialogue.tell(isKept ? say("saved-reminded", { time }) : say("saved-not-there"));
				}
				case "past":
					text = say("saved-over");
					break;
				case "far":
					text = say("saved-far");
					break;
				case "unclear":
					text = say("saved-unclear");
					break;
			}
		}
	});

	people.callbackQuery(/^sv:ask:([\w-]{22})$/, async (ctx) => {
		const [, ref = ""] = ctx.match;
		if (!isSaved(viewOf(ctx).reader, ref))
			return showMenu(ctx, await savedMenu(viewOf(ctx), 1), ctx.t("saved-not-there"));
		await answerPress(ctx);
		return askTime(ctx, { ref });
	});

	async function showWhen(
		ctx: BotContext,
		view: SavedView,
		ref: string,
		page: number,
		said?: string,
	): Promise<void> {
		const menu = await whenMenu(view, ref, page);
		if (menu === undefined)
			return showMenu(ctx, await savedMenu(view, page), ctx.t("saved-not-there"));
		return showMenu(ctx, menu, said);
	}

	async function change(id: number, by: (reader: Reader) => Reader): Promise<Reader> {
		return readers.change(id, now(), by);
	}

	async function zoneOf(id: number): Promise<string | undefined> {
		return (await readers.read(id))?.reader.zone;
	}

	return feature;
}

function saidOf({ reader, say, locale, zone }: SavedView, ref: string, at: number): string {
	if (!isSaved(reader, ref)) return say("saved-not-there");
	return say("saved-reminded", { time: isolate(dayTimeText(at, locale, zone)) });
}
