import {
	isSameStory,
	MIN_EQUAL,
	shinglesOf,
	SKETCH_SIZE,
	signatureOf,
} from "../src/article/similarity.ts";
import { canonicalUrl } from "../src/article/url.ts";
import { type Pair, pairs, type Told } from "./duplicate-pairs.ts";
import { quantile } from "./setting.ts";

const ROUNDS = 9;
const REPETITIONS = 20;
/** What the minima of a sketch have to estimate where the title or the lead is the same. */
const SHARE = (MIN_EQUAL - SKETCH_SIZE / 4) / (SKETCH_SIZE / 2);

/**
 * How many of the hand-made pairs are judged as a person does, beside the exact share of common shingles
 * at the same threshold, and what a signature costs beside the bare set of shingles.
 */
export function benchDuplicates(): string[][] {
	const peer = verdictsOf(isNear);
	const cost = compareTime();
	return [
		...[
			["signature", isFound] as const,
			["signature or canonical address", isFoundByAnything] as const,
		].flatMap(([name, judge]) => {
			const ours = verdictsOf(judge);
			return [
				[
					`duplicates, ${name}: precision`,
					told(ours.precision),
					ratio(ours, peer, "precision"),
					exact,
				],
				[`duplicates, ${name}: recall`, told(ours.recall), ratio(ours, peer, "recall"), exact],
			];
		}),
		[
			"signature of an article",
			`${(cost.ms * 1000).toFixed(0)} µs`,
			cost.ratio,
			"the set of shingles",
		],
	];
}

const exact = `exact Jaccard ≥ ${SHARE.toFixed(2)} over the same shingles`;

type Part = { of: number; right: number };
type Verdicts = { precision: Part; recall: Part };

function verdictsOf(judge: (pair: Pair) => boolean): Verdicts {
	const found = pairs.filter(judge);
	const right = found.filter(({ same }) => same).length;
	return {
		precision: { of: found.length, right },
		recall: { of: pairs.filter(({ same }) => same).length, right },
	};
}

function told({ of, right }: Part): string {
	return `${(right / of).toFixed(2)} (${right} of ${of})`;
}

function ratio(ours: Verdicts, peer: Verdicts, part: keyof Verdicts): string {
	const [one, other] = [ours[part], peer[part]];
	return (one.right / one.of / (other.right / other.of)).toFixed(2);
}

/** As the intake finds it: a common bucket first, then the comparison. */
function isFound({ a, b }: Pair): boolean {
	const [one, other] = [signatureOf(a), signatureOf(b)];
	if (one === undefined || other === undefined) return false;
	return one.bands.some((band) => other.bands.includes(band)) && isSameStory(one, other);
}

function isFoundByAnything(pair: Pair): boolean {
	const [one, other] = [canonicalUrl(pair.a.url), canonicalUrl(pair.b.url)];
	return (one !== undefined && one === other) || isFound(pair);
}

function isNear({ a, b }: Pair): boolean {
	const [one, other] = [shinglesOf(a), shinglesOf(b)];
	const common = [...one].filter((shingle) => other.has(shingle)).length;
	return common / (one.size + other.size - common) >= SHARE;
}

function compareTime(): { ms: number; ratio: string } {
	const articles = pairs.flatMap(({ a, b }) => [a, b]);
	timeOf(signatureOf, articles);
	timeOf(shinglesOf, articles);
	const times: number[] = [];
	const ratios: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const ours = timeOf(signatureOf, articles);
		times.push(ours);
		ratios.push(ours / timeOf(shinglesOf, articles));
	}
	return { ms: quantile(times, 0.5), ratio: quantile(ratios, 0.5).toFixed(2) };
}

/** Milliseconds of processor time for one article: others use the machine as well. */
function timeOf(work: (article: Told) => unknown, articles: readonly Told[]): number {
	const began = process.cpuUsage();
	for (let times = 0; times < REPETITIONS; times++) for (const article of articles) work(article);
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000 / (articles.length * REPETITIONS);
}
