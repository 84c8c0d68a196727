import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/build.ts";
import { formatAz } from "../../../src/report/remedies/az.ts";
import { formatBicep } from "../../../src/report/remedies/bicep.ts";
import { formatTerraform } from "../../../src/report/remedies/terraform.ts";
import {
	clean,
	clients,
	everyStatus,
	hostileReport,
	manyFindings,
} from "../reports.ts";

/** HashiCorp's own parser. Its types bring those of a browser along, which contradict Node's. */
const { parse }: { parse(name: string, text: string): Promise<Parsed> } =
	createRequire(import.meta.url)("@cdktf/hcl2json");
interface Parsed {
	readonly resource: Record<string, Record<string, unknown[]>>;
}

const formats = {
	az: formatAz,
	bicep: formatBicep,
	terraform: formatTerraform,
};
const suffixes = { az: "sh", bicep: "bicep", terraform: "tf" };
const names = Object.keys(formats) as (keyof typeof formats)[];

describe.each(names)("%s", (name) => {
	const format = formats[name];

	test("what is missing, per identity", async () => {
		await expect(format(everyStatus)).toMatchFileSnapshot(
			`../golden/remedies.${suffixes[name]}`,
		);
	});

	test("nothing is missing", () => {
		expect(format(clean)).toMatch(/^(?:#|\/\/) Nothing is missing\.\n$/);
	});

	test("nothing was compared", () => {
		expect(format({ ...clean, mode: "lint" })).toMatch(
			/^(?:#|\/\/) Skipped: Nothing was compared with Azure\.\n$/,
		);
	});

	test.each([
		["the first", 0, 10],
		["the others", 10, 30],
	])(
		"hostile text is left out of everything but comments: %s",
		(_name, start, end) => {
			const trusts = hostileReport.trusts.slice(start, end);
			const report = withIdentity(hostileReport, clients.api, {
				id: everyStatus.identities[0]?.id ?? "",
			});
			const text = format({ ...report, trusts });
			const mark = name === "bicep" ? "// " : "# ";
			for (const line of text.trimEnd().split("\n")) {
				expect(line).toMatch(/^(?:# |\/\/ )[A-Za-z0-9:/._ ,-]*$/);
				expect(line.startsWith(mark)).toBe(true);
			}
			expect(text).toContain("characters that no valid one has");
		},
	);

	test("an identity without room gets none at all", () => {
		const full = withIdentity(everyStatus, clients.api, { credentials: 18 });
		expect(format(full)).not.toContain("api-sa'");
		expect(format(full)).toContain(
			"18 exist + 3 needed exceed the limit of 20",
		);
	});

	test("a name that exists is not taken again", () => {
		const given = /oil-orders-prod-api-sa-[0-9a-f]{10}/.exec(
			format(everyStatus),
		)?.[0];
		if (given === undefined) throw new Error("there is no name");
		const taken = withIdentity(everyStatus, clients.api, {
			credentialNames: [`system-serviceaccount-${given}`],
		});
		expect(format(taken)).toContain(`${given}-1`);
	});

	test("thousands are all there", () => {
		const text = format(manyFindings());
		expect(text.match(/system:serviceaccount:oil-orders-/g)).toHaveLength(5000);
	});
});

test("every argument is quoted for bash and PowerShell alike", () => {
	for (const line of formatAz(everyStatus).split("\n")) {
		if (line.startsWith("#") || line === "") continue;
		// What expands or ends a quotation in one of the shells, or what az.cmd reads once more.
		expect(line).not.toMatch(/[$`\\!%^&|<>;*?]/);
		const quoted = line.replaceAll(/"[^"]*"|'[^'"]*'/g, "Q");
		expect(quoted).toMatch(/^az [a-z -]+(?:--[a-z-]+ Q ?)+$/);
	}
});

test("Terraform parses, with every value where the provider wants it", async () => {
	const parsed = await parse("main.tf", formatTerraform(everyStatus));
	const { azurerm_federated_identity_credential: managed, ...rest } =
		parsed.resource;
	expect(Object.values(managed ?? {})).toHaveLength(3);
	expect(Object.values(managed ?? {})[0]).toEqual([
		{
			name: expect.stringMatching(
				/^system-serviceaccount-oil-orders-dev-api-sa-[0-9a-f]{10}$/,
			),
			resource_group_name: "rg-identities",
			parent_id:
				"/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api",
			issuer: everyStatus.requirements[0]?.issuers[1],
			subject: "system:serviceaccount:oil-orders-dev:api-sa",
			audience: ["api://AzureADTokenExchange"],
		},
	]);
	expect(rest).toEqual({
		azuread_application_federated_identity_credential: {
			app_proxy_2b9c4d3f_1: [
				{
					application_id: "/applications/0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d",
					display_name: expect.stringContaining("api-aux-oauth-sa"),
					issuer: everyStatus.requirements[0]?.issuers[1],
					subject: "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa",
					audiences: ["api://AzureADTokenExchange"],
				},
			],
		},
	});
});

test("an ID in another spelling leads to the one that Terraform takes", async () => {
	const other = withIdentity(everyStatus, clients.api, {
		id: "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourcegroups/RG/providers/microsoft.managedidentity/userassignedidentities/id-api",
	});
	expect(formatTerraform(other)).toContain(
		'"/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/RG/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api"',
	);
});

test("Bicep for several resource groups is several files", () => {
	const [api] = everyStatus.trusts.filter(({ status }) => status === "missing");
	const other = clients.scaler;
	const report = withIdentity(everyStatus, other, {
		id: "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-other/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-scaler",
	});
	if (!api) throw new Error("nothing is missing");
	const text = formatBicep({
		...report,
		trusts: [...report.trusts, { ...api, clientId: other }],
	});
	expect(text).toContain("// File 1 of 2.\n");
	expect(text).toContain("// File 2 of 2.\n");
	expect(text).toContain("--resource-group rg-other --template-file FILE");
});

function withIdentity(
	report: Report,
	clientId: string,
	changes: Partial<Report["identities"][number]>,
): Report {
	return {
		...report,
		identities: report.identities.map((identity) =>
			identity.clientId === clientId ? { ...identity, ...changes } : identity,
		),
	};
}
