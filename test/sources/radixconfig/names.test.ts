import { describe, expect, test } from "vitest";
import { deriveApplication } from "../../../src/sources/radixconfig/derive.ts";
import { configOf, expectRequired, parsed, type Row } from "./marked-config.ts";

describe("names", () => {
	test.each<Row>([
		[
			"that YAML takes for numbers or booleans are text to Radix",
			`
  environments: [{name: 2024}, {name: on}]
  components:
    - name: 1
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: on, identity: {azure: {clientId: ②}}}]`,
			[
				"① 2024 component 1 system:serviceaccount:my-app-2024:1-sa",
				"② true component 1 system:serviceaccount:my-app-true:1-sa",
			],
		],
		[
			"that are missing require nothing",
			`
  environments: [{name: dev}, {name: ""}, {}]
  components: [{identity: {azure: {clientId: ①}}}, {name: "", identity: {azure: {clientId: ②}}}]
  jobs: [{identity: {azure: {clientId: ③}}}]
  build: {variables: {AZURE_CLIENT_ID: ④}}`,
			[
				"④ dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"given twice: of two environments and of two environmentConfig entries each counts",
			`
  environments:
    - {name: dev, subPipeline: {identity: {azure: {clientId: ①}}}}
    - {name: dev, subPipeline: {identity: {azure: {clientId: ②}}}}
  components:
    - name: web
      environmentConfig:
        - {environment: dev, identity: {azure: {clientId: ③}}}
        - {environment: dev, identity: {azure: {clientId: ④}}}
        - {environment: dev, enabled: false, identity: {azure: {clientId: ⑤}}}`,
			[
				"③ dev component web system:serviceaccount:my-app-dev:web-sa",
				"④ dev component web system:serviceaccount:my-app-dev:web-sa",
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
				"② dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"given twice, in something that both entries share, require one credential",
			`
  environments: [{name: dev}, {name: dev}]
  build: {subPipeline: {identity: {azure: {clientId: ①}}}}
  components:
    - name: web
      identity: {azure: {clientId: ②}}
      environmentConfig: [{environment: dev}, {environment: dev, replicas: 2}]`,
			[
				"② dev component web system:serviceaccount:my-app-dev:web-sa",
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
	])("%s", expectRequired);
});

describe("namespaces", () => {
	test("are one per declared environment and the application's own", () => {
		const { text } = configOf(
			"\n  environments: [{name: dev}, {name: b-c}, {name: dev}]",
		);

		expect(deriveApplication(parsed(text).root)).toMatchObject({
			name: "my-app",
			environments: ["dev", "b-c"],
			namespaces: ["my-app-dev", "my-app-b-c", "my-app-app"],
		});
	});
});
