/** Something that sync does, or would do, to one credential. */
export interface Change {
	readonly action: "create" | "delete" | "replace";
	readonly clientId: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
	/** `unknown`: it was sent, and the run ended before it was seen whether it was made. */
	readonly outcome: "planned" | "done" | "failed" | "skipped" | "unknown";
	/** Why it failed or was skipped; of one that is done, what else happened. Skipped without one, someone else had done it since it was planned. */
	readonly error?: string;
	/** Of a deletion: why the credential is not needed. */
	readonly why?: string;
	/** Of a replacement: the audience that the credential had. */
	readonly before?: string;
}
