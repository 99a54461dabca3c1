import { createRequire } from "node:module";
import type { MessageEntity } from "grammy/types";

type TdEntity = {
	_: "textEntity";
	offset: number;
	length: number;
	type: { _: string; url?: string; language?: string };
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
		},
	};
}

function fromTd(entities: readonly TdEntity[]): MessageEntity[] {
	return entities
		.map(({ offset, length, type: { _: kind, url, language } }) => {
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
			} as MessageEntity;
		})
		.filter(({ type }) => !hidden.has(type));
}
