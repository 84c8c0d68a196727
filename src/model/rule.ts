import { type About, about, type Finding, type Level } from "./finding.ts";
import type { Location } from "./location.ts";

/** What is known about a rule without running it. */
export interface RuleMetadata {
	readonly name: string;
	/** The level of its findings unless a violation carries its own. */
	readonly level: Level;
	/** One sentence: what the rule reports. */
	readonly summary: string;
	/** Whether it compares with Microsoft Entra ID. */
	readonly online: boolean;
	/** The first version that has it. */
	readonly since: string;
	/** How its findings about one identity are shown together. Without it, all findings of the rule are one group. */
	readonly grouping?: Grouping;
}

/** How the findings of a rule about one identity are shown: a heading, and a line for each trust or credential. */
export interface Grouping {
	/** What the lines are about: what is required, or what exists. */
	readonly lines: "trusts" | "credentials";
	/** What is wrong, as a sentence without its full stop. */
	heading(group: GroupedIdentity): string;
}

/** The identity that a group of findings is about. */
interface GroupedIdentity {
	/** What it is called, or else its client ID. */
	readonly name: string;
	/** How many trusts or credentials it is about. */
	readonly count: number;
	/** Names of the credentials that it is about, as far as there are any. */
	readonly credentials: readonly string[];
	/** Why the identity could not be used or read, if it could not. */
	readonly reason: string | undefined;
}

export interface Rule<Subject> extends RuleMetadata {
	findings(subject: Subject): Finding[];
}

/** What a rule found: typed data, from which its text is made, and what it points at. */
interface Violation<Target, Data> {
	readonly at: Target;
	readonly data: Data;
	readonly level?: Level;
}

/** A rule as its file defines it. `Target` is what the rule points at, for `locate` to find. */
export interface Definition<Target, Subject, Data> {
	readonly name: string;
	readonly level: Level;
	readonly summary: string;
	readonly since: string;
	readonly grouping?: Grouping;
	/** What is wrong. Never prints, never throws for a user's bad data, knows no line numbers. */
	check(subject: Subject): Iterable<Violation<Target, Data>>;
	/** What a violation is about. */
	about(data: Data): Partial<About>;
	/** The only place that makes the rule's text: what is wrong and expected, and what to do. */
	text(data: Data): { message: string; help: string };
}

export type Data = Readonly<Record<string, unknown>>;

/**
 * Makes a rule of its definition.
 * @param locate turns what the rule points at into a location, if it has one
 */
export function toRule<Target, Subject, D extends Data>(
	definition: Definition<Target, Subject, D>,
	online: boolean,
	locate: (subject: Subject, target: Target) => Location | undefined,
): Rule<Subject> {
	const { name, level, summary, since, grouping } = definition;
	return {
		name,
		level,
		summary,
		online,
		since,
		...(grouping && { grouping }),
		findings: (subject) =>
			[...definition.check(subject)].map(({ at, data, ...violation }) => {
				const location = locate(subject, at);
				return {
					rule: name,
					level: violation.level ?? level,
					...definition.text(data),
					about: about(definition.about(data)),
					...(location && { location }),
					data,
				};
			}),
	};
}
