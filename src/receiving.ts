import { createHmac } from "node:crypto";

/** How updates come from Telegram; where and with which secret is known only where Telegram sends them. */
export type Receiving = { by: "polling" } | { by: "webhook"; url: string; secret: string };

/** Where Telegram sends updates to, under the public address. */
export const UPDATES_PATH = "/telegram";

/** Telegram's own server sends to no others; one that somebody runs does. */
const TELEGRAM = "https://api.telegram.org";
const PORTS = ["", "80", "88", "443", "8443"];

/** What decides on how updates come, by the names of the settings. */
type Given = {
	UPDATES: "polling" | "webhook";
	PUBLIC_URL?: string | undefined;
	BOT_TOKEN: string;
	BOT_API_ROOT: string;
};

/** Says how updates come. The secret is made of the token, so that all processes know the same one. */
export function receivingOf({ UPDATES, PUBLIC_URL, BOT_TOKEN }: Given): Receiving {
	if (UPDATES === "polling") return { by: "polling" };
	const secret = createHmac("sha256", BOT_TOKEN).update("tidings webhook").digest("base64url");
	return { by: "webhook", url: `${PUBLIC_URL}${UPDATES_PATH}`, secret };
}

/** Why updates can't come by webhook with these settings; undefined when they can. */
export function receivingMistake(given: Given): string | undefined {
	const { UPDATES, PUBLIC_URL, BOT_API_ROOT } = given;
	if (UPDATES === "polling") return undefined;
	if (PUBLIC_URL === undefined) {
		return "PUBLIC_URL: with UPDATES=webhook, set it to the address under which Telegram reaches this server";
	}
	const { protocol, port } = new URL(PUBLIC_URL);
	if (BOT_API_ROOT !== TELEGRAM || (protocol === "https:" && PORTS.includes(port))) {
		return undefined;
	}
	return "PUBLIC_URL: with UPDATES=webhook, it begins with https:// and has port 443, 80, 88 or 8443: Telegram sends to no other";
}
