/** A place in a file. Lines and columns count from 1; the end column is the first one after the span. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}
