import { expect, test } from "vitest";
import { mayDecide, type Rank } from "../../src/model/rank.ts";

const ranks: readonly Rank[] = [
	"program",
	"runner",
	"input",
	"base",
	"head",
	"service",
];

test.each([
	["token-host", ["program", "runner", "input"]],
	["public-host", ["input", "base", "service"]],
	["issuer", ["input", "base", "service"]],
	["write", ["input", "base"]],
	["suppression", ["input", "base"]],
] as const)("a matter of %s is decided by %j alone", (matter, may) => {
	expect(ranks.filter((rank) => mayDecide(rank, matter))).toEqual(may);
});
