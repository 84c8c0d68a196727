import { ManagedServiceIdentityClient } from "@azure/arm-msi";
import type { TokenCredential } from "@azure/core-auth";
import pMap from "p-map";
import type { Urgency } from "../directory/ports.ts";
import { clientOptions, type Http, sendPolicyName } from "../http/client.ts";
import { Pages, refuseTooMany } from "../http/pages.ts";
import {
	asServiceError,
	bodyOf,
	explain,
	ServiceError,
} from "../http/service-error.ts";
import type { Credential } from "../model/credential.ts";
import { isManagedIdentityId, parseResourceId } from "../model/resource-id.ts";
import { validAnswersPolicy } from "./arm-answers.ts";
import type { AzureCloud } from "./clouds.ts";
import { credentialOf } from "./credential-of.ts";
import { lookBeforeWritePolicy } from "./look-before-write.ts";

interface FoundIdentity {
	readonly id: string;
	readonly name: string;
}

export interface Search {
	/** By lower-case client ID. */
	readonly found: ReadonlyMap<string, FoundIdentity>;
	/** Why a subscription could not be searched; empty if all were. */
	readonly problems: readonly string[];
	readonly subscriptions: number;
}

/** User-assigned managed identities and their credentials, through Azure Resource Manager. */
export class ManagedIdentities {
	private readonly credential: TokenCredential;
	private readonly cloud: AzureCloud;
	private readonly http: Http;
	private readonly validAnswers = validAnswersPolicy();
	private readonly clients = new Map<string, ManagedServiceIdentityClient>();

	constructor(credential: TokenCredential, cloud: AzureCloud, http: Http) {
		this.credential = credential;
		this.cloud = cloud;
		this.http = http;
	}

	/** @throws ServiceError, also if any page of the list fails */
	async credentials(id: string, urgency?: Urgency): Promise<Credential[]> {
		const { subscription, resourceGroup, name } = parseResourceId(id);
		const credentials: Credential[] = [];
		try {
			const pages = this.client(subscription).federatedIdentityCredentials.list(
				resourceGroup,
				name,
				this.optionsFor(urgency),
			);
			for await (const credential of pages) {
				credentials.push(credentialOf(credential));
				refuseTooMany(credentials);
			}
		} catch (thrown) {
			throw asServiceError(thrown);
		}
		return credentials;
	}

	/**
	 * The client ID of an identity, in lower case.
	 * @throws ServiceError
	 */
	async clientIdOf(id: string): Promise<string> {
		const { subscription, resourceGroup, name } = parseResourceId(id);
		try {
			const { userAssignedIdentities } = this.client(subscription);
			const { clientId } = await userAssignedIdentities.get(
				resourceGroup,
				name,
			);
			return (clientId ?? "").toLowerCase();
		} catch (thrown) {
			throw asServiceError(thrown);
		}
	}

	/**
	 * Creates a credential under a name that nothing has: `lookBeforeWritePolicy` sees to that.
	 * @throws ServiceError
	 */
	async create(
		id: string,
		{ name, issuer, subject, audiences }: Credential & { subject: string },
		urgency?: Urgency,
	): Promise<{ replaced: boolean }> {
		const resource = parseResourceId(id);
		let status = 0;
		try {
			await this.client(
				resource.subscription,
			).federatedIdentityCredentials.createOrUpdate(
				resource.resourceGroup,
				resource.name,
				name,
				{ issuer, subject, audiences: [...audiences] },
				{
					...this.optionsFor(urgency),
					onResponse: (response) => {
						status = response.status;
					},
				},
			);
		} catch (thrown) {
			throw asServiceError(thrown);
		}
		// 201 says that it is new. Source: ManagedIdentity.json of azure-rest-api-specs.
		return { replaced: status === 200 };
	}

	/** @throws ServiceError */
	async delete(id: string, name: string): Promise<void> {
		const resource = parseResourceId(id);
		try {
			await this.client(
				resource.subscription,
			).federatedIdentityCredentials.delete(
				resource.resourceGroup,
				resource.name,
				name,
			);
		} catch (thrown) {
			throw asServiceError(thrown);
		}
	}

	/**
	 * Looks for managed identities by client ID without Microsoft Graph: lists all that can be read.
	 *
	 * @param subscriptionIds where to look; none means all that can be read
	 */
	async search(
		clientIds: ReadonlySet<string>,
		subscriptionIds: readonly string[],
	): Promise<Search> {
		const found = new Map<string, FoundIdentity>();
		const problems: string[] = [];
		let subscriptions = subscriptionIds;
		try {
			if (subscriptions.length === 0)
				subscriptions = await this.readableSubscriptions();
		} catch (thrown) {
			problems.push(
				`subscriptions could not be listed: ${explain(asServiceError(thrown))}`,
			);
		}
		await pMap(
			subscriptions,
			async (subscription) => {
				try {
					for await (const identity of this.client(
						subscription,
					).userAssignedIdentities.listBySubscription()) {
						const clientId =
							typeof identity.clientId === "string"
								? identity.clientId.toLowerCase()
								: undefined;
						const { id = "", name = "" } = identity;
						if (clientId === undefined || !clientIds.has(clientId)) continue;
						// What is no id could lead a write elsewhere.
						if (isManagedIdentityId(id)) found.set(clientId, { id, name });
					}
				} catch (thrown) {
					problems.push(
						`subscription ${subscription} could not be read: ${explain(asServiceError(thrown))}`,
					);
				}
			},
			{ concurrency: 4 },
		);
		return {
			found,
			problems: problems.sort(),
			subscriptions: subscriptions.length,
		};
	}

	/** The management client has no call for this one. */
	private async readableSubscriptions(): Promise<string[]> {
		const { resourceManager } = this.cloud;
		const { origin } = resourceManager;
		const scope = `${origin}/.default`;
		const client = this.http.client(resourceManager, this.credential, scope);
		const ids: string[] = [];
		const pages = new Pages();
		let url = `${origin}/subscriptions?api-version=2022-12-01`;
		while (url !== "") {
			const page = bodyOf(await client.pathUnchecked(url).get());
			const { value, nextLink } = page;
			const found = Array.isArray(value)
				? value.map((one) => one?.subscriptionId)
				: [undefined];
			if (!found.every((id) => typeof id === "string" && id !== ""))
				throw new ServiceError(
					0,
					"",
					"the list of subscriptions is not a list",
				);
			ids.push(...found);
			const next = typeof nextLink === "string" ? nextLink : "";
			if (next !== "") pages.follow(url, next);
			url = next;
		}
		return ids;
	}

	private optionsFor(urgency: Urgency | undefined) {
		return urgency?.finishes ? this.http.finishing : {};
	}

	/** One client per subscription, as the library requires. */
	private client(subscription: string): ManagedServiceIdentityClient {
		const known = this.clients.get(subscription);
		if (known) return known;
		const client = new ManagedServiceIdentityClient(
			this.credential,
			subscription,
			{
				...clientOptions,
				endpoint: this.cloud.resourceManager.origin,
			},
		);
		this.http.govern(client.pipeline, this.cloud.resourceManager);
		client.pipeline.addPolicy(lookBeforeWritePolicy, {
			phase: "Sign",
			beforePolicies: [sendPolicyName],
		});
		client.pipeline.addPolicy(this.validAnswers, { phase: "Deserialize" });
		this.clients.set(subscription, client);
		return client;
	}
}
