/**
 * What a promise is rejected with, which has to be an error of this class; any other is thrown on.
 *
 * @param what has not happened
 */
export async function failureOf<E extends Error>(
	kind: abstract new (...args: never[]) => E,
	promise: Promise<unknown>,
	what = "nothing failed",
): Promise<E> {
	const error = await promise.then(
		() => new Error(what),
		(error: unknown) => error,
	);
	if (error instanceof kind) return error;
	throw error;
}
