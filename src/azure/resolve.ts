import { asServiceError, explain } from "../http/service-error.ts";
import type { UnclearIdentity } from "../model/identity.ts";
import { parseResourceId } from "../model/resource-id.ts";
import {
	askGraph,
	type LocatedIdentity,
	type Resolution,
	Unanswered,
} from "./classify.ts";
import type { Graph } from "./graph.ts";
import type { ManagedIdentities, Search } from "./managed-identities.ts";

/** Where identities are looked for. */
export interface SearchSettings {
	/** The tenant's ID; empty if it is not known, and then no owner can be compared with it. */
	readonly tenantId: string;
	/** Where to look without Microsoft Graph; none means all that can be read. */
	readonly subscriptionIds: readonly string[];
	/** ARM resource ids by client ID: these need no lookup in Microsoft Graph. */
	readonly known: ReadonlyMap<string, string>;
}

/**
 * Looks up all client IDs in as few requests as possible: first from
 * Microsoft Graph, and where that is not allowed by looking through Azure Resource Manager.
 */
export async function resolve(
	clientIds: readonly string[],
	graph: Graph,
	managedIdentities: ManagedIdentities,
	settings: SearchSettings,
): Promise<Resolution[]> {
	const { known } = settings;
	const open = clientIds.filter((clientId) => !known.has(clientId));
	const [asked, checked] = await Promise.all([
		ask(open, graph, managedIdentities, settings),
		Promise.all(
			clientIds.flatMap((clientId) => {
				const id = known.get(clientId);
				return id === undefined ? [] : [check(clientId, id, managedIdentities)];
			}),
		),
	]);
	const byClientId = new Map(
		[...asked, ...checked].map((found) => [found.clientId, found]),
	);
	return clientIds.flatMap((clientId) => byClientId.get(clientId) ?? []);
}

/** A mapping that someone wrote down is believed only if the identity itself says the same. */
async function check(
	clientId: string,
	id: string,
	managedIdentities: ManagedIdentities,
): Promise<Resolution> {
	const unclear = (reason: string, remedy: string): UnclearIdentity => ({
		clientId,
		kind: null,
		status: "unknown",
		reason,
		remedy,
	});
	let actual: string;
	try {
		actual = await managedIdentities.clientIdOf(id);
	} catch (thrown) {
		const error = asServiceError(thrown);
		const reason = `the policy file maps it to ${id}, which could not be read: ${explain(error)}`;
		return error.denied
			? {
					...unclear(
						reason,
						`Grant the principal that signs in Microsoft.ManagedIdentity/userAssignedIdentities/read on ${id} (for example the role Reader).`,
					),
					status: "forbidden",
				}
			: unclear(reason, "Correct `identities` in the policy file.");
	}
	return actual === clientId
		? locatedAt(clientId, id)
		: unclear(
				`the policy file maps it to ${id}, but the client ID of that identity is ${actual}`,
				"Correct `identities` in the policy file.",
			);
}

async function ask(
	clientIds: readonly string[],
	graph: Graph,
	managedIdentities: ManagedIdentities,
	{ tenantId, subscriptionIds }: SearchSettings,
): Promise<Resolution[]> {
	if (clientIds.length === 0) return [];
	const fromGraph = await askGraph(clientIds, graph, tenantId);
	const open = fromGraph.filter((answer) => answer instanceof Unanswered);
	if (open.length === 0) return fromGraph as Resolution[];

	const search = await managedIdentities.search(
		new Set(open.map(({ clientId }) => clientId)),
		subscriptionIds,
	);
	return fromGraph.map((answer) =>
		answer instanceof Unanswered ? fromSearch(answer, search) : answer,
	);
}

function locatedAt(clientId: string, id: string): LocatedIdentity {
	return {
		clientId,
		status: "located",
		kind: "user-assigned-managed-identity",
		name: parseResourceId(id).name,
		id,
	};
}

function fromSearch(
	{ clientId, error }: Unanswered,
	search: Search,
): LocatedIdentity | UnclearIdentity {
	const found = search.found.get(clientId);
	if (found)
		return {
			clientId,
			status: "located",
			kind: "user-assigned-managed-identity",
			...found,
		};
	const { denied } = error;
	const where =
		search.problems.length > 0
			? search.problems.join("; ")
			: `no managed identity has this client ID in the ${search.subscriptions} subscriptions that can be read`;
	return {
		clientId,
		kind: null,
		status: denied ? "forbidden" : "unknown",
		reason: `Microsoft Graph lookup failed (${explain(error)}), and ${where}`,
		remedy: denied
			? "Grant the principal that signs in the Microsoft Graph application permission Application.Read.All, or Microsoft.ManagedIdentity/userAssignedIdentities/read (role Reader) on the managed identity, and name its subscription in subscription-ids."
			: "Run it again. If it persists, check the network and the status of Microsoft Graph.",
	};
}
