import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { classify, type Failure } from "../../../src/telegram/failure.ts";
import { TransportError } from "../../../src/telegram/transport.ts";

/** What grammY throws for an answer of the Bot API. */
function answer(code: number, description: string, parameters = {}): GrammyError {
	const response = { ok: false as const, error_code: code, description, parameters };
	return new GrammyError("Call to 'sendMessage' failed!", response, "sendMessage", {});
}

describe("an answer of the Bot API was certainly not carried out", () => {
	test.each<[Failure["kind"], number, string]>([
		["unauthorized", 401, "Unauthorized"],
		["unauthorized", 404, "Not Found"],
		["chat", 403, "Forbidden: bot was blocked by the user"],
		["chat", 403, "Forbidden: user is deactivated"],
		["chat", 403, "Forbidden: bot was kicked from the channel chat"],
		["chat", 403, "Forbidden: bot is not a member of the channel chat"],
		["chat", 403, "Forbidden: bot can't initiate conversation with a user"],
		["chat", 400, "Bad Request: chat not found"],
		["chat", 400, "Bad Request: PEER_ID_INVALID"],
		["chat", 400, "Bad Request: member list is inaccessible"],
		["chat", 400, "Bad Request: need administrator rights in the channel chat"],
		["chat", 400, "Bad Request: not enough rights to send text messages to the chat"],
		["chat", 400, "Bad Request: have no rights to send a message"],
		["chat", 400, "Bad Request: CHAT_WRITE_FORBIDDEN"],
		["chat", 400, "Bad Request: group chat was upgraded to a supergroup chat"],
		["unmodified", 400, "Bad Request: message is not modified: specified new message content …"],
		["missing", 400, "Bad Request: message to edit not found"],
		["missing", 400, "Bad Request: message to delete not found"],
		["missing", 400, "Bad Request: MESSAGE_ID_INVALID"],
		["fixed", 400, "Bad Request: message can't be edited"],
		["fixed", 400, "Bad Request: message can't be deleted for everyone"],
		["fixed", 400, "Bad Request: MESSAGE_DELETE_FORBIDDEN"],
		["content", 400, "Bad Request: message is too long"],
		["content", 400, "Bad Request: message text is empty"],
		["formatting", 400, "Bad Request: can't parse entities: unsupported start tag"],
		["formatting", 400, "Bad Request: can't parse MessageEntity: expected an Object"],
		["formatting", 400, "Bad Request: entity URL 'http://x' is invalid: Wrong HTTP URL"],
		["formatting", 400, "Bad Request: ENTITY_BOUNDS_INVALID"],
		["formatting", 400, "Bad Request: BUTTON_URL_INVALID"],
		["content", 413, "Request Entity Too Large"],
	])("%s: %i %s", (kind, code, description) => {
		expect(classify(answer(code, description))).toEqual({ kind, reason: description });
	});

	test("flood: 429, with the time to wait", () => {
		const reason = "Too Many Requests: retry after 35";
		expect(classify(answer(429, reason, { retry_after: 35 }))).toEqual({
			kind: "flood",
			retryAfterMs: 35_000,
			reason,
		});
		expect(classify(answer(429, reason))).toMatchObject({ kind: "flood", retryAfterMs: 1000 });
		// Such a figure is no wish of Telegram's.
		for (const seconds of [1e9, 1e300]) {
			const flood = classify(answer(429, reason, { retry_after: seconds }));
			expect(flood).toMatchObject({ kind: "flood", retryAfterMs: 30 * 24 * 3_600_000 });
		}
	});

	test("migrated: 400, with the id at which the group is reached now", () => {
		const reason = "Bad Request: group chat was upgraded to a supergroup chat";
		const parameters = { migrate_to_chat_id: -1_001_000_000_456 };
		expect(classify(answer(400, reason, parameters))).toEqual({
			kind: "migrated",
			to: -1_001_000_000_456,
			reason,
		});
		expect(classify(answer(500, reason, parameters))).toMatchObject({ kind: "unknown" });
	});
});

describe("nobody knows whether a call was carried out", () => {
	test.each([500, 502, 504])("when the answer is %i", (code) => {
		expect(classify(answer(code, "Internal Server Error"))).toMatchObject({ kind: "unknown" });
	});

	test("when the connection broke after writing", () => {
		const error = new HttpError("Network request failed", new TransportError("reset", true));
		expect(classify(error)).toEqual({ kind: "unknown", reason: "reset" });
	});

	test("when the error is of an origin that nobody thought of; its words may be secret", () => {
		expect(classify(new TypeError("https://api.example/bot1:secret"))).toEqual({
			kind: "unknown",
			reason: "TypeError",
		});
		expect(classify("a string")).toEqual({ kind: "unknown", reason: "an unexpected error" });
		expect(classify(new HttpError("failed", undefined))).toMatchObject({ kind: "unknown" });
	});
});

test("a call that was never written was certainly not carried out", () => {
	const error = new TransportError("no connection to Telegram (ECONNREFUSED)", false);
	const failure = { kind: "unreachable", reason: error.message };
	expect(classify(new HttpError("Network request failed", error))).toEqual(failure);
	expect(classify(error)).toEqual(failure);
});

test.each([
	["wrong HTTP URL specified", undefined],
	["Wrong type of the web page content", undefined],
	["failed to get HTTP URL content", undefined],
	["wrong file identifier/HTTP URL specified", undefined],
	["WEBPAGE_MEDIA_EMPTY", undefined],
	["PHOTO_INVALID_DIMENSIONS", undefined],
	["IMAGE_PROCESS_FAILED", undefined],
	["not enough rights to send photos to the chat", undefined],
	["not enough rights to send videos to the chat", undefined],
	['failed to send message #3 with the error message "WEBPAGE_CURL_FAILED"', 2],
	['failed to send message #1 with the error message "Wrong type of the web page content"', 0],
])("a file that can't be had is told apart: %s", (description, position) => {
	const reason = `Bad Request: ${description}`;
	expect(classify(answer(400, reason))).toEqual({ kind: "media", position, reason });
});
