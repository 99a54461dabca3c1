import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { postKinds } from "../../src/article/post.ts";
import { parseTemplate } from "../../src/article/template-parse.ts";
import {
	dateFormats,
	fieldNames,
	filters,
	operators,
	wordNames,
} from "../../src/article/template.ts";
import { builtInTemplates } from "../../src/article/templates.ts";
import { readLooks } from "../../src/config.ts";
import { pathOf } from "../support/sources.ts";

const guide = readFileSync(pathOf("docs/posts.md"), "utf8");
const readme = readFileSync(pathOf("README.md"), "utf8");

/** The blocks of code of a language. */
function blocksOf(text: string, language: string): string[] {
	return Array.from(text.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ([, name, code = ""]) =>
		name === language ? code : "",
	).filter((code) => code !== "");
}

/** The part of the guide under a heading. */
function section(title: string): string {
	return guide.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
}

test("every newsroom file of the guide and the README can be used", () => {
	const files = [...blocksOf(guide, "yaml"), ...blocksOf(readme, "yaml")].filter(
		(text) => !text.startsWith("sources:"),
	);
	expect(files.length).toBeGreaterThan(3);
	for (const text of files) {
		expect(readLooks({}, { path: "newsroom.yaml", text }).channels.length).toBeGreaterThanOrEqual(
			0,
		);
	}
});

test("the conditions and styles of the guide are a template", () => {
	for (const text of blocksOf(section("Conditions"), "text")) {
		expect(parseTemplate(text)).toHaveProperty("template");
	}
});

test("every field, filter, operator, kind and built-in template is told of, and no other", () => {
	const named = (part: string) =>
		[...part.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) =>
			[...cell.matchAll(/`(\w+)/g)].map(([, name = ""]) => name),
		);
	expect(new Set(named(section("Fields")))).toEqual(new Set(fieldNames));
	expect(new Set(named(section("Filters")))).toEqual(new Set(Object.keys(filters)));
	expect(new Set(named(section("Kinds of post")))).toEqual(new Set(postKinds));
	for (const operator of operators) expect(section("Conditions")).toContain(`\`${operator}\``);
	for (const name of [...dateFormats, ...wordNames]) expect(section("Filters")).toContain(name);
	for (const name of Object.keys(builtInTemplates))
		expect(section("Templates")).toContain(`\`${name}\``);
});
