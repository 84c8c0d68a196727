import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	policyFile,
	snapshot,
	snapshotWith,
	withIdentity,
} from "../run.ts";

const rule = "deployed-unknown";

const given = { "issuer-urls": "", "radix-cluster": "platform" };
const reason = "HTTP status 403";
const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshotWith({ reason }, identity([credential()])),
};

test("what runs could not be read", async () => {
	expect(await findingsOf(rule, files, given)).toMatchObject([
		{
			level: "note",
			message: expect.stringContaining(
				"what my-app runs on platform could not be read: HTTP status 403",
			),
			data: { application: "my-app", cluster: "platform", reason },
		},
	]);
});

test.each([
	["it was read", snapshotWith({}, identity([credential()])), {}],
	["nobody asked", snapshot(identity([credential()])), {}],
	["nobody wants to know", files["snapshot.json"], { deployed: "false" }],
])("nothing if %s", async (_, snapshot, inputs) => {
	expect(
		await findingsOf(
			rule,
			{ ...files, "snapshot.json": snapshot },
			{ ...given, ...inputs },
		),
	).toEqual([]);
});

test("it can be switched off in the policy file", async () => {
	const policy = `rules:\n  ${rule}: off\n`;
	expect(
		await findingsOf(rule, { ...files, [policyFile]: policy }, given),
	).toEqual([]);
});
