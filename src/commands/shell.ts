import type { Host } from "../host.ts";
import type { Display } from "../report/formats/format.ts";

/** What the command line needs from where it was called. */
export interface Shell {
	readonly host: Host;
	readonly environment: NodeJS.ProcessEnv;
	/** What standard output is. */
	readonly display: Display;
	/** What asks a person who sits at a terminal; `undefined` if nobody does. */
	asker(): ((question: string) => Promise<string>) | undefined;
	/** Where the pages of the rules are. */
	readonly pages: URL;
	/** Writes to standard output, where the data goes, and waits until it is taken. */
	print(text: string): Promise<void>;
	/** Writes a line to standard error. */
	complain(line: string): void;
	/** Removes what `host.progress` shows. */
	clearProgress(): void;
}
