import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	audience,
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
	newIssuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

const schema = JSON.parse(
	await readFile(
		new URL("../../schemas/report.schema.json", import.meta.url),
		"utf8",
	),
);
const isReport = new Ajv({ strict: false }).compile(schema);

/** One workload of each kind; the line of each client ID is part of what is tested. */
const allKinds = `apiVersion: radix.equinor.com/v1
kind: RadixApplication
metadata:
  name: my-app
spec:
  environments:
    - name: dev
      subPipeline:
        identity:
          azure:
            clientId: ${ids.pipeline}
    - name: prod
  components:
    - name: web
      publicPort: http
      identity:
        azure:
          clientId: ${ids.web.toUpperCase()}
      authentication:
        oauth2:
          clientId: ${ids.proxy}
          credentials: azureWorkloadIdentity
      horizontalScaling:
        triggers:
          - name: queue
            azureServiceBus:
              namespace: my-bus
              authentication:
                identity:
                  azure: {clientId: "${ids.scaler}"}
      ports:
        - { name: http, port: 8080 }
      environmentConfig: [{ environment: prod, enabled: false }]
  jobs:
    - name: night
      identity:
        azure:
          clientId: ${ids.worker}
`;

function tenantOfAllKinds() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web);
	tenant.addManagedIdentity("id-night", ids.worker);
	tenant.addManagedIdentity("id-scaler", ids.scaler);
	tenant.addApp("app-proxy", ids.proxy);
	tenant.addApp("app-pipeline", ids.pipeline);
	return tenant;
}

test("report finds what is missing, sync creates it, report is clean", async () => {
	await using simulator = await Simulator.start(tenantOfAllKinds());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": allKinds,
	});
	const { tenant } = simulator;

	const before = await inWorkflow(simulator, workspace, { mode: "report" });
	expect(before.status).toBe(1);
	expect(isReport(before.report), JSON.stringify(isReport.errors)).toBe(true);
	expect(before.outputs).toMatchObject({
		conclusion: "failure",
		errors: "6",
		missing: "6",
		unknown: "0",
		created: "0",
	});
	expect(
		before.report?.requirements.map(
			({ environment, workload, clientId, subject, line }) =>
				`${environment} ${workload.kind} ${workload.name} ${clientId} ${subject} :${line}`,
		),
	).toEqual([
		`dev component web ${ids.web} system:serviceaccount:my-app-dev:web-sa :18`,
		`dev oauth2-proxy web ${ids.proxy} system:serviceaccount:my-app-dev:web-aux-oauth-sa :21`,
		`dev horizontal-scaling web ${ids.scaler} system:serviceaccount:keda:keda-operator :30`,
		`dev job night ${ids.worker} system:serviceaccount:my-app-dev:night-sa :38`,
		`dev sub-pipeline dev ${ids.pipeline} system:serviceaccount:my-app-app:subpipeline-dev-sa :11`,
		`prod job night ${ids.worker} system:serviceaccount:my-app-prod:night-sa :38`,
	]);
	const writes = () =>
		simulator.requests.filter(
			({ method, path }) => method !== "GET" && !/token|batch/.test(path),
		);
	expect(writes()).toEqual([]);

	const synced = await inWorkflow(simulator, workspace, { mode: "sync" });
	expect(synced.status).toBe(0);
	expect(isReport(synced.report), JSON.stringify(isReport.errors)).toBe(true);
	expect(synced.outputs).toMatchObject({
		conclusion: "success",
		created: "6",
		missing: "0",
	});
	expect(synced.outputs["plan-digest"]).toMatch(/^[0-9a-f]{64}$/);
	expect(synced.report?.changes.map(({ outcome }) => outcome)).toEqual(
		Array(6).fill("done"),
	);
	const [identity] = tenant.managedIdentities;
	expect(identity?.credentials).toEqual([
		{
			id: expect.any(String),
			name: expect.stringMatching(
				/^system-serviceaccount-my-app-dev-web-sa-[0-9a-f]{10}$/,
			),
			issuer,
			subject: "system:serviceaccount:my-app-dev:web-sa",
			audiences: [audience],
		},
	]);
	expect(
		tenant.apps
			.filter(({ clientId }) => clientId !== deployer)
			.flatMap(({ credentials }) => credentials.map(({ subject }) => subject)),
	).toEqual([
		"system:serviceaccount:my-app-dev:web-aux-oauth-sa",
		"system:serviceaccount:my-app-app:subpipeline-dev-sa",
	]);

	const after = await inWorkflow(simulator, workspace, { mode: "report" });
	expect(after.status).toBe(0);
	expect(after.report?.summary.errors).toBe(0);
	expect(after.report?.summary).toMatchObject({ trusts: 6, present: 6 });
});

test("a second sync changes nothing", async () => {
	await using simulator = await Simulator.start(tenantOfAllKinds());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": allKinds,
	});
	await inWorkflow(simulator, workspace, { mode: "sync" });
	simulator.requests.length = 0;

	const again = await inWorkflow(simulator, workspace, { mode: "sync" });

	expect(again.status).toBe(0);
	expect(again.report?.changes).toEqual([]);
	expect(simulator.requests.filter(({ method }) => method === "PUT")).toEqual(
		[],
	);
});

test("a dry run plans and writes nothing", async () => {
	await using simulator = await Simulator.start(tenantOfAllKinds());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": allKinds,
	});

	const planned = await inWorkflow(simulator, workspace, {
		mode: "sync",
		"dry-run": "true",
	});

	expect(planned.status).toBe(1);
	expect(planned.outputs).toMatchObject({ created: "0", missing: "6" });
	expect(
		planned.report?.changes.map(({ action, outcome }) => [action, outcome]),
	).toEqual(Array(6).fill(["create", "planned"]));
	expect(simulator.tenant.managedIdentities[0]?.credentials).toEqual([]);
});

test("every issuer of the cluster is needed, and the Radix API names them", async () => {
	const tenant = emptyTenant();
	tenant.addCluster("api.radix.equinor.com", [issuer, newIssuer]);
	const subject = "system:serviceaccount:my-app-dev:web-sa";
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [credentialFor(subject)],
	});
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});

	const { status, report } = await inWorkflow(simulator, workspace, {
		"issuer-urls": "",
		"radix-cluster": "platform",
	});

	expect(status).toBe(1);
	expect(report?.trusts.map((trust) => [trust.issuer, trust.status])).toEqual([
		[issuer, "present"],
		[newIssuer, "missing"],
	]);
});

test("environments selects what is judged, and the rest is never surplus", async () => {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [
			credentialFor("system:serviceaccount:my-app-dev:web-sa"),
			credentialFor("system:serviceaccount:my-app-dev:removed-sa"),
		],
	});
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }, ["dev", "prod"]),
	});

	const { report } = await inWorkflow(simulator, workspace, {
		environments: "prod",
		deployed: "false",
	});

	expect(report?.trusts.map(({ subject }) => subject)).toEqual([
		"system:serviceaccount:my-app-prod:web-sa",
	]);
	expect(
		report?.surplus.map(({ subject, prunable }) => [subject, prunable]),
	).toEqual([["system:serviceaccount:my-app-dev:removed-sa", true]]);
});

test("annotations point at the client ID that counts", async () => {
	await using simulator = await Simulator.start(tenantOfAllKinds());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": allKinds,
	});

	const { stdout, summary } = await inWorkflow(simulator, workspace, {});

	const annotations = stdout
		.split("\n")
		.filter((line) => line.startsWith("::error "));
	expect(annotations).toHaveLength(5);
	expect(annotations).toContainEqual(
		expect.stringContaining(
			"title=missing-credential,file=radixconfig.yaml,line=18,endLine=18,col=21,endColumn=57::id-web lacks 1 credential%0A✗ component web in dev (radixconfig.yaml:18): ",
		),
	);
	expect(summary).toContain("0 of 6 trusts exist, 6 are missing");
	expect(summary).toContain("| ❌ |");
});

test("the command line does the same with the session of az login", async () => {
	await using simulator = await Simulator.start(tenantOfAllKinds());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": allKinds,
	});
	const issuers = ["--issuer-urls", issuer];

	const before = await inShell(simulator, workspace, [
		"report",
		...issuers,
		"--format",
		"json",
	]);
	expect(before.status).toBe(1);
	expect(before.stderr).toBe("");
	const report = JSON.parse(before.stdout);
	expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
	expect(report.summary).toMatchObject({ missing: 6 });

	const synced = await inShell(simulator, workspace, ["sync", ...issuers]);
	expect(synced.status).toBe(0);
	expect(synced.stdout).toContain(
		"passed with 1 warning: all 6 trusts exist; 6 created",
	);

	const after = await inShell(simulator, workspace, ["report", ...issuers]);
	expect(after.status).toBe(0);
	expect(after.stdout).toContain(
		"my-app                    identity      dev  prod\n",
	);
});

test("fail-on decides the exit status, whatever is printed", async () => {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [
			credentialFor("system:serviceaccount:my-app-dev:web-sa"),
			credentialFor("system:serviceaccount:my-app-dev:removed-sa"),
		],
	});
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	const status = async (failOn: string, format: string) => {
		const args = ["--issuer-urls", issuer, "--fail-on", failOn];
		return (
			await inShell(simulator, workspace, [
				"report",
				...args,
				"--format",
				format,
			])
		).status;
	};

	for (const format of ["text", "json", "markdown", "github"]) {
		expect(await status("error", format), format).toBe(0);
		expect(await status("warning", format), format).toBe(1);
	}
	expect(await status("never", "json")).toBe(0);
});
