import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { ListQuery } from "../../src/ingest/articles.ts";
import { stepsOf, valuesAt } from "../../src/ingest/formats/pointer.ts";
import { hubOf } from "../../src/ingest/hub-link.ts";
import { readDocument } from "../../src/newsroom/document.ts";
import { ApiError } from "../../src/sandbox/api-error.ts";
import { boundaryOf, parseMultipart } from "../../src/sandbox/multipart.ts";
import { readArguments } from "../../src/sandbox/parameters.ts";
import { readPicture } from "../../src/sandbox/picture.ts";
import { framesIn, packFrame } from "../../src/store/archive-frames.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { isPublicAddress } from "../../src/web/address.ts";
import { formatOf, isBareJpeg } from "../../src/web/picture-format.ts";
import { schemes, sign, verify } from "../../src/web/signatures.ts";
import { environment, HOOK_SECRET } from "../support/environment.ts";
import { NOW } from "../support/formats.ts";
import { pathOf } from "../support/sources.ts";
import { anyBytes, anyOf } from "./inputs.ts";
import { type Target, target, unlessThrown, unlessUndefined } from "./target.ts";

const body = Buffer.from('{"id":"1"}');
const signed = Object.values(schemes).map((scheme) => ({
	scheme,
	headers: sign(scheme, HOOK_SECRET, { id: "msg_1", body, now: NOW }),
}));

/** A header's value, right or nearly so, given once, twice or not at all. */
const headers = fc.constantFrom(...signed).chain(({ scheme, headers }) =>
	fc
		.record(
			Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [
					name,
					fc.oneof(
						{ weight: 3, arbitrary: fc.constant(value) },
						{ weight: 2, arbitrary: anyOf([value]) },
						{ weight: 1, arbitrary: fc.array(anyOf([value]), { maxLength: 3 }) },
						{ weight: 1, arbitrary: fc.constant(undefined) },
					),
				]),
			),
		)
		.map((given) => ({
			scheme,
			headers: given,
			isWhole: Object.entries(headers).every(([name, value]) => given[name] === value),
		})),
);

const feed =
	'<feed><link rel="self" href="/feed"/><link rel="hub" href="https://hub.example/"/></feed>';
const jsonFeed = '{"items":[],"hubs":[{"type":"WebSub","url":"https://hub.example/"}]}';
const link = '</feed>; rel="self", <https://hub.example/>; rel="hub"';

const pieces = ["string", "hash", "list"] as const;
const backup = Buffer.concat([
	packFrame({ kind: "header", header: { schema: 1, prefix: "tidings", takenAt: NOW } }),
	...pieces.map((type) =>
		packFrame({
			kind: "piece",
			piece: {
				type,
				name: Buffer.from("article:1"),
				isFirst: true,
				isLast: true,
				expiresAt: undefined,
				items: [Buffer.from("id"), Buffer.from("1")],
			},
		}),
	),
	packFrame({ kind: "end", keys: pieces.length }),
]);

const form = Buffer.from(
	'--x\r\ncontent-disposition: form-data; name="chat_id"\r\n\r\n7\r\n--x\r\n' +
		'content-disposition: form-data; name="photo"; filename=bridge.jpg\r\n\r\nbytes\r\n--x--\r\n',
);
const pictures = [
	Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10", "latin1"),
	Buffer.from(
		"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0\xff\xd9",
		"latin1",
	),
	Buffer.from("GIF89a\x10\0\x10\0", "latin1"),
	Buffer.from("RIFF\x20\0\0\0WEBPVP8 \0\0\0\0", "latin1"),
	Buffer.from("\0\0\0\x18ftypavif\0\0\0\0avifmif1", "latin1"),
];
const types = [
	"multipart/form-data; boundary=x",
	"application/json",
	"application/x-www-form-urlencoded",
];

/** The file is its owner's: it has to be told what is wrong in it, and not to hold against a bomb of a megabyte. */
const MAX_FILE_LENGTH = 20_000;
const file = (seeds: readonly string[]) =>
	anyOf(seeds).map((text) => text.slice(0, MAX_FILE_LENGTH));

/** What comes over HTTP around the articles, the newsroom file, backups, and what the sandbox is asked. */
export function wireTargets(): readonly Target[] {
	const example = readFileSync(pathOf("newsroom.example.yaml"), "utf8");
	const settings = environment("http://127.0.0.1:1");
	return [
		target("signature", headers, ({ scheme, headers, isWhole }) => {
			const verified = verify(scheme, [HOOK_SECRET], { headers, body, now: NOW });
			if (isWhole && verified === undefined) throw new Error("what is signed was refused");
			return unlessUndefined(verified);
		}),
		target(
			"list-query",
			fc.dictionary(
				fc.constantFrom("source", "state", "since", "limit", "cursor", "__proto__"),
				anyOf(["api", "posted", "2026-05-01T07:30:00Z", "10", `1-${"a".repeat(22)}`]),
				{ maxKeys: 3 },
			),
			(query) => (ListQuery.safeParse(query).success ? "taken" : "refused"),
		),
		target(
			"pointer",
			anyOf(["/entry/tags/*/name", 'fields.title["en-US"]', "a[0].b", "/a~1b/m~0n"]),
			(pointer) => {
				if (stepsOf(pointer) === undefined) return "refused";
				valuesAt(pointer, { entry: { tags: [{ name: "Town" }] }, fields: { title: "Open" } });
				return "taken";
			},
		),
		target(
			"newsroom-file",
			file([
				example,
				"sources:\n  - name: courier\n    format: ghost\n    secret_env: HOOK_SECRET\n",
			]),
			(text) =>
				unlessThrown(
					(error) => error instanceof ConfigError,
					() => readConfig(settings, { path: "newsroom.yaml", text }),
				),
		),
		target("yaml", file([example, "a: &a [1]\nb: *a\n"]), (text) =>
			readDocument(text).mistakes.length > 0 ? "refused" : "taken",
		),
		target(
			"ip-address",
			anyOf([
				"127.0.0.1",
				"::1",
				"::ffff:10.0.0.1",
				"64:ff9b::a00:1",
				"2606:4700::1",
				"1.1.1.1",
				"93.184.215.14",
				"2a00::1",
				"64:ff9b::101:101",
			]),
			(ip) => (isPublicAddress(ip) ? "taken" : "refused"),
		),
		target("hub-link", fc.tuple(anyOf([feed, jsonFeed]), anyOf([link])), ([body, link]) =>
			unlessUndefined(hubOf({ headers: { link }, body: Buffer.from(body) })),
		),
		target("picture", anyBytes(pictures), (bytes) => {
			isBareJpeg(bytes);
			readPicture(bytes);
			return unlessUndefined(formatOf(bytes));
		}),
		target("backup", anyBytes([backup]), async (bytes) => {
			try {
				for await (const _ of framesIn(chunksOf(bytes))) continue;
				return "taken";
			} catch (error) {
				if (error instanceof StoreError) return "refused";
				throw error;
			}
		}),
		target(
			"multipart",
			fc.tuple(
				anyOf(types),
				fc.oneof(
					anyBytes([form]),
					anyOf([
						form.toString("latin1"),
						'{"chat_id":7,"entities":"[]"}',
						"chat_id=7&entities=[]",
					]).map((text) => Buffer.from(text)),
				),
			),
			([type, bytes]) => {
				const boundary = boundaryOf(type);
				if (boundary !== undefined)
					unlessThrown(
						(error) => error instanceof Error && error.name === "Error",
						() => parseMultipart(bytes, boundary),
					);
				return unlessThrown(
					(error) => error instanceof ApiError,
					() => readArguments({}, type, bytes),
				);
			},
		),
	];
}

/** Bytes in two parts, as a file is read. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
	const middle = bytes.length >> 1;
	yield bytes.subarray(0, middle);
	yield bytes.subarray(middle);
}
