import { at, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";

type Problem =
	| { problem: "kind"; found: string }
	| { problem: "name" }
	| { problem: "second-document" };

export const notARadixconfig = fileRule({
	name: "not-a-radixconfig",
	level: "error",
	since: "0.1.0",
	summary:
		"The file lacks `kind: RadixApplication` or `metadata.name`, or contains a second YAML document.",
	*check({ document }): Generator<{
		at: (string | number)[] | NonNullable<typeof document.secondDocument>;
		data: Problem;
	}> {
		const root = { value: document.root, path: [] };
		const kind = text(at(root, "kind"));
		if (kind !== "RadixApplication")
			yield { at: ["kind"], data: { problem: "kind", found: kind } };
		if (text(at(root, "metadata", "name")) === "")
			yield { at: ["metadata", "name"], data: { problem: "name" } };
		if (document.secondDocument)
			yield {
				at: document.secondDocument,
				data: { problem: "second-document" },
			};
	},
	about: () => ({}),
	text(data: Problem) {
		switch (data.problem) {
			case "kind":
				return {
					message:
						data.found === ""
							? "the file has no kind; expected kind: RadixApplication"
							: `the kind is "${data.found}"; expected RadixApplication`,
					help: "Name only radixconfig files in `config`.",
				};
			case "name":
				return {
					message:
						"the file has no metadata.name; expected the name of the application",
					help: "The name is part of every subject, so nothing can be derived without it.",
				};
			case "second-document":
				return {
					message: "the file contains a second YAML document; expected one",
					help: "Radix reads only the first document of a file. Remove the second, or move it to its own file.",
				};
		}
	},
});
