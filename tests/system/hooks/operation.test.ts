import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { describeApi } from "../../../src/ingest/openapi.ts";
import { article, startNewsroom, texts, until } from "../../support/newsroom.ts";

const json = (body: unknown) => ({ contentType: "application/json", body: JSON.stringify(body) });
const source = (name: string, more = "") =>
	`  - name: ${name}\n    format: json-feed\n    secret_env: WEBHOOK_SECRETS\n${more}`;

describe("the list of articles", () => {
	test("is for those who hold the token, and tells a mistake in what it is asked", async () => {
		const newsroom = await startNewsroom();
		expect((await newsroom.ask("/v1/articles")).status).toBe(401);
		const wrong = await newsroom.read("/v1/articles?since=yesterday&limit=0&state=lost&cursor=x");
		expect(wrong.status).toBe(422);
		const paths = (wrong.body["issues"] as { path: string[] }[]).map(({ path }) => path.join("."));
		expect(paths.toSorted()).toEqual(["query.cursor", "query.limit", "query.since", "query.state"]);
	});

	test("shows each article once over all pages, the newest first, by source, state and time", async () => {
		const newsroom = await startNewsroom({
			newsroom: `sources:\n${source("desk")}${source("blog")}`,
		});
		const ids = Array.from({ length: 23 }, (_, index) => `n${index}`);
		// In one request they change in the same millisecond.
		await newsroom.hook("desk", json(ids.slice(0, 12).map((id) => article(id))));
		const between = new Date().toISOString();
		for (const id of ids.slice(12)) await newsroom.hook("desk", json(article(id)));
		await newsroom.hook("blog", json(article("other")));
		const all = async (query: string) => {
			const found: string[] = [];
			let cursor: string | null = "";
			for (let page = 0; cursor !== null && page < 50; page++) {
				const { body } = await newsroom.read(
					`/v1/articles?limit=5&${query}${cursor === "" ? "" : `&cursor=${cursor}`}`,
				);
				found.push(...(body["articles"] as { id: string }[]).map(({ id }) => id));
				cursor = body["next"] as string | null;
			}
			return found;
		};
		const everything = await all("");
		expect(everything).toHaveLength(24);
		expect(new Set(everything).size).toBe(24);
		expect(everything[0]).toBe("other");
		expect((await all("source=desk")).toSorted()).toEqual(ids.toSorted());
		expect(await all("source=blog")).toEqual(["other"]);
		expect(await all(`source=desk&since=${between}`)).toEqual(ids.slice(12).toReversed());
		await until(() => texts(newsroom.telegram).length === 24, "all posts", 20_000);
		expect(await all("state=posted")).toHaveLength(24);
		expect(await all("state=failed")).toEqual([]);
	}, 40_000);
});

test("an article's history tells what came, and why it was decided so", async () => {
	const newsroom = await startNewsroom({
		newsroom: `sources:\n${source("desk")}${source("agency")}`,
	});
	const at = (minute: number) => `2026-05-01T07:${minute}:00Z`;
	const versions = [
		article("a", { date_modified: at(10) }),
		article("a", { date_modified: at(10) }),
		article("a", { date_modified: at(20), title: "Second" }),
		article("a", { date_modified: at(15), title: "Late" }),
		{ type: "article.retracted", data: { id: "a", date_modified: at(30) } },
	];
	let ref = "";
	for (const version of versions) {
		const { body } = await newsroom.hook("desk", json(version), {
			id: `msg_${versions.indexOf(version)}`,
		});
		ref = String((body["accepted"] as { url: string }[])[0]?.url).slice(-22);
	}
	const { body } = await newsroom.read(`/v1/articles/${ref}`);
	const history = body["history"] as { what: string; reason: string | null; delivery: string }[];
	expect(history.map(({ what, reason }) => [what, reason])).toEqual([
		["accepted", null],
		["unchanged", "the same as before"],
		["updated", null],
		["stale", "older than what is known"],
		["retracted", "deleted"],
	]);
	const later = new Date(Date.now() + 3_600_000).toISOString();
	await newsroom.hook("agency", json(article("e", { _tidings: { embargoed_until: later } })));
	const list = await newsroom.read("/v1/articles?source=agency");
	const [held] = list.body["articles"] as { ref: string }[];
	const status = await newsroom.read(`/v1/articles/${held?.ref}`);
	expect(status.body["history"]).toMatchObject([
		{ what: "accepted", reason: `held until ${later}` },
	]);
});

describe("a delivery", () => {
	test("can be run again by its name or by its webhook id, and changes nothing that is newer", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("desk")}` });
		const first = await newsroom.hook("desk", json(article("a")), { id: "msg_1" });
		const replay = (id: string) =>
			newsroom.ask(`/v1/deliveries/${id}/replay`, {
				method: "POST",
				headers: { authorization: `Bearer ${newsroom.env.API_TOKEN}` },
			});
		for (const id of ["msg_1", String(first.body["delivery"])]) {
			expect(await replay(id)).toMatchObject({
				status: 202,
				body: { delivery: first.body["delivery"], accepted: [{ id: "a", status: "unchanged" }] },
			});
		}
		await newsroom.hook("desk", json({ type: "article.retracted", data: { id: "a" } }));
		expect((await replay("msg_1")).body).toMatchObject({ accepted: [{ status: "stale" }] });
		expect((await replay("msg_2")).status).toBe(404);
		expect((await newsroom.ask("/v1/deliveries/msg_1/replay", { method: "POST" })).status).toBe(
			401,
		);
	});

	test("of which nothing could be taken is kept, to be run again once a setting is mended", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("desk")}` });
		newsroom.telegram.addChannel({ title: "Sport", username: "lindensport" });
		const replay = (id: string) =>
			newsroom.ask(`/v1/deliveries/${id}/replay`, {
				method: "POST",
				headers: { authorization: `Bearer ${newsroom.env.API_TOKEN}` },
			});
		const item = article("a", { _tidings: { channels: ["@lindensport"] } });
		const answer = await newsroom.hook("desk", json(item));
		expect(answer).toMatchObject({
			status: 422,
			body: { issues: [{ path: ["_tidings", "channels"] }] },
		});
		const delivery = /kept as ([\w-]+)/.exec(String(answer.body["detail"]))?.[1] ?? "";
		expect((await replay(delivery)).status).toBe(422);
		await newsroom.reload(`channels:\n  - id: "@lindensport"\nsources:\n${source("desk")}`);
		expect(await replay(delivery)).toMatchObject({
			status: 202,
			body: { accepted: [{ status: "accepted" }] },
		});
		await until(() => texts(newsroom.telegram, "@lindensport").length === 1, "the post");
	});
});

describe("the newsroom file", () => {
	test("is read again while everything runs: sources come and go, channels too", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("desk")}` });
		newsroom.telegram.addChannel({ title: "Sport", username: "lindensport" });
		await newsroom.hook("desk", json(article("a")));
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		await newsroom.reload(
			`channels:\n  - id: "@lindensport"\n    language: de\nsources:\n${source("sport", '    channels: ["@lindensport"]\n')}`,
		);
		expect((await newsroom.hook("desk", json(article("b")))).status).toBe(404);
		const answer = await newsroom.hook(
			"sport",
			json(article("s", { _tidings: { correction: "Two goals." } })),
		);
		expect(answer.status).toBe(202);
		await until(() => texts(newsroom.telegram, "@lindensport").length === 1, "the sport's post");
		expect(texts(newsroom.telegram, "@lindensport")[0]).toContain("Korrektur: Two goals.");
		expect(texts(newsroom.telegram)).toHaveLength(1);
		// A channel that is no longer named keeps its posts in order.
		await newsroom.reload(`sources:\n${source("sport")}`);
		await newsroom.hook("sport", json({ type: "article.retracted", data: { id: "s" } }));
		await until(() => texts(newsroom.telegram, "@lindensport").length === 0, "the retraction");
	});

	test("with a mistake is refused, and what was before stays in force", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("desk")}` });
		expect(() => newsroom.reload("sources:\n  - name: desk\n    format: nonsense\n")).toThrow(
			/newsroom\.yaml:3:13 sources\[0\]\.format/,
		);
		expect((await newsroom.hook("desk", json(article("a")))).status).toBe(202);
	});
});

describe("the description of the interface", () => {
	test("is an OpenAPI document that a validator passes, served as JSON and as a page", async () => {
		const newsroom = await startNewsroom();
		const { status, body } = await newsroom.ask("/openapi.json");
		expect(status).toBe(200);
		const result = await new Validator().validate(structuredClone(body));
		expect(result).toMatchObject({ valid: true });
		expect(Object.keys(body["paths"] as object)).toEqual([
			"/v1/articles",
			"/v1/articles/{id}",
			"/v1/deliveries/{id}/replay",
			"/v1/dead",
			"/v1/dead/{channel}/{ref}",
			"/v1/stats",
			"/r/{link}",
			"/hooks/{source}",
			"/healthz",
			"/readyz",
			"/metrics",
		]);
		const page = await fetch(`${newsroom.url}/docs/`);
		expect(await page.text()).toContain("<title>Tidings</title>");
	});

	test("fails the validator when it is broken", async () => {
		const broken = { ...structuredClone(describeApi(undefined)), info: {} };
		expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
	});

	test("says what the server answers", async () => {
		const newsroom = await startNewsroom();
		const document = describeApi(undefined) as {
			components: { schemas: Record<string, object> };
		};
		const { Ajv2020 } = await import("ajv/dist/2020.js");
		const formats = await import("ajv-formats");
		const ajv = new Ajv2020({ strict: false });
		(formats.default as unknown as (ajv: object) => void)(ajv);
		ajv.addSchema({ $id: "api", ...document }, "api");
		const holds = (name: string, value: unknown) => {
			const validate = ajv.getSchema(`api#/components/schemas/${name}`);
			return validate?.(value) === true ? [] : (validate?.errors ?? ["no schema"]);
		};
		const answer = await newsroom.send([article("a"), article("b")]);
		expect(holds("Delivery", answer.body)).toEqual([]);
		expect(holds("Problem", (await newsroom.send({})).body)).toEqual([]);
		await until(() => texts(newsroom.telegram).length === 2, "the posts");
		expect(holds("Article", (await newsroom.read("/v1/articles/a")).body)).toEqual([]);
		expect(holds("ArticleList", (await newsroom.read("/v1/articles")).body)).toEqual([]);
		expect(holds("ArticleList", { articles: [{}] })).not.toEqual([]);
	});
});
