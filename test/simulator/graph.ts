import { error, json, type Request, type Response } from "./http.ts";
import {
	type App,
	type Rights,
	resourceId,
	type Tenant,
	uuidOf,
	withId,
} from "./tenant.ts";

const limit = 20;
const batchLimit = 20;

/** Microsoft Graph v1.0: service principals, applications and their federated identity credentials. */
export class MicrosoftGraph {
	pageSize = 100;
	/** Called for each member of a batch; an answer stands in for the service's own. */
	interceptMember: (path: string) => Response | undefined = () => undefined;
	private readonly tenant: Tenant;

	constructor(tenant: Tenant) {
		this.tenant = tenant;
	}

	handle(request: Request, rights: Rights): Response {
		const { pathname } = request.url;
		if (!pathname.startsWith("/v1.0/"))
			return error(404, "ResourceNotFound", `nothing is at ${pathname}`);
		if (pathname === "/v1.0/$batch") return this.batch(request, rights);
		return this.one(
			request,
			decodeURIComponent(pathname.slice("/v1.0".length)),
			rights,
		);
	}

	private batch(request: Request, rights: Rights): Response {
		const { requests } = JSON.parse(request.body) as {
			requests: { id: string; method: string; url: string }[];
		};
		if (requests.length > batchLimit)
			return error(
				400,
				"BadRequest",
				`A batch holds at most ${batchLimit} requests.`,
			);
		const responses = requests.map(({ id, method, url }) => {
			const member = {
				...request,
				method,
				url: new URL(`/v1.0${url}`, request.url),
				body: "",
			};
			const answer = this.interceptMember(url) ?? this.handle(member, rights);
			return {
				id,
				status: answer.status,
				headers: answer.headers ?? {},
				body: answer.body,
			};
		});
		// The order of the answers is not that of the requests.
		return json(200, { responses: responses.reverse() });
	}

	private one(request: Request, path: string, rights: Rights): Response {
		if (path === "/applications") return this.filtered(request, rights);
		const [, collection, key, rest] =
			/^\/(servicePrincipals|applications)(\(appId='[^']*'\)|\/[^/]+)(\/.*)?$/.exec(
				path,
			) ?? [];
		if (!collection || !key)
			return error(
				400,
				"BadRequest",
				`Resource not found for the segment '${path}'.`,
			);
		const clientId = /^\(appId='(.*)'\)$/.exec(key)?.[1];
		const objectId = clientId === undefined ? key.slice(1) : undefined;

		if (collection === "servicePrincipals") {
			if (!reads(rights)) return denied();
			const principal = this.principals().find(
				({ appId, id }) => appId === clientId || id === objectId,
			);
			return principal
				? json(200, select(request, principal))
				: notFound(clientId ?? objectId);
		}
		const app = this.tenant.apps.find(
			(candidate) =>
				candidate.clientId === clientId || candidate.objectId === objectId,
		);
		if (!reads(rights) && !(app && ownsApp(rights, app))) return denied();
		if (!app) return notFound(clientId ?? objectId);
		if (rest === undefined) {
			return json(
				200,
				select(request, {
					id: app.objectId,
					appId: app.clientId,
					displayName: app.name,
					signInAudience: "AzureADMyOrg",
				}),
			);
		}
		const credential = /^\/federatedIdentityCredentials(?:\/(.+))?$/.exec(rest);
		if (!credential)
			return error(
				400,
				"BadRequest",
				`Resource not found for the segment '${rest}'.`,
			);
		return this.credentials(request, app, credential[1], rights);
	}

	/** The one filter that the Azure CLI uses. */
	private filtered(request: Request, rights: Rights): Response {
		if (!reads(rights)) return denied();
		const filter = request.url.searchParams.get("$filter") ?? "";
		const clientId = /^appId eq '(.*)'$/.exec(filter)?.[1];
		const found = this.tenant.apps.filter((app) => app.clientId === clientId);
		return this.page(
			request,
			found.map(({ objectId, clientId, name }) => ({
				id: objectId,
				appId: clientId,
				displayName: name,
			})),
		);
	}

	private credentials(
		request: Request,
		app: App,
		key: string | undefined,
		rights: Rights,
	): Response {
		if (request.method === "GET") return this.page(request, app.credentials);
		if (
			!rights.graph.includes("Application.ReadWrite.All") &&
			!ownsApp(rights, app)
		)
			return denied();
		if (request.method === "DELETE") {
			const index = app.credentials.findIndex(
				({ id, name }) => id === key || name === key,
			);
			if (index === -1) return notFound(key);
			app.credentials.splice(index, 1);
			return { status: 204 };
		}
		if (request.method === "PATCH") return update(app, key, request.body);
		if (request.method !== "POST")
			return error(
				405,
				"Request_BadRequest",
				"The method is not supported here.",
			);
		const { name, issuer, subject, audiences } = JSON.parse(request.body);
		if (!name || !issuer || !subject || audiences?.length !== 1) {
			return error(
				400,
				"InvalidFederatedIdentityCredentialValue",
				"The federated identity credential is incomplete.",
			);
		}
		if (app.credentials.some((other) => other.name === name)) {
			return error(
				409,
				"Request_MultipleObjectsWithSameKeyValue",
				`FederatedIdentityCredential with name ${name} already exists.`,
			);
		}
		if (
			app.credentials.some(
				(other) => other.issuer === issuer && other.subject === subject,
			)
		) {
			return error(
				400,
				"InvalidFederatedIdentityCredentialValue",
				`The combination of issuer and subject must be unique for the application. Issuer ${issuer} and Subject: ${subject} already exist.`,
			);
		}
		if (app.credentials.length >= limit) {
			return error(
				400,
				"Request_BadRequest",
				"The application has too many federated identity credentials.",
			);
		}
		const stored = withId({ name, issuer, subject, audiences });
		app.credentials.push(stored);
		return json(201, stored);
	}

	private principals() {
		const { managedIdentities, apps, others, id: tenantId } = this.tenant;
		return [
			...managedIdentities.map((identity) => ({
				id: identity.principalId,
				appId: identity.clientId,
				displayName: identity.name,
				servicePrincipalType: "ManagedIdentity",
				alternativeNames: ["isExplicit=True", resourceId(identity)],
				appOwnerOrganizationId: null,
			})),
			...apps
				.filter(({ hasServicePrincipal }) => hasServicePrincipal)
				.map(({ clientId, name }) => ({
					id: uuidOf(`service principal ${clientId}`),
					appId: clientId,
					displayName: name,
					servicePrincipalType: "Application",
					alternativeNames: [],
					appOwnerOrganizationId: tenantId,
				})),
			...others.map(({ kind, clientId, name }) => ({
				id: uuidOf(`service principal ${clientId}`),
				appId: clientId,
				displayName: name,
				servicePrincipalType:
					kind === "system-assigned"
						? "ManagedIdentity"
						: kind === "legacy"
							? "Legacy"
							: "Application",
				alternativeNames:
					kind === "system-assigned"
						? [
								"isExplicit=False",
								"/subscriptions/x/resourcegroups/y/providers/Microsoft.Compute/virtualMachines/vm",
							]
						: [],
				appOwnerOrganizationId:
					kind === "foreign" ? uuidOf("another tenant") : null,
			})),
		];
	}

	private page(request: Request, elements: readonly unknown[]): Response {
		const start = Number(request.url.searchParams.get("$skiptoken") ?? 0);
		const end = start + this.pageSize;
		const next = new URL(request.url);
		next.searchParams.set("$skiptoken", String(end));
		return json(200, {
			value: elements.slice(start, end),
			...(end < elements.length && { "@odata.nextLink": next.href }),
		});
	}
}

function reads({ graph }: Rights): boolean {
	return (
		graph.includes("Application.Read.All") ||
		graph.includes("Application.ReadWrite.All")
	);
}

function ownsApp({ graph, owns }: Rights, app: App): boolean {
	return (
		graph.includes("Application.ReadWrite.OwnedBy") &&
		owns.includes(app.clientId)
	);
}

function select(
	request: Request,
	object: Record<string, unknown>,
): Record<string, unknown> {
	const names = request.url.searchParams.get("$select")?.split(",");
	return names === undefined
		? object
		: Object.fromEntries(names.map((name) => [name, object[name]]));
}

function denied(): Response {
	return error(
		403,
		"Authorization_RequestDenied",
		"Insufficient privileges to complete the operation.",
	);
}

function notFound(key: string | undefined): Response {
	return error(
		404,
		"Request_ResourceNotFound",
		`Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
	);
}

/** What a body does not name stays as it is, and a name cannot be changed. */
function update(app: App, key: string | undefined, body: string): Response {
	const index = app.credentials.findIndex(
		({ id, name }) => id === key || name === key,
	);
	const existing = app.credentials[index];
	if (existing === undefined) return notFound(key);
	const { issuer, subject, audiences, ...others } = JSON.parse(body);
	if (Object.keys(others).length > 0)
		return error(400, "Request_BadRequest", "A property cannot be changed.");
	const changed = { issuer, subject, audiences };
	const given = Object.entries(changed).filter(([, to]) => to !== undefined);
	app.credentials[index] = { ...existing, ...Object.fromEntries(given) };
	return { status: 204 };
}
