import { discoveryRule } from "./rule.ts";

type Mismatch = { issuer: string; found: string; givenAs: string };

export const issuerMismatch = discoveryRule({
	name: "issuer-mismatch",
	level: "error",
	since: "0.2.0",
	summary:
		"With `check-issuers`: the discovery document of an issuer names another one, which its tokens have.",
	*check({ discoveries }) {
		for (const { discovery, givenAs, location } of discoveries) {
			const { issuer } = discovery;
			if (!("found" in discovery) || discovery.found === issuer) continue;
			const data: Mismatch = { issuer, found: discovery.found, givenAs };
			yield { at: location, data };
		}
	},
	about: ({ issuer, found }: Mismatch) => ({ issuers: [issuer, found] }),
	text: ({ issuer, found, givenAs }: Mismatch) => ({
		message: `${givenAs} has the issuer ${JSON.stringify(issuer)}, and its discovery document names ${JSON.stringify(found)}`,
		help: "The tokens have what the document names, and Microsoft Entra ID compares byte for byte. Give that instead.",
	}),
});
