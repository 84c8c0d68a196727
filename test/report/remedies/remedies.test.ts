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
import { bicepResources } from "./bicep-grammar.ts";

/** HashiCorp's own parser. Its types bring those of a browser along, which contradict Node's. */
const { parse }: { parse(name: string, text: string): Promise<Parsed> } =
	createRequire(import.meta.url)("@cdktf/hcl2json");
interface Parsed {
	readonly resource: Record<string, Record<string, unknown[]>>;
	readonly import?: { to: string; id: string }[];
}

const formats = {
	az: formatAz,
	bicep: formatBicep,
	terraform: formatTerraform,
};
const suffixes = { az: "sh", bicep: "bicep", terraform: "tf" };
const names = Object.keys(formats) as (keyof typeof formats)[];

const objectId = "0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d";

/** Of a managed identity and of an app registration, in the audience and in another part. */
const nearMisses = withNearMiss(
	...(["proxy", "audience", "proxy-wrong", "dev"] as const),
	withNearMiss(
		...(["api", "issuer", "api-prod-wrong", "prod"] as const),
		withNearMiss("api", "audience", "api-dev-wrong"),
	),
);

/** What a lint knows: issuers of some files, and nothing of Azure. */
const offline: Report = {
	...lint(everyStatus),
	requirements: everyStatus.requirements
		.slice(0, 3)
		.map((one, index) => (index === 0 ? one : { ...one, issuers: [] })),
};

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

	test("offline, all that is required, with placeholders", async () => {
		await expect(format(offline)).toMatchFileSnapshot(
			`../golden/remedies-offline.${suffixes[name]}`,
		);
	});

	test("a run that could compare nothing offers the same", () => {
		expect(format({ ...offline, mode: "report" })).toBe(format(offline));
	});

	test("offline with nothing required", () => {
		expect(format({ ...clean, mode: "lint", requirements: [] })).toMatch(
			/^(?:#|\/\/) Nothing is missing\.\n$/,
		);
	});

	test("near misses", async () => {
		await expect(format(nearMisses)).toMatchFileSnapshot(
			`../golden/remedies-near-misses.${suffixes[name]}`,
		);
	});

	test("hostile text is left out of everything but comments", () => {
		const report = withIdentity(hostileReport, clients.api, {
			id: everyStatus.identities[0]?.id ?? "",
			limit: 20,
			credentials: 0,
		});
		const trusts = report.trusts.filter(({ subject }) => isHostile(subject));
		const text = format({ ...report, trusts });
		const mark = name === "bicep" ? "// " : "# ";
		for (const line of text.trimEnd().split("\n")) {
			expect(line).toMatch(/^(?:# |\/\/ )[A-Za-z0-9:/._ ,-]*$/);
			expect(line.startsWith(mark)).toBe(true);
		}
		expect(text).toContain(
			`${trusts.length} trusts: a name or an address has characters that no valid one has`,
		);
	});

	test("hostile text of files is left out offline", () => {
		const requirements = hostileReport.requirements.filter(({ subject }) =>
			isHostile(subject),
		);
		const text = format({ ...lint(hostileReport), requirements });
		expect(text).toMatch(
			/^(?:#|\/\/) Skipped: [0-9a-f-]+: \d\d trusts: a name or an address has characters that no valid one has\.\n$/,
		);
	});

	test("the name of a near miss that means more than itself is printed nowhere", () => {
		for (const differs of ["issuer", "subject", "audience"] as const) {
			const text = format(withNearMiss("api", differs, "x'; touch pwned; '"));
			expect(text).not.toContain("pwned");
			expect(text).toContain("characters that no valid one has");
		}
	});

	test("the reason of a service is no command", () => {
		const text = format(
			withIdentity(everyStatus, clients.forbidden, {
				reason: "no\n$(touch pwned); `x` $" + "{y} \u202e",
			}),
		);
		expect(text).toMatch(/(?:#|\/\/) .*: no touch pwned x y\.\n/);
	});

	test("an identity that cannot have credentials gets its reason", () => {
		const text = format(
			withIdentity(everyStatus, clients.api, {
				status: "unsupported",
				reason: "it is system-assigned",
			}),
		);
		expect(text).toContain(
			"nothing can be created on it: it is system-assigned.",
		);
		expect(text).not.toContain("oil-orders-dev:api-sa");
	});

	test("a trust that an expression may satisfy is left alone", () => {
		const text = format({
			...everyStatus,
			trusts: everyStatus.trusts.map((trust) => ({
				...trust,
				status: "unknown" as const,
			})),
		});
		expect(text).not.toContain("oil-orders-dev:api-sa");
		expect(text).toContain(
			"4 trusts: whether they exist is not known, see the findings.",
		);
	});

	test("a near miss takes room until it is removed, a wrong audience does not", () => {
		const full = { credentials: 18 };
		const both = withNearMiss("api", "audience", "api-dev-2");
		expect(format(withIdentity(both, clients.api, full))).toContain(
			"oil-orders-dev:api-sa",
		);
		const other = withNearMiss("api", "subject", "api-dev-2");
		expect(format(withIdentity(other, clients.api, full))).not.toContain(
			"oil-orders-dev:api-sa",
		);
	});

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
	for (const report of [everyStatus, nearMisses, offline]) {
		for (const line of formatAz(report).split("\n")) {
			const command = line.replace(/^# (?=az )/, "");
			if (command.startsWith("#") || command === "") continue;
			const filledIn = command.replaceAll(/<[a-z-]+>/g, "PLACEHOLDER");
			// What expands or ends a quotation in one of the shells, or what az.cmd reads once more.
			expect(filledIn).not.toMatch(/[$`\\!%^&|<>;*?]/);
			const quoted = filledIn.replaceAll(/"[^"]*"|'[^'"]*'/g, "Q");
			expect(quoted).toMatch(/^az [a-z -]+(?:--[a-z-]+ Q ?)+(?:--yes)?$/);
		}
	}
});

test("only what creates or changes is no comment: nothing is deleted by pasting", () => {
	for (const report of [everyStatus, nearMisses])
		for (const line of formatAz(report).split("\n"))
			expect(line).not.toMatch(/^az .* delete/);
});

test("a near miss in the audience is changed under its name", () => {
	expect(formatAz(nearMisses)).toMatch(
		/^az identity federated-credential update .*--name 'api-dev-wrong' .*--audiences 'api:\/\/AzureADTokenExchange'$/m,
	);
	expect(formatAz(nearMisses)).toContain(
		`az ad app federated-credential update --id '${objectId}' --federated-credential-id 'proxy-wrong' --parameters "{'audiences':['api://AzureADTokenExchange']}"\n`,
	);
});

test("a near miss in issuer or subject can be removed afterwards, once", () => {
	const text = formatAz(nearMisses);
	const [, created, removed] =
		/(create .*api-sa-555ad1c615'.*)\n[\s\S]*(# az identity federated-credential delete .*--name 'api-prod-wrong' --yes)/.exec(
			text,
		) ?? [];
	expect(created).toContain("oil-orders-prod:api-sa");
	expect(removed).toContain("--identity-name 'id-api'");
	expect(text.split("'api-prod-wrong'")).toHaveLength(2);
});

describe("Terraform", () => {
	test("parses, with every value where the provider wants it", async () => {
		const parsed = await parse("main.tf", formatTerraform(everyStatus));
		const { azurerm_federated_identity_credential: managed, ...rest } =
			parsed.resource;
		expect(Object.keys(managed ?? {})).toEqual([
			"radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea",
			"radix_oil_orders_prod__api_sa_8e3a5c7d_555ad1c615",
			"radix_oil_orders_prod__api_sa_8e3a5c7d_f84d0892ea",
			"radix_oil_orders_prod__night_sa_9a1b3c5d_555ad1c615",
			"radix_oil_orders_prod__night_sa_9a1b3c5d_f84d0892ea",
		]);
		expect(Object.values(managed ?? {})[0]).toEqual([
			{
				name: "system-serviceaccount-oil-orders-dev-api-sa-f84d0892ea",
				user_assigned_identity_id:
					"/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api",
				issuer: everyStatus.requirements[0]?.issuers[1],
				subject: "system:serviceaccount:oil-orders-dev:api-sa",
				audience: ["api://AzureADTokenExchange"],
			},
		]);
		const onApp = rest["azuread_application_federated_identity_credential"];
		expect(
			onApp?.["radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea"],
		).toEqual([
			{
				application_id: `/applications/${objectId}`,
				display_name: expect.stringContaining("api-aux-oauth-sa"),
				issuer: everyStatus.requirements[0]?.issuers[1],
				subject: "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa",
				audiences: ["api://AzureADTokenExchange"],
			},
		]);
		expect(parsed.import).toBeUndefined();
	});

	test("imports what it changes, by the ID that the provider documents", async () => {
		const { resource, import: imports = [] } = await parse(
			"main.tf",
			formatTerraform(nearMisses),
		);
		expect(imports).toEqual([
			{
				to:
					"$" +
					"{azurerm_federated_identity_credential.radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea}",
				id: "/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-api/federatedIdentityCredentials/api-dev-wrong",
			},
			{
				to:
					"$" +
					"{azuread_application_federated_identity_credential.radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea}",
				id: `${objectId}/federatedIdentityCredential/<credential-id>`,
			},
		]);
		const managed = resource["azurerm_federated_identity_credential"];
		expect(
			managed?.["radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea"],
		).toMatchObject([{ name: "api-dev-wrong" }]);
	});

	test("parses with placeholders", async () => {
		const { resource } = await parse("main.tf", formatTerraform(offline));
		const managed = resource["azurerm_federated_identity_credential"] ?? {};
		expect(Object.values(managed)).toHaveLength(4);
		expect(managed["radix_keda__keda_operator_4f6d8b0c_unknown"]).toMatchObject(
			[
				{
					user_assigned_identity_id:
						"/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/Microsoft.ManagedIdentity/userAssignedIdentities/<identity-name>",
					issuer: "<issuer-url>",
				},
			],
		);
	});
});

describe("Bicep", () => {
	const type = "Microsoft.ManagedIdentity/userAssignedIdentities";

	test("parses, with each credential on its identity", () => {
		expect(
			bicepResources(formatBicep(everyStatus)).map(({ label, type }) => [
				label,
				type.replace(/^.*\/(?=.*@)/, ""),
			]),
		).toEqual([
			["id_api_8e3a5c7d", "userAssignedIdentities@2023-01-31"],
			...[
				"radix_oil_orders_dev__api_sa_8e3a5c7d_f84d0892ea",
				"radix_oil_orders_prod__api_sa_8e3a5c7d_555ad1c615",
				"radix_oil_orders_prod__api_sa_8e3a5c7d_f84d0892ea",
			].map((label) => [label, "federatedIdentityCredentials@2023-01-31"]),
			["id_night_9a1b3c5d", "userAssignedIdentities@2023-01-31"],
			...[
				"radix_oil_orders_prod__night_sa_9a1b3c5d_555ad1c615",
				"radix_oil_orders_prod__night_sa_9a1b3c5d_f84d0892ea",
			].map((label) => [label, "federatedIdentityCredentials@2023-01-31"]),
			["app_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02", "applications@v1.0"],
			...[
				"radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_555ad1c615",
				"radix_oil_orders_dev__api_aux_oauth_sa_2b9c4d3f_f84d0892ea",
			].map((label) => [label, "federatedIdentityCredentials@v1.0"]),
		]);
	});

	test.each([
		["near misses", () => nearMisses],
		["placeholders", () => offline],
		["thousands", () => manyFindings()],
	])("parses: %s", (_name, report) => {
		const resources = bicepResources(formatBicep(report()));
		const labels = resources.map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
		expect(
			resources.some(({ type: of }) => of.startsWith(`${type}/federated`)),
		).toBe(true);
	});

	test("the grammar refuses what is no Bicep", () => {
		for (const wrong of ["resource a-b 'x@1' = {\n}\n", "resource a 'x' = {\n"])
			expect(() => bicepResources(wrong)).toThrow("no Bicep");
	});

	test("writes on one identity wait for one another", () => {
		const resources = bicepResources(formatBicep(nearMisses)).filter(
			({ type: of }) => of.includes("/federatedIdentityCredentials@"),
		);
		for (const [clientId, count] of [
			["8e3a5c7d", 3],
			["2b9c4d3f", 2],
		] as const) {
			const chain = resources.filter(({ label }) => label.includes(clientId));
			expect(chain).toHaveLength(count);
			for (const [index, { text }] of chain.entries())
				expect(/dependsOn: \[\s+(\w+)\s+\]/.exec(text)?.[1]).toBe(
					chain[index - 1]?.label,
				);
		}
	});

	test("overwrites a near miss in the audience by its name", () => {
		const text = formatBicep(nearMisses);
		expect(text).toContain("  name: 'api-dev-wrong'\n");
		expect(text).toContain(
			"  name: '$" +
				"{app_2b9c4d3f_6a1e_4c58_8e07_9f5d1b3a7c02.uniqueName}/proxy-wrong'\n",
		);
	});
});

describe("the address of a trust", () => {
	const addresses = (report: Report) =>
		[...formatTerraform(report).matchAll(/^resource "\w+" "(\w+)"/gm)].map(
			([, label]) => label ?? "",
		);

	test("is the same whatever else is missing", () => {
		const all = addresses(everyStatus);
		for (const alone of everyStatus.trusts) {
			const trusts = everyStatus.trusts.map((trust) =>
				trust === alone ? trust : { ...trust, status: "present" as const },
			);
			const some = addresses({ ...everyStatus, trusts });
			expect(some.length).toBeLessThanOrEqual(1);
			expect(all).toEqual(expect.arrayContaining(some));
		}
	});

	test("is the same for a near miss as for what is missing, and offline", () => {
		const missing = everyStatus.trusts.map((trust) => ({
			...trust,
			status: "missing" as const,
		}));
		const whole = { ...everyStatus, trusts: missing };
		expect(addresses(whole)).toEqual(
			expect.arrayContaining(addresses(nearMisses)),
		);
		expect(addresses(lint(everyStatus))).toEqual(
			expect.arrayContaining(addresses(whole)),
		);
	});

	test.each([
		["letter case", "a", "A"],
		["what is no letter", "a-b", "a.b"],
		["where the parts begin", "a-b", "a:b"],
	])("differs where trusts differ in %s", (_name, one, other) => {
		const [trust] = everyStatus.trusts.filter(
			({ status }) => status === "missing",
		);
		if (trust === undefined) throw new Error("nothing is missing");
		const trusts = [one, other].map((subject) => ({ ...trust, subject }));
		const both = addresses({ ...everyStatus, trusts });
		const reversed = addresses({ ...everyStatus, trusts: trusts.toReversed() });
		expect(new Set(both).size).toBe(2);
		expect(reversed).toEqual(both.toReversed());
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
	expect(text).toContain("// File 1 of 4.\n");
	expect(text).toContain("// File 4 of 4.\n");
	expect(text).toContain("--resource-group 'rg-other' --template-file FILE");
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

function lint(report: Report): Report {
	return { ...report, mode: "lint", trusts: [], identities: [] };
}

/** Whether a text has what no issuer, subject or audience has. */
function isHostile(text: string): boolean {
	return /[^A-Za-z0-9:/._-]|^[@-]/.test(text);
}

/** A report in which some trust of an identity is a near miss. */
function withNearMiss(
	of: "api" | "proxy",
	differs: "issuer" | "subject" | "audience",
	credential: string,
	environment = "dev",
	report = everyStatus,
): Report {
	const namespace = `:oil-orders-${environment}:`;
	let isFirst = true;
	return {
		...report,
		trusts: report.trusts.map((trust) => {
			const isMeant =
				trust.status === "missing" &&
				trust.clientId === clients[of] &&
				trust.subject.includes(namespace);
			if (!isMeant || !isFirst) return trust;
			isFirst = differs !== "audience";
			return { ...trust, status: "mismatched", differs, credential };
		}),
	};
}
