import { execFile } from "node:child_process";
import { symlink, truncate } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configWith, ids, issuer } from "./fixture.ts";
import { type Ended, runAction, runCli, Workspace } from "./harness.ts";

let workspace: Workspace;

beforeAll(async () => {
	const good = configWith({ web: ids.web });
	workspace = await Workspace.with({
		"radixconfig.yaml": good,
		"good.yaml": good,
		"empty.yaml": "",
		"comment.yaml": "# nothing yet\n",
		"large.yaml": "",
		"large.json": "",
		"binary.yaml": Buffer.from([0x4d, 0x5a, 0x00, 0xff]),
		"utf16.yaml": Buffer.from("\ufeffkind: x", "utf16le"),
		"latin1.yaml": Buffer.from([0x61, 0x3a, 0x20, 0xe5]),
		"tabs.yaml": "kind: RadixApplication\n\tmetadata:\n",
		"bomb.yaml": bomb(),
		"folder/inside.yaml": "",
		"snapshot.json": "{}",
	});
	await truncate(join(workspace.folder, "large.yaml"), 100 * 1024 * 1024);
	await truncate(join(workspace.folder, "large.json"), 128 * 1024 * 1024 + 1);
	await symlink("nowhere", join(workspace.folder, "broken.yaml"));
	await symlink("loop.yaml", join(workspace.folder, "loop.yaml"));
	await promisify(execFile)("mkfifo", [join(workspace.folder, "pipe.yaml")]);
});

afterAll(() => workspace[Symbol.asyncDispose]());

/** Ten lists of ten aliases each: a hundred thousand million elements if they were expanded. */
function bomb(): string {
	const lines = ["a0: &a0 [x]"];
	for (let level = 1; level <= 10; level++) {
		const alias = `*a${level - 1}`;
		lines.push(`a${level}: &a${level} [${Array(10).fill(alias).join(", ")}]`);
	}
	return lines.join("\n");
}

describe("a file that cannot be read", () => {
	test.each([
		["nowhere.yaml", 1, "nowhere.yaml does not exist"],
		["*.yml", 1, "*.yml matches no file"],
		["empty.yaml", 1, "the file is empty"],
		["comment.yaml", 1, "the file is empty"],
		["large.yaml", 1, "large.yaml is larger than 1 MiB"],
		["binary.yaml", 1, "binary.yaml is a binary file"],
		["latin1.yaml", 1, "latin1.yaml is not UTF-8 text"],
		["utf16.yaml", 1, "utf16.yaml is a binary file"],
		["broken.yaml", 1, "broken.yaml does not exist"],
		["loop.yaml", 1, "loop.yaml does not exist"],
		["pipe.yaml", 1, "pipe.yaml is not a regular file"],
		["/dev/zero", 1, "/dev/zero is not a regular file"],
		["a,b.yaml", 1, "a,b.yaml does not exist"],
		["a\nb.yaml", 1, "a\nb.yaml does not exist"],
		["tabs.yaml", 2, "Tabs are not allowed as indentation"],
		["bomb.yaml", 2, "aliases expand to more than 500000 nodes"],
		[
			"folder",
			1,
			"folder is a folder without radixconfig*.yaml or radixconfig*.yml",
		],
	])(
		"%s is one located finding, and the others are still checked",
		async (name, line, message) => {
			const { status, stdout, stderr } = await runCli(workspace, [
				"lint",
				name,
				"good.yaml",
				"--format",
				"json",
			]);

			const { findings, requirements } = JSON.parse(stdout);
			expect(findings).toEqual([
				expect.objectContaining({
					rule: "unreadable-file",
					level: "error",
					file: name.startsWith("/") ? relative(workspace.folder, name) : name,
					line,
					message: expect.stringContaining(message),
				}),
			]);
			expect(requirements).toMatchObject([
				{ file: "good.yaml", clientId: ids.web },
			]);
			expect(status).toBe(2);
			expect(stderr).toBe("");
		},
	);

	test("nothing fails for it less with fail-on never", async () => {
		const { status } = await runCli(workspace, [
			"lint",
			"empty.yaml",
			"--fail-on",
			"never",
		]);
		expect(status).toBe(2);
	});
});

describe("wrong usage of the command line", () => {
	const cases: [string, string[], string][] = [
		["an unknown command", ["reprot"], "unknown command 'reprot'"],
		[
			"an unknown option",
			["lint", "--isuer-urls", "x"],
			"unknown option '--isuer-urls'",
		],
		["an unknown format", ["lint", "--format", "xml"], "Allowed choices are"],
		[
			"an unknown cloud",
			["report", "--azure-cloud", "azurecloud"],
			'did you mean "AzureCloud"',
		],
		[
			"an unknown level",
			["lint", "--fail-on", "eror"],
			'unknown fail-on "eror" (did you mean "error"?)',
		],
		[
			"sync with a snapshot",
			["sync", "--snapshot", "snapshot.json"],
			"sync and snapshot contradict each other",
		],
		[
			"prune without sync",
			["report", "--prune"],
			"prune has no effect with report",
		],
		[
			"half a sign-in",
			["report", "--azure-client-id", ids.web],
			"azure-tenant-id is missing",
		],
		[
			"an issuer that is current and retired",
			["report", "--issuer-urls", issuer, "--retired-issuer-urls", issuer],
			"both as current and as retired",
		],
		[
			"a number that is none",
			["sync", "--issuer-urls", issuer, "--max-deletes", "many"],
			"expected an integer",
		],
		[
			"a digest that is none",
			["sync", "--issuer-urls", issuer, "--plan", "abc"],
			"64 hexadecimal digits",
		],
		["an empty name", ["lint", ""], "the name of a file is empty"],
		["a blank name", ["lint", "a.yaml", " "], "the name of a file is empty"],
		[
			"a rule that does not exist",
			["explain", "missing-credentials"],
			'did you mean "missing-credential"',
		],
	];
	test.each(cases)(
		"%s ends with status 2 and a sentence",
		async (_, args, message) => {
			const { status, stdout, stderr } = await runCli(workspace, args);

			expect(stderr).toContain(message);
			expect(status).toBe(2);
			expect(stdout).toBe("");
			expect(stderr).not.toMatch(/^\s+at /m);
		},
	);
});

describe("what cannot be compared with", () => {
	const cases: [string, string[], string][] = [
		["no issuer", ["report"], "no issuer is given"],
		[
			"an unknown environment",
			["lint", "--environments", "dve"],
			'no file declares the environment "dve" (did you mean "dev"?)',
		],
		[
			"an unknown cluster",
			["report", "--radix-cluster", "platfrom"],
			'unknown radix-cluster "platfrom" (did you mean "platform"?)',
		],
		[
			"an unknown cluster, although nothing is compared",
			["lint", "--radix-cluster", "nonsense"],
			'unknown radix-cluster "nonsense"',
		],
		[
			"a missing file",
			["report", "--issuer-urls", issuer, "radixconfig.yaml", "nowhere.yaml"],
			"nowhere.yaml does not exist",
		],
		[
			"a glob without a file",
			["report", "--issuer-urls", issuer, "radixconfig.yaml", "x*.yaml"],
			"x*.yaml matches no file",
		],
		[
			"a snapshot that is none",
			["report", "--issuer-urls", issuer, "--snapshot", "snapshot.json"],
			"snapshot.json is not a snapshot",
		],
		[
			"a snapshot that is no JSON, of which nothing is quoted",
			["report", "--issuer-urls", issuer, "--snapshot", "good.yaml"],
			"the snapshot good.yaml is not JSON\n",
		],
		[
			"a snapshot that is a folder",
			["report", "--issuer-urls", issuer, "--snapshot", "folder"],
			"the snapshot folder is not a regular file",
		],
		[
			"a snapshot that is missing",
			["report", "--issuer-urls", issuer, "--snapshot", "none.json"],
			"the snapshot none.json does not exist",
		],
	];
	test.each(cases)(
		"%s ends with status 2 before it signs in, and what the files have is shown",
		async (_, args, message) => {
			const { status, stdout, stderr } = await runCli(workspace, args, {
				HTTPS_PROXY: "http://127.0.0.1:9",
			});

			expect(stderr).toContain(`error: ${message}`);
			expect(stderr.trim().split("\n")).toHaveLength(2);
			expect(status).toBe(2);
			expect(stdout).toMatch(/^failed: nothing was compared/m);
		},
	);

	test("the report and the summary say why", async () => {
		const { status, summary, report } = await runAction(workspace, {
			config: "radixconfig.yaml",
		});

		expect(status).toBe(2);
		expect(report).toMatchObject({
			complete: false,
			conclusion: "failure",
			refusal: { message: expect.stringContaining("no issuer is given") },
			requirements: [{ file: "radixconfig.yaml" }],
		});
		expect(summary).toContain("**Nothing was compared:** no issuer is given");
	});
});

/** All that is read is read with the same care; of a config, see above. */
describe.each([
	["a policy file", "the policy file", ["lint", "good.yaml", "--policy"]],
	[
		"a snapshot",
		"the snapshot",
		["report", "good.yaml", "--issuer-urls", issuer, "--snapshot"],
	],
	["a report", "the report", ["merge"]],
] as const)("%s that cannot be read", (_, what, args) => {
	test.each([
		["folder", "is not a regular file"],
		["pipe.yaml", "is not a regular file"],
		["/dev/zero", "is not a regular file"],
		["broken.yaml", /does not exist|cannot be read \(ENOENT\)/],
		["loop.yaml", "cannot be read (ELOOP)"],
		["large.json", /is larger than (?:1|128) MiB/],
		["binary.yaml", /is a binary file|is not JSON/],
		["utf16.yaml", /is a binary file|is not JSON/],
		["latin1.yaml", /is not UTF-8 text|is not JSON/],
	])("%s ends the run with status 2 and a sentence", async (name, problem) => {
		const { status, stderr } = await runCli(workspace, [...args, name]);

		expect(status).toBe(2);
		const [message, hint, ...more] = stderr.trim().split("\n");
		expect(message).toContain(`error: ${what} ${name} `);
		expect(message).toMatch(problem);
		expect(hint).toMatch(/\.$/);
		expect(more).toEqual([]);
	});
});

test("a Node.js that is too old is named as the reason", async () => {
	const pretend =
		'Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })';
	const preload = `--import=data:text/javascript,${encodeURIComponent(pretend)}`;

	const { status, stderr } = await runCli(workspace, ["lint"], {
		NODE_OPTIONS: preload,
	});

	expect(status).toBe(2);
	expect(stderr).toContain(
		"error: Node.js 22.3 or later is needed, and this is 20.20.2",
	);
});

describe("wrong inputs of the Action", () => {
	const cases: [string, Record<string, string>, string][] = [
		[
			"an unknown mode",
			{ mode: "snyc" },
			'unknown mode "snyc" (did you mean "sync"?)',
		],
		[
			"an unknown input",
			{ "issuer-url": issuer },
			'unknown input "issuer-url" (did you mean "issuer-urls"?)',
		],
		[
			"a boolean that is none",
			{ mode: "sync", "dry-run": "yes" },
			'dry-run is "yes"; expected true or false',
		],
		[
			"sync with a snapshot",
			{ mode: "sync", snapshot: "snapshot.json" },
			"sync and snapshot contradict each other",
		],
	];
	test.each(cases)(
		"%s fails the step with status 2 and a sentence",
		async (_, inputs, message) => {
			const { status, stdout, outputs, report } = await runAction(
				workspace,
				inputs,
			);

			expect(stdout).toContain(`::error::${message}`);
			expect(status).toBe(2);
			expect(outputs).toEqual({ conclusion: "failure" });
			expect(report).toBeUndefined();
			expect(stdout).not.toMatch(/^\s+at /m);
		},
	);

	test("an input that was given empty was not given", async () => {
		const { status } = await runAction(workspace, {
			mode: "lint",
			"fail-on": "",
			prune: " ",
		});
		expect(status).toBe(0);
	});
});

/** What every object of JavaScript has is no name of anything here. */
test.each(
	["constructor", "__proto__", "toString"].flatMap((name) => [
		`lint good.yaml --radix-cluster ${name}`,
		`lint good.yaml --fail-on ${name}`,
		`lint good.yaml --format ${name}`,
		`lint good.yaml --environments ${name}`,
		`report good.yaml --issuer-urls ${issuer} --azure-cloud ${name}`,
		`explain ${name}`,
		name,
	]),
)("%s is no bug", async (line) => {
	const { status, stderr } = await runCli(workspace, line.split(" "));

	expect(status).toBe(2);
	expect(stderr).not.toBe("");
	expect(stderr).not.toContain("bug");
});

test.each([
	...["constructor", "__proto__", "toString"].flatMap((name) => [
		[`${name}: 1`, `unknown key "${name}"`],
		[`rules: { ${name}: off }`, `rules: unknown key "${name}"`],
		[`rules: { schema: ${name} }`, "expected one of off, note"],
		[`fail-on: ${name}`, "expected one of error, warning, never"],
		[`azure-cloud: ${name}`, "expected one of AzureCloud"],
		[`identities: { ${name}: x }`, `"${name}" is not a client ID`],
		[
			`ignore: [{ rule: schema, where: { ${name}: x }, reason: y }]`,
			`ignore[0].where: unknown key "${name}"`,
		],
	]),
	["fail-on: *none", "the alias *none has no anchor before it"],
	["rules: !!binary x", "not valid YAML"],
])("a policy file that says %s is a mistake", async (text, message = "") => {
	await workspace.write("policy.yaml", text);

	const args = ["lint", "good.yaml", "--policy", "policy.yaml"];
	const { status, stderr } = await runCli(workspace, args);

	expect(status).toBe(2);
	expect(stderr).toContain("error: policy.yaml:1:");
	expect(stderr).toContain(message);
});

test.each(["\r", "\r\n"])(
	"files whose lines end with %j are read as others are",
	async (end) => {
		const good = await workspace.read("good.yaml");
		await workspace.write("ends.yaml", good.replaceAll("\n", end));
		await workspace.write(
			"policy.yaml",
			`production: []${end}audience: x${end}`,
		);
		const requirementsOf = async (name: string) => {
			const { status, stdout } = await runCli(workspace, [
				...["lint", name, "--policy", "policy.yaml", "--format", "json"],
			]);
			expect(status).toBe(0);
			return JSON.parse(stdout).requirements;
		};

		const [of] = await requirementsOf("good.yaml");

		expect(of.audience).toBe("x");
		expect(await requirementsOf("ends.yaml")).toEqual([
			{ ...of, file: "ends.yaml" },
		]);
	},
);

test.each([
	["a folder", "folder"],
	["a full disk", "/dev/full"],
	["a link to itself", "loop.yaml"],
	["no place at all", "/proc/none/page.html"],
])(
	"an output that is %s is said, and the report is printed",
	async (_, name) => {
		const { status, stdout, stderr } = await runCli(workspace, [
			"lint",
			"good.yaml",
			"--html-file",
			name,
		]);

		expect(status).toBe(2);
		expect(stdout).toContain("\npassed: ");
		expect(stderr).toContain(`${name} cannot be written: `);
		expect(stderr).not.toContain("bug");
	},
);

describe("standard output and standard error", () => {
	const script = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

	/** @param outputs what the shell does with them */
	function inShellWith(words: string, outputs: string): Promise<Ended> {
		const line = `{ "$0" "$1" ${words}; echo "status $?" >&3; } ${outputs}`;
		const args = ["-c", `exec 3>&1; ${line}`, process.execPath, script];
		const env = { PATH: process.env["PATH"] };
		return new Promise((resolve) => {
			execFile(
				"sh",
				args,
				{ cwd: workspace.folder, env },
				(_, stdout, stderr) => {
					const [, status] = /status (\d+)/.exec(stdout) ?? [];
					resolve({ status: Number(status), stdout, stderr });
				},
			);
		});
	}

	test.each([
		"lint good.yaml",
		"lint good.yaml --format json",
		"subjects good.yaml",
		"explain schema",
		"lint --help",
		"--help",
		"--version",
	])("%s on a full disk is a sentence and status 2", async (words) => {
		const { status, stderr } = await inShellWith(words, "> /dev/full");

		expect(status).toBe(2);
		expect(stderr).toContain("standard output cannot be written: ENOSPC");
		expect(stderr).not.toMatch(/bug|^\s+at /m);
		expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
	});

	test.each(["lint none.yaml --fail-on x", "report good.yaml", "reprot"])(
		"%s has status 2, also if nobody can be told why",
		async (words) => {
			const { status } = await inShellWith(words, "2> /dev/full");
			expect(status).toBe(2);
		},
	);

	test.each(["lint good.yaml --format json", "explain schema", "--help"])(
		"%s is quiet if its reader goes",
		async (words) => {
			const { status, stderr } = await inShellWith(words, "| true");
			expect(status).toBe(0);
			expect(stderr).toBe("");
		},
	);
});
