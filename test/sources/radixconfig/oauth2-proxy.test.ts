import { describe, test } from "vitest";
import { devOnly, expectRequired, type Row } from "./marked-config.ts";

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
	])("%s", expectRequired);
});
