import type { FloodControl } from "../limits.ts";
import type { World } from "../world.ts";
import type { MethodCall, Methods } from "./method.ts";

const senders = new Set([
	"sendMessage",
	"sendRichMessage",
	"sendPhoto",
	"sendVideo",
	"sendAudio",
	"sendMediaGroup",
	"forwardMessage",
	"copyMessage",
]);

/** Puts flood control before every method that sends; only what was really sent is counted. */
export function withLimits(
	methods: Methods,
	{ world, limits }: { world: World; limits: FloodControl },
): Methods {
	const limit = (run: (call: MethodCall) => unknown) => (call: MethodCall) => {
		const { parameters } = call;
		const id = world.room(parameters.chat())?.chat.id;
		const album = parameters.raw("media");
		if (id !== undefined) limits.check(id, Array.isArray(album) ? album.length : 1);
		const sent = run(call);
		if (id !== undefined) limits.count(id, Array.isArray(sent) ? sent.length : 1);
		return sent;
	};
	return Object.fromEntries(
		Object.entries(methods).map(([name, run]) => [name, senders.has(name) ? limit(run) : run]),
	);
}
