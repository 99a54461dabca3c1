import type { DeskDraft } from "../article/desk-draft.ts";
import { linkable } from "../article/url.ts";
import { isolate } from "../texts.ts";
import type { Say } from "./context.ts";

/** What a page tells of its article. */
export type ReadPage = {
	kind: "page";
	title: string | undefined;
	summary: string | undefined;
	url: string;
	picture: string | undefined;
	authors: string[];
	language: string | undefined;
	publishedAt: number | undefined;
};

/** Why a page can't be read. */
export type UnreadPage = {
	kind: "failed";
	why: "insecure" | "private" | "unreachable" | "late" | "large" | "status" | "astray" | "other";
	host: string;
	status?: number;
};

/** Reads a page that an editor has named into a draft, or says in their words why that can't be. */
export function createDraftPages(deps: { load: (url: string) => Promise<ReadPage | UnreadPage> }) {
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

function refusalOf(page: UnreadPage, say: Say): string {
	return `${whyNot(page, say)}\n${say("draft-page-instead")}`;
}

function whyNot({ why, host, status = 0 }: UnreadPage, say: Say): string {
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
