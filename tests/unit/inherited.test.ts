import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { readArguments } from "../../src/sandbox/parameters.ts";
import { createTexts } from "../../src/texts.ts";
import { deliveriesOf, formatCases, readingOf } from "../fuzz/formats.ts";
import { unlessThrown } from "../fuzz/target.ts";
import { environment } from "../support/environment.ts";
import { pathOf } from "../support/sources.ts";

/** What every object has without being told. */
const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

/** The same JSON with the fields of each of its objects one at a time below a name that leads to what is inherited. */
function* moved(value: unknown): Generator<{ moved: string; without: string; field: string }> {
	const json = JSON.stringify(value);
	const marks = new Map<string, string>();
	// Written as text: an object can't be given a field __proto__ by assigning it.
	function* walk(node: unknown, path: (string | number)[]): Generator<(string | number)[]> {
		if (typeof node !== "object" || node === null) return;
		for (const [key, inner] of Object.entries(node)) {
			if (!Array.isArray(node)) yield [...path, key];
			yield* walk(inner, [...path, Array.isArray(node) ? Number(key) : key]);
		}
	}
	for (const path of walk(value, [])) {
		const field = path.join("/");
		const copy = JSON.parse(json) as Record<string | number, unknown>;
		let parent = copy;
		for (const step of path.slice(0, -1)) parent = parent[step] as typeof copy;
		const last = path.at(-1) ?? "";
		const taken = parent[last];
		delete parent[last];
		const without = JSON.stringify(copy);
		const mark = `moved-${marks.size}`;
		marks.set(mark, field);
		parent[mark] = { [last]: taken };
		yield { moved: JSON.stringify(copy).replace(mark, "__proto__"), without, field };
	}
}

describe("of what is inherited, nothing is taken for a field by the format of", () => {
	const json = Object.entries(formatCases).filter(([, one]) =>
		/^\s*[[{]/.test(String(deliveriesOf(one)[0]?.body)),
	);

	test.each(json)("%s", (_name, one) => {
		const reading = readingOf(one);
		const result = (body: string) => {
			const delivery = { ...deliveriesOf(one)[0], contentType: "application/json", body };
			const outcome = reading.outcomes(delivery);
			return outcome.includes("article") ? reading.read(delivery) : outcome;
		};
		let count = 0;
		for (const { moved: body, without, field } of moved(
			JSON.parse(String(deliveriesOf(one)[0]?.body)),
		)) {
			expect(result(body), field).toEqual(result(without));
			count += 1;
		}
		expect(count).toBeGreaterThan(5);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});

describe("what is named as everything inherits it", () => {
	test("is in the newsroom file a name like others, or a mistake that is told", () => {
		const example = readFileSync(pathOf("newsroom.example.yaml"), "utf8");
		const settings = environment("http://127.0.0.1:1");
		for (const name of names) {
			for (const text of [
				`topics:\n  - slug: ${name}\n`,
				`templates:\n  ${name}: "{{ title }}"\n`,
				`${name}:\n  - id: "@courier"\n`,
				`channels:\n  - id: "@courier"\n    template: ${name}\n`,
				`channels:\n  - id: "@courier"\n    language: ${name}\n`,
				`channels:\n  - id: "@courier"\n    ${name}: { template: short }\n`,
				`sources:\n  - name: ${name}\n    format: ${name}\n    signature: ${name}\n    secret_env: HOOK_SECRET\n`,
				`sources:\n  - name: desk\n    format: ghost\n    secret_env: ${name}\n`,
				example.replaceAll("short", name),
			]) {
				const isTold = unlessThrown(
					(error) => error instanceof ConfigError,
					() => readConfig(settings, { path: "newsroom.yaml", text }),
				);
				expect(["taken", "refused"], text).toContain(isTold);
				expect(Object.keys(Object.prototype)).toEqual([]);
			}
		}
	});

	test("is no language of a reader's app", () => {
		const texts = createTexts("en");
		for (const name of names) expect(texts.localeFor(name)).toBe("en");
	});

	test("is no parameter of a call in the sandbox", () => {
		const inherited = '{"__proto__":{"chat_id":7},"text":"x"}';
		const form = "__proto__=7&constructor=7&text=x";
		const part =
			'--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\n{"chat_id":7}\r\n--x--';
		for (const [type, body] of [
			["application/json", inherited],
			["application/x-www-form-urlencoded", form],
			["multipart/form-data; boundary=x", part],
		] as const) {
			const { payload } = readArguments({}, type, Buffer.from(body));
			expect(payload["chat_id"]).toBeUndefined();
			expect(Object.getPrototypeOf(payload)).toBe(Object.prototype);
		}
	});
});
