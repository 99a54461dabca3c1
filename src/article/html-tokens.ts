import { Tokenizer } from "htmlparser2";

/** The attributes of an element that are read at all, by their names. */
export type Attributes = ReadonlyMap<string, string>;

/** What {@link readTokens} calls, in the order of the HTML; names in lower case, entities decoded. */
export type TokenHandler = {
	text: (text: string) => void;
	open: (name: string, attributes: Attributes) => void;
	close: (name: string) => void;
	/** True inside of a drawing or a formula, where elements may close themselves and hold no raw text. */
	isForeign: () => boolean;
	/** True when nothing more is wanted: reading ends. */
	isFull: () => boolean;
};

const wanted = new Set(
	"hidden aria-hidden style class href src srcset data-src data-lazy-src data-srcset alt width height start reversed value colspan rowspan".split(
		" ",
	),
);
const LONGEST_WANTED = Math.max(...[...wanted].map((name) => name.length));
/** More than any address that can be linked; a list of them, for all sizes of a picture, is cut. */
const MAX_VALUE_LENGTH = 8192;

const none: Attributes = new Map();

/** Reads HTML as it is found in the wild: whatever it holds, it never throws and takes linear time. */
export function readTokens(html: string, handler: TokenHandler): void {
	let name = "";
	let attributes: Map<string, string> | undefined;
	let attribute: string | undefined;
	let value = "";

	const addValue = (text: string) => {
		if (attribute !== undefined) value += text.slice(0, MAX_VALUE_LENGTH - value.length);
	};
	const open = () => {
		handler.open(name, attributes ?? none);
		attributes = undefined;
	};
	const stopWhenFull = () => {
		if (handler.isFull()) tokenizer.pause();
	};

	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext(start, end) {
				handler.text(html.slice(start, end));
				stopWhenFull();
			},
			ontextentity(codePoint) {
				handler.text(String.fromCodePoint(codePoint));
				stopWhenFull();
			},
			onopentagname(start, end) {
				name = html.slice(start, end).toLowerCase();
			},
			onattribname(start, end) {
				const found = end - start > LONGEST_WANTED ? "" : html.slice(start, end).toLowerCase();
				// The first of two attributes with one name counts, as in browsers.
				attribute = wanted.has(found) && !attributes?.has(found) ? found : undefined;
				value = "";
			},
			onattribdata: (start, end) => addValue(html.slice(start, end)),
			onattribentity: (codePoint) => addValue(String.fromCodePoint(codePoint)),
			onattribend() {
				if (attribute !== undefined) (attributes ??= new Map()).set(attribute, value);
				attribute = undefined;
			},
			onopentagend() {
				open();
				stopWhenFull();
			},
			onselfclosingtag() {
				open();
				if (handler.isForeign()) handler.close(name);
				stopWhenFull();
			},
			onclosetag(start, end) {
				handler.close(html.slice(start, end).toLowerCase());
				stopWhenFull();
			},
			isInForeignContext: handler.isForeign,
			oncdata: ignore,
			oncomment: ignore,
			ondeclaration: ignore,
			onend: ignore,
			onprocessinginstruction: ignore,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}
