import { z } from "zod";
import { checkCertificate } from "./check-certificate.ts";
import { aheadMsOf, clockFinding } from "./check-clock.ts";
import type { Finding } from "./findings.ts";

const LIMIT_MS = 5000;
/** As against Telegram's clock. */
const CLOCK = { warnMs: 20_000, wrongMs: 240_000 };

const about = { check: "public-url", subject: "PUBLIC_URL" } as const;
const Health = z.object({ status: z.literal("ok"), role: z.string(), installation: z.string() });
const Described = z.object({ info: z.object({ title: z.literal("Tidings") }) });

/**
 * Whether PUBLIC_URL leads to this installation, with a certificate that others trust. From here: the outside may see
 * something else.
 *
 * @param deps.installation by what this installation knows itself
 * @param deps.ca certificates of authorities that are trusted beside the known ones
 */
export async function checkPublic(
	publicUrl: string | undefined,
	deps: { installation: string; now: () => number; signal: AbortSignal; ca?: string },
): Promise<Finding[]> {
	if (publicUrl === undefined) return [];
	const url = new URL(publicUrl);
	const [reached, certificate] = await Promise.all([
		checkReach(publicUrl, deps),
		url.protocol === "https:" ? checkCertificate(url, deps) : unencrypted(url),
	]);
	// What the certificate is the reason of is told once.
	const isBadCertificate = certificate.some(({ level }) => level === "error");
	return [...(isBadCertificate ? [] : reached), ...certificate];
}

type Deps = Parameters<typeof checkPublic>[1];

async function checkReach(publicUrl: string, deps: Deps): Promise<Finding[]> {
	const { now, installation } = deps;
	const asked = now();
	const answer = await ask(`${publicUrl}/healthz`, deps.signal);
	if (typeof answer === "string") {
		return [
			{
				...about,
				level: "warning",
				finding: `nobody answers there, seen from here (${answer})`,
				cure: "Look whether the proxy runs and the name leads to it. Where a machine can't reach its own public address, try it from elsewhere.",
			},
		];
	}
	const aheadMs = aheadMsOf(answer.date, asked, now());
	const clock =
		aheadMs === undefined
			? []
			: [clockFinding("public-clock", "the server at PUBLIC_URL", aheadMs, CLOCK)];
	return [await judge(answer, publicUrl, installation, deps.signal), ...clock];
}

async function judge(
	answer: Answer,
	publicUrl: string,
	installation: string,
	signal: AbortSignal,
): Promise<Finding> {
	const { status } = answer;
	const found = Health.safeParse(answer.json).data?.installation;
	if (found === installation) return { ...about, level: "ok", finding: "it leads here" };
	if (found !== undefined) {
		return {
			...about,
			level: "error",
			finding: "another Tidings answers there, with another token or another part of Redis",
			cure: "Set PUBLIC_URL to the address of this one, or have the proxy pass its requests on to here.",
		};
	}
	if (status >= 502 && status <= 504) {
		return {
			...about,
			level: "warning",
			finding: `a proxy answers there, and does not reach Tidings (${status})`,
			cure: "Start Tidings, or mend the address that the proxy passes requests on to.",
		};
	}
	if (status >= 300 && status < 400) {
		return {
			...about,
			level: "warning",
			finding: `it leads on to another address (${status}), where senders and Telegram don't follow`,
			cure: "Set PUBLIC_URL to the address that it leads on to.",
		};
	}
	const described = await ask(`${publicUrl}/openapi.json`, signal);
	if (typeof described !== "string" && Described.safeParse(described.json).success) {
		return {
			...about,
			level: "unknown",
			finding:
				"a Tidings answers there; the proxy keeps /healthz back, which tells whether it is this one",
		};
	}
	return {
		...about,
		level: "error",
		finding: `something else than Tidings answers there (${status})`,
		cure: "Have the proxy pass /v1/, /hooks/ and /telegram on to Tidings: docs/operating.md says how.",
	};
}

type Answer = { status: number; date: string | null; json: unknown };

/** An answer, or why there is none. */
async function ask(url: string, signal: AbortSignal): Promise<Answer | string> {
	try {
		const response = await fetch(url, {
			redirect: "manual",
			signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
		});
		const text = await response.text();
		return { status: response.status, date: response.headers.get("date"), json: jsonOf(text) };
	} catch (error) {
		const { cause, name } = error as { cause?: { code?: string }; name: string };
		return name === "TimeoutError" ? "it takes too long" : (cause?.code ?? name);
	}
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function unencrypted({ hostname }: URL): Promise<Finding[]> {
	if (/^(localhost|127\.|\[::1\])/.test(hostname)) return [];
	return [
		{
			check: "certificate",
			subject: "PUBLIC_URL",
			level: "warning",
			finding: "it begins with http://: whoever is on the way reads articles and tokens",
			cure: "Put a proxy with TLS before Tidings, and set PUBLIC_URL to an address with https://.",
		},
	];
}
