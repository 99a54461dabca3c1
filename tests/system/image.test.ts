import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createProgram, freePort } from "../campaign/program.ts";
import { createSender, environment } from "../support/environment.ts";
import { article, startTelegram, until } from "../support/newsroom.ts";
import { pathOf } from "../support/sources.ts";

const Lock = z.object({
	packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});

/** What the Dockerfile runs to have fewer files in the modules of the image. */
async function pruning(): Promise<string[]> {
	const [, stage = ""] = /AS modules\n([^]*?)\nFROM /.exec(
		(await readFile(pathOf("Dockerfile"), "utf8")).replaceAll("\\\n", " "),
	) ?? [""];
	const runs = Array.from(stage.matchAll(/^RUN (.*)$/gm), ([, command = ""]) => command);
	return runs.filter((command) => command.includes("node_modules"));
}

/** A folder with what the image holds: what was built, and what is left of the packages that it runs with. */
async function makeImage(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "tidings-image-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const { packages } = Lock.parse(JSON.parse(await readFile(pathOf("package-lock.json"), "utf8")));
	const isLeftOut = (path: string) => packages[path]?.dev === true;
	const [all, beginning] = [pathOf("node_modules"), pathOf(".").length];
	await cp(all, join(folder, "node_modules"), {
		recursive: true,
		filter: (path) => !isLeftOut(path.slice(beginning)),
	});
	for (const name of ["dist", "locales", "package.json"]) {
		await cp(pathOf(name), join(folder, name), { recursive: true });
	}
	return folder;
}

async function sizeOf(folder: string): Promise<number> {
	let bytes = 0;
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	return bytes;
}

test("what the image leaves out of the packages is missed by nothing", async () => {
	const folder = await makeImage();
	const before = await sizeOf(join(folder, "node_modules"));
	const commands = await pruning();
	expect(commands.length).toBeGreaterThan(2);
	for (const command of commands) execFileSync("sh", ["-c", command], { cwd: folder });
	expect(await sizeOf(join(folder, "node_modules"))).toBeLessThan(before * 0.7);

	// Every package that the program asks for, also what it asks for late.
	const names = new Set<string>();
	const asking = /(?:^(?:import|export) [^;]*?from |^import |import\()"([^"./][^"]*)"/gm;
	for (const file of await readdir(join(folder, "dist"), { recursive: true })) {
		if (!file.endsWith(".js")) continue;
		const code = await readFile(join(folder, "dist", file), "utf8");
		for (const [, name = ""] of code.matchAll(asking)) if (!isBuiltin(name)) names.add(name);
	}
	expect(names.size).toBeGreaterThan(20);
	execFileSync(
		process.execPath,
		[
			"--input-type=module",
			"-e",
			"for (const n of process.argv.slice(1)) await import(n)",
			...names,
		],
		{ cwd: folder },
	);

	// And what packages ask for themselves while they work.
	const telegram = await startTelegram();
	const port = String(await freePort());
	const program = createProgram(
		{ ...environment(telegram.apiRoot), REDIS_URL: inject("redisUrl"), HTTP_PORT: port },
		folder,
	);
	onTestFinished(() => program.kill());
	await program.start();
	const { send } = createSender(`http://127.0.0.1:${port}`);
	expect((await send(article("bridge"))).status).toBe(202);
	await until(() => telegram.messages("@lindenford").length === 1, "the post");
	for (const path of ["/docs", "/docs/static/swagger-ui-bundle.js", "/openapi.json", "/metrics"]) {
		expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(200);
	}
	telegram.say(501, "/stats");
	const isDrawn = () =>
		telegram.messages(501).filter(({ photo }) => photo !== undefined).length > 1;
	await until(isDrawn, "the charts", 30_000);
	expect(await program.stop()).toBe(0);
}, 120_000);
