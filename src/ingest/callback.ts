import { randomBytes } from "node:crypto";
import type { Subscription } from "../store/subscriptions.ts";
import { isOneOf } from "./gate.ts";

const TOKEN_BYTES = 16;

/** A new last part of a callback's address, which nobody guesses. */
export const newCallbackToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/**
 * True where a hub was given this address to call back at: the one with the subscription's token. One without any is
 * right for who asked for none, and until the lease ends that was agreed on before there were tokens.
 *
 * @param given the last part of the address, where it has one
 * @param now Unix milliseconds
 */
export function isCallback(
	standing: Pick<Subscription, "token" | "openUntil"> | undefined,
	given: string | undefined,
	now: number,
): boolean {
	if (standing?.token === undefined) return given === undefined;
	return given === undefined ? now < standing.openUntil : isOneOf(given, [standing.token]);
}
