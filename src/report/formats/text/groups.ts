import type {
	CredentialLine,
	FindingLine,
	Group,
	TrustLine,
} from "../../view/groups.ts";
import { markDifference } from "../../view/mark.ts";
import { workloadTitle } from "../../view/overview.ts";
import { statuses } from "../../view/symbols.ts";
import { aligned } from "../../writing/columns.ts";
import { excerpt } from "../../writing/excerpt.ts";
import { printable } from "../../writing/printable.ts";
import { type Page, statusStyles } from "./page.ts";

const levelStyles = { error: "red", warning: "yellow", note: "cyan" } as const;

/** A rule that finds more than this is about habits: its places are named, and not shown. */
const mostExcerpts = 4;

/** A section for each thing to do. What the help and the page of a rule say is said once. */
export function groupSections(
	groups: readonly Group[],
	page: Page,
): string[][] {
	const said = new Set<string>();
	const isNew = (text: string) => {
		const isNew = !said.has(text);
		said.add(text);
		return isNew;
	};
	return groups.map((group) => {
		const { level, rule, heading, consequence, help } = group;
		const label = `${page.paint([levelStyles[level], "bold"], level)}${page.paint("dim", `[${rule}]`)}`;
		const advice = [
			...(consequence === undefined ? [] : [consequence]),
			...[help, group.page].flatMap((text) =>
				text !== undefined && isNew(text) ? text : [],
			),
		];
		return [
			...page.wrap("", `${label} ${printable(heading)}`, "  "),
			...linesOf(group, page),
			...advice.flatMap((text) => note("  ", text, page)),
		];
	});
}

function linesOf(group: Group, page: Page): string[] {
	const { lines } = group;
	return [
		...trustLines(
			lines.filter((line) => line.kind === "trust"),
			page,
		),
		...credentialLines(
			lines.filter((line) => line.kind === "credential"),
			page,
		),
		...findingLines(
			lines.filter((line) => line.kind === "finding"),
			group,
			page,
		),
	];
}

function note(indent: string, text: string, page: Page): string[] {
	return page.wrap(
		`${indent}${page.paint("dim", "=")} `,
		printable(text),
		`${indent}  `,
	);
}

function trustLines(lines: readonly TrustLine[], page: Page): string[] {
	const heads = aligned(
		lines.map(({ requirement, trusts: [{ status }] }) => [
			[
				statuses[status].sign,
				...(page.isFleet ? [printable(requirement.application)] : []),
				printable(requirement.environment),
			].join(" "),
			printable(workloadTitle(requirement.workload)),
			printable(page.place(requirement)),
		]),
	);
	const several = lines.some(
		({ trusts: [{ credential }] }) =>
			credential !== lines[0]?.trusts[0].credential,
	);
	return lines.flatMap((line, index) => {
		const [{ status }] = line.trusts;
		const { sign } = statuses[status];
		const head = `  ${page.paint(statusStyles[status], sign)}${(heads[index] ?? "").slice(sign.length)}`;
		return trustLine(line, head, several, page);
	});
}

/** @param several whether the line has to name the credential */
function trustLine(
	{ requirement, trusts, reason }: TrustLine,
	head: string,
	several: boolean,
	page: Page,
): string[] {
	const [{ differs, found, credential, ...trust }] = trusts;
	const numbers = page.legend.several
		? trusts.map(({ issuer }) => `[${page.legend.numberOf(issuer)}]`).join(" ")
		: "";
	const why = reason === undefined ? "" : printable(reason);
	if (differs === undefined || found === undefined)
		return [
			...page.endRow(
				head,
				`${printable(requirement.subject)} ${numbers}`.trimEnd(),
			),
			...(why === "" ? [] : page.wrap("      ", why)),
		];
	const name = several ? `${printable(credential ?? "")}: ` : "";
	const marked = markDifference(trust[differs], found);
	return [
		...page.endRow(head, `${name}${why} ${numbers}`.trimEnd()),
		`      expected  ${page.marked(marked.expected, "green")}`,
		`      found     ${page.marked(marked.found, "red")}`,
	];
}

function credentialLines(
	lines: readonly CredentialLine[],
	page: Page,
): string[] {
	const heads = aligned(lines.map(({ name }) => [printable(name), ""]));
	const isSame = lines.every(({ why }) => why === lines[0]?.why);
	const shared = isSame ? lines[0]?.why : undefined;
	return [
		...lines.flatMap(({ subject, issuer, why }, index) => [
			...page.endRow(
				`  ${heads[index]}`,
				`${printable(subject)} [${page.legend.numberOf(issuer)}]`,
			),
			...(isSame || why === undefined
				? []
				: page.wrap("      ", printable(why))),
		]),
		...(shared === undefined ? [] : note("  ", shared, page)),
	];
}

function findingLines(
	lines: readonly FindingLine[],
	group: Group,
	page: Page,
): string[] {
	const isAlone = group.lines.length === 1;
	return lines.flatMap(({ finding, message }) => {
		const { help, file, line = 1, column = 1 } = finding;
		const at = file === undefined ? "" : `${printable(file)}:${line}:${column}`;
		return [
			...(isAlone
				? placeLine(at, page)
				: page.wrap("  ", `${at} ${printable(message)}`.trimStart(), "    ")),
			...(lines.length > mostExcerpts
				? []
				: excerpt(
						finding,
						page.display.texts,
						(text) => page.paint([levelStyles[group.level], "bold"], text),
						(text) => page.paint("dim", text),
					)),
			...(group.help === undefined && help !== undefined
				? note("    ", help, page)
				: []),
		];
	});
}

function placeLine(at: string, page: Page): string[] {
	return at === "" ? [] : [`  ${page.paint("dim", "at")} ${at}`];
}
