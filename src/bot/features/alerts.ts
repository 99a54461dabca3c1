import { Composer } from "grammy";
import { type QueryMistake, readQuery } from "../../article/query.ts";
import { type Alert, MAX_ALERTS, type Reader, type Tempo } from "../../article/reader.ts";
import { alertAnswer, alertMenu, alertsMenu, type Preview, removedAnswer } from "../alert-menu.ts";
import { type Alerted, shownQuery, withAlert, withAlertState } from "../alerting.ts";
import { titleLine } from "../article-lines.ts";
import type { BotContext, Say } from "../context.ts";
import type { Dialogues } from "../conversations.ts";
import { digestText } from "../digest-text.ts";
import { USUAL_DIGEST } from "../following.ts";
import { type Menu, showMenu } from "../menus.ts";
import { answerPress } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readerOf } from "../reader-of.ts";

const PREVIEW_MS = 30 * 24 * 60 * 60 * 1000;
const PREVIEW_TITLES = 3;

/**
 * `/alerts`: a reader's keyword alerts, each with its buttons; `/alerts add "interest rates" ecb -crypto` makes one,
 * and shows it as it was understood, with what it would have matched lately.
 */
export function alertsFeature(
	deps: Pick<ReaderDeps, "readers" | "search" | "published" | "now"> & {
		dialogues: Pick<Dialogues, "add">;
	},
): Composer<BotContext> {
	const { readers, search, published, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	/** Makes an alert; what it would have matched is no reason not to. */
	async function add(id: number, text: string, writtenAt?: number) {
		const made: { result: Alerted } = { result: { kind: "full" } };
		const reader = await readers.change(id, now(), (reader) => {
			const next = withAlert(reader, text, { now: now(), writtenAt });
			made.result = next.alerted;
			return next.reader;
		});
		const { result } = made;
		const preview = "alert" in result ? await previewOf(result.alert) : undefined;
		return { result, preview, isStopped: reader.isStopped };
	}

	async function previewOf({ query }: Alert): Promise<Preview | undefined> {
		const read = readQuery(query);
		if ("mistake" in read) return undefined;
		try {
			const from = now() - PREVIEW_MS;
			const range = { topics: [], sources: [], from, to: undefined };
			const asked = { query: read, ...range, isStrict: true };
			const { refs, total } = await search.find(asked, { offset: 0, count: PREVIEW_TITLES });
			const found = await published.readMany(refs);
			const titles = found.flatMap((one) => {
				if (one.kind !== "stands") return [];
				const { text, entities } = titleLine(one);
				return [{ text, entities }];
			});
			return { total, titles };
		} catch {
			return undefined;
		}
	}

	type Made = Awaited<ReturnType<typeof add>>;
	const menuOf = ({ result, preview, isStopped }: Made, say: Say): Menu | undefined => {
		if (!("alert" in result)) return undefined;
		const { alert, kind } = result;
		const notes = isStopped ? [say("topics-stopped")] : [];
		return alertAnswer({ alert, isNew: kind !== "same", preview }, say, notes);
	};

	const askWords = deps.dialogues.add("alert-words", async (dialogue) => {
		const { say } = dialogue;
		let text = say("alerts-ask");
		for (;;) {
			const answer = await dialogue.ask({ text, placeholder: say("alerts-placeholder") });
			if (answer.kind !== "text") return;
			const made = await dialogue.once(() => add(dialogue.id, answer.text));
			const menu = menuOf(made, say);
			if (menu !== undefined) return dialogue.show(menu);
			if (made.result.kind === "full") return dialogue.tell(refusal(made.result, say));
			text = refusal(made.result, say);
		}
	});

	own.command("alerts", async (ctx) => {
		const asked = ctx.match.trim();
		const words = /^add\b\s*(.*)$/is.exec(asked)?.[1];
		const isList = /^(|list|show|remove|delete)$/i.test(asked);
		if (isList) return showMenu(ctx, alertsMenu({ reader: readerOf(ctx, now()), say: ctx.t }, 0));
		if (words?.trim() === "") return askWords(ctx, {});
		const { edit_date: editedAt, date } = ctx.msg;
		const writtenAt = editedAt === undefined ? undefined : date * 1000;
		// Words alone are meant to be looked for, too.
		const made = await add(ctx.from.id, words ?? asked, writtenAt);
		const menu = menuOf(made, ctx.t) ?? { text: refusal(made.result, ctx.t), buttons: [] };
		return showMenu(ctx, menu);
	});

	own.callbackQuery("al:ask", async (ctx) => {
		await answerPress(ctx);
		await askWords(ctx, {});
	});

	own.callbackQuery(/^al:list:(\d+)$/, async (ctx) => {
		const view = { reader: readerOf(ctx, now()), say: ctx.t };
		await showMenu(ctx, alertsMenu(view, Number(ctx.match[1])));
	});

	own.callbackQuery(/^al:one:(\d+):(\d+)$/, async (ctx) => {
		const [id, page] = [Number(ctx.match[1]), Number(ctx.match[2])];
		const reader = readerOf(ctx, now());
		const alert = reader.alerts.find((one) => one.id === id);
		if (alert !== undefined) return showMenu(ctx, alertMenu(alert, page, ctx.t));
		return showMenu(ctx, alertsMenu({ reader, say: ctx.t }, page), ctx.t("alerts-gone"));
	});

	own.callbackQuery(/^al:(?:set:(\d+):(now|digest)|(off):(\d+)):(\d+)$/, async (ctx) => {
		const [, set, tempo, off, removed, page] = ctx.match;
		const state = (tempo ?? off) as Tempo | "off";
		const { reader, before, said } = await change(ctx, Number(set ?? removed), state);
		const query = state === "off" && before !== undefined ? shownQuery(before.query) : undefined;
		return showMenu(ctx, alertsMenu({ reader, say: ctx.t }, Number(page), query), said);
	});

	// Under what an alert was answered with.
	own.callbackQuery(/^al:new:(\d+):(now|digest|off)$/, async (ctx) => {
		const state = ctx.match[2] as Tempo | "off";
		const { reader, before, said } = await change(ctx, Number(ctx.match[1]), state);
		if (before === undefined) return showMenu(ctx, alertsMenu({ reader, say: ctx.t }, 0), said);
		if (state === "off") return showMenu(ctx, removedAnswer(shownQuery(before.query), ctx.t), said);
		const alert = { ...before, tempo: state };
		const menu = alertAnswer({ alert, isNew: false, preview: await previewOf(alert) }, ctx.t);
		return showMenu(ctx, menu, said);
	});

	async function change(
		ctx: BotContext,
		id: number,
		state: Tempo | "off",
	): Promise<{ reader: Reader; before: Alert | undefined; said: string }> {
		const known: { before?: Reader } = {};
		const reader = await readers.change(ctx.from?.id ?? 0, now(), (reader) => {
			known.before = reader;
			return withAlertState(reader, id, state);
		});
		const { before: was } = known;
		const alert = was?.alerts.find((one) => one.id === id);
		if (alert === undefined) return { reader, before: undefined, said: ctx.t("alerts-gone") };
		const when = digestText(reader.digest ?? USUAL_DIGEST, ctx.locale, ctx.t);
		const isDigestNew = was?.digest === undefined && reader.digest !== undefined;
		const texts = {
			now: () => ctx.t("alerts-said-now"),
			digest: () =>
				isDigestNew
					? ctx.t("alerts-said-new-digest", { when })
					: ctx.t("alerts-said-digest", { when }),
			off: () => ctx.t("alerts-said-off"),
		};
		return { reader, before: alert, said: texts[state]() };
	}

	return feature;
}

function refusal(result: Alerted, say: Say): string {
	if (result.kind !== "mistake") return say("alerts-full", { max: MAX_ALERTS });
	const texts: Record<QueryMistake["mistake"], () => string> = {
		empty: () => say("alerts-mistake-empty"),
		"only-unwanted": () => say("alerts-mistake-minus"),
		long: () => say("alerts-mistake-long"),
	};
	return texts[result.mistake]();
}
