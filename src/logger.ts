import { pino, stdSerializers, type DestinationStream, type Logger, type LogFn } from "pino";
import { isStoreFull } from "./store/full.ts";

export type { Logger };

const FULL_EVERY_MS = 60_000;

/**
 * Patterns of what must never reach a log: bot tokens, webhook secrets and signatures, bearer tokens and
 * the password of Redis, in its address or in a command.
 */
const patterns: [RegExp, string][] = [
	// No \b at the beginning of any: in an address the token follows "bot", in JSON all may follow "\n" or "\u0000".
	[/(\\u[\da-f]{4}|(?<!\d))\d{3,}(?::|%3A)[\w-]{30,}/gi, "$1[token]"],
	[/whsec_[A-Za-z0-9+/=_-]+/g, "[secret]"],
	[/v1a?,[A-Za-z0-9+/=_-]{20,}/g, "[signature]"],
	[/(bearer)\s+[\w.~+/=-]+/gi, "$1 [token]"],
	// Up to the last @: a password that nobody escaped may hold one, or a slash. The limits keep this linear.
	[/(rediss?:\/\/[^\s:@/"]{0,64}):[^\s"]{1,512}@/g, "$1:[password]@"],
	// ioredis hangs the refused command on its error, the password among the arguments.
	[/("name":"(?:auth|hello)","args":\[)(?:"(?:[^"\\]|\\.)*",?)+/gi, '$1"[password]"'],
];

/**
 * Returns a function that takes secrets out of a text: the known patterns and the given words of at least eight
 * characters. The list may grow meanwhile.
 */
export function createRedactor(words: readonly string[] = []): (text: string) => string {
	return (text) => {
		let clean = text;
		for (const word of words) if (word.length >= 8) clean = clean.replaceAll(word, "[secret]");
		for (const [pattern, mark] of patterns) clean = clean.replace(pattern, mark);
		return clean;
	};
}

/**
 * Creates the process's logger: JSON lines on standard output (or `destination`). Secrets are taken out of
 * the finished line, so that none slips through in a nested error, a key or a library's message. That Redis is full is
 * told once a minute, whatever fails for it.
 */
export function createLogger(options: {
	level: string;
	secrets?: readonly string[];
	destination?: DestinationStream;
	now?: () => number;
}): Logger {
	const redact = createRedactor(options.secrets);
	return pino(
		{
			level: options.level,
			base: null,
			serializers: { err: withoutContent },
			hooks: { streamWrite: redact, logMethod: createThinning(options.now ?? Date.now) },
		},
		options.destination ?? pino.destination({ sync: true }),
	);
}

/** Leaves out lines about a full Redis for a minute after one of them: everything that writes fails for it. */
function createThinning(now: () => number) {
	let quietUntil = 0;
	return function thin(this: Logger, given: Parameters<LogFn>, method: LogFn): void {
		if (isAboutFullStore(given[0])) {
			if (now() < quietUntil) return;
			quietUntil = now() + FULL_EVERY_MS;
		}
		method.apply(this, given);
	};
}

function isAboutFullStore(fields: unknown): boolean {
	if (typeof fields !== "object" || fields === null) return false;
	const { err, error, reason } = fields as Record<string, unknown>;
	return [err, error, reason].some((one) =>
		isStoreFull(typeof one === "string" ? new Error(one) : one),
	);
}

/**
 * ioredis hangs the refused command on its error, and with it a whole article; grammY hangs what it sent on its own,
 * and with it who was written to and what; and a whole update on what it wraps.
 */
function withoutContent(error: Error): object {
	return stripped(stdSerializers.err(error));
}

/** The same of an error that is wrapped in another, as grammY does with what a handler throws. */
function stripped(error: object): object {
	const {
		command: _,
		payload: __,
		ctx: ___,
		error: inner,
		...rest
	} = error as Record<string, unknown>;
	return typeof inner === "object" && inner !== null ? { ...rest, error: stripped(inner) } : rest;
}
