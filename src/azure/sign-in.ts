import { setTimeout } from "node:timers/promises";
import type {
	AccessToken,
	GetTokenOptions,
	TokenCredential,
} from "@azure/core-auth";
import { AzureCliCredential, ClientAssertionCredential } from "@azure/identity";
import { messageOf, UserError } from "../errors.ts";
import type { TokenHost } from "../host.ts";
import type { AzureCloud } from "./clouds.ts";
import type { AzureSettings } from "./settings.ts";

export interface SignedIn {
	readonly credential: TokenCredential;
	/** The tenant's ID, as its tokens name it. */
	readonly tenantId: string;
	/** Who the tokens were given to, if they say so. */
	readonly clientId: string | undefined;
}

/**
 * Signs in: with the workflow's OIDC token if a client ID was given, else with the Azure CLI's session.
 * Never with a chain of credentials: on a self-hosted runner that may find the machine's own identity.
 *
 * Asks for the Resource Manager and the Graph token at once. Besides saving time, this is needed after
 * `azure/login`, whose assertion can be exchanged for five minutes only (Azure/azure-cli#28708).
 *
 * @throws UserError if no token can be had at all
 */
export async function signIn(
	{ signInAs }: AzureSettings,
	cloud: AzureCloud,
	host: TokenHost,
): Promise<SignedIn> {
	const workflowToken: WorkflowToken = {
		claims: undefined,
		problem: undefined,
	};
	const inner = signInAs
		? workflowCredential(signInAs, cloud, host, workflowToken)
		: new AzureCliCredential({ processTimeoutInMs: 60_000 });
	const credential = new CachedCredential(inner, host);

	const [arm, graph] = await Promise.allSettled([
		credential.getToken(`${cloud.resourceManager.origin}/.default`),
		credential.getToken(`${cloud.graph.origin}/.default`),
	]);
	const token = [arm, graph].find((one) => one.status === "fulfilled")?.value;
	const { stopped } = host.stop;
	if (token === undefined && stopped)
		throw new UserError(
			`the run was stopped ${stopped.why} while it signed in`,
			"Run it again. If nothing answered, check the network and the proxy.",
		);
	if (token === undefined)
		throw refusal(
			arm.status === "rejected" && arm.reason,
			signInAs,
			workflowToken,
		);
	const claims = claimsOf(token.token);
	const clientId = claims?.["appid"] ?? claims?.["azp"];
	return {
		credential,
		tenantId: String(claims?.["tid"] ?? ""),
		clientId: typeof clientId === "string" ? clientId.toLowerCase() : undefined,
	};
}

interface WorkflowToken {
	claims: Record<string, unknown> | undefined;
	/** Why GitHub gave none. */
	problem: unknown;
}

function workflowCredential(
	{ clientId, tenantId }: NonNullable<AzureSettings["signInAs"]>,
	cloud: AzureCloud,
	host: TokenHost,
	workflowToken: WorkflowToken,
): TokenCredential {
	const { idToken } = host;
	if (idToken === undefined) {
		throw new UserError(
			"no OIDC token is available to sign in with",
			"Give the job `permissions: id-token: write`. Workflows of pull requests from forks get none: use `lint` or a snapshot there.",
		);
	}
	const assertion = async () => {
		try {
			const token = await idToken(cloud.signInAudience);
			host.hideToken(token);
			workflowToken.claims = claimsOf(token);
			return token;
		} catch (thrown) {
			workflowToken.problem = thrown;
			throw thrown;
		}
	};
	return {
		// A fresh OIDC token for every access token, because it lives for five minutes. The library asks
		// for the assertion twice per token, so both get the same one.
		getToken: (scopes, options) => {
			let asked: Promise<string> | undefined;
			const once = () => {
				asked ??= assertion();
				return asked;
			};
			const signIn = new ClientAssertionCredential(tenantId, clientId, once, {
				authorityHost: cloud.login.origin,
			});
			return signIn.getToken(scopes, options);
		},
	};
}

function refusal(
	reason: unknown,
	signInAs: AzureSettings["signInAs"],
	{ claims, problem }: WorkflowToken,
): UserError {
	if (problem !== undefined)
		return new UserError(
			`GitHub gave the workflow no OIDC token: ${messageOf(problem)}`,
			"Run it again; if it persists, look at GitHub's status, or on a self-hosted runner at its proxy.",
			{ cause: problem },
		);
	const [firstLine = ""] = messageOf(reason)
		.replaceAll("\r", "")
		.split(/\n| Trace ID: /);
	if (signInAs === undefined) {
		return new UserError(
			`no Azure CLI session found: ${firstLine}`,
			"Run az login (or the action azure/login) first, or give azure-client-id and azure-tenant-id in a workflow.",
			{ cause: reason },
		);
	}
	const hint = claims
		? `The workflow presented issuer ${claims["iss"]}, subject ${claims["sub"]}, audience ${claims["aud"]}. The application needs a federated identity credential with exactly these.`
		: "Check azure-client-id, azure-tenant-id and the job's permission id-token: write.";
	return new UserError(
		`sign-in to Microsoft Entra ID failed for ${signInAs.clientId}: ${firstLine}`,
		hint,
		{
			cause: reason,
		},
	);
}

/** The claims of a JSON Web Token. The signature is not looked at: this is for messages only. */
function claimsOf(token: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(
			Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"),
		);
	} catch {
		return undefined;
	}
}

/**
 * Keeps one token per scope for all clients. Otherwise each client would request its own, and the
 * Azure CLI credential starts a process every time.
 */
class CachedCredential implements TokenCredential {
	private readonly inner: TokenCredential;
	private readonly host: TokenHost;
	private readonly tokens = new Map<string, Promise<AccessToken>>();

	constructor(inner: TokenCredential, host: TokenHost) {
		this.inner = inner;
		this.host = host;
	}

	async getToken(
		scopes: string | string[],
		options?: GetTokenOptions,
	): Promise<AccessToken> {
		const key = [scopes].flat().join(" ");
		// A claims challenge says that the token at hand will not do.
		const known = options?.claims ? undefined : await this.tokens.get(key);
		if (known && known.expiresOnTimestamp - Date.now() > fiveMinutes)
			return known;
		const asked = this.ask(scopes, options);
		this.tokens.set(key, asked);
		asked.catch(() => this.tokens.delete(key));
		return asked;
	}

	private async ask(
		scopes: string | string[],
		options?: GetTokenOptions,
	): Promise<AccessToken> {
		const { stop, hideToken } = this.host;
		// The library has no bound of its own, and a run that is stopped does not wait for it.
		const token = await stop.orStopped(
			withinAMinute(this.inner.getToken(scopes, options ?? {})),
		);
		if (token === null) throw new Error("no token was given");
		hideToken(token.token);
		stop.answered();
		return token;
	}
}

const fiveMinutes = 5 * 60 * 1000;

/** @throws Error if it takes longer */
async function withinAMinute<T>(wanted: Promise<T>): Promise<T> {
	const inTime = new AbortController();
	const { signal } = inTime;
	const late = setTimeout(60_000, undefined, { ref: false, signal }).then(
		() => {
			throw new Error("nothing was answered for a minute");
		},
	);
	try {
		return await Promise.race([wanted, late]);
	} finally {
		late.catch(() => {});
		inTime.abort();
	}
}
