import { expect, test } from "vitest";
import {
	api,
	credential,
	findingsOf,
	identity,
	ignoring,
	policyFile,
	snapshotWith,
	subject,
	web,
	withIdentity,
} from "../run.ts";

const rule = "deployed-not-declared";

const given = { "issuer-urls": "", "radix-cluster": "platform" };
const gone = {
	workload: { kind: "component", name: "gone" },
	subject: "system:serviceaccount:my-app-prod:gone-sa",
};
const declared = { workload: { kind: "component", name: "web" }, subject };

const filesWith = (...uses: object[]) => ({
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshotWith({ uses }, identity([credential()])),
});

test("a component that the file lost", async () => {
	expect(
		await findingsOf(rule, filesWith(gone, declared), given),
	).toMatchObject([
		{
			level: "note",
			about: {
				clientIds: [web],
				environments: ["prod"],
				workloads: ["gone"],
				subjects: [gone.subject],
			},
			data: { deployment: "prod-abcde", clientId: web },
		},
	]);
});

test("another client ID, at the one that the file has", async () => {
	const files = filesWith({ ...declared, clientId: api });

	expect(await findingsOf(rule, files, given)).toMatchObject([
		{
			location: { line: 12, column: 21 },
			data: { clientId: api, declaredClientId: web },
		},
	]);
});

test.each([
	["kind", { workload: { kind: "job", name: "web" } }],
	["environment", { environment: "dev" }],
	["subject", { subject: "system:serviceaccount:my-app-prod:other-sa" }],
])("the same but for its %s", async (_, difference) => {
	const files = filesWith({ ...declared, ...difference });

	expect(await findingsOf(rule, files, given)).toHaveLength(1);
});

test("what the file declares, and what a template will fill in", async () => {
	const files = filesWith(declared);
	const template = withIdentity(["prod"], "'{{CLIENT_ID}}'");

	expect(await findingsOf(rule, files, given)).toEqual([]);
	expect(
		await findingsOf(rule, { ...files, "radixconfig.yaml": template }, given),
	).toEqual([]);
});

test("it can be ignored in the policy file", async () => {
	const files = {
		...filesWith(gone),
		[policyFile]: ignoring(rule, "workload: gone"),
	};

	expect(await findingsOf(rule, files, given)).toEqual([]);
});
