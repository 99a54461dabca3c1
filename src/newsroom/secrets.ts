import { z } from "zod";
import type { SchemeName } from "../web/signatures.ts";

/** The figures of Standard Webhooks 1.0. */
const MIN_KEY_BYTES = 24;
const MAX_KEY_BYTES = 64;
/** WebSub 1.0: a secret is "less than 200 bytes in length". */
const MAX_WEBSUB_BYTES = 199;
const MIN_LENGTH = 16;

/** The parts of a text that commas separate. */
export function listOf(text: string): string[] {
	return text
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");
}

/** A secret as Standard Webhooks writes it; becomes its key. */
export const WebhookSecret = z
	.string()
	.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, "each secret is whsec_ followed by base64")
	.transform((secret) => Buffer.from(secret.slice("whsec_".length), "base64"))
	.refine((key) => key.length >= MIN_KEY_BYTES && key.length <= MAX_KEY_BYTES, {
		error: `each secret holds ${MIN_KEY_BYTES} to ${MAX_KEY_BYTES} bytes; make one with: echo "whsec_$(openssl rand -base64 32)"`,
	});

/** A word that is sent as `Authorization: Bearer …`. */
export const BearerToken = z
	.string()
	.regex(
		/^[A-Za-z0-9._~+/=-]{16,}$/,
		`use at least ${MIN_LENGTH} letters, digits or ._~+/=-; make one with: openssl rand -hex 24`,
	);

/** A word that stands in an address. */
export const PathToken = z
	.string()
	.regex(
		/^[A-Za-z0-9_-]{16,}$/,
		`use at least ${MIN_LENGTH} letters, digits, _ or -; make one with: openssl rand -hex 24`,
	);

/** Other systems take the text itself for the key. */
const TextSecret = z
	.string()
	.min(
		MIN_LENGTH,
		`each secret has at least ${MIN_LENGTH} characters; make one with: openssl rand -hex 32`,
	)
	.transform((secret) => Buffer.from(secret));

const WebSubSecret = TextSecret.refine((key) => key.length <= MAX_WEBSUB_BYTES, {
	error: `each secret has at most ${MAX_WEBSUB_BYTES} bytes`,
});

/** What a secret of a signature scheme has to look like. */
export function secretSchemaOf(scheme: SchemeName): z.ZodType<Buffer, string> {
	if (scheme === "standard-webhooks") return WebhookSecret;
	return scheme === "websub" ? WebSubSecret : TextSecret;
}

/** What the named variables hold, and what is wrong with them, by their names and never by their values. */
export function readVariables<T>(
	names: readonly string[],
	schema: z.ZodType<T>,
	environment: Record<string, string | undefined>,
): { values: T[]; mistakes: string[] } {
	const values: T[] = [];
	const mistakes = new Set<string>();
	for (const name of names) {
		const parts = listOf(environment[name] ?? "");
		if (parts.length === 0) mistakes.add(`${name} is not set in the environment or in .env`);
		for (const part of parts) {
			const result = schema.safeParse(part);
			if (result.success) values.push(result.data);
			else mistakes.add(`${name}: ${result.error.issues[0]?.message ?? "it can't be used"}`);
		}
	}
	return { values, mistakes: [...mistakes] };
}
