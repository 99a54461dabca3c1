import { badRequest } from "./api-error.ts";

/**
 * What the server finds behind the addresses with a prefix: a file of a size in pixels, or its own complaint, such as
 * `failed to get HTTP URL content`. With `times` the first so many different addresses fail, the others do not.
 */
export type WebAnswer = { error: string; times?: number } | Size;

/** In pixels; `shows` is a path on the stand-in, for readers to see what is nowhere else. */
type Size = { width: number; height: number; shows?: string };
type Found = Size | { error: string };

// Nothing is fetched, so what is behind an address is taken to have the usual size of a picture.
const assumed: Size = { width: 1280, height: 720 };
const unreachable: WebAnswer = { error: "failed to get HTTP URL content" };

/** The web as the server sees it when it is given an address instead of a file; nothing is ever fetched. */
export function createWebFiles() {
	const answers = new Map<string, WebAnswer>();
	// The server looks at an address once and keeps what it found, failures too.
	const kept = new Map<string, Found>();
	const failures = new Map<string, number>();

	const lookUp = (address: string): Found => {
		if (new URL(address).hostname === "broken.example") return unreachable;
		const [prefix = ""] = [...answers.keys()]
			.filter((prefix) => address.startsWith(prefix))
			.sort((one, other) => other.length - one.length);
		const answer = answers.get(prefix) ?? assumed;
		if (!("error" in answer)) return answer;
		const failed = failures.get(prefix) ?? 0;
		if (failed >= (answer.times ?? Infinity)) return assumed;
		failures.set(prefix, failed + 1);
		return answer;
	};

	return {
		/** Answers for every address that begins with the prefix; what was already fetched stays as it is. */
		set(prefix: string, answer: WebAnswer): void {
			answers.set(prefix, answer);
			failures.delete(prefix);
		},

		/** The size of the file behind an http(s) address; throws in Telegram's words when there is none. */
		fetch(address: string): Size {
			if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
				throw badRequest("wrong HTTP URL specified");
			const found = kept.get(address) ?? lookUp(address);
			kept.set(address, found);
			if ("error" in found) throw badRequest(found.error);
			return found;
		},
	};
}

/** The web as the server sees it. */
export type WebFiles = ReturnType<typeof createWebFiles>;
