import { type Rejection, rejectionOf } from "../clusters/rejected.ts";
import { runRule } from "./rule.ts";

type RejectedIssuer = { issuer: string; givenAs: string; problem: Rejection };

export const issuerUrl = runRule({
	name: "issuer-url",
	level: "error",
	since: "0.1.0",
	summary:
		"An issuer can never match: it is not an https URL, contains white space, or lacks its trailing slash, for example.",
	*check({ issuers }) {
		for (const { issuer, givenAs, location } of issuers) {
			const problem = rejectionOf(issuer);
			if (problem === undefined) continue;
			const data: RejectedIssuer = { issuer, givenAs, problem };
			yield { at: location, data };
		}
	},
	about: ({ issuer }: RejectedIssuer) => ({ issuers: [issuer] }),
	text({ issuer, givenAs, problem }: RejectedIssuer) {
		const shown = `${givenAs} has the issuer ${JSON.stringify(issuer)}`;
		const help =
			"Microsoft Entra ID compares issuers byte for byte. Copy it from the Radix Web Console (Cluster OIDC Issuer URLs), or let radix-cluster read it.";
		return { message: shown + complaints[problem](issuer), help };
	},
});

const complaints: Readonly<Record<Rejection, (issuer: string) => string>> = {
	"white-space": () => " with white space; expected none",
	"not-https": () => "; expected an https URL",
	"discovery-document": (issuer) =>
		`, which is the address of its discovery document; expected ${JSON.stringify(issuer.replace(/\.well-known\/openid-configuration$/, ""))}`,
	"upper-case-host": (issuer) =>
		` with upper-case letters in its host; expected ${JSON.stringify(new URL(issuer).href)}`,
	"empty-path-segment": (issuer) =>
		` with // in its path; expected ${JSON.stringify(issuer.replaceAll(/(?<!:)\/{2,}/g, "/"))}`,
	"no-trailing-slash": (issuer) =>
		` without a trailing slash; expected ${JSON.stringify(`${issuer}/`)}`,
};
