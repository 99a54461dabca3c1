/** What a page on the web tells of its article. */
export type PageFacts = {
	title: string | undefined;
	summary: string | undefined;
	/** Its own address, as it wants to be linked. */
	url: string;
	picture: string | undefined;
	authors: string[];
	language: string | undefined;
	/** Unix milliseconds. */
	publishedAt: number | undefined;
};

/**
 * Why a page can't be read: its address is not https (`insecure`) or not for everybody (`private`), it can't be reached,
 * it takes too long, it is too large, it answers with an error (`status`), leads from address to address (`astray`), or
 * is no HTML (`other`).
 */
export type PageFailure = {
	kind: "failed";
	why: "insecure" | "private" | "unreachable" | "late" | "large" | "status" | "astray" | "other";
	host: string;
	status?: number;
};
