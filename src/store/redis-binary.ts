import { spawnSync } from "node:child_process";

const names = ["redis-server", "valkey-server"] as const;

/** Raised when there is no Redis and none can be installed; the message is what to type. */
export class NoRedisError extends Error {
	override name = "NoRedisError";
}

/**
 * Finds the program of a Redis server: on the PATH, else installed by the system's package manager where
 * that may be done without a question.
 *
 * @param say is told, in a sentence, before anything is installed
 * @throws {NoRedisError} with what to type
 */
export function findRedisServer(say: (sentence: string) => void): string {
	const found = knownRedisServer();
	if (found !== undefined) return found;
	const install = installer();
	if (install !== undefined) {
		say(
			`No Redis on this machine: installing it with "${install.map((c) => c.join(" ")).join(" && ")}".`,
		);
		for (const [command = "", ...args] of install) {
			spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
		}
		const installed = knownRedisServer();
		if (installed !== undefined) return installed;
	}
	throw new NoRedisError(
		"Tidings needs a Redis server: type `sudo apt-get install redis-server` (Debian, Ubuntu), " +
			"`brew install redis` (macOS), or set REDIS_URL to one that runs.",
	);
}

/** The program of a Redis server on the PATH; undefined where there is none. */
export function knownRedisServer(): string | undefined {
	return names.find((name) => runs(name));
}

function runs(command: string, args = ["--version"]): boolean {
	return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function installer(): string[][] | undefined {
	if (process.platform === "darwin")
		return runs("brew") ? [["brew", "install", "redis"]] : undefined;
	if (!runs("apt-get")) return undefined;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !runs("sudo", ["-n", "true"])) return undefined;
	const asRoot = isRoot ? ["env"] : ["sudo", "-n", "env"];
	const apt = [...asRoot, "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
	return [
		[...apt, "update"],
		[...apt, "install", "-y", "--no-install-recommends", "redis-server"],
	];
}
