import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Report } from "./job.ts";

/** A fresh Telegram stand-in in a process of its own, so that its work is not counted as anybody else's. */
export async function startStandIn({ withFaults }: { withFaults: boolean }) {
	const file = fileURLToPath(new URL("telegram.ts", import.meta.url));
	const child = fork(file, withFaults ? ["faults"] : [], { execArgv: ["--import", "tsx"] });
	const exited = once(child, "exit");
	const next = async (): Promise<unknown> => {
		const [message] = (await Promise.race([
			once(child, "message"),
			exited.then(() => Promise.reject(new Error("the stand-in ended"))),
		])) as [unknown];
		return message;
	};
	const { apiRoot } = (await next()) as { apiRoot: string };
	return {
		apiRoot,
		/** What stands in the channel now. */
		async report(): Promise<Report> {
			const answer = next();
			child.send("report");
			return (await answer) as Report;
		},
		async stop(): Promise<void> {
			child.kill("SIGKILL");
			await exited;
		},
	};
}
export type StandInProcess = Awaited<ReturnType<typeof startStandIn>>;
