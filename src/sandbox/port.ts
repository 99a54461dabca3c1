import { once } from "node:events";
import { createServer } from "node:net";

/** The wanted port when it is free on loopback, else 0, which stands for any. */
export async function nextFreePort(wanted: number): Promise<number> {
	const server = createServer();
	try {
		server.listen(wanted, "127.0.0.1");
		await once(server, "listening");
		return wanted;
	} catch {
		return 0;
	} finally {
		server.close();
	}
}
