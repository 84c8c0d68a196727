import { describe, expect, test } from "vitest";
import {
	clientIdOf,
	configOf,
	derive,
	devOnly,
	expectRequired,
	type Row,
} from "./marked-config.ts";

const web = "dev component web system:serviceaccount:my-app-dev:web-sa";
const api = "dev component api system:serviceaccount:my-app-dev:api-sa";

function check(...[what, spec, required]: Row): void {
	expectRequired(what, `\n  ${devOnly}${spec}`, required);
}

describe("duplicate keys: the later one counts, and is pointed at", () => {
	test.each<Row>([
		[
			"clientId",
			`
  components:
    - name: web
      identity:
        azure:
          clientId: ①
          clientId: ②`,
			[`② ${web}`],
		],
		[
			"azure",
			`
  components:
    - name: web
      identity: {azure: {clientId: ①}, azure: {clientId: ②}}`,
			[`② ${web}`],
		],
		[
			"identity, where the later one is empty",
			`
  components:
    - name: web
      identity: {azure: {clientId: ①}}
      identity: {}`,
			[],
		],
		[
			"components",
			`
  components: [{name: web, identity: {azure: {clientId: ①}}}]
  components: [{name: api, identity: {azure: {clientId: ②}}}]`,
			[`② ${api}`],
		],
		[
			"AZURE_CLIENT_ID",
			`
  build:
    variables:
      AZURE_CLIENT_ID: ①
      AZURE_CLIENT_ID: ②`,
			[
				"② dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
	])("%s", check);
});

describe("aliases and merge keys: the place is where the client ID stands", () => {
	test.each<Row>([
		[
			"an alias for an identity",
			`
  components:
    - {name: web, identity: &shared {azure: {clientId: ①}}}
    - {name: api, identity: *shared}`,
			[`① ${web}`, `① ${api}`],
		],
		[
			"a merge key in an identity",
			`
  components:
    - {name: web, identity: &shared {azure: {clientId: ①}}}
    - {name: api, identity: {<<: *shared}}`,
			[`① ${web}`, `① ${api}`],
		],
		[
			"a merge key overrides what is written before it, and not what is after it",
			`
  components:
    - {name: web, identity: {azure: &one {clientId: ①}}}
    - {name: api, identity: {azure: {clientId: ②, <<: *one}}}
    - {name: job, identity: {azure: {<<: *one, clientId: ③}}}`,
			[
				`① ${web}`,
				`① ${api}`,
				"③ dev component job system:serviceaccount:my-app-dev:job-sa",
			],
		],
		[
			"of several merged mappings the first counts",
			`
  components:
    - {name: web, identity: {azure: &one {clientId: ①}}}
    - {name: api, identity: {azure: &two {clientId: ②}}}
    - {name: job, identity: {azure: {<<: [*two, *one]}}}`,
			[
				`① ${web}`,
				`② ${api}`,
				"② dev component job system:serviceaccount:my-app-dev:job-sa",
			],
		],
		[
			"a merge in a merged mapping",
			`
  components:
    - &base {name: web, identity: {azure: {clientId: ①}}}
    - &middle {<<: *base, name: api}
    - {<<: *middle, name: job}`,
			[
				`① ${web}`,
				`① ${api}`,
				"① dev component job system:serviceaccount:my-app-dev:job-sa",
			],
		],
		[
			"an anchor that is given again",
			`
  components:
    - {name: web, identity: &shared {azure: {clientId: ①}}}
    - {name: api, identity: &shared {azure: {clientId: ②}}}
    - {name: job, identity: *shared}`,
			[
				`① ${web}`,
				`② ${api}`,
				"② dev component job system:serviceaccount:my-app-dev:job-sa",
			],
		],
	])("%s", check);

	test("an alias for the client ID itself is shown where it is used", () => {
		const config = configOf(`
  environments: [{name: dev}]
  components:
    - {name: web, identity: {azure: {clientId: &id ①}}}
    - {name: api, identity: {azure: {clientId: *id}}}`);

		// Line 7, at the asterisk: that is what has to be changed for the second component alone.
		expect(config.requirements()).toEqual([
			`① ${web}`,
			`${clientIdOf("①")}@7:48 ${api}`,
		]);
	});
});

describe("scalars as Radix' parser reads them", () => {
	test.each(["false", "no", "off", "n", "No", "OFF", "N", "False"])(
		"enabled: %s disables",
		(word) => {
			check(
				"",
				`
  components: [{name: web, enabled: ${word}, identity: {azure: {clientId: ①}}}]`,
				[],
			);
		},
	);

	test.each(["true", "yes", "on", "y", "Yes", "ON", "Y", "True"])(
		"enabled: %s in an environment enables",
		(word) => {
			check(
				"",
				`
  components:
    - name: web
      enabled: false
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: dev, enabled: ${word}}]`,
				[`① ${web}`],
			);
		},
	);

	test("a quoted word is no boolean", () => {
		check(
			"",
			`
  components: [{name: web, enabled: "off", identity: {azure: {clientId: ①}}}]`,
			[`① ${web}`],
		);
	});

	test.each([
		["double quotes", '"①"', "9:21"],
		["single quotes", "'①'", "9:21"],
		["an anchor", "&id ①", "9:25"],
		["a tag", "!!str ①", "9:27"],
		["the next line", "\n            ①", "10:13"],
		["a block", "|-\n            ①", "9:21"],
	])("a client ID in or behind %s", (_, value, place) => {
		const config = configOf(`
  environments: [{name: dev}]
  components:
    - name: web
      identity:
        azure:
          clientId: ${value}`);

		const [found] = derive(config.text);

		expect(found).toMatchObject({ name: "web", clientId: clientIdOf("①") });
		expect(`${found?.location.line}:${found?.location.column}`).toBe(place);
	});
});
