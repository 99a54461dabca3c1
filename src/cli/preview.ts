import { writeFile } from "node:fs/promises";
import { GrammyError } from "grammy";
import type { Article } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { hostName } from "../article/links.ts";
import { type PostContent, postKinds, type PostStyle } from "../article/post.ts";
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH, renderPost } from "../article/render.ts";
import { loadEnvironment, loadNewsroom, type Looks, readLooks } from "../config.ts";
import { templateNamed, templateNames } from "../newsroom/looks.ts";
import { createSending } from "../publish/sending.ts";
import type { Entry } from "../sandbox/model.ts";
import { createStandIn, type StandIn } from "../sandbox/stand-in.ts";
import { renderEntry } from "../sandbox/terminal.ts";
import { createStyles } from "../styles.ts";
import { createTelegram } from "../telegram/client.ts";
import { createTexts } from "../texts.ts";
import { print, readArguments, readInput, UsageError } from "./client.ts";
import { photograph } from "./photograph.ts";
import { readArticles } from "./preview-article.ts";

const usage =
	"tidings preview FILE|- [--template NAME] [--channel ID] [--kind KIND] [--language CODE] [--format FORMAT] [--updated] [--png FILE] [--theme light|dark]";

const TOKEN = "1:preview-of-a-bot-that-exists-nowhere-else";
const BOT = "your_bot";
const WIDTH = 80;

/**
 * `tidings preview FILE|-`: shows the post that an article makes, as the channel's readers see it: rendered as for the
 * channel, sent to a stand-in for Telegram by the calls that a channel gets, and printed, or with `--png` put into a
 * picture by a browser. Nothing is sent anywhere else, and nothing but the newsroom file is needed.
 *
 * @returns the exit code: 0, or 1 when an item of the file is no article
 * @throws {UsageError | ConfigError} when there is nothing to show
 */
export async function preview(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const names = ["template", "channel", "kind", "language", "format", "png", "theme"] as const;
	const { words, options } = readArguments(
		args,
		usage,
		{
			...Object.fromEntries(names.map((name) => [name, string])),
			updated: { type: "boolean" },
		},
		["one file, or - for standard input"],
	);
	const option = (name: (typeof names)[number]) =>
		options[name] === undefined ? undefined : String(options[name]);
	const theme = option("theme") ?? "light";
	if (theme !== "light" && theme !== "dark") {
		throw new UsageError(`There is no theme "${theme}"; there is light, dark.`);
	}
	const environment = loadEnvironment();
	const style = await styleFor(readLooks(environment, loadNewsroom(environment)), option);
	const { articles, refused } = readArticles(await readInput(words[0] ?? "-"), option("format"));
	for (const sentence of refused) print(`Not an article: ${sentence}`);
	if (articles.length === 0) throw new UsageError("There is no article in this file.");

	const standIn = createStandIn({ token: TOKEN, bot: { username: BOT } });
	const apiRoot = await standIn.start();
	try {
		const updatedAt = options["updated"] === true ? Date.now() : undefined;
		const posts = articles.map((article) => ({
			article,
			content: renderPost(article, style, { updatedAt }),
		}));
		const entries = await sendAll(standIn, apiRoot, posts);
		const png = option("png");
		if (png === undefined) {
			const colour = process.stdout.isTTY && environment["NO_COLOR"] === undefined;
			const width = Math.min(process.stdout.columns || WIDTH, WIDTH + 8);
			for (const entry of entries) print(renderEntry(entry, { width, colour }));
		} else {
			const { picture, isCut } = await photograph(`${apiRoot}/?view=posts&theme=${theme}`);
			await writeFile(png, picture);
			if (isCut) print("The picture ends before the posts do: no browser makes a higher one.");
			print(
				`${png}: ${entries.length === 1 ? "the post" : `${entries.length} messages`}, ${theme}.`,
			);
		}
		for (const { content } of posts) print(measured(content));
	} finally {
		await standIn.stop();
	}
	return refused.length === 0 ? 0 : 1;
}

type Option = (name: "template" | "channel" | "kind" | "language") => string | undefined;

async function styleFor(looks: Looks, option: Option): Promise<PostStyle> {
	const channel = (option("channel") ?? looks.channels[0] ?? "@channel") as ChannelId;
	if (option("channel") !== undefined && !looks.channels.includes(channel)) {
		const known = looks.channels.join(", ");
		throw new UsageError(
			`There is no channel ${channel} in the newsroom file${known === "" ? "." : `; there is ${known}.`}`,
		);
	}
	const texts = createTexts("en");
	const language = option("language");
	if (language !== undefined && !texts.locales.includes(language)) {
		const known = texts.locales.join(", ");
		throw new UsageError(`There are no words in "${language}"; there are in ${known}.`);
	}
	const styles = createStyles({
		config: () => ({
			...looks,
			...(language === undefined
				? {}
				: { channelLanguages: { ...looks.channelLanguages, [channel]: language } }),
		}),
		texts,
		botName: async () => BOT,
		onNamelessBot: () => {},
	});
	const style = await styles(channel);
	return {
		...style,
		...templateOf(option("template"), looks),
		...kindsOf(option("kind")),
	};
}

function templateOf(name: string | undefined, { templates }: Looks): Partial<PostStyle> {
	if (name === undefined) return {};
	const template = templateNamed(name, templates);
	if (template !== undefined) return { template };
	throw new UsageError(
		`There is no template "${name}"; there is ${templateNames(templates).join(", ")}.`,
	);
}

function kindsOf(name: string | undefined): Partial<PostStyle> {
	if (name === undefined) return {};
	const kind = postKinds.find((known) => known === name);
	if (kind === undefined) {
		throw new UsageError(`There is no kind "${name}"; there is ${postKinds.join(", ")}.`);
	}
	return { kinds: [kind] };
}

/** Sends the posts to a channel of the stand-in, with a card in the place of the preview of each one's page. */
async function sendAll(
	standIn: StandIn,
	apiRoot: string,
	posts: readonly { article: Article; content: PostContent }[],
): Promise<Entry[]> {
	const channel = "@preview";
	standIn.addChannel({ title: "Preview", username: channel.slice(1) });
	const telegram = createTelegram({ token: TOKEN, apiRoot });
	const pictures = { load: () => Promise.reject(new Error("a preview fetches nothing")) };
	const sending = createSending({ api: telegram.api, pictures });
	try {
		for (const { article, content } of posts) {
			const page = content.kind === "text" ? content.linkPreview.url : undefined;
			if (page !== undefined) {
				const { title } = article;
				const description = "Here Telegram shows what the page says of itself.";
				standIn.setPreview(page, { site: hostName(page) ?? page, title, description });
			}
			const options = {
				ways: {},
				files: new Map(),
				isSilent: false,
				replyTo: undefined,
				forumTopic: undefined,
			};
			await sending.send({ channel, desired: 1 }, content, options);
		}
		return standIn.entries(channel);
	} catch (error) {
		if (!(error instanceof GrammyError)) throw error;
		throw new UsageError(`Telegram would refuse this post: ${error.description}`);
	} finally {
		await telegram.close();
	}
}

/** How much of a post's room is taken. */
function measured(content: PostContent): string {
	if (content.kind === "rich") {
		return `A rich message of ${content.message.blocks?.length ?? 0} blocks.`;
	}
	const limit = content.kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
	return `${content.kind}: ${content.text.length} of ${limit} characters, ${content.entities.length} entities.`;
}
