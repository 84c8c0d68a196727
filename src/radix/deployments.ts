import {
	asServiceError,
	explain,
	ServiceError,
} from "../http/service-error.ts";
import { canonicalClientId } from "../model/client-id.ts";
import type {
	ApplicationOnCluster,
	DeployedApplication,
	DeployedUse,
	Registration,
} from "../model/deployed.ts";
import type { RadixClient } from "./client.ts";

/** How often deployments that are superseded while they are read are read again. */
const rounds = 3;

/**
 * Reads what an application runs on a cluster: its registration and its list of deployments side by
 * side, then every deployment. Nothing is thrown for what could not be read; `reason` says why.
 *
 * Source: `api-server` of radix-operator. The list covers every environment of the cluster, orphaned
 * ones included, and has no pages.
 */
export async function deployedApplication(
	{ cluster, application }: ApplicationOnCluster,
	radix: RadixClient,
): Promise<DeployedApplication> {
	const [registration, uses] = await Promise.all([
		attempt(() => registrationOf(application, radix)),
		attempt(() => deployedUses(application, radix)),
	]);
	const reason = uses.reason ?? registration.reason;
	return {
		cluster,
		application,
		uses: uses.value ?? [],
		...(registration.value && { registration: registration.value }),
		...(reason !== undefined && { reason }),
	};
}

type Attempt<T> =
	| { readonly value: T; readonly reason?: never }
	| { readonly value?: never; readonly reason: string };

async function attempt<T>(read: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await read() };
	} catch (thrown) {
		return { reason: explain(asServiceError(thrown)) };
	}
}

async function registrationOf(
	application: string,
	radix: RadixClient,
): Promise<Registration> {
	const answer = await radix.get(`applications/${segment(application)}`);
	const registration = part(answer, "registration");
	if (registration === undefined)
		throw lacking("the application", "registration");
	const { radixConfigFullName } = registration;
	return {
		repository: text(registration, "repository", "the registration"),
		configBranch: text(registration, "configBranch", "the registration"),
		radixConfigFullName:
			typeof radixConfigFullName === "string" && radixConfigFullName !== ""
				? radixConfigFullName
				: "radixconfig.yaml",
	};
}

async function deployedUses(
	application: string,
	radix: RadixClient,
): Promise<DeployedUse[]> {
	const path = `applications/${segment(application)}/deployments`;
	for (let round = 0; round < rounds; round++) {
		const deployments = await latestDeployments(path, radix);
		// One that was superseded meanwhile no longer says what its OAuth2 proxies use.
		if (deployments.every(({ activeTo }) => activeTo == null))
			return deployments.flatMap(usesOf);
	}
	throw new ServiceError(
		200,
		"",
		"its deployments were superseded again and again while they were read",
	);
}

async function latestDeployments(
	path: string,
	radix: RadixClient,
): Promise<Fields[]> {
	// `null`: nothing is deployed.
	const list = (await radix.get(`${path}?latest=true`)) ?? [];
	if (!Array.isArray(list))
		throw new ServiceError(200, "", "the list of deployments is not a list");
	return Promise.all(
		list.map(async (summary) => {
			const name = text(fields(summary), "name", "a deployment");
			return fields(await radix.get(`${path}/${segment(name)}`));
		}),
	);
}

function usesOf(deployment: Fields): DeployedUse[] {
	const name = text(deployment, "name", "a deployment");
	const what = `the deployment ${name}`;
	const { gitCommitHash: commit, components } = deployment;
	const shared = {
		environment: text(deployment, "environment", what),
		deployment: name,
		...(typeof commit === "string" && commit !== "" && { commit }),
	};
	return list(components, what).flatMap((component) => {
		const workload = text(component, "name", `a component of ${what}`);
		const where = `${workload} of ${what}`;
		const kind = text(component, "type", where);
		const scaling = part(component, "horizontalScalingSummary");
		const used = [
			{ kind, user: component },
			{ kind: "oauth2-proxy", user: part(component, "oauth2") },
			...list(scaling?.["triggers"], where).map((user) => ({
				kind: "horizontal-scaling",
				user,
			})),
		];
		return used.flatMap(({ kind, user }) => {
			const azure = part(part(user, "identity"), "azure");
			if (azure === undefined) return [];
			const written = text(azure, "clientId", where);
			const namespace = text(azure, "namespace", where);
			const account = text(azure, "serviceAccountName", where);
			return {
				...shared,
				workload: { kind, name: workload },
				// Only a component's own is canonical: the others are as the radixconfig has them.
				clientId: canonicalClientId(written.toLowerCase()),
				subject: `system:serviceaccount:${namespace}:${account}`,
			};
		});
	});
}

type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; whatever else it is has none. */
function fields(value: unknown): Fields {
	return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function part(value: unknown, name: string): Fields | undefined {
	const found = fields(value)[name];
	return found == null ? undefined : fields(found);
}

/** @throws ServiceError if it is neither a list nor absent */
function list(value: unknown, what: string): Fields[] {
	if (value == null) return [];
	if (Array.isArray(value)) return value.map(fields);
	throw new ServiceError(
		200,
		"",
		`${what} contains something other than a list`,
	);
}

/** @throws ServiceError if the field is not a text, or empty */
function text(object: Fields, name: string, what: string): string {
	const value = object[name];
	if (typeof value === "string" && value !== "") return value;
	throw lacking(what, name);
}

function lacking(what: string, name: string): ServiceError {
	return new ServiceError(200, "", `the response names no ${name} of ${what}`);
}

/**
 * A name as one segment of a path. Names come from files and from answers, and must not lead elsewhere.
 * @throws ServiceError if Kubernetes cannot have such a name
 */
function segment(name: string): string {
	if (/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(name)) return name;
	throw new ServiceError(
		0,
		"",
		`${JSON.stringify(name)} is not a name that Kubernetes allows`,
	);
}
