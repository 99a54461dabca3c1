import { normalize } from "node:path";
import type { ChannelId } from "../article/channel.ts";
import type { Look } from "../article/post.ts";
import type { Source } from "../ingest/source.ts";
import { isSame, readChannels } from "./channels.ts";
import { type Path, readDocument } from "./document.ts";
import { fitting, isRecord, type Issue, issuesOf } from "./issues.ts";
import { readTemplates, type Templates } from "./looks.ts";
import { checkRoutes } from "./routes.ts";
import { Outline, TopicEntry } from "./schema.ts";
import { BUILT_IN, sourceFields, sourceSchemaFor } from "./source-schema.ts";
import { type Around, builtIn, readSource } from "./sources.ts";
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
	/** The newsroom's own templates. */
	templates: Templates;
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
	const complain = (path: Path, message: string) => {
		mistakes.push({ path, part: "value", message });
	};
	const given = isRecord(sections) ? sections : {};
	const entries = (key: string): unknown[] => (Array.isArray(given[key]) ? given[key] : []);

	const templates = readTemplates(given["templates"], complain);
	const channels = readChannels(entries("channels"), beside.channelId, templates, complain);
	const channelOf = (id: ChannelId) =>
		channels.ids.find((listed) => isSame(listed, id)) ?? (beside.isSender ? id : undefined);
	const topics = readTopics(entries("topics"), complain);
	const around: Around = {
		...beside,
		channelOf,
		firstChannel: channels.ids[0],
		topics: given["topics"] === undefined ? undefined : topics.slugs,
	};
	const sources: Source[] = [builtIn(around)];
	const names = new Map<string, number>();
	for (const [index, entry] of entries("sources").entries()) {
		const path = ["sources", index];
		mistakes.push(...issuesOf(sourceSchemaFor(entry), entry, path));
		if (!isRecord(entry)) continue;
		const { name } = fitting(sourceFields, entry);
		if (name !== undefined && names.has(name)) {
			complain([...path, "name"], `sources[${names.get(name)}] has this name already`);
		}
		if (name !== undefined && !names.has(name)) names.set(name, index);
		const source = readSource(entry, around, (at, message) => complain([...path, ...at], message));
		if (source?.name === BUILT_IN) sources[0] = source;
		else if (source !== undefined) sources.push(source);
	}
	checkRoutes(entries("routes"), { channelOf, templates }, complain);
	return {
		channels: channels.ids,
		channelNames: channels.names,
		channelLanguages: channels.languages,
		channelLooks: channels.looks,
		topicNames: topics.names,
		templates,
		sources,
		warnings: warningsOf(given),
		mistakes,
		isChannelNamed: entries("channels").length > 0,
	};
}

function warningsOf(given: Record<string, unknown>): Issue[] {
	const warning = (section: string, message: string): Issue[] =>
		given[section] === undefined ? [] : [{ path: [section], part: "key", message }];
	const topics = Array.isArray(given["topics"])
		? given["topics"].map((entry) => fitting(TopicEntry.shape, entry))
		: [];
	return [
		...warning(
			"routes",
			"this version checks routes and does not follow them yet; articles go to the channels of their source",
		),
		...(topics.some(({ tags, sections, keywords }) => tags ?? sections ?? keywords)
			? warning(
					"topics",
					"this version gives an article the topics of its source; it does not look for tags, sections and keywords yet",
				)
			: []),
	];
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
