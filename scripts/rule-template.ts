/**
 * What `new-rule.ts` writes. Each kind of rule starts with a small example that works: it reports what
 * is called `example`, and its page and its test show that.
 */

/** What a rule looks at: one radixconfig, all files of a run, or the comparison with Microsoft Entra ID. */
export const kinds = ["file", "run", "comparison"] as const;
export type Kind = (typeof kinds)[number];

export interface NewRule {
	/** In kebab case. */
	readonly name: string;
	/** The name of its constant. */
	readonly constant: string;
	readonly kind: Kind;
	/** The first version that will have it. */
	readonly since: string;
}

interface Template {
	/** What the rule reports, in one sentence. */
	readonly summary: string;
	readonly rule: (summary: string, rule: NewRule) => string;
	readonly page: PageExamples;
	readonly test: string;
}

interface PageExamples {
	readonly command: string;
	/** The files that the rule reports, and those that it does not. */
	readonly fails: string;
	readonly passes: string;
	readonly fix: string;
	readonly ignored: (rule: string) => string;
}

export function ruleText(rule: NewRule): string {
	const template = templates[rule.kind];
	return template.rule(template.summary, rule);
}

/** The page without what its examples print, which `npm run generate` adds. */
export function pageText({ name, kind, since }: NewRule): string {
	const { summary, page } = templates[kind];
	const example = (heading: string, files: string) =>
		`## ${heading}\n\n${files}\n\`\`\`console\n$ radix-workload-identity ${page.command}\n\`\`\`\n`;
	const sections = [
		`# ${name}\n`,
		`Level: warning. Works offline: ${kind === "comparison" ? "no" : "yes"}. Since ${since}.\n`,
		`${summary}\n`,
		"## Why it matters\n",
		"What goes wrong, with a public source: [Radix: workload identity](https://www.radix.equinor.com/guides/workload-identity/).\n",
		example("Fails", page.fails),
		example("Passes", page.passes),
		`## How to fix\n\n${page.fix}\n`,
		example("How to ignore", page.ignored(name)),
	];
	return sections.join("\n");
}

export function testText({ name, kind }: NewRule): string {
	return templates[kind].test.replace("RULE", name);
}

const web = "3f0e6c5a-9d1b-4c77-8a52-6be1f4d0c9a3";
const issuer =
	"https://northeurope.oic.prod-aks.azure.com/5b2ec1fc-7a90-4d38-b6c4-0e9f1a2d3c4b/91d7e0a3-2c5f-4b86-a1d9-7f3e8c6b5a20/";

/** A file of an example, as a page shows it. */
function file(name: string, language: string, text: string): string {
	return `\`${name}\`:\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
}

function radixconfig({
	application = "my-app",
	environment = "prod",
	clientId = web,
}): string {
	return file(
		"radixconfig.yaml",
		"yaml",
		`apiVersion: radix.equinor.com/v1
kind: RadixApplication
metadata:
  name: ${application}
spec:
  environments:
    - name: ${environment}
  components:
    - name: web
      identity:
        azure:
          clientId: ${clientId}`,
	);
}

function snapshot(credential: string): string {
	const identity = {
		clientId: web,
		status: "resolved",
		kind: "user-assigned-managed-identity",
		name: "id-my-app",
		id: "/subscriptions/7d3f0a5e-1c92-4b68-9e07-5a4c8d2b6f13/resourceGroups/my-app/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-my-app",
		credentials: [
			{
				name: credential,
				issuer,
				subject: "system:serviceaccount:my-app-prod:web-sa",
				audiences: ["api://AzureADTokenExchange"],
			},
		],
	};
	const content = {
		version: 1,
		takenAt: "2026-11-22T12:00:00.000Z",
		clusters: {},
		identities: [identity],
	};
	return file(
		"snapshot.json",
		"json",
		JSON.stringify(content, undefined, "\t"),
	);
}

const templates: Readonly<Record<Kind, Template>> = {
	file: {
		summary: "The application is called `example`.",
		rule: (
			summary,
			{ name, constant, since },
		) => `import { at, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";

type Example = { name: string };

export const ${constant} = fileRule({
	name: "${name}",
	level: "warning",
	since: "${since}",
	summary: "${summary}",
	*check({ document }) {
		const name = at({ value: document.root, path: [] }, "metadata", "name");
		if (text(name) !== "example") return;
		const data: Example = { name: text(name) };
		yield { at: name.path, data };
	},
	about: () => ({}),
	text: ({ name }: Example) => ({
		message: \`the application is called "\${name}"; expected another name\`,
		help: "Give the application the name that it has in Radix.",
	}),
});
`,
		page: {
			command: "lint",
			fails: radixconfig({ application: "example" }),
			passes: radixconfig({}),
			fix: "Give the application the name that it has in Radix.",
			ignored: (rule) =>
				radixconfig({
					application: `example # radix-workload-identity: ignore[${rule}] it is an example`,
				}),
		},
		test: `import { expect, test } from "vitest";
import { findingsOf, ignore, radixconfig } from "../run.ts";

const rule = "RULE";
const spec = "environments:\\n\\t- name: prod";

test("an application called example", async () => {
	const file = radixconfig(spec, "example");
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toMatchObject([
		{ level: "warning", location: { line: 4, column: 9 } },
	]);
});

test("any other application", async () => {
	const file = radixconfig(spec);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const file = radixconfig(spec, \`example \${ignore(rule)}\`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
`,
	},
	run: {
		summary: "An identity is used in an environment called `example`.",
		rule: (
			summary,
			{ name, constant, since },
		) => `import { runRule } from "./rule.ts";

type Example = { environment: string; workload: string };

export const ${constant} = runRule({
	name: "${name}",
	level: "warning",
	since: "${since}",
	summary: "${summary}",
	*check({ scopes }) {
		for (const { scope } of scopes) {
			for (const { environment, workload, location } of scope.uses) {
				if (environment !== "example") continue;
				const data: Example = { environment, workload: workload.name };
				yield { at: location, data };
			}
		}
	},
	about: ({ environment, workload }: Example) => ({
		environments: [environment],
		workloads: [workload],
	}),
	text: ({ environment, workload }: Example) => ({
		message: \`\${workload} has an identity in the environment "\${environment}"; expected another environment\`,
		help: "Give the environment another name.",
	}),
});
`,
		page: {
			command: "lint",
			fails: radixconfig({ environment: "example" }),
			passes: radixconfig({}),
			fix: "Give the environment another name.",
			ignored: (rule) =>
				radixconfig({
					environment: "example",
					clientId: `${web} # radix-workload-identity: ignore[${rule}] it is an example`,
				}),
		},
		test: `import { expect, test } from "vitest";
import { findingsOf, ignore, web, withIdentity } from "../run.ts";

const rule = "RULE";

test("an environment called example", async () => {
	const file = withIdentity(["example"]);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toMatchObject([
		{ level: "warning", location: { line: 12, column: 21 } },
	]);
});

test("any other environment", async () => {
	const file = withIdentity(["dev", "prod"]);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const file = withIdentity(["example"], \`\${web} \${ignore(rule)}\`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
`,
	},
	comparison: {
		summary: "An identity has a credential called `example`.",
		rule: (
			summary,
			{ name, constant, since },
		) => `import { allRequirersOf } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Example = { clientId: string; identity: string; name: string };

export const ${constant} = comparisonRule({
	name: "${name}",
	level: "warning",
	since: "${since}",
	summary: "${summary}",
	*check({ identities, requirements }) {
		for (const identity of identities) {
			if (identity.status !== "resolved") continue;
			const { clientId, credentials } = identity;
			for (const { name } of credentials) {
				if (name !== "example") continue;
				const { location } = allRequirersOf(clientId, requirements);
				const data: Example = { clientId, identity: identity.name, name };
				yield { at: location, data };
			}
		}
	},
	about: ({ clientId }: Example) => ({ clientIds: [clientId] }),
	text: ({ clientId, identity, name }: Example) => ({
		message: \`\${identity} (\${clientId}) has a credential called "\${name}"; expected another name\`,
		help: "Name the credential after the workload that needs it.",
	}),
});
`,
		page: {
			command: `report --snapshot snapshot.json --issuer-urls ${issuer}`,
			fails: `${radixconfig({})}\n${snapshot("example")}`,
			passes: snapshot("my-app-prod-web"),
			fix: "Name the credential after the workload that needs it.",
			ignored: (rule) =>
				`In the policy file, with a reason:\n\n${file(
					".github/radix-workload-identity.yaml",
					"yaml",
					`ignore:
  - rule: ${rule}
    where: { clientId: ${web} }
    reason: it is an example
    expires: 2099-12-31`,
				)}`,
		},
		test: `import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignore,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "RULE";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(identity([credential({ name: "example" })])),
};

test("a credential called example", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "warning",
			location: { line: 12, column: 21 },
			data: { clientId: web, name: "example" },
		},
	]);
});

test("any other credential", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([credential()])),
		}),
	).toEqual([]);
});

test("it can be ignored at the client ID", async () => {
	const file = withIdentity(["prod"], \`\${web} \${ignore(rule)}\`);
	expect(
		await findingsOf(rule, { ...files, "radixconfig.yaml": file }),
	).toEqual([]);
});
`,
	},
};
