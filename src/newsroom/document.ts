import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLError,
} from "yaml";

/** More aliases than this are no newsroom's: they are a bomb of a few lines that unfolds to gigabytes. */
const MAX_ALIASES = 100;
/** The parser descends into what is nested, and dies of what is nested without end. */
const MAX_DEPTH = 50;

/** One slip makes many mistakes of syntax; only the first of them help. */
const MAX_MISTAKES = 20;

/** Where something stands in the file; both count from 1. */
export type Place = { line: number; column: number };

/** The way to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** A YAML text: its value, or what keeps it from having one. */
export type NewsroomDocument = {
	/** Undefined when there are mistakes. */
	value: unknown;
	mistakes: { place: Place; message: string }[];
	/** The place of a value or of its key; for what is not there, that of the nearest thing around it. */
	placeOf: (path: Path, part: "key" | "value") => Place;
};

/** Reads a YAML 1.2 text of one document, with keys that are text, known tags and few aliases. */
export function readDocument(text: string): NewsroomDocument {
	const depths = depthMistake(text);
	if (depths !== undefined) {
		return { value: undefined, mistakes: [depths], placeOf: () => depths.place };
	}
	const counter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: counter,
		// The pretty ones quote the file.
		prettyErrors: false,
		stringKeys: true,
	});
	const at = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	// A tag that nobody resolves is a warning to the library, and a value that nobody meant to us.
	const mistakes = [...document.errors, ...document.warnings]
		.slice(0, MAX_MISTAKES)
		.map((error) => ({
			place: at(error.pos[0]),
			message: sentenceOf(error),
		}));
	if (mistakes.length === 0) {
		visit(document, {
			Alias(_, alias, parents) {
				const target = alias.resolve(document);
				if (target !== undefined && !parents.includes(target)) return;
				const message =
					target === undefined
						? `nothing above is marked &${alias.source}`
						: `*${alias.source} stands inside of what it repeats`;
				mistakes.push({ place: at(alias.range?.[0] ?? 0), message });
			},
		});
	}
	let value: unknown;
	if (mistakes.length === 0) {
		try {
			value = document.toJS({ maxAliasCount: MAX_ALIASES });
		} catch {
			mistakes.push({ place: at(0), message: "it repeats too much by aliases" });
		}
	}
	return {
		value,
		mistakes,
		placeOf(path, part) {
			let node: Node | null = document.contents;
			let offset = node?.range?.[0] ?? 0;
			for (const [index, step] of path.entries()) {
				if (isAlias(node)) node = node.resolve(document) ?? null;
				const pair = isMap<Node, Node | null>(node)
					? node.items.find(({ key }) => isScalar(key) && key.value === step)
					: undefined;
				const isLast = index === path.length - 1;
				const next = isLast && part === "key" ? pair?.key : childOf(node, pair, step);
				if (next === undefined || next === null) break;
				node = next;
				offset = node.range?.[0] ?? offset;
			}
			return at(offset);
		},
	};
}

/** Brackets within brackets, or indicators in one line, beyond the limit. */
function depthMistake(text: string): { place: Place; message: string } | undefined {
	let line = 1;
	let brackets = 0;
	let indicators = 0;
	for (const token of new Lexer().lex(text)) {
		if (token === "[" || token === "{") brackets += 1;
		else if (token === "]" || token === "}") brackets -= 1;
		else if (/^[-?]$/.test(token)) indicators += 1;
		else if (token.includes("\n")) {
			line += token.split("\n").length - 1;
			indicators = 0;
		}
		if (brackets > MAX_DEPTH || indicators > MAX_DEPTH) {
			return { place: { line, column: 1 }, message: "this is nested too deeply" };
		}
	}
	return undefined;
}

function childOf(
	node: Node | null,
	pair: Pair<Node, Node | null> | undefined,
	step: string | number,
): Node | null | undefined {
	if (isSeq<Node>(node) && typeof step === "number") return node.items[step];
	return pair?.value;
}

function sentenceOf({ code, message }: YAMLError): string {
	if (code === "DUPLICATE_KEY") return "this key stands here a second time";
	if (code === "MULTIPLE_DOCS") return "a second document begins here; a newsroom file holds one";
	if (code === "BAD_SCALAR_START") return `${lowerFirst(message)}; put it in quotes`;
	return lowerFirst(message);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
