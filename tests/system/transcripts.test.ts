import { expect, onTestFinished, test } from "vitest";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { TOKEN } from "../support/environment.ts";
import { startNewsroom, until } from "../support/newsroom.ts";
import {
	NEWS,
	NEWSROOM,
	STANDING,
	talkAboutLeaving,
	talkAboutLetter,
	talkAboutReading,
	talkAboutRules,
	talkAboutSettings,
} from "../support/transcript-script.ts";
import { createTalk, goldenTranscript } from "../support/transcript.ts";

/** A Thursday, 10:00 in Berlin. */
const START = Date.parse("2026-11-26T09:00:00Z");
const MINUTE_MS = 60_000;

test("every command and button answers three readers at once, in English, German and Arabic", async () => {
	const clock = { now: START };
	const now = () => clock.now;
	const standIn = createStandIn({ token: TOKEN, now });
	const apiRoot = await standIn.start();
	onTestFinished(() => standIn.stop());
	standIn.addChannel({ title: "Lindenford Courier", username: "lindenford" });
	const admin = standIn.addPerson({ id: 501, firstName: "Ada", languageCode: "en" });
	standIn.say(admin.id, "/start");
	const telegram = Object.assign(standIn, { apiRoot, adminId: admin.id });
	const log: string[] = [];
	const newsroom = await startNewsroom({
		telegram,
		now,
		newsroom: NEWSROOM,
		sweepMs: 100,
		maxUpdates: 100_000,
		log: (line) => log.push(line),
	});
	const found = async (count: number) => {
		const isFound = async () => (await telegram.askInline(admin.id, "")).results.length === count;
		await until(isFound, `${count} articles`);
	};
	for (const [index, article] of STANDING.entries()) {
		await newsroom.send(article);
		// The post stands before its record says when.
		await found(index + 1);
		clock.now += 1000;
	}

	const languages = ["en", "de", "ar"];
	const talks = languages.map((languageCode, index) => {
		const { id } = telegram.addPerson({ id: 601 + index, firstName: languageCode, languageCode });
		return { languageCode, talk: createTalk(telegram, id) };
	});
	const all = (tell: (talk: (typeof talks)[number]["talk"]) => Promise<void>) =>
		Promise.all(talks.map(({ talk }) => tell(talk)));

	await all(talkAboutReading);
	await all(talkAboutRules);
	const toMinute = (minute: number) => {
		clock.now = START + minute * MINUTE_MS;
	};
	// A message may have to wait for its turn, which comes by the clock.
	const tick = () => {
		clock.now += 5;
	};
	toMinute(1);
	let push: Promise<unknown> | undefined;
	const publish = (article: Record<string, unknown>) => {
		push ??= newsroom.send(article);
		return push;
	};
	await all(async (talk) => {
		talk.head("an article comes, changes and is withdrawn");
		await talk.hear(() => publish(NEWS.storm), "the storm", tick);
	});
	push = undefined;
	toMinute(2);
	await all((talk) => talk.hear(() => publish(NEWS.stormUpdated), "the update", tick));
	await all(talkAboutLetter);
	push = undefined;
	toMinute(3);
	const retraction = { type: "article.retracted", data: { id: "storm" } };
	await all((talk) => talk.hear(() => publish(retraction), "the withdrawal", tick));
	push = undefined;
	toMinute(4);
	await all(async (talk) => {
		talk.head("a story goes on");
		await talk.hear(() => publish(NEWS.final), "the next of a story", tick);
	});
	// Weather is for the digest by now.
	await newsroom.send(NEWS.rain);
	await found(STANDING.length + 2);
	await all(talkAboutSettings);
	await all(talkAboutLeaving);

	const isUpdated = process.env["UPDATE_GOLDEN"] === "1";
	for (const { languageCode, talk } of talks) {
		const transcript = talk.transcript();
		expect(transcript).toBe(goldenTranscript(languageCode, transcript, isUpdated));
	}
	expect(log.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
}, 180_000);
