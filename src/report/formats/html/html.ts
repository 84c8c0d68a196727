import { createHash } from "node:crypto";
import type { Finding } from "../../../generated/report.ts";
import type { Report } from "../../build.ts";
import {
	type CredentialUsage,
	credentialUsagesOf,
} from "../../view/credential-usage.ts";
import { legendOf } from "../../view/legend.ts";
import { type Cell, type Matrix, matricesOf } from "../../view/matrix.ts";
import {
	identityName,
	statusesOf,
	workloadTitle,
} from "../../view/overview.ts";
import { suppressedLine } from "../../view/suppressed.ts";
import { type Status, statuses as symbols } from "../../view/symbols.ts";
import { verdictOf } from "../../view/verdict.ts";
import { html, Markup } from "./markup.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** How each status is marked and called, so that they can be distinguished without colour. */
const statuses = Object.fromEntries(
	Object.entries(symbols).map(([status, { sign, meaning }]) => [
		status,
		`${sign} ${meaning}`,
	]),
) as Record<Status, string>;

/** The report as one HTML file that needs no network and sends nothing: for an artifact, or for a mail. */
export function formatHtml(report: Report): string {
	const ok = report.conclusion === "success";
	const { refusal } = report;
	// What is put into a page is made harmless there.
	const suppressed = suppressedLine(report, (text) => text);
	const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${new Markup(hash(style))}'; script-src '${new Markup(hash(script))}'">
<title>${ok ? "OK" : "Failed"}: Radix workload identity</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#matrix">Skip to the identities by workload and environment</a>
<header>
<h1>Radix workload identity</h1>
<p class="status ${report.conclusion}">${ok ? "✓" : "✗"} ${verdictOf(report)}.</p>${
		refusal
			? html`
<p class="status failure">${report.planDigest === undefined ? "Nothing was compared" : "Refused"}: ${refusal.message}. ${refusal.hint}</p>`
			: ""
	}${(report.notices ?? []).map(
		(notice) => html`
<p class="status">${notice}</p>`,
	)}${
		suppressed === undefined
			? ""
			: html`
<p class="status">${suppressed}</p>`
	}
</header>
<main>
${findings(report)}
${filters(report)}
${matrices(report)}
${credentialUsage(report)}
${trusts(report)}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`;
	return page.text;
}

function hash(text: string): string {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function filters(report: Report): Markup {
	const { requirements } = report;
	const clientIds = unique(requirements.map(({ clientId }) => clientId));
	const used = new Set(report.trusts.map(({ status }) => status));
	const choices: [string, [string, string][]][] = [
		["application", same(requirements.map((one) => one.application))],
		["environment", same(requirements.map((one) => one.environment))],
		["identity", clientIds.map((id) => [id, identityName(report, id)])],
		[
			"status",
			Object.entries(statuses).filter(([name]) => used.has(name as never)),
		],
	];
	return html`<form hidden aria-label="Filters">
${choices.map(
	([name, options]) => html`<label>${name}
<select name="${name}"><option value="">all</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
`,
)}<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>`;
}

function same(values: readonly string[]): [string, string][] {
	return unique(values).map((value) => [value, value]);
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)].sort();
}

function matrices(report: Report): Markup {
	const issuers = legendOf(report).issuers.map(({ issuer }) => issuer);
	return html`<section>
<h2 id="matrix" tabindex="-1">Identities by workload and environment</h2>
${issuers.length === 0 ? "" : html`<ol aria-label="Issuers">${issuers.map((issuer, index) => html`<li id="issuer-${index + 1}"><code>${issuer}</code></li>`)}</ol>`}
${matricesOf(report).map((matrix) => table(matrix, report, issuers.length))}
</section>`;
}

function table(
	{ application, environments, rows }: Matrix,
	report: Report,
	issuers: number,
): Markup {
	return html`<div class="scroll matrix" tabindex="0" role="region" aria-label="${application}"><table>
<caption>${application}</caption>
<thead><tr><th scope="col">Workload</th>${environments.map((name) => html`<th scope="col" data-column="${name}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
	({
		workload,
		cells,
	}) => html`<tr><th scope="row">${workload}</th>${cells.map((cell, index) => html`<td data-column="${environments[index] ?? ""}">${cell ? marksOf(cell, report, issuers) : ""}</td>`)}</tr>
`,
)}</tbody>
</table></div>
`;
}

function marksOf(
	{ requirement, marks }: Cell,
	report: Report,
	issuers: number,
): Markup {
	const { application, environment, clientId } = requirement;
	const about = (status: string) =>
		html`data-filtered data-application="${application}" data-environment="${environment}" data-identity="${clientId}" data-status="${status}"`;
	const all = marks.map(
		({ issuer, status }) =>
			html`<span ${about(status)}>${badge(status, issuers > 1 ? `${issuer ?? ""} ` : "")}</span>`,
	);
	return html`<div>${all}<span class="quiet">${identityName(report, clientId)}</span></div>`;
}

/** The name with the client ID, which by itself says nothing and may be masked in a log. */
function names(report: Report, clientId: string): Markup {
	const name = identityName(report, clientId);
	const id = html`<code>${clientId}</code>`;
	return name === clientId ? id : html`${name}<span class="quiet">${id}</span>`;
}

function badge(status: Status, before = ""): Markup {
	return html`<span class="badge ${status}">${before}${statuses[status]}</span>`;
}

function credentialUsage(report: Report): Markup {
	const all = credentialUsagesOf(report);
	if (all.length === 0) return html``;
	return html`<section>
<h2 id="credential-usage">Credential usage</h2>
<div class="scroll filtered" tabindex="0" role="region" aria-label="Credential usage"><table>
<thead><tr><th scope="col">Identity</th><th scope="col">Credentials</th><th scope="col">Count</th></tr></thead>
<tbody>
${all.map(usageRow)}</tbody>
</table></div>
</section>`;
}

function usageRow({
	clientId,
	name,
	existing,
	missing,
	limit,
}: CredentialUsage): Markup {
	const wanted = existing + missing;
	const said = `${existing} of ${limit} exist${missing === 0 ? "" : `, ${missing} missing`}`;
	const slots = Array.from({ length: limit }, (_, slot) =>
		slotOf(slot, existing, wanted),
	);
	return html`<tr data-filtered data-identity="${clientId}"><th scope="row">${name}<span class="quiet"><code>${clientId}</code></span></th><td><div class="bar" role="img" aria-label="${said}">${slots}</div></td><td>${said}${stateOf(wanted, limit)}</td></tr>
`;
}

function stateOf(wanted: number, limit: number): Markup {
	if (wanted > limit) return html` <span class="badge error">✗ too many</span>`;
	return wanted >= limit - 2
		? html` <span class="badge warning">! nearly full</span>`
		: html``;
}

function slotOf(slot: number, existing: number, wanted: number): Markup {
	if (slot < existing) return html`<i class="used"></i>`;
	return slot < wanted ? html`<i class="wanted"></i>` : html`<i></i>`;
}

function findings({ findings }: Report): Markup {
	return html`<section>
<h2 id="findings">What to do</h2>
${
	findings.length === 0
		? html`<p>Nothing.</p>`
		: html`<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Place</th></tr></thead>
<tbody>
${findings.map(finding)}</tbody>
</table></div>`
}
</section>`;
}

function finding({ rule, level, message, help, file, line }: Finding): Markup {
	const place =
		file === undefined ? html`—` : html`<code>${file}:${line ?? 1}</code>`;
	return html`<tr><td><span class="badge ${level}">${level}</span></td><td>${rule}</td><td>${message}${help === undefined ? "" : html`<span class="quiet">${help}</span>`}</td><td>${place}</td></tr>
`;
}

/** Every trust of every requirement, with all that Microsoft Entra ID matches. */
function trusts(report: Report): Markup {
	const statusOf = statusesOf(report);
	const reasons = new Map(
		report.trusts.map((trust) => [
			JSON.stringify([trust.clientId, trust.issuer, trust.subject]),
			trust.reason,
		]),
	);
	const issuers = legendOf(report).issuers.map(({ issuer }) => issuer);
	const rows = report.requirements.flatMap((requirement, index) =>
		requirement.issuers.map((issuer) => {
			const { application, environment, workload, clientId, subject } =
				requirement;
			const { status } = statusOf(index, issuer);
			const number = issuers.indexOf(issuer) + 1;
			const reason = reasons.get(JSON.stringify([clientId, issuer, subject]));
			return html`<tr data-filtered data-application="${application}" data-environment="${environment}" data-identity="${clientId}" data-status="${status}"><td>${badge(status)}${reason === undefined ? "" : html`<span class="quiet">${reason}</span>`}</td><td>${application}</td><td>${environment}</td><td>${workloadTitle(workload)}</td><td>${names(report, clientId)}</td><td><code>${subject}</code></td><td><a href="#issuer-${number}">${number}</a></td></tr>
`;
		}),
	);
	if (rows.length === 0) return html``;
	return html`<section>
<h2 id="all">All trusts</h2>
<div class="scroll filtered" id="trusts" tabindex="0" role="region" aria-label="All trusts"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Application</th><th scope="col">Environment</th><th scope="col">Workload</th><th scope="col">Identity</th><th scope="col">Subject</th><th scope="col">Issuer</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>`;
}
