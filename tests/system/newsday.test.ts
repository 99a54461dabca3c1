import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { events } from "../support/newsday/day.ts";
import { decisions, fates, waitsForAda } from "../support/newsday/decisions.ts";
import { differencesFromGolden, keepGolden } from "../support/newsday/golden.ts";
import { pageOf } from "../support/newsday/page.ts";
import { ALERTS, type Channel, channels, GERMAN, NEWS } from "../support/newsday/piece.ts";
import { isBreaking, pieceOf, pieces, placesOf } from "../support/newsday/pieces.ts";
import { OPS, type Played, playDay } from "../support/newsday/play.ts";
import { foundIn, sentAt } from "../support/newsday/reader.ts";
import { at, clockOf } from "../support/newsday/time.ts";
import { told } from "../support/newsday/versions.ts";

const SOUND_BUDGET = 8;
const MINUTE_MS = 60_000;
const DAY_MS = 120_000;

let day: Played;

beforeAll(async () => {
	day = await playDay({ redisUrl: inject("redisUrl") });
}, DAY_MS);

afterAll(() => day.stop());

const entries = (channel: Channel) => day.telegram.entries(channel);
const found = (channel: Channel) => foundIn(entries(channel));
const isNight = (ms: number) => ms < at("07:00") || ms >= at("22:00") + 24 * 60 * MINUTE_MS;

function postOf(id: string, channel: Channel) {
	const post = found(channel).find(({ piece }) => piece.id === id);
	if (post === undefined) throw new Error(`${id} is not in ${channel}`);
	return post;
}

describe("what readers find when the day ends", () => {
	test.each(channels)("in %s is what was looked at", (channel) => {
		const page = pageOf(entries(channel));
		if (process.env["UPDATE_GOLDEN"] === "1") keepGolden(channel, page);
		expect(differencesFromGolden(channel, page)).toEqual([]);
	});

	test("is every article, once, in the channels that it is for, and nowhere else", () => {
		const places = new Map(pieces.map(({ id }) => [id, [] as Channel[]]));
		for (const channel of channels) {
			for (const { piece } of found(channel)) places.get(piece.id)?.push(channel);
		}
		const wrong = pieces.flatMap((piece) => {
			const wanted = fates.has(piece.id) ? [] : placesOf(piece);
			const is = places.get(piece.id) ?? [];
			const isRight = is.toSorted().join() === wanted.toSorted().join();
			return isRight
				? []
				: [`${piece.id} is in [${is.join()}] and should be in [${wanted.join()}]`];
		});
		expect(wrong).toEqual([]);
		expect(pieces).toHaveLength(400);
	});

	test("has no slip in it that was mended, and nothing that was taken back", () => {
		const firsts = new Set(pieces.flatMap(({ id, title }) => (fates.has(id) ? [] : [title])));
		const text = channels.map((channel) => pageOf(entries(channel))).join("\n");
		const slips = [
			"teh Old",
			"moterway",
			"more then",
			"Autobanbr",
			"in the que ",
			"1,410",
			"731 at",
			"five weeks",
			"11,90. Vor",
		];
		// What was told twice is there once.
		const gone = [...fates.keys()]
			.map((id) => pieceOf(id).title)
			.filter((title) => !firsts.has(title));
		expect([...slips, ...gone].filter((one) => text.includes(one))).toEqual([]);
	});
});

describe("sound", () => {
	test.each<Channel>([NEWS, GERMAN])("is made at night in %s by breaking news alone", (channel) => {
		const loud = found(channel).filter(({ entry }) => isNight(sentAt(entry)) && !entry.silent);
		expect(loud.map(({ piece }) => piece).filter((piece) => !isBreaking(piece))).toEqual([]);
		expect(loud.length).toBeGreaterThan(0);
	});

	test("is made at night by all top news where there are no quiet hours", () => {
		const night = found(ALERTS).filter(({ entry }) => isNight(sentAt(entry)));
		expect(night.map(({ entry }) => entry.silent)).toEqual([false, false, false]);
	});

	test.each(channels)(
		"is made in %s by eight posts, and then by breaking news alone",
		(channel) => {
			const loud = found(channel).filter(({ entry }) => !entry.silent);
			expect(loud.length).toBeGreaterThan(SOUND_BUDGET);
			const beyond = loud.slice(SOUND_BUDGET).map(({ piece }) => piece);
			expect(beyond.filter((piece) => !isBreaking(piece))).toEqual([]);
		},
	);

	test.each(channels)("is made in %s by every breaking news", (channel) => {
		const breaking = found(channel).filter(({ piece }) => isBreaking(piece));
		expect(breaking.length).toBeGreaterThanOrEqual(3);
		expect(breaking.filter(({ entry }) => entry.silent)).toEqual([]);
	});

	test("is never made by a correction, a market report, a puzzle or what follows in a muted story", () => {
		const quiet = found(NEWS).flatMap(({ piece, entry, answers }) => {
			const isQuiet = piece.id.startsWith("exchange") || piece.id.startsWith("puzzles");
			const isLantern = piece.tags.includes("Lantern Week") && piece.story === undefined;
			const isMuted = isLantern && entry.message.reply_to_message !== undefined;
			return [...answers, ...(isQuiet || isMuted ? [entry] : [])];
		});
		expect(quiet.length).toBeGreaterThan(15);
		expect(quiet.filter(({ silent }) => !silent)).toEqual([]);
	});
});

describe("time", () => {
	test("of the night is waited out where posts wait, and at seven the most urgent ones come first", () => {
		const posts = found(GERMAN);
		const night = posts.filter(({ entry }) => isNight(sentAt(entry)));
		expect(night.map(({ piece }) => piece.id)).toEqual(["nachrichten-3"]);
		const morning = posts.filter(({ entry }) => clockOf(sentAt(entry)) === "07:00");
		const waited = pieces.filter(
			(piece) => piece.language === "de" && isNight(piece.at) && !isBreaking(piece),
		);
		expect(morning.map(({ piece }) => piece.id).toSorted()).toEqual(
			waited.map(({ id }) => id).toSorted(),
		);
		const urgencies = morning.map(({ piece }) => piece.urgency ?? 5);
		expect(urgencies).toEqual(urgencies.toSorted((one, other) => one - other));
		expect(new Set(urgencies).size).toBeGreaterThan(2);
	});

	test("is waited for by what is not to be seen before six", () => {
		expect(clockOf(sentAt(postOf("town-3", NEWS).entry))).toBe("06:00");
		expect(postOf("town-3", NEWS).entry.message.edit_date).toBeUndefined();
	});

	test("goes by as routes and the time to cancel want it", () => {
		const laterMs = (id: string, channel: Channel) =>
			sentAt(postOf(id, channel).entry) - pieceOf(id).at;
		for (const id of ["exchange-1", "exchange-5", "exchange-9"]) {
			expect(laterMs(id, NEWS)).toBe(5 * MINUTE_MS);
		}
		for (const id of ["results-2", "sports-2", "sports-13"]) {
			expect(laterMs(id, NEWS)).toBe(2 * MINUTE_MS);
		}
		for (const id of ["nachrichten-11", "lesestuecke-2"]) {
			expect(laterMs(id, GERMAN)).toBe(MINUTE_MS);
		}
		const breaking = channels
			.flatMap((channel) => found(channel))
			.filter(({ piece }) => isBreaking(piece));
		expect(breaking.filter(({ piece, entry }) => sentAt(entry) !== piece.at)).toEqual([]);
	});
});

describe("changes", () => {
	test("that come within seconds are one edit", () => {
		for (const channel of [NEWS, ALERTS] as const) {
			const { message_id: messageId } = postOf("bridge-1", channel).entry.message;
			const edits = day.telegram
				.calls()
				.filter(
					({ method, chat, payload }) =>
						method === "editMessageText" && chat === channel && payload["message_id"] === messageId,
				);
			expect(edits).toHaveLength(1);
		}
	});

	test("of an article that waits are no edits", () => {
		expect(postOf("nachrichten-9", GERMAN).entry.message.edit_date).toBeUndefined();
	});

	test("that tell of a correction are answered, each once, and nothing else is", () => {
		const answered = channels.flatMap((channel) =>
			found(channel).flatMap(({ piece, answers }) =>
				answers.map(({ message }) => [piece.id, message.text?.split("\n")[0]]),
			),
		);
		const wanted = [...told].flatMap(([id, corrections]) =>
			corrections.map((correction) => [id, expect.stringContaining(correction)]),
		);
		expect(answered).toHaveLength(wanted.length);
		expect(answered).toEqual(expect.arrayContaining(wanted));
	});

	test("that take an article back leave nothing but a gap", () => {
		const gone = channels.map((channel) =>
			entries(channel)
				.filter(({ deletedAt }) => deletedAt !== undefined)
				.map(({ deletedAt = 0 }) => clockOf(deletedAt)),
		);
		expect(gone).toEqual([["11:05", "15:01", "15:12"], [], ["11:05"]]);
	});
});

describe("a story", () => {
	test.each(channels)("is a thread in %s: each post answers the one before", (channel) => {
		const last = new Map<string, number>();
		let threaded = 0;
		for (const { piece, entry } of found(channel)) {
			const story = piece.story?.id ?? (piece.tags.includes("Lantern Week") ? "lanterns" : "");
			const { message_id: messageId, reply_to_message: answered } = entry.message;
			expect([piece.id, answered?.message_id]).toEqual([piece.id, last.get(story)]);
			if (answered !== undefined) threaded++;
			if (story !== "") last.set(story, messageId);
		}
		expect(threaded).toBeGreaterThan(5);
	});

	test("has its newest breaking news on top: one pin took the place of the other", () => {
		const pins = channels.map((channel) => ({
			channel,
			now: found(channel)
				.filter(({ entry }) => entry.pinned)
				.map(({ piece }) => piece.id),
			all: entries(channel).flatMap(({ message }) => {
				const { pinned_message: pinned } = message;
				return pinned === undefined ? [] : [clockOf(message.date * 1000)];
			}),
		}));
		expect(pins).toEqual([
			{ channel: NEWS, now: ["election-15"], all: ["02:40", "13:10", "18:05", "20:52"] },
			{ channel: ALERTS, now: ["election-15"], all: ["02:40", "13:10", "18:05", "20:52"] },
			{ channel: GERMAN, now: ["nachrichten-20"], all: ["02:52", "13:14", "18:09"] },
		]);
	});
});

describe("the door", () => {
	test("knows what is told twice, and what an admin has to see", () => {
		const holds = pieces.flatMap(({ id }) => {
			const hold = day.answers.get(id)?.hold;
			return hold === undefined ? [] : [[id, hold]];
		});
		const wanted = pieces.flatMap((piece) => {
			if (fates.get(piece.id) === "duplicate") return [[piece.id, "duplicate"]];
			return waitsForAda(piece) ? [[piece.id, "review"]] : [];
		});
		expect(holds).toEqual(wanted);
	});

	test("lets through what the admin says yes to, under the title that she chose", () => {
		for (const event of decisions) {
			if (event.kind !== "retitle") continue;
			const post = postOf(event.piece.id, NEWS);
			expect(post.entry.message.text).toContain(event.title);
			expect(post.entry.message.text).not.toContain(event.piece.title);
			expect(post.entry.message.edit_date).toBeUndefined();
		}
	});
});

describe("Telegram's bad minutes", () => {
	test("cost no post and make none twice", () => {
		const faults = events.flatMap((event) => (event.kind === "fault" ? [event.fault.kind] : []));
		const struck = day.telegram.calls().flatMap(({ fault }) => fault ?? []);
		expect(struck.toSorted()).toEqual(faults.toSorted());
		const begun = day.telegram
			.calls()
			.filter(({ method, chat }) => method === "forwardMessage" && String(chat) === String(OPS));
		expect(begun.length).toBeGreaterThan(1);
		expect(day.telegram.messages(OPS)).toEqual([]);
	});

	test("let nothing through for a quarter of an hour, and all of it at once after that", () => {
		const during = channels
			.flatMap((channel) => found(channel))
			.filter(({ entry }) => {
				const ms = sentAt(entry);
				return ms >= at("13:40") && ms < at("13:55");
			});
		expect(during).toEqual([]);
		const late = found(NEWS).filter(({ piece, entry }) => {
			return piece.at > at("13:36") && piece.at < at("13:55") && sentAt(entry) >= at("13:55");
		});
		expect(late.length).toBeGreaterThan(4);
		for (const { entry } of late) expect(sentAt(entry)).toBeLessThan(at("13:59"));
	});
});
