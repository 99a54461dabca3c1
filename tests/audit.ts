import { execFile } from "node:child_process";
import { judgeAudit, judgeSignatures, type Printed } from "./support/audit.ts";

/** A registry that does not answer is none to wait for. */
const TIMEOUT_MS = 90_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * `npm run audit`: asks the registry for known holes in the packages that run, and whether each is as it was signed.
 * Fails for a hole that is high or critical and for a wrong signature, never because a registry does not tell.
 */
async function npm(...args: string[]): Promise<Printed> {
	return new Promise((resolve) => {
		const settings = ["--json", "--fetch-retries=0", "--fetch-timeout=30000"];
		execFile(
			"npm",
			["audit", ...args, ...settings],
			{ timeout: TIMEOUT_MS, maxBuffer: MAX_BYTES },
			// npm ends with an error for each hole, too: what it printed tells.
			(_error, stdout, stderr) => resolve({ stdout, stderr }),
		);
	});
}

const findings = [
	judgeAudit(await npm("--omit=dev")),
	judgeSignatures(await npm("signatures", "--omit=dev")),
];
for (const { text } of findings) process.stdout.write(`${text}\n`);
if (findings.some(({ kind }) => kind === "bad")) process.exitCode = 1;
