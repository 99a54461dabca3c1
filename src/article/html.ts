import { Tokenizer } from "htmlparser2";

/** What these elements hold is not text of the article. */
const skipped = new Set(
	"script style title noscript template iframe object form button select textarea svg math figure nav aside audio video canvas".split(
		" ",
	),
);

const blocks = new Set(
	"p div section article header footer main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption tr th td address details summary figure nav aside form".split(
		" ",
	),
);

/**
 * The readable text of HTML: a line break between blocks and for `<br>`, white space folded. Never throws; linear
 * in time, for which it keeps a stack of its own: the parser's takes quadratic time on tags that nobody closes.
 */
export function htmlToText(html: string): string {
	const pieces: string[] = [];
	const open: string[] = [];
	/** How often each name is in `open`. */
	const counts = new Map<string, number>();
	/** How many elements are open around the outermost skipped one. */
	let hiddenFrom = Infinity;
	let name = "";

	const add = (text: string) => {
		if (hiddenFrom === Infinity) pieces.push(text.replace(/\s+/g, " "));
	};
	const breakLine = () => {
		if (hiddenFrom === Infinity && pieces.length > 0 && pieces.at(-1) !== "\n") pieces.push("\n");
	};
	const enter = () => {
		// A paragraph holds no block: it ends where one begins.
		if (open.at(-1) === "p") leave("p");
		if (skipped.has(name)) hiddenFrom = Math.min(hiddenFrom, open.length);
		open.push(name);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	};
	const leave = (outermost: string) => {
		if (!counts.get(outermost)) return;
		for (let closed; closed !== outermost;) {
			closed = open.pop() ?? outermost;
			counts.set(closed, (counts.get(closed) ?? 0) - 1);
		}
		if (open.length <= hiddenFrom) hiddenFrom = Infinity;
	};

	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext: (start, end) => add(html.slice(start, end)),
			ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
			onopentagname(start, end) {
				name = html.slice(start, end).toLowerCase();
				if (name === "br" || name === "hr" || blocks.has(name)) breakLine();
				if (blocks.has(name) || skipped.has(name)) enter();
			},
			onselfclosingtag() {
				if (name === "svg" || name === "math") leave(name);
			},
			onclosetag(start, end) {
				const closed = html.slice(start, end).toLowerCase();
				leave(closed);
				if (closed === "br" || blocks.has(closed)) breakLine();
			},
			isInForeignContext: () => open[hiddenFrom] === "svg" || open[hiddenFrom] === "math",
			onattribdata: ignore,
			onattribentity: ignore,
			onattribend: ignore,
			onattribname: ignore,
			oncdata: ignore,
			oncomment: ignore,
			ondeclaration: ignore,
			onend: ignore,
			onopentagend: ignore,
			onprocessinginstruction: ignore,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return pieces.join("");
}
