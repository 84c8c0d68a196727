import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check } from "../../src/commands/check.ts";
import { diskTree } from "../../src/files/disk.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Identity } from "../../src/model/identity.ts";
import { type GivenInputs, readOptions } from "../../src/options/options.ts";
import type { Outcome } from "../../src/report/outcome.ts";
import { quietHost } from "../quiet-host.ts";

/** Client IDs and issuers for the examples; none of them is a placeholder. */
export const web = "3f0e6c5a-9d1b-4c77-8a52-6be1f4d0c9a3";
export const api = "8c2d71f4-05ae-4b96-b3d8-2f6a9e1c7d50";
const cluster = "https://northeurope.oic.prod-aks.azure.com/5b2ec1fc";
export const issuer = `${cluster}/91d7e0a3/`;
export const otherIssuer = `${cluster}/c40b8f12/`;
export const subject = "system:serviceaccount:my-app-prod:web-sa";
export const policyFile = ".github/radix-workload-identity.yaml";

/** The text of a radixconfig; the lines of `spec` start on line 6. */
export function radixconfig(spec: string, name = "my-app"): string {
	const lines = spec.replaceAll("\t", "  ").trim().split("\n");
	return [
		"apiVersion: radix.equinor.com/v1",
		"kind: RadixApplication",
		"metadata:",
		`  name: ${name}`,
		"spec:",
		...lines.map((line) => `  ${line}`),
		"",
	].join("\n");
}

/** The component `web` with an identity, in some environments; its client ID stands on the last line. */
export function withIdentity(
	environments: readonly string[] = ["prod"],
	clientId: string = web,
): string {
	return radixconfig(
		[
			"environments:",
			...environments.map((name) => `\t- name: ${name}`),
			"components:",
			"\t- name: web",
			"\t\tidentity:",
			"\t\t\tazure:",
			`\t\t\t\tclientId: ${clientId}`,
		].join("\n"),
	);
}

export function credential(
	changes: Partial<{
		name: string;
		issuer: string;
		subject: string | null;
		audiences: string[];
	}> = {},
) {
	return {
		name: "my-app-prod-web",
		issuer,
		subject,
		audiences: ["api://AzureADTokenExchange"],
		...changes,
	};
}

export function identity(
	credentials: ReturnType<typeof credential>[],
	clientId: string = web,
): Identity {
	return {
		clientId,
		status: "resolved",
		kind: "user-assigned-managed-identity",
		name: "id-my-app",
		id: "/subscriptions/7d3f0a5e/resourceGroups/my-app/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-my-app",
		credentials,
	};
}

export function snapshot(...identities: Identity[]): string {
	return JSON.stringify({
		version: 1,
		takenAt: "2026-11-22T12:00:00.000Z",
		clusters: { platform: [issuer], playground: [otherIssuer] },
		identities,
	});
}

/** A snapshot with what ran on the cluster `platform` when it was taken, in the application `my-app`. */
export function snapshotWith(
	deployed: {
		readonly uses?: readonly object[];
		readonly reason?: string;
	},
	...identities: Identity[]
): string {
	const { uses = [], reason } = deployed;
	const application = { cluster: "platform", application: "my-app" };
	return JSON.stringify({
		...JSON.parse(snapshot(...identities)),
		deployed: {
			complete: reason === undefined,
			applications: [{ ...application, ...(reason && { reason }) }],
			uses: uses.map((use) => ({
				...application,
				environment: "prod",
				deployment: "prod-abcde",
				clientId: web,
				declared: false,
				...use,
			})),
		},
	});
}

type Files = Readonly<Record<string, string>>;

/** Runs among some files; with a snapshot among them it compares, else it lints. */
export async function runWith(
	files: Files,
	given: GivenInputs = {},
	today = "2026-11-22",
): Promise<Outcome> {
	const folder = await mkdtemp(join(tmpdir(), "rules-"));
	const host = quietHost(folder, today);
	try {
		for (const [name, content] of Object.entries(files)) {
			await mkdir(dirname(join(folder, name)), { recursive: true });
			await writeFile(join(folder, name), content);
		}
		const compared = "snapshot.json" in files;
		const defaults = compared
			? {
					mode: "report",
					snapshot: "snapshot.json",
					"issuer-urls": issuer,
				}
			: { mode: "lint" };
		const options = await readOptions(
			{ ...defaults, ...given },
			{},
			diskTree({ directory: folder }),
			[],
			host,
		);
		return await check(options, host);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The findings of one rule. */
export async function findingsOf(
	rule: string,
	files: Files,
	given: GivenInputs = {},
	today?: string,
): Promise<Finding[]> {
	const { findings } = await runWith(files, given, today);
	return findings.filter((finding) => finding.rule === rule);
}

/** What is known of each finding of a rule, by the line on which it stands. */
export async function dataByLine(
	rule: string,
	files: Files,
	given: GivenInputs = {},
): Promise<[line: number | undefined, data: Finding["data"]][]> {
	const findings = await findingsOf(rule, files, given);
	return findings.map(({ location, data }) => [location?.line, data]);
}

/** A policy file that ignores one rule. */
export function ignoring(rule: string, where: string): string {
	return `ignore:\n  - rule: ${rule}\n    where: { ${where} }\n    reason: known\n`;
}

/** An inline ignore of one rule. */
export function ignore(rule: string): string {
	return `# radix-workload-identity: ignore[${rule}] known`;
}
