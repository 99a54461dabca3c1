import type { DeskDraft } from "../article/desk-draft.ts";
import type { PageFacts, PageFailure } from "../article/page.ts";
import { linkable } from "../article/url.ts";
import { isolate } from "../texts.ts";
import type { Say } from "./context.ts";

/** Reads a page that an editor has named into a draft, or says in their words why that can't be. */
export function createDraftPages(deps: {
	load: (url: string) => Promise<({ kind: "page" } & PageFacts) | PageFailure>;
}) {
	return async (url: string, say: Say): Promise<{ draft: DeskDraft } | { refusal: string }> => {
		const page = await deps.load(url);
		if (page.kind === "failed") return { refusal: refusalOf(page, say) };
		const { title, summary, picture, authors, language, publishedAt } = page;
		if (title === undefined) {
			const { host } = new URL(url);
			return { refusal: refusalOf({ kind: "failed", why: "other", host }, say) };
		}
		const address = linkable(page.url);
		return {
			draft: {
				title,
				...(address === undefined ? {} : { url: address }),
				...(summary === undefined ? {} : { summary }),
				...(authors.length === 0 ? {} : { authors }),
				...(language === undefined ? {} : { language }),
				...(publishedAt === undefined ? {} : { publishedAt }),
				pictures: picture === undefined ? [] : [picture],
				topics: [],
				isSilent: false,
			},
		};
	};
}
export type DraftPages = ReturnType<typeof createDraftPages>;

function refusalOf(page: PageFailure, say: Say): string {
	return `${whyNot(page, say)}\n${say("draft-page-instead")}`;
}

function whyNot({ why, host, status = 0 }: PageFailure, say: Say): string {
	const values = { host: isolate(host) };
	switch (why) {
		case "insecure":
			return say("draft-page-insecure", values);
		case "private":
			return say("draft-page-private", values);
		case "unreachable":
		case "late":
		case "astray":
			return say("draft-page-unreachable", values);
		case "status":
			return say("draft-page-status", { ...values, status: String(status) });
		case "large":
		case "other":
			return say("draft-page-other", values);
	}
}
