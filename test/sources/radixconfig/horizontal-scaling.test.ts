import { describe, test } from "vitest";
import { devOnly, expectRequired, type Row } from "./marked-config.ts";

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
	])("%s", expectRequired);
});
