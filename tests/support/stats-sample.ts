import type { Stats } from "../../src/article/stats.ts";

/** How much a newsroom has done. */
export type Amount = "nothing" | "little" | "much" | "extreme";

const DAY_MS = 86_400_000;
const factors: Record<Amount, number> = { nothing: 0, little: 0.05, much: 1, extreme: 4321 };
const titles = [
	"The bridge of Lindenford is open again after eleven months of repairs",
	"Storm warning for the coast: ferries stay in port 🌧⚡ until Thursday",
	"Lindenford United win the cup after extra time",
	"Council votes for the new tram line along the river, and for cheaper tickets for everybody under twenty-five years",
	"أعيد فتح جسر ليندنفورد بعد أحد عشر شهرًا من الإصلاحات",
	"Старый мост снова открыт",
	"Market hall opens on Saturday",
	"👍❤️🎉",
];
const slugs =
	"climate football weather council culture bridge schools transport health economy letters a-very-long-slug-that-nobody-would-choose-but-somebody-did";

/** What topics of the sample are called. */
export const topicNames: Record<string, string> = {
	climate: "Climate",
	weather: "Weather and storms",
	council: "Town council 🏛",
};

/** What a newsroom could have counted by 26 November 2026; always the same for the same days and amount. */
export function statsSample(count: number, amount: Amount = "much"): Stats {
	const factor = factors[amount];
	const end = Date.UTC(2026, 10, 26);
	const days = Array.from({ length: count }, (_, index) =>
		new Date(end - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10),
	);
	const random = randomFrom(count);
	const byDay = (most: number) => days.map(() => Math.floor(random() * most * factor));
	const byWeekdayHour = Array.from({ length: 7 }, (_, weekday) =>
		Array.from({ length: 24 }, (_, hour) =>
			weekday === 1 && hour === 9
				? Math.ceil(20 * factor)
				: Math.floor((hour > 5 && hour < 22 ? 9 : 1) * random() * factor),
		),
	);
	const posts = byDay(22);
	const [quiet, delivered] = [byDay(60), byDay(500).map((one) => one + Math.ceil(60 * factor))];
	// A day without posts has no percentiles; where little is posted, most are such.
	const times = (ms: number) =>
		days.map((_, index) => {
			const isQuiet = amount === "little" ? index % 4 !== 0 : index % 11 === 5;
			if (factor === 0 || isQuiet) return null;
			return ms * (1 + random()) * Math.max(1, Math.min(factor, 500));
		});
	return {
		from: days[0] ?? "",
		to: days.at(-1) ?? "",
		zone: "Europe/Berlin",
		days,
		posts: {
			total: posts.reduce((sum, one) => sum + one, 0),
			byDay: posts,
			withdrawn: days.map(() => 0),
			byHour: Array.from({ length: 24 }, () => 0),
			byWeekdayHour,
		},
		reactions: {
			total: Math.ceil(4000 * factor),
			byDay: byDay(100),
			top: (factor === 0 ? [] : titles)
				.slice(0, amount === "little" ? 2 : 10)
				.map((title, index) => ({
					ref: `r${index}`,
					channel: "@lindenford",
					title,
					link: `https://t.me/lindenford/${100 + index}`,
					reactions: Math.ceil((900 * factor) / (index + 1)),
					clicks: index % 3 === 0 ? 0 : Math.ceil((400 * factor) / index),
					emoji: { "👍": 3 },
				})),
		},
		clicks: { total: Math.ceil(1200 * factor), byDay: byDay(40) },
		readers: { now: Math.ceil(12_345 * factor), gained: byDay(60), lost: byDay(18) },
		topics: (factor === 0 ? [] : slugs.split(" ")).map((slug, index) => ({
			slug,
			posts: Math.ceil((120 * factor) / (index + 1)),
			readers: Math.floor((4000 * factor) / (((index * 5) % 7) + 1)),
			reactions: 10,
		})),
		digests: { sent: byDay(400), opened: byDay(150) },
		delivery: {
			p50Ms: times(900),
			p90Ms: times(3000),
			p99Ms: times(12_000),
			slowestMs: factor === 0 ? null : 431_000,
			total: 400,
		},
		quiet: { waiting: quiet, delivered, share: factor === 0 ? null : 0.14 },
		searches: { total: Math.ceil(900 * factor), without: Math.ceil(41 * factor) },
	};
}

/** Numbers from 0 to 1 that look random, and are the same each time. */
function randomFrom(seed: number): () => number {
	let state = seed + 1;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}
