import { z } from "zod";
import type { Ask, Doc, Engine, Manner } from "./engines.ts";
import { findRediSearch } from "./peers.ts";
import { startPrivateRedis } from "./private-redis.ts";

const INDEX = "articles";
const schema =
	"title TEXT WEIGHT 4 lead TEXT WEIGHT 2 body TEXT tags TEXT time NUMERIC source TAG".split(" ");

/** Of the module's four, the one that put a known passage highest. */
const SCORER = "TFIDF.DOCNORM";

/** What the module leaves out by itself; in an alternative it takes one for a mistake. */
const stopWords = new Set(
	"a is the an and are as at be but by for if in into it no not of on or such that their then there these they this to was will with".split(
		" ",
	),
);

/** Without these it would stop at half a second, with what it has by then, and take no more than a million. */
const limits = ["TIMEOUT", "60000", "MAXDOCTABLESIZE", "4000000"];

/** RediSearch in a Redis of its own. Articles are indexed and not kept. */
export async function openRediSearch(manner: Manner): Promise<Engine> {
	const server = await startPrivateRedis(["--loadmodule", findRediSearch(), ...limits]);
	const { redis } = server;
	await redis.call("FT.CREATE", INDEX, "SCHEMA", ...schema);
	return {
		name: "RediSearch",
		async add(docs) {
			const pipeline = redis.pipeline();
			for (const doc of docs) {
				pipeline.call("FT.ADD", INDEX, doc.ref, "1", "NOSAVE", "FIELDS", ...fieldsOf(doc));
			}
			for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error;
		},
		async search(ask) {
			if (manner === "exact") return find(ask, exact(ask));
			const refs = await find(ask, exact({ text: ask.text }));
			return refs.length > 0 ? refs : find(ask, forgiving(ask));
		},
		bytes: server.bytes,
		close: server.close,
	};

	async function find(ask: Ask, words: string): Promise<string[]> {
		const query = [...filtersOf(ask), words].join(" ");
		const options = ["NOCONTENT", "SCORER", SCORER, "LIMIT", "0", String(ask.count)];
		const reply = await redis.call("FT.SEARCH", INDEX, query, ...options);
		const [, ...refs] = z.tuple([z.number()]).rest(z.string()).parse(reply);
		return refs;
	}
}

function fieldsOf({ title, lead, body, tags, postedAt, source }: Doc): string[] {
	const fields = { title, lead, body, tags: tags.join(" "), time: seconds(postedAt), source };
	return Object.entries(fields).flat();
}

function filtersOf({ source, from, to }: Ask): string[] {
	const within = `@time:[${from === undefined ? "-inf" : seconds(from)} ${to === undefined ? "+inf" : `(${seconds(to)}`}]`;
	return [
		...(source === undefined ? [] : [`@source:{${source.replaceAll(/\W/g, "\\$&")}}`]),
		...(from === undefined && to === undefined ? [] : [within]),
	];
}

/** All words, each in any of its forms or one edit away: asked where nothing is found without edits. */
function forgiving({ text }: Ask): string {
	const words = text.split(" ").filter((word) => !stopWords.has(word));
	return words.map((word) => `(${word}|%${word}%)`).join(" ");
}

/** All words, in any of their forms (by the module's stemmer). */
function exact({
	text,
	prefix = false,
	near = false,
}: Pick<Ask, "text" | "prefix" | "near">): string {
	if (near) return text.replaceAll(/\w+/g, "%$&%");
	return prefix ? `${text}*` : text;
}

const seconds = (ms: number) => String(Math.floor(ms / 1000));
