import { fold } from "../article/words.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The units in every language of the texts. */
const unitWords: readonly [number, string][] = [
	[
		MINUTE_MS,
		"m min mins minute minutes minuten minuto minutos minuti мин м минута минуту минуты минут хв хвилина хвилину хвилини хвилин dk dakika دقيقة دقائق دقیقه मिनट menit 分 分間 分後 分钟 分鐘 分钟后 分鐘後",
	],
	[
		HOUR_MS,
		"h hr hrs hour hours std stunde stunden hora horas heure heures ora ore ч час часа часов година годину години годин saat ساعة ساعات ساعت घंटा घंटे घंटों घण्टा घण्टे jam 時間 時間後 小时 小時 小时后 小時後",
	],
	[
		DAY_MS,
		"d t day days tag tage tagen día días jour jours j giorno giorni dia dias день дня дней дн дні днів gün يوم أيام روز दिन hari 日間 日後 天 天后 天後",
	],
];
const units = new Map(
	unitWords.flatMap(([unitMs, list]) =>
		list.split(" ").map((word) => [fold(word), unitMs] as const),
	),
);

const before =
	/^(?:in|en|dans|tra|fra|em|daqui a|dentro de|через|за|بعد|خلال|dalam) (?=\S)|(?<=\S) (?:sonra|icinde|बाद|में|lagi|ديگر|دیگر)$/gu;
const and = new Set(
	["and", "und", "y", "et", "e", "и", "і", "та", "ve", "و", "और", "dan"].map(fold),
);
const one = new Set(
	"a an one ein eine einer einem einen un una une uno um uma один одну одна bir واحد یک एक satu 1"
		.split(" ")
		.map(fold),
);

/**
 * Reads a span of time, such as `8h`, `30 min`, `2 days`, `٨ ساعات` or `8` for hours, in ms; undefined for everything
 * else.
 */
export function readSpan(text: string): number | undefined {
	const words = fold(text).trim();
	const spanMs = /^\d{1,6}$/.test(words) ? Number(words) * HOUR_MS : spanIn(words);
	return spanMs === 0 ? undefined : spanMs;
}

/** Reads how long from now, such as `in 2h`, `1h 30m`, `in half an hour`, in ms: each number with its unit. */
export function spanIn(text: string): number | undefined {
	const plain = fold(text).replace(/\s+/g, " ").trim();
	const words = plain
		.replace(before, "")
		.replace(/^(?:half an hour|(?:einer )?halben? stunde)$/, "30 m");
	const tokens = [...words.matchAll(/\d+|[\p{L}\p{M}]+/gu)].map(([token]) => token);
	if (/[^\p{L}\p{M}\d .]/u.test(words) || /\d[ .]+\d/.test(words)) return undefined;
	// `in an hour` needs no number in most languages.
	if (tokens.length === 1 && words !== plain) tokens.unshift("1");
	let spanMs = 0;
	let count: number | undefined;
	for (const [index, token] of tokens.entries()) {
		const unitMs = units.get(token);
		if (count === undefined && /^\d{1,6}$/.test(token)) count = Number(token);
		else if (count === undefined && one.has(token)) count = 1;
		else if (count !== undefined && unitMs !== undefined) {
			spanMs += count * unitMs;
			count = undefined;
		} else if (count !== undefined || index === 0 || !and.has(token)) return undefined;
	}
	return tokens.length === 0 || count !== undefined ? undefined : spanMs;
}
