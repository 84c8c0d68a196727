import { expect, test } from "vitest";
import { parseDocument } from "../../src/yaml/document.ts";
import { inlineIgnores } from "../../src/yaml/inline-ignores.ts";

function ignoresIn(text: string) {
	const file = parseDocument("radixconfig.yaml", text);
	if (!("root" in file)) throw new Error(file.message);
	return inlineIgnores(file).map(({ rule, reason, line }) => [
		rule,
		reason,
		line,
	]);
}

const comment = "# radix-workload-identity:";

test.each([
	[
		"on the line itself",
		`a: 1 ${comment} ignore[schema] why\n`,
		[["schema", "why", 1]],
	],
	[
		"on the line above",
		`${comment} ignore[schema] why\na: 1\n`,
		[["schema", "why", 2]],
	],
	[
		"above other comments and empty lines",
		`${comment} ignore[schema] why\n\n# else\na: 1\n`,
		[["schema", "why", 4]],
	],
	[
		"two of them above one line",
		`${comment} ignore[schema] why\n${comment} ignore[keda-trust] so\na: 1\n`,
		[
			["schema", "why", 3],
			["keda-trust", "so", 3],
		],
	],
	[
		"several rules",
		`a: 1 ${comment}  ignore[schema, keda-trust] why  \n`,
		[
			["schema", "why", 1],
			["keda-trust", "why", 1],
		],
	],
	["without a reason", `a: 1 ${comment} ignore[schema]\n`, [["schema", "", 1]]],
	["not understood", `a: 1 ${comment} please\n`, [[undefined, "", 1]]],
	[
		"between the items of a list",
		`a:\n  - b\n  ${comment} ignore[schema] why\n  - c\n`,
		[["schema", "why", 4]],
	],
	["in a text", `a: "${comment} ignore[schema] why"\n`, []],
	["in a block of text", `a: |\n  ${comment} ignore[schema] why\n`, []],
	["in a plain text", `a: b#radix-workload-identity:x\n`, []],
	["of somebody else", "a: 1 # see radix-workload-identity: it says so\n", []],
])("%s", (_, text, expected) => {
	expect(ignoresIn(text)).toEqual(expected);
});
