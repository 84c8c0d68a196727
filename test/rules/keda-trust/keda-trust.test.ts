import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	web,
} from "../run.ts";

const rule = "keda-trust";

const config = (trigger: string) =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		horizontalScaling:
			triggers:
				- name: queue
					azureServiceBus: { ${trigger} }`);
const workloadIdentity = `authentication: { identity: { azure: { clientId: ${web} } } }`;

test("a trigger with workload identity, once for all environments", async () => {
	const file = config(workloadIdentity);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[
			14,
			{
				clientId: web,
				subject: "system:serviceaccount:keda:keda-operator",
				environments: ["dev", "prod"],
				workloads: ["web"],
			},
		],
	]);
});

test("a trigger with a connection string", async () => {
	const file = config("connectionFromEnv: CONNECTION");
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored by subject", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config(workloadIdentity),
			[policyFile]: ignoring(rule, 'subject: "*:keda-operator"'),
		}),
	).toEqual([]);
});
