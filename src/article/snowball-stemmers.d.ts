declare module "snowball-stemmers" {
	/** The names that {@link newStemmer} knows; it throws for any other. */
	export function algorithms(): string[];
	export function newStemmer(algorithm: string): { stem(word: string): string };
}
