import { styleText } from "node:util";
import type { Report } from "../../build.ts";
import { type Legend, legendOf } from "../../view/legend.ts";
import type { Marked } from "../../view/mark.ts";
import { placesIn } from "../../view/overview.ts";
import type { Status } from "../../view/symbols.ts";
import { stringWidth, wrapped } from "../../writing/columns.ts";
import { printable } from "../../writing/printable.ts";
import type { Display } from "../format.ts";

type Style = Parameters<typeof styleText>[0];

export const statusStyles: Readonly<Record<Status, Style>> = {
	present: "green",
	missing: "red",
	mismatched: "red",
	unknown: "yellow",
	required: "dim",
};

/** What every part of the text needs to know of the whole. */
export class Page {
	readonly report: Report;
	readonly display: Display;
	readonly legend: Legend;
	/** Where something is: by its line alone where all is in one file. */
	readonly place: ReturnType<typeof placesIn>;
	/** Whether a line has to say of which application it is. */
	readonly isFleet: boolean;

	constructor(report: Report, display: Display) {
		this.report = report;
		this.display = display;
		this.legend = legendOf(report);
		this.place = placesIn(report);
		const applications = report.requirements.map((one) => one.application);
		this.isFleet = new Set(applications).size > 1;
	}

	paint(style: Style, text: string): string {
		return this.display.colour
			? styleText(style, text, { validateStream: false })
			: text;
	}

	/** A text broken between words, with what each line starts with. */
	wrap(first: string, text: string, next?: string): string[] {
		return wrapped(first, text, this.display.width, next);
	}

	/** What ends a row; on a line of its own if there is no room for it. */
	endRow(head: string, text: string): string[] {
		const line = `${head}  ${text}`.trimEnd();
		return stringWidth(line) <= this.display.width
			? [line]
			: [head.trimEnd(), ...this.wrap("      ", text)];
	}

	marked({ before, differing, after }: Marked, style: Style): string {
		return `${printable(before)}${this.paint([style, "bold"].flat() as Style, printable(differing))}${printable(after)}`;
	}
}
