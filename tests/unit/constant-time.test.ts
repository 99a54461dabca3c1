import { describe, expect, test } from "vitest";
import { sources } from "../support/sources.ts";

/** Where secrets are held beside what strangers send; commands compare what is ours, and the sandbox has none. */
const guarded = /^src\/(?:[^/]+|(?:ingest|web|store|bot|telegram|publish|deliver)\/.+)\.ts$/;

const secret = String.raw`[\w.]*(?:secret|token|signature|password|credential|capability|hmac|\bmac)s?\b`;
const plain = String.raw`(?!undefined\b|null\b|true\b|false\b|["'\d\`-])[\w.]+`;
const compared = new RegExp(
	String.raw`(?<![\w.])(?:${secret}\s*[!=]==\s*${plain}|(?!typeof\b)${plain}\s*[!=]==\s*${secret})` +
		String.raw`|${secret}(?:\[\w+\])?\.(?:equals|localeCompare|startsWith|endsWith|includes|indexOf)\(` +
		String.raw`|\.(?:equals|includes|indexOf)\(${secret}\)`,
	"i",
);

/** The lines of a text that compare a secret, as a step whose time tells how much of it was right. */
const comparing = (code: string) =>
	code
		.split("\n")
		.filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && compared.test(line))
		.map((line) => line.trim());

describe("no secret is compared", () => {
	test("but in constant time", () => {
		const files = sources("src").filter(({ path }) => guarded.test(path));
		expect(files.length).toBeGreaterThan(200);
		const found = files.flatMap(({ path, code }) =>
			comparing(code).map((line) => `${path}: ${line}`),
		);
		expect(found).toEqual([]);
	});

	test.each([
		"if (given === secret) return true;",
		"return header !== deps.apiToken;",
		"if (source.secret === given) {",
		"isValid ||= signature === ours;",
		"if (theirs.equals(mac)) return;",
		"return tokens.includes(given);",
		"return words.includes(apiToken);",
		"if (secret.startsWith(given)) return;",
	])("or is found: %s", (line) => {
		expect(comparing(line)).toEqual([line]);
	});

	test.each([
		"if (token === undefined) return;",
		'if (kind === "token") return;',
		'if (typeof secret === "string") return;',
		"return timingSafeEqual(digest(secret), digest(given));",
		"// secret === given would tell",
	])("or is no comparison: %s", (line) => {
		expect(comparing(line)).toEqual([]);
	});
});
