const UNITS = ["bytes", "kB", "MB", "GB", "TB"];

/** A number of bytes as people read it: `832 bytes`, `1.4 MB`. */
export function readableBytes(bytes: number): string {
	const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	const rounded = power === 0 || value >= 100 ? Math.round(value).toString() : value.toFixed(1);
	return `${rounded} ${UNITS[power] ?? ""}`;
}
