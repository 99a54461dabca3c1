import type { Typesetter } from "./typesetter.ts";

const texts = /<text ([^>]*)>([^<]*)<\/text>/g;

/** Gives each text of a drawing its typeface and its direction. */
export function settle(svg: string, setter: Typesetter, isRtl: boolean): string {
	return svg.replace(texts, (_, attributes: string, escaped: string) => {
		const { text, family } = setter.setFinally(unescape(escaped));
		const others = attributes.replace(/font-family:[^;"]*;?/, "");
		return `<text ${others} font-family="${escape(family)}">${escape(setter.directed(text, isRtl))}</text>`;
	});
}

const signs: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};
const named: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(signs).map(([sign, name]) => [name, sign])),
	"&#39;": "'",
};

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
const unescape = (text: string) => text.replace(/&(?:\w+|#39);/g, (name) => named[name] ?? name);
