import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const scratch = join(tmpdir(), "tidings-peers");
const STAMP = "installed.txt";
/** The peers want a newer Node.js than Tidings does; npm has its binary. */
const NODE = "node@24";

/**
 * Installs packages into a folder of the system's scratch space, unless a run before did, and resolves to the
 * folder. They never become dependencies of the project.
 *
 * @throws with npm's own words, or when it takes longer than `timeoutMs`
 */
export async function install(
	name: string,
	packages: readonly string[],
	{ path = process.env["PATH"] ?? "", timeoutMs = 480_000, runScripts = true } = {},
): Promise<string> {
	const folder = join(scratch, name);
	const wanted = packages.join(" ");
	const stamp = await readFile(join(folder, STAMP), "utf8").catch(() => "");
	if (stamp === wanted) return folder;
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "package.json"), '{ "private": true }\n');
	const began = performance.now();
	// In its folder: elsewhere, npm would take a package's name for a folder of that name.
	const options = ["--prefix", folder, "--no-audit", "--no-fund"];
	if (!runScripts) options.push("--ignore-scripts");
	await run("npm", ["install", ...options, ...packages], {
		cwd: folder,
		env: { ...process.env, PATH: path },
		timeout: timeoutMs,
		maxBuffer: 64 * 1024 * 1024,
	}).catch((error: Error & { killed?: boolean; stderr?: string }) => {
		if (error.killed === true) throw new Error(`npm took over ${timeoutMs / 60_000} minutes`);
		const words = /npm error (?!code)(.*)/.exec(error.stderr ?? "")?.[1];
		throw new Error(`npm: ${words ?? error.message}`);
	});
	await writeFile(join(folder, STAMP), wanted);
	const seconds = Math.round((performance.now() - began) / 1000);
	console.error(`${wanted}: installed in ${seconds} s`);
	return folder;
}

/** The folder of the newer Node.js, as the first one of a PATH. */
export async function newerNode(): Promise<{ node: string; path: string }> {
	const folder = await install("node", [NODE]);
	const bin = join(folder, "node_modules", "node", "bin");
	return { node: join(bin, "node"), path: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
}
