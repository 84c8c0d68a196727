/**
 * The configuration that applies to one workload in one environment, as radix-operator computes it
 * (release 1.126.1; the file is named at each function). Each function returns a cursor, so that
 * the effective value can be located in the file.
 */
import {
	at,
	type Cursor,
	isMapping,
	isPresent,
	items,
	text,
} from "../../yaml/path.ts";
import { isTemplate } from "./template.ts";

/**
 * The `environmentConfig` entries for each environment. Radix refuses a file with two for one of them, so that
 * nobody knows which one was meant: all count.
 */
export function environmentConfigs(
	workload: Cursor,
): ReadonlyMap<string, readonly Cursor[]> {
	return Map.groupBy(items(at(workload, "environmentConfig")), (entry) =>
		text(at(entry, "environment")),
	);
}

/** The environment decides, else the workload, else it is enabled. [radixapptypes.go getEnabled] */
export function isEnabled(workload: Cursor, override: Cursor): boolean {
	for (const source of [override, workload]) {
		const { value } = at(source, "enabled");
		if (typeof value === "boolean") return value;
	}
	return true;
}

/**
 * The client ID of a component or job, or `undefined` if it has no identity. An empty text in the
 * environment never overrides. [radixcommoncomponent.go getRadixCommonComponentIdentity]
 */
export function identityClientId(
	workload: Cursor,
	override: Cursor,
): Cursor | undefined {
	return merged(
		at(workload, "identity", "azure"),
		at(override, "identity", "azure"),
		"clientId",
	);
}

/**
 * The variable by which a component or job asks for another client ID than its identity's, or `undefined` if
 * it has none. The webhook leaves a variable alone that is there already, and the pod presents the same
 * subject. Without an identity there is no token, and the variable means nothing.
 * [azure-workload-identity: webhook.go addEnvironmentVariables]
 */
export function clientIdVariable(
	workload: Cursor,
	override: Cursor,
): Cursor | undefined {
	const identity = identityClientId(workload, override);
	if (identity === undefined || text(identity) === "") return undefined;
	return [override, workload]
		.map((level) => at(level, "variables", variableName))
		.find(({ value }) => value !== undefined);
}

/**
 * Whether a secret or an item of a Key Vault sets the client ID that a component or job asks for, so that
 * no file says which it is.
 *
 * @param level the component or job, or its `environmentConfig` entry
 */
export function setsClientIdBySecret(level: Cursor): boolean {
	const secrets = items(at(level, "secrets")).map(text);
	const ofVaults = items(at(level, "secretRefs", "azureKeyVaults"))
		.flatMap((vault) => items(at(vault, "items")))
		.map((item) => text(at(item, "envVar")));
	return [...secrets, ...ofVaults].includes(variableName);
}

/** Whether the component has a public port. [radixcomponent.go getRadixComponentPort] */
export function isPublic(component: Cursor): boolean {
	if (text(at(component, "publicPort")) !== "") return true;
	const ports = at(component, "ports").value;
	return (
		at(component, "public").value === true &&
		Array.isArray(ports) &&
		ports.length > 0
	);
}

/**
 * The client ID that the component's OAuth2 proxy signs in as with workload identity, or `undefined`
 * if it has no proxy or the proxy uses a secret. Where a template decides about that, the client ID is not
 * known either, and the template stands for it. [oauthproxyresourcemanager.go]
 */
export function oauth2ClientId(
	component: Cursor,
	override: Cursor,
): Cursor | undefined {
	const own = at(component, "authentication", "oauth2");
	const environment = at(override, "authentication", "oauth2");
	const credentials = merged(own, environment, "credentials");
	const clientId = merged(own, environment, "clientId");
	if (credentials === undefined) return undefined;
	const kind = text(credentials);
	if (kind === "azureWorkloadIdentity") return clientId;
	if (!isTemplate(kind)) return undefined;
	return clientId && isTemplate(text(clientId)) ? clientId : credentials;
}

/**
 * The list of the triggers that scale the component. The environment's replace the component's, all of them, if
 * it has at least one or the deprecated `resources`. [getRadixCommonComponentHorizontalScaling]
 */
export function scalingTriggers(component: Cursor, override: Cursor): Cursor {
	const own = at(component, "horizontalScaling");
	const environment = at(override, "horizontalScaling");
	if (!isPresent(environment)) return at(own, "triggers");
	const { value } = at(environment, "triggers");
	const replaces =
		!isPresent(own) ||
		(Array.isArray(value) && value.length > 0) ||
		isPresent(at(environment, "resources"));
	return at(replaces ? environment : own, "triggers");
}

/** The client IDs that KEDA uses to look at the queue or hub of a trigger. */
export function triggerClientIds(trigger: Cursor): Cursor[] {
	return ["azureServiceBus", "azureEventHub"]
		.map((kind) =>
			at(trigger, kind, "authentication", "identity", "azure", "clientId"),
		)
		.filter((clientId) => text(clientId) !== "");
}

/**
 * The client ID of an environment's sub-pipeline, or `undefined` if it has none. Unlike elsewhere a
 * variable shadows an identity, and an empty `azure` in the environment switches the identity off.
 * [pipeline-runner/internal/subpipeline/envvars.go]
 */
export function subPipelineClientId(
	spec: Cursor,
	environment: Cursor,
): Cursor | undefined {
	const build = subPipelineVariable(
		at(spec, "build", "subPipeline"),
		at(spec, "build", "variables"),
	);
	const own = subPipelineVariable(
		at(environment, "subPipeline"),
		at(environment, "build", "variables"),
	);
	const azure = at(environment, "subPipeline", "identity", "azure");
	if (isMapping(azure.value) && text(at(azure, "clientId")) === "")
		return undefined;
	const effective = own ?? build;
	return effective !== undefined && text(effective) !== ""
		? effective
		: undefined;
}

/** `AZURE_CLIENT_ID` as one level sets it. The older `build.variables` apply only without a `subPipeline`. */
function subPipelineVariable(
	subPipeline: Cursor,
	olderVariables: Cursor,
): Cursor | undefined {
	const variables = isPresent(subPipeline)
		? at(subPipeline, "variables")
		: olderVariables;
	const variable = at(variables, variableName);
	if (variable.value !== undefined) return variable;
	const identity = at(subPipeline, "identity", "azure", "clientId");
	return text(identity) === "" ? undefined : identity;
}

/** A string of two merged mappings; the environment's wins unless it is empty. Null counts as absent. */
function merged(
	own: Cursor,
	environment: Cursor,
	key: string,
): Cursor | undefined {
	const candidates = [at(environment, key), at(own, key)].filter(isPresent);
	return (
		candidates.find((candidate) => text(candidate) !== "") ?? candidates[0]
	);
}

export const nothing: Cursor = { value: undefined, path: [] };

/** What the Azure SDKs read the client ID from. */
export const variableName = "AZURE_CLIENT_ID";
