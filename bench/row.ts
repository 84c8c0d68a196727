/** One line of the table: something measured, beside what it is measured by. */
export interface Row {
	/** The part of the benchmark that it belongs to. */
	readonly part: Part;
	readonly what: string;
	readonly against: string;
	readonly unit: "ms" | "MB" | "kB" | "requests" | "files";
	readonly measured: number;
	readonly reference: number;
	/** What the ratio should not exceed; absent if the row is there for information. */
	readonly target?: number;
}

/** A line that could not be measured here, and why. */
export interface SkippedRow {
	readonly part: Part;
	readonly what: string;
	readonly against: string;
	readonly skipped: string;
}

const parts = {
	start: "Start of the process",
	fleet: "Many files",
	comparison: "Many identities",
	report: "Report",
	sync: "Sync",
	size: "Size",
} as const;

type Part = keyof typeof parts;

export function ratioOf({ measured, reference }: Row): number {
	return measured / reference;
}

export function isMet(row: Row): boolean {
	return row.target === undefined || ratioOf(row) <= row.target;
}

/** The table as Markdown, so that it can be pasted into the documentation. */
export function toTable(rows: readonly (Row | SkippedRow)[]): string {
	const head = ["", "Measured", "", "Against", "", "Ratio", "Target", ""];
	const lines = rows.map((row, index) => {
		const first = rows[index - 1]?.part === row.part ? "" : parts[row.part];
		if ("skipped" in row)
			return [first, row.what, "", row.against, "", "", "", row.skipped];
		const { what, against, target } = row;
		return [
			first,
			what,
			amount(row.measured, row.unit),
			against,
			amount(row.reference, row.unit),
			ratioOf(row).toFixed(2),
			target === undefined ? "" : `≤ ${target}`,
			target === undefined ? "" : isMet(row) ? "met" : "not met",
		];
	});
	const separator = [...head.keys()].map((column) =>
		[2, 4, 5].includes(column) ? "---:" : "---",
	);
	return [head, separator, ...lines]
		.map((cells) => `| ${cells.join(" | ")} |\n`)
		.join("");
}

function amount(value: number, unit: Row["unit"]): string {
	const digits = unit === "ms" && value < 100 ? 1 : 0;
	return `${value.toFixed(digits)} ${unit}`;
}
