import { plural } from "../../../words.ts";
import type { Report } from "../../build.ts";
import type {
	CredentialLine,
	FindingLine,
	Group,
	Line,
	TrustLine,
} from "../../view/groups.ts";
import { type Legend, legendOf } from "../../view/legend.ts";
import { markDifference } from "../../view/mark.ts";
import { placesIn, workloadTitle } from "../../view/overview.ts";
import { levels, statuses } from "../../view/symbols.ts";
import type { Block } from "../../writing/budgeted-text.ts";
import { attribute, code, escaped, inlineCode } from "../../writing/markup.ts";
import { markedCode } from "./lines.ts";

/** What the lines of a group need to know of the whole. */
interface Context {
	readonly legend: Legend;
	readonly place: ReturnType<typeof placesIn>;
	readonly isFleet: boolean;
}

/**
 * A block of Markdown for each thing to do. What the help of a rule says is said once.
 * @param mostLines how many lines of a group are shown; the others are counted
 */
export function groupBlocks(
	groups: readonly Group[],
	report: Report,
	mostLines: number,
): Block[] {
	const applications = report.requirements.map((one) => one.application);
	const context: Context = {
		legend: legendOf(report),
		place: placesIn(report),
		isFleet: new Set(applications).size > 1,
	};
	const said = new Set<string>();
	return groups.map((group) => {
		const isNew = group.help !== undefined && !said.has(group.help);
		if (isNew) said.add(group.help ?? "");
		return {
			lines: [
				headingOf(group),
				...linesOf(group, context, mostLines),
				...adviceOf(group, isNew),
				"",
			],
			count: group.findings.length,
		};
	});
}

function headingOf({ level, rule, page, heading, lines }: Group): string {
	const name = page?.startsWith("https://")
		? `<a href="${attribute(page)}">${escaped(rule)}</a>`
		: escaped(rule);
	const [line] = lines;
	const place =
		lines.length === 1 && line?.kind === "finding" && line.finding.file
			? ` (${code(`${line.finding.file}:${line.finding.line ?? 1}`)})`
			: "";
	return `**${levels[level].emoji} ${name}** ${inlineCode(heading)}${place}`;
}

function linesOf(
	{ lines, help }: Group,
	context: Context,
	mostLines: number,
): string[] {
	const [first] = lines;
	if (lines.length === 1 && first?.kind === "finding") return [];
	const shown = lines.slice(0, mostLines);
	const rest = lines.length - shown.length;
	const of = <K extends Line["kind"]>(kind: K) =>
		shown.filter(
			(line): line is Extract<Line, { kind: K }> => line.kind === kind,
		);
	return [
		...trustTable(of("trust"), context),
		...credentialTable(of("credential"), context),
		...findingList(of("finding"), help === undefined),
		...(rest > 0 ? ["", `… and ${plural(rest, "more line")}.`] : []),
	];
}

function adviceOf(
	{ consequence, help, level }: Group,
	isNew: boolean,
): string[] {
	const sentences = [
		...(consequence === undefined
			? []
			: [
					`${escaped(consequence.charAt(0).toUpperCase() + consequence.slice(1))}.`,
				]),
		...(help !== undefined && isNew ? [inlineCode(help)] : []),
	];
	return sentences.length === 0 || level === undefined
		? []
		: ["", `_${sentences.join(" ")}_`];
}

function trustTable(lines: readonly TrustLine[], context: Context): string[] {
	if (lines.length === 0) return [];
	const { isFleet, place, legend } = context;
	const numbers = ({ trusts }: TrustLine) =>
		legend.several
			? ` ${trusts.map(({ issuer }) => `&#91;${legend.numberOf(issuer)}&#93;`).join(" ")}`
			: "";
	return [
		"",
		row([
			"",
			...(isFleet ? ["Application"] : []),
			"Environment",
			"Workload",
			"Line",
			"",
		]),
		row(["---", ...(isFleet ? ["---"] : []), "---", "---", "---", "---"]),
		...lines.map((line) => {
			const { requirement, trusts } = line;
			return row([
				statuses[trusts[0].status].emoji,
				...(isFleet ? [code(requirement.application)] : []),
				code(requirement.environment),
				code(workloadTitle(requirement.workload)),
				code(place(requirement)),
				`${detailOf(line)}${numbers(line)}`,
			]);
		}),
	];
}

/** The subject of what is missing; of a near miss what differs. */
function detailOf({ requirement, trusts, reason }: TrustLine): string {
	const [{ differs, found, credential, ...trust }] = trusts;
	const why = reason === undefined ? "" : escaped(reason);
	if (differs === undefined || found === undefined)
		return `${code(requirement.subject)}${why === "" ? "" : `<br>${why}`}`;
	const marked = markDifference(trust[differs], found);
	return [
		`${code(credential ?? "")}: ${why}`,
		`expected ${markedCode(marked.expected)}`,
		`found ${markedCode(marked.found)}`,
	].join("<br>");
}

function credentialTable(
	lines: readonly CredentialLine[],
	{ legend }: Context,
): string[] {
	if (lines.length === 0) return [];
	return [
		"",
		row(["Credential", "Subject", "Issuer", ""]),
		row(["---", "---", "---", "---"]),
		...lines.map(({ name, subject, issuer, why }) =>
			row([
				code(name),
				code(subject),
				`&#91;${legend.numberOf(issuer)}&#93;`,
				why === undefined ? "" : escaped(why),
			]),
		),
	];
}

function findingList(
	lines: readonly FindingLine[],
	withHelp: boolean,
): string[] {
	return lines.map(({ message, finding: { file, line, help } }) => {
		const place = file === undefined ? "" : `${code(`${file}:${line ?? 1}`)} `;
		const advice =
			withHelp && help !== undefined ? ` _${inlineCode(help)}_` : "";
		return `- ${place}${escaped(message)}${advice}`;
	});
}

function row(cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |`;
}
