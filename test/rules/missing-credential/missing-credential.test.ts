import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	issuer,
	policyFile,
	snapshot,
	subject,
	web,
	withIdentity,
} from "../run.ts";

const rule = "missing-credential";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(identity([])),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "error",
			location: { line: 12, column: 21 },
			data: {
				clientId: web,
				issuer,
				subject,
				environments: ["prod"],
				workloads: ["web"],
			},
		},
	]);
});

test("nothing where all is well", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([credential()])),
		}),
	).toEqual([]);
});

test("it can be ignored", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			[policyFile]: ignoring(rule, "workload: web, environment: prod"),
		}),
	).toEqual([]);
});
