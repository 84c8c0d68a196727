import { describe, test } from "vitest";
import { devOnly, expectRequired, type Row } from "./marked-config.ts";

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
	])("%s", expectRequired);
});
