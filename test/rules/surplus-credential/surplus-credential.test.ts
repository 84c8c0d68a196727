import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	otherIssuer,
	policyFile,
	runWith,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "surplus-credential";

const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(
		identity([
			credential(),
			credential({
				name: "old",
				subject: "system:serviceaccount:my-app-prod:old-sa",
			}),
		]),
	),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files, { deployed: "false" })).toMatchObject([
		{
			level: "warning",
			location: { line: 12, column: 21 },
			data: {
				name: "old",
				prunable: true,
				clientId: web,
				subject: "system:serviceaccount:my-app-prod:old-sa",
			},
		},
	]);
});

test("nothing proves that it is the app's own where nobody asked what runs", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			data: {
				prunable: false,
				why: "no workload requires it, but what is deployed there was not read",
			},
		},
	]);
});

test("nothing where it was meant for something else, which has a finding of its own", async () => {
	const { findings, comparison } = await runWith({
		...files,
		"snapshot.json": snapshot(
			identity([
				credential({ subject: "system:serviceaccount:my-app-prod:web" }),
			]),
		),
	});

	expect(findings.map((finding) => finding.rule)).toEqual([
		"mismatched-credential",
	]);
	// It is one all the same, and goes when the right one is there.
	expect(comparison?.surplus).toHaveLength(1);
});

test("nothing where all is well", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([credential()])),
		}),
	).toEqual([]);
});

test("a namespace of the app's name on another cluster is not provably its own", async () => {
	const policy = `clusters:
  - { name: platform, files: [a.yaml], radix-cluster: platform }
  - { name: playground, files: [b.yaml], radix-cluster: playground }
`;
	const twoClusters = {
		"a.yaml": withIdentity(["prod"]),
		"b.yaml": withIdentity(["test"]),
		"snapshot.json": snapshot(
			identity([
				credential(),
				credential({
					name: "test",
					issuer: otherIssuer,
					subject: "system:serviceaccount:my-app-test:web-sa",
				}),
				credential({
					name: "foreign",
					issuer: otherIssuer,
					subject: "system:serviceaccount:my-app-prod:web-sa",
				}),
			]),
		),
		[policyFile]: policy,
	};
	expect(
		await findingsOf(rule, twoClusters, {
			config: "*.yaml",
			"issuer-urls": "",
		}),
	).toMatchObject([{ data: { name: "foreign", prunable: false } }]);
});

test("it can be ignored", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			[policyFile]: ignoring(rule, 'subject: "*:old-sa"'),
		}),
	).toEqual([]);
});

test("what was meant for a trust that exists by now is a note with the command that deletes it", async () => {
	const right = credential();
	const leftOver = credential({
		name: "old",
		issuer: right.issuer.slice(0, -1),
	});
	const of = (name: string) =>
		findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([right, { ...leftOver, name }])),
		});

	expect(await of("old")).toMatchObject([
		{
			level: "note",
			message: expect.stringContaining(
				"its issuer lacks the trailing slash, and the right one exists",
			),
			help: expect.stringMatching(
				/^It never matches\. Delete it: `az identity federated-credential delete --subscription '\S+' --resource-group '\S+' --identity-name '\S+' --name 'old' --yes`$/,
			),
		},
	]);
	// A name that could be more than a name to a shell is in no command.
	expect(await of("o'; ls '")).toMatchObject([
		{ help: "It never matches. Delete it in the Azure portal." },
	]);
});
