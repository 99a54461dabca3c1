import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLogger } from "../src/logger.ts";
import { createEmbeddedRedis } from "../src/store/embedded.ts";
import { findRedisServer } from "../src/store/redis-binary.ts";
import { faultsOf, runCampaignSoak } from "./support/campaign-soak.ts";

const { values } = parseArgs({
	options: {
		recipients: { type: "string", default: "10000" },
		kills: { type: "string", default: "10" },
		processes: { type: "string", default: "3" },
		faults: { type: "string", default: "0.002" },
		"per-second": { type: "string", default: "400" },
		"lease-ms": { type: "string", default: "8000" },
		"call-ms": { type: "string", default: "3000" },
	},
});

/** The long form of the campaigns' test: `tsx tests/campaign-soak.ts --recipients 10000 --kills 10`. */
const dataDir = await mkdtemp(join(tmpdir(), "tidings-campaigns-"));
const embedded = createEmbeddedRedis({
	binary: findRedisServer((sentence) => console.log(sentence)),
	dataDir,
	logger: createLogger({ level: "error" }),
});
try {
	const recipients = Number(values.recipients);
	const result = await runCampaignSoak(
		{
			recipients,
			kills: Number(values.kills),
			processes: Number(values.processes),
			faultRate: Number(values.faults),
			perSecond: Number(values["per-second"]),
			leaseMs: Number(values["lease-ms"]),
			callTimeoutMs: Number(values["call-ms"]),
			prefix: "campaign-soak",
			say: (sentence) => console.log(sentence),
		},
		await embedded.start(),
	);
	console.log(result);
	const faults = faultsOf(result, { recipients });
	if (faults.length > 0) {
		console.error(`FAILED: ${faults.join("; ")}`);
		process.exitCode = 1;
	}
} finally {
	await embedded.stop();
	await rm(dataDir, { recursive: true, force: true });
}
