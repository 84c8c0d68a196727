import pMap from "p-map";
import type {
	CredentialStore,
	Directory,
	Urgency,
} from "../directory/ports.ts";
import {
	asServiceError,
	explain,
	ServiceError,
} from "../http/service-error.ts";
import type { Credential } from "../model/credential.ts";
import type { Identity, ResolvedIdentity } from "../model/identity.ts";
import type { AppRegistrations } from "./app-registrations.ts";
import {
	appRegistrationRemedy,
	type LocatedIdentity,
	type Resolution,
} from "./classify.ts";
import type { Graph } from "./graph.ts";
import type { ManagedIdentities } from "./managed-identities.ts";
import { resolve, type SearchSettings } from "./resolve.ts";

/** How many identities are read at once. */
const readConcurrency = 64;

/** Microsoft Entra ID as it is now. */
export class AzureDirectory implements Directory, CredentialStore {
	private readonly graph: Graph;
	private readonly managedIdentities: ManagedIdentities;
	private readonly appRegistrations: AppRegistrations;
	private readonly search: SearchSettings;

	constructor(
		services: {
			graph: Graph;
			managedIdentities: ManagedIdentities;
			appRegistrations: AppRegistrations;
		},
		search: SearchSettings,
	) {
		this.graph = services.graph;
		this.managedIdentities = services.managedIdentities;
		this.appRegistrations = services.appRegistrations;
		this.search = search;
	}

	async identities(clientIds: readonly string[]): Promise<Identity[]> {
		if (clientIds.length === 0) return [];
		const { graph, managedIdentities, search } = this;
		const resolutions = await resolve(
			clientIds,
			graph,
			managedIdentities,
			search,
		);
		const apps = resolutions.filter(
			(found) => isLocated(found) && found.kind === "app-registration",
		);
		const [ofApps, ofManaged] = await Promise.all([
			this.appRegistrations.credentialsOfAll(
				apps.map(({ clientId }) => clientId),
			),
			pMap(resolutions, (found) => this.credentialsIfManaged(found), {
				concurrency: readConcurrency,
			}),
		]);
		const byApp = new Map(
			apps.map(({ clientId }, index) => [clientId, ofApps[index]]),
		);
		return resolutions.map((found, index) => {
			if (!isLocated(found)) return found;
			const credentials = byApp.get(found.clientId) ?? ofManaged[index];
			if (credentials === undefined)
				throw new Error(`the credentials of ${found.clientId} were not read`);
			return withCredentials(found, credentials);
		});
	}

	credentials(
		{ kind, id, clientId }: ResolvedIdentity,
		urgency?: Urgency,
	): Promise<Credential[]> {
		return kind === "app-registration"
			? this.appRegistrations.credentials(clientId, urgency)
			: this.managedIdentities.credentials(id, urgency);
	}

	create(
		{ kind, id, clientId }: ResolvedIdentity,
		credential: Credential & { subject: string },
		urgency?: Urgency,
	): Promise<{ replaced: boolean }> {
		return kind === "app-registration"
			? this.appRegistrations.create(clientId, credential, urgency)
			: this.managedIdentities.create(id, credential, urgency);
	}

	delete(
		{ kind, id, clientId }: ResolvedIdentity,
		name: string,
	): Promise<void> {
		return kind === "app-registration"
			? this.appRegistrations.delete(clientId, name)
			: this.managedIdentities.delete(id, name);
	}

	private async credentialsIfManaged(
		found: Resolution,
	): Promise<Credential[] | ServiceError | undefined> {
		if (!isLocated(found) || found.kind !== "user-assigned-managed-identity")
			return undefined;
		try {
			return await this.managedIdentities.credentials(found.id);
		} catch (thrown) {
			return asServiceError(thrown);
		}
	}
}

function isLocated(found: Resolution): found is LocatedIdentity {
	return found.status === "located";
}

/** The identity with its credentials, or with the reason why they could not be read. */
function withCredentials(
	found: LocatedIdentity,
	credentials: Credential[] | ServiceError,
): Identity {
	if (!(credentials instanceof ServiceError))
		return { ...found, status: "resolved", credentials };

	const { clientId, kind, name, id } = found;
	const base = { clientId, kind, name, id };
	const { status, code, denied } = credentials;
	const why = explain(credentials);
	if (
		status === 404 &&
		(code === "ParentResourceNotFound" || code === "ResourceNotFound")
	) {
		const reason = `the managed identity ${name} (${id}) no longer exists`;
		return { ...base, status: "not-found", reason };
	}
	const reason = `the credentials of ${name} could not be read: ${why}`;
	if (denied)
		return { ...base, status: "forbidden", reason, remedy: readRemedy(found) };
	return {
		...base,
		status: "unknown",
		reason,
		remedy:
			"Run it again. If it persists, check the network and the status of Azure.",
	};
}

/** What lets the principal that signs in read the credentials. */
function readRemedy({ kind, name, id }: LocatedIdentity): string {
	return kind === "app-registration"
		? appRegistrationRemedy(name)
		: `Grant the principal that signs in Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read on ${id} (for example the role Reader).`;
}
