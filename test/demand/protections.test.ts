import { describe, expect, test } from "vitest";
import { deployedUses } from "../../src/demand/protections.ts";
import {
	credential,
	identity,
	ids,
	issuer,
	otherIssuer,
	subjectOf,
} from "../nouns.ts";

describe("what is deployed on a cluster", () => {
	const use = {
		environment: "dev",
		deployment: "dev-abc",
		workload: { kind: "component", name: "web" },
		clientId: ids.web,
		subject: subjectOf("web"),
	};
	const protection = deployedUses(
		[{ cluster: "platform", application: "my-app", uses: [use] }],
		new Map([
			["platform", [issuer]],
			["playground", [otherIssuer]],
		]),
	);

	test("keeps the credential that it uses", () => {
		expect(protection.covers(credential(), identity())).toBe(true);
		expect(protection.intended).toBe(true);
	});

	test.each([
		["another subject", credential({ subject: subjectOf("api") }), ids.web],
		["another cluster's issuer", credential({ issuer: otherIssuer }), ids.web],
		[
			"another audience, which no workload has",
			credential({ audiences: ["api://else"] }),
			ids.web,
		],
		["an expression", credential({ subject: null }), ids.web],
		["another identity", credential(), ids.api],
	])("keeps none with %s", (_, other, clientId) => {
		expect(protection.covers(other, identity([], { clientId }))).toBe(false);
	});
});
