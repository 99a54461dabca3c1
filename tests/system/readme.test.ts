import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { SECRET } from "../support/environment.ts";
import { startNewsroom, texts, until } from "../support/newsroom.ts";

const tools = ["curl", "openssl", "base64", "od"];
const missing = tools.filter((tool) => spawnSync("which", [tool]).status !== 0);
if (missing.length > 0)
	console.log(`the README's shell lines are not tried: no ${missing.join(", ")}`);

test.runIf(missing.length === 0)("the README's four lines of shell push an article", async () => {
	const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
	const [, lines = ""] = /<!-- tested:[^]*?```sh\n([^]*?)```/.exec(readme) ?? [];
	expect(lines.trim().split("\n")).toHaveLength(4);
	const newsroom = await startNewsroom();
	const script = lines
		.replace(/dGhl\S+/, SECRET.toString("base64"))
		.replace("http://127.0.0.1:8080", newsroom.url);
	const { stdout } = await promisify(execFile)("sh", ["-ec", script]);
	expect(JSON.parse(stdout)).toMatchObject({ accepted: [{ id: "1", status: "accepted" }] });
	await until(() => texts(newsroom.telegram).length === 1, "the post");
	expect(texts(newsroom.telegram)[0]).toContain("The bridge is open");
});
