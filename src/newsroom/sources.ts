import type { ChannelId } from "../article/channel.ts";
import { DESK } from "../article/desk-draft.ts";
import { formats } from "../ingest/formats/list.ts";
import type { Source, Verification } from "../ingest/source.ts";
import type { SchemeName } from "../web/signatures.ts";
import type { NamedChannels } from "./channels.ts";
import { type Complain, fitting, isRecord, type Issue, issuesOf, unknownName } from "./issues.ts";
import { BearerToken, PathToken, readVariables, secretSchemaOf, WebhookSecret } from "./secrets.ts";
import { BUILT_IN, formatNames, proofs, sourceFields, sourceSchemaFor } from "./source-schema.ts";

const USUAL_BURST = { max: 10, windowMs: 600_000 };
/** Whoever writes the native format means what they send. */
const NO_BURST = { ...USUAL_BURST, max: Number.MAX_SAFE_INTEGER };

/** How the systems sign that have a way of their own; everything else keeps to Standard Webhooks. */
const usualScheme: Partial<Record<string, SchemeName>> = {
	ghost: "ghost",
	wordpress: "wp-webhooks",
	miniflux: "miniflux",
	websub: "websub",
};

/** What is read beside an entry: the secrets that it names, and what it may refer to. */
export type Around = {
	environment: Record<string, string | undefined>;
	/** RATE_LIMIT. */
	requestsPerMinute: number;
	/** The keys of WEBHOOK_SECRETS. */
	webhookSecrets: readonly Buffer[];
	channels: NamedChannels;
	/** The first channel of the list, if there is one. */
	firstChannel: ChannelId | undefined;
	/** The slugs of the topics; undefined when the file defines none, so that any may be named. */
	topics: ReadonlySet<string> | undefined;
};

/**
 * The sources of the file, the built-in one first; the names of all entries, also of those that are no sources yet; and
 * the channels of those sources that say something of theirs. Mistakes are added to the list.
 */
export function readSources(entries: readonly unknown[], around: Around, mistakes: Issue[]) {
	const sources: Source[] = [builtIn(around)];
	const channels = new Map<string, readonly ChannelId[]>();
	const indexes = new Map<string, number>();
	for (const [index, entry] of entries.entries()) {
		const path = ["sources", index];
		const complain: Complain = (at, message) => {
			mistakes.push({ path: [...path, ...at], part: "value", message });
		};
		mistakes.push(...issuesOf(sourceSchemaFor(entry), entry, path));
		if (!isRecord(entry)) continue;
		const { name } = fitting(sourceFields, entry);
		if (name !== undefined && indexes.has(name)) {
			complain(["name"], `sources[${indexes.get(name)}] has this name already`);
		}
		if (name !== undefined && !indexes.has(name)) indexes.set(name, index);
		const source = readSource(entry, around, complain);
		if (source === undefined) continue;
		if (source.name === BUILT_IN) sources[0] = source;
		else sources.push(source);
		if (entry["channels"] !== undefined) channels.set(source.name, source.channels);
	}
	return { sources, names: [...new Set([BUILT_IN, ...indexes.keys(), DESK])], channels };
}

/**
 * Makes a source of an entry of the file. Of mistakes in the entry's shape it says nothing: they are found by its
 * schema; what does not fit is left out, so that the rest is checked all the same.
 *
 * @returns undefined when something that a source can't be without is missing or wrong
 */
function readSource(
	entry: Record<string, unknown>,
	around: Around,
	complain: Complain,
): Source | undefined {
	const fields = fitting(sourceFields, entry);
	const common = readCommon(entry, fields, around, complain);
	if (entry["name"] === BUILT_IN) {
		return { ...builtIn(around), ...common, burst: burstOf(fields.burst) ?? NO_BURST };
	}
	const format = formatNames.find((name) => name === entry["format"]);
	const verification = readVerification(entry, format, around, complain);
	if (format === undefined || verification === undefined || fields.name === undefined) {
		return undefined;
	}
	return {
		name: fields.name,
		format,
		options: formats[format].options.safeParse(entry["options"]).data,
		verification,
		...common,
		burst: burstOf(fields.burst) ?? USUAL_BURST,
		isStrict: false,
	};
}

/** The source of `POST /v1/articles`, as it is without a line in the file. */
function builtIn(around: Around): Source {
	return {
		name: BUILT_IN,
		format: "json-feed",
		options: undefined,
		verification: {
			kind: "signature",
			scheme: "standard-webhooks",
			secrets: around.webhookSecrets,
		},
		...readCommon({}, {}, around, () => {}),
		burst: NO_BURST,
		isStrict: true,
	};
}

type Fields = ReturnType<typeof fitting<typeof sourceFields>>;

function burstOf(burst: Fields["burst"]): Source["burst"] | undefined {
	return burst && { max: burst.max, windowMs: burst.window };
}

function readCommon(
	entry: Record<string, unknown>,
	fields: Fields,
	around: Around,
	complain: Complain,
) {
	for (const [index, topic] of (fields.topics ?? []).entries()) {
		if (around.topics?.has(topic) === false) {
			complain(["topics", index], unknownName("topic", topic, [...around.topics]));
		}
	}
	const named = fields.channels?.flatMap((id, index) => {
		const listed = around.channels.of(id);
		if (listed === undefined) complain(["channels", index], around.channels.mistake(id));
		return listed ?? [];
	});
	const usual = around.firstChannel === undefined ? [] : [around.firstChannel];
	return {
		trust: fields.trust ?? "publish",
		topics: [...new Set(fields.topics)],
		channels: named === undefined ? usual : [...new Set(named)],
		language: fields.language,
		requestsPerMinute: fields.rate ?? around.requestsPerMinute,
		restricted: fields.restricted ?? "teaser",
		callback: readCallback(entry, fields, around, complain),
	};
}

function readCallback(
	entry: Record<string, unknown>,
	fields: Fields,
	{ environment }: Around,
	complain: Complain,
): Source["callback"] {
	const needed = ["callback_url", "callback_secret_env"];
	if ([...needed, "callback_private"].every((key) => entry[key] === undefined)) return undefined;
	for (const key of needed.filter((key) => entry[key] === undefined)) {
		complain([key], "it is missing; a callback needs callback_url and callback_secret_env");
	}
	const { callback_url: url, callback_secret_env: names = [] } = fields;
	const { values, mistakes } = readVariables(names, WebhookSecret, environment);
	for (const mistake of mistakes) complain(["callback_secret_env"], mistake);
	if (url === undefined) return undefined;
	return { url, secrets: values, allowPrivate: fields.callback_private ?? false };
}

const PROOFS = ["secret_env", "bearer_env", "path_env"] as const;

function readVerification(
	entry: Record<string, unknown>,
	format: string | undefined,
	{ environment }: Around,
	complain: Complain,
): Verification | undefined {
	const given = PROOFS.filter((key) => entry[key] !== undefined);
	const [way, second] = given;
	if (way === undefined) {
		complain(["secret_env"], `it is missing; name one of ${PROOFS.join(", ")}`);
		return undefined;
	}
	if (second !== undefined) complain([second], `there is ${way} already; keep one of them`);
	if (format === "websub" && way !== "secret_env") {
		complain([way], "a hub signs: name the secret that it is told by secret_env");
	}
	const fields = fitting(proofs, entry);
	if (fields.signature !== undefined && way !== "secret_env") {
		complain(["signature"], `it goes with secret_env only, and here is ${way}`);
	}
	const read = <T>(schema: Parameters<typeof readVariables<T>>[1]) => {
		const { values, mistakes } = readVariables(fields[way] ?? [], schema, environment);
		for (const mistake of mistakes) complain([way], mistake);
		return values;
	};
	if (way === "bearer_env") return { kind: "bearer", tokens: read(BearerToken) };
	if (way === "path_env") return { kind: "path", tokens: read(PathToken) };
	// Without its format, or with a signature that nobody knows, there is no telling what the secret looks like.
	const isSchemeKnown = entry["signature"] === undefined || fields.signature !== undefined;
	if (!isSchemeKnown || (format === undefined && fields.signature === undefined)) return undefined;
	const scheme = fields.signature ?? usualScheme[format ?? ""] ?? "standard-webhooks";
	return { kind: "signature", scheme, secrets: read(secretSchemaOf(scheme)) };
}
