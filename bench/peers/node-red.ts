import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../tests/campaign/program.ts";
import { TOKEN } from "../../tests/support/environment.ts";
import { openFolder, startChild } from "./child.ts";
import { type Candidate, CHANNEL } from "./job.ts";
import { install, newerNode } from "./scratch.ts";

const PACKAGES = ["node-red@5.0.7", "node-red-contrib-telegrambot@19.0.1"];

/**
 * Node-RED with the flow that its users draw: http in, a function, a telegram sender; beside it, a response at once,
 * since the sender keeps a queue in memory and may wait for long.
 */
export const nodeRed: Candidate = {
	name: "Node-RED",
	async prepare() {
		const { path } = await newerNode();
		await install("node-red", PACKAGES, { path });
	},
	async start(apiRoot) {
		const { node, path } = await newerNode();
		const packages = await install("node-red", PACKAGES, { path });
		const { folder, remove } = await openFolder();
		const port = await freePort();
		const settings = {
			uiHost: "127.0.0.1",
			uiPort: port,
			flowFile: "flows.json",
			credentialSecret: false,
			nodesDir: [join(packages, "node_modules", "node-red-contrib-telegrambot")],
			telemetry: { enabled: false, updateNotification: false },
			logging: { console: { level: "warn" } },
		};
		await writeFile(
			join(folder, "settings.cjs"),
			`module.exports = ${JSON.stringify(settings)};\n`,
		);
		await writeFile(join(folder, "flows.json"), JSON.stringify(flow(apiRoot)));
		await writeFile(join(folder, "flows_cred.json"), JSON.stringify({ bot: { token: TOKEN } }));
		const child = startChild(
			node,
			[
				join(packages, "node_modules", "node-red", "red.js"),
				"--userDir",
				folder,
				"--settings",
				join(folder, "settings.cjs"),
			],
			{ cwd: folder, env: { PATH: path, HOME: folder, NODE_ENV: "production" } },
		);
		return {
			url: `http://127.0.0.1:${port}/articles`,
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

function flow(apiRoot: string): object[] {
	return [
		{ id: "tab", type: "tab", label: "Articles" },
		{
			id: "bot",
			type: "telegram bot",
			botname: "bench",
			baseapiurl: apiRoot,
			updatemode: "none",
			usernames: "",
			chatids: "",
		},
		{
			id: "in",
			type: "http in",
			z: "tab",
			url: "/articles",
			method: "post",
			wires: [["format", "answer"]],
		},
		{ id: "answer", type: "http response", z: "tab", statusCode: "202", wires: [] },
		{ id: "format", type: "function", z: "tab", func: FORMAT, outputs: 1, wires: [["sender"]] },
		{ id: "sender", type: "telegram sender", z: "tab", bot: "bot", wires: [[]] },
	];
}

const FORMAT = `
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const { title, summary, url } = msg.payload;
msg.payload = {
	chatId: "${CHANNEL}",
	type: "message",
	content: "<b>" + escape(title) + "</b>\\n\\n" + escape(summary) + '\\n\\n<a href="' + escape(url) + '">Read more</a>',
	options: { parse_mode: "HTML" },
};
return msg;
`;
