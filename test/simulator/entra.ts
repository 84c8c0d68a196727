import { randomUUID } from "node:crypto";
import { json, type Request, type Response } from "./http.ts";
import type { Tenant } from "./tenant.ts";

/** Whom an access token was given to, and for which service. */
export interface Grant {
	readonly clientId: string;
	readonly audience: string;
}

/** Microsoft Entra's token endpoint: exchanges an OIDC token of GitHub for an access token. */
export class Entra {
	readonly grants = new Map<string, Grant>();
	private readonly tenant: Tenant;

	constructor(tenant: Tenant) {
		this.tenant = tenant;
	}

	handle(request: Request): Response {
		const [, tenant = "", ...path] = request.url.pathname.split("/");
		const host = `https://${request.url.host}`;
		switch (`${request.method} ${path.join("/")}`) {
			case "GET discovery/instance":
				return json(200, {
					tenant_discovery_endpoint: `${host}/${this.tenant.id}/v2.0/.well-known/openid-configuration`,
					"api-version": "1.1",
					metadata: [
						{
							preferred_network: request.url.host,
							preferred_cache: "login.windows.net",
							aliases: [request.url.host],
						},
					],
				});
			case "GET v2.0/.well-known/openid-configuration":
				return json(200, {
					token_endpoint: `${host}/${tenant}/oauth2/v2.0/token`,
					authorization_endpoint: `${host}/${tenant}/oauth2/v2.0/authorize`,
					end_session_endpoint: `${host}/${tenant}/oauth2/v2.0/logout`,
					jwks_uri: `${host}/${tenant}/discovery/v2.0/keys`,
					issuer: `${host}/${this.tenant.id}/v2.0`,
				});
			case "POST oauth2/v2.0/token":
				return this.exchange(tenant, new URLSearchParams(request.body));
			default:
				return refuse(404, 900144, "the request is not understood");
		}
	}

	/** A token for someone who signed in before, as the Azure CLI holds it. */
	issue(clientId: string, resource: string): string {
		const audience = audienceOf(resource);
		const claims = {
			aud: audience,
			tid: this.tenant.id,
			appid: clientId,
			exp: secondsFromNow(3600),
		};
		const issued = token(claims);
		this.grants.set(issued, { clientId, audience });
		return issued;
	}

	private exchange(tenant: string, form: URLSearchParams): Response {
		const clientId = form.get("client_id") ?? "";
		const app =
			this.tenant.apps.find((candidate) => candidate.clientId === clientId) ??
			this.tenant.managedIdentities.find(
				(candidate) => candidate.clientId === clientId,
			);
		if (tenant !== this.tenant.id)
			return refuse(400, 90002, `Tenant '${tenant}' not found.`);
		if (!app) {
			return refuse(
				400,
				700016,
				`Application with identifier '${clientId}' was not found in the directory '${tenant}'.`,
			);
		}
		const { iss, sub, aud, exp } = decode(form.get("client_assertion") ?? "");
		if (Number(exp) < Date.now() / 1000) {
			return refuse(
				401,
				700024,
				"Client assertion is not within its valid time range.",
			);
		}
		const { credentials } = app;
		const unmatched =
			"No matching federated identity record found for presented assertion";
		if (credentials.length === 0) {
			return refuse(
				401,
				70025,
				`The client '${clientId}' has no configured federated identity credentials.`,
			);
		}
		if (!credentials.some(({ issuer }) => issuer === iss)) {
			return refuse(401, 700211, `${unmatched} issuer '${iss}'.`);
		}
		if (
			!credentials.some(
				({ issuer, subject }) => issuer === iss && subject === sub,
			)
		) {
			return refuse(
				401,
				700213,
				`${unmatched} subject '${sub}'. Please check the federated identity credential.`,
			);
		}
		if (
			!credentials.some(
				({ subject, audiences }) =>
					subject === sub && audiences.includes(String(aud)),
			)
		) {
			return refuse(401, 700212, `${unmatched} audience '${aud}'.`);
		}
		const resource =
			form
				.get("scope")
				?.split(" ")
				.find((scope) => scope.endsWith("/.default")) ?? "";
		return json(200, {
			token_type: "Bearer",
			expires_in: 3599,
			ext_expires_in: 3599,
			access_token: this.issue(clientId, resource),
		});
	}
}

/** An OIDC token as GitHub's runners hand out. Its signature stands for itself: nobody else issues any here. */
export function oidcToken(claims: Record<string, unknown>): string {
	return token({ ...claims, exp: secondsFromNow(300) });
}

/** Azure Resource Manager still has the name of before, with a slash at its end, and the Azure CLI uses it. */
function audienceOf(resource: string): string {
	const named = resource.replace(/\/+(?:\.default)?$/, "");
	return named === "https://management.core.windows.net"
		? "https://management.azure.com"
		: named;
}

function token(claims: Record<string, unknown>): string {
	const header = { alg: "RS256", typ: "JWT" };
	return [encode(header), encode(claims), randomUUID()].join(".");
}

function refuse(status: number, code: number, description: string): Response {
	const [trace, correlation] = [randomUUID(), randomUUID()];
	return json(status, {
		error:
			code === 700016 || code === 90002
				? "unauthorized_client"
				: "invalid_client",
		error_description: `AADSTS${code}: ${description} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${new Date().toISOString()}`,
		error_codes: [code],
		trace_id: trace,
		correlation_id: correlation,
	});
}

function secondsFromNow(seconds: number): number {
	return Math.floor(Date.now() / 1000) + seconds;
}

function encode(value: unknown): string {
	return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(token: string): Record<string, unknown> {
	return JSON.parse(
		Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
	);
}
