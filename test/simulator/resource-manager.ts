import { setTimeout } from "node:timers/promises";
import { error, json, type Request, type Response } from "./http.ts";
import {
	type ManagedIdentity,
	type Rights,
	resourceId,
	type StoredCredential,
	type Tenant,
	withId,
} from "./tenant.ts";

const provider = "providers/microsoft.managedidentity/userassignedidentities";
const limit = 20;

/** Azure Resource Manager's managed identities and their federated identity credentials. */
export class ResourceManager {
	/** How many elements a page has. */
	pageSize = 100;
	/** How long a write takes, in milliseconds: another one on the same identity meanwhile is a conflict. */
	writeTime = 5;
	private readonly tenant: Tenant;
	private readonly writing = new Set<string>();

	constructor(tenant: Tenant) {
		this.tenant = tenant;
	}

	async handle(request: Request, rights: Rights): Promise<Response> {
		const path = request.url.pathname;
		if (!request.url.searchParams.has("api-version")) {
			return error(
				400,
				"MissingApiVersionParameter",
				"The api-version query parameter is required.",
			);
		}
		if (path === "/subscriptions")
			return this.listSubscriptions(request, rights);

		const ofSubscription = new RegExp(
			`^/subscriptions/([^/]+)/${provider}$`,
			"i",
		).exec(path);
		if (ofSubscription?.[1])
			return this.listIdentities(request, rights, ofSubscription[1]);

		const single = new RegExp(
			`^/subscriptions/[^/]+/resourcegroups/[^/]+/${provider}/[^/]+$`,
			"i",
		);
		if (single.test(path)) return this.getIdentity(path, rights);

		const ofIdentity = new RegExp(
			`^(/subscriptions/[^/]+/resourcegroups/[^/]+/${provider}/[^/]+)/federatedidentitycredentials(?:/([^/]+))?$`,
			"i",
		).exec(path);
		if (!ofIdentity?.[1])
			return error(404, "InvalidResourceType", `nothing is at ${path}`);
		return this.handleCredentials(
			request,
			rights,
			ofIdentity[1],
			decodeURIComponent(ofIdentity[2] ?? ""),
		);
	}

	private listSubscriptions(request: Request, rights: Rights): Response {
		const readable = this.tenant.subscriptions.filter((id) =>
			rights.roles.some(
				({ scope }) =>
					covers(scope, `/subscriptions/${id}`) ||
					covers(`/subscriptions/${id}`, scope),
			),
		);
		return this.page(
			request,
			readable.map((subscriptionId) => ({
				id: `/subscriptions/${subscriptionId}`,
				subscriptionId,
				tenantId: this.tenant.id,
				displayName: `subscription ${subscriptionId}`,
				state: "Enabled",
			})),
		);
	}

	/** As the real one does, leaves out what the caller may not read, silently. */
	private listIdentities(
		request: Request,
		rights: Rights,
		subscription: string,
	): Response {
		const readable = this.tenant.managedIdentities.filter(
			(identity) =>
				identity.subscription === subscription &&
				may(
					rights,
					resourceId(identity),
					"Microsoft.ManagedIdentity/userAssignedIdentities/read",
				),
		);
		return this.page(
			request,
			readable.map((identity) => this.identityResource(identity)),
		);
	}

	private identityResource(identity: ManagedIdentity) {
		const { name, principalId, clientId } = identity;
		return {
			id: resourceId(identity),
			name,
			type: "Microsoft.ManagedIdentity/userAssignedIdentities",
			location: "northeurope",
			properties: { tenantId: this.tenant.id, principalId, clientId },
		};
	}

	private getIdentity(id: string, rights: Rights): Response {
		const action = "Microsoft.ManagedIdentity/userAssignedIdentities/read";
		if (!may(rights, id, action)) return forbidden(action, id);
		const identity = this.tenant.managedIdentities.find((candidate) =>
			sameText(resourceId(candidate), id),
		);
		return identity
			? json(200, this.identityResource(identity))
			: error(404, "ResourceNotFound", `The resource '${id}' was not found.`);
	}

	private async handleCredentials(
		request: Request,
		rights: Rights,
		id: string,
		name: string,
	): Promise<Response> {
		const verbs: Record<string, string> = {
			GET: "read",
			PUT: "write",
			DELETE: "delete",
		};
		const action = `Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/${verbs[request.method]}`;
		if (!may(rights, id, action)) return forbidden(action, id);
		const identity = this.tenant.managedIdentities.find((candidate) =>
			sameText(resourceId(candidate), id),
		);
		if (!identity)
			return error(
				404,
				"ParentResourceNotFound",
				`Failed to perform '${action}' on resource(s) of type 'userAssignedIdentities', because the parent resource '${id}' could not be found.`,
			);

		const existing = identity.credentials.find((credential) =>
			sameText(credential.name, name),
		);
		switch (request.method) {
			case "GET":
				if (name === "")
					return this.page(
						request,
						identity.credentials.map((credential) =>
							toResource(identity, credential),
						),
					);
				return existing
					? json(200, toResource(identity, existing))
					: error(
							404,
							"NotFound",
							`The federated identity credential '${name}' does not exist.`,
						);
			case "PUT":
				return this.alone(identity, () =>
					put(identity, name, existing, request.body),
				);
			default:
				return this.alone(identity, () => {
					if (!existing) return { status: 204 };
					identity.credentials.splice(
						identity.credentials.indexOf(existing),
						1,
					);
					return { status: 200 };
				});
		}
	}

	/** One writer per identity at a time. */
	private async alone(
		identity: ManagedIdentity,
		write: () => Response,
	): Promise<Response> {
		const { clientId, name } = identity;
		if (this.writing.has(clientId)) {
			return error(
				409,
				"ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
				`Too many Federated Identity Credentials are written concurrently for the managed identity '${name}'. Concurrent Federated Identity Credentials writes under the same managed identity are not supported.`,
			);
		}
		this.writing.add(clientId);
		try {
			await setTimeout(this.writeTime);
			return write();
		} finally {
			this.writing.delete(clientId);
		}
	}

	private page(request: Request, elements: readonly unknown[]): Response {
		const start = Number(request.url.searchParams.get("$skiptoken") ?? 0);
		const end = start + this.pageSize;
		const next = new URL(request.url);
		next.searchParams.set("$skiptoken", String(end));
		return json(200, {
			value: elements.slice(start, end),
			...(end < elements.length && { nextLink: next.href }),
		});
	}
}

/** Creates, or replaces silently what has the name. */
function put(
	identity: ManagedIdentity,
	name: string,
	existing: StoredCredential | undefined,
	body: string,
): Response {
	if (!/^[a-zA-Z0-9][a-zA-Z0-9-_]{2,119}$/.test(name)) {
		return error(
			400,
			"BadRequest",
			`The federated identity credential name '${name}' is invalid.`,
		);
	}
	const { issuer, subject, audiences } = (
		JSON.parse(body) as { properties: Partial<StoredCredential> }
	).properties;
	if (!issuer || !subject || !audiences) {
		return error(
			400,
			"BadRequest",
			"The request format was unexpected. Federated Identity Credential must specify 'issuer', 'subject' and 'audience'.",
		);
	}
	if (audiences.length !== 1) {
		return error(
			400,
			"BadRequest",
			"Federated Identity Credential must have exactly one audience.",
		);
	}
	const twin = identity.credentials.find(
		(other) =>
			other !== existing &&
			other.issuer === issuer &&
			other.subject === subject,
	);
	if (twin) {
		return error(
			409,
			"Conflict",
			"Issuer and subject combination already exists for this Managed Identity.",
		);
	}
	if (!existing && identity.credentials.length >= limit) {
		return error(
			400,
			"BadRequest",
			"Too many federated identity credentials on this managed identity.",
		);
	}
	const stored = withId({
		name: existing?.name ?? name,
		issuer,
		subject,
		audiences,
	});
	if (existing)
		identity.credentials[identity.credentials.indexOf(existing)] = stored;
	else identity.credentials.push(stored);
	return json(existing ? 200 : 201, toResource(identity, stored));
}

/** A flexible credential has no subject in the stable versions of the API. */
function toResource(
	identity: ManagedIdentity,
	{ name, issuer, subject, audiences }: StoredCredential,
) {
	return {
		id: `${resourceId(identity)}/federatedIdentityCredentials/${name}`,
		name,
		type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
		properties: { issuer, ...(subject !== null && { subject }), audiences },
	};
}

function may(rights: Rights, scope: string, action: string): boolean {
	return rights.roles.some(
		(role) =>
			covers(role.scope, scope) &&
			role.actions.some((pattern) =>
				new RegExp(
					`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`,
					"i",
				).test(action),
			),
	);
}

function covers(outer: string, inner: string): boolean {
	const prefix = outer.toLowerCase().replace(/\/$/, "");
	return (
		inner.toLowerCase() === prefix ||
		inner.toLowerCase().startsWith(`${prefix}/`)
	);
}

function sameText(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}

function forbidden(action: string, scope: string): Response {
	return error(
		403,
		"AuthorizationFailed",
		`The client does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid.`,
	);
}
