import { createClient, print, readable, readArguments } from "./client.ts";
import { followDelivery } from "./follow.ts";

const usage = "tidings replay DELIVERY|WEBHOOK_ID [--url http://host:port]";

/**
 * `tidings replay ID`: has a running Tidings read a delivery of the last four days again, after a format or a
 * setting was mended, and prints what became of it.
 *
 * @returns the exit code, as that of {@link push}
 * @throws {UsageError | ConfigError} when it can't be asked at all
 */
export async function replay(args: string[]): Promise<number> {
	const { words, options } = readArguments(args, usage, { url: { type: "string" } }, [
		"one delivery",
	]);
	const client = createClient(options["url"]);
	const id = encodeURIComponent(words[0] ?? "");
	const { status, text } = await client.ask(`/v1/deliveries/${id}/replay`, { method: "POST" });
	if (status !== 202) {
		print(`Not run (${status}): ${readable(text)}`);
		return 1;
	}
	return (await followDelivery(client, text)) ? 0 : 1;
}
