import type { FastifyInstance } from "fastify";
import { isOwnName } from "../web/own-names.ts";

/** The policy of a page that shows and runs this server's own files, and asks no stranger for anything. */
export const ownFilesOnly =
	"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
	"media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Posts show the pictures and films that their articles name. */
const withPictures = ownFilesOnly
	.replace("img-src 'self' data:", "img-src 'self' data: https: http:")
	.replace("media-src 'self'", "media-src 'self' https: http:");

/**
 * Has the page run its own programs alone and be in no frame, and answers to no other site's page: whoever tries Tidings
 * looks at those, too, and none of them is to speak to the bot, under whatever name it asks.
 */
export function guardPage(server: FastifyInstance): void {
	server.addHook("onRequest", async ({ hostname, host, headers }, reply) => {
		reply.headers({
			"content-security-policy": withPictures,
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
		});
		const isOwnPage = headers.origin === undefined || headers.origin === `http://${host}`;
		if (isOwnName(hostname) && isOwnPage) return;
		await reply.code(421).send({ error: "This is for the page at the address in numbers alone." });
	});
}
