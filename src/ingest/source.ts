import type { ChannelId } from "../article/channel.ts";
import type { SchemeName } from "../web/signatures.ts";
import type { FormatName } from "./formats/list.ts";

/** How a source proves that a request is its own; several secrets at once let it rotate them. */
export type Verification =
	| { kind: "signature"; scheme: SchemeName; secrets: readonly Buffer[] }
	/** `Authorization: Bearer …`. */
	| { kind: "bearer"; tokens: readonly string[] }
	/** The last part of the address, `/hooks/<source>/<token>`, for systems that can't send headers. */
	| { kind: "path"; tokens: readonly string[] };

/** A system of the newsroom that pushes articles. */
export type Source = {
	name: string;
	format: FormatName;
	/** What the format wants to know, checked by its own schema. */
	options: unknown;
	verification: Verification;
	/** `review`: nothing of it is posted before an admin says so. */
	trust: "publish" | "review";
	/** Slugs that every article of it gets. */
	topics: readonly string[];
	/** Where its articles go when they name no channels themselves. */
	channels: readonly ChannelId[];
	/** The language of articles that name none (BCP 47). */
	language: string | undefined;
	requestsPerMinute: number;
	/** What happens to an article that is not public: nothing, or its title and public excerpt are shown. */
	restricted: "skip" | "teaser";
	/** How many new articles older than an hour are posted inside a window; when there are more, none is. */
	burst: { max: number; windowMs: number };
	/** Where the source wants to hear what became of its articles. */
	callback: { url: string; secrets: readonly Buffer[]; allowPrivate: boolean } | undefined;
	/** True where a request with one mistake is refused whole; else the items without mistakes are taken. */
	isStrict: boolean;
};
