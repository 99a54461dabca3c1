import { Composer } from "grammy";
import type { Reader } from "../article/reader.ts";
import type { Texts } from "../texts.ts";
import type { BotContext } from "./context.ts";
import type { Dialogue, Dialogues } from "./conversations.ts";
import { showMenu } from "./menus.ts";
import { readMinute } from "./minutes.ts";
import { answerPress } from "./press.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { readerOf } from "./reader-of.ts";
import { settingsViews } from "./settings-menu.ts";
import { nowThere, placeKeyboard, zoneChoices, zoneMenu } from "./zone-menu.ts";
import { zoneNamed } from "./zone-names.ts";
import { createZones, type ZoneChoice } from "./zones.ts";

/** The zones that an answer leads to, and whether it named a time. */
type Heard = { isTime: boolean; found: ZoneChoice | undefined; choices: readonly ZoneChoice[] };

/**
 * A reader's time zone: asked for by a city, or by what their clock shows, or taken from a location, which is not
 * kept.
 */
export function zonePart(
	deps: Pick<ReaderDeps, "readers" | "zone" | "now"> & {
		texts: Pick<Texts, "locales" | "text">;
		dialogues: Pick<Dialogues, "add">;
	},
): Composer<BotContext> {
	const { readers, texts, now } = deps;
	const zones = createZones();
	const part = new Composer<BotContext>();
	const own = part.chatType("private");
	const refusals = new Set(texts.locales.map((locale) => texts.text(locale, "zone-not-now")));

	const viewOf = settingsViews(deps);

	const set = (id: number, zone: string | undefined): Promise<Reader> =>
		readers.change(id, now(), (reader) => {
			if (reader.zone === zone) return reader;
			const { zone: _, ...rest } = reader;
			return zone === undefined ? rest : { ...rest, zone };
		});

	async function hear(text: string, locale: string): Promise<Heard> {
		const minute = readMinute(text);
		if (minute !== undefined) {
			const asked = { now: now(), locale, first: deps.zone() };
			return { isTime: true, found: undefined, choices: await zones.byClock(minute, asked) };
		}
		const found = await zones.byPlace(text, locale);
		return {
			isTime: false,
			found: found.kind === "found" ? found.choice : undefined,
			choices: found.kind === "several" ? found.choices : [],
		};
	}

	const askZone = deps.dialogues.add("zone", async (dialogue) => {
		const { say, locale } = dialogue;
		const first = { text: say("zone-ask"), placeholder: say("zone-placeholder") };
		let question: Parameters<Dialogue["ask"]>[0] = first;
		for (;;) {
			const answer = await dialogue.ask(question);
			if (answer.kind === "location") return;
			if (answer.kind === "press") {
				const zone = zoneNamed(answer.data.replace(/^zo:set:/, ""));
				return zone === undefined ? undefined : settle(dialogue, zone);
			}
			const heard = await dialogue.once(() => hear(answer.text, locale));
			if (heard.found !== undefined) return settle(dialogue, heard.found.zone, heard.found.place);
			const at = await dialogue.once(() => now());
			const buttons = zoneChoices(heard.choices, { locale, now: at });
			if (buttons.length === 0) {
				const text = heard.isTime ? say("zone-no-such-time") : say("zone-unknown");
				question = { ...first, text };
			} else
				question = { text: heard.isTime ? say("zone-which-time") : say("zone-which"), buttons };
		}
	});

	async function settle(dialogue: Dialogue, zone: string, place?: string): Promise<void> {
		const { id, locale, say } = dialogue;
		const at = await dialogue.once(async () => {
			await set(id, zone);
			return { now: now(), usual: deps.zone() };
		});
		const reader = { ...readerOf({ subscriber: undefined }, at.now), zone };
		const view = { reader, locale, say, zone: at.usual, now: at.now };
		const { buttons } = zoneMenu(view);
		return dialogue.show({ text: nowThere(view, place), buttons }, nowThere(view, place));
	}

	own.callbackQuery("zo:menu", (ctx) => showMenu(ctx, zoneMenu(viewOf(ctx))));

	own.callbackQuery("zo:usual", async (ctx) => {
		const view = viewOf(ctx, await set(ctx.from.id, undefined));
		await showMenu(ctx, zoneMenu(view), nowThere(view));
	});

	own.callbackQuery(/^zo:set:([\w/+-]+)$/, async (ctx) => {
		const zone = zoneNamed(ctx.match[1] ?? "");
		if (zone === undefined) return showMenu(ctx, zoneMenu(viewOf(ctx)), ctx.t("zone-gone"));
		const view = viewOf(ctx, await set(ctx.from.id, zone));
		return showMenu(ctx, zoneMenu(view), nowThere(view));
	});

	own.callbackQuery("zo:ask", async (ctx) => {
		await answerPress(ctx);
		await askZone(ctx, {});
	});

	own.callbackQuery("zo:place", async (ctx) => {
		await answerPress(ctx);
		await ctx.reply(ctx.t("zone-ask-location"), { reply_markup: placeKeyboard(ctx.t) });
	});

	own.on("message:location", async (ctx) => {
		const { latitude, longitude } = ctx.message.location;
		const zone = await zones.byLocation(latitude, longitude);
		// Whoever was asked for a city has answered otherwise.
		await ctx.conversation.exitAll();
		const away = { reply_markup: { remove_keyboard: true as const } };
		if (zone === undefined) return ctx.reply(ctx.t("zone-no-location"), away);
		const view = viewOf(ctx, await set(ctx.from.id, zone));
		return ctx.reply(`${nowThere(view)}\n\n${ctx.t("zone-not-kept")}`, away);
	});

	own.on("message:text", async (ctx, next) => {
		if (!refusals.has(ctx.message.text)) return next();
		return ctx.reply(nowThere(viewOf(ctx)), { reply_markup: { remove_keyboard: true } });
	});

	return part;
}
