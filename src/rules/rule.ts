import type { Comparison } from "../compare/compare.ts";
import type { RadixconfigFile, UnreadableFile } from "../files/files.ts";
import type { IgnoreProblem } from "../findings/ignores.ts";
import type { Finding, Level } from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import type { CheckedFile } from "../model/requirement.ts";
import type { Application } from "../sources/radixconfig/derive.ts";
import type { Path } from "../yaml/path.ts";

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
}

export interface Rule<Subject> extends RuleMetadata {
	findings(subject: Subject): Finding[];
}

/** Everything that was named as input and could not be read. */
export interface ReadSubject {
	readonly unreadable: readonly UnreadableFile[];
}

/** One radixconfig and what was derived from it. */
export interface FileSubject {
	readonly file: RadixconfigFile;
	readonly application: Application;
}

/** All files of a run, and what the run was told about where they run. */
export interface RunSubject {
	readonly files: readonly DeployedFile[];
	/** Issuers as somebody wrote them, before anything is compared with them. */
	readonly issuers: readonly GivenIssuer[];
	/** Names of production environments. */
	readonly production: readonly string[];
}

export interface DeployedFile extends CheckedFile {
	/** The issuers of the file's cluster. Where they are not known, a name stands for each cluster. */
	readonly issuers: readonly string[];
}

export interface GivenIssuer {
	readonly issuer: string;
	/** The input or the key that it was given with. */
	readonly givenAs: string;
	readonly location: Location | undefined;
}

/** What a rule found: typed data, from which its text is made, and a place. */
interface Violation<Place, Data> {
	readonly at: Place;
	readonly data: Data;
	readonly level?: Level;
}

interface Definition<Subject, Place, Data> {
	readonly name: string;
	readonly level: Level;
	readonly summary: string;
	readonly since: string;
	/** What is wrong. Never prints, never throws for a user's bad data, knows no line numbers. */
	check(subject: Subject): Iterable<Violation<Place, Data>>;
	/** The only place that makes the rule's text: what is wrong and expected, and what to do. */
	text(data: Data): { message: string; help: string };
}

type Data = Readonly<Record<string, unknown>>;

/** A rule about reading. */
export function readRule<D extends Data>(
	definition: Definition<ReadSubject, Location, D>,
): Rule<ReadSubject> {
	return toRule(definition, false, (_, place) => place);
}

/** The key at the end of a path, where it is the key that is wrong and not its value. */
export interface KeyOf {
	readonly keyOf: Path;
}

/** A rule about one file. Points at a path of the document, or at a location that reading has found. */
export function fileRule<D extends Data>(
	definition: Definition<FileSubject, Path | KeyOf | Location, D>,
): Rule<FileSubject> {
	return toRule(definition, false, ({ file }, place) => {
		if ("line" in place) return place;
		return "keyOf" in place
			? file.locate(place.keyOf, "key")
			: file.locate(place);
	});
}

/** A rule about all files together. */
export function runRule<D extends Data>(
	definition: Definition<RunSubject, Location | undefined, D>,
): Rule<RunSubject> {
	return toRule(definition, false, (_, place) => place);
}

/** A rule about the comparison with Microsoft Entra ID. */
export function comparisonRule<D extends Data>(
	definition: Definition<Comparison, Location | undefined, D>,
): Rule<Comparison> {
	return toRule(definition, true, (_, place) => place);
}

/** A rule about the ignores themselves, judged after all findings exist. */
export function ignoreRule<D extends Data>(
	definition: Definition<readonly IgnoreProblem[], Location, D>,
): Rule<readonly IgnoreProblem[]> {
	return toRule(definition, false, (_, place) => place);
}

function toRule<Subject, Place, D extends Data>(
	definition: Definition<Subject, Place, D>,
	online: boolean,
	locate: (subject: Subject, place: Place) => Location | undefined,
): Rule<Subject> {
	const { name, level, summary, since } = definition;
	return {
		name,
		level,
		summary,
		online,
		since,
		findings: (subject) =>
			[...definition.check(subject)].map((violation) => {
				const location = locate(subject, violation.at);
				return {
					rule: name,
					level: violation.level ?? level,
					...definition.text(violation.data),
					...(location && { location }),
					data: violation.data,
				};
			}),
	};
}
