import type { Catalogue } from "../article/catalogue.ts";
import type { Reader, Reason } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import { isolate } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { digestText } from "./digest-text.ts";
import { listText } from "./lists.ts";
import type { Mutable } from "./muting.ts";
import { type Less, ruleName } from "./rules.ts";

/** Telegram's limit for what a press is answered with. */
const MAX_ANSWER = 200;
const MAX_NAME = 50;

type Heard = Pick<BotContext, "t" | "locale">;
/** Whose rules are named, and what topics are called. */
type View = { reader: Reader; catalogue: Catalogue };

/** Why an article came, in sentences that an answer to a press has room for. */
export function because(ctx: Heard, why: readonly Reason[], view: View): string {
	const sentences = why.flatMap((reason) => {
		const name = ruleName(reason, view.reader, view.catalogue, ctx.locale);
		return name === undefined ? [] : sentenceOf(ctx, reason, shorten(name));
	});
	return sentences.length === 0
		? ctx.t("delivered-because-off")
		: fitted(ctx, sentences, MAX_ANSWER, (shown, more) => [...shown, ...more].join("\n"));
}

/** The names of rules in a list of at most `limit` UTF-16 units; empty where all are off. */
function namesOf(ctx: Heard, why: readonly Reason[], { reader, catalogue }: View, limit: number) {
	const names = why.flatMap((reason) => ruleName(reason, reader, catalogue, ctx.locale) ?? []);
	if (names.length === 0) return "";
	return fitted(ctx, names.map(shorten), limit, (shown, more) =>
		[listText(shown, ctx.locale), ...more].join(" "),
	);
}

const shorten = (name: string) => isolate(fit(name, MAX_NAME).text);

function sentenceOf(ctx: Heard, { kind }: Reason, name: string): string {
	if (kind === "topic") return ctx.t("delivered-because-topic", { topic: name });
	if (kind === "alert") return ctx.t("delivered-because-alert", { query: name });
	return ctx.t("delivered-because-story", { story: name });
}

/** As many as fit, and how many there are besides. */
function fitted(
	ctx: Heard,
	parts: readonly string[],
	limit: number,
	joined: (shown: readonly string[], more: readonly string[]) => string,
): string {
	for (let count = parts.length; count > 0; count--) {
		const rest = parts.length - count;
		const more = rest === 0 ? [] : [ctx.t("delivered-more", { count: rest })];
		const text = joined(parts.slice(0, count), more);
		if (text.length <= limit) return text;
	}
	return fit(joined(parts, []), limit).text;
}

/** What became of the rules that brought an article. A story has no digest: less of it is none. */
export function saidOfLess(
	ctx: Heard,
	why: readonly Reason[],
	change: { less: Less; before: Reader; reader: Reader; catalogue: Catalogue },
): string {
	const { less, before, reader, catalogue } = change;
	const view = { reader: before, catalogue };
	if (less === "off") {
		const rules = namesOf(ctx, why, view, MAX_ANSWER / 2);
		return rules === "" ? ctx.t("delivered-because-off") : ctx.t("delivered-off-done", { rules });
	}
	const isStory = ({ kind }: Reason) => kind === "story";
	const followed = why.filter(isStory);
	const others = why.filter((reason) => !isStory(reason));
	const stories = namesOf(ctx, followed, view, MAX_ANSWER / 5);
	const rules = namesOf(ctx, others, view, MAX_ANSWER / (stories === "" ? 2 : 5));
	const sentences = [
		...(rules === "" ? [] : [saidOfDigest(ctx, rules, before, reader)]),
		...(stories === "" ? [] : [ctx.t("delivered-less-story", { stories })]),
	];
	return sentences.length === 0
		? ctx.t("delivered-because-off")
		: fit(sentences.join("\n"), MAX_ANSWER).text;
}

function saidOfDigest(ctx: Heard, rules: string, before: Reader, { digest }: Reader): string {
	if (before.digest !== undefined || digest === undefined)
		return ctx.t("delivered-less-done", { rules });
	return ctx.t("delivered-less-new", { rules, when: digestText(digest, ctx.locale, ctx.t) });
}

/** What is heard of no more. */
export function saidOfMute(ctx: Heard, what: Mutable, isForGood: boolean, name: string): string {
	if (what === "story") {
		return isForGood ? ctx.t("delivered-story-muted") : ctx.t("delivered-story-muted-day");
	}
	const source = shorten(name);
	return isForGood
		? ctx.t("delivered-source-muted", { source })
		: ctx.t("delivered-source-muted-day", { source });
}
