import { createHmac, timingSafeEqual } from "node:crypto";
import type { ChannelId } from "../article/channel.ts";
import { MAX_URL_LENGTH } from "../article/url.ts";

/** Where links are counted, under the address of this server. */
export const LINKS_PATH = "/r/";

/** Nobody guesses one in 2^128. */
const MAC_BYTES = 16;
const REF_LENGTH = 22;
/** Sets these signatures apart from whatever else the key might sign. */
const PURPOSE = "tidings link 1\n";

/** What a counted link says: which post it stands in, and where it led when that was made. */
export type CountedLink = { ref: string; channel: ChannelId; url: string };

/**
 * Links that lead to articles by way of this server, which counts them. What a link says is signed: nobody else can make
 * one, so that none leads anywhere but to an article that stood in a channel. It says where it leads, so that it works
 * for good, also once the article is forgotten here or Redis is away.
 *
 * @param keys the first signs; a link that any of them has signed is good
 */
export function createCountedLinks(deps: {
	publicUrl: string;
	keys: readonly [Buffer, ...Buffer[]];
}) {
	const { publicUrl, keys } = deps;
	const macOf = (key: Buffer, said: Buffer) =>
		createHmac("sha256", key).update(PURPOSE).update(said).digest().subarray(0, MAC_BYTES);

	return {
		/** The address that leads to an article; always the same. Undefined where it would be too long for a link. */
		address({ ref, channel, url }: CountedLink): string | undefined {
			const said = Buffer.from(`${ref}${channel} ${url}`);
			const token = Buffer.concat([macOf(keys[0], said), said]).toString("base64url");
			const address = `${publicUrl}${LINKS_PATH}${token}`;
			return address.length <= MAX_URL_LENGTH ? address : undefined;
		},

		/** What the last part of an address says; undefined for one that was not made here. */
		read(token: string): CountedLink | undefined {
			const bytes = Buffer.from(token, "base64url");
			// Node passes over what is no base64url: one link would have many spellings.
			if (bytes.length <= MAC_BYTES || bytes.toString("base64url") !== token) return undefined;
			const said = bytes.subarray(MAC_BYTES);
			const mac = bytes.subarray(0, MAC_BYTES);
			if (!keys.some((key) => timingSafeEqual(macOf(key, said), mac))) return undefined;
			const text = said.toString();
			const end = text.indexOf(" ", REF_LENGTH);
			return {
				ref: text.slice(0, REF_LENGTH),
				channel: text.slice(REF_LENGTH, end) as ChannelId,
				url: text.slice(end + 1),
			};
		},
	};
}
export type CountedLinks = ReturnType<typeof createCountedLinks>;
