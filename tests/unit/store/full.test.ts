import { expect, test } from "vitest";
import { isStoreFull } from "../../../src/store/full.ts";

const OOM = "OOM command not allowed when used memory > 'maxmemory'.";

test("a full Redis is known by its words, wherever they stand in an error", () => {
	expect(isStoreFull(new Error(OOM))).toBe(true);
	expect(isStoreFull(new Error("a handler threw", { cause: new Error(OOM) }))).toBe(true);
	expect(isStoreFull(Object.assign(new Error("grammY"), { error: new Error(OOM) }))).toBe(true);
	const refused = Object.assign(new Error("EXECABORT"), { previousErrors: [new Error(OOM)] });
	expect(isStoreFull(new Error("a look", { cause: refused }))).toBe(true);
	expect(isStoreFull(new Error("Connection is closed."))).toBe(false);
	expect(isStoreFull(OOM)).toBe(false);
	expect(isStoreFull(undefined)).toBe(false);
});

test("an error that is among its own causes ends the search, too", () => {
	// Where a connection breaks within a MULTI, ioredis gives each command the same error, and that error all of them.
	const broken = new Error("Connection is closed.");
	Object.assign(broken, { previousErrors: [broken, broken] });
	expect(isStoreFull(broken)).toBe(false);
	expect(isStoreFull(new Error("a look", { cause: broken }))).toBe(false);
	Object.assign(broken, { previousErrors: [broken, new Error(OOM)] });
	expect(isStoreFull(broken)).toBe(true);
});
