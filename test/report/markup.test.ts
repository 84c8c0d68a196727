import { expect, test } from "vitest";
import { escaped } from "../../src/report/writing/markup.ts";

const commit = "0123456789abcdef0123456789ABCDEF01234567";

/** What GitHub makes a link of where it stands as plain text. */
const linked =
	/(?:https?|ftp|mailto|xmpp):|www\.|[\w.]@[\w.]|@\w|(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])|(?<!&)#\d|GH-\d/i;

test.each([
	"http://attacker.example/",
	"HTTPS://attacker.example/",
	"(https://attacker.example)",
	"_https://attacker.example_",
	"ftp://attacker.example",
	"www.attacker.example",
	"WWW.attacker.example",
	"mailto:someone@attacker.example",
	"xmpp:someone@attacker.example",
	"someone@attacker.example",
	commit,
	`equinor/radix@${commit}`,
	`see ${commit}, please`,
	"@equinor/everyone",
	"equinor/radix#1",
	"gh-2",
])("%s becomes no link in a comment, and reads the same", (text) => {
	const markup = escaped(text);

	expect(text).toMatch(linked);
	expect(markup).not.toMatch(linked);
	expect(shown(markup)).toBe(text);
});

test.each(["oil-orders", "a-http-b", `${commit}0`, commit.slice(1), "wwwx"])(
	"%s stays as it is",
	(text) => {
		expect(escaped(text)).toBe(text);
	},
);

/** What a browser shows. */
function shown(markup: string): string {
	return markup
		.replaceAll(/<\/?span>/g, "")
		.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
