import { digestOf } from "./article.ts";

/** What tells a text from others, whatever is made of its spaces on the way; undefined where there is none. */
export function fingerprintOf(text: string): string | undefined {
	const bare = text.normalize("NFC").replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "");
	return bare === "" ? undefined : digestOf(bare);
}
