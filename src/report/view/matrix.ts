import type { Requirement, Trust } from "../../generated/report.ts";
import type { Report } from "../build.ts";
import { type Legend, legendOf } from "./legend.ts";
import { identityName, statusesOf, workloadTitle } from "./overview.ts";
import type { Status } from "./symbols.ts";

/** One application's workloads by environment. */
export interface Matrix {
	readonly application: string;
	readonly environments: readonly string[];
	readonly rows: readonly MatrixRow[];
	/** Whether all that it requires exists. */
	readonly sound: boolean;
}

/** A workload with one of its identities. */
export interface MatrixRow {
	readonly workload: string;
	readonly clientId: string;
	/** What the identity is called, or its client ID. */
	readonly identity: string;
	/** What the workload requires in each environment; `undefined` where it requires nothing. */
	readonly cells: readonly (Cell | undefined)[];
}

/** One requirement. */
export interface Cell {
	readonly requirement: Requirement;
	/** One per issuer; where the issuers are not known, a single one without a number. */
	readonly marks: readonly Mark[];
}

interface Mark {
	/** The issuer's number in the legend; absent if it is the only one. */
	readonly issuer?: number;
	readonly status: Status;
	/** Of a near miss: the part that differs. */
	readonly differs?: Trust["differs"];
}

/** Who needs what and where, one matrix per application, in the order of the files. */
export function matricesOf(
	report: Report,
	legend = legendOf(report),
): Matrix[] {
	const marksOf = marksIn(report, legend);
	const cells = report.requirements.map(
		(requirement, index): Cell => ({ requirement, marks: marksOf(index) }),
	);
	const byApplication = Map.groupBy(
		cells,
		({ requirement }) => requirement.application,
	);
	return [...byApplication].map(([application, own]) => {
		const environments = [
			...new Set(own.map(({ requirement }) => requirement.environment)),
		];
		const rows = rowsOf(own);
		return {
			application,
			environments,
			rows: rows.map((ofRow) => rowOf(ofRow, environments, report)),
			sound: own.every(({ marks }) =>
				marks.every(({ status }) => status === "present"),
			),
		};
	});
}

/** A workload's identities are beside each other. */
function rowsOf(cells: readonly Cell[]): Cell[][] {
	const byWorkload = Map.groupBy(cells, ({ requirement: { workload } }) =>
		workloadTitle(workload),
	);
	return [...byWorkload.values()].flatMap((ofWorkload) => [
		...Map.groupBy(
			ofWorkload,
			({ requirement }) => requirement.clientId,
		).values(),
	]);
}

function rowOf(
	cells: readonly Cell[],
	environments: readonly string[],
	report: Report,
): MatrixRow {
	const { workload, clientId } = (cells[0] as Cell).requirement;
	const byEnvironment = new Map(
		cells.map((cell) => [cell.requirement.environment, cell]),
	);
	return {
		workload: workloadTitle(workload),
		clientId,
		identity: identityName(report, clientId),
		cells: environments.map((name) => byEnvironment.get(name)),
	};
}

function marksIn(
	report: Report,
	{ several, numberOf }: Legend,
): (index: number) => Mark[] {
	const trustOf = statusesOf(report);
	return (index) => {
		const { issuers = [] } = report.requirements[index] ?? {};
		if (issuers.length === 0) return [{ status: "required" }];
		return issuers.map((issuer) => {
			const { status, differs } = trustOf(index, issuer);
			return {
				...(several && { issuer: numberOf(issuer) }),
				status,
				...(differs && { differs }),
			};
		});
	};
}
