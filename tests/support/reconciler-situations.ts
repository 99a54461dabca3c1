import type { PostChange } from "../../src/store/post.ts";
import { BEFORE, CHANNEL, gone, NOW, type Reconciler, sent } from "./reconciler.ts";

/** The post's record. */
async function known(r: Reconciler) {
	const post = await r.read();
	if (post === undefined) throw new Error("no post");
	return post;
}

/** Takes the lane, so that what is due stands among what is ready. */
const take = (r: Reconciler) => r.lanes.take(CHANNEL, "holder", NOW);

async function waiting(r: Reconciler): Promise<void> {
	await r.publish({}, { now: BEFORE });
	await take(r);
}

/** Begins a second attempt, after an earlier one was refused for now. */
async function sending(r: Reconciler, until = NOW + 20_000): Promise<void> {
	await waiting(r);
	await r.begin("old");
	await r.settle({ state: "waiting" }, { attempt: "old" });
	await take(r);
	await r.begin("newest", { until });
}

async function ended(r: Reconciler, change: PostChange, againAt?: number): Promise<void> {
	await sending(r);
	const { desired: handled } = await known(r);
	const again = againAt === undefined ? {} : { againAt };
	await r.settle({ handled, ...change }, { attempt: "newest", ...again });
}

async function posted(r: Reconciler, pin?: "due"): Promise<void> {
	await sending(r);
	await r.settle({ ...sent(await known(r)), pin }, { attempt: "newest" });
}

async function pinned(r: Reconciler, unpinAt: number): Promise<void> {
	await posted(r, "due");
	await r.settle({ pin: "pinned", unpinAt }, { owner: "holder" });
}

async function unknown(r: Reconciler): Promise<void> {
	await ended(r, { state: "unknown" }, NOW);
	await take(r);
}

async function toBeDeleted(r: Reconciler, pin?: "due"): Promise<void> {
	await posted(r, pin);
	await r.retract();
	await take(r);
}

async function taken(r: Reconciler, change: PostChange, pin?: "due"): Promise<void> {
	await toBeDeleted(r, pin);
	const { desired } = await known(r);
	await r.settle({ handled: desired, applied: desired, ...change }, { owner: "holder" });
}

/** Where a post can stand, each brought about by the scripts themselves. */
export const situations = {
	nothing: (r) => r.publish({ _tidings: { channels: [] } }, { now: BEFORE }),
	waiting,
	sending: (r) => sending(r),
	overdue: (r) => sending(r, NOW),
	posted: (r) => posted(r),
	"to-be-edited": async (r) => {
		await posted(r);
		await r.publish({}, { now: BEFORE });
		await take(r);
	},
	corrected: async (r) => {
		await posted(r);
		await r.publish({ _tidings: { correction: "The bridge is open." } }, { now: BEFORE });
		const { desired } = await known(r);
		await r.settle({ handled: desired, applied: desired }, { owner: "holder" });
	},
	"to-be-pinned": (r) => posted(r, "due"),
	pinned: (r) => pinned(r, NOW + 60_000),
	"to-be-unpinned": (r) => pinned(r, NOW),
	unknown,
	asked: async (r) => {
		await unknown(r);
		await r.settle({ asked: NOW }, { attempt: "newest" });
	},
	assumed: async (r) => {
		await unknown(r);
		await r.settle({ state: "posted", applied: 1, evidence: "assumed" }, { attempt: "newest" });
	},
	failed: (r) => ended(r, { state: "failed" }),
	"failed-edit": async (r) => {
		await posted(r);
		await r.publish({}, { now: BEFORE });
		const { desired: handled } = await known(r);
		await r.settle({ state: "failed", handled }, { owner: "holder" });
	},
	dropped: async (r) => {
		await ended(r, { state: "failed" });
		const place = { channel: CHANNEL, ref: r.refOf("a") } as const;
		await r.dead.decide(place, { kind: "drop" }, { by: 501, name: "Ada", now: NOW });
	},
	"to-be-deleted": (r) => toBeDeleted(r),
	retracted: async (r) => {
		await toBeDeleted(r);
		await r.settle(gone(await known(r)), { owner: "holder" });
	},
	withdrawn: (r) => taken(r, { state: "withdrawn" }),
	stuck: (r) => taken(r, { state: "posted" }),
	"stuck-on-top": (r) => taken(r, { state: "posted" }, "due"),
	ghost: async (r) => {
		await unknown(r);
		await r.retract();
		await r.settle({ asked: NOW }, { attempt: "newest" });
	},
} satisfies Record<string, (r: Reconciler) => Promise<void>>;
export type Situation = keyof typeof situations;
