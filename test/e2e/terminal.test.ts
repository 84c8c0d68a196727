import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { configWith, ids } from "./fixture.ts";
import { Workspace } from "./harness.ts";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const lint = [cli, "lint", "--format", "json"];

/** More than any pipe takes at once. */
function manyComponents(): Promise<Workspace> {
	const uses = Array.from({ length: 3000 }, (_, index) => [
		`component-${index}`,
		ids.web,
	]);
	return Workspace.with({
		"radixconfig.yaml": configWith(Object.fromEntries(uses)),
	});
}

/** What a process writes, read only after it had time to fill the pipe. */
async function readLate({ stdout, stderr }: ChildProcess) {
	if (!stdout || !stderr) throw new Error("the process has no pipes");
	await setTimeout(500);
	return Promise.all([text(stdout), text(stderr)]);
}

test("a report that a pipe cannot take at once arrives whole", async () => {
	await using workspace = await manyComponents();
	const cwd = workspace.folder;

	const [stdout, stderr] = await readLate(
		spawn(process.execPath, lint, { cwd }),
	);

	expect(stderr).toBe("");
	expect(JSON.parse(stdout).requirements).toHaveLength(3000);
	expect(stdout.length).toBeGreaterThan(1_000_000);
});

test("also through a pipe that refuses to be waited for", async () => {
	await using workspace = await manyComponents();
	const cwd = workspace.folder;
	// A Node.js process makes a pipe so when it opens it, also for who has inherited it.
	const between = `require("node:child_process").spawn(process.execPath, ${JSON.stringify(lint)}, { stdio: "inherit" });
process.stdout;`;

	const [stdout, stderr] = await readLate(
		spawn(process.execPath, ["--eval", between], { cwd }),
	);

	expect(stderr).toBe("");
	expect(JSON.parse(stdout).requirements).toHaveLength(3000);
});

test("a reader that has seen enough, as head, is no error", async () => {
	await using workspace = await manyComponents();
	const child = spawn(process.execPath, lint, { cwd: workspace.folder });
	child.stdout.destroy();

	const [stderr] = await Promise.all([
		text(child.stderr),
		once(child, "close"),
	]);

	expect(stderr).toBe("");
	expect(child.exitCode).toBe(1);
});
