import { describe, test } from "vitest";
import { devOnly, expectRequired, type Row } from "./marked-config.ts";

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
			"with a variable AZURE_CLIENT_ID of their own use both identities, each where it is written",
			`
  environments: [{name: dev}, {name: prod}]
  components:
    - name: web
      identity: {azure: {clientId: ①}}
      environmentConfig: [{environment: prod, variables: {AZURE_CLIENT_ID: ②}}]
  jobs:
    - name: batch
      identity: {azure: {clientId: ①}}
      variables: {AZURE_CLIENT_ID: ②}
      environmentConfig: [{environment: prod, variables: {AZURE_CLIENT_ID: ①}}]`,
			[
				"① dev component web system:serviceaccount:my-app-dev:web-sa",
				"①' dev job batch system:serviceaccount:my-app-dev:batch-sa",
				"②' dev job batch system:serviceaccount:my-app-dev:batch-sa",
				"① prod component web system:serviceaccount:my-app-prod:web-sa",
				"② prod component web system:serviceaccount:my-app-prod:web-sa",
				"①' prod job batch system:serviceaccount:my-app-prod:batch-sa",
			],
		],
		[
			"without an identity have no token, and their variable means nothing",
			`
  ${devOnly}
  components: [{name: web, variables: {AZURE_CLIENT_ID: ①}}]`,
			[],
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
      volumeMounts: [{name: data, blobFuse2: {useAzureIdentity: true}}]
    - name: without
      secretRefs: {azureKeyVaults: [{name: vault, useAzureIdentity: true}]}`,
			["① dev component web system:serviceaccount:my-app-dev:web-sa"],
		],
	])("%s", expectRequired);
});
