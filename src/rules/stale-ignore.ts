import { suggestion } from "../did-you-mean.ts";
import type { IgnoreProblem } from "../model/ignore.ts";
import { ignoreRule } from "./rule.ts";

type StaleIgnore = Omit<IgnoreProblem, "location"> & Record<string, unknown>;

export const staleIgnore = ignoreRule({
	name: "stale-ignore",
	level: "warning",
	since: "0.1.0",
	summary:
		"An ignore does not count: it has expired, matches nothing, gives no reason or names no rule.",
	*check(problems) {
		for (const { location, ...data } of problems)
			yield { at: location, data: data as StaleIgnore };
	},
	about: () => ({}),
	text({ problem, rule, expires, rules }: StaleIgnore) {
		switch (problem) {
			case "expired":
				return {
					message: `the ignore of ${rule} expired on ${expires} and no longer counts`,
					help: "Put right what it ignores, or give it a later date and a reason that still holds.",
				};
			case "unmatched":
				return {
					message: `the ignore of ${rule} matches no finding`,
					help: "Remove it. If it should match something, check what it asks for.",
				};
			case "no-reason":
				return {
					message: `the ignore of ${rule} gives no reason, so it does not count`,
					help: `Say why after the bracket: # radix-workload-identity: ignore[${rule}] because …`,
				};
			case "unknown-rule":
				return {
					message: `the ignore names the rule "${rule}", which does not exist${suggestion(rule, rules ?? [])}`,
					help: "The rules are listed in the documentation, each with a page of its own.",
				};
			case "malformed":
				return {
					message:
						"this comment is meant for radix-workload-identity, but is no ignore; expected # radix-workload-identity: ignore[rule] reason",
					help: "Name one or more rules in brackets, separated by commas, and the reason after them.",
				};
		}
	},
});
