import type { Report } from "../build.ts";
import { identityName, statusesOf, workloadTitle } from "./overview.ts";

/** With more arrows than this a diagram is unreadable. */
const maxArrows = 24;
const maxLabel = 40;

/**
 * Identities of workloads, as a Mermaid flowchart; dotted where a trust does not exist or
 * could not be verified. `undefined` if there is nothing to draw or too much to be read.
 */
export function formatDiagram(report: Report): string | undefined {
	const { requirements } = report;
	if (requirements.length === 0 || requirements.length > maxArrows)
		return undefined;
	const statusOf = statusesOf(report);
	const identities = [...new Set(requirements.map(({ clientId }) => clientId))];
	const applications = new Set(requirements.map((one) => one.application));
	const arrows = requirements.map((requirement, index) => {
		const { application, environment, workload, issuers, clientId } =
			requirement;
		const place = applications.size > 1 ? `${application} ` : "";
		const label = `${place}${environment}: ${workloadTitle(workload)}`;
		const solid = issuers.every((issuer) =>
			["present", "required"].includes(statusOf(index, issuer)),
		);
		const arrow = solid ? "-->" : "-.->";
		return `  w${index}["${plain(label)}"] ${arrow} i${identities.indexOf(clientId)}`;
	});
	const nodes = identities.map(
		(clientId, index) =>
			`  i${index}(["${plain(identityName(report, clientId))}"])`,
	);
	return ["flowchart LR", ...nodes, ...arrows].join("\n");
}

/** Mermaid reads markup, links and code in its labels; what could be any of them is left out. */
function plain(text: string): string {
	const words = text.replaceAll(/[^\p{L}\p{N} .:/_-]+/gu, "?");
	return words.length > maxLabel ? `${words.slice(0, maxLabel - 1)}…` : words;
}
