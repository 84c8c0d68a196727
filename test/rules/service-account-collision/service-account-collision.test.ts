import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
} from "../run.ts";

const rule = "service-account-collision";

const names = (components: string[], jobs: string[]) => {
	const list = (names: string[]) =>
		names.map((name) => `\n\t- name: ${name}`).join("");
	return {
		"radixconfig.yaml": radixconfig(
			`components:${list(components)}\njobs:${list(jobs)}`,
		),
	};
};

test.each([
	[["worker"], ["worker"], "component worker", "job worker", 9],
	[["web", "web"], [], "component web", "component web", 8],
	[
		["web", "web-aux-oauth"],
		[],
		"the OAuth2 proxy of component web",
		"component web-aux-oauth",
		8,
	],
])(
	"components %j and jobs %j",
	async (components, jobs, first, second, line) => {
		expect(await dataByLine(rule, names(components, jobs))).toMatchObject([
			[line, { first, second }],
		]);
	},
);

test("a component without a name collides with nothing", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(
				"components:\n\t- image: x\n\t- name: web\n\t- name: api",
			),
		}),
	).toEqual([]);
});

test("workloads with names of their own", async () => {
	expect(
		await findingsOf(rule, names(["web", "api-aux-oauth"], ["worker"])),
	).toEqual([]);
});

test("it can be ignored for a workload", async () => {
	expect(
		await findingsOf(rule, {
			...names(["worker"], ["worker"]),
			[policyFile]: ignoring(rule, "workload: worker"),
		}),
	).toEqual([]);
});
