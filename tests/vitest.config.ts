import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		root: new URL("..", import.meta.url).pathname,
		include: ["tests/unit/**/*.test.ts", "tests/system/**/*.test.ts"],
		globalSetup: ["tests/support/global-redis.ts"],
		// Most tests wait for something more than they compute.
		maxWorkers: 3,
		testTimeout: 60_000,
		// Two cores shared with strangers: what failed for want of time gets two more chances, and is reported as such.
		retry: 2,
		hookTimeout: 30_000,
	},
});
