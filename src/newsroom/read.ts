import { normalize } from "node:path";
import type { ChannelId } from "../article/channel.ts";
import type { Look } from "../article/post.ts";
import { createRouting, type ExplainedRouting } from "../article/routing.ts";
import type { Topic } from "../article/topics.ts";
import type { Source } from "../ingest/source.ts";
import { namedChannels, readChannels } from "./channels.ts";
import { type Path, readDocument } from "./document.ts";
import { isRecord, type Issue, issuesOf } from "./issues.ts";
import { nameOfTemplate, readTemplates, type Templates } from "./looks.ts";
import { readRoutes } from "./routes.ts";
import { usualSettings } from "./rules.ts";
import { Outline } from "./schema.ts";
import { type Around, readSources } from "./sources.ts";
import { readReviews, readStories } from "./stories.ts";
import { readTopics } from "./topics.ts";

/** The newsroom file as it was found: its text, or why it has none. */
export type NewsroomText = { path: string } & ({ text: string } | { mistake: string });

/** What the environment says that bears upon the file; undefined where it is wrong itself. */
export type Beside = Pick<Around, "environment" | "requestsPerMinute" | "webhookSecrets"> & {
	channelId: ChannelId | undefined;
	/** True where articles are only signed and sent: the server, not this machine, knows the channels. */
	isSender: boolean;
};

/** What the newsroom file and the environment say together. */
export type Newsroom = {
	/** CHANNEL_ID first, then the others in the order of the file. */
	channels: ChannelId[];
	channelNames: Record<ChannelId, string>;
	channelLanguages: Record<ChannelId, string>;
	/** How posts look, of those channels that say something of it. */
	channelLooks: Record<ChannelId, Look>;
	/** What readers call the topics, by slug and language. */
	topicNames: Record<string, Record<string, string>>;
	/** What articles are about, in the order of the file. */
	topics: readonly Topic[];
	/** The newsroom's own templates. */
	templates: Templates;
	/** Where articles go, and what is special about them there. */
	routing: ExplainedRouting;
	/** The built-in source first. */
	sources: Source[];
	/** What is fine, but does not do what it seems to. */
	warnings: string[];
	/** Each with its line, column and path. Where there is one, the rest is not to be used. */
	mistakes: string[];
	/** True when the file names a channel, or could if it were mended. */
	isChannelNamed: boolean;
};

/** Reads the newsroom file, where there is one, beside the environment. Throws nothing: it collects mistakes. */
export function readNewsroom(file: NewsroomText | undefined, beside: Beside): Newsroom {
	const path = file === undefined ? "" : normalize(file.path);
	if (file !== undefined && "mistake" in file) {
		return {
			...readValue({}, beside),
			warnings: [],
			mistakes: [`${path}: ${file.mistake}`],
			isChannelNamed: true,
		};
	}
	const document = readDocument(file?.text ?? "");
	if (document.mistakes.length > 0) {
		const mistakes = document.mistakes.map(
			({ place, message }) => `${path}:${place.line}:${place.column} ${message}`,
		);
		return { ...readValue({}, beside), warnings: [], mistakes, isChannelNamed: true };
	}
	const locate = (issue: Issue) => {
		const { line, column } = document.placeOf(issue.path, issue.part);
		const where = issue.path.length === 0 ? "" : ` ${written(issue.path)}:`;
		return { line, column, sentence: `${path}:${line}:${column}${where} ${issue.message}` };
	};
	const { warnings, mistakes, ...newsroom } = readValue(document.value, beside);
	const sentences = (issues: Issue[]) => [
		...new Set(
			issues
				.map(locate)
				.sort((a, b) => a.line - b.line || a.column - b.column)
				.map(({ sentence }) => sentence),
		),
	];
	return { ...newsroom, warnings: sentences(warnings), mistakes: sentences(mistakes) };
}

type Reading = Omit<Newsroom, "warnings" | "mistakes"> & { warnings: Issue[]; mistakes: Issue[] };

function readValue(value: unknown, beside: Beside): Reading {
	const sections = isRecord(value) ? withoutEmpty(value) : (value ?? {});
	const mistakes = issuesOf(Outline, sections);
	const warnings: Issue[] = [];
	const complain = (path: Path, message: string) => {
		mistakes.push({ path, part: "value", message });
	};
	const warn = (path: Path, message: string) => {
		warnings.push({ path, part: "key", message });
	};
	const given = isRecord(sections) ? sections : {};
	const entries = (key: string): unknown[] => (Array.isArray(given[key]) ? given[key] : []);

	const templates = readTemplates(given["templates"], complain);
	const listed = readChannels(entries("channels"), beside.channelId, templates, { complain, warn });
	const channels = namedChannels(listed.ids, { isComplete: !beside.isSender });
	const topics = readTopics(entries("topics"), complain);
	const slugs = given["topics"] === undefined ? undefined : topics.slugs;
	const around: Around = { ...beside, channels, firstChannel: listed.ids[0], topics: slugs };
	const read = readSources(entries("sources"), around, mistakes);
	const named = { sources: read.names, topics: slugs };
	const routing = createRouting({
		channels: listed.ids,
		sourceChannels: read.channels,
		topics: topics.all,
		stories: readStories(entries("stories"), named, complain),
		reviews: readReviews(entries("review"), named, complain),
		routes: readRoutes(entries("routes"), { channels, templates, named }, complain),
		settings: listed.settings,
		usual: usualSettings(templates),
		templateName: (template) => nameOfTemplate(template, templates),
	});
	return {
		channels: listed.ids,
		channelNames: listed.names,
		channelLanguages: listed.languages,
		channelLooks: listed.looks,
		topicNames: topics.names,
		topics: topics.all,
		templates,
		routing,
		sources: read.sources,
		warnings,
		mistakes,
		isChannelNamed: entries("channels").length > 0,
	};
}

/** A section whose entries are all commented out counts as not there, as an empty variable does. */
function withoutEmpty(sections: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(sections).filter(([, section]) => section !== null));
}

/** A path as people write it: `sources[1].format`. */
function written(path: Path): string {
	return path
		.map((step, index) => {
			if (typeof step === "number") return `[${step}]`;
			const isPlain = /^[\w-]{1,64}$/.test(step);
			return `${index === 0 ? "" : "."}${isPlain ? step : JSON.stringify(step.slice(0, 64))}`;
		})
		.join("");
}
