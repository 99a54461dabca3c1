import type { CallbackQuery, InlineQueryResult, InlineQueryResultsButton } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { given } from "../given.ts";
import type { Methods } from "./method.ts";

/** What a person sees after pressing a button; empty when the bot only ended the waiting. */
export type CallbackAnswer = { text?: string; showAlert?: boolean; url?: string };

/** What the bot gave for an inline query, in the Bot API's own fields. */
export type InlineAnswer = {
	results: InlineQueryResult[];
	cache_time: number;
	is_personal: boolean;
	next_offset: string;
	button?: InlineQueryResultsButton;
};

const Results = z.array(z.looseObject({ type: z.string(), id: z.string() }));
const Button = z.looseObject({ text: z.string() });
const maxResults = 50;
const maxIdBytes = 64;
const maxOffsetBytes = 64;
const maxAnswerLength = 200;
const defaultCacheTimeSeconds = 300;

/** Questions people asked the bot by a button or an inline query, and the methods that answer them. */
export function createAnswers() {
	const presses = new Map<string, (answer: CallbackAnswer) => void>();
	const inquiries = new Map<string, (answer: InlineAnswer) => void>();
	let count = 0;

	const ask = <T>(open: Map<string, (answer: T) => void>) => {
		count += 1;
		const id = `${4_000_000_000_000_000 + count}`;
		return { id, answer: new Promise<T>((resolve) => open.set(id, resolve)) };
	};

	const take = <T>(open: Map<string, (answer: T) => void>, id: string | undefined) => {
		const resolve = open.get(id ?? "");
		if (!resolve)
			throw badRequest("query is too old and response timeout expired or query ID is invalid");
		open.delete(id ?? "");
		return resolve;
	};

	return {
		/** Opens a press of a button: the id of its query and the promise of the bot's answer. */
		openPress: (): { id: CallbackQuery["id"]; answer: Promise<CallbackAnswer> } => ask(presses),

		/** Opens an inline query. */
		openInquiry: () => ask(inquiries),

		/** Ends all waiting, as if the bot had answered with nothing. */
		close(): void {
			for (const resolve of presses.values()) resolve({});
			for (const resolve of inquiries.values())
				resolve({ results: [], cache_time: 0, is_personal: false, next_offset: "" });
			presses.clear();
			inquiries.clear();
		},

		methods: {
			answerCallbackQuery({ parameters }) {
				const text = parameters.text("text");
				if (text !== undefined && Array.from(text).length > maxAnswerLength)
					throw badRequest("MESSAGE_TOO_LONG");
				const url = parameters.text("url");
				const resolve = take(presses, parameters.text("callback_query_id"));
				resolve({
					...given({ text, url }),
					...(parameters.flag("show_alert") ? { showAlert: true } : {}),
				});
				return true;
			},

			answerInlineQuery({ parameters }) {
				const results =
					parameters.value("results", Results, "can't parse inline query results JSON object") ??
					[];
				if (results.length > maxResults)
					throw badRequest("too many inline query results specified");
				const ids = results.map(({ id }) => id);
				if (ids.some((id) => id === "" || Buffer.byteLength(id) > maxIdBytes))
					throw badRequest("RESULT_ID_INVALID");
				if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
				const next_offset = parameters.text("next_offset") ?? "";
				if (Buffer.byteLength(next_offset) > maxOffsetBytes)
					throw badRequest("NEXT_OFFSET_INVALID");
				const button = parameters.value(
					"button",
					Button,
					"can't parse inline query results button",
				);
				const resolve = take(inquiries, parameters.text("inline_query_id"));
				resolve({
					results: results as unknown as InlineQueryResult[],
					cache_time: parameters.integer("cache_time") ?? defaultCacheTimeSeconds,
					is_personal: parameters.flag("is_personal"),
					next_offset,
					...given({ button }),
				});
				return true;
			},
		} satisfies Methods,
	};
}

/** Questions people asked the bot, and the methods that answer them. */
export type Answers = ReturnType<typeof createAnswers>;
