import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Ends a run with a plain line of counts, whatever the terminal and its colours. */
export class CountReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: ReturnType<TestCase["result"]>["state"]) =>
			tests.filter((test) => test.result().state === state).length;
		process.stdout.write(
			`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped\n`,
		);
	}
}
