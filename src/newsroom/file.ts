import { readFileSync, statSync } from "node:fs";
import type { NewsroomText } from "./read.ts";

/** No newsroom writes more by hand; whatever is larger is another file. */
const MAX_FILE_BYTES = 1_048_576;

/** The newsroom file at a path, its text or why it has none; undefined when it need not be there and is not. */
export function findNewsroom(
	path: string,
	{ isNeeded }: { isNeeded: boolean },
): NewsroomText | undefined {
	try {
		const found = statSync(path);
		if (!found.isFile()) return { path, mistake: "this is not a file" };
		if (found.size > MAX_FILE_BYTES) return { path, mistake: "the file is larger than 1 MiB" };
		return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" && !isNeeded) return undefined;
		const reasons: Record<string, string> = {
			ENOENT: "there is no such file",
			EACCES: "Tidings may not read this file",
			ERR_ENCODING_INVALID_ENCODED_DATA: "the file is not text in UTF-8",
		};
		return { path, mistake: reasons[code] ?? `the file can't be read (${code})` };
	}
}
