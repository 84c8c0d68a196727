import type { Requirement } from "../../generated/report.ts";
import type { Report } from "../build.ts";
import {
	issuersOf,
	type Status,
	statusesOf,
	workloadTitle,
} from "./overview.ts";

/** One application's workloads by environment. */
export interface Matrix {
	readonly application: string;
	readonly environments: readonly string[];
	readonly workloads: readonly {
		readonly title: string;
		/** What the workload requires in each environment; several identities for a scaler with several queues. */
		readonly cells: readonly (readonly Entry[])[];
	}[];
}

/** One requirement in a cell. */
export interface Entry {
	readonly requirement: Requirement;
	/** One per issuer of the requirement. */
	readonly trusts: readonly {
		/** The issuer's number among all of the report, from 1. */
		readonly issuer: number;
		readonly status: Status;
	}[];
}

/** Who needs what and where, one matrix per application, everything in the order of the files. */
export function matricesOf(report: Report): Matrix[] {
	const issuers = new Map(
		issuersOf(report).map((issuer, index) => [issuer, index + 1]),
	);
	const statusOf = statusesOf(report);
	const entries = report.requirements.map(
		(requirement, index): Entry => ({
			requirement,
			trusts: requirement.issuers.map((issuer) => ({
				issuer: issuers.get(issuer) ?? 0,
				status: statusOf(index, issuer),
			})),
		}),
	);
	const byApplication = Map.groupBy(
		entries,
		({ requirement }) => requirement.application,
	);
	return [...byApplication].map(([application, own]) => {
		const environments = [
			...new Set(own.map(({ requirement }) => requirement.environment)),
		];
		const byWorkload = Map.groupBy(own, ({ requirement }) =>
			workloadTitle(requirement.workload),
		);
		return {
			application,
			environments,
			workloads: [...byWorkload].map(([title, ofWorkload]) => {
				const byEnvironment = Map.groupBy(
					ofWorkload,
					({ requirement }) => requirement.environment,
				);
				const cells = environments.map((name) => byEnvironment.get(name) ?? []);
				return { title, cells };
			}),
		};
	});
}
