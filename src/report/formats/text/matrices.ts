import { plural, some } from "../../../words.ts";
import { type Cell, type Matrix, matricesOf } from "../../view/matrix.ts";
import { type Status, statuses } from "../../view/symbols.ts";
import { aligned, cut, padded, stringWidth } from "../../writing/columns.ts";
import { printable } from "../../writing/printable.ts";
import { type Page, statusStyles } from "./page.ts";

/** The widest that a name may be; in full it is in the lines above. */
const widestName = 28;

/** Who needs what, in sections: applications with something to see first, and the sound ones of a fleet in a line. */
export function matrixSections(page: Page): string[][] {
	const matrices = matricesOf(page.report, page.legend);
	const sound = matrices.filter((matrix) => matrix.sound);
	const others = matrices.filter((matrix) => !matrix.sound);
	if (matrices.length === 1) return [matrixLines(matrices[0] as Matrix, page)];
	if (sound.length === 0)
		return others.map((matrix) => matrixLines(matrix, page));
	const names = sound.map(({ application }) => printable(application));
	return [
		...others.map((matrix) => matrixLines(matrix, page)),
		page.wrap(
			`${page.paint("green", statuses.present.sign)} `,
			`${plural(sound.length, "sound application")}: ${some(names, 50)}`,
		),
	];
}

/** As many environments beside each other as there is room for; then an ID is shortened that has no name. */
function matrixLines(matrix: Matrix, page: Page): string[] {
	const columns = columnsOf(matrix);
	const whole = headsOf(matrix, (identity) => identity);
	const chunks = chunksOf(columns, page.display.width - widest(whole));
	if (chunks.length === 1) return chunkLines(columns, whole, matrix, page);
	const short = headsOf(matrix, (identity, clientId) =>
		identity === clientId ? `${clientId.slice(0, 8)}…` : identity,
	);
	return chunksOf(columns, page.display.width - widest(short)).flatMap(
		(chunk) => chunkLines(chunk, short, matrix, page),
	);
}

/** An environment and what each row has in it. */
interface Column {
	readonly head: string;
	readonly texts: readonly string[];
	readonly index: number;
	readonly width: number;
}

function columnsOf({ environments, rows }: Matrix): Column[] {
	return environments.map((environment, index) => {
		const head = cut(printable(environment), widestName);
		const texts = rows.map(({ cells }) => textOf(cells[index]));
		return { head, texts, index, width: widest([head, ...texts]) };
	});
}

/** What each line starts with, the heading's line first. */
function headsOf(
	{ application, rows }: Matrix,
	shorten: (identity: string, clientId: string) => string,
): string[] {
	const heads = aligned([
		[cut(printable(application), widestName), "identity"],
		...rows.map(({ workload, identity, clientId }) => [
			`  ${cut(printable(workload), widestName)}`,
			cut(shorten(printable(identity), clientId), widestName + 8),
		]),
	]);
	const width = widest(heads);
	return heads.map((head) => padded(head, width));
}

/** Without the rows that have nothing in these columns. */
function chunkLines(
	columns: readonly Column[],
	[heading = "", ...heads]: readonly string[],
	{ rows }: Matrix,
	page: Page,
): string[] {
	const titles = columns.map(({ head, width }) => padded(head, width));
	const lines = rows.flatMap(({ cells }, row) =>
		columns.every(({ index }) => cells[index] === undefined)
			? []
			: joined(
					heads[row] ?? "",
					columns.map(({ texts, index, width }) =>
						painted(texts[row] ?? "", width, cells[index], page),
					),
				),
	);
	return [page.paint("bold", joined(heading, titles)), ...lines];
}

function joined(head: string, cells: readonly string[]): string {
	return [head, ...cells].join("  ").trimEnd();
}

/** Neighbours in chunks whose widths, with two spaces before each, fit into the room; one at least. */
function chunksOf<T extends { readonly width: number }>(
	columns: readonly T[],
	room: number,
): T[][] {
	const chunks: T[][] = [];
	let left = 0;
	for (const column of columns) {
		left -= column.width + 2;
		const last = chunks.at(-1);
		if (last && left >= 0) last.push(column);
		else {
			chunks.push([column]);
			left = room - column.width - 2;
		}
	}
	return chunks;
}

/** "✓", "≠ issuer", or with a number for each issuer "1✓ 2✗"; nothing where nothing is required. */
function textOf(cell: Cell | undefined): string {
	if (cell === undefined) return "";
	const [first, ...others] = cell.marks;
	const words = ({ status, differs }: Cell["marks"][number]) =>
		`${statuses[status].sign}${differs === undefined ? "" : ` ${differs}`}`;
	if (first === undefined) return "";
	if (others.every((mark) => words(mark) === words(first))) return words(first);
	return cell.marks
		.map((mark) => `${mark.issuer ?? ""}${words(mark)}`)
		.join(" ");
}

const worstFirst: readonly Status[] = [
	"missing",
	"mismatched",
	"unknown",
	"required",
	"present",
];

function painted(
	text: string,
	width: number,
	cell: Cell | undefined,
	page: Page,
): string {
	const space = padded(text, width).slice(text.length);
	const worst = worstFirst.find((status) =>
		cell?.marks.some((mark) => mark.status === status),
	);
	return worst === undefined
		? space
		: `${page.paint(statusStyles[worst], text)}${space}`;
}

function widest(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}
