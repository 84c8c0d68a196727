import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	withIdentity,
} from "../run.ts";

const rule = "client-id-placeholder";

test.each([
	["00000000-0000-0000-0000-000000000000", "nil"],
	["B96D264B-7053-4465-A4A7-32BE5B0FEC49", "example"],
	["11111111-2222-3333-4444-555555555555", "example"],
	[`"\${CLIENT_ID}"`, "template"],
	['"{{ .Values.clientId }}"', "template"],
	["<clientId>", "template"],
])("%s is a placeholder: %s", async (clientId, kind) => {
	expect(
		await dataByLine(rule, {
			"radixconfig.yaml": withIdentity(["prod"], clientId),
		}),
	).toMatchObject([[12, { kind, workloads: ["web"] }]]);
});

test("a client ID of somebody's own is none", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity() }),
	).toEqual([]);
});

test("it can be ignored by client ID", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": withIdentity(
				["prod"],
				"00000000-0000-0000-0000-000000000000",
			),
			[policyFile]: ignoring(rule, 'clientId: "00000000-*"'),
		}),
	).toEqual([]);
});
