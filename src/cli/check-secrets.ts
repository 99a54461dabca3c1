import { statSync } from "node:fs";
import { type Environment, withoutBlank } from "../environment.ts";
import { listOf } from "../newsroom/secrets.ts";
import { API_TOKEN, BOT_TOKEN, GHOST_SECRET, SECRET } from "../sandbox/newsroom.ts";
import type { Finding } from "./findings.ts";

/** Of so many bits nobody tries out every one. */
const MIN_BITS = 80;
/** A file's mode: what others than its owner and group may do. */
const OTHERS = 0o007;

/** The settings that hold secrets; those of sources have names of the newsroom's own. */
const secretSettings = [
	"BOT_TOKEN",
	"WEBHOOK_SECRETS",
	"API_TOKEN",
	"SUBSCRIBER_KEY",
	"BACKUP_KEY",
	"LINK_KEY",
] as const;
/** They stand in what everybody can read. */
const published = [SECRET, GHOST_SECRET, API_TOKEN, BOT_TOKEN];

/**
 * Whether the secrets are hard to guess, and each is used for one thing.
 *
 * @param ofSources the secrets of the newsroom file's sources, in words
 */
export function checkSecrets(environment: Environment, ofSources: readonly string[]): Finding[] {
	const held = secretsIn(environment, ofSources);
	const findings = [...held].flatMap(([secret, names]) => judge(secret, names));
	if (findings.length > 0) return findings;
	const finding = `${held.size}, each long enough and used once`;
	return [{ check: "secrets", subject: "secrets", level: "ok", finding }];
}

/** Each secret, and the variables that hold it. */
function secretsIn(
	environment: Environment,
	ofSources: readonly string[],
): Map<string, readonly string[]> {
	const held = new Map<string, string[]>();
	for (const [name, value = ""] of Object.entries(withoutBlank(environment))) {
		const isOurs = (secretSettings as readonly string[]).includes(name);
		for (const secret of new Set(listOf(value))) {
			if (!isOurs && !ofSources.includes(secret.replace(/^whsec_/, ""))) continue;
			held.set(secret, [...(held.get(secret) ?? []), name]);
		}
	}
	return held;
}

function judge(secret: string, names: readonly string[]): Finding[] {
	const about = { check: "secrets", subject: names.join(", ") } as const;
	const findings: Finding[] = [];
	if (published.includes(secret)) {
		findings.push({
			...about,
			level: "error",
			finding: "this is the sandbox's, which everybody knows",
			cure: "Make one of your own: .env.example says how.",
		});
	} else if (bitsOf(secret) < MIN_BITS) {
		findings.push({
			...about,
			level: "warning",
			finding: "this is short or monotonous: somebody may guess it",
			cure: "Make a longer one with: openssl rand -hex 24",
		});
	}
	if (names.length > 1) {
		findings.push({
			...about,
			level: "warning",
			finding: "these hold the same secret: who is told one of them has the others, too",
			cure: "Give each a secret of its own.",
		});
	}
	return findings;
}

/** How hard a word is to guess at the most, by its length and how many different characters it has. */
function bitsOf(secret: string): number {
	const word = secret.replace(/^whsec_/, "");
	return word.length * Math.log2(new Set(word).size);
}

/** Whether others on this machine may read the file with the secrets. */
export function checkSecretsFile(file = ".env"): Finding[] {
	const about = { check: "secrets-file", subject: file } as const;
	try {
		const { mode } = statSync(file);
		// Windows keeps no such modes.
		if (process.platform === "win32" || (mode & OTHERS) === 0) {
			return [{ ...about, level: "ok", finding: "others on this machine can't read it" }];
		}
		return [
			{
				...about,
				level: "warning",
				finding: `everybody on this machine may read it (mode ${(mode & 0o777).toString(8)})`,
				cure: `Type: chmod o= ${file}`,
			},
		];
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw error;
	}
}
