import fc from "fast-check";
import { stringify, type ToStringOptions } from "yaml";

/** The parts of a radixconfig that decide about identities, as a user may write them. */
export interface RadixConfig {
	kind: "RadixApplication";
	metadata: { name: string };
	spec: {
		build?: { subPipeline?: SubPipeline | null; variables?: Variables };
		environments: EnvironmentConfig[];
		components?: Component[];
		jobs?: Job[];
	};
}

export interface EnvironmentConfig {
	name: string;
	subPipeline?: SubPipeline | null;
	build?: { variables?: Variables };
}

export type Variables = Record<string, string>;

interface AzureIdentity {
	azure?: { clientId?: string | null } | null;
}

export interface SubPipeline {
	identity?: AzureIdentity | null;
	variables?: Variables;
}

interface JobOverride {
	environment: string;
	enabled?: boolean | null;
	identity?: AzureIdentity | null;
}

export interface Job {
	name: string;
	enabled?: boolean;
	identity?: AzureIdentity | null;
	environmentConfig?: JobOverride[];
}

interface Authentication {
	oauth2?: { clientId?: string; credentials?: string | null } | null;
}

type Authenticated = { authentication: { identity: AzureIdentity } };

export interface Trigger {
	name: string;
	azureServiceBus?: Authenticated;
	azureEventHub?: Authenticated;
	cpu?: { value: number };
}

interface HorizontalScaling {
	minReplicas?: number;
	triggers?: Trigger[] | null;
	resources?: object;
}

export interface ComponentOverride extends JobOverride {
	authentication?: Authentication | null;
	horizontalScaling?: HorizontalScaling | null;
}

export interface Component extends Job {
	publicPort?: string | null;
	public?: boolean;
	ports?: { name: string; port: number }[];
	authentication?: Authentication | null;
	horizontalScaling?: HorizontalScaling | null;
	environmentConfig?: ComponentOverride[];
}

/** A name that Radix accepts and that YAML leaves alone. */
const name: fc.Arbitrary<string> = fc
	.stringMatching(/^[a-z](?:[a-z0-9-]{0,10}[a-z0-9])?$/)
	.filter((text) => !/^(?:y|yes|on|n|no|off|true|false|null)$/.test(text));

/** A client ID as someone may have pasted it: in whatever letter case, nearly always its own. */
const clientId: fc.Arbitrary<string> = fc
	.tuple(fc.uuid(), fc.boolean())
	.map(([id, upper]) => (upper ? id.toUpperCase() : id));

const emptyText = fc.constant("");
const environmentNames = ["dev", "qa", "prod"];
const environmentName = fc.constantFrom(...environmentNames, "undeclared");

const identity: fc.Arbitrary<AzureIdentity | null> = fc.option(
	fc.record(
		{
			azure: fc.option(
				fc.record(
					{
						clientId: fc.oneof(
							{ arbitrary: clientId, weight: 5 },
							emptyText,
							fc.constant(null),
						),
					},
					{ requiredKeys: [] },
				),
				{ freq: 9 },
			),
		},
		{ requiredKeys: [] },
	),
	{ freq: 9 },
);

const variables: fc.Arbitrary<Variables> = fc.oneof(
	fc.constant({}),
	fc.record({ LOG_LEVEL: fc.constant("debug") }),
	fc.record({
		AZURE_CLIENT_ID: fc.oneof({ arbitrary: clientId, weight: 5 }, emptyText),
	}),
);

const subPipeline: fc.Arbitrary<SubPipeline | null> = fc.option(
	fc.record({ identity, variables }, { requiredKeys: [] }),
	{ freq: 9 },
);

const oauth2: fc.Arbitrary<NonNullable<Authentication["oauth2"]>> = fc.record(
	{
		clientId: fc.oneof({ arbitrary: clientId, weight: 5 }, emptyText),
		credentials: fc.constantFrom<(string | null)[]>(
			"azureWorkloadIdentity",
			"azureWorkloadIdentity",
			"secret",
			"",
			null,
		),
	},
	{ requiredKeys: [] },
);

const authentication: fc.Arbitrary<Authentication | null> = fc.option(
	fc.option(oauth2).map((oauth2): Authentication => ({ oauth2 })),
	{ freq: 9 },
);

const authenticated: fc.Arbitrary<Authenticated> = clientId.map((id) => ({
	authentication: { identity: { azure: { clientId: id } } },
}));

const trigger: fc.Arbitrary<Trigger> = fc.oneof(
	fc.record({ name, azureServiceBus: authenticated }),
	fc.record({ name, azureEventHub: authenticated }),
	fc.record({ name, cpu: fc.constant({ value: 80 }) }),
);

/** Of several triggers some share an identity. */
const triggers: fc.Arbitrary<Trigger[]> = fc
	.array(trigger, { maxLength: 3 })
	.chain((list) => fc.constantFrom(list, [...list, ...list.slice(0, 1)]));

const horizontalScaling: fc.Arbitrary<HorizontalScaling | null> = fc.option(
	fc.record(
		{
			minReplicas: fc.nat(3),
			triggers: fc.option(triggers, { freq: 9 }),
			resources: fc.constant({ cpu: { averageUtilization: 80 } }),
		},
		{ requiredKeys: [] },
	),
	{ freq: 9 },
);

const workload = {
	name,
	enabled: fc.boolean(),
	identity,
};

const jobOverride = {
	environment: environmentName,
	enabled: fc.option(fc.boolean()),
	identity,
};

const job: fc.Arbitrary<Job> = fc.record(
	{
		...workload,
		environmentConfig: fc.uniqueArray(
			fc.record(jobOverride, { requiredKeys: ["environment"] }),
			{ selector: ({ environment }) => environment, maxLength: 4 },
		),
	},
	{ requiredKeys: ["name"] },
);

const component: fc.Arbitrary<Component> = fc.record(
	{
		...workload,
		publicPort: fc.constantFrom("http", "http", "", null),
		public: fc.boolean(),
		ports: fc.constantFrom([], [{ name: "http", port: 8080 }]),
		authentication,
		horizontalScaling,
		environmentConfig: fc.uniqueArray(
			fc.record(
				{ ...jobOverride, authentication, horizontalScaling },
				{ requiredKeys: ["environment"] },
			),
			{ selector: ({ environment }) => environment, maxLength: 4 },
		),
	},
	{ requiredKeys: ["name"] },
);

const environment: fc.Arbitrary<EnvironmentConfig> = fc.record(
	{
		name: fc.constantFrom(...environmentNames),
		subPipeline,
		build: fc.record({ variables }),
	},
	{ requiredKeys: ["name"] },
);

/** A radixconfig that uses what Radix offers, with the oddities that it accepts. */
export const radixConfig: fc.Arbitrary<RadixConfig> = fc.record({
	kind: fc.constant("RadixApplication" as const),
	metadata: fc.record({ name }),
	spec: fc.record(
		{
			build: fc.record({ subPipeline, variables }, { requiredKeys: [] }),
			// Radix refuses two of one name, here and in environmentConfig.
			environments: fc.uniqueArray(environment, {
				selector: ({ name }) => name,
				maxLength: 4,
			}),
			components: fc.array(component, { maxLength: 4 }),
			jobs: fc.array(job, { maxLength: 3 }),
		},
		{ requiredKeys: ["environments"] },
	),
});

/** Ways to write the same data as YAML. */
export const yamlStyle: fc.Arbitrary<ToStringOptions> = fc.record({
	collectionStyle: fc.constantFrom("any", "flow"),
	defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
	indent: fc.constantFrom(2, 4),
	indentSeq: fc.boolean(),
	// No folding: a client ID that is broken over two lines has no one place.
	lineWidth: fc.constant(0),
});

export function yamlOf(config: RadixConfig, style: ToStringOptions): string {
	return stringify(config, { aliasDuplicateObjects: false, ...style });
}
