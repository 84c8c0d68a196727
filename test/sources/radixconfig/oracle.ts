import type {
	Component,
	ComponentOverride,
	EnvironmentConfig,
	Job,
	RadixConfig,
	SubPipeline,
	Trigger,
	Variables,
} from "../../generators.ts";

/**
 * What a config requires, computed as radix-operator does it: by merging whole objects and filling
 * maps of variables, where the program follows single values. One line per requirement:
 * environment, kind, name, client ID, subject.
 */
export function requiredBy({ metadata, spec }: RadixConfig): string[] {
	const required: string[] = [];
	for (const environment of spec.environments) {
		const namespace = `${metadata.name}-${environment.name}`;
		const add = (
			kind: string,
			name: string,
			clientId: string | null | undefined,
			serviceAccount: string,
		) => {
			if (!clientId) return;
			const subject = `system:serviceaccount:${serviceAccount}`;
			required.push(
				[environment.name, kind, name, clientId.toLowerCase(), subject].join(
					" ",
				),
			);
		};

		for (const component of spec.components ?? []) {
			const effective = deployed<Component, ComponentOverride>(
				component,
				environment.name,
			);
			if (!effective) continue;
			const { name, identity, authentication } = effective;
			const account = `${namespace}:${name}`;
			add("component", name, identity?.azure?.clientId, `${account}-sa`);
			const oauth2 = authentication?.oauth2;
			if (
				isPublic(component) &&
				oauth2?.credentials === "azureWorkloadIdentity"
			)
				add("oauth2-proxy", name, oauth2.clientId, `${account}-aux-oauth-sa`);
			const scalers = new Set(
				triggersOf(component, environment.name).map(triggerClientId),
			);
			for (const clientId of scalers)
				add("horizontal-scaling", name, clientId, "keda:keda-operator");
		}
		for (const job of spec.jobs ?? []) {
			const effective = deployed(job, environment.name);
			if (!effective) continue;
			const { name, identity } = effective;
			add("job", name, identity?.azure?.clientId, `${namespace}:${name}-sa`);
		}
		add(
			"sub-pipeline",
			environment.name,
			subPipelineVariables(spec.build, environment)["AZURE_CLIENT_ID"],
			`${metadata.name}-app:subpipeline-${environment.name}-sa`,
		);
	}
	return required;
}

/** The workload as it is deployed to an environment, or nothing if it is disabled there. */
function deployed<
	Workload extends Job,
	Override extends { environment: string; enabled?: boolean | null },
>(workload: Workload, environment: string): Workload | undefined {
	const { environmentConfig = [], ...base } = workload;
	const override = environmentConfig.find(
		(candidate) => candidate.environment === environment,
	) as Override | undefined;
	if ((override?.enabled ?? workload.enabled) === false) return undefined;
	return mergedOver(base, override ?? {}) as Workload;
}

/** A deep merge in which what is empty overrides nothing: the Go library mergo, with override. */
function mergedOver(base: unknown, override: unknown): unknown {
	if (!isObject(base) || !isObject(override))
		return override === undefined || override === null || override === ""
			? base
			: override;
	const merged: Record<string, unknown> = { ...base };
	for (const [key, value] of Object.entries(override))
		merged[key] = mergedOver(base[key], value);
	return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPublic({ publicPort, public: old, ports = [] }: Component): boolean {
	return Boolean(publicPort) || (old === true && ports.length > 0);
}

function triggersOf(component: Component, environment: string): Trigger[] {
	const own = component.horizontalScaling;
	const other = component.environmentConfig?.find(
		(candidate) => candidate.environment === environment,
	)?.horizontalScaling;
	const replaced = (other?.triggers?.length ?? 0) > 0 || other?.resources;
	return (other && (replaced || !own) ? other : own)?.triggers ?? [];
}

function triggerClientId({ azureServiceBus, azureEventHub }: Trigger) {
	const { authentication } = azureServiceBus ?? azureEventHub ?? {};
	return authentication?.identity.azure?.clientId?.toLowerCase();
}

/** The environment variables of a sub-pipeline, filled in the order in which later ones win. */
function subPipelineVariables(
	build: RadixConfig["spec"]["build"],
	environment: EnvironmentConfig,
): Variables {
	const variables: Variables = {
		...identityVariables(build?.subPipeline),
		...(build?.subPipeline ? build.subPipeline.variables : build?.variables),
		...identityVariables(environment.subPipeline),
		...(environment.subPipeline
			? environment.subPipeline.variables
			: environment.build?.variables),
	};
	const azure = environment.subPipeline?.identity?.azure;
	if (azure && !azure.clientId) delete variables["AZURE_CLIENT_ID"];
	return variables;
}

function identityVariables(subPipeline: SubPipeline | null | undefined) {
	const clientId = subPipeline?.identity?.azure?.clientId;
	return clientId ? { AZURE_CLIENT_ID: clientId } : {};
}
