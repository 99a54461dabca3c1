import { fold } from "../article/words.ts";

/** A part of the day that an hour on a clock of twelve belongs to. */
export type DayPart = "am" | "pm" | "morning" | "midday" | "evening" | "night";

/** The words for parts of the day, in every language of the texts. */
const partWords: Record<DayPart, string> = {
	am: "ص 午前 上午 öö",
	pm: "م 午後 下午 ös afternoon nachmittag nachmittags midi öğleden tarde pomeriggio بعدازظهر",
	morning:
		"morning früh morgens vormittag vormittags matin mañana madrugada mattina mattino manhã утра утром ранку вранці ранок sabah sabahleyin صباحا الصباح صبح بامداد सुबह सवेरे pagi subuh 朝 早上 早晨 清晨 凌晨",
	midday: "mittag mittags mezzogiorno дня днем öğlen öğle ظهرا الظهر ظهر दोपहर siang 昼 お昼 中午",
	evening:
		"evening abend abends soir sera вечера вечером вечора ввечері увечері akşam مساء المساء عصر عصرا शाम sore petang 夕方 傍晚",
	night:
		"night nacht nachts noche nuit notte noite ночи ночью ночі вночі уночі gece ليلا الليل شب रात malam 夜 夜中 深夜 晚上 晚 夜里 半夜 晩",
};

/** What may stand around a time and says nothing more: from and to, at, and hours. */
const fillers =
	"at on from to till until by between and o'clock hrs the in of | um uhr am ab von vom bis zwischen und den der dem | à a de du des l'apres apres jusqu'à et entre le la les heures heure h min | las del desde hasta el los y por hora horas | alle alla dalle al ore e di della del ogni fino | às as até da do das dia em | в во с со до по и часов часа час ч мин минут от на | о об з і та годин години годину годині від у | saat günü sonra ile ve | الساعة ساعة من إلى الى حتى في و يوم | ساعت از تا در روز | बजे से तक को पर के में | pukul jam dari sampai hingga pada dan hari | から まで に の へ は と | 点 點 时 時 分 从 從 到 至 在 的";

const words = (list: string) => list.split(/[ |]+/).map(fold);
const parts = new Map(
	Object.entries(partWords).flatMap(([part, list]) =>
		words(list).map((word) => [word, part as DayPart] as const),
	),
);
const empty = new Set(words(fillers));

/** The part of the day that a word means. */
export function dayPart(word: string): DayPart | undefined {
	return parts.get(word);
}

/** True for a word that may stand around a time and says nothing more. */
export function isFiller(word: string): boolean {
	return empty.has(word);
}

const noSpaces = /[\p{sc=Han}\p{sc=Hira}]/u;

/** Finds words of languages without spaces, the longest first. */
export function findsUnspaced(list: Iterable<string>): RegExp {
	const found = [...list].filter((word) => noSpaces.test(word));
	return new RegExp(found.sort((a, b) => b.length - a.length).join("|"), "gu");
}

/** For the words of times in languages without spaces. */
export const unspacedWords: readonly string[] = [...parts.keys(), ...empty].filter((word) =>
	noSpaces.test(word),
);

/** `9:00 am Freitag`, where it is no mark of the morning. */
const germanOn =
	/(?<!\p{L})am (?=(?:abend|morgen|vormittag|nachmittag|mittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)(?![\p{L}]))/gu;

const hourWords = "uhr|heures?|horas?|ore|h|час(?:ов|а)?|ч|годин[аиу]?|बजकर";

/** A text as times are read in it: without case and accents, its digits those of ASCII, and times of day like `18:30`. */
export function spelled(text: string): string {
	return fold(text)
		.replace(/(?<=\d)[٫۔](?=\d)/g, ":")
		.replace(/(\d{1,2})\s*[時时点點]\s*半/g, "$1:30 ")
		.replace(
			/(\d{1,2})\s*[時时点點]\s*(\d{1,2})\s*分?/g,
			(_, hour: string, minute: string) => `${hour}:${minute.padStart(2, "0")} `,
		)
		.replace(/(\d{1,2})\s*[時时点點]\s*[钟鐘整]?(?!間|间)/g, "$1:00 ")
		.replace(
			new RegExp(
				String.raw`(?<![\d:.])(\d{1,2}) ?(?:${hourWords}) ?(\d{2})(?: ?m(?:in\p{L}*)?)?(?![\d:.\p{L}])`,
				"gu",
			),
			"$1:$2",
		)
		.replace(germanOn, "")
		.replace(/(\d)'\p{L}+/gu, "$1 ")
		.replace(/\s+/g, " ")
		.trim();
}

/** The hour from 0 to 24 that somebody means who names a part of the day; undefined where the two don't go together. */
export function hourIn(part: DayPart, hour: number): number | undefined {
	const later = hour + 12;
	// Whoever counts to 24 adds the part of the day for good measure.
	if (hour > 12) return part === "am" || part === "morning" ? undefined : hour;
	switch (part) {
		case "am":
			return hour % 12;
		case "pm":
			return (hour % 12) + 12;
		case "morning":
			return hour === 12 ? undefined : hour;
		case "midday":
			return hour >= 10 ? hour : later;
		case "evening":
			return hour === 0 || hour === 12 ? undefined : later;
		case "night":
			// Behind midnight it is night, too.
			return hour === 12 ? 0 : hour >= 6 ? later : hour;
	}
}
