import { defineConfig } from "vitest/config";
import { CountReporter } from "./test/count-reporter.ts";

/**
 * Tests that start processes (the built program, a browser, a validator, a linter of workflows), and those
 * of many random or very large files.
 */
const slow = [
	"test/e2e/**/*.test.ts",
	"test/examples/**/*.test.ts",
	"test/hostile/**/*.test.ts",
	"test/**/*.property.test.ts",
	"test/report/html.test.ts",
	"test/report/sarif-validator.test.ts",
];

export default defineConfig({
	test: {
		reporters: ["default", new CountReporter()],
		// One test waits for processes while another computes. By itself Vitest leaves one core unused.
		maxWorkers: 2,
		// Processes are started and certificates made; slow machines need their time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: "fast",
					include: ["test/**/*.test.ts"],
					exclude: slow,
					// None changes what another one imports, and a worker for each file takes a third of a second.
					isolate: false,
				},
			},
			{ extends: true, test: { name: "slow", include: slow } },
		],
	},
});
