import { expect, test } from "vitest";
import { createHeldFiles } from "../../../src/publish/held-files.ts";

const [a, b] = [
	{ channel: "@lindenford", ref: "a" },
	{ channel: "@lindensport", ref: "a" },
] as const;
const url = "https://pictures.example/bridge.jpg";

test("a post's files are its own, and others' stay when it lets go of them", () => {
	const held = createHeldFiles();
	held.hold(a, url, Buffer.from("before"));
	held.hold(b, url, Buffer.from("after"));
	expect(held.of(a, url)?.toString()).toBe("before");
	held.forget(a);
	expect(held.of(a, url)).toBeUndefined();
	expect(held.of(b, url)?.toString()).toBe("after");
});

test("the newest files are held, as far as there is room, whoever they belong to", () => {
	const held = createHeldFiles(10);
	for (const name of ["one", "two", "three"]) held.hold(a, name, Buffer.alloc(4));
	expect(["one", "two", "three"].map((name) => held.of(a, name)?.length)).toEqual([
		undefined,
		4,
		4,
	]);
	// The same again takes no more room, and comes to the front.
	held.hold(a, "two", Buffer.alloc(4));
	held.hold(b, "four", Buffer.alloc(4));
	expect(["two", "three"].map((name) => held.of(a, name)?.length)).toEqual([4, undefined]);
	held.forget(a);
	held.forget(b);
	held.hold(b, "five", Buffer.alloc(10));
	expect(held.of(b, "five")?.length).toBe(10);
});
