import { discoveryRule } from "./rule.ts";

type Unreachable = { issuer: string; givenAs: string; reason: string };

export const issuerUnreachable = discoveryRule({
	name: "issuer-unreachable",
	level: "warning",
	since: "0.2.0",
	summary:
		"With `check-issuers`: the discovery document or the keys of an issuer could not be read.",
	*check({ discoveries }) {
		for (const { discovery, givenAs, location } of discoveries) {
			if (!("reason" in discovery)) continue;
			const { issuer, reason } = discovery;
			yield {
				at: location,
				data: { issuer, givenAs, reason } satisfies Unreachable,
			};
		}
	},
	about: ({ issuer }: Unreachable) => ({ issuers: [issuer] }),
	text: ({ issuer, givenAs, reason }: Unreachable) => ({
		message: `${givenAs} has the issuer ${JSON.stringify(issuer)}, which could not be checked: ${reason}`,
		help: "Microsoft Entra ID reads the same documents before it trusts a token. Check the issuer for typing errors; if only this machine cannot reach it, leave check-issuers out.",
	}),
});
