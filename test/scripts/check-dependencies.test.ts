import { describe, expect, test } from "vitest";
import { problemsIn } from "../../scripts/check-dependencies.ts";
import { isAllowed, shippable, usable } from "../../scripts/licences.ts";

const sound = { integrity: "sha512-AAAA", license: "MIT" };
const problemsOf = (
	locked: object,
	decided: Record<string, boolean> = {},
	installed: { license?: unknown } | undefined = { license: "MIT" },
) =>
	problemsIn(
		{ "": {}, "node_modules/a/node_modules/@scope/b": locked },
		decided,
		() => installed,
	);

describe("a package of the lockfile", () => {
	test("with nothing unusual is no problem", () => {
		expect(problemsOf(sound)).toEqual([]);
		expect(problemsOf({ ...sound, optional: true }, {}, undefined)).toEqual([]);
	});

	test.each<[string, object, string]>([
		["no hash", { license: "MIT" }, "has no sha512 integrity"],
		["a weak hash", { ...sound, integrity: "sha1-AA" }, "has no sha512"],
		[
			"a place of its own",
			{ ...sound, resolved: "git+ssh://git@github.com/a/b.git#c0de" },
			"does not come from the registry",
		],
		["a link", { ...sound, link: true }, "does not come from the registry"],
		["no licence", { integrity: "sha512-A" }, "has the licence undefined"],
		["another licence", { ...sound, license: "AGPL-3.0" }, "AGPL-3.0"],
		[
			"another licence than it says itself",
			{ ...sound, license: "ISC" },
			'is "MIT", and the lockfile "ISC"',
		],
		[
			"install scripts",
			{ ...sound, hasInstallScript: true },
			"@scope/b has install scripts",
		],
	])("with %s is one", (_, locked, problem) => {
		expect(problemsOf(locked).join("\n")).toContain(problem);
	});

	test("with install scripts is none once somebody has decided", () => {
		const scripted = { ...sound, hasInstallScript: true };
		expect(problemsOf(scripted, { "@scope/b": true })).toEqual([]);
		expect(problemsOf(scripted, { "@scope/b": false })).toEqual([]);
		expect(problemsOf(sound, { "@scope/b": true })).toEqual([
			"@scope/b is in allowScripts and has no install scripts (any more).",
		]);
	});

	test("that is not installed is one, unless it is for another system", () => {
		expect(
			problemsIn({ "node_modules/a": sound }, {}, () => undefined),
		).toEqual(["node_modules/a is not installed: run `npm ci`."]);
	});
});

test.each<[unknown, boolean, boolean]>([
	["MIT", true, true],
	["(MIT OR GPL-3.0-only)", true, true],
	["MPL-2.0", false, true],
	["MIT AND GPL-3.0-only", false, false],
	["GPL-3.0-only", false, false],
	["SEE LICENSE IN LICENSE", false, false],
	["UNLICENSED", false, false],
	["", false, false],
	[undefined, false, false],
	[{ type: "MIT" }, false, false],
])("%j: may be shipped: %s, may be used: %s", (licence, shipped, used) => {
	expect(isAllowed(licence, shippable)).toBe(shipped);
	expect(isAllowed(licence, usable)).toBe(used);
});
