import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseClientId } from "../../src/model/client-id.ts";
import { derive } from "../sources/radixconfig/marked-config.ts";

const canonical = "0f8fad5b-d9cb-469f-a165-70867728950e";
const digits = canonical.replaceAll("-", "");

describe("a client ID that the operator takes", () => {
	test.each([
		[canonical, true],
		[canonical.toUpperCase(), true],
		["0F8fAD5b-D9cB-469f-A165-70867728950E", true],
		[digits, false],
		[digits.toUpperCase(), false],
		[`{${canonical}}`, false],
		[`{${canonical.toUpperCase()}}`, false],
		[`urn:uuid:${canonical}`, false],
		[`URN:UUID:${canonical.toUpperCase()}`, false],
	])("%s", (text, usualForm) => {
		expect(parseClientId(text)).toEqual({ canonical, usualForm });
	});

	test.each([
		"00000000-0000-0000-0000-000000000000",
		"ffffffff-ffff-ffff-ffff-ffffffffffff",
	])("%s, whatever its version", (text) => {
		expect(parseClientId(text)?.canonical).toBe(text);
	});

	test("is canonical in the requirement, and shown where it stands", () => {
		const text = `metadata: {name: my-app}
spec:
  environments: [{name: dev}]
  components:
    - {name: a, identity: {azure: {clientId: ${canonical.toUpperCase()}}}}
    - {name: b, identity: {azure: {clientId: "{${canonical}}"}}}
    - {name: c, identity: {azure: {clientId: "urn:uuid:${canonical}"}}}
    - {name: d, identity: {azure: {clientId: ${digits}}}}
`;
		expect(
			derive(text).map(({ name, clientId, location }) => [
				name,
				clientId,
				location.line,
				location.column,
			]),
		).toEqual([
			["a", canonical, 5, 46],
			["b", canonical, 6, 46],
			["c", canonical, 7, 46],
			["d", canonical, 8, 46],
		]);
	});
});

describe("a client ID that fails the deployment", () => {
	test.each([
		"",
		" ",
		"web",
		canonical.slice(1),
		`${canonical}0`,
		` ${canonical}`,
		`${canonical}\n`,
		canonical.replace("0f", "0g"),
		canonical.replaceAll("-", "_"),
		`{${canonical}`,
		`${canonical}}`,
		`(${canonical})`,
		`{${digits}}`,
		`uuid:${canonical}`,
		`urn:uuid:${digits}`,
		`${digits}0`,
		"$(CLIENT_ID)",
		"{{ .Values.clientId }}",
	])("%j", (text) => {
		expect(parseClientId(text)).toBeUndefined();
	});
});

test("every UUID is read in each of the forms as the same client ID", () => {
	fc.assert(
		fc.property(fc.uuid(), fc.boolean(), (id, upper) => {
			const text = upper ? id.toUpperCase() : id;
			for (const form of [
				text,
				text.replaceAll("-", ""),
				`{${text}}`,
				`urn:uuid:${text}`,
			])
				expect(parseClientId(form)?.canonical).toBe(id);
		}),
	);
});

test("no other text is read as one", () => {
	const almost = fc
		.tuple(fc.uuid(), fc.nat(35), fc.string({ maxLength: 2 }))
		.map(
			([id, index, text]) => id.slice(0, index) + text + id.slice(index + 1),
		);
	fc.assert(
		fc.property(fc.oneof(fc.string(), almost), (text) => {
			const hexadecimal = text
				.replace(/^urn:uuid:/i, "")
				.replaceAll(/[{}-]/g, "");
			fc.pre(!/^[0-9a-f]{32}$/i.test(hexadecimal));
			expect(parseClientId(text)).toBeUndefined();
		}),
	);
});
