import { MAX_SAVED, type Reader } from "../article/reader.ts";
import { readWhen } from "./when.ts";

/** When somebody may want to be reminded, with one tap. */
export const presets = ["hour", "tonight", "tomorrow"] as const;
export type Preset = (typeof presets)[number];

const words: Record<Preset, string> = {
	hour: "in 1h",
	tonight: "today 20:00",
	tomorrow: "tomorrow 8:00",
};

/** The moment that a preset means just now (Unix ms); undefined when it is past. */
export function presetTime(
	preset: Preset,
	{ zone, now }: { zone: string; now: number },
): number | undefined {
	const when = readWhen(words[preset], { zone, now, locale: "en" });
	return when.kind === "at" ? when.at : undefined;
}

/** The reader who is reminded of an article then, or not at all; the same one where they don't keep it. */
export function remindedAt(reader: Reader, ref: string, at: number | undefined): Reader {
	const kept = reader.saved.find((one) => one.ref === ref);
	if (kept === undefined || kept.remindAt === at) return reader;
	const saved = reader.saved.map((one) => {
		if (one.ref !== ref) return one;
		const { remindAt: _before, ...rest } = one;
		return at === undefined ? rest : { ...rest, remindAt: at };
	});
	return { ...reader, saved };
}

/** True for an article that a reader keeps. */
export function isSaved({ saved }: Pick<Reader, "saved">, ref: string): boolean {
	return saved.some((one) => one.ref === ref);
}

/** The reader who keeps an article; the same one where they keep it already, or have no room. */
export function withSaved(reader: Reader, ref: string, now: number): Reader {
	if (isSaved(reader, ref) || reader.saved.length >= MAX_SAVED) return reader;
	return { ...reader, saved: [...reader.saved, { ref, at: now }] };
}

/** The reader who keeps an article no more. */
export function withoutSaved(reader: Reader, ref: string): Reader {
	const saved = reader.saved.filter((one) => one.ref !== ref);
	return saved.length === reader.saved.length ? reader : { ...reader, saved };
}
