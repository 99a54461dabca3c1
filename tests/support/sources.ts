import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** The path of a file or folder of the repository. */
export function pathOf(name: string): string {
	return fileURLToPath(new URL(name, root));
}

/** The command as it is shipped; `npm test` builds it, and it starts in half the time that its sources take. */
export const tidingsCommand = pathOf("dist/cli/tidings.js");

/** The TypeScript files of a folder and of those in it, with their paths from the root of the repository. */
export function sources(folder: string): { path: string; code: string }[] {
	return readdirSync(pathOf(folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
		.map((path) => ({ path, code: readFileSync(pathOf(path), "utf8") }));
}
