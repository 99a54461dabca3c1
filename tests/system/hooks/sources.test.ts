import { describe, expect, test } from "vitest";
import { ghostCase } from "../../support/deliveries/ghost.ts";
import { SECRET } from "../../support/environment.ts";
import { article, startNewsroom, texts, until } from "../../support/newsroom.ts";

const json = (body: unknown) => ({ contentType: "application/json", body: JSON.stringify(body) });
const source = (name: string, proof: string, more = "") =>
	`  - name: ${name}\n    format: json-feed\n    ${proof}\n${more}`;

describe("a source proves itself", () => {
	test("by any of its secrets, while they are rotated", async () => {
		const older = Buffer.alloc(32, "older");
		const env = { OLDER: `whsec_${older.toString("base64")}` };
		const newsroom = await startNewsroom({
			env,
			newsroom: `sources:\n${source("desk", "secret_env: [WEBHOOK_SECRETS, OLDER]")}`,
		});
		for (const secret of [SECRET, older]) {
			expect(await newsroom.hook("desk", json(article("a")), { secret })).toMatchObject({
				status: 202,
			});
		}
		const foreign = { secret: Buffer.alloc(32, "foreign") };
		expect(await newsroom.hook("desk", json(article("a")), foreign)).toMatchObject({ status: 401 });
	});

	test("by a bearer token, or by an address that nobody guesses", async () => {
		const log: string[] = [];
		const newsroom = await startNewsroom({
			log: (line) => log.push(line),
			env: {
				LOG_LEVEL: "trace",
				CMS_TOKEN: "a-token-of-the-cms",
				PATH_TOKEN: "an-address-of-the-zap",
			},
			newsroom: `sources:\n${source("cms", "bearer_env: CMS_TOKEN")}${source("zap", "path_env: PATH_TOKEN")}`,
		});
		const post = (path: string, authorization?: string) =>
			newsroom.ask(path, {
				method: "POST",
				headers: { "content-type": "application/json", ...(authorization && { authorization }) },
				body: JSON.stringify(article("a")),
			});
		expect(await post("/hooks/cms", "Bearer a-token-of-the-cms")).toMatchObject({ status: 202 });
		expect(await post("/hooks/zap/an-address-of-the-zap")).toMatchObject({ status: 202 });
		const wrong = [
			await post("/hooks/cms"),
			await post("/hooks/cms", "Bearer a-token-of-the-zap"),
			await post("/hooks/cms/a-token-of-the-cms"),
			await post("/hooks/zap"),
			await post("/hooks/zap/another-address"),
		];
		expect(wrong.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
		expect(await post("/hooks/nobody")).toMatchObject({ status: 404 });
		expect(log.join("")).not.toMatch(/a-token-of-the-cms|an-address-of-the-zap/);
		expect(log.filter((line) => line.includes("not signed as agreed"))).toHaveLength(5);
	});

	test("before its body is read: a stranger can't fill the memory", async () => {
		const newsroom = await startNewsroom({
			newsroom: `sources:\n${source("desk", "secret_env: WEBHOOK_SECRETS")}`,
		});
		const large = Buffer.alloc(20 * 1024 * 1024, "x");
		const unsigned = await newsroom
			.ask("/hooks/desk", { method: "POST", body: large })
			.catch(() => undefined);
		expect(unsigned?.status ?? 401).toBe(401);
		const signed = await newsroom
			.hook("desk", { contentType: "application/json", body: large })
			.catch(() => undefined);
		expect(signed?.status ?? 413).toBe(413);
	});
});

describe("the newsroom file's word for a source", () => {
	test("sets the rate, and tells when to come again", async () => {
		const newsroom = await startNewsroom({
			newsroom: `sources:\n${source("desk", "secret_env: WEBHOOK_SECRETS", "    rate: 3\n")}${source("other", "secret_env: WEBHOOK_SECRETS")}`,
		});
		const statuses = [];
		for (let n = 0; n < 5; n++) {
			statuses.push((await newsroom.hook("desk", json(article(`n${n}`)))).status);
		}
		expect(statuses).toEqual([202, 202, 202, 429, 429]);
		const refused = await newsroom.hook("desk", json(article("n5")));
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
		expect((await newsroom.hook("other", json(article("o")))).status).toBe(202);
	});

	test("sets topics, language and channels of articles that name none", async () => {
		const newsroom = await startNewsroom({
			newsroom: `channels:\n  - id: "@lindensport"\n    language: de\nsources:\n${source(
				"sport",
				"secret_env: WEBHOOK_SECRETS",
				'    topics: [sport]\n    language: de\n    channels: ["@lindensport"]\n',
			)}`,
		});
		newsroom.telegram.addChannel({ title: "Sport", username: "lindensport" });
		const locked = article("a", { _tidings: { visibility: "paid" } });
		await newsroom.hook("sport", json(locked));
		await until(() => texts(newsroom.telegram, "@lindensport").length === 1, "the post");
		// The lock is told in the channel's language.
		expect(texts(newsroom.telegram, "@lindensport")[0]).toContain("🔒 Für Abonnenten");
		expect(texts(newsroom.telegram)).toHaveLength(0);
	});

	test("sets what becomes of an article behind a wall", async () => {
		const newsroom = await startNewsroom({
			newsroom: `sources:\n${source("wall", "secret_env: WEBHOOK_SECRETS", "    restricted: skip\n")}${source("hint", "secret_env: WEBHOOK_SECRETS")}`,
		});
		const paid = (id: string, more = {}) =>
			article(id, { _tidings: { visibility: "paid" }, ...more });
		const skipped = await newsroom.hook("wall", json(paid("a")));
		expect(skipped.body["accepted"]).toMatchObject([{ status: "retracted" }]);
		const bare = await newsroom.hook("hint", json(paid("b", { summary: undefined })));
		expect(bare.body["accepted"]).toMatchObject([{ status: "retracted" }]);
		await newsroom.hook("hint", json(paid("c")));
		await until(() => texts(newsroom.telegram).length === 1, "the teaser");
		expect(texts(newsroom.telegram)[0]).toMatch(
			/part c\n\nThe old bridge[^\n]+\n\n🔒 For subscribers\n/,
		);
	});

	test("holds when an article that was for all goes behind the wall, and when it comes back", async () => {
		const newsroom = await startNewsroom({
			newsroom: `sources:\n${source("wall", "secret_env: WEBHOOK_SECRETS", "    restricted: skip\n")}`,
		});
		const version = (minute: number, visibility: string) =>
			json(
				article("a", { date_modified: `2026-05-01T07:0${minute}:00Z`, _tidings: { visibility } }),
			);
		await newsroom.hook("wall", version(1, "public"));
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		await newsroom.hook("wall", version(2, "members"));
		await until(() => texts(newsroom.telegram).length === 0, "the withdrawal");
		await newsroom.hook("wall", version(3, "public"));
		await until(() => texts(newsroom.telegram).length === 1, "the return");
		expect(texts(newsroom.telegram)[0]).toContain("part a");
	});
});

test("a moved embargo moves the post, and an article that is unscheduled is never posted", async () => {
	const newsroom = await startNewsroom({
		newsroom: "sources:\n  - name: blog\n    format: ghost\n    secret_env: HOOK_SECRET\n",
	});
	const now = Date.now();
	const push = (delivery: { contentType: string; body: string | Buffer }) =>
		newsroom.hook("blog", delivery, { scheme: "ghost" });
	type Body = { post: { current: Record<string, unknown>; previous: Record<string, unknown> } };
	const scheduled = (
		at: number,
		second: number,
		more: Record<string, unknown> = {},
		previous = {},
	) => {
		const delivery = ghostCase.embargoed?.(now, at);
		const { post } = JSON.parse(String(delivery?.body)) as Body;
		const updated_at = new Date(now - 60_000 + second * 1000).toISOString();
		const body = { post: { current: { ...post.current, updated_at, ...more }, previous } };
		return { contentType: "application/json", body: JSON.stringify(body) };
	};
	await push(scheduled(now + 3_600_000, 1));
	const soon = Math.ceil(now / 1000) * 1000 + 2000;
	await push(scheduled(soon, 2));
	await push(scheduled(soon, 1, { id: "never" }));
	const draft = scheduled(soon, 2, { id: "never", status: "draft" }, { status: "scheduled" });
	expect(await push(draft)).toMatchObject({ body: { accepted: [{ status: "retracted" }] } });
	await until(() => texts(newsroom.telegram).length === 1, "the post, an hour early");
	expect(Date.now()).toBeGreaterThanOrEqual(soon);
	await push(scheduled(now, 3, { id: "another", status: "published", title: "Another" }));
	await until(() => texts(newsroom.telegram).length === 2, "what comes after both");
	expect(texts(newsroom.telegram)[1]).toContain("Another");
});
