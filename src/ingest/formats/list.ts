import type { Format } from "./format.ts";
import { ghost } from "./ghost.ts";
import { jsonFeed } from "./json-feed.ts";
import { mapped } from "./mapped.ts";
import { miniflux } from "./miniflux.ts";
import { newsArticle } from "./newsarticle.ts";
import { ninjs } from "./ninjs.ts";
import { text } from "./text.ts";
import { websub } from "./websub.ts";
import { wordpress } from "./wordpress.ts";

/** Every format that a source can have, by the name that the newsroom file gives it. */
export const formats = {
	"json-feed": jsonFeed,
	ghost,
	wordpress,
	ninjs,
	miniflux,
	websub,
	newsarticle: newsArticle,
	mapped,
	text,
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
