import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import { emptyTenant, ids, inShell, issuer } from "./fixture.ts";
import { runAction, runCli, Workspace } from "./harness.ts";

const names = [
	"::error::pwned",
	"x\n::set-output name=conclusion::success",
	"##[error]pwned",
	"100%0A::error::pwned",
	"a|b",
	"<img src=x onerror=alert(1)>",
	"@my-org/everyone",
	"`code` [link](https://attacker.example)",
	"\u001b[2Jcleared",
	"\u202Egnp.exe",
	"x".repeat(300),
];

const config = `kind: RadixApplication
metadata:
  name: my-app
spec:
  environments:
${names.map((name) => `    - name: ${JSON.stringify(name)}`).join("\n")}
  components:
    - name: web
      identity:
        azure:
          clientId: ${ids.web}
    - name: bad
      identity:
        azure:
          clientId: ${JSON.stringify(names.join(""))}
`;

/** Any workflow command that is not one of the program's own, with a rule as its title. */
const commands =
	/^\s*::(?!debug|add-mask|stop-commands|[0-9a-f-]{36}::|(?:error|warning|notice) title=[a-z-]+(?:,file=|::)|error::radix-workload-identity: )/m;

test("no text of a config becomes a workflow command, in the log or anywhere else", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": config,
		"::error::file.yaml": config,
	});

	const { stdout, outputs, report, summary } = await runAction(workspace, {
		mode: "lint",
		config: "*.yaml",
	});

	expect(report?.requirements).toHaveLength(2 * names.length);
	expect(outputs["conclusion"]).toBe("failure");
	const outsideOfStop = stdout.replace(
		/::stop-commands::(\S+)\n[\s\S]*?\n::\1::\n/,
		"",
	);
	expect(outsideOfStop).not.toBe(stdout);
	expect(outsideOfStop).not.toMatch(commands);
	expect(stdout).not.toContain("##[");
	expect(stdout).not.toContain("\u001b");
	expect(summary).not.toContain("<img");
	// GitHub makes no mentions of what stands in a code element.
	const prose = summary.replaceAll(/<code>.*?<\/code>/g, "");
	expect(prose).not.toContain("@my-org");
	expect(summary).not.toContain("](https://attacker");
});

test.each(["text", "json", "markdown", "sarif", "github"])(
	"nor on the command line as %s",
	async (format) => {
		await using workspace = await Workspace.with({
			"::error::file.yaml": config,
		});

		const { stdout } = await runCli(workspace, [
			"lint",
			"*.yaml",
			"--format",
			format,
		]);

		expect(stdout).not.toMatch(commands);
		expect(stdout).not.toContain("##[");
		expect(stdout).not.toContain("\u001b");
	},
);

test("every row of the summary's tables has as many cells as its head", async () => {
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });

	const { stdout } = await runCli(workspace, [
		"lint",
		"--issuer-urls",
		issuer,
		"--format",
		"markdown",
	]);

	const tables = stdout
		.split("\n\n")
		.map((block) => block.split("\n").filter((line) => line.startsWith("|")))
		.filter((rows) => rows.length > 0);
	const shapes = tables.map((rows) => ({
		rows: rows.length,
		cells: [...new Set(rows.map((row) => row.split("|").length))],
	}));
	// Workloads by environment, and the trusts of the one identity.
	expect(shapes).toEqual([
		{ rows: 3, cells: [names.length + 3] },
		{ rows: 2 + names.length, cells: [6] },
	]);
});

test("text of a service is as harmless as text of a config", async () => {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id\n::error::pwned", ids.web);
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });

	const { stdout } = await inShell(simulator, workspace, [
		"report",
		"--issuer-urls",
		issuer,
	]);

	expect(stdout).toContain("id\\u{000a}::error::pwned");
	expect(stdout).not.toMatch(commands);
});

test.each<[string, string]>([
	["an unknown key", '"\\e[2J\\u202e##[error]pwned": 1'],
	[
		"a file that is not there",
		'clusters: [{ name: c, files: ["\\e[2J\\u202e\\n##[error]pwned"], issuers: ["https://a.example/"] }]',
	],
])("no message about the policy file has %s as it is", async (_, policy) => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": config,
		"policy.yaml": policy,
	});

	const action = await runAction(workspace, {
		mode: "lint",
		policy: "policy.yaml",
	});
	const cli = await runCli(workspace, ["lint", "--policy", "policy.yaml"]);

	for (const { status, stdout, stderr } of [action, cli]) {
		expect(status).toBe(2);
		expect(stdout + stderr).toContain("\\u{001b}[2J\\u{202e}");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
		expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
		expect(stdout + stderr).not.toContain("##[");
	}
});
