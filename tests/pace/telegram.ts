import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { TOKEN } from "../support/environment.ts";
import { channelName, personId, type ToTelegram, type Verdict } from "./plan.ts";

/** The stand-in in a process of its own: it opens the chats it is told of, and at the end says what it counted. */
const standIn = createStandIn({ token: TOKEN });

process.on("message", (message: ToTelegram) => {
	void answer(message).then((reply) => process.send?.(reply));
});

async function answer(message: ToTelegram): Promise<string | Verdict> {
	if (message.kind === "open") {
		for (let index = 0; index < message.people; index++) {
			const { id } = standIn.addPerson({
				id: personId(index),
				firstName: "Reader",
				languageCode: "en",
			});
			standIn.say(id, "/start");
		}
		for (let index = 0; index < message.channels; index++) {
			standIn.addChannel({ title: channelName(index), username: channelName(index).slice(1) });
		}
		standIn.setLimits({ perSecond: 30, perMinute: 20, banSeconds: message.banSeconds });
		return standIn.start();
	}
	const { sent, spanMs, chats } = standIn.rates();
	const sends = standIn.calls().filter(({ method }) => method.startsWith("send"));
	return {
		bans: standIn.floods().length,
		sent,
		spanMs,
		mostInASecond: mostWithin(
			sends.map(({ at }) => at),
			1000,
		),
		channels: [...chats].filter(([id]) => id < 0).map(([, rate]) => rate),
	};
}

function mostWithin(times: readonly number[], windowMs: number): number {
	let from = 0;
	return times.reduce((most, at, index) => {
		while ((times[from] ?? at) <= at - windowMs) from += 1;
		return Math.max(most, index - from + 1);
	}, 0);
}
