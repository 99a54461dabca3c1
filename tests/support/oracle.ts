import { createRequire } from "node:module";
import type { MessageEntity } from "grammy/types";

type TdEntity = {
	_: "textEntity";
	offset: number;
	length: number;
	type: {
		_: string;
		url?: string;
		language?: string;
		unix_time?: number;
		formatting_type?: TdTimeFormat | null;
	};
};
type TdPrecision = { _: string };
type TdTimeFormat = {
	_: string;
	time_precision?: TdPrecision;
	date_precision?: TdPrecision;
	show_day_of_week?: boolean;
};
type TdAnswer =
	| { _: "textEntities"; entities: TdEntity[] }
	| { _: "formattedText"; text: string; entities: TdEntity[] }
	| { _: "error"; code: number; message: string };
type Tdl = {
	configure: (options: { tdjson: string; verbosityLevel: number }) => void;
	execute: (request: Record<string, unknown>) => TdAnswer | null;
};

// TDLib names its types after the Bot API's, but for these.
const otherNames: Record<string, string> = {
	email_address: "email",
	text_url: "text_link",
	pre_code: "pre",
	block_quote: "blockquote",
	expandable_block_quote: "expandable_blockquote",
};
// TDLib finds these as well, but the Bot API does not show them to bots.
const hidden = new Set(["bank_card_number", "media_timestamp"]);

/**
 * Telegram's own text parser: TDLib, run offline. `undefined` where no build of it is installed, which is no
 * error: the packages are optional.
 */
export function loadOracle() {
	const tdl = loadTdl();
	if (!tdl) return undefined;

	const ask = (request: Record<string, unknown>) => {
		const answer = tdl.execute(request);
		if (!answer) throw new Error("TDLib gave no answer.");
		if (answer._ === "error") throw new Error(answer.message);
		return answer;
	};

	return {
		/** The entities the server finds in a text by itself. */
		textEntities(text: string): MessageEntity[] {
			return fromTd(ask({ _: "getTextEntities", text }).entities);
		},

		/**
		 * A text and its entities after the server's clean-up, untrimmed; throws with the server's words. The text
		 * may hold no Markdown (`**`, `__`, `~~`, `||`, backticks, brackets), as the request interprets it too.
		 */
		cleanUp(
			text: string,
			entities: readonly MessageEntity[],
		): { text: string; entities: MessageEntity[] } {
			const answer = ask({
				_: "parseMarkdown",
				text: { _: "formattedText", text, entities: entities.map(toTd) },
			});
			if (answer._ !== "formattedText") throw new Error(`TDLib answered with ${answer._}.`);
			return { text: answer.text, entities: fromTd(answer.entities) };
		},
	};
}

/** Telegram's own text parser. */
export type Oracle = NonNullable<ReturnType<typeof loadOracle>>;

function loadTdl(): Tdl | undefined {
	const require = createRequire(new URL("./oracle/package.json", import.meta.url));
	try {
		const tdl = require("tdl") as Tdl;
		const tdjson = require.resolve("@prebuilt-tdlib/linux-x64-glibc/libtdjson.so");
		tdl.configure({ tdjson, verbosityLevel: 0 });
		tdl.execute({ _: "getTextEntities", text: "" });
		return tdl;
	} catch {
		console.log(
			"TDLib is not installed here: the comparisons with Telegram's own parser are left out.",
		);
		return undefined;
	}
}

function toTd(entity: MessageEntity): TdEntity {
	const { offset, length, type } = entity;
	const names = Object.entries(otherNames).find(([, name]) => name === type && type !== "pre");
	const name = type === "pre" && entity.language ? "pre_code" : (names?.[0] ?? type);
	const words = name.split("_").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
	return {
		_: "textEntity",
		offset,
		length,
		type: {
			_: `textEntityType${words.join("")}`,
			...(entity.type === "text_link" ? { url: entity.url } : {}),
			...(entity.type === "pre" && entity.language ? { language: entity.language } : {}),
			...(entity.type === "date_time"
				? {
						unix_time: entity.unix_time,
						formatting_type: toTimeFormat(entity.date_time_format),
					}
				: {}),
		},
	};
}

function fromTd(entities: readonly TdEntity[]): MessageEntity[] {
	return entities
		.map(({ offset, length, type }) => {
			const { _: kind, url, language, unix_time, formatting_type } = type;
			const name = kind
				.replace("textEntityType", "")
				.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`)
				.toLowerCase();
			return {
				type: otherNames[name] ?? name,
				offset,
				length,
				...(url === undefined ? {} : { url }),
				...(language === undefined ? {} : { language }),
				...(unix_time === undefined
					? {}
					: { unix_time, date_time_format: fromTimeFormat(formatting_type) }),
			} as MessageEntity;
		})
		.filter(({ type }) => !hidden.has(type));
}

function toTimeFormat(format: string): TdTimeFormat | null {
	if (format === "") return null;
	if (format === "r") return { _: "dateTimeFormattingTypeRelative" };
	const precision = (short: string, long: string): TdPrecision => ({
		_: `dateTimePartPrecision${format.includes(long) ? "Long" : format.includes(short) ? "Short" : "None"}`,
	});
	return {
		_: "dateTimeFormattingTypeAbsolute",
		time_precision: precision("t", "T"),
		date_precision: precision("d", "D"),
		show_day_of_week: format.includes("w"),
	};
}

function fromTimeFormat(format: TdTimeFormat | null | undefined): string {
	if (format === null || format === undefined) return "";
	if (format._ === "dateTimeFormattingTypeRelative") return "r";
	const letter = (precision: TdPrecision | undefined, short: string, long: string) => {
		if (precision?._.endsWith("Long") === true) return long;
		return precision?._.endsWith("Short") === true ? short : "";
	};
	const { time_precision: time, date_precision: date, show_day_of_week: hasDay = false } = format;
	return `${hasDay ? "w" : ""}${letter(date, "d", "D")}${letter(time, "t", "T")}`;
}
