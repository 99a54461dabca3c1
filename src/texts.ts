import { fileURLToPath } from "node:url";
import { I18n } from "@grammyjs/i18n";

const directory = fileURLToPath(new URL("../locales", import.meta.url));

/** A language that the newsroom's texts exist in, such as `en`. */
export type Locale = string;

/**
 * Everything that a person reads in Telegram, from `locales/`. Values are put in as they are, without isolating
 * marks, which would break links and commands; use {@link isolate} for a value of unknown direction.
 *
 * @throws when `defaultLocale` has no file
 */
export function createTexts(defaultLocale: Locale) {
	const i18n = new I18n({
		defaultLocale,
		directory,
		fluentBundleOptions: { useIsolating: false },
	});
	if (!i18n.locales.includes(defaultLocale)) {
		throw new Error(
			`LOCALE: there is no "${defaultLocale}"; choose one of ${i18n.locales.join(", ")}.`,
		);
	}
	return {
		locales: i18n.locales as readonly Locale[],
		/** The text of a message. */
		text: (locale: Locale, id: string, values: Record<string, string | number> = {}): string =>
			i18n.t(locale, id, values),
		/** The locale for a reader whose app speaks `tag` (IETF), else the default. */
		localeFor(tag: string | undefined): Locale {
			const language = tag?.split("-")[0] ?? "";
			return i18n.locales.includes(language) ? language : defaultLocale;
		},
	};
}
export type Texts = ReturnType<typeof createTexts>;

/** Keeps a value's own direction from spilling into the text around it. */
export function isolate(value: string): string {
	return value === "" ? "" : `\u2068${value}\u2069`;
}
