import { describe, expect, test } from "vitest";
import type { PostChange } from "../../src/store/post.ts";
import { openRedis } from "../support/newsroom.ts";
import { type Situation, situations } from "../support/reconciler-situations.ts";
import { CHANNEL, createReconciler, NOW, type Reconciler, sent } from "../support/reconciler.ts";

const CALLERS = 20;
const ROUNDS = 15;

/** An order that is another one in every round, and the same in every run. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
	const weight = (index: number) => Math.imul(index + 1, 2_654_435_761 + seed * 40_503) >>> 0;
	return values
		.map((value, index) => ({ value, weight: weight(index) }))
		.toSorted((one, other) => one.weight - other.weight)
		.map(({ value }) => value);
}

/** Again and again: twenty stores, each with a connection of its own, of which one was brought into a situation. */
async function rounds(
	situation: Situation,
	run: (callers: [Reconciler, ...Reconciler[]], round: number) => Promise<void>,
): Promise<void> {
	const connections = Array.from({ length: CALLERS }, () => openRedis());
	for (let round = 0; round < ROUNDS; round++) {
		const [redis = openRedis(), ...others] = connections;
		const first = createReconciler(redis);
		await situations[situation](first);
		await run([first, ...others.map((other) => first.through(other))], round);
	}
}

const countOf = (answers: readonly boolean[]) => answers.filter((answer) => answer).length;

describe("twenty at once", () => {
	test("of whom nobody but the holder of the lane begins, begin one attempt", async () => {
		await rounds("waiting", async (callers, round) => {
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			const begun = await Promise.all(
				shuffled(callers, round).map(async (one, index) => {
					const owner = index % 2 === 0 ? "holder" : "former";
					return { owner, token: `t${index}`, ok: await one.begin(`t${index}`, { owner, post }) };
				}),
			);
			const [winner, ...more] = begun.filter(({ ok }) => ok);
			expect(more).toEqual([]);
			expect(winner?.owner).toBe("holder");
			expect(await callers[0].read()).toMatchObject({
				state: "sending",
				attempt: winner?.token,
				attempts: 1,
			});
		});
	});

	test("take the lane and begin: one of them gets as far", async () => {
		await rounds("waiting", async (callers, round) => {
			await callers[0].lanes.release(CHANNEL, "holder");
			const begun = await Promise.all(
				shuffled(callers, round).map(async (one, index) => {
					const turn = await one.lanes.take(CHANNEL, `owner ${index}`, NOW);
					// Also who found the lane busy tries, as one who has lost it would.
					const ok = await one.begin(`t${index}`, { owner: `owner ${index}` });
					return { kind: turn.kind, ok };
				}),
			);
			expect(begun.filter(({ kind }) => kind === "post")).toHaveLength(1);
			expect(begun.filter(({ ok }) => ok)).toEqual([{ kind: "post", ok: true }]);
		});
	});

	test("tell of one attempt: the first word counts, and is not taken back", async () => {
		await rounds("sending", async (callers, round) => {
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			const changes: PostChange[] = [
				sent(post),
				{ state: "failed", handled: post.desired },
				{ state: "waiting", handled: undefined },
			];
			const tried = shuffled(callers, round).map(async (one, index) => {
				const change = changes[index % changes.length] ?? {};
				const ok = await one.settle(change, { attempt: "newest", post });
				return { state: change.state, ok };
			});
			const written = (await Promise.all(tried)).filter(({ ok }) => ok);
			expect(written).toHaveLength(1);
			expect((await callers[0].read())?.state).toBe(written[0]?.state);
		});
	});

	test("set a post aside and are overtaken by its answer: it is posted, and stays so", async () => {
		await rounds("sending", async (callers, round) => {
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			await Promise.all(
				shuffled(callers, round).map((one, index) =>
					index === round
						? one.settle(sent(post), { attempt: "newest", post })
						: one.settle(
								{ state: "unknown", handled: post.desired },
								{ attempt: "newest", post, againAt: NOW },
							),
				),
			);
			expect(await callers[0].told()).toBe("posted, none");
		});
	});

	test("edit without the lane: nothing is changed, and the post is looked at again", async () => {
		await rounds("to-be-edited", async (callers) => {
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			const change: PostChange = { applied: 2, handled: 2, hash: "new" };
			const settled = await Promise.all(
				callers.map((one, index) => one.settle(change, { owner: `former ${index}`, post })),
			);
			expect(countOf(settled)).toBe(0);
			expect(await callers[0].read()).toEqual({ ...post, handled: 0, hash: undefined });
			expect(await callers[0].told()).toBe("posted, pending, edit");
		});
	});

	test("edit, and one has the lane: what it says stands, or all is done anew", async () => {
		await rounds("to-be-edited", async (callers, round) => {
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			const settled = await Promise.all(
				shuffled(callers, round).map((one, index) => {
					const owner = index === round ? "holder" : `former ${index}`;
					const change: PostChange = { applied: 2, handled: 2, hash: owner };
					return one.settle(change, { owner, post });
				}),
			);
			expect(countOf(settled)).toBe(1);
			const { hash, handled } = (await callers[0].read()) ?? {};
			expect(["holder", undefined]).toContain(hash);
			const isDone = hash === "holder" && handled === 2;
			expect(await callers[0].told()).toBe(isDone ? "posted, none" : "posted, pending, edit");
		});
	});
});

describe("of twenty admins at once", () => {
	test("one releases an article, and its post comes once", async () => {
		await rounds("nothing", async (callers, round) => {
			await callers[0].retract();
			await callers[0].publish({}, { trust: "review" });
			const ref = callers[0].refOf("a");
			const decided = await Promise.all(
				shuffled(callers, round).map((one, index) => {
					const decider = { by: 501 + index, now: NOW };
					return index % 2 === 0 ? one.holds.release(ref, decider) : one.holds.reject(ref, decider);
				}),
			);
			const done = decided.flatMap(({ kind }, index) => (kind === "done" ? [index] : []));
			expect(done).toHaveLength(1);
			expect(decided.filter(({ kind }) => kind === "late")).toHaveLength(CALLERS - 1);
			const isReleased = (done[0] ?? 0) % 2 === 0;
			expect(await callers[0].told()).toBe(isReleased ? "waiting, pending, send" : "nothing");
			const history = await callers[0].articles.history(ref);
			expect(history.filter(({ by }) => by !== undefined)).toHaveLength(1);
		});
	});

	test("one cancels an article, or its send begins before", async () => {
		await rounds("waiting", async (callers, round) => {
			const ref = callers[0].refOf("a");
			const post = await callers[0].read();
			if (post === undefined) throw new Error("no post");
			let hasBegun = false;
			const decided = await Promise.all(
				shuffled(callers, round).map(async (one, index) => {
					if (index !== round) return one.holds.cancel(ref, { by: 501 + index, now: NOW });
					// Deciding takes two steps, beginning one: a head start makes either win.
					for (let step = 0; step < round % 4; step++) await one.read();
					hasBegun = await one.begin("next", { post });
					return { kind: "late" };
				}),
			);
			const done = decided.filter(({ kind }) => kind === "done");
			expect(done).toHaveLength(hasBegun ? 0 : 1);
			expect(await callers[0].told()).toBe(
				hasBegun ? "sending, ready, wait" : "waiting, pending, close",
			);
		});
	});

	test.each(["failed", "asked", "ghost"] as const)(
		"one decides on a post that is %s, and it is written down once",
		async (situation) => {
			await rounds(situation, async (callers, round) => {
				const ref = callers[0].refOf("a");
				const decided = await Promise.all(
					shuffled(callers, round).map((one, index) =>
						one.dead.decide(
							{ channel: CHANNEL, ref },
							{ kind: index % 2 === 0 ? "retry" : "drop" },
							{ by: 501 + index, name: `Ada ${index}`, now: NOW },
						),
					),
				);
				expect(decided.filter(({ kind }) => kind === "done")).toHaveLength(1);
				expect(decided.filter(({ kind }) => kind === "late")).toHaveLength(CALLERS - 1);
				const history = await callers[0].articles.history(ref);
				expect(history.filter(({ by }) => by !== undefined)).toHaveLength(1);
			});
		},
	);
});
