import { plural, some } from "../../../words.ts";
import type { Report } from "../../build.ts";
import { legendOf } from "../../view/legend.ts";
import {
	type Cell,
	type Matrix,
	type MatrixRow,
	matricesOf,
} from "../../view/matrix.ts";
import { statuses } from "../../view/symbols.ts";
import type { BudgetedText } from "../../writing/budgeted-text.ts";
import { code, escaped } from "../../writing/markup.ts";
import { legendLines } from "./lines.ts";

/** A wider table is unreadable; the list of all trusts has the same content. */
const maxColumns = 12;

/** Who needs what and where: applications with something to see first, and the sound ones of a fleet in a line. */
export function addMatrices(body: BudgetedText, report: Report): void {
	const legend = legendOf(report);
	const matrices = matricesOf(report, legend);
	if (matrices.length === 0) return;
	const shown =
		matrices.length === 1 ? matrices : matrices.filter(({ sound }) => !sound);
	body.within(0.15, () => {
		for (const matrix of shown) addMatrix(body, matrix);
	});
	const sound = matrices.filter((matrix) => !shown.includes(matrix));
	if (sound.length > 0) {
		const names = sound.map(({ application }) => code(application));
		body.add(
			`${statuses.present.emoji} ${plural(sound.length, "sound application")}: ${some(names, 100)}`,
			"",
		);
	}
	body.list(legendLines(legend.issuers), "issuer", { share: 0.05 });
}

function addMatrix(
	body: BudgetedText,
	{ application, environments, rows }: Matrix,
): void {
	const columns = environments.slice(0, maxColumns);
	const more = environments.length - columns.length;
	body.list(
		rows.map((row) => rowOf(row, columns.length)),
		"workload",
		{
			head: [
				`| ${escaped(application)} | ${columns.map(code).join(" | ")} |`,
				`| --- |${columns.map(() => " --- |").join("")}`,
			],
			tail:
				more === 0
					? [""]
					: [
							"",
							`… and ${plural(more, "more environment")}, in the list of all trusts.`,
							"",
						],
		},
	);
}

function rowOf(row: MatrixRow, columns: number): string {
	const cells = row.cells.slice(0, columns).map(cellText);
	return `| ${rowHead(row)} | ${cells.join(" | ")} |`;
}

/** A workload and its identity. */
export function rowHead({
	workload,
	identity,
}: Pick<MatrixRow, "workload" | "identity">): string {
	return `${code(workload)} · ${escaped(identity)}`;
}

/** "✅", "≠ issuer", or with a number for each issuer "1 ✅ 2 ❌". */
export function cellText(cell: Cell | undefined): string {
	const [first, ...others] = cell?.marks ?? [];
	if (first === undefined) return "";
	const words = ({ status, differs }: Cell["marks"][number]) =>
		`${statuses[status].emoji}${differs === undefined ? "" : `&nbsp;${differs}`}`;
	if (others.every((mark) => words(mark) === words(first))) return words(first);
	return [first, ...others]
		.map((mark) =>
			mark.issuer === undefined
				? words(mark)
				: `${mark.issuer}&nbsp;${words(mark)}`,
		)
		.join(" ");
}
