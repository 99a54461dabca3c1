import { Composer } from "grammy";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { following, followState, shortKey, topicName } from "../following.ts";
import { button } from "../menu-parts.ts";
import { showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { topicAnswer } from "../topic-answer.ts";
import { topicsMenu } from "../topic-menu.ts";
import { topicViews } from "../topic-view.ts";

/** What is repeated of a name that is no topic's. */
const MAX_NAME = 60;

/** `/follow climate`: follows a topic at once, whatever its spelling; without a name, it shows all of them. */
export function followFeature(
	deps: Pick<ReaderDeps, "readers" | "catalogue" | "now">,
): Composer<BotContext> {
	const { readers, now } = deps;
	const viewOf = topicViews(deps);
	const feature = new Composer<BotContext>();
	feature.chatType("private").command("follow", async (ctx) => {
		const view = await viewOf(ctx);
		const { catalogue } = view;
		if (ctx.match.trim() === "") {
			return showMenu(ctx, topicsMenu(view, { page: 0, parent: undefined }));
		}
		const found = catalogue.find(ctx.match);
		switch (found.kind) {
			case "found": {
				const before = followState(view.reader, found.slug);
				// Whoever has it in the digest asks for more.
				const reader = await readers.change(ctx.from.id, now(), (reader) =>
					following(reader, found.slug, "now", { now: now(), catalogue }),
				);
				return showMenu(ctx, topicAnswer({ ...view, reader }, found.slug, before));
			}
			case "near": {
				const near = found.slugs.map((slug) => [
					button(
						topicName(slug, ctx.locale, catalogue, view.reader),
						`tp:say:${shortKey(slug)}:now:${followState(view.reader, slug)}`,
					),
				]);
				const all = [button(ctx.t("follow-all"), "tp:list:0")];
				return showMenu(ctx, { text: ctx.t("follow-near"), buttons: [...near, all] });
			}
			case "none": {
				const name = isolate(ctx.match.trim().slice(0, MAX_NAME));
				return showMenu(ctx, {
					text: ctx.t("follow-unknown", { name }),
					buttons: [[button(ctx.t("follow-all"), "tp:list:0")]],
				});
			}
		}
	});
	return feature;
}
