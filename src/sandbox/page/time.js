const locale = "en-GB";

/** Hours and minutes in the reader's own zone. @param {number} unixSeconds */
export function clockTime(unixSeconds) {
	return new Date(unixSeconds * 1000).toLocaleTimeString(locale, {
		hour: "2-digit",
		minute: "2-digit",
	});
}

/** The day as the pill between messages names it. @param {number} unixSeconds */
export function dayName(unixSeconds) {
	const date = new Date(unixSeconds * 1000);
	const today = new Date();
	if (date.toDateString() === today.toDateString()) return "Today";
	const sameYear = date.getFullYear() === today.getFullYear();
	return date.toLocaleDateString(locale, {
		day: "numeric",
		month: "long",
		...(sameYear ? {} : { year: "numeric" }),
	});
}

/**
 * A moment in a `date_time` entity's own format: `r` relative, `w` weekday, `d`/`D` short or long date, `t`/`T` short
 * or long time; the empty format gives an empty string.
 *
 * @param {Date} date
 * @param {string} format
 */
export function formatDateTime(date, format) {
	if (format === "") return "";
	if (format === "r") return relative(date);
	/** @type {Intl.DateTimeFormatOptions} */
	const options = {};
	if (format.includes("w")) options.weekday = "long";
	if (format.includes("d"))
		Object.assign(options, { day: "numeric", month: "numeric", year: "2-digit" });
	if (format.includes("D"))
		Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
	if (/t/i.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
	if (format.includes("T")) options.second = "2-digit";
	return date.toLocaleString(locale, options);
}

/** @param {Date} date */
function relative(date) {
	const seconds = (date.getTime() - Date.now()) / 1000;
	/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
	const units = [
		["day", 86_400],
		["hour", 3600],
		["minute", 60],
	];
	const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
	const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
	return words.format(
		Math.round(seconds / length),
		/** @type {Intl.RelativeTimeFormatUnit} */ (unit),
	);
}
