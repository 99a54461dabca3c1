import { newsroomJsonSchema } from "../newsroom/schema.ts";
import { print, readArguments } from "./client.ts";

/**
 * `tidings schema`: prints the JSON Schema of the newsroom file, for editors.
 *
 * @returns the exit code
 * @throws {UsageError} for a mistake in the command line
 */
export function schema(args: string[]): number {
	readArguments(args, "tidings schema", {}, []);
	print(JSON.stringify(newsroomJsonSchema(), null, 2));
	return 0;
}
