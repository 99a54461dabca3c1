import { ArticleList, type ArticleSummary } from "../ingest/answers.ts";
import { createClient, print, readable, readArguments } from "./client.ts";

const usage =
	"tidings articles [--source NAME] [--state STATE] [--since TIME] [--limit N] [--json] [--url http://host:port]";

/**
 * `tidings articles`: lists what a running Tidings knows, the newest first: when it changed, where it stands, from
 * which source, its title and its links.
 *
 * @returns the exit code: 0, or 1 when the list was refused
 * @throws {UsageError | ConfigError} when it can't be asked at all
 */
export async function articles(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const { options } = readArguments(
		args,
		usage,
		{
			source: string,
			state: string,
			since: string,
			limit: string,
			url: string,
			json: { type: "boolean" },
		},
		[],
	);
	const client = createClient(options["url"]);
	const limit = Number(options["limit"] ?? 20);
	const found: ArticleSummary[] = [];
	let cursor: string | null = "";
	while (cursor !== null && found.length < limit) {
		const query = new URLSearchParams(cursor === "" ? {} : { cursor });
		for (const name of ["source", "state", "since"]) {
			const value = options[name];
			if (typeof value === "string") query.set(name, value);
		}
		query.set("limit", String(Math.min(limit - found.length, 200)));
		const { status, text } = await client.ask(`/v1/articles?${query.toString()}`);
		if (status !== 200) {
			print(`Not told (${status}): ${readable(text)}`);
			return 1;
		}
		const page: ArticleList = ArticleList.parse(JSON.parse(text));
		found.push(...page.articles);
		cursor = page.next;
	}
	if (options["json"] === true) print(JSON.stringify(found, undefined, 2));
	else if (found.length === 0) print("There is no such article.");
	else for (const article of found) print(lineOf(article));
	return 0;
}

function lineOf({ updated_at: at, state, source, title, id, channels }: ArticleSummary): string {
	const posts = channels.map(({ channel, state, link }) => `${channel} ${link ?? state}`);
	const where = state === "live" && posts.length > 0 ? posts.join(", ") : state;
	return `${at.slice(0, 16).replace("T", " ")}  ${source}  ${title ?? id}  –  ${where}`;
}
