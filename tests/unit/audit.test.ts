import { describe, expect, test } from "vitest";
import { judgeAudit, judgeSignatures } from "../support/audit.ts";

const printed = (value: unknown, stderr = "") => ({ stdout: JSON.stringify(value), stderr });
const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
const audit = (counts: Partial<typeof none>, vulnerabilities: object = {}) =>
	printed({
		auditReportVersion: 2,
		vulnerabilities,
		metadata: { vulnerabilities: { ...none, ...counts } },
	});

describe("the audit of the packages", () => {
	test("fails for a hole that is high or critical, and names the package", () => {
		expect(judgeAudit(audit({}))).toMatchObject({ kind: "fine" });
		expect(judgeAudit(audit({ low: 3, moderate: 2 }))).toMatchObject({
			kind: "fine",
			text: expect.stringContaining("2 moderate, 3 low"),
		});
		for (const severity of ["high", "critical"]) {
			const holes = { bridge: { severity }, tower: { severity: "low" } };
			const finding = judgeAudit(audit({ [severity]: 1, low: 1 }, holes));
			expect(finding.kind).toBe("bad");
			expect(finding.text).toMatch(/; in bridge$/);
		}
	});

	test("fails for a signature that is wrong, and not for one that is missing", () => {
		expect(judgeSignatures(printed({ invalid: [], missing: [] }))).toMatchObject({ kind: "fine" });
		const bridge = { name: "bridge", version: "1.2.3" };
		expect(judgeSignatures(printed({ invalid: [], missing: [bridge] }))).toEqual({
			kind: "fine",
			text: "signatures: none is wrong, 1 packages have none",
		});
		expect(judgeSignatures(printed({ invalid: [bridge], missing: [] }))).toMatchObject({
			kind: "bad",
			text: expect.stringContaining("bridge@1.2.3"),
		});
	});

	test("says so, and does not fail, where the registry does not tell", () => {
		const refused = {
			message: "405 Method Not Allowed - POST https://registry.example/",
			method: "POST",
		};
		expect(judgeAudit(printed(refused))).toMatchObject({
			kind: "unanswered",
			text: expect.stringContaining("405 Method Not Allowed"),
		});
		const away = {
			stdout: "",
			stderr: "npm error code ENOTFOUND\nnpm error network request failed\n",
		};
		expect(judgeSignatures(away)).toMatchObject({
			kind: "unanswered",
			text: expect.stringContaining("network request failed"),
		});
		const error = {
			code: "ENOTFOUND",
			summary: "request to https://tuf.example/ failed",
			detail: "",
		};
		expect(judgeSignatures(printed({ error }))).toMatchObject({
			kind: "unanswered",
			text: expect.stringContaining("tuf.example"),
		});
		expect(judgeAudit({ stdout: "", stderr: "" })).toMatchObject({ kind: "unanswered" });
	});
});
