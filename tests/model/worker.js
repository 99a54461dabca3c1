// In plain JavaScript and over the built program, since it is started as often as it is killed: a loader would double that time.
import { createApp } from "../../dist/app.js";
import { loadEnvironment, loadNewsroom, readConfig } from "../../dist/config.js";
import { createLogger } from "../../dist/logger.js";

const read = () => {
	const environment = loadEnvironment("/dev/null");
	return readConfig(environment, loadNewsroom(environment));
};

/** Tidings with the shorter waits of the model, which tells its parent when it takes articles and when it has read the newsroom file again. */
const config = read();
const app = createApp(
	config,
	createLogger({ level: config.logLevel }),
	Date.now,
	JSON.parse(process.argv[2] ?? "{}"),
);
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("SIGHUP", () => {
	app.reload(read()).then(
		() => process.send?.({ kind: "reloaded" }),
		// As the program itself, it goes on with the file before, and has to be told again.
		(error) => process.send?.({ kind: "refused", reason: String(error) }),
	);
});
process.send?.({ kind: "started", url: await app.start() });
