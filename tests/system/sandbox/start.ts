import { Api, GrammyError } from "grammy";
import { createStandIn } from "../../../src/sandbox/stand-in.ts";

/** A token as BotFather writes them; it opens nothing. */
export const token = "1000000001:AAHt0w4nSt4nd1nT0k3nF0rT3st5xxxxxxxx";

/** A running stand-in with the channel `@lindenford`, the people Ann and Bo, and grammY's own client for it. */
export async function startStandIn(options: { now?: () => number } = {}) {
	const standIn = createStandIn({ token, ...options });
	const apiRoot = await standIn.start();
	return {
		standIn,
		apiRoot,
		api: new Api(token, { apiRoot }),
		channel: standIn.addChannel({ title: "Lindenford News", username: "lindenford" }),
		ann: standIn.addPerson({ firstName: "Ann", languageCode: "en", username: "ann" }),
		bo: standIn.addPerson({ firstName: "Bo", languageCode: "de" }),
	};
}

/** Everything a test of the stand-in works with. */
export type Started = Awaited<ReturnType<typeof startStandIn>>;

/** What the Bot API answered to a call it refused; throws when it did not refuse. */
export async function refusal(call: Promise<unknown>): Promise<string> {
	try {
		await call;
	} catch (error) {
		if (error instanceof GrammyError) return error.description;
		throw error;
	}
	throw new Error("The call was not refused.");
}

/** A picture of one colour, just large enough to tell its size. */
export function png(width = 40, height = 30): Buffer {
	const head = Buffer.alloc(33);
	head.write("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", "latin1");
	head.writeUInt32BE(width, 16);
	head.writeUInt32BE(height, 20);
	return head;
}
