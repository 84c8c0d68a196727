/** The text of every file that was read, to show lines of it in messages. */
export class Texts {
	private readonly texts = new Map<string, string>();
	private readonly split = new Map<string, readonly string[]>();

	get names(): string[] {
		return [...this.texts.keys()];
	}

	add(name: string, text: string): void {
		this.texts.set(name, text);
	}

	/** A line of a file, counted from 1; `undefined` if the file was not read or is shorter. */
	line(name: string, number: number): string | undefined {
		const text = this.texts.get(name);
		if (text === undefined) return undefined;
		const lines = this.split.get(name) ?? text.split(/\r\n?|\n/);
		this.split.set(name, lines);
		return lines[number - 1];
	}
}
