import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { baseCommit } from "../../src/github/event.ts";

const folder = mkdtempSync(join(tmpdir(), "event-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sha = "ba5e".repeat(10);
const running = "c0de".repeat(10);

function baseOf(event: string, payload: unknown): string | undefined {
	const path = join(folder, "event.json");
	writeFileSync(path, JSON.stringify(payload));
	return baseCommit({
		GITHUB_REPOSITORY: "my-org/my-app",
		GITHUB_SHA: running,
		GITHUB_EVENT_NAME: event,
		GITHUB_EVENT_PATH: path,
	})?.sha;
}

test.each<[string, unknown, string | undefined]>([
	["pull_request", { pull_request: { base: { sha } } }, sha],
	["pull_request_target", { pull_request: { base: { sha } } }, sha],
	["pull_request_review", { pull_request: { base: { sha } } }, sha],
	["merge_group", { merge_group: { base_sha: sha } }, sha],
	["issue_comment", { issue: {} }, running],
	["workflow_run", { workflow_run: { event: "pull_request" } }, running],
	// What runs is the proposal itself.
	["pull_request", {}, undefined],
	["merge_group", null, undefined],
	[
		"pull_request",
		{ pull_request: { base: { sha: "--output=x" } } },
		undefined,
	],
	["pull_request", { pull_request: { base: null } }, undefined],
])("the base of %s %j is %s", (event, payload, expected) => {
	expect(baseOf(event, payload)).toBe(expected);
});

test("there is none without a repository", () => {
	expect(baseCommit({ GITHUB_EVENT_NAME: "issue_comment" })).toBeUndefined();
});
