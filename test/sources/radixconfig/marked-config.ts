import { expect } from "vitest";
import { parseClientId } from "../../../src/model/client-id.ts";
import type { Location } from "../../../src/model/location.ts";
import { deriveApplication } from "../../../src/sources/radixconfig/derive.ts";
import {
	parseDocument,
	type YamlDocument,
} from "../../../src/yaml/document.ts";

/** A requirement as derivation sees it, before anyone knows its issuers. */
export interface Derived {
	readonly environment: string;
	readonly kind: string;
	readonly name: string;
	/** Canonical. */
	readonly clientId: string;
	readonly subject: string;
	readonly location: Location;
}

/** Parses a file that is expected to be YAML. */
export function parsed(text: string): YamlDocument {
	const file = parseDocument("radixconfig.yaml", text);
	if ("root" in file) return file;
	return expect.fail(`not parsed: ${file.message}\n${text}`);
}

/** What a radixconfig requires; a client ID that is no UUID requires nothing. */
export function derive(text: string): Derived[] {
	const file = parsed(text);
	return deriveApplication(file.root).uses.flatMap(
		({ environment, workload: { kind, name }, clientId, subject, path }) => {
			const canonical = parseClientId(clientId)?.canonical;
			if (canonical === undefined) return [];
			const location = file.locate(path);
			return [
				{ environment, kind, name, clientId: canonical, subject, location },
			];
		},
	);
}

const marks = [..."①②③④⑤⑥⑦⑧⑨"];

/**
 * A text in which ① … ⑨ stand for client IDs: each is replaced by an ID of its own, and where it stood
 * can be asked for.
 */
export class MarkedConfig {
	readonly text: string;
	private readonly places = new Map<string, string>();

	constructor(marked: string) {
		let text = "";
		const counts = new Map<string, number>();
		for (const character of marked) {
			if (!marks.includes(character)) {
				text += character;
				continue;
			}
			const lines = text.split("\n");
			const column = (lines.at(-1)?.length ?? 0) + 1;
			const count = (counts.get(character) ?? 0) + 1;
			counts.set(character, count);
			// A mark that stands twice is told apart by a stroke for every time after the first.
			this.places.set(
				`${lines.length}:${column}`,
				character + "'".repeat(count - 1),
			);
			text += clientIdOf(character);
		}
		this.text = text;
	}

	/**
	 * The requirements in short: the mark that stands where the client ID is located and that it stands
	 * for, else the client ID and the place; then who needs it for which subject.
	 */
	requirements(): string[] {
		return derive(this.text).map(
			({ environment, kind, name, clientId, subject, location }) => {
				const place = `${location.line}:${location.column}`;
				const mark = this.places.get(place) ?? place;
				const shown =
					clientId === clientIdOf(mark) ? mark : `${clientId}@${place}`;
				return `${shown} ${environment} ${kind} ${name} ${subject}`;
			},
		);
	}
}

/** ① stands for 11111111-1111-4111-8111-111111111111, and so on. */
export function clientIdOf(mark: string): string {
	const digit = String(marks.indexOf(mark.charAt(0)) + 1);
	return "dddddddd-dddd-4ddd-8ddd-dddddddddddd".replaceAll("d", digit);
}

/** A radixconfig of the application `my-app` from the lines below `spec:`. */
export function configOf(spec: string): MarkedConfig {
	return new MarkedConfig(
		`kind: RadixApplication\nmetadata: {name: my-app}\nspec:${spec.trimEnd()}\n`,
	);
}

/** A sentence of the specification, the lines below `spec:`, and the requirements in short. */
export type Row = [sentence: string, spec: string, required: string[]];

export const devOnly = "environments: [{name: dev}]";

export function expectRequired(...[, spec, required]: Row): void {
	expect(configOf(spec).requirements()).toEqual(required);
}
