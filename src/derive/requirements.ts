import type { Workload } from "../model.ts";
import { kedaSubject } from "../model.ts";
import { at, type Cursor, items, type Path, text } from "../read/path.ts";
import {
	environmentConfig,
	identityClientId,
	isEnabled,
	isPublic,
	oauth2ClientId,
	scalingTriggers,
	subPipelineClientId,
	triggerClientIds,
} from "./effective.ts";

/** An identity that one workload uses in one environment, with the client ID as the file has it. */
export interface IdentityUse {
	readonly environment: string;
	readonly workload: Workload;
	readonly subject: string;
	readonly clientId: string;
	/** Where the client ID stands that counts. */
	readonly path: Path;
}

/** What one radixconfig says about its application. */
export interface Application {
	readonly name: string;
	readonly environments: readonly string[];
	/** The Kubernetes namespaces that are provably this application's: one per environment, and its own. */
	readonly namespaces: readonly string[];
	readonly uses: readonly IdentityUse[];
}

/**
 * Derives who in a radixconfig needs an identity, in the order of environments, components, jobs.
 * Takes any data: what has the wrong shape is left out here and reported by validation.
 *
 * @param root the document as plain data
 */
export function deriveApplication(root: unknown): Application {
	const document: Cursor = { value: root, path: [] };
	const name = text(at(document, "metadata", "name"));
	const spec = at(document, "spec");
	const environments = declaredEnvironments(spec);
	return {
		name,
		environments: environments.map((environment) => environment.name),
		namespaces: [
			...environments.map((environment) => `${name}-${environment.name}`),
			`${name}-app`,
		],
		uses: environments.flatMap((environment) => [
			...items(at(spec, "components")).flatMap((component) =>
				componentUses(component, name, environment.name),
			),
			...items(at(spec, "jobs")).flatMap((job) =>
				jobUses(job, name, environment.name),
			),
			...subPipelineUses(spec, name, environment),
		]),
	};
}

interface Environment {
	readonly name: string;
	readonly cursor: Cursor;
}

/** Of two environments with one name the operator finds the first. */
function declaredEnvironments(spec: Cursor): Environment[] {
	const byName = new Map<string, Cursor>();
	for (const cursor of items(at(spec, "environments"))) {
		const name = text(at(cursor, "name"));
		if (name !== "" && !byName.has(name)) byName.set(name, cursor);
	}
	return [...byName].map(([name, cursor]) => ({ name, cursor }));
}

function componentUses(
	component: Cursor,
	application: string,
	environment: string,
): IdentityUse[] {
	const name = text(at(component, "name"));
	const override = environmentConfig(component, environment);
	if (name === "" || !isEnabled(component, override)) return [];
	const namespace = `system:serviceaccount:${application}-${environment}`;
	return [
		...use(identityClientId(component, override), {
			environment,
			workload: { kind: "component", name },
			subject: `${namespace}:${name}-sa`,
		}),
		...(isPublic(component)
			? use(oauth2ClientId(component, override), {
					environment,
					workload: { kind: "oauth2-proxy", name },
					subject: `${namespace}:${name}-aux-oauth-sa`,
				})
			: []),
		...distinct(
			scalingTriggers(component, override).flatMap(triggerClientIds),
		).flatMap((clientId) =>
			use(clientId, {
				environment,
				workload: { kind: "horizontal-scaling", name },
				subject: kedaSubject,
			}),
		),
	];
}

function jobUses(
	job: Cursor,
	application: string,
	environment: string,
): IdentityUse[] {
	const name = text(at(job, "name"));
	const override = environmentConfig(job, environment);
	if (name === "" || !isEnabled(job, override)) return [];
	return use(identityClientId(job, override), {
		environment,
		workload: { kind: "job", name },
		subject: `system:serviceaccount:${application}-${environment}:${name}-sa`,
	});
}

function subPipelineUses(
	spec: Cursor,
	application: string,
	environment: Environment,
): IdentityUse[] {
	return use(subPipelineClientId(spec, environment.cursor), {
		environment: environment.name,
		workload: { kind: "sub-pipeline", name: environment.name },
		subject: `system:serviceaccount:${application}-app:subpipeline-${environment.name}-sa`,
	});
}

function use(
	clientId: Cursor | undefined,
	rest: Omit<IdentityUse, "clientId" | "path">,
): IdentityUse[] {
	return clientId === undefined
		? []
		: [{ ...rest, clientId: text(clientId), path: clientId.path }];
}

/** Several triggers of one component often share an identity; that is one requirement. */
function distinct(clientIds: Cursor[]): Cursor[] {
	const keys = clientIds.map((clientId) => text(clientId).toLowerCase());
	return clientIds.filter(
		(_, index) => keys.indexOf(keys[index] ?? "") === index,
	);
}
