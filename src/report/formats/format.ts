import type { Texts } from "../../files/texts.ts";
import type { Report } from "../build.ts";

/** A report in some form. Colour is for terminals; the texts of the files are for excerpts. */
export type Reporter = (
	report: Report,
	colour: boolean,
	texts?: Texts,
) => string;

/** What `--format` can be. */
export const formats = [
	"text",
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
