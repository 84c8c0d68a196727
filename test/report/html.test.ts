import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/build.ts";
import { formatHtml } from "../../src/report/formats/html/html.ts";
import {
	clean,
	clients,
	everyStatus,
	hostile,
	hostileReport,
	manyFindings,
} from "./reports.ts";

const executablePath = "/usr/bin/chromium";

test("the HTML report", async () => {
	await expect(formatHtml(everyStatus)).toMatchFileSnapshot(
		"golden/report.html",
	);
});

test("nothing in it leads anywhere else", () => {
	for (const report of [everyStatus, hostileReport, clean]) {
		const page = formatHtml(report);
		expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b/);
		expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
		expect(page).not.toMatch(/url\(|@import/);
		expect(page.match(/<script/g)).toHaveLength(1);
	}
});

describe.skipIf(!existsSync(executablePath))(
	"in a browser (skipped where there is no /usr/bin/chromium)",
	() => {
		let browser: Browser;
		beforeAll(async () => {
			const args = ["--no-sandbox"];
			browser = await chromium.launch({ executablePath, args });
		});
		afterAll(() => browser?.close());

		/** Opens a report as a file, and fails the test for anything that the page complains about. */
		async function open(
			report: Report,
			options: Parameters<Browser["newPage"]>[0] = {},
		): Promise<{ page: Page; complaints: string[] }> {
			const folder = await mkdtemp(join(tmpdir(), "html-report-"));
			const path = join(folder, "report.html");
			await writeFile(path, formatHtml(report));
			const page = await browser.newPage(options);
			const complaints: string[] = [];
			page.on("console", (message) => complaints.push(message.text()));
			page.on("pageerror", (error) => complaints.push(error.message));
			page.on("dialog", (dialog) => {
				complaints.push(`dialog ${dialog.message()}`);
				void dialog.dismiss();
			});
			page.on("request", (request) => {
				if (!request.url().startsWith("file:")) complaints.push(request.url());
			});
			await page.goto(pathToFileURL(path).href);
			await rm(folder, { recursive: true });
			return { page, complaints };
		}

		const visible = (page: Page, selector: string) =>
			page.locator(`${selector}:visible`).count();

		test("the filters show what was chosen, in every part", async () => {
			const { page, complaints } = await open(everyStatus);
			await using _ = closing(page);
			expect(await page.locator("output").textContent()).toBe(
				"12 of 12 trusts shown",
			);

			await page.locator('select[name="status"]').selectOption("missing");
			expect(await page.locator("output").textContent()).toBe(
				"6 of 12 trusts shown",
			);
			expect(await visible(page, ".matrix .badge.missing")).toBe(6);
			expect(await visible(page, ".matrix .badge.present")).toBe(0);
			expect(await visible(page, ".matrix tbody tr")).toBe(3);

			await page.locator('select[name="environment"]').selectOption("prod");
			expect(await visible(page, "#trusts tbody tr")).toBe(2);
			expect(await visible(page, '.matrix [data-column="dev"]')).toBe(0);

			await page
				.locator('select[name="identity"]')
				.selectOption(clients.scaler);
			expect(await visible(page, ".matrix")).toBe(0);
			expect(await visible(page, ".bar")).toBe(1);

			await page.getByRole("button", { name: "Show all" }).click();
			await page.waitForFunction(() =>
				/^12 of/.test(
					(
						globalThis as unknown as { document: HtmlDocument }
					).document.querySelector("output").textContent,
				),
			);
			expect(await visible(page, ".bar")).toBe(3);
			expect(complaints).toEqual([]);
		});

		test("everything is reached by the keyboard, in the order of reading", async () => {
			const { page } = await open(everyStatus);
			await using _ = closing(page);
			const reached: string[] = [];
			for (let count = 0; count < 11; count++) {
				await page.keyboard.press("Tab");
				reached.push(
					await page
						.locator(":focus")
						.evaluate(
							(element: {
								name?: string;
								ariaLabel?: string;
								textContent: string;
							}) => element.name || element.ariaLabel || element.textContent,
						),
				);
			}
			expect(reached).toEqual([
				"Skip to the identities by workload and environment",
				"Findings",
				"application",
				"environment",
				"identity",
				"status",
				"Show all",
				"oil-orders",
				"Credential usage",
				"All trusts",
				"1",
			]);
		});

		test.each(["light", "dark"] as const)(
			"it is accessible with the %s colours",
			async (colorScheme) => {
				const options = { colorScheme, bypassCSP: true };
				const { page } = await open(everyStatus, options);
				await using _ = closing(page);
				const background = await page.evaluate(() => {
					const { document, getComputedStyle } = globalThis as unknown as {
						document: HtmlDocument;
						getComputedStyle(element: unknown): { backgroundColor: string };
					};
					return getComputedStyle(document.body).backgroundColor;
				});
				expect(background).toBe(
					colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 24, 31)",
				);
				const axe = createRequire(import.meta.url).resolve("axe-core");
				await page.evaluate(await readFile(axe, "utf8"));
				const found = await page.evaluate(async () => {
					const { axe } = globalThis as unknown as {
						axe: {
							run(): Promise<{
								violations: { id: string; nodes: { html: string }[] }[];
								passes: { id: string }[];
							}>;
						};
					};
					const { violations, passes } = await axe.run();
					return {
						violations: violations.map(
							({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`,
						),
						passes: passes.map(({ id }) => id),
					};
				});
				expect(found.violations).toEqual([]);
				expect(found.passes).toContain("color-contrast");
			},
		);

		test("hostile text is text", async () => {
			const { page, complaints } = await open(hostileReport);
			await using _ = closing(page);
			expect(complaints).toEqual([]);
			expect(await page.locator("script").count()).toBe(1);
			expect(await page.locator("#trusts tbody tr").count()).toBe(
				hostile.length * 2,
			);
			const text = await page.locator("body").innerText();
			expect(text).toContain("<img src=x onerror=alert(1)>");
			await page
				.locator('select[name="application"]')
				.selectOption({ index: 3 });
			expect(await visible(page, ".matrix")).toBe(1);
		});

		test("a narrow screen scrolls tables, not the page", async () => {
			for (const report of [everyStatus, hostileReport]) {
				const viewport = { width: 320, height: 640 };
				const { page } = await open(report, { viewport });
				await using _ = closing(page);
				const width = await page.evaluate(
					() =>
						(globalThis as unknown as { document: HtmlDocument }).document
							.documentElement.scrollWidth,
				);
				expect(width).toBe(320);
			}
		});

		test("5,000 findings are shown and filtered", async () => {
			const { page, complaints } = await open(manyFindings());
			await using _ = closing(page);
			expect(await page.locator("#trusts tbody tr").count()).toBe(5000);
			await page.locator('select[name="environment"]').selectOption("env-3");
			expect(await page.locator("output").textContent()).toBe(
				"500 of 5000 trusts shown",
			);
			expect(complaints).toEqual([]);
		});

		test("without scripts everything is there, and no filter that would do nothing", async () => {
			const { page } = await open(everyStatus, { javaScriptEnabled: false });
			await using _ = closing(page);
			expect(await visible(page, "form")).toBe(0);
			expect(await visible(page, "#trusts tbody tr")).toBe(12);
		});
	},
);

/** As much of a page's document as is looked at here. */
interface HtmlDocument {
	readonly body: unknown;
	readonly documentElement: { readonly scrollWidth: number };
	querySelector(selector: string): { readonly textContent: string };
}

function closing(page: Page): AsyncDisposable {
	return { [Symbol.asyncDispose]: () => page.close() };
}
