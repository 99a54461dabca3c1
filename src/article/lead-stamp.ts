/** No line that says who wrote when is longer. */
const MAX_LENGTH = 160;

/** What sites write before a day or a time, by language, and what stands between. */
const labels = [
	"last updated update updates published publish posted modified edited created issued first date time at on by as of the in ago minutes minute mins hours hour days day am pm a.m p.m o'clock",
	"zuletzt aktualisiert aktualisierung veröffentlicht erstellt bearbeitet geändert stand vom am um uhr den vor stunden minuten",
	"dernière mise mis à jour publié publiée publication modifié modifiée le la les à il y a heures et h",
	"última ultima actualización actualizado actualizada publicado publicada publicación modificado el a las los de del hace horas hrs h fecha",
	"ultimo aggiornamento aggiornato aggiornata pubblicato pubblicata modificato il alle ore data di",
	"atualização atualizado atualizada publicação em às há horas",
	"laatst laatste bijgewerkt gepubliceerd geüpdatet gewijzigd om op uur geleden",
	"ostatnia aktualizacja zaktualizowano opublikowano publikacja dodano data o godz godzina r",
	"останнє оновлення оновлено опубліковано опублікована дата публікації час о об р рік",
	"последнее обновление обновлено опубликовано дата публикации время в г год года",
	"son güncelleme güncellendi güncellenme yayınlanma yayınlandı yayın tarihi tarihinde tarih saat giriş",
	"آخر تحديث تم التحديث نشر نُشر نشرت تاريخ النشر في الساعة بتاريخ يوم بتوقيت غرينتش صباحا مساء",
	"עודכן פורסם עדכון אחרון תאריך פרסום בתאריך ב בשעה",
	"آخرین به‌روزرسانی بروزرسانی روزرسانی به منتشر شده منتشرشده شد تاریخ انتشار زمان ساعت",
	"अपडेट अपडेटेड अद्यतन प्रकाशित अंतिम बार को में बजे समय तिथि किया गया हुआ",
	"เวลา น วันที่ เมื่อ พ.ศ",
	"업데이트 업데이트됨 수정 최종수정 입력 기사입력 게시 게시됨 송고 등록 승인 오전 오후",
].map((words) => words.split(" "));
/** Scripts without spaces write these without any between. */
const unspaced =
	/最終更新|更新日時?|更新时间|更新時間|最后更新|最後更新|更新[於于]?|公開日?|配信|掲載|発表|发布时间|發布時間|发布[于於]?|發[布佈][於于]?|时间|時間|来源|อัปเดต|อัพเดต|อัปเดท|ล่าสุด|เผยแพร่|ปรับปรุง|ตีพิมพ์|วันที่|เมื่อ/gu;
/** What tells that a line is about its own time even without a month. */
const telling =
	/\b(?:updated?|published|posted|modified)\b|aktualisiert|aktualisierung|veröffentlicht|stand|mise? à jour|publiée?|actualiza|publicad|aggiorna|pubblicat|atualiza|bijgewerkt|gepubliceerd|aktualizacja|opublikowano|оновл|опублік|обновл|опублик|güncelle|yayın|تحديث|نشر|עודכן|פורסם|עדכון|روزرسانی|منتشر|انتشار|अपडेट|प्रकाशित|업데이트|수정|입력|게시|송고|등록/iu;
const number =
	/^(?:[\d०-९٠-٩۰-۹]+[\d०-९٠-٩۰-۹.:'h年月日時时分秒點点년월일시분]*(?:st|nd|rd|th|er|º|ª|am|pm|a\.m|p\.m|uhr|h|min|z|г|р)?|[日月火水木金土一二三四五六周週星期曜上午下前後后晚早凌晨]+)$/u;
const zone =
	/^(?:(?:gmt|utc|bst|cest?|mesz|mez|[ecpmi][sd]?t|msk|jst|kst|hkt)(?:[+-]?\d+(?::\d+)?)?|local|мск)$/u;

/**
 * True for a line of nothing but a day or a time, and words like "Last updated": "Updated at 5:30 p.m. on Monday",
 * but not "Updated rules apply from May".
 */
export function isStamp(line: string): boolean {
	if (line.length > MAX_LENGTH) return false;
	const folded = line.normalize("NFKC").toLowerCase();
	const spaced = folded.replace(unspaced, " ");
	const tokens = spaced
		.split(/[\s,;|/·•–—()[\]【】（）-]+/u)
		.map((token) => token.replace(/^[.:'"]+|[.:'"!]+$/gu, ""))
		.filter((token) => token !== "");
	const names = calendar();
	let dates = 0;
	let numbers = 0;
	for (const token of tokens) {
		if (number.test(token)) numbers += 1;
		else if (names.has(token)) dates += 1;
		else if (!labelWords.has(token) && !zone.test(token)) return false;
	}
	const isLabelled = spaced !== folded || telling.test(folded);
	return (
		(isLabelled && (numbers > 0 || dates > 0 || tokens.length < 3)) || isDay(folded, numbers, dates)
	);
}

const labelWords: ReadonlySet<string> = new Set(labels.flat());

function isDay(line: string, numbers: number, dates: number): boolean {
	return (
		(numbers > 0 && dates > 0) || /\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}|\d{1,2}:\d{2}/u.test(line)
	);
}

const languages =
	"en de fr es it pt nl pl uk ru tr ar ar-u-ca-islamic-umalqura he fa-u-ca-gregory fa-u-ca-persian hi th ko".split(
		" ",
	);
/** Filled when it is first asked for, as making so many formatters takes its time. */
const calendarNames = new Set<string>();

/** The names of months and days in every language, long and short, in the forms that dates have. */
function calendar(): ReadonlySet<string> {
	if (calendarNames.size > 0) return calendarNames;
	for (const language of languages) {
		for (const width of ["long", "short"] as const) addNames(language, width);
	}
	// Written so in Slavic dates and English ones, but not by the formatter.
	for (const name of "sept tues thur thurs mai. févr".split(" ")) calendarNames.add(name);
	return calendarNames;
}

function addNames(language: string, width: "long" | "short"): void {
	const settings = { timeZone: "UTC", month: width } as const;
	const alone = new Intl.DateTimeFormat(language, settings);
	const within = new Intl.DateTimeFormat(language, { ...settings, day: "numeric", weekday: width });
	for (let month = 0; month < 12; month++) {
		// The first days of the months of 2026 are all days of the week.
		const first = Date.UTC(2026, month, 1);
		for (const { type, value } of [...alone.formatToParts(first), ...within.formatToParts(first)]) {
			if (type !== "month" && type !== "weekday") continue;
			for (const name of value.toLowerCase().split(/\s+/u)) {
				calendarNames.add(name.replace(/\.$/, ""));
			}
		}
	}
}
