import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPicture } from "../../src/sandbox/picture.ts";
import { pathOf, tidingsCommand } from "../support/sources.ts";
import { findChromium } from "./sandbox/browser.ts";

const run = promisify(execFile);
const article = pathOf("tests/corpus/articles/18-es-ultima-hora-tren.json");
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "tidings-preview-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `tidings preview` in an empty folder, without any setting. */
async function preview(
	...args: string[]
): Promise<{ code: number; out: string; complaint: string }> {
	const env = { PATH: process.env["PATH"], HOME: folder };
	const ran = run(process.execPath, [tidingsCommand, "preview", ...args], { cwd: folder, env });
	return ran.then(
		({ stdout }) => ({ code: 0, out: stdout, complaint: "" }),
		(error: { code: number; stdout: string; stderr: string }) => ({
			code: error.code,
			out: error.stdout,
			complaint: error.stderr,
		}),
	);
}

describe("tidings preview", () => {
	test("shows the post of an article without any setting, and how much room it takes", async () => {
		const { code, out } = await preview(article);
		expect(code).toBe(0);
		expect(out).toContain("🔴 BREAKING");
		expect(out).toContain("un tren averiado corta la línea de la costa");
		expect(out).toContain("Correction: El tren salió");
		expect(out).toMatch(/text: \d+ of 4096 characters, \d+ entities\./);
	});

	test("takes templates and looks from the newsroom file, and tells of mistakes in them", async () => {
		const file = join(folder, "newsroom.yaml");
		writeFileSync(
			file,
			'channels: [{ id: "@lindenford", language: de, template: mine }]\ntemplates: { mine: "{{ kicker }}: {{ title | upper }}" }\n',
		);
		const shown = await preview(article);
		expect(shown.out).toContain("Eilmeldung: ÚLTIMA HORA");
		writeFileSync(file, 'channels: [{ id: "@lindenford" }]\ntemplates: { mine: "{{ titel }}" }\n');
		const refused = await preview(article);
		expect(refused.code).toBe(2);
		expect(refused.complaint).toContain(
			"line 1, column 4 of the template: there is no field titel",
		);
		rmSync(file);
	});

	test("says what it does not know", async () => {
		const answers = await Promise.all([
			preview(article, "--template", "brif"),
			preview(article, "--kind", "film"),
			preview("nowhere.json"),
		]);
		expect(answers.map(({ code }) => code)).toEqual([2, 2, 2]);
		expect(answers.map(({ complaint }) => complaint).join("")).toMatch(
			/no template "brif"; there is brief.*\n.*no kind "film"; there is text.*\n.*can't be read/s,
		);
	});

	test.runIf(findChromium())("makes a picture of the post, as high as it is", async () => {
		const png = join(folder, "post.png");
		const { code, out } = await preview(article, "--png", png, "--theme", "dark");
		expect(code, out).toBe(0);
		const picture = readPicture(readFileSync(png));
		expect(picture).toMatchObject({ type: "image/png", width: 840 });
		expect(picture?.height).toBeGreaterThan(300);
		expect(picture?.height).toBeLessThan(1500);
	});
});
