import{a as e,n as t,o as n,s as r}from"./markdown.js";import{n as i}from"./annotations.js";import{A as a,B as o,G as s,J as c,K as l,N as u,Q as ee,R as d,Rt as f,U as p,Z as m,bt as h,g,m as te,p as ne,t as _}from"./check.js";const{createHash:v}=process.getBuiltinModule(`node:crypto`),y=`Microsoft.ManagedIdentity/userAssignedIdentities`,b=`2023-01-31`;function re(e){let{missing:t,leftOut:n}=r(e),i=t.filter(x),a=t.filter(e=>!x(e)),o=Map.groupBy(i,({place:e})=>`az deployment group create --subscription ${e.subscription} --resource-group ${e.resourceGroup} --template-file`),s=[...o].map(([e,t],n)=>[...o.size>1?[`// File ${n+1} of ${o.size}.`]:[],`// Deploy with: ${e} FILE`,``,...t.flatMap(S)].join(`
`)),c=[...a.map(({title:e})=>`${e}: Bicep finds an app registration only by a unique name that few have; use --format az or terraform.`),...n].map(e=>`// Skipped: ${e}\n`),l=[...s,...c];return l.length===0?`// Nothing is missing.
`:l.join(`
`)}function x(e){return e.place.kind===`user-assigned-managed-identity`}function S({title:e,label:t,place:n,credentials:r}){return[`// ${e}`,`resource ${t} '${y}@${b}' existing = {`,`  name: '${n.name}'`,`}`,``,...r.flatMap(({name:e,issuer:n,subject:r,audience:i},a)=>[`resource ${t}_${a+1} '${y}/federatedIdentityCredentials@${b}' = {`,`  parent: ${t}`,`  name: '${e}'`,`  properties: {`,`    issuer: '${n}'`,`    subject: '${r}'`,`    audiences: [`,`      '${i}'`,`    ]`,`  }`,...a===0?[]:[`  dependsOn: [`,`    ${t}_${a}`,`  ]`],`}`,``])]}function ie(e){let{missing:t,leftOut:n}=r(e),i=t.flatMap(({title:e,label:t,place:n,credentials:r})=>[`# ${e}\n${C(n)}`,...r.map((e,r)=>w(`${t}_${r+1}`,n,e))]),a=n.map(e=>`# Skipped: ${e}\n`),o=[...i,...a];return o.length===0?`# Nothing is missing.
`:o.join(`
`)}function C(e){return e.kind===`app-registration`?`# Provider azuread.
`:`# Provider azurerm with subscription_id ${e.subscription}.\n`}function w(e,t,{name:n,issuer:r,subject:i,audience:a}){if(t.kind===`app-registration`)return T(`azuread_application_federated_identity_credential`,e,{application_id:`"/applications/${t.objectId}"`,display_name:`"${n}"`,issuer:`"${r}"`,subject:`"${i}"`,audiences:`["${a}"]`});let{subscription:o,resourceGroup:s}=t,c=`/subscriptions/${o}/resourceGroups/${s}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${t.name}`;return T(`azurerm_federated_identity_credential`,e,{name:`"${n}"`,resource_group_name:`"${s}"`,parent_id:`"${c}"`,issuer:`"${r}"`,subject:`"${i}"`,audience:`["${a}"]`})}function T(e,t,n){let r=Math.max(...Object.keys(n).map(e=>e.length));return`resource "${e}" "${t}" {\n${Object.entries(n).map(([e,t])=>`  ${e.padEnd(r)} = ${t}`).join(`
`)}\n}\n`}var E=class{text;constructor(e){this.text=e}};function D(e,...t){let[n=``,...r]=e;return new E(n+r.map((e,n)=>O(t[n]??``)+e).join(``))}function O(e){return e instanceof E?e.text:typeof e==`object`?e.map(O).join(``):o(String(e)).toWellFormed().replaceAll(/[&<>"'`=]/g,e=>`&#${e.codePointAt(0)};`)}const k=`
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
`,A=`
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
`;function ae(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var oe;const j=Object.fromEntries(Object.entries(d).map(([e,{sign:t,meaning:n}])=>[e,`${t} ${n}`]));function se(e){let t=e.conclusion===`success`,{refusal:n}=e,r=l(e,e=>e);return D(oe||=ae([`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '`,`'; script-src '`,`'">
<title>`,`: Radix workload identity</title>
<style>`,`</style>
</head>
<body>
<a class="skip" href="#matrix">Skip to the identities by workload and environment</a>
<header>
<h1>Radix workload identity</h1>
<p class="status `,`">`,` `,`.</p>`,``,``,`
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
`]),new E(M(A)),new E(M(k)),t?`OK`:`Failed`,new E(A),e.conclusion,t?`✓`:`✗`,p(e),n?D`
<p class="status failure">${e.planDigest===void 0?`Nothing was compared`:`Refused`}: ${n.message}. ${n.hint}</p>`:``,(e.notices??[]).map(e=>D`
<p class="status">${e}</p>`),r===void 0?``:D`
<p class="status">${r}</p>`,W(e),ce(e),F(e),B(e),le(e),new E(k)).text}function M(e){return`sha256-${v(`sha256`).update(e).digest(`base64`)}`}function ce(e){let{requirements:t}=e,n=P(t.map(({clientId:e})=>e)),r=new Set(e.trusts.map(({status:e})=>e));return D`<form hidden aria-label="Filters">
${[[`application`,N(t.map(e=>e.application))],[`environment`,N(t.map(e=>e.environment))],[`identity`,n.map(t=>[t,c(e,t)])],[`status`,Object.entries(j).filter(([e])=>r.has(e))]].map(([e,t])=>D`<label>${e}
<select name="${e}"><option value="">all</option>${t.map(([e,t])=>D`<option value="${e}">${t}</option>`)}</select></label>
`)}<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>`}function N(e){return P(e).map(e=>[e,e])}function P(e){return[...new Set(e)].sort()}function F(e){let t=u(e).issuers.map(({issuer:e})=>e);return D`<section>
<h2 id="matrix" tabindex="-1">Identities by workload and environment</h2>
${t.length===0?``:D`<ol aria-label="Issuers">${t.map((e,t)=>D`<li id="issuer-${t+1}"><code>${e}</code></li>`)}</ol>`}
${a(e).map(n=>I(n,e,t.length))}
</section>`}function I({application:e,environments:t,rows:n},r,i){return D`<div class="scroll matrix" tabindex="0" role="region" aria-label="${e}"><table>
<caption>${e}</caption>
<thead><tr><th scope="col">Workload</th>${t.map(e=>D`<th scope="col" data-column="${e}">${e}</th>`)}</tr></thead>
<tbody>
${n.map(({workload:e,cells:n})=>D`<tr><th scope="row">${e}</th>${n.map((e,n)=>D`<td data-column="${t[n]??``}">${e?L(e,r,i):``}</td>`)}</tr>
`)}</tbody>
</table></div>
`}function L({requirement:e,marks:t},n,r){let{application:i,environment:a,clientId:o}=e,s=e=>D`data-filtered data-application="${i}" data-environment="${a}" data-identity="${o}" data-status="${e}"`;return D`<div>${t.map(({issuer:e,status:t})=>D`<span ${s(t)}>${z(t,r>1?`${e??``} `:``)}</span>`)}<span class="quiet">${c(n,o)}</span></div>`}function R(e,t){let n=c(e,t),r=D`<code>${t}</code>`;return n===t?r:D`${n}<span class="quiet">${r}</span>`}function z(e,t=``){return D`<span class="badge ${e}">${t}${j[e]}</span>`}function B(t){let n=e(t);return n.length===0?D``:D`<section>
<h2 id="credential-usage">Credential usage</h2>
<div class="scroll filtered" tabindex="0" role="region" aria-label="Credential usage"><table>
<thead><tr><th scope="col">Identity</th><th scope="col">Credentials</th><th scope="col">Count</th></tr></thead>
<tbody>
${n.map(V)}</tbody>
</table></div>
</section>`}function V({clientId:e,name:t,existing:n,missing:r,limit:i}){let a=n+r,o=`${n} of ${i} exist${r===0?``:`, ${r} missing`}`;return D`<tr data-filtered data-identity="${e}"><th scope="row">${t}<span class="quiet"><code>${e}</code></span></th><td><div class="bar" role="img" aria-label="${o}">${Array.from({length:i},(e,t)=>U(t,n,a))}</div></td><td>${o}${H(a,i)}</td></tr>
`}function H(e,t){return e>t?D` <span class="badge error">✗ too many</span>`:e>=t-2?D` <span class="badge warning">! nearly full</span>`:D``}function U(e,t,n){return e<t?D`<i class="used"></i>`:e<n?D`<i class="wanted"></i>`:D`<i></i>`}function W({findings:e}){return D`<section>
<h2 id="findings">What to do</h2>
${e.length===0?D`<p>Nothing.</p>`:D`<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Place</th></tr></thead>
<tbody>
${e.map(G)}</tbody>
</table></div>`}
</section>`}function G({rule:e,level:t,message:n,help:r,file:i,line:a}){let o=i===void 0?D`—`:D`<code>${i}:${a??1}</code>`;return D`<tr><td><span class="badge ${t}">${t}</span></td><td>${e}</td><td>${n}${r===void 0?``:D`<span class="quiet">${r}</span>`}</td><td>${o}</td></tr>
`}function le(e){let t=m(e),n=new Map(e.trusts.map(e=>[JSON.stringify([e.clientId,e.issuer,e.subject]),e.reason])),r=u(e).issuers.map(({issuer:e})=>e),i=e.requirements.flatMap((i,a)=>i.issuers.map(o=>{let{application:s,environment:c,workload:l,clientId:u,subject:d}=i,{status:f}=t(a,o),p=r.indexOf(o)+1,m=n.get(JSON.stringify([u,o,d]));return D`<tr data-filtered data-application="${s}" data-environment="${c}" data-identity="${u}" data-status="${f}"><td>${z(f)}${m===void 0?``:D`<span class="quiet">${m}</span>`}</td><td>${s}</td><td>${c}</td><td>${ee(l)}</td><td>${R(e,u)}</td><td><code>${d}</code></td><td><a href="#issuer-${p}">${p}</a></td></tr>
`}));return i.length===0?D``:D`<section>
<h2 id="all">All trusts</h2>
<div class="scroll filtered" id="trusts" tabindex="0" role="region" aria-label="All trusts"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Application</th><th scope="col">Environment</th><th scope="col">Workload</th><th scope="col">Identity</th><th scope="col">Subject</th><th scope="col">Issuer</th></tr></thead>
<tbody>
${i}</tbody>
</table></div>
</section>`}function ue(e){return _(e)}function de(e){let{findings:t,requirements:n}=e,r=s(e),i=/* @__PURE__ */ new Set([...n.map(({file:e})=>e),...t.map(({file:e})=>e??K),...r.length>0?[K]:[]]),a=Map.groupBy(t,({file:e})=>e??K),o=[...i].map(e=>{let t=a.get(e)??[],i=n.filter(t=>t.file===e).length,o=`${f(i,`requirement`)} without a finding`;return{name:e,cases:t.length>0?t.map(t=>fe(t,e)):e===K?[]:[`    <testcase${J({classname:e,name:o})}/>\n`],output:e===K?r:[],failures:q(t)}});return[`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${J({name:`radix-workload-identity`,tests:o.reduce((e,{cases:t})=>e+t.length,0),failures:q(t),errors:0})}>\n`,...o.map(({name:e,cases:t,output:n,failures:r})=>`  <testsuite${J({name:e,tests:t.length,failures:r,errors:0})}>\n${t.join(``)}${pe(n)}  </testsuite>\n`),`</testsuites>
`].join(``)}const K=`radix-workload-identity`;function q(e){return e.filter(({level:e})=>e===`error`).length}function fe({rule:e,level:t,message:n,help:r,line:i,column:a},s){let c=`    <testcase${J({classname:s,name:`${e}${i===void 0?``:`:${i}:${a??1}`}: ${n}`})}>`,l=[n,...r===void 0?[]:[r]].map(e=>Y(o(e))).join(`
`);return`${c}${t===`error`?`<failure${J({type:e,message:n})}>${l}</failure>`:`<system-out>${t}: ${l}</system-out>`}</testcase>\n`}function pe(e){return e.length===0?``:`    <system-out>${e.map(e=>Y(o(e))).join(`
`)}</system-out>\n`}function J(e){return Object.entries(e).map(([e,t])=>` ${e}="${Y(o(String(t)))}"`).join(``)}function Y(e){return e.toWellFormed().replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(/[\uFFFE\uFFFF]/g,`�`)}function me(){let e=/* @__PURE__ */ new Map;return({rule:t,file:n,message:r,data:i})=>{let{clientId:a,issuer:o,subject:s}=i??{},c=typeof s==`string`?[t,a,o,s]:[t,n,i===void 0?r:Z(i)],l=v(`sha256`).update(JSON.stringify(c)).digest(`hex`).slice(0,32),u=(e.get(l)??0)+1;return e.set(l,u),`${l}:${u}`}}const X=[`reason`,`remedy`,`hint`,`why`,`detail`];function Z(e){if(typeof e!=`number`)return Array.isArray(e)?e.map(Z):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!X.includes(e)).sort(([e],[t])=>e<t?-1:1).map(([e,t])=>[e,Z(t)]))}const Q=25e3;function he(e){let t=e.findings.slice(0,Q),n=ge(t),r=n.map(({id:e})=>e),i=me();return _({$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`radix-workload-identity`,semanticVersion:g,version:g,informationUri:ne,rules:n}},invocations:[{executionSuccessful:e.complete!==!1,toolExecutionNotifications:ve(e.findings.length-t.length),toolConfigurationNotifications:s(e).map(e=>({level:`note`,message:{text:$(e)}}))}],columnKind:`utf16CodeUnits`,originalUriBaseIds:{SRCROOT:{description:{text:`The root of the repository.`}}},results:t.map(t=>({ruleId:t.rule,ruleIndex:r.indexOf(t.rule),level:t.level,message:{text:$([t.message,t.help??[]].flat().join(`.
`))},locations:[_e(t,e)],partialFingerprints:{"radixWorkloadIdentity/v1":i(t)}}))}]})}function ge(e){let t=h.map(({name:e})=>e),n=e.map(({rule:e})=>e);return[.../* @__PURE__ */ new Set([...t,...n])].sort().map(e=>{let t=h.find(t=>t.name===e),n=t?.level??`warning`,r=t?.summary??e,i=te(e);return{id:e,shortDescription:{text:$(r)},fullDescription:{text:$(r)},help:{text:`${$(r)} See ${i}`,markdown:`${r}\n\n[What it means and what to do](${i})`},helpUri:i,defaultConfiguration:{level:n},properties:{tags:[`azure`,`radix`,`workload-identity`],precision:`very-high`,"problem.severity":n===`note`?`recommendation`:n}}})}function _e(e,{requirements:t}){let{line:n=1,column:r,endLine:i,endColumn:a}=e;return{physicalLocation:{artifactLocation:{uri:(e.file??t[0]?.file??`radixconfig.yaml`).toWellFormed().split(`/`).map(encodeURIComponent).join(`/`),uriBaseId:`SRCROOT`},region:{startLine:n,...r!==void 0&&{startColumn:r},...i===n&&a!==void 0&&{endColumn:a}}}}}function ve(e){return e===0?[]:[{level:`warning`,message:{text:`${f(e,`more finding`)} are left out: ${Q} is GitHub's limit.`}}]}function $(e){return e.split(`
`).map(e=>o(e).replaceAll(/[[\]\\]/g,`\\$&`)).join(`
`)}const ye={json:ue,markdown:e=>t(e,1/0),summary:e=>t(e,1048576),html:se,sarif:he,junit:de,github:i,az:n,bicep:re,terraform:ie};export{ye as reporters};