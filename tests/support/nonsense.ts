import fc from "fast-check";

/** What may stand where something else belongs. */
const junk = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		true,
		"",
		0,
		-1,
		0.5,
		2 ** 53,
		-(2 ** 60),
		1e308,
		"\u{d800}",
		"\0",
	),
	fc.constantFrom<unknown>([], {}, [[]], [null], { constructor: null }, "__proto__"),
	fc.string({ maxLength: 20, unit: "binary" }),
	fc.constantFrom<unknown>("x".repeat(5000), "/start ".repeat(50), "👩‍👩‍👧‍👦".repeat(100), "‮/help"),
	fc.integer(),
);

type Place = { holder: Record<string, unknown>; name: string };

/** Every place in a value, deep inside as well. */
function placesIn(value: unknown): Place[] {
	if (typeof value !== "object" || value === null) return [];
	const holder = value as Record<string, unknown>;
	return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

/** One of these values with some places of it gone, or filled with something else; what is in `spared` stays. */
export function damaged<T extends object>(
	values: readonly T[],
	spared: readonly string[],
): fc.Arbitrary<T> {
	const change = fc.record({ where: fc.nat(), to: fc.option(junk, { nil: undefined }) });
	return fc
		.tuple(fc.constantFrom(...values), fc.array(change, { minLength: 1, maxLength: 3 }))
		.map(([value, changes]) => {
			const copy = structuredClone(value);
			for (const { where, to } of changes) {
				const places = placesIn(copy).filter(({ name }) => !spared.includes(name));
				const place = places[where % places.length];
				if (place === undefined) continue;
				if (to === undefined) delete place.holder[place.name];
				else place.holder[place.name] = to;
			}
			return copy;
		});
}
