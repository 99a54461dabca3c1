import { describe, expect, test } from "vitest";
import type { SchemeName } from "../../../src/web/signatures.ts";
import type { Delivery, FormatCase } from "../../support/deliveries/case.ts";
import { openRedis, startNewsroom, texts, until } from "../../support/newsroom.ts";
import { readEverything } from "../../support/read-everything.ts";

const signatures: Partial<Record<string, SchemeName>> = {
	ghost: "ghost",
	wordpress: "wp-webhooks",
	miniflux: "miniflux",
	websub: "websub",
};

/** A newsroom with one source of the case's format, and what its log said. */
export async function startSource(one: FormatCase, more = "") {
	const lines: string[] = [];
	const scheme = signatures[one.format] ?? "standard-webhooks";
	const secret = scheme === "standard-webhooks" ? "WEBHOOK_SECRETS" : "HOOK_SECRET";
	const options = one.options === undefined ? "" : `\n    options: ${JSON.stringify(one.options)}`;
	const newsroom = await startNewsroom({
		log: (line) => lines.push(line),
		env: { LOG_LEVEL: "trace" },
		newsroom: `sources:\n  - name: system\n    format: ${one.format}\n    secret_env: ${secret}${options}${more}\n`,
	});
	// The source has been there for ages, so that nothing that it sends is older.
	const redis = openRedis();
	await redis.hset(`${newsroom.prefix}:source:system`, { since: -1e15 });
	return {
		...newsroom,
		lines,
		redis,
		posts: () => texts(newsroom.telegram),
		push: (delivery: Delivery, headers?: Record<string, string>) =>
			newsroom.hook("system", delivery, { scheme, ...(headers === undefined ? {} : { headers }) }),
		pushWith: (secret: Buffer, delivery: Delivery) =>
			newsroom.hook("system", delivery, { scheme, secret }),
	};
}

const noDelivery: Delivery = { contentType: "", body: "" };

/** What every format of a source promises, tried through the real door: HTTP, Redis, the channel. */
export function formatContract(name: string, one: FormatCase): void {
	describe(`what ${name} sends`, () => {
		test("is posted once and edited; the same again changes nothing", async () => {
			const source = await startSource(one);
			const now = Date.now();
			expect(await source.push(one.published(now))).toMatchObject({ status: 202 });
			await until(() => source.posts().length === 1, "the post");
			expect(source.posts()[0]).toContain("The bridge is open");
			expect(await source.push(one.published(now))).toMatchObject({
				body: {
					accepted: expect.arrayContaining([expect.objectContaining({ status: "unchanged" })]),
				},
			});
			expect(await source.push(one.edited(now))).toMatchObject({ status: 202 });
			await until(() => source.posts()[0]?.includes("closed again") === true, "the edit");
			await source.push(one.edited(now));
			expect(source.posts()).toHaveLength(1);
			expect(source.posts()[0]).toContain("The bridge is closed again");
		});

		test.runIf(one.stale !== undefined)("is not undone by an older version", async () => {
			const source = await startSource(one);
			const now = Date.now();
			await source.push(one.edited(now));
			await until(() => source.posts().length === 1, "the post");
			expect(await source.push(one.stale?.(now) ?? noDelivery)).toMatchObject({
				body: { accepted: expect.arrayContaining([expect.objectContaining({ status: "stale" })]) },
			});
			await source.push(one.edited(now));
			expect(source.posts()[0]).toContain("The bridge is closed again");
		});

		test.runIf(one.withdrawn !== undefined)("is taken back", async () => {
			const source = await startSource(one);
			const now = Date.now();
			await source.push(one.published(now));
			await until(() => source.posts().length === 1, "the post");
			await source.push(one.edited(now));
			const answer = await source.push(one.withdrawn?.(now) ?? noDelivery);
			expect(answer).toMatchObject({ status: 202, body: { accepted: [{ status: "retracted" }] } });
			await until(() => source.posts().length === 0, "the retraction");
			// What comes late does not bring it back.
			await source.push(one.published(now));
			const { body } = await source.read("/v1/articles?state=retracted");
			expect(body["articles"]).toHaveLength(1);
			expect(source.posts()).toHaveLength(0);
		});

		test.runIf(one.embargoed !== undefined)("is held until its minute", async () => {
			const source = await startSource(one);
			const now = Date.now();
			const at = Math.ceil(now / 1000) * 1000 + 2000;
			const answer = await source.push(one.embargoed?.(now, at) ?? noDelivery);
			expect(answer).toMatchObject({ status: 202 });
			const { body } = await source.read("/v1/articles?state=embargoed");
			expect(body["articles"]).toHaveLength(1);
			expect(source.posts()).toHaveLength(0);
			await until(() => source.posts().length === 1, "the post");
			expect(Date.now()).toBeGreaterThanOrEqual(at);
			expect(source.posts()[0]).toContain("The bridge tomorrow");
		});

		test("is refused when the signature is not the source's, and nothing of it is kept", async () => {
			const source = await startSource(one);
			const delivery = one.published(Date.now());
			const answer = await source.pushWith(Buffer.alloc(32, "foreign"), delivery);
			expect(answer).toMatchObject({ status: 401 });
			const stored = await readEverything(source.redis, source.prefix);
			expect(stored).not.toContain("The bridge");
		});

		test("is refused with what to do when it lacks what is needed", async () => {
			const source = await startSource(one);
			for (const delivery of one.missing) {
				const answer = await source.push(delivery);
				expect([400, 422]).toContain(answer.status);
				expect(String(answer.body["detail"])).not.toBe("");
			}
			expect(source.posts()).toHaveLength(0);
		});

		test("may be as hostile as it likes: it makes one well-behaved post", async () => {
			const source = await startSource(one);
			const answer = await source.push(one.hostile(Date.now()));
			expect(answer).toMatchObject({ status: 202, body: { accepted: [{ status: "accepted" }] } });
			await until(() => source.posts().length === 1, "the post");
			const [message] = source.telegram.messages("@lindenford");
			expect(message?.text).toContain("Hostile");
			expect(JSON.stringify(message)).not.toMatch(/javascript:|\u202E|\\u0000/i);
			expect(source.lines.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
		});

		for (const secret of one.private) {
			test(`keeps what is private: ${secret.what}`, async () => {
				const source = await startSource(one);
				const answer = await source.push(secret.delivery(Date.now()));
				expect([202, 422]).toContain(answer.status);
				// Where nothing may be posted, whatever would be is posted before another one.
				if (secret.shows === undefined) await source.push(one.published(Date.now()));
				await until(() => source.posts().length > 0, "a post");
				expect(source.posts()).toEqual([
					expect.stringContaining(secret.shows ?? "The bridge is open"),
				]);
				const places = {
					Redis: await readEverything(source.redis, source.prefix),
					"the log": source.lines.join(""),
					"a message": JSON.stringify(source.telegram.calls()),
					"the answer": JSON.stringify(answer.body),
				};
				for (const [place, text] of Object.entries(places)) {
					expect(text.includes(secret.marker), `the marker in ${place}`).toBe(false);
				}
				// Only where something is there to be found does it mean something that nothing was.
				expect(places["a message"]).toContain("sendMessage");
			});
		}
	});
}
