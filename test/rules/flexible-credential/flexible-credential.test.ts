import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	issuer,
	policyFile,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "flexible-credential";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(
		identity([credential(), credential({ name: "any", subject: null })]),
	),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "note",
			location: { line: 12, column: 21 },
			data: { name: "any", clientId: web, issuer },
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
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
});
