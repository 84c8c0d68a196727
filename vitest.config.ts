import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		// Processes are started and certificates made; slow machines need their time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
