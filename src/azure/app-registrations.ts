import type { Urgency } from "../directory/ports.ts";
import {
	type Answer,
	asServiceError,
	bodyOf,
	type ServiceError,
} from "../http/service-error.ts";
import type { Credential } from "../model/credential.ts";
import { credentialOf } from "./credential-of.ts";
import type { Graph } from "./graph.ts";

/** App registrations' credentials, through Microsoft Graph. Client IDs are canonical, so they need no escaping. */
export class AppRegistrations {
	private readonly graph: Graph;

	constructor(graph: Graph) {
		this.graph = graph;
	}

	/** The credentials of many app registrations, or for each why they cannot be read. */
	async credentialsOfAll(
		clientIds: readonly string[],
	): Promise<(Credential[] | ServiceError)[]> {
		let answers: Answer[];
		try {
			answers = await this.graph.batch(clientIds.map(listPath));
		} catch (thrown) {
			const error = asServiceError(thrown);
			return clientIds.map(() => error);
		}
		return Promise.all(
			answers.map(async (answer) => {
				try {
					return (await this.graph.follow(bodyOf(answer))).map(credentialOf);
				} catch (thrown) {
					return asServiceError(thrown);
				}
			}),
		);
	}

	/** @throws ServiceError */
	async credentials(
		clientId: string,
		urgency?: Urgency,
	): Promise<Credential[]> {
		return (await this.graph.list(listPath(clientId), urgency)).map(
			credentialOf,
		);
	}

	/**
	 * Creates a credential. Microsoft Graph refuses a name that is taken.
	 * @throws ServiceError
	 */
	async create(
		clientId: string,
		{ name, issuer, subject, audiences }: Credential,
		urgency?: Urgency,
	): Promise<{ replaced: boolean }> {
		const description = "Created by radix-workload-identity";
		await this.graph.post(
			listPath(clientId),
			{ name, issuer, subject, audiences, description },
			urgency,
		);
		return { replaced: false };
	}

	/** @throws ServiceError */
	async delete(clientId: string, name: string): Promise<void> {
		await this.graph.delete(
			`${listPath(clientId)}/${encodeURIComponent(name)}`,
		);
	}
}

function listPath(clientId: string): string {
	return `/applications(appId='${clientId}')/federatedIdentityCredentials`;
}
