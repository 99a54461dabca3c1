import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../src/article/article.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { toSubmission } from "./reading.ts";
import { pathOf } from "./sources.ts";

const folder = pathOf("tests/corpus/articles");

/** The articles of `tests/corpus/articles`, by the names of their files without the ending. */
export function readCorpus(): { name: string; article: Article }[] {
	return readdirSync(folder)
		.toSorted()
		.map((file) => {
			const item: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
			const submission = toSubmission("api", FeedItem.parse(item));
			if (submission.kind !== "publish") throw new Error(`${file} is no article`);
			return { name: file.replace(".json", ""), article: submission.article };
		});
}

/** The lead-ins that an editor chose, by the same names. */
export function readLeads(): Map<string, string> {
	const leads = JSON.parse(readFileSync(pathOf("tests/corpus/leads.json"), "utf8")) as object;
	return new Map(Object.entries(leads).map(([file, lead]) => [file.replace(".json", ""), lead]));
}
