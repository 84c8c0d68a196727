import { expect, test } from "vitest";
import {
	findingsOf,
	ignore,
	radixconfig,
	runWith,
	web,
	withIdentity,
} from "../run.ts";

const rule = "client-id-format";

test.each([
	["id-my-app", null, "error"],
	["12cf", null, "error"],
	[`" ${web}"`, null, "error"],
	[`"${web.replace("-", "")}"`, null, "error"],
	[`"{${web}}"`, web, "error"],
	[`urn:uuid:${web}`, web, "error"],
	[web.replaceAll("-", ""), web, "warning"],
	[web.toUpperCase(), web, "warning"],
])("%s", async (clientId, canonical, level) => {
	const { findings } = await runWith({
		"radixconfig.yaml": withIdentity(["dev", "qa"], clientId),
	});
	expect(findings).toMatchObject([
		{
			rule,
			level,
			location: { line: 13, column: 21 },
			data: { canonical, environments: ["dev", "qa"], workloads: ["web"] },
		},
	]);
});

test("wherever an identity stands, also where nothing uses it", async () => {
	const azure = (name: string) => `{ azure: { clientId: ${name} } }`;
	const trigger = (name: string) =>
		`horizontalScaling: { triggers: [{ name: ${name}, azureServiceBus: { namespace: n, authentication: { identity: ${azure(name)} } } }] }`;
	const file = radixconfig(`
build: { subPipeline: { identity: ${azure("build")} } }
environments:
	- name: dev
		subPipeline: { identity: ${azure("pipeline")} }
components:
	- name: web
		enabled: false
		identity: ${azure("web")}
		${trigger("bus")}
		environmentConfig:
			- environment: dev
				identity: ${azure("web-dev")}
				${trigger("bus-dev")}
jobs:
	- name: job
		identity: ${azure("job")}
		environmentConfig:
			- { environment: dev, identity: ${azure("job-dev")} }`);

	const found = await findingsOf(rule, { "radixconfig.yaml": file });

	expect(found.map(({ data }) => data?.["found"])).toEqual([
		"build",
		"pipeline",
		"web",
		"bus",
		"web-dev",
		"bus-dev",
		"job",
		"job-dev",
	]);
});

test("a proxy's only where it counts", async () => {
	const oauth2 = (clientId: string, credentials: string) =>
		radixconfig(`
environments: [{ name: dev }]
components:
	- name: web
		ports: [{ name: http, port: 80 }]
		publicPort: http
		authentication: { oauth2: { clientId: ${clientId}, credentials: ${credentials} } }`);

	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": oauth2("web", "azureWorkloadIdentity"),
		}),
	).toHaveLength(1);
	expect(
		await findingsOf(rule, { "radixconfig.yaml": oauth2("web", "secret") }),
	).toEqual([]);
});

test("behind an anchor it is one mistake", async () => {
	const file = radixconfig(`
environments: [{ name: dev }]
components:
	- { name: web, identity: &shared { azure: { clientId: 12cf } } }
	- { name: api, identity: *shared }`);

	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toMatchObject([
		{ data: { workloads: ["web", "api"] } },
	]);
});

test.each([`{${web}}`, web.replaceAll("-", "")])(
	"a sub-pipeline's variable is passed on as it is written: %s",
	async (value) => {
		const files = {
			"radixconfig.yaml": radixconfig(`
build: { subPipeline: { variables: { AZURE_CLIENT_ID: "${value}" } } }
environments:
	- name: dev`),
		};
		expect(await findingsOf(rule, files)).toMatchObject([
			{ level: "error", data: { found: value, canonical: null } },
		]);
		expect((await runWith(files)).requirements).toEqual([]);
	},
);

test.each([
	["the usual form", web],
	["a template", `"\${CLIENT_ID}"`],
	["another kind of template", "<clientId>"],
])("%s is not its business", async (_, clientId) => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": withIdentity(["prod"], clientId),
		}),
	).toEqual([]);
});

test("it can be ignored on its line", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": withIdentity(["prod"], `12cf ${ignore(rule)}`),
		}),
	).toEqual([]);
});
