import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	policyFile,
	snapshot,
	subject,
	web,
	withIdentity,
} from "../run.ts";

const rule = "unknown-client-id";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot({
		clientId: web,
		kind: null,
		status: "not-found",
		reason: "because",
	}),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "error",
			location: { line: 12, column: 21 },
			data: { clientId: web, reason: "because", subjects: [subject] },
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
