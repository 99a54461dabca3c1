import type { DeadList } from "../../src/ingest/answers.ts";
import { signWebhook } from "../../src/web/signatures.ts";
import { createProgram, freePort } from "../../tests/campaign/program.ts";
import { API_TOKEN, environment, SECRET } from "../../tests/support/environment.ts";
import { openFolder } from "./child.ts";
import { ADMIN, type Candidate, OPS_CHAT, wallClock } from "./job.ts";

/**
 * The built program as its README has it run: with the Redis that it starts itself, which writes every article to
 * disk before it is accepted, and with a chat to look through. Its own pacing is out of the way.
 */
export const tidings: Candidate = {
	name: "Tidings",
	prepare: async () => {},
	async start(apiRoot) {
		const { folder, remove } = await openFolder();
		const port = await freePort();
		const program = createProgram({
			...environment(apiRoot),
			ADMIN_IDS: String(ADMIN),
			OPS_CHAT_ID: String(OPS_CHAT),
			DATA_DIR: folder,
			HTTP_PORT: String(port),
			RATE_LIMIT: "100000000",
			LOG_LEVEL: "warn",
		});
		const startedAt = wallClock();
		await program.start();
		const url = `http://127.0.0.1:${port}`;
		return {
			url: `${url}/v1/articles`,
			headers: ({ id }, body) =>
				signWebhook(SECRET, `msg_${id}`, Math.floor(Date.now() / 1000), body),
			startedAt,
			pid: program.pid,
			output: program.output,
			async waiting() {
				const response = await fetch(`${url}/v1/dead`, {
					headers: { authorization: `Bearer ${API_TOKEN}` },
				});
				const { posts } = (await response.json()) as DeadList;
				return posts.filter((post) => !post.is_looked_for).map(({ id, ref }) => id ?? ref);
			},
			async stop() {
				await program.stop();
				await remove();
			},
		};
	},
};
