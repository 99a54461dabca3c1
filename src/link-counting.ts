/** Where and with which keys links are counted, and whether new posts have such links. */
export type LinkCounting = {
	publicUrl: string;
	/** The first signs; what any of them has signed goes on working. */
	keys: readonly [Buffer, ...Buffer[]];
	isOn: boolean;
};

/** What decides on that, by the names of the settings. */
type Given = {
	LINK_CLICKS: "off" | "on";
	LINK_KEY?: readonly Buffer[] | undefined;
	PUBLIC_URL?: string | undefined;
};

/** Says how links are counted; undefined where none is, or ever was. */
export function linkCountingOf({
	LINK_CLICKS,
	LINK_KEY,
	PUBLIC_URL,
}: Given): LinkCounting | undefined {
	const [first, ...others] = LINK_KEY ?? [];
	if (first === undefined || PUBLIC_URL === undefined) return undefined;
	return { publicUrl: PUBLIC_URL, keys: [first, ...others], isOn: LINK_CLICKS === "on" };
}

/** Why links can't be counted with these settings; undefined when they can, or need not be. */
export function linkCountingMistake(given: Given): string | undefined {
	if (given.LINK_CLICKS === "off") return undefined;
	if (given.PUBLIC_URL === undefined) {
		return "PUBLIC_URL: with LINK_CLICKS=on, set it to the address under which readers reach this server";
	}
	if (given.LINK_KEY === undefined) {
		return "LINK_KEY: with LINK_CLICKS=on, set it to a key; make one with: openssl rand -base64 32";
	}
	return undefined;
}
