import { defineConfig } from "vitest/config";
import { CountReporter } from "./test/count-reporter.ts";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		reporters: ["default", new CountReporter()],
		// Processes are started and certificates made; slow machines need their time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
