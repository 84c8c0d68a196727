import {
	hasIssuers,
	issuersOf,
	namespacesByIssuer,
	type RadixIssuers,
	retiredIssuers,
} from "../clusters/issuers.ts";
import type { Linted } from "../commands/lint.ts";
import type { Demand } from "../compare/compare.ts";
import { UserError } from "../errors.ts";
import { parseClientId } from "../model/client-id.ts";
import type {
	CheckedFile,
	OpenRequirement,
	Requirement,
} from "../model/requirement.ts";
import type { Options } from "../options/options.ts";
import { isTemplate } from "../sources/radixconfig/template.ts";

/** What a comparison adds to what the files say. */
interface Known {
	/** The issuers of the clusters that were asked for them. */
	readonly issuers: RadixIssuers;
	readonly signedInAs: string | undefined;
}

/**
 * What the files want to be true. From here on nothing knows of radixconfig.
 * @param known what was learnt from Radix and from signing in; nothing yet without a network
 */
export function demandOf(
	{ files, findings }: Linted,
	options: Options,
	known: Known = { issuers: {}, signedInAs: undefined },
): Demand {
	const required = requirementsOf(files, options, known.issuers);
	const isSelected = ({ environment }: { environment: string }) =>
		options.environments.length === 0 ||
		options.environments.includes(environment);
	const namespaces = namespacesByIssuer(files, options, known.issuers);
	return {
		required,
		judged: required.filter(isSelected),
		open: openRequirementsOf(files).filter(isSelected),
		applications: files.map(({ application }) => application),
		namespaces: files.flatMap((file) => file.namespaces),
		...(namespaces && { namespacesByIssuer: namespaces }),
		retiredIssuers: retiredIssuers(options),
		allowedTrusts: options.policy.allowedTrusts,
		provable: !findings.some(({ level }) => level === "error"),
		signedInAs: known.signedInAs,
	};
}

/** @throws UserError if a file, or the run as a whole, has no issuer to compare for */
export function refuseWithoutIssuers(
	files: readonly CheckedFile[],
	options: Options,
): void {
	const without = files.find(({ name }) => !hasIssuers(name, options));
	if (without === undefined && (files.length > 0 || hasIssuers("", options)))
		return;
	const { clusters } = options.policy;
	const name = clusters.length > 0 ? without?.name : undefined;
	throw new UserError(
		name === undefined
			? "no issuer is given, so there is nothing to compare with"
			: `no issuer is given for ${name}: the policy file gives it no cluster, and no input names an issuer`,
		"Give issuer-urls (the Radix Web Console shows them as Cluster OIDC Issuer URLs) or radix-cluster; or use mode lint.",
	);
}

/** Who needs to be trusted by whom. A client ID that is none was reported and cannot be judged. */
function requirementsOf(
	files: readonly CheckedFile[],
	options: Options,
	radix: RadixIssuers,
): Requirement[] {
	return files.flatMap(({ name, application, uses }) => {
		if (application === "") return [];
		const issuers = issuersOf(name, options, radix);
		const { audience } = options;
		return uses.flatMap((use) => {
			const clientId = parseClientId(use.clientId)?.canonical;
			return clientId === undefined
				? []
				: [{ application, ...use, clientId, audience, issuers }];
		});
	});
}

function openRequirementsOf(files: readonly CheckedFile[]): OpenRequirement[] {
	return files.flatMap(({ application, uses }) =>
		uses.flatMap(({ clientId: template, ...use }) =>
			parseClientId(template) === undefined && isTemplate(template)
				? [{ application, ...use, template }]
				: [],
		),
	);
}
