import { z } from "zod";

/** What an audit of the packages found: nothing, something, or nobody to ask. */
export type Finding = { kind: "fine" | "bad" | "unanswered"; text: string };

/** What npm printed and how it ended. */
export type Printed = { stdout: string; stderr: string };

const Audit = z.object({
	metadata: z.object({
		vulnerabilities: z.object({
			low: z.number(),
			moderate: z.number(),
			high: z.number(),
			critical: z.number(),
		}),
	}),
	vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});
const Signatures = z.object({
	invalid: z.array(z.object({ name: z.string(), version: z.string() })),
	missing: z.array(z.object({ name: z.string() })),
});
/** What npm prints instead, where it got no answer. */
const Refusal = z.object({
	message: z.string().optional(),
	error: z.object({ summary: z.string() }).optional(),
});
const grave = ["high", "critical"];

/** Judges what `npm audit --json` printed: holes that are high or critical are bad, the others are told. */
export function judgeAudit(printed: Printed): Finding {
	const audit = Audit.safeParse(jsonIn(printed.stdout)).data;
	if (audit === undefined) return unanswered("known holes", printed);
	const { low, moderate, high, critical } = audit.metadata.vulnerabilities;
	const counts = `${critical} critical, ${high} high, ${moderate} moderate, ${low} low`;
	const names = Object.entries(audit.vulnerabilities)
		.filter(([, { severity }]) => grave.includes(severity))
		.map(([name]) => name);
	if (high + critical === 0) return { kind: "fine", text: `known holes: ${counts}` };
	return { kind: "bad", text: `known holes: ${counts}; in ${names.join(", ")}` };
}

/** Judges what `npm audit signatures --json` printed: a package that is not what its registry signed is bad. */
export function judgeSignatures(printed: Printed): Finding {
	const signatures = Signatures.safeParse(jsonIn(printed.stdout)).data;
	if (signatures === undefined) return unanswered("signatures", printed);
	const { invalid, missing } = signatures;
	const unsigned = missing.length === 0 ? "" : `, ${missing.length} packages have none`;
	if (invalid.length === 0) return { kind: "fine", text: `signatures: none is wrong${unsigned}` };
	const names = invalid.map(({ name, version }) => `${name}@${version}`);
	return { kind: "bad", text: `signatures: wrong for ${names.join(", ")}` };
}

function unanswered(what: string, { stdout, stderr }: Printed): Finding {
	const said = Refusal.safeParse(jsonIn(stdout)).data;
	const reason = /npm error (?!code|syscall|errno)(.+)/.exec(stderr)?.[1];
	const why = said?.message ?? said?.error?.summary ?? reason ?? "it said nothing that can be read";
	return { kind: "unanswered", text: `${what}: not known, the registry does not tell (${why})` };
}

function jsonIn(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
