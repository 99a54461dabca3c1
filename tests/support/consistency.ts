import type { Redis } from "ioredis";
import type { ChannelId } from "../../src/article/channel.ts";
import { everyKey } from "../../src/store/every-key.ts";
import type { Keys } from "../../src/store/keys.ts";

type On = { redis: Redis; keys: Keys; channels: readonly ChannelId[] };

/** Walks every key of a store and tells, in sentences, what names something that is not there. */
export async function inconsistencies({ redis, keys, channels }: On): Promise<string[]> {
	const names = new Set(
		(await namesOf({ redis, keys })).map((name) => name.slice(keys.root.length)),
	);
	const wrong: string[] = [];
	const of = (beginning: string) =>
		[...names].flatMap((name) =>
			name.startsWith(`${beginning}:`) ? [name.slice(beginning.length + 1)] : [],
		);
	const members = (key: string) => redis.zrange(key, "0", "-1");
	const wholeOf = (ref: string) => ref.split("~")[0] ?? ref;
	const isArticle = (ref: string) => names.has(`article:${wholeOf(ref)}`);
	const isPost = (channel: string, ref: string) => names.has(`post:${channel}:${ref}`);
	const expect = (holds: boolean, sentence: string) => {
		if (!holds) wrong.push(sentence);
	};

	const refs = of("article");
	const sources = of("articles");
	const lists = [keys.articles(), keys.published, keys.changed, keys.unsent, keys.held];
	for (const key of [
		...lists,
		...sources.map((source) => keys.articles(source)),
		...of("backlog").map((source) => keys.backlog(source)),
	]) {
		for (const ref of await members(key)) {
			expect(isArticle(ref), `${key} names the article ${ref}`);
		}
	}
	for (const ref of refs) {
		const [source, duplicateOf, hold] = await redis.hmget(
			keys.article(ref),
			"source",
			"duplicateOf",
			"hold",
		);
		const places = [keys.articles(), keys.articles(source ?? "")];
		for (const key of places) {
			expect((await redis.zscore(key, ref)) !== null, `${key} lacks the article ${ref}`);
		}
		expect(await isForgotten(ref).then((is) => !is), `the article ${ref} counts as forgotten`);
		if (typeof duplicateOf !== "string") continue;
		const isKnown = isArticle(duplicateOf) || (await isForgotten(duplicateOf));
		expect(isKnown, `the article ${ref} (${String(hold)}) tells again ${duplicateOf}`);
	}
	async function isForgotten(ref: string): Promise<boolean> {
		return (await redis.hexists(keys.forgotten(ref), ref.slice(2))) === 1;
	}

	for (const ref of of("history")) expect(isArticle(ref), `there is a history of ${ref}`);
	for (const ref of of("recipients")) expect(isArticle(ref), `readers got ${ref}`);
	for (const name of of("post")) {
		const ref = name.slice(name.lastIndexOf(":") + 1);
		expect(isArticle(ref), `there is a post ${name}`);
	}
	for (const channel of channels) {
		for (const key of [keys.pending(channel), keys.ready(channel), keys.messages(channel)]) {
			for (const member of await members(key)) {
				const [ref = ""] = member.split(" ");
				expect(ref.startsWith("#") || isPost(channel, ref), `${key} names the post ${member}`);
			}
		}
		const pinned = await redis.get(keys.pinned(channel));
		expect(pinned === null || isPost(channel, pinned), `${pinned} is pinned in ${channel}`);
		for (const digest of of(`story:${channel}`)) {
			for (const ref of await members(keys.story(channel, digest))) {
				expect(isPost(channel, ref), `a story of ${channel} names the post ${ref}`);
			}
		}
	}
	for (const key of [keys.latest, keys.dead]) {
		for (const member of await members(key)) {
			const [channel = "", ref = ""] = member.split(" ");
			expect(isPost(channel, ref), `${key} names the post ${member}`);
		}
	}

	for (const member of await members(keys.saved)) {
		const [ref = "", ordinal] = member.split(" ");
		expect(isArticle(ref), `a reader keeps ${ref}`);
		const at = Number(ordinal) * 8;
		const id = (await redis.getrangeBuffer(keys.readersIds, at, at + 7)).readDoubleLE();
		expect(id !== 0, `nobody who is known keeps ${ref}`);
	}
	for (const member of await members(keys.reminders)) {
		const [, ref = ""] = member.split(" ");
		expect(isArticle(ref), `a reader is to be reminded of ${ref}`);
	}
	for (const member of await members(keys.outbox)) {
		const [id = "", ref = ""] = member.split(" ");
		const isThere = (await redis.hexists(keys.recipients(ref), id)) === 1;
		expect(isThere, `the outbox names ${member}`);
	}

	for (const shard of of("pages")) {
		for (const [digest, ref] of Object.entries(await redis.hgetall(keys.pages(shard)))) {
			expect(isArticle(ref), `the page ${digest} is that of ${ref}`);
		}
	}
	let live = 0;
	for (const shard of of("search:at")) {
		const places = await redis.hgetall(keys.search.shard(shard));
		for (const [ref, entry] of Object.entries(places)) {
			const [, ordinal = ""] = entry.split(" ");
			live += ordinal === "" ? 0 : 1;
			expect(isArticle(ref), `the search knows ${ref}`);
		}
	}
	let texts = 0;
	for (const block of of("search:texts"))
		texts += await redis.hlen(keys.search.texts(Number(block)));
	const counted = Number((await redis.hget(keys.search.head, "live")) ?? 0);
	expect(
		texts === live && counted === live,
		`of ${live} found, ${texts} texts, ${counted} counted`,
	);
	return wrong;
}

/** The names of all keys of a store, each once; what other tests keep in the same Redis is not among them. */
export async function namesOf(store: Pick<On, "redis" | "keys">): Promise<string[]> {
	const names = new Set<string>();
	for await (const some of everyKey(store)) for (const name of some) names.add(name.toString());
	return [...names].toSorted();
}

/** Between what is only beside each other. */
const gap = Buffer.from([0]);

/** The keys that still hold one of these words, whatever they are: nothing but what is named is passed over. */
export async function keysWith(
	{ redis, keys }: Pick<On, "redis" | "keys">,
	words: readonly string[],
): Promise<string[]> {
	const found: string[] = [];
	for await (const some of everyKey({ redis, keys })) {
		for (const name of some) {
			const bytes = Buffer.concat([name, gap, await contentOf(redis, name)]).toString("latin1");
			if (words.some((word) => bytes.includes(word))) found.push(name.toString());
		}
	}
	return found.toSorted();
}

/** All that stands under a key, in one piece. */
export async function contentOf(redis: Redis, name: Buffer): Promise<Buffer> {
	switch (await redis.type(name)) {
		case "string":
			return (await redis.getBuffer(name)) ?? Buffer.alloc(0);
		case "list":
			return apart(await redis.lrangeBuffer(name, 0, -1));
		case "set":
			return apart(await redis.smembersBuffer(name));
		case "zset":
			return apart(await redis.zrangeBuffer(name, 0, "-1", "WITHSCORES"));
		case "hash":
			return apart(
				Object.entries(await redis.hgetallBuffer(name)).flatMap(([field, value]) => [
					Buffer.from(field),
					value,
				]),
			);
		case "stream":
			return Buffer.from(JSON.stringify(await redis.xrange(name, "-", "+")));
		default:
			return Buffer.alloc(0);
	}
}

function apart(parts: readonly Buffer[]): Buffer {
	return Buffer.concat(parts.flatMap((part) => [part, gap]));
}
