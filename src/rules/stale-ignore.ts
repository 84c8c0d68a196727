import { suggestion } from "../did-you-mean.ts";
import type { IgnoreProblem } from "../model/ignore.ts";
import { ignoreRule } from "./rule.ts";

type StaleIgnore = Omit<IgnoreProblem, "location"> & Record<string, unknown>;

export const staleIgnore = ignoreRule({
	name: "stale-ignore",
	level: "warning",
	since: "0.1.0",
	summary:
		"An ignore has no effect: it has expired, matches nothing, gives no reason or names no rule.",
	*check(problems) {
		for (const { location, ...data } of problems)
			yield { at: location, data: data as StaleIgnore };
	},
	about: () => ({}),
	text({ problem, rule, expires, rules }: StaleIgnore) {
		switch (problem) {
			case "expired":
				return {
					message: `the ignore of ${rule} expired on ${expires}`,
					help: "Fix what it ignores, or extend the date and give a reason that still applies.",
				};
			case "unmatched":
				return {
					message: `the ignore of ${rule} matches no finding`,
					help: "Remove it, or correct what it should match.",
				};
			case "no-reason":
				return {
					message: `the ignore of ${rule} gives no reason, so it has no effect`,
					help: `Give the reason after the bracket: # radix-workload-identity: ignore[${rule}] because …`,
				};
			case "unknown-rule":
				return {
					message: `the ignore names the rule "${rule}", which does not exist${suggestion(rule, rules ?? [])}`,
					help: "The rules are listed in the documentation, each with a page of its own.",
				};
			case "malformed":
				return {
					message:
						"this comment starts like an ignore but is not one; expected # radix-workload-identity: ignore[rule] reason",
					help: "Name one or more rules in brackets, separated by commas, and the reason after them.",
				};
		}
	},
});
