import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import type { Services } from "./services.ts";

/**
 * Opens what the options name. The code of either is loaded only when it is used: linting costs nothing
 * of it.
 *
 * @param clusters those whose issuers are read
 * @throws UserError if there is no sign-in, no snapshot, or a cluster's issuers cannot be read
 */
export async function connect(
	clusters: readonly string[],
	{ snapshot, azure }: Pick<Options, "snapshot" | "azure">,
	host: Host,
): Promise<Services> {
	if (snapshot !== undefined) {
		const { openSnapshot } = await import("./open-snapshot.ts");
		return openSnapshot(clusters, snapshot, host.directory);
	}
	const { openAzure } = await import("./open-azure.ts");
	return openAzure(clusters, azure, host);
}
