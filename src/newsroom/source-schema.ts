import { z } from "zod";
import { type FormatName, formats } from "../ingest/formats/list.ts";
import { type SchemeName, schemes } from "../web/signatures.ts";
import { Duration } from "./duration.ts";
import { isRecord, unknownKey } from "./issues.ts";
import { Channel, LanguageTag, Slug, SourceName, Variables } from "./values.ts";

/** The source that exists without a line in the file: what is sent to `POST /v1/articles`. */
export const BUILT_IN = "api";

/** The formats by name. */
export const formatNames = Object.keys(formats) as FormatName[];
const schemeNames = Object.keys(schemes) as SchemeName[];

/** What can be set of every source, the built-in one included. */
export const tunable = {
	trust: z
		.enum(["publish", "review"])
		.default("publish")
		.describe("review: nothing of it is posted before an admin says so."),
	topics: z.array(Slug).default([]).describe("Slugs of the topics that every article of it gets."),
	channels: z
		.array(Channel)
		.optional()
		.describe(
			"Where its articles go when they name no channels themselves, besides where routes lead. When left out: where routes lead, else the first channel. An empty list: only where routes lead.",
		),
	language: LanguageTag.optional().describe(
		"The language of articles that name none (BCP 47), such as en or pt-BR.",
	),
	rate: z
		.int("it is a whole number of requests a minute")
		.min(1, "at least 1 request a minute")
		.optional()
		.describe("How many requests a minute it may send; RATE_LIMIT when left out."),
	restricted: z
		.enum(["teaser", "skip"])
		.default("teaser")
		.describe(
			"What happens to an article that is not public. teaser: its title and public excerpt are shown; skip: nothing is.",
		),
	burst: z
		.strictObject({
			max: z
				.int()
				.min(1, "at least 1 article")
				.default(10)
				.describe("How many of them may be posted within the window."),
			window: Duration.prefault("10m").describe("A time span such as 10m, or a number of seconds."),
		})
		.optional()
		.describe(
			"A guard against a system that sends its archive: how many new articles older than an hour are posted within a window. When there are more, none is, and the admins are asked.",
		),
	callback_url: z
		.url({
			protocol: /^https?$/,
			error: "set it to an address that begins with https:// or http://",
		})
		.max(2048, "it is longer than 2048 characters")
		.optional()
		.describe("Where the source wants to hear what became of its articles."),
	callback_secret_env: Variables.optional().describe(
		"The environment variable that holds the secret (whsec_…) that those messages are signed with (Standard Webhooks).",
	),
	callback_private: z
		.boolean()
		.optional()
		.describe("true lets callback_url point into a private network."),
};

/** How a source proves that a request is its own: one of the three that end in `_env`. */
export const proofs = {
	secret_env: Variables.optional().describe(
		"The environment variable that holds the secret that requests are signed with. Several, new and old, while it is rotated; a variable may hold several itself, separated by commas.",
	),
	signature: z
		.enum(schemeNames)
		.optional()
		.describe("How requests are signed; what the format's own system does when left out."),
	bearer_env: Variables.optional().describe(
		"Instead of a signature: the variable that holds the word that is sent as Authorization: Bearer ….",
	),
	path_env: Variables.optional().describe(
		"Instead of a signature, for systems that can send no header: the variable that holds the word at the end of the address, /hooks/<name>/<word>.",
	),
};

/** All keys of a source but the two that depend on its format. */
export const sourceFields = {
	name: SourceName.describe("Its name: articles are sent to /hooks/<name>."),
	...proofs,
	...tunable,
};

const oneProof = {
	oneOf: ["secret_env", "bearer_env", "path_env"].map((key) => ({ required: [key] })),
};

function sourceOf<Format extends z.ZodType, Options extends z.ZodType>(
	format: Format,
	options: Options,
) {
	const { name, ...others } = sourceFields;
	return z
		.strictObject({
			// So that an editor tells the two kinds of entries apart, too.
			name: name.regex(/^(?!(api|chat)$)/, { error: "the names api and chat are built in" }),
			format: format.describe("What it sends: the system, or the standard that it keeps to."),
			...others,
			options: options.describe(options.description ?? "What the format wants to know."),
		})
		.meta(oneProof);
}

const byFormat = new Map(
	formatNames.map((name) => [name as string, sourceOf(z.literal(name), formats[name].options)]),
);

const ApiSource = z.strictObject(
	{
		name: z.literal(BUILT_IN).describe("The built-in source of POST /v1/articles."),
		...tunable,
	},
	{
		error: (issue) => {
			if (issue.code !== "unrecognized_keys") return undefined;
			const sentences = issue.keys.map((key) =>
				Object.hasOwn(proofs, key) || key === "format" || key === "options"
					? `the source ${BUILT_IN} is built in: this can't be changed`
					: unknownKey(key, ["name", ...Object.keys(tunable)]),
			);
			return sentences.join("\n");
		},
	},
);

/** A source whose format nobody knows: its other keys can be checked all the same. */
const AnySource = sourceOf(
	z.enum(formatNames, { error: `choose one of ${formatNames.join(", ")}` }),
	z.unknown().optional(),
);

type Option = ReturnType<typeof sourceOf<z.ZodLiteral<FormatName>, z.ZodType>>;

/** A source as the file writes it: by its format, or the built-in one by its name. */
export const SourceEntry = z.union([
	z.discriminatedUnion("format", [...byFormat.values()] as [Option, ...Option[]]),
	ApiSource,
]);

/** The schema that an entry is meant for, so that a mistake is told of that one and not of all. */
export function sourceSchemaFor(entry: unknown): z.ZodType {
	if (!isRecord(entry)) return AnySource;
	if (entry["name"] === BUILT_IN) return ApiSource;
	return byFormat.get(String(entry["format"])) ?? AnySource;
}
