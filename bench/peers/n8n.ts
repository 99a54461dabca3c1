import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../tests/campaign/program.ts";
import { TOKEN } from "../../tests/support/environment.ts";
import { openFolder, startChild } from "./child.ts";
import { type Candidate, CHANNEL } from "./job.ts";
import { install, newerNode } from "./scratch.ts";

const run = promisify(execFile);
const PACKAGES = ["n8n@2.40.7"];
const WORKFLOW = "articles00000001";
const CREDENTIAL = "telegram00000001";

/**
 * n8n with its own database and two nodes: a webhook that answers at once, and a Telegram node that tries three times,
 * as its settings offer.
 */
export const n8n: Candidate = {
	name: "n8n",
	async prepare() {
		const { node, path } = await newerNode();
		// Of its native parts, only the database is needed; others can't be built everywhere.
		const packages = await install("n8n", PACKAGES, { path, runScripts: false });
		const loads = () =>
			run(node, ["--eval", 'require("sqlite3")'], { cwd: packages }).then(Boolean, () => false);
		if (await loads()) return;
		const env = { ...process.env, PATH: path };
		await run("npm", ["rebuild", "sqlite3"], { cwd: packages, env }).catch(() => undefined);
		if (!(await loads())) {
			throw new Error("its sqlite3 is built against headers that npm doesn't have");
		}
	},
	async start(apiRoot) {
		const { node, path } = await newerNode();
		const packages = await install("n8n", PACKAGES, { path, runScripts: false });
		const program = join(packages, "node_modules", "n8n", "bin", "n8n");
		const { folder, remove } = await openFolder();
		const port = await freePort();
		const env = {
			PATH: path,
			HOME: folder,
			NODE_ENV: "production",
			N8N_USER_FOLDER: folder,
			N8N_LISTEN_ADDRESS: "127.0.0.1",
			N8N_PORT: String(port),
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			// Nothing leaves this machine.
			N8N_DIAGNOSTICS_ENABLED: "false",
			N8N_VERSION_NOTIFICATIONS_ENABLED: "false",
			N8N_TEMPLATES_ENABLED: "false",
			N8N_COMMUNITY_PACKAGES_ENABLED: "false",
			N8N_LICENSE_AUTO_RENEW_ENABLED: "false",
			N8N_DISABLED_MODULES: "mcp-registry",
		};
		await writeFile(join(folder, "workflow.json"), JSON.stringify([workflow()]));
		await writeFile(join(folder, "credentials.json"), JSON.stringify([credential(apiRoot)]));
		for (const command of [
			["import:credentials", `--input=${join(folder, "credentials.json")}`],
			["import:workflow", `--input=${join(folder, "workflow.json")}`],
			["publish:workflow", `--id=${WORKFLOW}`],
		]) {
			await run(node, [program, ...command], { cwd: folder, env });
		}
		const child = startChild(node, [program, "start"], { cwd: folder, env });
		return {
			url: `http://127.0.0.1:${port}/webhook/articles`,
			headers: () => ({}),
			waiting: async () => [],
			...child,
			async stop() {
				await child.stop();
				await remove();
			},
		};
	},
};

function credential(apiRoot: string): object {
	return {
		id: CREDENTIAL,
		name: "Bench",
		type: "telegramApi",
		data: { accessToken: TOKEN, baseUrl: apiRoot },
	};
}

function workflow(): object {
	const text =
		'=<b>{{ $json.body.title }}</b>\n\n{{ $json.body.summary }}\n\n<a href="{{ $json.body.url }}">Read more</a>';
	return {
		id: WORKFLOW,
		name: "Articles",
		active: false,
		settings: { executionOrder: "v1" },
		connections: { Webhook: { main: [[{ node: "Telegram", type: "main", index: 0 }]] } },
		nodes: [
			{
				id: "00000000-0000-4000-8000-000000000001",
				name: "Webhook",
				type: "n8n-nodes-base.webhook",
				typeVersion: 2,
				position: [0, 0],
				webhookId: "00000000-0000-4000-8000-000000000002",
				parameters: { httpMethod: "POST", path: "articles", options: {} },
			},
			{
				id: "00000000-0000-4000-8000-000000000003",
				name: "Telegram",
				type: "n8n-nodes-base.telegram",
				typeVersion: 1.2,
				position: [200, 0],
				retryOnFail: true,
				maxTries: 3,
				waitBetweenTries: 1000,
				credentials: { telegramApi: { id: CREDENTIAL, name: "Bench" } },
				parameters: {
					chatId: CHANNEL,
					text,
					additionalFields: { appendAttribution: false, parse_mode: "HTML" },
				},
			},
		],
	};
}
