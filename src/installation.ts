import { createHmac } from "node:crypto";

/**
 * By what the processes of one installation know each other from outside: the same for all that have this token and
 * this part of Redis, and nothing can be learned from it.
 */
export function installationOf(token: string, prefix: string): string {
	return createHmac("sha256", token)
		.update(`tidings installation ${prefix}`)
		.digest("base64url")
		.slice(0, 16);
}
