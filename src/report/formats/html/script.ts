/**
 * The filters. Without scripts the form stays hidden and everything is shown. Every element that shows a
 * trust says in its data what it is about; a row, a cell's column or a table without any is hidden.
 */
export const script = `
const form = document.querySelector("form");
const names = ["application", "environment", "identity", "status"];
const output = document.querySelector("output");
const shown = (element) => !element.hidden;
function matches(data, chosen) {
  return names.every((name) => chosen[name] === "" || data[name] === undefined || data[name] === chosen[name]);
}
function filter() {
  const chosen = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
  for (const element of document.querySelectorAll("[data-filtered]")) element.hidden = !matches(element.dataset, chosen);
  for (const row of document.querySelectorAll(".matrix tbody tr"))
    row.hidden = ![...row.querySelectorAll("[data-filtered]")].some(shown);
  for (const cell of document.querySelectorAll(".matrix [data-column]"))
    cell.hidden = chosen.environment !== "" && cell.dataset.column !== chosen.environment;
  for (const table of document.querySelectorAll(".matrix, .filtered"))
    table.hidden = ![...table.querySelectorAll("tbody tr")].some(shown);
  const trusts = [...document.querySelectorAll("#trusts tbody tr")];
  output.textContent = trusts.filter(shown).length + " of " + trusts.length + " trusts shown";
}
form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
filter();
`;
