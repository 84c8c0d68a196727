import { expect, test } from "vitest";
import { writableIssuers } from "../../src/clusters/given-issuers.ts";

const location = {
	file: "policy.yaml",
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1,
};

function cluster(givenBy: "base" | "head", issuer: string) {
	return {
		name: givenBy,
		files: new Set<string>(),
		radixCluster: undefined,
		givenBy,
		issuers: [{ issuer, location }],
		retiredIssuers: [],
	};
}

test("what is written is named by an input, an accepted file or Radix, and is not rejected", () => {
	const settings = {
		clusters: [
			cluster("base", "https://base.example/"),
			cluster("head", "https://head.example/"),
			cluster("base", "http://base.example/"),
		],
		issuerUrls: ["https://input.example/", "https://INPUT.example/"],
		radixClusters: ["platform"],
		retiredIssuerUrls: ["https://retired.example/"],
	};
	const radix = new Map([
		["platform", ["https://radix.example/", " https://radix.example/"]],
	]);

	expect([...writableIssuers(settings, radix)]).toEqual([
		"https://input.example/",
		"https://base.example/",
		"https://radix.example/",
	]);
});

test("an issuer of a pull request may be written if an input names it, too", () => {
	const issuer = "https://both.example/";
	const settings = {
		clusters: [cluster("head", issuer)],
		issuerUrls: [issuer],
		radixClusters: [],
		retiredIssuerUrls: [],
	};

	expect([...writableIssuers(settings, new Map())]).toEqual([issuer]);
});
