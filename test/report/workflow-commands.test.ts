import { expect, test } from "vitest";
import {
	annotatedGroups,
	formatWorkflowCommands,
	restAnnotations,
} from "../../src/report/formats/annotations.ts";
import { groupsOf } from "../../src/report/view/groups.ts";
import {
	complete,
	everyStatus,
	hostile,
	hostileReport,
	manyFindings,
} from "./reports.ts";

test("workflow commands", async () => {
	await expect(formatWorkflowCommands(everyStatus)).toMatchFileSnapshot(
		"golden/annotations.txt",
	);
});

test("a caller can leave room for an annotation of its own", () => {
	const groups = groupsOf(manyFindings());
	const annotated = annotatedGroups(groups, 9);
	expect(annotated).toHaveLength(8);
	expect(
		restAnnotations(groups, annotated).map(({ message }) => message),
	).toEqual(["4920 more findings of level error are in the job summary."]);
});

test("hostile text stays inside of its command", () => {
	for (const [index, text] of hostile.entries()) {
		const finding = hostileReport.findings[index];
		if (!finding) throw new Error(`there is no finding for ${text}`);
		const commands = formatWorkflowCommands(complete({ findings: [finding] }));
		expect(commands.trimEnd().split("\n")).toHaveLength(1);
		expect(commands).toMatch(
			/^::error title=missing-credential,file=[^,:\n]*,endLine=\d+,endColumn=\d+,line=\d+,col=1::[^\n\r]*\n$/,
		);
		expect(commands).not.toContain("##[");
	}
});
