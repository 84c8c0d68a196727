import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import type { AskedOfRadix, Services } from "./services.ts";

/**
 * Opens what the options name. The code of either is loaded only when it is used: linting costs nothing
 * of it.
 *
 * @throws UserError if there is no sign-in, no snapshot, or a cluster's issuers cannot be read
 */
export async function connect(
	asked: AskedOfRadix,
	{ snapshot, azure }: Pick<Options, "snapshot" | "azure">,
	host: Host,
): Promise<Services> {
	if (snapshot !== undefined) {
		const { openSnapshot } = await import("./open-snapshot.ts");
		return openSnapshot(asked, snapshot, host);
	}
	const { openAzure } = await import("./open-azure.ts");
	return openAzure(asked, azure, host);
}
