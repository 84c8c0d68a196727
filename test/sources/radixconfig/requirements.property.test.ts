import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveApplication } from "../../../src/sources/radixconfig/derive.ts";
import {
	type RadixConfig,
	radixConfig,
	yamlOf,
	yamlStyle,
} from "../../generators.ts";
import { type Derived, derive } from "./marked-config.ts";
import { requiredBy } from "./oracle.ts";

function inShort({ environment, kind, name, clientId, subject }: Derived) {
	return [environment, kind, name, clientId, subject].join(" ");
}

describe("for any config, however it is written", () => {
	test("what is derived is what the operator's own way of merging gives", () => {
		fc.assert(
			fc.property(radixConfig, yamlStyle, (config, style) => {
				const derived = derive(yamlOf(config, style)).map(inShort);
				expect(derived.sort()).toEqual(requiredBy(config).sort());
			}),
			{ numRuns: 500 },
		);
	});

	test("the client ID that counts stands where it is located", () => {
		fc.assert(
			fc.property(radixConfig, yamlStyle, (config, style) => {
				const text = yamlOf(config, style);
				const lines = text.split("\n");
				for (const { clientId, location } of derive(text)) {
					const line = lines[location.line - 1] ?? "";
					const shown = line
						.slice(location.column - 1, location.endColumn - 1)
						.replaceAll(/["']/g, "");
					expect(shown.toLowerCase()).toBe(clientId);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("the order of keys does not matter", () => {
		fc.assert(
			fc.property(
				radixConfig.chain((config) =>
					fc.tuple(fc.constant(config), shuffledKeys(config)),
				),
				yamlStyle,
				([config, keys], style) => {
					const shuffled = inOrder(config, keys) as RadixConfig;
					expect(derive(yamlOf(shuffled, style)).map(inShort)).toEqual(
						derive(yamlOf(config, style)).map(inShort),
					);
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe("for any data at all", () => {
	test("derivation does not throw", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.jsonValue(),
					fc.anything({ withBigInt: true, withDate: true, withMap: true }),
				),
				(root) => {
					expect(deriveApplication(root)).toBeTypeOf("object");
				},
			),
			{ numRuns: 1_000 },
		);
	});

	test("nor where a config has something else than is expected in some place", () => {
		fc.assert(
			fc.property(
				radixConfig,
				fc.array(fc.tuple(fc.nat(), fc.anything()), {
					minLength: 1,
					maxLength: 5,
				}),
				(config, replacements) => {
					const root: unknown = structuredClone(config);
					for (const [place, value] of replacements) {
						const places = placesIn(root);
						places[place % places.length]?.(value);
					}
					expect(deriveApplication(root)).toBeTypeOf("object");
				},
			),
			{ numRuns: 1_000 },
		);
	});
});

/** All keys that a config uses, in any order. */
function shuffledKeys(config: unknown): fc.Arbitrary<string[]> {
	const keys = new Set<string>();
	JSON.stringify(config, (key, value) => {
		keys.add(key);
		return value;
	});
	return fc.shuffledSubarray([...keys], { minLength: keys.size });
}

function inOrder(value: unknown, keys: readonly string[]): unknown {
	if (Array.isArray(value)) return value.map((item) => inOrder(item, keys));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))
			.map(([key, inner]) => [key, inOrder(inner, keys)]),
	);
}

/** One function per place of some data, which puts something else there. */
function placesIn(value: unknown): ((replacement: unknown) => void)[] {
	if (
		typeof value !== "object" ||
		value === null ||
		!Object.isExtensible(value)
	)
		return [];
	const container = value as Record<string, unknown>;
	return Object.keys(container).flatMap((key) => [
		(replacement: unknown) => {
			container[key] = replacement;
		},
		...placesIn(container[key]),
	]);
}
