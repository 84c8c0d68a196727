import { parseClientId } from "../../model/client-id.ts";
import type { IdentityUse } from "../../model/scope.ts";
import { kedaSubject } from "../../model/subject.ts";
import { at, type Cursor, items, type Path, text } from "../../yaml/path.ts";
import {
	clientIdVariable,
	identityClientId,
	isPublic,
	oauth2ClientId,
	scalingTriggers,
	setsClientIdBySecret,
	subPipelineClientId,
	triggerClientIds,
	variableName,
} from "./effective.ts";
import {
	declaredEnvironments,
	type RunningWorkload,
	runningWorkloads,
	workloadsWithIdentity,
} from "./workloads.ts";

/** An identity that one workload uses in one environment, by the path of its client ID. */
export interface DerivedUse
	extends Pick<IdentityUse, "environment" | "workload" | "subject"> {
	/** As it is written in the file: it need not be one. */
	readonly clientId: string;
	readonly path: Path;
}

/** What one radixconfig says about its application. */
export interface Application {
	readonly name: string;
	readonly environments: readonly string[];
	/** The Kubernetes namespaces that are provably this application's: one per environment, and its own. */
	readonly namespaces: readonly string[];
	/** The components and jobs that have to do with identities, in each environment in which they run. */
	readonly running: readonly RunningWorkload[];
	readonly uses: readonly DerivedUse[];
	/** Subjects that a pod may present for a client ID that no file names. */
	readonly openSubjects: readonly string[];
	/** Set if the file exceeds the supported size; then nothing was derived. */
	readonly excess?: string;
}

/** One file of 1 MiB can multiply its workloads by its environments; this bounds the work and the memory. */
const maxRunning = 250_000;

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
	const workloads = workloadsWithIdentity(spec);
	const application = {
		name,
		environments: environments.map((environment) => environment.name),
		namespaces: [
			...environments.map((environment) => `${name}-${environment.name}`),
			`${name}-app`,
		],
	};
	if (workloads.length * environments.length > maxRunning) {
		const excess = `${workloads.length} workloads with identities in ${environments.length} environments are more than ${maxRunning} in all`;
		return { ...application, running: [], uses: [], openSubjects: [], excess };
	}
	const running = [...runningWorkloads(environments, workloads)];
	const byEnvironment = Map.groupBy(running, ({ environment }) => environment);
	const triggerIdentities = new TriggerIdentities();
	const uses: DerivedUse[] = [];
	for (const environment of environments) {
		for (const workload of byEnvironment.get(environment.name) ?? [])
			uses.push(
				...(workload.kind === "component"
					? componentUses(workload, name, triggerIdentities)
					: ownUses(workload, name)),
			);
		uses.push(
			...environment.cursors.flatMap((cursor) =>
				subPipelineUses(spec, name, environment.name, cursor),
			),
		);
		if (uses.length > maxRunning) {
			const excess = `it needs more than ${maxRunning} federated identity credentials`;
			return {
				...application,
				running: [],
				uses: [],
				openSubjects: [],
				excess,
			};
		}
	}
	// Each level is read once, in however many environments it applies.
	const bySecret = new Set(
		workloads
			.flatMap(({ workload, overrides }) => [
				workload,
				...[...overrides.values()].flat(),
			])
			.filter(setsClientIdBySecret)
			.map(({ value }) => value),
	);
	const openSubjects = running
		.filter(
			({ workload, override }) =>
				(bySecret.has(workload.value) || bySecret.has(override.value)) &&
				identityClientId(workload, override) !== undefined,
		)
		.map((workload) => ownSubject(workload, name));
	const hasDuplicates = [
		...environments.map(({ cursors }) => cursors),
		...workloads.flatMap(({ overrides }) => [...overrides.values()]),
	].some((entries) => entries.length > 1);
	return {
		...application,
		running,
		uses: hasDuplicates ? withoutRepetitions(uses) : uses,
		openSubjects,
	};
}

/** Two entries for one environment often have something in common, which is one requirement. */
function withoutRepetitions(uses: readonly DerivedUse[]): DerivedUse[] {
	const byKey = new Map(
		uses.map((use) => [
			JSON.stringify([use.environment, use.workload, use.path]),
			use,
		]),
	);
	return [...byKey.values()];
}

/** The client ID of a use, or `undefined` if it is none. A variable is passed on as it is written. */
export function clientIdOfUse({
	clientId,
	path,
}: Pick<DerivedUse, "clientId" | "path">): string | undefined {
	const parsed = parseClientId(clientId);
	const isVariable = path.at(-1) === variableName;
	return isVariable && !parsed?.usualForm ? undefined : parsed?.canonical;
}

/** Several triggers of one component often share an identity; that is one requirement. */
class TriggerIdentities {
	/** A component's triggers apply to every environment; each list is searched once. */
	private readonly byList = new WeakMap<object, readonly Cursor[]>();

	of(triggers: Cursor): readonly Cursor[] {
		if (!Array.isArray(triggers.value)) return [];
		const known = this.byList.get(triggers.value);
		if (known) return known;
		const first = new Map<string, Cursor>();
		for (const clientId of items(triggers).flatMap(triggerClientIds)) {
			const key = text(clientId).toLowerCase();
			if (!first.has(key)) first.set(key, clientId);
		}
		const clientIds = [...first.values()];
		this.byList.set(triggers.value, clientIds);
		return clientIds;
	}
}

function componentUses(
	running: RunningWorkload,
	application: string,
	triggerIdentities: TriggerIdentities,
): DerivedUse[] {
	const { name, environment, workload: component, override } = running;
	const namespace = `system:serviceaccount:${application}-${environment}`;
	return [
		...ownUses(running, application),
		...(isPublic(component)
			? use(oauth2ClientId(component, override), {
					environment,
					workload: { kind: "oauth2-proxy", name },
					subject: `${namespace}:${name}-aux-oauth-sa`,
				})
			: []),
		...triggerIdentities
			.of(scalingTriggers(component, override))
			.flatMap((clientId) =>
				use(clientId, {
					environment,
					workload: { kind: "horizontal-scaling", name },
					subject: kedaSubject,
				}),
			),
	];
}

/** What a component or job uses itself: its identity, and another one if a variable says so. */
function ownUses(running: RunningWorkload, application: string): DerivedUse[] {
	const { kind, name, environment, workload, override } = running;
	const subject = ownSubject(running, application);
	const rest = { environment, workload: { kind, name }, subject };
	const [identity, variable] = [
		identityClientId(workload, override),
		clientIdVariable(workload, override),
	].map((clientId) => use(clientId, rest));
	const [shadowed] = identity ?? [];
	const others = (variable ?? []).filter((one) => {
		const clientId = clientIdOfUse(one);
		return (
			clientId !== undefined &&
			shadowed !== undefined &&
			clientId !== clientIdOfUse(shadowed)
		);
	});
	return [...(identity ?? []), ...others];
}

function ownSubject(
	{ name, environment }: RunningWorkload,
	application: string,
): string {
	return `system:serviceaccount:${application}-${environment}:${name}-sa`;
}

function subPipelineUses(
	spec: Cursor,
	application: string,
	environment: string,
	entry: Cursor,
): DerivedUse[] {
	return use(subPipelineClientId(spec, entry), {
		environment,
		workload: { kind: "sub-pipeline", name: environment },
		subject: `system:serviceaccount:${application}-app:subpipeline-${environment}-sa`,
	});
}

function use(
	clientId: Cursor | undefined,
	rest: Omit<DerivedUse, "clientId" | "path">,
): DerivedUse[] {
	return clientId === undefined
		? []
		: [{ ...rest, clientId: text(clientId), path: clientId.path }];
}
