import { describe, expect, test } from "vitest";
import { deriveApplication } from "../../src/derive/requirements.ts";
import { configOf, parsed } from "./marked-config.ts";

/** A sentence of the specification, the lines below `spec:`, and what they require. */
type Row = [sentence: string, spec: string, required: string[]];

const devOnly = "environments: [{name: dev}]";

function check(_: string, spec: string, required: string[]) {
	expect(configOf(spec).requirements()).toEqual(required);
}

describe("component and job", () => {
	test.each<Row>([
		[
			"need trust in every environment",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - {name: web, identity: {azure: {clientId: ①}}}
  jobs:
    - {name: batch, identity: {azure: {clientId: ②}}}`,
			[
				"① dev component web system:serviceaccount:my-app-dev:web-sa",
				"② dev job batch system:serviceaccount:my-app-dev:batch-sa",
				"① prod component web system:serviceaccount:my-app-prod:web-sa",
				"② prod job batch system:serviceaccount:my-app-prod:batch-sa",
			],
		],
		[
			"without an identity need nothing",
			`
  ${devOnly}
  components: [{name: web}, {name: api, identity: {}}, {name: c, identity: {azure: null}}]
  jobs: [{name: batch, identity: null}]`,
			[],
		],
		[
			"nothing is needed where no environment is declared",
			`
  components: [{name: web, identity: {azure: {clientId: ①}}}]`,
			[],
		],
		[
			"an environment can bring the identity that the workload lacks",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      environmentConfig: [{environment: prod, identity: {azure: {clientId: ①}}}]
  jobs:
    - name: batch
      environmentConfig: [{environment: dev, identity: {azure: {clientId: ②}}}]`,
			[
				"② dev job batch system:serviceaccount:my-app-dev:batch-sa",
				"① prod component web system:serviceaccount:my-app-prod:web-sa",
			],
		],
		[
			"an environment's identity wins over the workload's",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: prod, identity: {azure: {clientId: ②}}}]
  jobs:
    - name: batch
      identity: {azure: {clientId: ③}}
      environmentConfig: [{environment: dev, identity: {azure: {clientId: ④}}}]`,
			[
				"① dev component web system:serviceaccount:my-app-dev:web-sa",
				"④ dev job batch system:serviceaccount:my-app-dev:batch-sa",
				"② prod component web system:serviceaccount:my-app-prod:web-sa",
				"③ prod job batch system:serviceaccount:my-app-prod:batch-sa",
			],
		],
		[
			"an empty or absent text never overrides",
			`
  ${devOnly}
  components:
    - name: empty
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: dev, identity: {azure: {clientId: ""}}}]
    - name: none
      identity: {azure: {clientId: ②}}
      environmentConfig: [{environment: dev, identity: {azure: {}}}]
    - name: "null"
      identity: {azure: {clientId: ③}}
      environmentConfig: [{environment: dev, identity: {azure: {clientId: null}}}]
    - name: no-azure
      identity: {azure: {clientId: ④}}
      environmentConfig: [{environment: dev, identity: {azure: null}}]
    - name: no-identity
      identity: {azure: {clientId: ⑤}}
      environmentConfig: [{environment: dev, identity: null}]
  jobs:
    - name: batch
      identity: {azure: {clientId: ⑥}}
      environmentConfig: [{environment: dev, identity: {azure: {clientId: ""}}}]`,
			[
				"① dev component empty system:serviceaccount:my-app-dev:empty-sa",
				"② dev component none system:serviceaccount:my-app-dev:none-sa",
				"③ dev component null system:serviceaccount:my-app-dev:null-sa",
				"④ dev component no-azure system:serviceaccount:my-app-dev:no-azure-sa",
				"⑤ dev component no-identity system:serviceaccount:my-app-dev:no-identity-sa",
				"⑥ dev job batch system:serviceaccount:my-app-dev:batch-sa",
			],
		],
		[
			"a disabled one needs nothing, and one environment can enable or disable it",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: off-but-on-in-dev
      enabled: false
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: dev, enabled: true}]
    - name: on-but-off-in-dev
      enabled: true
      identity: {azure: {clientId: ②}}
      environmentConfig: [{environment: dev, enabled: false}]
    - name: off
      enabled: false
      identity: {azure: {clientId: ③}}
      environmentConfig: [{environment: dev}, {environment: prod, enabled: null}]
  jobs:
    - name: job-off-in-prod
      identity: {azure: {clientId: ④}}
      environmentConfig: [{environment: prod, enabled: false}]
    - {name: job-off, enabled: false, identity: {azure: {clientId: ⑤}}}`,
			[
				"① dev component off-but-on-in-dev system:serviceaccount:my-app-dev:off-but-on-in-dev-sa",
				"④ dev job job-off-in-prod system:serviceaccount:my-app-dev:job-off-in-prod-sa",
				"② prod component on-but-off-in-dev system:serviceaccount:my-app-prod:on-but-off-in-dev-sa",
			],
		],
		[
			"only the environmentConfig with exactly the environment's name applies",
			`
  environments: [{name: dev}]
  components:
    - name: web
      identity: {azure: {clientId: ①}}
      environmentConfig:
        - {environment: Dev, identity: {azure: {clientId: ②}}}
        - {environment: "dev ", enabled: false}
        - {environment: dev2, enabled: false}
        - {identity: {azure: {clientId: ③}}}`,
			["① dev component web system:serviceaccount:my-app-dev:web-sa"],
		],
		[
			"Key Vaults and volumes with useAzureIdentity need no further subject",
			`
  ${devOnly}
  components:
    - name: web
      identity: {azure: {clientId: ①}}
      secretRefs: {azureKeyVaults: [{name: vault, useAzureIdentity: true}]}
      volumeMounts: [{name: data, blobfuse2: {useAzureIdentity: true}}]
    - name: without
      secretRefs: {azureKeyVaults: [{name: vault, useAzureIdentity: true}]}`,
			["① dev component web system:serviceaccount:my-app-dev:web-sa"],
		],
	])("%s", check);
});

describe("sub-pipeline", () => {
	test.each<Row>([
		[
			"the build's identity holds for the sub-pipeline of every environment",
			`
  build: {subPipeline: {identity: {azure: {clientId: ①}}}}
  environments: [{name: dev}, {name: prod}]`,
			[
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
				"① prod sub-pipeline prod system:serviceaccount:my-app-app:subpipeline-prod-sa",
			],
		],
		[
			"a variable of the build's sub-pipeline shadows its identity",
			`
  build:
    subPipeline:
      identity: {azure: {clientId: ①}}
      variables: {AZURE_CLIENT_ID: ②}
  ${devOnly}`,
			[
				"② dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"build.variables count only without a build.subPipeline",
			`
  build:
    variables: {AZURE_CLIENT_ID: ①}
  ${devOnly}`,
			[
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"build.variables do not count beside an empty build.subPipeline",
			`
  build:
    subPipeline: {}
    variables: {AZURE_CLIENT_ID: ①}
  ${devOnly}`,
			[],
		],
		[
			"a build.subPipeline that is null counts as absent",
			`
  build:
    subPipeline:
    variables: {AZURE_CLIENT_ID: ①}
  ${devOnly}`,
			[
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"the environment's identity wins over everything of the build",
			`
  build:
    subPipeline:
      identity: {azure: {clientId: ①}}
      variables: {AZURE_CLIENT_ID: ②}
  environments:
    - {name: dev, subPipeline: {identity: {azure: {clientId: ③}}}}
    - {name: prod}`,
			[
				"③ dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
				"② prod sub-pipeline prod system:serviceaccount:my-app-app:subpipeline-prod-sa",
			],
		],
		[
			"a variable of the environment's sub-pipeline shadows its identity",
			`
  environments:
    - name: dev
      subPipeline:
        identity: {azure: {clientId: ①}}
        variables: {AZURE_CLIENT_ID: ②}`,
			[
				"② dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
		[
			"an environment's build.variables count only without its subPipeline, null being absent",
			`
  build: {subPipeline: {identity: {azure: {clientId: ①}}}}
  environments:
    - {name: none, build: {variables: {AZURE_CLIENT_ID: ②}}}
    - {name: nil, subPipeline: null, build: {variables: {AZURE_CLIENT_ID: ③}}}
    - {name: beside, subPipeline: {}, build: {variables: {AZURE_CLIENT_ID: ④}}}`,
			[
				"② none sub-pipeline none system:serviceaccount:my-app-app:subpipeline-none-sa",
				"③ nil sub-pipeline nil system:serviceaccount:my-app-app:subpipeline-nil-sa",
				"① beside sub-pipeline beside system:serviceaccount:my-app-app:subpipeline-beside-sa",
			],
		],
		[
			"an environment's azure without a client ID switches the identity off, variables included",
			`
  build: {subPipeline: {identity: {azure: {clientId: ①}}}}
  environments:
    - {name: dev, subPipeline: {identity: {azure: {}}}}
    - {name: test, subPipeline: {identity: {azure: {clientId: ""}}}}
    - {name: qa, subPipeline: {identity: {azure: {clientId: null}}, variables: {AZURE_CLIENT_ID: ②}}}
    - {name: prod}`,
			[
				"① prod sub-pipeline prod system:serviceaccount:my-app-app:subpipeline-prod-sa",
			],
		],
		[
			"an environment's azure that is null switches nothing off",
			`
  build: {subPipeline: {identity: {azure: {clientId: ①}}}}
  environments:
    - {name: dev, subPipeline: {identity: {azure: null}}}
    - {name: prod, subPipeline: {identity: null}}`,
			[
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
				"① prod sub-pipeline prod system:serviceaccount:my-app-app:subpipeline-prod-sa",
			],
		],
		[
			"an empty client ID of the build is no identity",
			`
  build: {subPipeline: {identity: {azure: {clientId: ""}}}}
  ${devOnly}`,
			[],
		],
		[
			"an empty variable leaves no identity, at either level",
			`
  build: {subPipeline: {identity: {azure: {clientId: ①}}, variables: {AZURE_CLIENT_ID: ""}}}
  environments:
    - {name: dev}
    - {name: prod, subPipeline: {identity: {azure: {clientId: ②}}, variables: {AZURE_CLIENT_ID: ""}}}
    - {name: qa, subPipeline: {identity: {azure: {clientId: ③}}}}`,
			[
				"③ qa sub-pipeline qa system:serviceaccount:my-app-app:subpipeline-qa-sa",
			],
		],
		[
			"other variables, and other spellings of this one, do not count",
			`
  build: {variables: {azure_client_id: ①, AZURE_TENANT_ID: ②}}
  ${devOnly}`,
			[],
		],
	])("%s", check);
});

describe("oauth2-proxy", () => {
	test.each<Row>([
		[
			"needs its own trust, whatever the component's identity is",
			`
  ${devOnly}
  components:
    - name: web
      publicPort: http
      identity: {azure: {clientId: ①}}
      authentication: {oauth2: {clientId: ②, credentials: azureWorkloadIdentity}}
    - name: alone
      publicPort: http
      authentication: {oauth2: {clientId: ③, credentials: azureWorkloadIdentity}}`,
			[
				"① dev component web system:serviceaccount:my-app-dev:web-sa",
				"② dev oauth2-proxy web system:serviceaccount:my-app-dev:web-aux-oauth-sa",
				"③ dev oauth2-proxy alone system:serviceaccount:my-app-dev:alone-aux-oauth-sa",
			],
		],
		[
			"credentials are a secret unless told otherwise",
			`
  ${devOnly}
  components:
    - {name: a, publicPort: http, authentication: {oauth2: {clientId: ①}}}
    - {name: b, publicPort: http, authentication: {oauth2: {clientId: ②, credentials: secret}}}
    - {name: c, publicPort: http, authentication: {oauth2: {clientId: ③, credentials: ""}}}
    - {name: d, publicPort: http, authentication: {oauth2: {clientId: ④, credentials: null}}}`,
			[],
		],
		[
			"client ID and credentials merge with the environment's, each by itself",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      publicPort: http
      authentication: {oauth2: {clientId: ①}}
      environmentConfig:
        - {environment: dev, authentication: {oauth2: {credentials: azureWorkloadIdentity}}}
    - name: api
      publicPort: http
      authentication: {oauth2: {clientId: ②, credentials: azureWorkloadIdentity}}
      environmentConfig:
        - {environment: dev, authentication: {oauth2: {clientId: ③}}}
        - {environment: prod, authentication: {oauth2: {credentials: secret}}}`,
			[
				"① dev oauth2-proxy web system:serviceaccount:my-app-dev:web-aux-oauth-sa",
				"③ dev oauth2-proxy api system:serviceaccount:my-app-dev:api-aux-oauth-sa",
			],
		],
		[
			"an empty value never overrides",
			`
  ${devOnly}
  components:
    - name: web
      publicPort: http
      authentication: {oauth2: {clientId: ①, credentials: azureWorkloadIdentity}}
      environmentConfig:
        - {environment: dev, authentication: {oauth2: {clientId: "", credentials: ""}}}
    - name: api
      publicPort: http
      authentication: {oauth2: {clientId: ②, credentials: azureWorkloadIdentity}}
      environmentConfig:
        - {environment: dev, authentication: {oauth2: null}}`,
			[
				"① dev oauth2-proxy web system:serviceaccount:my-app-dev:web-aux-oauth-sa",
				"② dev oauth2-proxy api system:serviceaccount:my-app-dev:api-aux-oauth-sa",
			],
		],
		[
			"a component is public by publicPort, or by the deprecated public with at least one port",
			`
  ${devOnly}
  components:
    - &proxy
      name: port
      publicPort: http
      authentication: {oauth2: {clientId: ①, credentials: azureWorkloadIdentity}}
    - {<<: *proxy, name: no-port, publicPort: ""}
    - {<<: *proxy, name: old, publicPort: null, public: true, ports: [{name: http, port: 80}]}
    - {<<: *proxy, name: old-without-ports, publicPort: null, public: true}
    - {<<: *proxy, name: old-empty-ports, publicPort: null, public: true, ports: []}
    - {<<: *proxy, name: old-not-public, publicPort: null, public: false, ports: [{name: http, port: 80}]}
    - {<<: *proxy, name: ports-only, publicPort: null, ports: [{name: http, port: 80}]}`,
			[
				"① dev oauth2-proxy port system:serviceaccount:my-app-dev:port-aux-oauth-sa",
				"① dev oauth2-proxy old system:serviceaccount:my-app-dev:old-aux-oauth-sa",
			],
		],
		[
			"needs nothing where the component is disabled",
			`
  ${devOnly}
  components:
    - name: web
      publicPort: http
      authentication: {oauth2: {clientId: ①, credentials: azureWorkloadIdentity}}
      environmentConfig: [{environment: dev, enabled: false}]`,
			[],
		],
		[
			"jobs have none",
			`
  ${devOnly}
  jobs:
    - name: batch
      publicPort: http
      authentication: {oauth2: {clientId: ①, credentials: azureWorkloadIdentity}}`,
			[],
		],
	])("%s", check);
});

const keda = "system:serviceaccount:keda:keda-operator";
const bus = (mark: string) =>
	`{name: q, azureServiceBus: {authentication: {identity: {azure: {clientId: ${mark}}}}}}`;
const hub = (mark: string) =>
	`{name: h, azureEventHub: {authentication: {identity: {azure: {clientId: ${mark}}}}}}`;

describe("horizontal-scaling", () => {
	test.each<Row>([
		[
			"Service Bus and Event Hub triggers with an identity share KEDA's subject",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}]}
    - name: api
      horizontalScaling: {triggers: [${hub("②")}]}`,
			[
				`① dev horizontal-scaling web ${keda}`,
				`② dev horizontal-scaling api ${keda}`,
				`① prod horizontal-scaling web ${keda}`,
				`② prod horizontal-scaling api ${keda}`,
			],
		],
		[
			"triggers of other kinds or without an identity need nothing",
			`
  ${devOnly}
  components:
    - name: web
      horizontalScaling:
        triggers:
          - {name: cpu, cpu: {value: 80}}
          - {name: cron, cron: {authentication: {identity: {azure: {clientId: ①}}}}}
          - {name: queue, azureServiceBus: {connectionFromEnv: CONNECTION}}
          - {name: empty, azureServiceBus: {authentication: {identity: {azure: {clientId: ""}}}}}`,
			[],
		],
		[
			"several triggers with one client ID are one requirement, at the first of them",
			`
  ${devOnly}
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}, ${hub("①")}, ${bus("①")}]}`,
			[`① dev horizontal-scaling web ${keda}`],
		],
		[
			"several triggers with different client IDs are several requirements",
			`
  ${devOnly}
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}, ${hub("②")}]}`,
			[
				`① dev horizontal-scaling web ${keda}`,
				`② dev horizontal-scaling web ${keda}`,
			],
		],
		[
			"the environment's scaling counts where the component has none",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      environmentConfig:
        - {environment: dev, horizontalScaling: {triggers: [${bus("①")}]}}`,
			[`① dev horizontal-scaling web ${keda}`],
		],
		[
			"the environment's triggers replace the component's, all of them",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}, ${hub("②")}]}
      environmentConfig:
        - {environment: dev, horizontalScaling: {triggers: [${bus("③")}]}}`,
			[
				`③ dev horizontal-scaling web ${keda}`,
				`① prod horizontal-scaling web ${keda}`,
				`② prod horizontal-scaling web ${keda}`,
			],
		],
		[
			"a trigger of any kind replaces them",
			`
  ${devOnly}
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}]}
      environmentConfig:
        - {environment: dev, horizontalScaling: {triggers: [{name: cpu, cpu: {value: 80}}]}}`,
			[],
		],
		[
			"so do the environment's deprecated resources",
			`
  ${devOnly}
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}]}
      environmentConfig:
        - {environment: dev, horizontalScaling: {resources: {cpu: {averageUtilization: 80}}}}`,
			[],
		],
		[
			"an environment's scaling without either leaves the component's triggers",
			`
  environments: [{name: dev}, {name: qa}, {name: prod}]
  components:
    - name: web
      horizontalScaling: {triggers: [${bus("①")}]}
      environmentConfig:
        - {environment: dev, horizontalScaling: {minReplicas: 2}}
        - {environment: qa, horizontalScaling: {triggers: [], resources: null}}
        - {environment: prod, horizontalScaling: null}`,
			[
				`① dev horizontal-scaling web ${keda}`,
				`① qa horizontal-scaling web ${keda}`,
				`① prod horizontal-scaling web ${keda}`,
			],
		],
		[
			"a disabled component does not scale, and jobs never do",
			`
  ${devOnly}
  components:
    - {name: web, enabled: false, horizontalScaling: {triggers: [${bus("①")}]}}
  jobs:
    - {name: batch, horizontalScaling: {triggers: [${bus("②")}]}}`,
			[],
		],
	])("%s", check);
});

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
			"given twice: of two environments and of two environmentConfig entries the first counts",
			`
  environments:
    - {name: dev, subPipeline: {identity: {azure: {clientId: ①}}}}
    - {name: dev, subPipeline: {identity: {azure: {clientId: ②}}}}
  components:
    - name: web
      environmentConfig:
        - {environment: dev, identity: {azure: {clientId: ③}}}
        - {environment: dev, enabled: false, identity: {azure: {clientId: ④}}}`,
			[
				"③ dev component web system:serviceaccount:my-app-dev:web-sa",
				"① dev sub-pipeline dev system:serviceaccount:my-app-app:subpipeline-dev-sa",
			],
		],
	])("%s", check);
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
