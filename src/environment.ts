import type { z } from "zod";

/** Variables of the environment, by name. */
export type Environment = Record<string, string | undefined>;

/**
 * Raised when the environment or the newsroom file can't be used; the message lists every mistake and its cure,
 * and no value.
 */
export class ConfigError extends Error {
	override name = "ConfigError";
	readonly mistakes: readonly string[];

	constructor(mistakes: readonly string[]) {
		const lines = mistakes.map((mistake) => `  ${mistake}`);
		super(`Tidings can't start with these settings:\n${lines.join("\n")}`);
		this.mistakes = mistakes;
	}
}

/** An empty variable is what remains of a commented example: it counts as not set. */
export function withoutBlank(environment: Environment): Environment {
	return Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
	);
}

/**
 * Checks variables of the environment.
 *
 * @param others mistakes that were found elsewhere and are told beside those of the environment
 * @throws {ConfigError} listing all of them
 */
export function checked<T>(
	schema: z.ZodType<T>,
	environment: Environment,
	others: readonly string[] = [],
): T {
	const result = schema.safeParse(withoutBlank(environment));
	const mistakes = (result.error?.issues ?? []).map(
		(issue) => `${String(issue.path[0])}: ${issue.message}`,
	);
	if (result.success && others.length === 0) return result.data;
	throw new ConfigError([...new Set([...mistakes, ...others])]);
}
