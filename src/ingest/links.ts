import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ChannelId } from "../article/channel.ts";
import { readerUrl, type Utm } from "../article/links.ts";
import type { Logger } from "../logger.ts";
import type { Articles } from "../store/articles.ts";
import type { Reactions } from "../store/reactions.ts";
import { type CountedLink, type CountedLinks, LINKS_PATH } from "../web/counted-links.ts";
import { refuseOtherMethods } from "./server.ts";

/** Readers come as they like, and many of them by the same address: how often is no matter of the limit for systems. */
const unlimited = { rateLimit: false } as const;

const NOT_FOUND = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>There is nothing here</title>
<h1>There is nothing here</h1>
<p>This link is not complete, or it was never one of ours. Please go back to the channel and tap it once more.</p>
`;

/**
 * `GET /r/…`: leads whoever follows a link of a post to its article, as the article's address is now, and counts that.
 * Of who it is nothing is kept: neither cookie nor address nor program. Where the record can't be read, is no more, or
 * says what nobody has looked at yet, it leads to where the link was made for.
 */
export function linkRoutes(
	app: FastifyInstance,
	deps: {
		links: Pick<CountedLinks, "read">;
		articles: Pick<Articles, "read">;
		reactions: Pick<Reactions, "follow">;
		/** What a newsroom's own statistics are told about the links of a channel. */
		utmOf: (channel: ChannelId) => Utm | undefined;
		logger: Logger;
		now: () => number;
	},
): void {
	const { links, articles, reactions, utmOf, logger, now } = deps;

	async function targetOf({ ref, channel, url }: CountedLink): Promise<string> {
		try {
			const { article, hold } = (await articles.read(ref)) ?? {};
			// What is held back leads nobody anywhere, as long as the post before it stands.
			const address = hold === undefined ? article?.url : undefined;
			return address === undefined ? url : readerUrl(address, utmOf(channel));
		} catch {
			return url;
		}
	}

	app.get<{ Params: { token: string } }>(
		`${LINKS_PATH}:token`,
		{ config: unlimited },
		async (request, reply) => {
			reply.header("cache-control", "no-store").header("x-robots-tag", "noindex");
			const link = links.read(request.params.token);
			if (link === undefined)
				return reply.code(404).type("text/html; charset=utf-8").send(NOT_FOUND);
			if (isReader(request)) {
				// Whoever follows it does not wait for that.
				reactions.follow(link.channel, link.ref, now()).catch((error: unknown) => {
					logger.debug({ err: error }, "a link that was followed is not counted");
				});
			}
			return reply.header("referrer-policy", "no-referrer").redirect(await targetOf(link), 302);
		},
	);
	refuseOtherMethods(app, `${LINKS_PATH}:token`, ["GET", "HEAD"]);
}

/** False for a program that looks ahead: for a preview, or in case that somebody follows the link. */
function isReader({ method, headers }: FastifyRequest): boolean {
	const purpose = `${String(headers["sec-purpose"])} ${String(headers["purpose"])}`;
	if (method !== "GET" || /\b(prefetch|preview)/i.test(purpose)) return false;
	const program = headers["user-agent"] ?? "";
	return program !== "" && !/bot\b|crawl|spider|preview|facebookexternalhit|slurp/i.test(program);
}
