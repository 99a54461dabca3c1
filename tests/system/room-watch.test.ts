import { expect, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { createRoomWatch } from "../../src/room-watch.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLeases } from "../../src/store/leases.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createRoom } from "../../src/store/room.ts";
import { openRedis } from "../support/newsroom.ts";
import { startPrivateStore } from "../support/private-store.ts";

const HOUR_MS = 3_600_000;

/** Processes that watch one Redis, by a clock of their own; `heard` says whether Telegram takes what they tell. */
async function start(count: number) {
	const { url } = await startPrivateStore();
	const redis = openRedis(url);
	const keys = createKeys("tidings");
	const clock = { now: 1_000_000 };
	const told: string[] = [];
	const lines: string[] = [];
	const telegram = { isThere: true };
	const watches = Array.from({ length: count }, () =>
		createRoomWatch({
			room: createRoom({ redis, keys }),
			notices: createNotices({ redis, keys }),
			leases: createLeases({ redis, keys }),
			async tell(what) {
				if (telegram.isThere) told.push(what);
				return telegram.isThere;
			},
			logger: createLogger({ level: "info", destination: { write: (line) => lines.push(line) } }),
			now: () => clock.now,
		}),
	);
	await redis.set(keys.schema, "1");
	return {
		redis,
		keys,
		clock,
		told,
		lines,
		telegram,
		async look(): Promise<void> {
			for (const watch of watches) await watch.look();
		},
		fill: () => redis.config("SET", "maxmemory", "1"),
		makeRoom: () => redis.config("SET", "maxmemory", "0"),
	};
}

test("of three processes one tells that Redis is full, once an hour, and that it is not any more", async () => {
	const room = await start(3);
	await room.look();
	expect(room.told).toEqual([]);
	await room.fill();
	for (let n = 0; n < 5; n++) await room.look();
	expect(room.told).toEqual(["alarm-full"]);
	room.clock.now += HOUR_MS - 1;
	await room.look();
	expect(room.told).toHaveLength(1);
	room.clock.now += 1;
	await room.look();
	expect(room.told).toEqual(["alarm-full", "alarm-full"]);
	await room.makeRoom();
	for (let n = 0; n < 3; n++) await room.look();
	expect(room.told).toEqual(["alarm-full", "alarm-full", "alarm-full-over"]);
	expect(await room.redis.keys(`${room.keys.root}notice*`)).toEqual([]);
});

test("what nobody could be told is told a minute later; its end only to who heard of it", async () => {
	const room = await start(1);
	room.telegram.isThere = false;
	await room.fill();
	await room.look();
	await room.makeRoom();
	room.telegram.isThere = true;
	await room.look();
	expect(room.told).toEqual([]);
	await room.fill();
	room.telegram.isThere = false;
	await room.look();
	room.telegram.isThere = true;
	room.clock.now += 59_999;
	await room.look();
	expect(room.told).toEqual([]);
	room.clock.now += 1;
	await room.look();
	expect(room.told).toEqual(["alarm-full"]);
});

test("the log says it once a minute", async () => {
	const room = await start(1);
	await room.fill();
	for (let second = 0; second < 120; second += 5) {
		await room.look();
		room.clock.now += 5000;
	}
	expect(room.lines.filter((line) => line.includes("Redis is full"))).toHaveLength(2);
});

test("between four fifths and three quarters nothing is said anew", async () => {
	const room = await start(1);
	await room.look();
	// Beside it, nothing weighs anything.
	await room.redis.setrange("filler", 50_000_000, "x");
	const notice = () => room.redis.hget(room.keys.notice("memory"), "kind");
	const use = async (share: number) => {
		const used = Number(/used_memory:(\d+)/.exec(await room.redis.info("memory"))?.[1]);
		await room.redis.config("SET", "maxmemory", String(Math.round(used / share)));
		await room.look();
	};
	await use(0.77);
	expect(await notice()).toBeNull();
	await use(0.84);
	expect(await notice()).toBe("memory");
	await use(0.77);
	expect(await notice()).toBe("memory");
	await use(0.5);
	expect(await notice()).toBeNull();
});
