/**
 * Client IDs as the operator reads them. Its parser (github.com/google/uuid) takes four forms, and
 * the value that reaches the pod is always the canonical one.
 */
export interface ParsedClientId {
	/** Lower-case, 8-4-4-4-12. */
	readonly canonical: string;
	/** Whether the file has it in the 8-4-4-4-12 form, in whatever case. */
	readonly usualForm: boolean;
}

const usual = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads a client ID, or returns `undefined` where the operator would fail the deployment. */
export function parseClientId(text: string): ParsedClientId | undefined {
	if (usual.test(text))
		return { canonical: text.toLowerCase(), usualForm: true };
	const wrapped = /^(?:urn:uuid:(.{36})|\{(.{36})\})$/i.exec(text);
	const inner = wrapped?.[1] ?? wrapped?.[2];
	if (inner !== undefined && usual.test(inner))
		return { canonical: inner.toLowerCase(), usualForm: false };
	if (/^[0-9a-f]{32}$/i.test(text)) {
		const canonical = text
			.toLowerCase()
			.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
		return { canonical, usualForm: false };
	}
	return undefined;
}

/** The client ID as it is compared, or as it is written if it is not one. */
export function canonicalClientId(written: string): string {
	return parseClientId(written)?.canonical ?? written;
}
