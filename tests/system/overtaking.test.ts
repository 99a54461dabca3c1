import { expect, test } from "vitest";
import { article, type Newsroom, startNewsroom, texts, until } from "../support/newsroom.ts";

const CHAT = "@lindenford";

async function settled(newsroom: Newsroom, id: string, state: string): Promise<void> {
	await until(async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	}, `${id} to be ${state}`);
}

const called = (newsroom: Newsroom, method: string) =>
	until(() => newsroom.telegram.calls().some((call) => call.method === method), method);

test("an article that returns while its post is being deleted is posted anew", async () => {
	const newsroom = await startNewsroom();
	await newsroom.send(article("a"));
	await settled(newsroom, "a", "posted");
	newsroom.telegram.addFault({ method: "deleteMessage", chat: CHAT, kind: "delay", ms: 1000 });
	await newsroom.send({ type: "article.retracted", data: { id: "a" } });
	await called(newsroom, "deleteMessage");
	const later = new Date(Date.now() + 60_000).toISOString();
	await newsroom.send(article("a", { title: "Back again", date_modified: later }));
	await settled(newsroom, "a", "posted");
	expect(texts(newsroom.telegram)).toHaveLength(1);
	expect(texts(newsroom.telegram)[0]).toContain("Back again");
	expect((await newsroom.channelStatus("a")).attempts).toBe(2);
});
