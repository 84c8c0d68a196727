import type { Location } from "./location.ts";
import type { Workload } from "./requirement.ts";

/** An application on a cluster, as they were given: the cluster by its name or its URL. */
export interface ApplicationOnCluster {
	readonly cluster: string;
	readonly application: string;
}

/** What one application runs on one cluster, as the Radix API says. */
export interface DeployedApplication extends ApplicationOnCluster {
	readonly uses: readonly DeployedUse[];
	/** Absent if it could not be read. */
	readonly registration?: Registration;
	/** Why more may run than `uses` holds. Absent if everything was read. */
	readonly reason?: string;
}

/** An identity that a workload of an active deployment uses, whatever the files say. */
export interface DeployedUse {
	readonly environment: string;
	/** The deployment's name. */
	readonly deployment: string;
	/** The commit that was deployed, if the deployment knows it. */
	readonly commit?: string;
	readonly workload: Workload;
	readonly clientId: string;
	readonly subject: string;
}

/** Where Radix takes an application's radixconfig from. */
export interface Registration {
	/** Such as `https://github.com/my-org/my-app`. */
	readonly repository: string;
	readonly configBranch: string;
	/** The file's path from the repository's root. */
	readonly radixConfigFullName: string;
}

/** What runs, beside what the files say about it. */
export interface Deployed {
	readonly applications: readonly DeployedApplication[];
	readonly uses: readonly ComparedUse[];
}

/** A use that is deployed, and whether a file declares it. */
export interface ComparedUse extends DeployedUse, ApplicationOnCluster {
	readonly declared: boolean;
	/** What a file gives the same workload instead: it runs from the next deployment on. */
	readonly instead?: { readonly clientId: string; readonly location: Location };
}
