import { expect, test } from "vitest";
import { withoutTokens } from "../src/token-filter.ts";

const token = `eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.${"a".repeat(40)}.${"b_-".repeat(20)}`;

test.each([
	["by itself", token, "***"],
	[
		"in a header",
		`Authorization: Bearer ${token}`,
		"Authorization: Bearer ***",
	],
	[
		"in JSON",
		`{"access_token":"${token}","x":1}`,
		'{"access_token":"***","x":1}',
	],
	[
		"in a form",
		`client_assertion=${token}&scope=x`,
		"client_assertion=***&scope=x",
	],
	["cut in the payload", token.slice(0, 60), "***"],
	["cut in the header", token.slice(0, 25), "***"],
	[
		"that is opaque",
		`bearer: "Bearer ${"x1+/".repeat(8)}=="`,
		'bearer: "Bearer ***"',
	],
	["of GitHub", `token ghs_${"A1".repeat(18)} end`, "token *** end"],
	["twice", `${token} ${token}`, "*** ***"],
])("a token %s", (_, text, hidden) => {
	expect(withoutTokens(text)).toBe(hidden);
});

test.each([
	"the bearer of bad news",
	"Bearer token",
	"system:serviceaccount:my-app-dev:web-sa",
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/",
	"heyJude-and-many-other-words",
	"eyJ is short",
])("no token: %s", (text) => {
	expect(withoutTokens(text)).toBe(text);
});
