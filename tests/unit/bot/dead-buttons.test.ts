import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { articleRef, digestOf } from "../../../src/article/article.ts";
import { deadButtons, pressPattern, readPress } from "../../../src/bot/dead-buttons.ts";
import { noticeKinds } from "../../../src/store/notice.ts";
import { WreckKind } from "../../../src/store/wreck.ts";

const say = (id: string) => id;
const attempt = randomUUID();
const channel = "-1001234567890";
const dataOf = (ref: string) => ({ channel, ref, attempt, post: "" });

describe.each(WreckKind.options)("the buttons under what is %s", (kind) => {
	const refs = [articleRef("api", "a"), `${articleRef("api", "a")}~99999`];

	test("fit Telegram's 64 bytes, and say what was shown", () => {
		for (const ref of refs) {
			const buttons = deadButtons({ kind, data: dataOf(ref) }, say);
			expect(buttons.length).toBeGreaterThan(1);
			for (const { data } of buttons) {
				expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
				const match = pressPattern.exec(data);
				if (match === null) throw new Error(`no press: ${data}`);
				const pressed = readPress(match);
				expect(pressed).toMatchObject({ ref, shown: { kind, attempt: attempt.slice(0, 8) } });
				expect(digestOf(channel).startsWith(pressed.channel)).toBe(true);
			}
		}
	});

	test("ask for different things, each once", () => {
		const buttons = deadButtons({ kind, data: dataOf(refs[0] ?? "") }, say);
		expect(new Set(buttons.map(({ data }) => data)).size).toBe(buttons.length);
		expect(new Set(buttons.map(({ text }) => text)).size).toBe(buttons.length);
	});
});

test("nothing else that the admins are told has such buttons", () => {
	const others = noticeKinds.filter((kind) => !WreckKind.safeParse(kind).success);
	expect(others.length).toBeGreaterThan(10);
	for (const kind of others) expect(deadButtons({ kind, data: dataOf("r") }, say)).toEqual([]);
});

test("a refused edit, whose earlier text stands, has none", () => {
	const data = { ...dataOf("r"), post: "https://t.me/lindenford/5" };
	expect(deadButtons({ kind: "failed", data }, say)).toEqual([]);
	expect(deadButtons({ kind: "stuck", data }, say)).not.toEqual([]);
});
