import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPrivateRedis } from "../bench/search/private-redis.ts";
import { createKeys } from "../src/store/keys.ts";
import { TOKEN } from "./support/environment.ts";
import { fillStore } from "./support/filled-store.ts";
import { tidingsCommand } from "./support/sources.ts";
import { digestsOf } from "./support/store-digest.ts";

const { values } = parseArgs({
	options: {
		readers: { type: "string", default: "200000" },
		articles: { type: "string", default: "100000" },
	},
});

/**
 * The long form of the backup's test: a store with very many readers and articles is written into a file and brought
 * back into an empty Redis, by the built command; then every record is compared by its digest.
 * `tsx tests/restore.ts --readers 200000 --articles 100000`, after `npm run build`.
 */
const folder = await mkdtemp(join(tmpdir(), "tidings-restore-"));
const file = join(folder, "all.backup");
const [full, empty] = [await startPrivateRedis(), await startPrivateRedis()];
const keys = createKeys("tidings");
try {
	const size = { readers: Number(values.readers), articles: Number(values.articles) };
	await fillStore({ redis: full.redis, keys }, size, console.log);
	console.log(`filled: ${await full.redis.dbsize()} keys, ${megabytes(await full.bytes())} MB`);
	const taken = await command("backup", full.url);
	const { size: bytes } = await stat(file);
	const restored = await command("restore", empty.url);
	const [before, after] = [await digestsOf(full.redis, keys), await digestsOf(empty.redis, keys)];
	const wrong = [...before].filter(([name, { content }]) => after.get(name)?.content !== content);
	const more = [...after.keys()].filter((name) => !before.has(name));
	console.log({
		records: before.size,
		wrong: wrong.length,
		more: more.length,
		fileMb: megabytes(bytes),
		taken,
		restored,
	});
	if (wrong.length + more.length > 0 || before.size < size.articles) process.exitCode = 1;
} finally {
	await Promise.all([full.close(), empty.close()]);
	await rm(folder, { recursive: true, force: true });
}

/** Runs a command of `tidings`; tells how long it took and how much memory it had at most. */
async function command(name: "backup" | "restore", url: string) {
	const began = performance.now();
	const child = spawn(process.execPath, [tidingsCommand, name, file], {
		cwd: folder,
		env: {
			PATH: process.env["PATH"] ?? "",
			REDIS_URL: url,
			BOT_TOKEN: TOKEN,
			BACKUP_KEY: "k".repeat(32),
		},
		stdio: ["ignore", "inherit", "inherit"],
	});
	let peakKb = 0;
	const looking = setInterval(() => {
		readFile(`/proc/${child.pid}/status`, "utf8").then(
			(text) => {
				peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0));
			},
			() => {},
		);
	}, 50);
	const [code] = (await once(child, "exit")) as [number | null];
	clearInterval(looking);
	if (code !== 0) throw new Error(`tidings ${name} ended with ${code}`);
	return {
		seconds: Math.round((performance.now() - began) / 100) / 10,
		peakMb: megabytes(peakKb * 1024),
	};
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 100_000) / 10;
}
