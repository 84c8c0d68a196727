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
	withIdentity,
} from "../run.ts";

const rule = "mismatched-credential";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(
		identity([credential({ issuer: issuer.slice(0, -1) })]),
	),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "error",
			location: { line: 12, column: 21 },
			data: {
				part: "issuer",
				difference: "its issuer lacks the trailing slash",
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
			[policyFile]: ignoring(rule, `subject: "${subject}"`),
		}),
	).toEqual([]);
});
