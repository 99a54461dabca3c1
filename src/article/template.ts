/** What a template can put into a post, each the part of an article that its name says. */
export const fieldNames = [
	"title",
	"summary",
	"body",
	"source",
	"byline",
	"date",
	"reading_time",
	"image_caption",
	"image_credit",
	"tags",
	"topics",
	"story",
	"section",
	"kicker",
	"updated",
	"lock",
	"correction",
	"link",
	"follow",
	"save",
	"more",
	"footer",
	"kind",
	"language",
	"urgency",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** The styles that stand around a part of a template: `{% bold %}…{% endbold %}`. */
export const styleNames = [
	"bold",
	"italic",
	"underline",
	"strike",
	"spoiler",
	"code",
	"quote",
	"expandable",
	"link",
] as const;
export type StyleName = (typeof styleNames)[number];

/** How a date can be written. */
export const dateFormats = ["time", "short", "date", "datetime", "relative"] as const;
export type DateFormat = (typeof dateFormats)[number];

/** The words of the channel's language that a template can ask for. */
export const wordNames = ["breaking", "live", "analysis", "opinion", "read_more"] as const;
export type WordName = (typeof wordNames)[number];

/** What stands behind a filter's name: a number, a text, or one of some texts; `?` where it may be left out. */
export const filters = {
	truncate: ["number"],
	sentences: ["number"],
	upper: [],
	lower: [],
	hashtags: ["number?"],
	join: ["text"],
	date: [dateFormats],
	host: [],
	default: ["text"],
	word: [],
	bold: [],
	italic: [],
	underline: [],
	strike: [],
	spoiler: [],
	code: [],
	quote: [],
	expandable: [],
	link: [],
} as const satisfies Record<string, readonly ("number" | "number?" | "text" | readonly string[])[]>;
export type FilterName = keyof typeof filters;

/** The fields that these filters are for; the others take any. */
export const filterFields: Partial<Record<FilterName, readonly FieldName[]>> = {
	date: ["date"],
	host: ["link"],
	join: ["tags", "topics"],
};

/** A value as a template writes it. */
export type Expression =
	| { kind: "field"; name: FieldName }
	| { kind: "text"; text: string }
	| { kind: "number"; number: number };

/** A step in the making of a value. */
export type Filter = { name: FilterName; argument: string | number | undefined };

/** What an `if` looks at. */
export type Condition =
	| { kind: "has"; of: Expression }
	| { kind: "not"; of: Condition }
	| { kind: "and" | "or"; of: readonly Condition[] }
	| { kind: "compare"; operator: Operator; left: Expression; right: Expression };

export const operators = ["==", "!=", "<=", ">=", "<", ">", "contains"] as const;
export type Operator = (typeof operators)[number];

/** A part of a template. */
export type Node =
	| { kind: "text"; text: string }
	| { kind: "output"; value: Expression; filters: readonly Filter[] }
	| { kind: "if"; branches: readonly { when: Condition | undefined; nodes: readonly Node[] }[] }
	| { kind: "style"; name: StyleName; nodes: readonly Node[] };

/** A template that was read and holds no mistake. */
export type Template = { nodes: readonly Node[] };

/** A mistake in a template: line and column count from 1, the column in characters. */
export type TemplateMistake = { line: number; column: number; message: string };

/** True when a template puts one of these fields into a post, or asks whether it is there. */
export function mentions({ nodes }: Template, names: readonly FieldName[]): boolean {
	const isOne = (of: Expression) => of.kind === "field" && names.includes(of.name);
	const asks = (condition: Condition): boolean => {
		switch (condition.kind) {
			case "has":
				return isOne(condition.of);
			case "not":
				return asks(condition.of);
			case "compare":
				return isOne(condition.left) || isOne(condition.right);
			case "and":
			case "or":
				return condition.of.some(asks);
		}
	};
	return nodes.some((node) => {
		if (node.kind === "output") return isOne(node.value);
		if (node.kind === "style") return mentions(node, names);
		if (node.kind === "text") return false;
		return node.branches.some(
			(branch) => (branch.when !== undefined && asks(branch.when)) || mentions(branch, names),
		);
	});
}
