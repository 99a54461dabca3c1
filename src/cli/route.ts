import type { Article } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { loadEnvironment, loadNewsroom, readRouting, type RoutingConfig } from "../config.ts";
import { parseDelivery, readDelivery } from "../ingest/reading.ts";
import type { Source } from "../ingest/source.ts";
import { contentTypeOf, print, readArguments, readInput, UsageError } from "./client.ts";
import { type Routed, routedJson, routedText } from "./route-words.ts";

const usage = "tidings route FILE|- [--source NAME] [--json]";

/**
 * `tidings route FILE|-`: says where an article of a source (`api` when none is named) would go and why, and how it
 * would come there. Nothing is sent, and nothing but the newsroom file is needed.
 *
 * @returns the exit code: 0, or 1 when an item of the file is no article
 * @throws {UsageError | ConfigError} when there is nothing to say
 */
export async function route(args: string[]): Promise<number> {
	const { words, options } = readArguments(
		args,
		usage,
		{ source: { type: "string" }, json: { type: "boolean" } },
		["one file, or - for standard input"],
	);
	const environment = loadEnvironment();
	const config = readRouting(environment, loadNewsroom(environment));
	const source = sourceOf(config, String(options["source"] ?? "api"));
	const { items, refused } = readItems(await readInput(words[0] ?? "-"), source, config.channels);
	if (items.length === 0 && refused.length === 0) {
		throw new UsageError("There is nothing in this file that would be posted.");
	}
	const routed = items.map(({ article, named }): Routed => ({
		article,
		isTrusted: source.trust === "publish",
		explanation: config.routing.explain(article, named, config.channels),
	}));
	if (options["json"] === true) print(JSON.stringify(routed.map(routedJson), undefined, 2));
	else for (const one of routed) print(routedText(one, config.channelNames));
	for (const sentence of refused) process.stderr.write(`Not an article: ${sentence}\n`);
	return refused.length === 0 ? 0 : 1;
}

function sourceOf({ sources }: RoutingConfig, name: string): Source {
	const found = sources.find((source) => source.name === name);
	if (found !== undefined) return found;
	const names = sources.map((source) => source.name).join(", ");
	throw new UsageError(`There is no source "${name}"; there is ${names}.`);
}

/** The articles of a file as the source would send them, with the channels that each one names. */
function readItems(bytes: Buffer, given: Source, channels: readonly ChannelId[]) {
	// What comes with no channels then has named none.
	const source: Source = { ...given, channels: [], isStrict: false };
	const now = Date.now();
	try {
		const arrival = { contentType: contentTypeOf(bytes), query: {}, now };
		const payload = parseDelivery(source, bytes, arrival);
		const { submissions, refused } = readDelivery(source, payload, { channels, at: now });
		return {
			items: submissions.flatMap((one): { article: Article; named: ChannelId[] | undefined }[] => {
				if (one.kind !== "publish") return [];
				const named = (one.channels ?? []) as ChannelId[];
				return [{ article: one.article, named: named.length > 0 ? named : undefined }];
			}),
			refused: refused.flatMap(({ issues }) => issues.map(({ message }) => message)),
		};
	} catch (error) {
		throw new UsageError(`The file can't be read as ${given.format}: ${(error as Error).message}`);
	}
}
