/**
 * Redis refuses a command that may need memory while `maxmemory` is reached, and a script at its first such command: as
 * long as that is its first writing one, too, nothing of it was written. A script that has begun to write with a command
 * that needs no memory runs to its end. So each happens as a whole or not at all, and its first writing command decides.
 */

/**
 * Lua before the first write of a script that writes down what has happened already: it runs while Redis is full, too,
 * since it can't be made unhappened. What it needs is little, and nothing new is begun meanwhile. No key is called so.
 */
export const evenWhenFull = `redis.call('UNLINK', KEYS[1] .. ' ')`;

/** Lua before the first write of a script that is to be refused while Redis is full, whatever it begins with. */
export const notWhenFull = `redis.call('SETRANGE', KEYS[1] .. ' ', 0, '')`;

/** True for an error by which Redis has refused to write because its memory is full; also where it is the cause. */
export function isStoreFull(error: unknown): boolean {
	const found = new Set([error]);
	// What is added while it is gone through comes, too; an error may be among its own causes.
	for (const one of found) {
		if (!(one instanceof Error)) continue;
		if (/\bOOM command not allowed/.test(one.message)) return true;
		// MULTI tells what was refused beside its own error, and grammY wraps what a handler throws.
		const { previousErrors, error: wrapped } = one as { previousErrors?: unknown; error?: unknown };
		const others = Array.isArray(previousErrors) ? previousErrors : [];
		for (const other of [one.cause, wrapped, ...others]) found.add(other);
	}
	return false;
}
