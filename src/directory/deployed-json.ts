import type { Deployed as DeployedFile } from "../generated/snapshot.ts";
import type { Deployed, DeployedApplication } from "../model/deployed.ts";

/** What runs, in the shape that reports and snapshots share. */
export function deployedJson({ applications, uses }: Deployed): DeployedFile {
	const unread = applications.find(({ reason }) => reason !== undefined);
	return {
		complete: unread === undefined,
		...(unread?.reason !== undefined && { reason: unread.reason }),
		applications: applications.map(({ uses, ...application }) => application),
		uses: uses.map(({ instead, ...use }) => use),
	};
}

/** What ran when a snapshot was taken. */
export function deployedApplications({
	applications,
	uses,
}: DeployedFile): DeployedApplication[] {
	return applications.map((application) => ({
		...application,
		uses: uses
			.filter(
				(use) =>
					use.cluster === application.cluster &&
					use.application === application.application,
			)
			.map(({ cluster, application, declared, ...use }) => use),
	}));
}
