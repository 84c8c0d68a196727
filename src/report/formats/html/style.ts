/** Both colour schemes; all text has a contrast of at least 4.5 to its background. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f5f6f8; --line: #d0d5dd; --text: #1c2430; --quiet: #505a69;
  --good: #14602f; --good-fill: #e2f4e8; --bad: #a01b1b; --bad-fill: #fdeaea;
  --unsure: #7a4a00; --unsure-fill: #fdf1da; --focus: #0b57d0; --used: #4a6fa5; --wanted: #c2410c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181f; --panel: #1d232d; --line: #3a4352; --text: #e6e9ee; --quiet: #aab3c1;
    --good: #86dba5; --good-fill: #17331f; --bad: #ffa8a3; --bad-fill: #431c1c;
    --unsure: #f5c975; --unsure-fill: #3d2e10; --focus: #8ab4f8; --used: #7da2d6; --wanted: #f59e5b;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1rem 1.5rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }
a, summary { color: inherit; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
.status { padding: 0.75rem 1rem; border-radius: 0.5rem; border: 1px solid; font-weight: 600; overflow-wrap: anywhere; }
.status.success { color: var(--good); background: var(--good-fill); }
.status.failure { color: var(--bad); background: var(--bad-fill); }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end;
  margin: 1rem -0.5rem; padding: 0.75rem; background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; }
label { display: grid; font-size: 0.85rem; color: var(--quiet); }
select, button { font: inherit; padding: 0.3rem 0.5rem; max-width: 18rem; color: var(--text); background: var(--page);
  border: 1px solid var(--quiet); border-radius: 0.3rem; }
output { margin-left: auto; color: var(--quiet); }
.scroll { overflow: auto; max-height: 45rem; border: 1px solid var(--line); border-radius: 0.5rem; margin: 0.75rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0.75rem; overflow-wrap: anywhere; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; min-width: 7.5rem; max-width: 28rem; }
thead th { background: var(--panel); font-weight: 600; position: sticky; top: 0; overflow-wrap: normal; }
tbody th { font-weight: 600; }
code { font: 0.85em/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-weight: 400; font-size: 0.85rem; display: block; }
.badge { display: inline-block; padding: 0 0.5rem; margin: 0 0.25rem 0.2rem 0; border-radius: 1rem; font-size: 0.85rem;
  white-space: nowrap; border: 1px solid; }
.present { color: var(--good); background: var(--good-fill); }
.missing, .mismatched, .error { color: var(--bad); background: var(--bad-fill); }
.unknown, .warning { color: var(--unsure); background: var(--unsure-fill); }
.required, .note { color: var(--text); background: var(--panel); }
.bar { display: flex; gap: 2px; }
.bar i { width: 0.7rem; height: 1.1rem; border: 1px solid var(--quiet); border-radius: 2px; }
.bar .used { background: var(--used); }
.bar .wanted { background: repeating-linear-gradient(45deg, var(--wanted) 0 3px, transparent 3px 6px); }
[hidden] { display: none !important; }
@media print { form, .skip { display: none; } .scroll { overflow: visible; max-height: none; } }
`;
