/**
 * Something that the user can fix: bad usage, an input that cannot be read, no sign-in.
 * Ends the run with exit status 2 and is shown as its message and hint, without a stack trace.
 * Every other error that reaches an entry is a bug of this program.
 */
export class UserError extends Error {
	override readonly name = "UserError";
	/** What to do about it, one sentence. */
	readonly hint: string;

	constructor(message: string, hint: string, options?: ErrorOptions) {
		super(message, options);
		this.hint = hint;
	}
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
	return thrown instanceof Error ? thrown.message : String(thrown);
}
