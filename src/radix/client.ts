import type { TokenCredential } from "@azure/core-auth";
import type { Client } from "@azure-rest/core-client";
import type { Http } from "../http/client.ts";
import { type Answer, ServiceError } from "../http/service-error.ts";
import type { TrustedOrigin } from "../http/trusted-origin.ts";

/** The Radix API's own application. Source: Radix' public documentation. */
const scope = "6dae42f8-4368-4678-94ff-3960e28e3630/.default";

/** The Radix API of one cluster. */
export class RadixClient {
	readonly origin: string;
	private readonly client: Client;

	constructor(api: TrustedOrigin, credential: TokenCredential, http: Http) {
		this.origin = api.origin;
		this.client = http.client(api, credential, scope);
	}

	/**
	 * @param path below `/api/v1/`, encoded
	 * @returns the answer's JSON, which may be `null`
	 * @throws ServiceError for any answer but a 200 with JSON
	 */
	async get(path: string): Promise<unknown> {
		const answer = await this.client
			.pathUnchecked(`/api/v1/${path}`)
			// Without it, errors are plain text.
			.get({ headers: { accept: "application/json" } });
		if (answer.status !== "200") throw radixError(answer);
		if (typeof answer.body === "object") return answer.body;
		throw new ServiceError(200, "", "the response is not JSON");
	}
}

/** Source: `net/http` of radix-common, which writes `{type, message, error?}`. */
function radixError({ status, body }: Answer): ServiceError {
	const { message, error } = (body ?? {}) as Record<string, unknown>;
	const told = [message, error].filter((part) => typeof part === "string");
	return new ServiceError(
		Number(status),
		"",
		told.length === 0 ? `HTTP status ${status}` : told.join(": "),
	);
}
