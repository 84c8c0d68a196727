import type { Texts } from "../../files/texts.ts";
import type { Report } from "../build.ts";

/** What a report is shown on. */
export interface Display {
	readonly colour: boolean;
	/** Columns of a terminal; infinite where no line may be broken. */
	readonly width: number;
	/** The texts of the files, to show lines of them. */
	readonly texts?: Texts | undefined;
}

/** A file, a pipe, or a runner's log. */
export const plainDisplay: Display = {
	colour: false,
	width: Number.POSITIVE_INFINITY,
};

/** A report in some form. Most forms look the same everywhere. */
export type Reporter = (report: Report, display: Display) => string;

/** What `--format` can be. */
export const formats = [
	"text",
	"oneline",
	"json",
	"markdown",
	"summary",
	"html",
	"sarif",
	"junit",
	"github",
	"az",
	"bicep",
	"terraform",
] as const;

export type Format = (typeof formats)[number];
