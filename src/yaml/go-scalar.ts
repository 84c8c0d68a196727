/**
 * Plain scalars as Radix' parser resolves them: go-yaml v2, whose scalars are those of YAML 1.1.
 * Source: github.com/go-yaml/yaml, branch v2, resolve.go.
 */

const constants: ReadonlyMap<string, boolean | null> = new Map(
	(
		[
			[["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE"], true],
			[["on", "On", "ON"], true],
			[["n", "N", "no", "No", "NO", "false", "False", "FALSE"], false],
			[["off", "Off", "OFF"], false],
			[["", "~", "null", "Null", "NULL"], null],
		] as const
	).flatMap(([words, value]) => words.map((word) => [word, value] as const)),
);

/**
 * What a plain scalar stands for. A number that JavaScript would write in another way than Go is a string:
 * where it matters here, Radix wants text.
 */
export function resolvePlain(source: string): string | number | boolean | null {
	const constant = constants.get(source);
	if (constant !== undefined) return constant;
	if (!/^[-+.\d]/.test(source)) return source;
	return integer(source.replaceAll("_", "")) ?? float(source) ?? source;
}

/** As `strconv.ParseInt` with base 0: `0x1f`, `0b11`, `0o17`, and a leading zero for octal. */
function integer(text: string): number | string | undefined {
	const match =
		/^([-+]?)(?:0([xX])([\da-fA-F]+)|0([bB])([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/.exec(
			text,
		);
	if (match === null) return undefined;
	const [, sign, hex, hexDigits, bin, binDigits, octal, decimal] = match;
	const magnitude = BigInt(
		(hex && `0x${hexDigits}`) ||
			(bin && `0b${binDigits}`) ||
			(octal && `0o${octal}`) ||
			(decimal ?? ""),
	);
	const value = sign === "-" ? -magnitude : magnitude;
	if (value < -(2n ** 63n) || value >= 2n ** 64n) return undefined;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : String(value);
}

function float(text: string): number | string | undefined {
	if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text))
		return undefined;
	const value = Number(text);
	const written = formatFloat(value);
	return String(value) === written ? value : written;
}

/** As `strconv.FormatFloat(value, 'g', -1, 32)`: the fewest digits that give the same 32-bit number. */
function formatFloat(value: number): string {
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return single < 0 ? "-Inf" : "+Inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	let digits = 1;
	while (Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
	const [mantissa = "", exponent = ""] = single
		.toExponential(digits - 1)
		.split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 6) return String(Number(`${mantissa}e${power}`));
	const sign = power < 0 ? "-" : "+";
	return `${mantissa}e${sign}${String(Math.abs(power)).padStart(2, "0")}`;
}
