import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "../../support/newsroom.ts";
import { startStandIn, type Started } from "./start.ts";

const allowed_updates = ["message", "message_reaction_count"] as const;
const thumb = { type: "emoji", emoji: "👍" } as const;
const heart = { type: "emoji", emoji: "❤" } as const;

let on: Started;
let post: number;
beforeEach(async () => {
	on = await startStandIn();
	await on.api.getUpdates({ allowed_updates });
	post = (await on.api.sendMessage("@lindenford", "The bridge is open")).message_id;
});
afterEach(() => on.standIn.stop());

async function heard(count: number): Promise<Update[]> {
	let updates: Update[] = [];
	await until(async () => {
		updates = await on.api.getUpdates({ allowed_updates });
		return updates.length >= count;
	}, `${count} updates`);
	return updates;
}

describe("reactions to a post of a channel", () => {
	test("are told together after a while, in Telegram's shape, and name nobody", async () => {
		const { standIn, ann, bo, channel } = on;
		standIn.react(ann.id, "@lindenford", post, [thumb]);
		standIn.react(bo.id, "@lindenford", post, [thumb]);
		standIn.react(3, channel.id, post, [{ type: "custom_emoji", custom_emoji_id: "7" }]);
		expect(await heard(1)).toEqual([
			{
				update_id: 1,
				message_reaction_count: {
					chat: channel,
					message_id: post,
					date: expect.any(Number) as number,
					reactions: [
						{ type: thumb, total_count: 2 },
						{ type: { type: "custom_emoji", custom_emoji_id: "7" }, total_count: 1 },
					],
				},
			},
		]);
	});

	test("take the place of what the same person gave before, and can be taken back", async () => {
		const { standIn, ann, bo } = on;
		standIn.react(ann.id, "@lindenford", post, [thumb]);
		standIn.react(bo.id, "@lindenford", post, [thumb]);
		await heard(1);
		standIn.react(ann.id, "@lindenford", post, [heart]);
		standIn.react(bo.id, "@lindenford", post, []);
		const [, update] = await heard(2);
		expect(update?.message_reaction_count?.reactions).toEqual([{ type: heart, total_count: 1 }]);
	});

	test("are told to a bot that has asked for them by name, and is an administrator there", async () => {
		const { standIn, api, ann, bo } = on;
		standIn.setMembership("@lindenford", "member");
		standIn.react(ann.id, "@lindenford", post, [thumb]);
		standIn.say(ann.id, "hello");
		standIn.setMembership("@lindenford", "administrator");
		await api.getUpdates({ allowed_updates: ["message"] });
		standIn.react(bo.id, "@lindenford", post, [thumb]);
		await until(async () => {
			standIn.say(ann.id, "still there?");
			return (await api.getUpdates({ allowed_updates: ["message"] })).length > 40;
		}, "the time of the batch to pass");
		const updates = await api.getUpdates({ allowed_updates });
		expect(updates.filter((update) => update.message_reaction_count !== undefined)).toEqual([]);
	});

	test("are none of a message that is not there, nor of a chat", () => {
		const { standIn, ann } = on;
		expect(() => standIn.react(ann.id, "@lindenford", 99, [thumb])).toThrow("no post 99");
		standIn.say(ann.id, "hello");
		expect(() => standIn.react(ann.id, ann.id, 1, [thumb])).toThrow("no post 1");
	});
});
