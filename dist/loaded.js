import{a as e,i as t,o as n,r,s as i}from"./markdown.js";import{B as a,C as o,G as s,R as c,V as l,W as u,l as d,q as ee,t as f,u as p}from"./lint.js";const{createHash:m}=process.getBuiltinModule(`node:crypto`),h=`Microsoft.ManagedIdentity/userAssignedIdentities`,g=`2023-01-31`;function te(e){let{missing:t,leftOut:n}=i(e),r=t.filter(_),a=t.filter(e=>!_(e)),o=Map.groupBy(r,({place:e})=>`az deployment group create --subscription ${e.subscription} --resource-group ${e.resourceGroup} --template-file`),s=[...o].map(([e,t],n)=>[...o.size>1?[`// File ${n+1} of ${o.size}.`]:[],`// Deploy with: ${e} FILE`,``,...t.flatMap(ne)].join(`
`)),c=[...a.map(({title:e})=>`${e}: Bicep finds an app registration only by a unique name that few have; use --format az or terraform.`),...n].map(e=>`// Not in here: ${e}\n`),l=[...s,...c];return l.length===0?`// Nothing is missing.
`:l.join(`
`)}function _(e){return e.place.kind===`user-assigned-managed-identity`}function ne({title:e,label:t,place:n,credentials:r}){return[`// ${e}`,`resource ${t} '${h}@${g}' existing = {`,`  name: '${n.name}'`,`}`,``,...r.flatMap(({name:e,issuer:n,subject:r,audience:i},a)=>[`resource ${t}_${a+1} '${h}/federatedIdentityCredentials@${g}' = {`,`  parent: ${t}`,`  name: '${e}'`,`  properties: {`,`    issuer: '${n}'`,`    subject: '${r}'`,`    audiences: [`,`      '${i}'`,`    ]`,`  }`,...a===0?[]:[`  dependsOn: [`,`    ${t}_${a}`,`  ]`],`}`,``])]}function re(e){let{missing:t,leftOut:n}=i(e),r=t.flatMap(({title:e,label:t,place:n,credentials:r})=>[`# ${e}\n${v(n)}`,...r.map((e,r)=>y(`${t}_${r+1}`,n,e))]),a=n.map(e=>`# Not in here: ${e}\n`),o=[...r,...a];return o.length===0?`# Nothing is missing.
`:o.join(`
`)}function v(e){return e.kind===`app-registration`?`# Provider azuread.
`:`# Provider azurerm with subscription_id ${e.subscription}.\n`}function y(e,t,{name:n,issuer:r,subject:i,audience:a}){if(t.kind===`app-registration`)return b(`azuread_application_federated_identity_credential`,e,{application_id:`"/applications/${t.objectId}"`,display_name:`"${n}"`,issuer:`"${r}"`,subject:`"${i}"`,audiences:`["${a}"]`});let{subscription:o,resourceGroup:s}=t,c=`/subscriptions/${o}/resourceGroups/${s}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${t.name}`;return b(`azurerm_federated_identity_credential`,e,{name:`"${n}"`,resource_group_name:`"${s}"`,parent_id:`"${c}"`,issuer:`"${r}"`,subject:`"${i}"`,audience:`["${a}"]`})}function b(e,t,n){let r=Math.max(...Object.keys(n).map(e=>e.length));return`resource "${e}" "${t}" {\n${Object.entries(n).map(([e,t])=>`  ${e.padEnd(r)} = ${t}`).join(`
`)}\n}\n`}var x=class{text;constructor(e){this.text=e}};function S(e,...t){let[n=``,...r]=e;return new x(n+r.map((e,n)=>C(t[n]??``)+e).join(``))}function C(e){return e instanceof x?e.text:typeof e==`object`?e.map(C).join(``):p(String(e)).toWellFormed().replaceAll(/[&<>"'`=]/g,e=>`&#${e.codePointAt(0)};`)}const w=`
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
`,T=`
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
.mark { display: inline-block; padding: 0 0.5rem; margin: 0 0.25rem 0.2rem 0; border-radius: 1rem; font-size: 0.85rem;
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
`;function E(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var ie;const D={present:`✓ exists`,missing:`✗ missing`,mismatched:`≠ near miss`,unknown:`? could not tell`,required:`· not compared`};function O(e){let t=e.conclusion===`success`;return S(ie||=E([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '`,`'; script-src '`,`'">
<title>`,`: Radix workload identity</title>
<style>`,`</style>
</head>
<body>
<a class="skip" href="#matrix">Skip to who needs an identity where</a>
<header>
<h1>Radix workload identity</h1>
<p class="status `,`">`,`: `,`.</p>
</header>
<main>
`,`
`,`
`,`
`,`
`,`
</main>
<script>`,`<\/script>
</body>
</html>
`]),new x(k(T)),new x(k(w)),t?`OK`:`Failed`,new x(T),e.conclusion,t?`✓ OK`:`✗ Failed`,u(e),z(e),A(e),ae(e),L(e),V(e),new x(w)).text}function k(e){return`sha256-${m(`sha256`).update(e).digest(`base64`)}`}function A(e){let{requirements:t}=e,n=M(t.map(({clientId:e})=>e)),r=new Set(e.trusts.map(({status:e})=>e));return S`<form hidden aria-label="Filters">
${[[`application`,j(t.map(e=>e.application))],[`environment`,j(t.map(e=>e.environment))],[`identity`,n.map(t=>[t,c(e,t)])],[`status`,Object.entries(D).filter(([e])=>r.has(e))]].map(([e,t])=>S`<label>${e}
<select name="${e}"><option value="">all</option>${t.map(([e,t])=>S`<option value="${e}">${t}</option>`)}</select></label>
`)}<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>`}function j(e){return M(e).map(e=>[e,e])}function M(e){return[...new Set(e)].sort()}function ae(e){let n=a(e);return S`<section>
<h2 id="matrix" tabindex="-1">Who needs an identity where</h2>
${n.length===0?``:S`<ol aria-label="Issuers">${n.map((e,t)=>S`<li id="issuer-${t+1}"><code>${e}</code></li>`)}</ol>`}
${t(e).map(t=>N(t,e,n.length))}
</section>`}function N({application:e,environments:t,workloads:n},r,i){return S`<div class="scroll matrix" tabindex="0" role="region" aria-label="${e}"><table>
<caption>${e}</caption>
<thead><tr><th scope="col">Workload</th>${t.map(e=>S`<th scope="col" data-column="${e}">${e}</th>`)}</tr></thead>
<tbody>
${n.map(({title:e,cells:n})=>S`<tr><th scope="row">${e}</th>${n.map((e,n)=>S`<td data-column="${t[n]??``}">${e.map(e=>P(e,r,i))}</td>`)}</tr>
`)}</tbody>
</table></div>
`}function P({requirement:e,trusts:t},n,r){let{application:i,environment:a,clientId:o}=e,s=e=>S`data-filtered data-application="${i}" data-environment="${a}" data-identity="${o}" data-status="${e}"`;return S`<div>${t.length===0?S`<span ${s(`required`)}>${I(`required`)}</span>`:t.map(({issuer:e,status:t})=>S`<span ${s(t)}>${I(t,r>1?`${e} `:``)}</span>`)}<span class="quiet">${c(n,o)}</span></div>`}function F(e,t){let n=c(e,t),r=S`<code>${t}</code>`;return n===t?r:S`${n}<span class="quiet">${r}</span>`}function I(e,t=``){return S`<span class="mark ${e}">${t}${D[e]}</span>`}function L(t){let n=e(t);return n.length===0?S``:S`<section>
<h2 id="capacity">How full the identities are</h2>
<div class="scroll filtered" tabindex="0" role="region" aria-label="How full the identities are"><table>
<thead><tr><th scope="col">Identity</th><th scope="col">Credentials</th><th scope="col">Count</th></tr></thead>
<tbody>
${n.map(R)}</tbody>
</table></div>
</section>`}function R({clientId:e,name:t,existing:n,missing:r,limit:i}){let a=n+r,o=a>i?S` <span class="mark error">✗ too many</span>`:a>=i-2?S` <span class="mark warning">! nearly full</span>`:S``,s=`${n} of ${i} exist${r===0?``:`, ${r} missing`}`;return S`<tr data-filtered data-identity="${e}"><th scope="row">${t}<span class="quiet"><code>${e}</code></span></th><td><div class="bar" role="img" aria-label="${s}">${Array.from({length:i},(e,t)=>t<n?S`<i class="used"></i>`:t<a?S`<i class="wanted"></i>`:S`<i></i>`)}</div></td><td>${s}${o}</td></tr>
`}function z({findings:e}){return S`<section>
<h2 id="findings">What to do</h2>
${e.length===0?S`<p>Nothing.</p>`:S`<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Place</th></tr></thead>
<tbody>
${e.map(B)}</tbody>
</table></div>`}
</section>`}function B({rule:e,level:t,message:n,help:r,file:i,line:a}){let o=i===void 0?S`—`:S`<code>${i}:${a??1}</code>`;return S`<tr><td><span class="mark ${t}">${t}</span></td><td>${e}</td><td>${n}${r===void 0?``:S`<span class="quiet">${r}</span>`}</td><td>${o}</td></tr>
`}function V(e){let t=s(e),n=new Map(e.trusts.map(e=>[JSON.stringify([e.clientId,e.issuer,e.subject]),e.reason])),r=a(e),i=e.requirements.flatMap((i,a)=>i.issuers.map(o=>{let{application:s,environment:c,workload:l,clientId:u,subject:d}=i,f=t(a,o),p=r.indexOf(o)+1,m=n.get(JSON.stringify([u,o,d]));return S`<tr data-filtered data-application="${s}" data-environment="${c}" data-identity="${u}" data-status="${f}"><td>${I(f)}${m===void 0?``:S`<span class="quiet">${m}</span>`}</td><td>${s}</td><td>${c}</td><td>${ee(l)}</td><td>${F(e,u)}</td><td><code>${d}</code></td><td><a href="#issuer-${p}">${p}</a></td></tr>
`}));return i.length===0?S``:S`<section>
<h2 id="all">All trusts</h2>
<div class="scroll filtered" id="trusts" tabindex="0" role="region" aria-label="All trusts"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Application</th><th scope="col">Environment</th><th scope="col">Workload</th><th scope="col">Identity</th><th scope="col">Subject</th><th scope="col">Issuer</th></tr></thead>
<tbody>
${i}</tbody>
</table></div>
</section>`}function H(e){return U(e)}function U(e){return`${JSON.stringify(e,void 0,2).replaceAll(`##[`,`##\\u005b`)}\n`}function W({findings:e,requirements:t}){let n=/* @__PURE__ */ new Set([...t.map(({file:e})=>e),...e.map(({file:e})=>e??G)]),r=Map.groupBy(e,({file:e})=>e??G),i=[...n].map(e=>{let n=r.get(e)??[],i=t.filter(t=>t.file===e).length,a=`${l(i,`requirement`)} without a finding`;return{name:e,cases:n.length>0?n.map(t=>q(t,e)):[`    <testcase${J({classname:e,name:a})}/>\n`],failures:K(n)}});return[`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${J({name:`radix-workload-identity`,tests:i.reduce((e,{cases:t})=>e+t.length,0),failures:K(e),errors:0})}>\n`,...i.map(({name:e,cases:t,failures:n})=>`  <testsuite${J({name:e,tests:t.length,failures:n,errors:0})}>\n${t.join(``)}  </testsuite>\n`),`</testsuites>
`].join(``)}const G=`radix-workload-identity`;function K(e){return e.filter(({level:e})=>e===`error`).length}function q({rule:e,level:t,message:n,help:r,line:i,column:a},o){let s=`    <testcase${J({classname:o,name:`${e}${i===void 0?``:`:${i}:${a??1}`}: ${n}`})}>`,c=[n,...r===void 0?[]:[r]].map(e=>Y(p(e))).join(`
`);return`${s}${t===`error`?`<failure${J({type:e,message:n})}>${c}</failure>`:`<system-out>${t}: ${c}</system-out>`}</testcase>\n`}function J(e){return Object.entries(e).map(([e,t])=>` ${e}="${Y(p(String(t)))}"`).join(``)}function Y(e){return e.toWellFormed().replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(/[\uFFFE\uFFFF]/g,`�`)}const X=`https://github.com/equinor/radix-workload-identity`,Z=25e3;function oe(e){let t=e.findings.slice(0,Z),n=se(t),r=n.map(({id:e})=>e),i=le();return U({$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`radix-workload-identity`,semanticVersion:f,version:f,informationUri:X,rules:n}},invocations:[{executionSuccessful:!e.findings.some(({rule:e})=>e===`unreadable-file`),toolExecutionNotifications:de(e.findings.length-t.length)}],columnKind:`utf16CodeUnits`,originalUriBaseIds:{SRCROOT:{description:{text:`The root of the repository.`}}},results:t.map(t=>({ruleId:t.rule,ruleIndex:r.indexOf(t.rule),level:t.level,message:{text:$([t.message,t.help??[]].flat().join(`.
`))},locations:[ce(t,e)],partialFingerprints:{"radixWorkloadIdentity/v1":i(t)}}))}]})}function se(e){let t=o.map(({name:e})=>e),n=e.map(({rule:e})=>e);return[.../* @__PURE__ */ new Set([...t,...n])].sort().map(e=>{let t=o.find(t=>t.name===e),n=t?.level??`warning`,r=t?.summary??e,i=`${X}/blob/main/docs/rules/${encodeURIComponent(e)}.md`;return{id:e,shortDescription:{text:$(r)},fullDescription:{text:$(r)},help:{text:`${$(r)} See ${i}`,markdown:`${r}\n\n[What it means and what to do](${i})`},helpUri:i,defaultConfiguration:{level:n},properties:{tags:[`azure`,`radix`,`workload-identity`],precision:`very-high`,"problem.severity":n===`note`?`recommendation`:n}}})}function ce(e,{requirements:t}){let{line:n=1,column:r,endLine:i,endColumn:a}=e;return{physicalLocation:{artifactLocation:{uri:(e.file??t[0]?.file??`radixconfig.yaml`).toWellFormed().split(`/`).map(encodeURIComponent).join(`/`),uriBaseId:`SRCROOT`},region:{startLine:n,...r!==void 0&&{startColumn:r},...i===n&&a!==void 0&&{endColumn:a}}}}}function le(){let e=/* @__PURE__ */ new Map;return({rule:t,file:n,message:r,data:i})=>{let{clientId:a,issuer:o,subject:s}=i??{},c=typeof s==`string`?[t,a,o,s]:[t,n,i===void 0?r:Q(i)],l=m(`sha256`).update(JSON.stringify(c)).digest(`hex`).slice(0,32),u=(e.get(l)??0)+1;return e.set(l,u),`${l}:${u}`}}const ue=[`reason`,`remedy`,`hint`,`why`,`detail`];function Q(e){if(typeof e!=`number`)return Array.isArray(e)?e.map(Q):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!ue.includes(e)).sort(([e],[t])=>e<t?-1:1).map(([e,t])=>[e,Q(t)]))}function de(e){return e===0?[]:[{level:`warning`,message:{text:`${l(e,`more finding`)} are left out: ${Z} is GitHub's limit.`}}]}function $(e){return e.split(`
`).map(e=>p(e).replaceAll(/[[\]\\]/g,`\\$&`)).join(`
`)}const fe={json:H,markdown:e=>r(e,1/0),summary:e=>r(e,1048576),html:O,sarif:oe,junit:W,github:d,az:n,bicep:te,terraform:re};export{fe as reporters};