import { expect, test } from "vitest";
import { buildReport } from "../../src/report/build.ts";
import { plainDisplay } from "../../src/report/formats/format.ts";
import { formatText } from "../../src/report/formats/text/text.ts";
import { exitStatus } from "../../src/report/outcome.ts";
import { policyFile, runWith, web } from "../rules/run.ts";

const mebibyte = 1024 * 1024;
const head = "kind: RadixApplication\nmetadata: { name: a }\nspec:\n";

/** As many lines as fit into a file of the largest size. */
function fill(start: string, line: (index: number) => string): string {
	const lines = [start];
	let size = start.length;
	for (let index = 0; ; index++) {
		const next = line(index);
		size += next.length;
		if (size > mebibyte) return lines.join("");
		lines.push(next);
	}
}

const environments = (count: number) =>
	`  environments:\n${Array.from({ length: count }, (_, index) => `  - name: e${index}\n`).join("")}`;
const azure = `{azure: {clientId: ${web}}}`;

/** Each of these took minutes, or all memory, as soon as one step was quadratic. */
test.each([
	["many keys", fill(head, (index) => `  k${index}: ${index}\n`)],
	["many duplicate keys", fill(head, () => "  k: 1\n")],
	[
		"many unknown keys in an identity",
		fill(
			`${head}${environments(1)}  components:\n  - name: web\n    identity:\n      azure:\n        clientId: ${web}\n`,
			(index) => `        k${index}: 1\n`,
		),
	],
	[
		"many components in many environments",
		fill(
			`${head}${environments(20_000)}  components:\n`,
			(index) => `  - name: c${index}\n`,
		),
	],
	[
		"many empty identities",
		fill(
			`${head}${environments(1)}  components:\n`,
			(index) => `  - {name: c${index}, identity: {azure: {}}}\n`,
		),
	],
	[
		"many wrong client IDs",
		fill(
			`${head}${environments(1)}  components:\n`,
			(index) => `  - {name: c${index}, identity: {azure: {clientId: x}}}\n`,
		),
	],
	[
		"many paths of tokens",
		fill(
			`${head}  components:\n`,
			() => "  - {name: c, variables: {A: /var/run/secrets/azure/tokens}}\n",
		),
	],
	[
		"many flows that are less indented",
		fill(head, (index) => `  k${index}: [\n1]\n`),
	],
	["many carriage returns", fill(head, () => "\r")],
	["one very long line", `${head}  k: ${"x".repeat(mebibyte - 100)}`],
	[
		"one very long name",
		`${head}${environments(1)}  components: [{name: ${"X".repeat(mebibyte - 200)}}]`,
	],
	["many aliases", fill(`a: &a [1, 2]\n${head}  k:\n`, () => "  - *a\n")],
	[
		"aliases of aliases",
		fill(`${head}  k0: &k0 [x, x]\n`, (index) =>
			index < 60
				? `  k${index + 1}: &k${index + 1} [*k${index}, *k${index}]\n`
				: `  # ${index}\n`,
		),
	],
	["deep nesting", `${head}  k: ${"[".repeat(200_000)}`],
	[
		"many placed and misplaced identities",
		fill(`${head}${environments(1)}  x:\n`, () => `  - {identity: ${azure}}\n`),
	],
	[
		"many ignores",
		fill(head, () => "  # radix-workload-identity: ignore[schema] known\n"),
	],
	[
		"50,000 components in 50 environments",
		`${head}${environments(50)}  components:\n${Array.from({ length: 50_000 }, (_, index) => `  - name: c${index}\n`).join("")}`,
	],
	[
		"as many components with identities as fit in 15 environments",
		fill(
			`${head}${environments(15)}  components:\n`,
			(index) => `  - {name: c${index}, identity: ${azure}}\n`,
		),
	],
	[
		"half of the file environments, half components",
		fill(
			`${head}${environments(30_000)}  components:\n`,
			(index) => `  - {name: c${index}, identity: ${azure}}\n`,
		),
	],
	[
		"an environmentConfig for each of many environments",
		fill(
			`${head}${environments(20_000)}  components:\n  - name: web\n    identity: ${azure}\n    environmentConfig:\n`,
			(index) => `    - environment: e${index}\n`,
		),
	],
	[
		"many triggers in many environments",
		fill(
			`${head}${environments(20_000)}  components:\n  - name: web\n    horizontalScaling:\n      triggers:\n`,
			() => `      - azureServiceBus: {authentication: {identity: ${azure}}}\n`,
		),
	],
	[
		"many Key Vaults in many environments",
		fill(
			`${head}${environments(20_000)}  components:\n  - name: web\n    secretRefs:\n      azureKeyVaults:\n`,
			(index) => `      - {name: v${index}, useAzureIdentity: true}\n`,
		),
	],
])(
	"%s",
	async (_, text) => {
		expect(text.length).toBeLessThanOrEqual(mebibyte);
		const outcome = await runWith({ "radixconfig.yaml": text });
		const report = formatText(buildReport(outcome, "error"), {
			...plainDisplay,
			texts: outcome.texts,
		});
		expect([0, 1, 2]).toContain(exitStatus(outcome, "error"));
		expect(outcome.requirements.length).toBeLessThanOrEqual(250_000);
		// However long the lines of the file, a finding shows a piece of one.
		expect(longestExcerpt(report)).toBeLessThan(2_000);
	},
	600_000,
);

function longestExcerpt(report: string): number {
	const excerpts = report.split("\n").filter((line) => /^ +\d* \| /.test(line));
	return excerpts.reduce((longest, { length }) => Math.max(longest, length), 0);
}

test("a file that asks for more than any application has is refused as a whole", async () => {
	const text = fill(
		`${head}${environments(30_000)}  components:\n`,
		(index) => `  - {name: c${index}, identity: ${azure}}\n`,
	);
	const outcome = await runWith({ "radixconfig.yaml": text });
	expect(outcome.requirements).toEqual([]);
	expect(outcome.findings).toMatchObject([{ rule: "unreadable-file" }]);
	expect(exitStatus(outcome, "never")).toBe(2);
});

test("a thousand ignores with stars against many findings", async () => {
	const text = fill(
		`${head}${environments(1)}  components:\n`,
		(index) => `  - {name: c${index}, identity: {azure: {clientId: x}}}\n`,
	);
	const policy = `ignore:\n${Array.from(
		{ length: 1000 },
		(_, index) =>
			`- {rule: client-id-format, where: {workload: "${"*c".repeat(20)}${index}"}, reason: x}\n`,
	).join("")}`;
	const { findings } = await runWith({
		"radixconfig.yaml": text,
		[policyFile]: policy,
	});
	expect(
		findings.filter(({ rule }) => rule === "client-id-format").length,
	).toBeGreaterThan(10_000);
}, 600_000);
