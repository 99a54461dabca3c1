import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks, DoctorReport, exitCodeOf, Level } from "../../../src/cli/findings.ts";
import { pathOf } from "../../support/sources.ts";

const guide =
	readFileSync(pathOf("docs/operating.md"), "utf8")
		.split(/^## /m)
		.find((part) => part.startsWith("The doctor\n")) ?? "";

/** The names in the first cells of the guide's rows, each row by itself. */
const rows = [...guide.matchAll(/^\| (`\w+`)? ?\| ((?:`[\w-]+`(?:, )?)+) \|/gm)].map(
	([, group = "", names = ""]) => ({
		group: group.replaceAll("`", ""),
		names: [...names.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name),
	}),
);

test("the guide names every check that there is, in its group, and no other", () => {
	let group = "";
	const named = rows.flatMap((row) => {
		group = row.group === "" ? group : row.group;
		return row.names.map((name) => [name, group]);
	});
	expect(Object.fromEntries(named)).toEqual(checks);
});

test("the guide's document is one that the command may print, and its levels are those that there are", () => {
	const [, json = ""] = /```json\n([^]*?)```/.exec(guide) ?? [];
	const report = DoctorReport.parse(JSON.parse(json));
	expect(exitCodeOf(report)).toBe(1);
	const levels = [...guide.matchAll(/^\| [✓?!✗] \| `(\w+)` \|/gm)].map(([, level]) => level);
	expect(levels).toEqual(Level.options);
});
