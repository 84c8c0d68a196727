import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runAction, runCli, Workspace } from "./harness.ts";

/** Makes a process take its own version of Node.js for another one. */
function pretending(version: string) {
	const code = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
	return {
		NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
	};
}

const config = `apiVersion: radix.equinor.com/v1
kind: RadixApplication
metadata:
  name: my-app
spec:
  environments:
    - name: dev
`;
const needed = manifest.engines.node.replace(">=", "");

test.each(["18.0.0", "20.20.2", "22.2.0"])(
	"on Node.js %s both entries say which version is needed",
	async (version) => {
		await using workspace = await Workspace.with({
			"radixconfig.yaml": config,
		});
		const complaint = `Node.js ${needed} or later is needed, and this is ${version}.`;

		const cli = await runCli(workspace, ["lint"], pretending(version));
		expect(cli).toMatchObject({ status: 2, stdout: "" });
		expect(cli.stderr).toContain(`error: ${complaint}`);

		const action = await runAction(
			workspace,
			{ mode: "lint" },
			pretending(version),
		);
		expect(action.status).toBe(2);
		expect(action.stdout).toContain(`::error::${complaint}`);
	},
);

test.each(["22.3.0", "22.10.0", "24.0.0", "100.0.0"])(
	"on Node.js %s they run",
	async (version) => {
		await using workspace = await Workspace.with({
			"radixconfig.yaml": config,
		});

		const cli = await runCli(workspace, ["lint"], pretending(version));
		expect(cli).toMatchObject({ status: 0, stderr: "" });
	},
);
