import { foundAs } from "../../src/store/found.ts";
import type { Post, PostChange } from "../../src/store/post.ts";
import { CHANNEL, gone, NOW, type Reconciler, sent } from "./reconciler.ts";

type Event = (r: Reconciler) => Promise<unknown>;

const ada = { by: 501, now: NOW };

/** Does something with the post as it stands, where there is one. */
const ofPost =
	(act: (r: Reconciler, post: Post) => Promise<unknown>): Event =>
	async (r) => {
		const post = await r.read();
		if (post !== undefined) await act(r, post);
	};

const comeBack: Event = async (r) => {
	await r.retract();
	await r.publish();
};
const underReview: Event = async (r) => {
	await r.retract();
	await r.publish({}, { trust: "review" });
};
const reviewed =
	(decide: Event): Event =>
	async (r) => {
		await underReview(r);
		await decide(r);
	};

/** Puts a post in the place of one that is due now, whatever time it waits for. */
const lookNow = ({ redis, keys }: Reconciler, ref: string) =>
	redis.multi().zadd(keys.pending(CHANNEL), NOW, ref).zrem(keys.ready(CHANNEL), ref).exec();

/** What comes of attempts, by the change that is written down of each; the post is as it was when they began. */
const outcomes: Record<string, (post: Post) => PostChange> = {
	sent: (post) => sent(post),
	"refused for now": () => ({ state: "waiting", handled: undefined, error: "flood" }),
	"refused for good": ({ desired }) => ({ state: "failed", handled: desired }),
	"without an answer": ({ desired }) => ({ state: "unknown", handled: desired }),
};
type Outcome = keyof typeof outcomes;

const ends = (outcome: Outcome, attempt: string, meanwhile?: Event): Event =>
	ofPost(async (r, read) => {
		if (meanwhile !== undefined && !["sending", "unknown"].includes(read.state)) return;
		const post = { ...read, desired: read.attemptRevision ?? read.desired };
		await meanwhile?.(r);
		const change = outcomes[outcome]?.(post) ?? {};
		const again = change.state === "unknown" ? { againAt: NOW } : {};
		await r.settle(change, { attempt, post, ...again });
	});

const everyEnd = (prefix: string, attempt: string, meanwhile?: Event) =>
	Object.fromEntries(
		Object.keys(outcomes).map((name) => [`${prefix}${name}`, ends(name, attempt, meanwhile)]),
	);

/** What is written down once the next step is done, other than a send or a search. */
function changeOf({ desired }: Post, step: string): PostChange | undefined {
	const handled = desired;
	switch (step) {
		case "none":
			return { handled };
		case "edit":
			return { state: "posted", applied: desired, handled, hash: "new" };
		case "close":
			return { state: "retracted", applied: desired, handled };
		case "pin":
			return { handled, pin: "pinned", unpinAt: NOW + 60_000 };
		case "unpin":
			return { handled, pin: undefined, unpinAt: undefined };
		default:
			return undefined;
	}
}

const stepIsDone =
	(owner: string, meanwhile: Event = async () => {}): Event =>
	async (r) => {
		const { post, step } = await r.next();
		if (post === undefined) return;
		const change = step.kind === "delete" ? gone(post) : changeOf(post, step.kind);
		if (change === undefined) return;
		await meanwhile(r);
		await r.settle(change, { owner, post });
	};

/** Writes down what was found out of an unknown post. */
const ofUnknown = (make: (post: Post) => PostChange, againAt?: number): Event =>
	ofPost(async (r, post) => {
		if (post.state !== "unknown") return;
		const again = againAt === undefined ? {} : { againAt };
		await r.settle(make(post), { attempt: "newest", post, ...again });
	});

const decides =
	(decision: Parameters<Reconciler["dead"]["decide"]>[1]): Event =>
	(r) =>
		r.dead.decide({ channel: CHANNEL, ref: r.refOf("a") }, decision, { ...ada, name: "Ada" });

/** What can happen to a post, by what a person would call it. */
export const events: Record<string, Event> = {
	"a newer version comes": (r) => r.publish(),
	"a correction comes": (r) => r.publish({ _tidings: { correction: "The bridge is closed." } }),
	"it is withdrawn": (r) => r.retract(),
	"it is moved to other channels": (r) => r.publish({ _tidings: { channels: [] } }),
	"it is moved to other channels and back": async (r) => {
		await r.publish({ _tidings: { channels: [] } });
		await r.publish();
	},
	"it is withdrawn and brought back": comeBack,
	"it is brought back under review": underReview,
	"it is brought back under review and released": reviewed((r) =>
		r.holds.release(r.refOf("a"), ada),
	),
	"it is brought back under review and released for later": reviewed((r) =>
		r.holds.release(r.refOf("a"), ada, NOW + 60_000),
	),
	"it is brought back under review and rejected": reviewed((r) =>
		r.holds.reject(r.refOf("a"), ada),
	),
	"an admin cancels it": (r) => r.holds.cancel(r.refOf("a"), ada),
	"an admin edits it": async (r) => {
		const seen = (await r.articles.read(r.refOf("a")))?.revision ?? 0;
		const amendment = { name: "title", to: "Other words" } as const;
		await r.amendments.edit(r.refOf("a"), { ...ada, seen }, amendment);
	},
	"it is woken": ofPost((r, { ref }) => lookNow(r, ref)),

	"a send is begun": (r) => r.begin("next"),
	"a send is begun by a former holder": (r) => r.begin("next", { owner: "former" }),
	"a send is begun of an earlier version": ofPost(async (r, post) => {
		await r.publish();
		await r.begin("next", { post });
	}),

	...everyEnd("the attempt ends: ", "newest"),
	"an earlier attempt ends, however": async (r) => {
		for (const name of Object.keys(outcomes)) await ends(name, "old")(r);
	},
	...everyEnd("the attempt ends after the lane was lost: ", "newest", (r) =>
		r.redis.set(r.keys.lease(CHANNEL), "another"),
	),
	...everyEnd("the attempt ends after a newer version came: ", "newest", (r) => r.publish()),
	...everyEnd("the attempt ends after it was withdrawn: ", "newest", (r) => r.retract()),

	"the step is done": stepIsDone("holder"),
	"the step is done by a former holder": stepIsDone("former"),
	"the step is done after a newer version came": stepIsDone("holder", (r) => r.publish()),
	"the step is done after it was withdrawn": stepIsDone("holder", (r) => r.retract()),
	"the step is done after it was withdrawn and brought back": stepIsDone("holder", comeBack),

	"a forward comes through": ofPost((r) =>
		r.forwards.note(CHANNEL, { messageId: 9, print: "print", urls: [] }, NOW),
	),
	"it is found": ofUnknown((post) =>
		foundAs(post, { messageId: 9, link: undefined, evidence: "forward", now: NOW }),
	),
	"it is looked for in vain": ofUnknown(() => ({ lookedAt: NOW }), NOW),
	"it is not there": ofUnknown(() => ({
		state: "waiting",
		handled: undefined,
		lookedAt: undefined,
	})),
	"it is assumed to be there": ofUnknown(({ attemptRevision = 0 }) => ({
		state: "posted",
		applied: attemptRevision,
		handled: attemptRevision,
		evidence: "assumed",
	})),
	"the admins are asked": ofUnknown(() => ({ asked: NOW })),

	"an admin says that it is there": decides({
		kind: "there",
		message: { messageId: 9, link: "https://t.me/lindenford/9" },
	}),
	"an admin says that it is there somewhere": decides({ kind: "there", message: undefined }),
	"an admin says: again": decides({ kind: "retry" }),
	"an admin says: no more of it": decides({ kind: "drop" }),

	"another post is pinned": async (r) => {
		await r.publish({}, { id: "b" });
		const other = await r.posts.read(CHANNEL, r.refOf("b"));
		if (other === undefined) throw new Error("no other post");
		await r.lanes.take(CHANNEL, "holder", NOW);
		await r.begin("other", { post: other });
		const change: PostChange = { ...sent(other, 20), pin: "pinned", unpinAt: NOW + 1 };
		await r.settle(change, { attempt: "other", post: other });
	},
};
