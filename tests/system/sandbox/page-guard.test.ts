import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { Api } from "grammy";
import { describe, expect, onTestFinished, test } from "vitest";
import { createStandIn } from "../../../src/sandbox/stand-in.ts";
import { findChromium, launchBrowser } from "./browser.ts";

const token = "1000000001:sandbox-guard";

async function start() {
	const standIn = createStandIn({ token });
	const root = await standIn.start();
	onTestFinished(() => standIn.stop());
	const channel = standIn.addChannel({ title: "The Lindenford Courier", username: "courier" });
	const ada = standIn.addPerson({ firstName: "Ada", languageCode: "en" });
	/** The answer to a request with these headers, which a browser would set by itself. */
	const ask = async (path: string, headers: Record<string, string>, body?: string) => {
		const { port } = new URL(root);
		const method = body === undefined ? "GET" : "POST";
		const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
		sent.end(body);
		const [answer] = (await once(sent, "response")) as [IncomingMessage];
		answer.resume();
		return answer;
	};
	return { standIn, root, channel, ada, ask, port: new URL(root).port };
}

describe("the sandbox", () => {
	test("answers to no page of strangers, whatever name leads here", async () => {
		const { standIn, ada, ask, port } = await start();
		const said = JSON.stringify({ personId: ada.id, text: "/start" });
		const host = `127.0.0.1:${port}`;
		const status = async (headers: Record<string, string>) =>
			(await ask("/sandbox/say", headers, said)).statusCode;
		expect(await status({ host: `rebound.example:${port}` })).toBe(421);
		expect(await status({ host, origin: "https://stranger.example" })).toBe(421);
		expect(await status({ host, origin: "null" })).toBe(421);
		expect((await ask("/sandbox/state", { host: `rebound.example:${port}` })).statusCode).toBe(421);
		const heard = () => standIn.state().rooms.find(({ chat }) => chat.id === ada.id)?.entries ?? [];
		expect(heard()).toEqual([]);
		// As the page itself asks, and a script without a browser.
		expect(await status({ host, origin: `http://${host}` })).toBe(200);
		expect(await status({ host })).toBe(200);
		expect(heard()).toHaveLength(2);
	});

	test("lets its page run its own programs alone, and be in no frame", async () => {
		const { ask, port } = await start();
		const host = `localhost:${port}`;
		for (const path of ["/", "/?view=posts", "/page/app.js", "/sandbox/state"]) {
			const { headers } = await ask(path, { host });
			const policy = String(headers["content-security-policy"]);
			expect(policy).toContain("script-src 'self';");
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).not.toContain("unsafe");
			expect(headers).toMatchObject({
				"x-content-type-options": "nosniff",
				"referrer-policy": "no-referrer",
				"cross-origin-resource-policy": "same-origin",
			});
		}
		// Only who looks at the whole page may be shown what strangers' servers have.
		expect((await ask("/", { host })).headers["content-security-policy"]).toContain("https:");
		const posts = await ask("/?view=posts", { host });
		expect(posts.headers["content-security-policy"]).not.toContain("https:");
	});
});

const executablePath = findChromium();

test.runIf(executablePath !== undefined)(
	"a browser finds nothing on the sandbox's page that its policy forbids",
	async () => {
		const { root, channel, standIn } = await start();
		const browser = await launchBrowser(executablePath);
		onTestFinished(() => browser.close());
		const api = new Api(token, { apiRoot: root });
		standIn.setWebFile("https://gone.example/", { width: 800, height: 400 });
		await api.sendPhoto(channel.id, "https://gone.example/a.jpg", { caption: "The bridge" });
		const page = await browser.newPage();
		const complaints: string[] = [];
		page.on("console", (message) => void complaints.push(message.text()));
		for (const path of ["/", "/?view=posts"]) {
			await page.goto(`${root}${path}`);
			await page.getByText("The bridge").first().waitFor();
		}
		expect(complaints.filter((one) => /Security Policy/.test(one) && !/img-src/.test(one))).toEqual(
			[],
		);
	},
);
