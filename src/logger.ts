import { pino, stdSerializers, type DestinationStream, type Logger } from "pino";

export type { Logger };

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
 * the finished line, so that none slips through in a nested error, a key or a library's message.
 */
export function createLogger(options: {
	level: string;
	secrets?: readonly string[];
	destination?: DestinationStream;
}): Logger {
	const redact = createRedactor(options.secrets);
	return pino(
		{
			level: options.level,
			base: null,
			serializers: { err: withoutContent },
			hooks: { streamWrite: redact },
		},
		options.destination ?? pino.destination({ sync: true }),
	);
}

/**
 * ioredis hangs the refused command on its error, and with it a whole article; grammY hangs what it sent on its own,
 * and with it who was written to and what.
 */
function withoutContent(error: Error): object {
	const whole = { ...stdSerializers.err(error), command: undefined, payload: undefined };
	const { command: _, payload: __, ...rest } = whole;
	return rest;
}
