import { DeadList, type DeadPost, DecisionAnswer } from "../ingest/answers.ts";
import { type Client, createClient, print, readable, readArguments, UsageError } from "./client.ts";

const usage =
	"tidings dead [--json] [--url http://host:port], or tidings dead retry|sent|drop CHANNEL REF [--link URL]";
const actions = ["retry", "sent", "drop"];

/**
 * `tidings dead`: lists the posts of a running Tidings that could not be sent or taken back, or of which nobody knows,
 * oldest first. With an action, a channel and a ref of that list, it has one tried again, marked as sent or dropped.
 *
 * @returns the exit code: 0, or 1 when it was refused
 * @throws {UsageError | ConfigError} when it can't be asked at all
 */
export async function dead(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const isList = args.every((word, index) => word.startsWith("--") || args[index - 1] === "--url");
	const { words, options } = readArguments(
		args,
		usage,
		{ url: string, link: string, json: { type: "boolean" } },
		isList ? [] : ["an action", "a channel", "a ref"],
	);
	const client = createClient(options["url"]);
	if (isList) return list(client, options["json"] === true);
	const [action = "", channel = "", ref = ""] = words;
	if (!actions.includes(action)) {
		throw new UsageError(`${usage}: there is no "${action}"`);
	}
	return decide(client, { channel, ref }, { action, link: options["link"] });
}

async function list(client: Client, isJson: boolean): Promise<number> {
	const { status, text } = await client.ask("/v1/dead");
	if (status !== 200) return refused(status, text);
	const { posts } = DeadList.parse(JSON.parse(text));
	if (isJson) print(JSON.stringify(posts, undefined, 2));
	else if (posts.length === 0) print("Everything stands where it should.");
	else for (const post of posts) print(linesOf(post));
	return 0;
}

async function decide(
	client: Client,
	{ channel, ref }: { channel: string; ref: string },
	decision: object,
): Promise<number> {
	const path = `/v1/dead/${encodeURIComponent(channel)}/${encodeURIComponent(ref)}`;
	const { status, text } = await client.ask(path, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(decision),
	});
	if (status !== 200) return refused(status, text);
	print(`${channel} ${ref}: ${DecisionAnswer.parse(JSON.parse(text)).done}.`);
	return 0;
}

function refused(status: number, text: string): number {
	print(`Not done (${status}): ${readable(text)}`);
	return 1;
}

function linesOf(post: DeadPost): string {
	const { since, kind, channel, ref, title, id, reason, link, url } = post;
	const what = title ?? id ?? ref;
	const time = since.slice(0, 16).replace("T", " ");
	const where = link ?? url;
	const details = [`${channel} ${ref}`, reason, ...(where === null ? [] : [where])];
	return `${time}  ${kind}  ${what}\n${details.map((line) => `    ${line}`).join("\n")}`;
}
