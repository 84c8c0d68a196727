import { runRule } from "./rule.ts";

type Problem = "white-space" | "not-https" | "no-trailing-slash";
type BadIssuer = { issuer: string; givenAs: string; problem: Problem };

export const issuerUrl = runRule({
	name: "issuer-url",
	level: "error",
	since: "0.1.0",
	summary:
		"An issuer is not an https URL, contains white space, or lacks its trailing slash.",
	*check({ issuers }) {
		for (const { issuer, givenAs, location } of issuers) {
			const problem = problemOf(issuer);
			if (problem === undefined) continue;
			const data: BadIssuer = { issuer, givenAs, problem };
			yield { at: location, data };
		}
	},
	about: ({ issuer }: BadIssuer) => ({ issuers: [issuer] }),
	text({ issuer, givenAs, problem }: BadIssuer) {
		const shown = `${givenAs} has the issuer ${JSON.stringify(issuer)}`;
		const help =
			"Microsoft Entra ID compares issuers byte for byte. Copy it from the Radix Web Console (Cluster OIDC Issuer URLs), or let radix-cluster read it.";
		switch (problem) {
			case "white-space":
				return {
					message: `${shown} with white space; expected none`,
					help,
				};
			case "not-https":
				return { message: `${shown}; expected an https URL`, help };
			case "no-trailing-slash":
				return {
					message: `${shown} without a trailing slash; expected ${JSON.stringify(`${issuer}/`)}`,
					help,
				};
		}
	},
});

function problemOf(issuer: string): Problem | undefined {
	if (/\s/.test(issuer)) return "white-space";
	if (!URL.canParse(issuer) || !issuer.startsWith("https://"))
		return "not-https";
	// AKS' issuers end with a slash: https://<region>.oic.prod-aks.azure.com/<tenant>/<cluster>/
	const { hostname, pathname } = new URL(issuer);
	return hostname.endsWith(".oic.prod-aks.azure.com") && !pathname.endsWith("/")
		? "no-trailing-slash"
		: undefined;
}
