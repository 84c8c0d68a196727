import type { Location } from "../../model/location.ts";
import {
	type Data,
	type Definition,
	type Rule,
	toRule,
} from "../../model/rule.ts";
import type { YamlDocument } from "../../yaml/document.ts";
import type { Path } from "../../yaml/path.ts";
import type { Application } from "./derive.ts";
import type { Spelling } from "./keys.ts";
import type { SubPipeline } from "./sub-pipeline.ts";

/** One radixconfig and what was derived from it. */
export interface FileSubject {
	readonly document: YamlDocument;
	/** The keys in another letter case than the documented one. */
	readonly spellings: readonly Spelling[];
	readonly application: Application;
	/** The folder `tekton` next to the file; `undefined` if no sub-pipeline has an identity, or if it is not known. */
	readonly subPipeline: SubPipeline | undefined;
}

/** The key at the end of a path, where it is the key that is wrong and not its value. */
interface KeyOf {
	readonly keyOf: Path;
}

/** A rule about one file. Points at a path of the document, or at a location that reading has found. */
export function fileRule<D extends Data>(
	definition: Definition<Path | KeyOf | Location, FileSubject, D>,
): Rule<FileSubject> {
	return toRule(definition, false, ({ document }, target) => {
		if ("line" in target) return target;
		return "keyOf" in target
			? document.locate(target.keyOf, "key")
			: document.locate(target);
	});
}
