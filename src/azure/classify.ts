import {
	type Answer,
	asServiceError,
	explain,
	ServiceError,
	toServiceError,
} from "../http/service-error.ts";
import type { UnclearIdentity, UnusableIdentity } from "../model/identity.ts";
import { isManagedIdentityId } from "../model/resource-id.ts";
import type { Graph } from "./graph.ts";

/** An identity that can carry credentials, before they were read. */
export interface LocatedIdentity {
	readonly clientId: string;
	readonly status: "located";
	readonly kind: "user-assigned-managed-identity" | "app-registration";
	readonly name: string;
	/** ARM resource id of a managed identity, object ID of an app registration. */
	readonly id: string;
	/** Why it is of no use all the same, if it is not. */
	readonly concern?: string;
}

export type Resolution = LocatedIdentity | UnusableIdentity | UnclearIdentity;

/** A question that Microsoft Graph would not or could not answer. */
export class Unanswered {
	readonly clientId: string;
	readonly error: ServiceError;

	constructor(clientId: string, error: ServiceError) {
		this.clientId = clientId;
		this.error = error;
	}
}

/**
 * Asks for the service principal and for the application of every client ID at once: an application
 * can exist without a service principal, and an owner of applications may see only these.
 */
export async function askGraph(
	clientIds: readonly string[],
	graph: Graph,
	tenantId: string,
): Promise<(Resolution | Unanswered)[]> {
	let answers: Answer[];
	try {
		answers = await graph.batch(
			clientIds.flatMap((clientId) => [
				`/servicePrincipals(appId='${clientId}')?$select=id,displayName,servicePrincipalType,alternativeNames,appOwnerOrganizationId`,
				`/applications(appId='${clientId}')?$select=id,displayName`,
			]),
		);
	} catch (thrown) {
		const error = asServiceError(thrown);
		return clientIds.map((clientId) => new Unanswered(clientId, error));
	}
	const resolved = clientIds.map((clientId, index) => {
		const [principal, application] = answers.slice(2 * index);
		if (!principal || !application)
			throw new Error("Microsoft Graph left a question out");
		return classify(clientId, principal, application, tenantId);
	});
	return explainNotFound(resolved, graph);
}

function classify(
	clientId: string,
	principal: Answer,
	application: Answer,
	tenantId: string,
): Resolution | Unanswered {
	const malformed = [application, principal].find(
		({ status, body }) => status === 200 && !isGraphObject(body),
	);
	if (malformed)
		return new Unanswered(
			clientId,
			new ServiceError(0, "", "the response is not what was asked for"),
		);
	if (application.status === 200) {
		const { id, displayName } = application.body as GraphObject;
		return {
			clientId,
			status: "located",
			kind: "app-registration",
			name: displayName,
			id,
			...(principal.status === 404 && {
				concern: `the app registration ${displayName} has no service principal in the tenant, so no token is issued for it (AADSTS7000229); az ad sp create --id ${clientId} creates one`,
			}),
		};
	}
	if (principal.status === 200) {
		return classifyPrincipal(
			clientId,
			principal.body as ServicePrincipal,
			application,
			tenantId,
		);
	}
	if (principal.status === 404 && application.status === 404) {
		return {
			clientId,
			kind: null,
			status: "not-found",
			reason:
				"the tenant has no application or managed identity with this client ID",
		};
	}
	return new Unanswered(
		clientId,
		toServiceError(principal.status === 404 ? application : principal),
	);
}

interface GraphObject {
	readonly id: string;
	readonly displayName: string;
}

interface ServicePrincipal extends GraphObject {
	readonly servicePrincipalType: string;
	readonly alternativeNames?: readonly string[];
	readonly appOwnerOrganizationId?: string | null;
}

/** Whether a body has all that is looked at, each of its own type. */
function isGraphObject(body: unknown): boolean {
	const { id, displayName, alternativeNames, appOwnerOrganizationId } = (body ??
		{}) as Record<string, unknown>;
	return (
		typeof id === "string" &&
		id !== "" &&
		typeof displayName === "string" &&
		(alternativeNames == null ||
			(Array.isArray(alternativeNames) &&
				alternativeNames.every((name) => typeof name === "string"))) &&
		(appOwnerOrganizationId == null ||
			typeof appOwnerOrganizationId === "string")
	);
}

/** What a service principal says of itself, where no application could be read. */
function classifyPrincipal(
	clientId: string,
	{
		displayName: name,
		servicePrincipalType,
		alternativeNames: names,
		appOwnerOrganizationId,
	}: ServicePrincipal,
	application: Answer,
	tenantId: string,
): Resolution {
	const unsupported = (reason: string): UnusableIdentity => ({
		clientId,
		kind: null,
		name,
		status: "unsupported",
		reason,
	});
	const alternativeNames = names ?? [];
	if (servicePrincipalType === "ManagedIdentity") {
		const id = alternativeNames.find(isManagedIdentityId);
		if (id !== undefined && alternativeNames.includes("isExplicit=True")) {
			return {
				clientId,
				status: "located",
				kind: "user-assigned-managed-identity",
				name,
				id,
			};
		}
		return {
			...unsupported(
				`${name} is a system-assigned managed identity, which cannot have federated identity credentials`,
			),
			kind: "system-assigned-managed-identity",
		};
	}
	if (servicePrincipalType === "Legacy") {
		return unsupported(
			`${name} is a legacy service principal without an app registration, which cannot have federated identity credentials`,
		);
	}
	const foreign =
		appOwnerOrganizationId &&
		tenantId !== "" &&
		appOwnerOrganizationId !== tenantId;
	if (foreign) {
		return {
			...unsupported(
				`the app registration of ${name} belongs to the tenant ${appOwnerOrganizationId}; only that tenant can add federated identity credentials`,
			),
			kind: "app-registration",
		};
	}
	if (application.status === 404) {
		return {
			...unsupported(`${name} has no app registration in this tenant`),
			kind: "app-registration",
		};
	}
	return {
		clientId,
		kind: "app-registration",
		name,
		status: "forbidden",
		reason: `the app registration of ${name} could not be read: ${explain(toServiceError(application))}`,
		remedy: appRegistrationRemedy(name),
	};
}

/** What lets the principal that signs in read an app registration's credentials. */
export function appRegistrationRemedy(name: string): string {
	return `Grant the principal that signs in the Microsoft Graph application permission Application.Read.All, or make it an owner of the app registration ${name} and grant Application.ReadWrite.OwnedBy.`;
}

/** The object ID is next to the client ID in the portal, and is often copied by mistake. */
async function explainNotFound(
	resolved: (Resolution | Unanswered)[],
	graph: Graph,
): Promise<(Resolution | Unanswered)[]> {
	const notFound = resolved.filter(
		(answer) =>
			!(answer instanceof Unanswered) && answer.status === "not-found",
	);
	if (notFound.length === 0) return resolved;
	let answers: Answer[];
	try {
		answers = await graph.batch(
			notFound.flatMap(({ clientId }) => [
				`/servicePrincipals/${clientId}?$select=appId,displayName`,
				`/applications/${clientId}?$select=appId,displayName`,
			]),
		);
	} catch (thrown) {
		asServiceError(thrown);
		return resolved;
	}
	const reasons = new Map<string, string>();
	for (const [index, { clientId }] of notFound.entries()) {
		const object = answers
			.slice(2 * index, 2 * index + 2)
			.find(({ status }) => status === 200);
		const { appId, displayName } = (object?.body ?? {}) as {
			appId?: unknown;
			displayName?: unknown;
		};
		if (typeof appId !== "string" || typeof displayName !== "string") continue;
		reasons.set(
			clientId,
			`this is the object ID of ${displayName}; its client ID is ${appId}`,
		);
	}
	return resolved.map((answer) => {
		const reason = reasons.get(answer.clientId);
		return reason === undefined ||
			answer instanceof Unanswered ||
			answer.status !== "not-found"
			? answer
			: { ...answer, reason };
	});
}
