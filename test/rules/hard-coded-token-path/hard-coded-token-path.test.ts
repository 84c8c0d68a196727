import { expect, test } from "vitest";
import { findingsOf, ignore, radixconfig, runWith, web } from "../run.ts";

const rule = "hard-coded-token-path";
const old = "/var/run/secrets/azure/tokens/azure-identity-token";
const now = "/var/run/secrets/azure/wi/token/azure-identity-token";

const placesOf = async (files: Record<string, string>) =>
	(await findingsOf(rule, files)).map(({ location, data }) => [
		location?.file,
		location?.line,
		data?.["where"],
	]);

test("every variable that Radix reads", async () => {
	const config = radixconfig(`
build:
	variables: { A: ${old} }
	subPipeline: { variables: { B: ${now} } }
environments:
	- name: dev
		build: { variables: { C: "file://${old}" } }
		subPipeline: { variables: { D: /var/run/secrets/azure/tokens } }
components:
	- name: web
		variables: { E: ${old} }
		environmentConfig:
			- environment: dev
				variables: { F: ${now} }
jobs:
	- name: job
		variables: { G: ${now} }
		environmentConfig:
			- environment: dev
				variables: { H: ${old} }`);

	expect(await placesOf({ "radixconfig.yaml": config })).toEqual([
		["radixconfig.yaml", 7, "spec.build.variables.A"],
		["radixconfig.yaml", 8, "spec.build.subPipeline.variables.B"],
		["radixconfig.yaml", 11, "spec.environments[0].build.variables.C"],
		["radixconfig.yaml", 12, "spec.environments[0].subPipeline.variables.D"],
		["radixconfig.yaml", 15, "spec.components[0].variables.E"],
		[
			"radixconfig.yaml",
			18,
			"spec.components[0].environmentConfig[0].variables.F",
		],
		["radixconfig.yaml", 21, "spec.jobs[0].variables.G"],
		["radixconfig.yaml", 24, "spec.jobs[0].environmentConfig[0].variables.H"],
	]);
});

test.each([
	"variables: { FILE: $(AZURE_FEDERATED_TOKEN_FILE) }",
	"variables: { FILE: /var/run/secrets/azure/tokens-of-others }",
	"variables: { FILE: /var/run/secrets/azure/wiki }",
	"variables: { FILE: /var/run/secrets/kubernetes.io/serviceaccount/token }",
	`variables: { ${old.replaceAll("/", "_")}: x } # ${old}`,
	`dockerfileName: ${old}`,
])("nothing: %s", async (line) => {
	const config = radixconfig(`components:\n\t- name: web\n\t\t${line}`);

	expect(await placesOf({ "radixconfig.yaml": config })).toEqual([]);
});

test("an anchor is one mistake, however often it is used", async () => {
	const config = radixconfig(`
components:
	- { name: web, variables: &shared { FILE: ${old} } }
	- { name: api, variables: *shared }`);

	expect(await placesOf({ "radixconfig.yaml": config })).toHaveLength(1);
});

const sub = radixconfig(`
build: { subPipeline: { identity: { azure: { clientId: ${web} } } } }
environments: [{ name: dev }]`);

const task = `apiVersion: tekton.dev/v1
kind: Task
metadata: { name: task-a }
spec:
  steps:
    - name: s
      script: |
        #!/bin/sh
        az login --federated-token "$(cat ${old})"
`;

test("a sub-pipeline, on the line of its script, with that line", async () => {
	const { findings, texts } = await runWith({
		"radixconfig.yaml": sub,
		"tekton/pipeline.yaml": "kind: Pipeline\n",
		"tekton/task.yaml": task,
		"tekton/task.yml": task,
		"tekton/notes.txt": task,
	});

	expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([
		{
			location: {
				file: "tekton/task.yaml",
				line: 9,
				column: (task.split("\n")[8] ?? "").indexOf("/var/run") + 1,
			},
			data: { where: "tekton/task.yaml" },
		},
	]);
	expect(texts?.line("tekton/task.yaml", 9)).toContain("az login");
});

test("a sub-pipeline beside two files is one mistake", async () => {
	const files = {
		"radixconfig.yaml": sub,
		"radixconfig.c2.yaml": sub,
		"tekton/pipeline.yaml": "kind: Pipeline\n",
		"tekton/task.yaml": task,
	};

	expect(
		await findingsOf(rule, files, { config: "radixconfig*.yaml" }),
	).toHaveLength(1);
});

test("nothing in a folder without a pipeline, or without an identity for it", async () => {
	expect(
		await placesOf({ "radixconfig.yaml": sub, "tekton/task.yaml": task }),
	).toEqual([]);
	expect(
		await placesOf({
			"radixconfig.yaml": radixconfig("environments: [{ name: dev }]"),
			"tekton/pipeline.yaml": "kind: Pipeline\n",
			"tekton/task.yaml": task,
		}),
	).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const config = radixconfig(
		`components:\n\t- name: web\n\t\tvariables: { FILE: ${old} } ${ignore(rule)}`,
	);

	expect(await placesOf({ "radixconfig.yaml": config })).toEqual([]);
});
