import { fileURLToPath } from "node:url";
import { freePort } from "../../tests/campaign/program.ts";
import { TOKEN } from "../../tests/support/environment.ts";
import { startChild } from "./child.ts";
import { type Candidate, CHANNEL } from "./job.ts";
import { install } from "./scratch.ts";

const PACKAGES = ["grammy@1.46.0", "express@5.3.0", "@grammyjs/auto-retry@2.0.2"];
const ARTICLES_TOKEN = "pushes-articles";

/** `script.mjs`: it answers when the message is sent, so that a sender repeats what failed. */
export const script: Candidate = {
	name: "grammY script",
	async prepare() {
		await install("script", PACKAGES);
	},
	async start(apiRoot) {
		const folder = await install("script", PACKAGES);
		const port = await freePort();
		const file = fileURLToPath(new URL("script.mjs", import.meta.url));
		const child = startChild(process.execPath, [file], {
			cwd: folder,
			env: {
				ARTICLES_TOKEN,
				BOT_TOKEN: TOKEN,
				BOT_API_ROOT: apiRoot,
				CHANNEL_ID: CHANNEL,
				PORT: String(port),
				PACKAGES: folder,
				NODE_ENV: "production",
			},
		});
		return {
			url: `http://127.0.0.1:${port}/articles`,
			headers: () => ({ authorization: `Bearer ${ARTICLES_TOKEN}` }),
			waiting: async () => [],
			...child,
		};
	},
};
