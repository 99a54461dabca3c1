import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, onTestFinished, test, vi } from "vitest";
import type { ChannelId } from "../../src/article/channel.ts";
import { checkTelegram } from "../../src/cli/check-telegram.ts";
import { DoctorReport } from "../../src/cli/findings.ts";
import { environment, TOKEN } from "../support/environment.ts";
import { startTelegram } from "../support/newsroom.ts";
import { tidingsCommand } from "../support/sources.ts";

// Each run starts a Node of its own.
vi.setConfig({ testTimeout: 90_000 });

const run = promisify(execFile);

/** Runs `tidings doctor` in a folder that holds at most a newsroom file. */
async function doctor(env: Record<string, string>, args: string[] = [], newsroom?: string) {
	const cwd = mkdtempSync(join(tmpdir(), "tidings-doctor-"));
	onTestFinished(() => rmSync(cwd, { recursive: true }));
	if (newsroom !== undefined) writeFileSync(join(cwd, "newsroom.yaml"), newsroom);
	const command = [tidingsCommand, "doctor", ...args];
	const options = { cwd, env: { PATH: process.env["PATH"] ?? "", ...env } };
	return run(process.execPath, command, options).then(
		({ stdout }) => ({ code: 0, out: stdout, complaint: "" }),
		({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
			code,
			out: stdout,
			complaint: stderr,
		}),
	);
}

async function prepare() {
	const telegram = await startTelegram();
	return { telegram, env: { ...environment(telegram.apiRoot), HOOK_SECRET: "" } };
}

/** A server that takes connections and says nothing. */
async function startSilence(): Promise<string> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	onTestFinished(() => void server.close());
	return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("tidings doctor", () => {
	test("finds that all is well, channel by channel and admin by admin", async () => {
		const { env, telegram } = await prepare();
		const written = telegram.messages(telegram.adminId).length;
		const { code, out } = await doctor({ ...env, REDIS_URL: inject("redisUrl") });
		expect(out).toContain("✓ REDIS_URL: Redis answers");
		expect(out).toContain("✓ BOT_TOKEN: the token of @tidings_bot");
		expect(out).toContain(
			"✓ @lindenford (the channel Lindenford Courier): the bot may post messages, edit messages, delete messages, and pin messages",
		);
		expect(out).toContain("✓ ADMIN_IDS, 501: the bot may write to this person");
		expect(out).toContain(
			"✓ settings, without a newsroom file: 1 source (api), 1 channel (@lindenford)",
		);
		expect(out).toContain("✓ updates: they are polled, and no webhook is set");
		expect(out).toMatch(/\n\nNothing has to be mended; .*\(Tidings \d+\.\d+\.\d+\)\n$/);
		// Of what nobody has coloured, nothing is coloured.
		expect(out).not.toContain("\u001B");
		expect(code).toBe(0);
		const quiet = await doctor({ ...env, REDIS_URL: inject("redisUrl") }, ["--quiet"]);
		expect(quiet).toEqual({ code: 0, out: "", complaint: "" });
		expect(telegram.messages(telegram.adminId)).toHaveLength(written);
		expect(telegram.messages("@lindenford")).toEqual([]);
	});

	test("names what is missing, and its cure", async () => {
		const { env, telegram } = await prepare();
		telegram.setRights("@lindenford", { can_post_messages: false });
		const other = telegram.addChannel({ title: "Weather", id: -1_001_000_000_077 });
		telegram.setRights(other.id, { can_delete_messages: false });
		const { code, out } = await doctor(
			{ ...env, ADMIN_IDS: "501,777" },
			[],
			'channels: [{ id: -1001000000077 }, { id: "@nowhere" }]\n',
		);
		expect(code).toBe(2);
		expect(out).toMatch(/✗ @lindenford .*may not post messages\n {6}Make the bot an administrator/);
		expect(out).toMatch(/! -1001000000077 \(the channel Weather\): .*may not delete messages\n/);
		expect(out).toMatch(/✗ @nowhere: Bad Request: chat not found\n {6}Check the id/);
		expect(out).toMatch(/✓ ADMIN_IDS, 501/);
		expect(out).toMatch(
			/✗ ADMIN_IDS, 777: .*\n.*open https:\/\/t\.me\/tidings_bot and press Start/,
		);
		expect(out).toContain("3 things have to be mended; 1 to be looked at");
	});

	test("sees whether the bot is in the discussion group", async () => {
		const { env, telegram } = await prepare();
		const group = telegram.addGroup({ title: "Discussion" });
		telegram.linkGroup("@lindenford", group.id);
		const inside = await doctor(env);
		expect(inside.out).toContain("✓ @lindenford, its discussion group: the bot is in it");
		telegram.setMembership(group.id, "left");
		const outside = await doctor(env);
		expect(outside.out).toMatch(
			/! @lindenford, its discussion group: .*not in it.*\n {6}Add the bot/,
		);
		expect(outside.code).toBe(1);
	});

	test("sees whether the ops chat can be used to look after posts", async () => {
		const { env, telegram } = await prepare();
		const group = telegram.addGroup({ title: "Operations", id: -4_100_123 });
		const look = async (opsChat: number) => {
			const settings = { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT };
			const found = await checkTelegram({
				telegram: settings,
				channels: ["@lindenford"],
				admins: [],
				opsChat,
			});
			return found.map(({ subject, level }) => `${level} ${subject}`).slice(3);
		};
		expect(await look(group.id)).toEqual(["ok OPS_CHAT_ID"]);
		telegram.setRights(group.id, { can_post_messages: false });
		expect(await look(group.id)).toEqual(["error OPS_CHAT_ID"]);
		telegram.setProtected("@lindenford", true);
		expect(await look(telegram.adminId)).toEqual(["warning @lindenford", "ok OPS_CHAT_ID"]);
		telegram.block(telegram.adminId, true);
		expect(await look(telegram.adminId)).toEqual(["warning @lindenford", "error OPS_CHAT_ID"]);
		expect(await look(-4_100_124)).toEqual(["warning @lindenford", "error OPS_CHAT_ID"]);
	});

	test("sees what is named twice, and whether readers would see what the bot looks for", async () => {
		const { env, telegram } = await prepare();
		const channel = telegram
			.state()
			.rooms.find(({ chat }) => "username" in chat && chat.username === "lindenford");
		const id = channel?.chat.id ?? 0;
		const group = telegram.addGroup({ title: "Discussion" });
		telegram.linkGroup("@lindenford", group.id);
		const look = async (opsChat: number | string, channels: ChannelId[]) => {
			const found = await checkTelegram({
				telegram: { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT },
				channels,
				admins: [],
				opsChat,
			});
			return found.flatMap(({ subject, level, finding }) =>
				level === "error" ? [`${subject}: ${finding}`] : [],
			);
		};
		const readers = "its readers would see every message that the bot looks at";
		expect(await look(telegram.adminId, ["@lindenford", `${id}` as ChannelId])).toEqual([
			`${id}: this is the same chat as @lindenford: what goes to both is posted twice`,
		]);
		expect(await look(id, ["@lindenford"])).toEqual([
			`OPS_CHAT_ID: this is @lindenford: ${readers}`,
		]);
		expect(await look(group.id, ["@lindenford"])).toEqual([
			`OPS_CHAT_ID: this is the discussion group of @lindenford: ${readers}`,
		]);
	});

	test("tells the same as JSON, of the shape that is promised", async () => {
		const { env, telegram } = await prepare();
		telegram.setMembership("@lindenford", "kicked");
		const { code, out } = await doctor(env, ["--json"]);
		expect(code).toBe(2);
		const { ok, counts, findings } = DoctorReport.parse(JSON.parse(out));
		expect({ ok, error: counts.error }).toEqual({ ok: false, error: 1 });
		expect(findings).toContainEqual({
			group: "telegram",
			check: "channel",
			subject: "@lindenford",
			level: "error",
			finding: "Forbidden: bot was kicked from the channel chat",
			cure: expect.stringContaining("administrator") as string,
		});
		expect(findings.map(({ check }) => check)).toEqual(
			expect.arrayContaining(["settings", "secrets", "node", "disk", "redis", "token", "admin"]),
		);
	});

	test("says that the token, Telegram or Redis is the trouble, and prints no secret", async () => {
		const { env } = await prepare();
		const token = `7000002:${"an0ther_token-of_a_bot".repeat(2)}`;
		const refused = await doctor({ ...env, BOT_TOKEN: token });
		expect(refused.out).toMatch(/✗ BOT_TOKEN: .*Unauthorized\n {6}.*@BotFather/);
		const away = await doctor({
			...env,
			BOT_API_ROOT: "http://127.0.0.1:9",
			REDIS_URL: "redis://:a-password-of-redis@127.0.0.1:9",
		});
		expect(away.out).toMatch(/✗ Telegram: no connection to Telegram \(\w+\)\n/);
		expect(away.out).toMatch(/✗ REDIS_URL: Redis does not answer \(.*ECONNREFUSED.*\)\n/);
		expect([refused.code, away.code]).toEqual([2, 2]);
		const said = JSON.stringify([refused, away]);
		for (const secret of [token, TOKEN, "a-password-of-redis", env.API_TOKEN]) {
			expect(said).not.toContain(secret);
		}
	});

	test("ends when nobody answers, and says of everything that nobody has seen it", async () => {
		const { env } = await prepare();
		const { code, out } = await doctor({
			...env,
			BOT_API_ROOT: `http://${await startSilence()}`,
			REDIS_URL: `redis://${await startSilence()}`,
			PUBLIC_URL: `https://${await startSilence()}`,
		});
		expect(out).toContain("✗ REDIS_URL: Redis does not answer (no answer)");
		expect(out).toContain("✗ Telegram: no answer in time");
		expect(out).toContain("! PUBLIC_URL: nobody answers there, seen from here (it takes too long)");
		expect(out).not.toMatch(/✓ (Redis|Telegram|PUBLIC_URL|BOT_TOKEN|@lindenford)/);
		expect(code).toBe(2);
	});

	test("compares the clock with Telegram's", async () => {
		const { env } = await prepare();
		const look = async (aheadMs: number) => {
			const settings = { token: env.BOT_TOKEN, apiRoot: env.BOT_API_ROOT };
			const found = await checkTelegram(
				{ telegram: settings, channels: [], admins: [] },
				{ now: () => Date.now() + aheadMs },
			);
			return found.find(({ check }) => check === "telegram-clock");
		};
		expect(await look(0)).toMatchObject({ level: "ok" });
		expect(await look(60_000)).toMatchObject({
			level: "warning",
			finding: expect.stringMatching(
				/^the clock of this machine is \d+ seconds ahead of its/,
			) as string,
		});
		expect(await look(-600_000)).toMatchObject({
			level: "error",
			finding: "the clock of this machine is 10 minutes behind its clock",
		});
	});

	test("sees a webhook that somebody has set while updates are polled", async () => {
		const { env, telegram } = await prepare();
		const call = `${telegram.apiRoot}/bot${TOKEN}/setWebhook?url=https://other.example/secret-path`;
		expect((await fetch(call)).ok).toBe(true);
		const { out, code } = await doctor(env);
		expect(out).toMatch(/! updates: .*Telegram sends them to other\.example\n {6}Tidings takes it/);
		expect(out).not.toContain("secret-path");
		expect(code).toBe(1);
	});

	test("tells the mistakes of the configuration as a start would, and what it did not look at", async () => {
		const { code, out } = await doctor({}, [], "channels: [{ id: no-channel }]\n");
		expect(code).toBe(2);
		expect(out).toContain("✗ settings: BOT_TOKEN: set it to the token that @BotFather gave you");
		expect(out).toContain("newsroom.yaml:1:");
		expect(out).toMatch(/\? settings: Redis, Telegram and PUBLIC_URL were not looked at/);
		expect(out).toContain("✓ Node.js:");
		expect((await doctor({}, ["--verbose"])).code).toBe(2);
		expect((await doctor({}, ["--json", "--quiet"])).complaint).toContain("--json | --quiet");
	});
});
