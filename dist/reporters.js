import{a as e,n as t,o as n,s as r}from"./markdown.js";import{n as i,r as a}from"./annotations.js";import{Ct as o,Gt as s,J as c,K as l,P as u,Tt as d,U as f,V as p,X as m,Y as ee,Z as h,et as te,g,j as ne,m as re,p as ie,t as _,tt as v}from"./check.js";import{n as ae}from"./azure-names.js";const{createHash:y}=process.getBuiltinModule(`node:crypto`),b=`Microsoft.ManagedIdentity/userAssignedIdentities`,x=`2023-01-31`;function oe(e){let{missing:t,leftOut:n}=r(e),i=t.filter(S),a=t.filter(e=>!S(e)),o=Map.groupBy(i,({place:e})=>`az deployment group create --subscription ${e.subscription} --resource-group ${e.resourceGroup} --template-file`),s=[...o].map(([e,t],n)=>[...o.size>1?[`// File ${n+1} of ${o.size}.`]:[],`// Deploy with: ${e} FILE`,``,...t.flatMap(C)].join(`
`)),c=[...a.map(({title:e})=>`${e}: Bicep finds an app registration only by a unique name that few have; use --format az or terraform.`),...n].map(e=>`// Skipped: ${e}\n`),l=[...s,...c];return l.length===0?`// Nothing is missing.
`:l.join(`
`)}function S(e){return e.place.kind===`user-assigned-managed-identity`}function C({title:e,label:t,place:n,credentials:r}){return[`// ${e}`,`resource ${t} '${b}@${x}' existing = {`,`  name: '${n.name}'`,`}`,``,...r.flatMap(({name:e,issuer:n,subject:r,audience:i},a)=>[`resource ${t}_${a+1} '${b}/federatedIdentityCredentials@${x}' = {`,`  parent: ${t}`,`  name: '${e}'`,`  properties: {`,`    issuer: '${n}'`,`    subject: '${r}'`,`    audiences: [`,`      '${i}'`,`    ]`,`  }`,...a===0?[]:[`  dependsOn: [`,`    ${t}_${a}`,`  ]`],`}`,``])]}function se(e){let{missing:t,leftOut:n}=r(e),i=t.flatMap(({title:e,label:t,place:n,credentials:r})=>[`# ${e}\n${ce(n)}`,...r.map((e,r)=>le(`${t}_${r+1}`,n,e))]),a=n.map(e=>`# Skipped: ${e}\n`),o=[...i,...a];return o.length===0?`# Nothing is missing.
`:o.join(`
`)}function ce(e){return e.kind===`app-registration`?`# Provider azuread.
`:`# Provider azurerm with subscription_id ${e.subscription}.\n`}function le(e,t,{name:n,issuer:r,subject:i,audience:a}){if(t.kind===`app-registration`)return w(`azuread_application_federated_identity_credential`,e,{application_id:`"/applications/${t.objectId}"`,display_name:`"${n}"`,issuer:`"${r}"`,subject:`"${i}"`,audiences:`["${a}"]`});let{subscription:o,resourceGroup:s}=t,c=`/subscriptions/${o}/resourceGroups/${s}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${t.name}`;return w(`azurerm_federated_identity_credential`,e,{name:`"${n}"`,resource_group_name:`"${s}"`,parent_id:`"${c}"`,issuer:`"${r}"`,subject:`"${i}"`,audience:`["${a}"]`})}function w(e,t,n){let r=Math.max(...Object.keys(n).map(e=>e.length));return`resource "${e}" "${t}" {\n${Object.entries(n).map(([e,t])=>`  ${e.padEnd(r)} = ${t}`).join(`
`)}\n}\n`}var T=class{text;constructor(e){this.text=e}};function E(e,...t){let[n=``,...r]=e;return new T(n+r.map((e,n)=>D(t[n]??``)+e).join(``))}function D(e){return e instanceof T?e.text:typeof e==`object`?e.map(D).join(``):f(String(e)).toWellFormed().replaceAll(/[&<>"'`=]/g,e=>`&#${e.codePointAt(0)};`)}const O=`
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
`,k=`
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
`;function ue(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var de;const A=Object.fromEntries(Object.entries(p).map(([e,{sign:t,meaning:n}])=>[e,`${t} ${n}`]));function fe(e){let t=e.conclusion===`success`,{refusal:n}=e,r=ee(e,e=>e);return E(de||=ue([`<!doctype html>
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
`]),new T(j(k)),new T(j(O)),t?`OK`:`Failed`,new T(k),e.conclusion,t?`✓`:`✗`,l(e),n?E`
<p class="status failure">${e.planDigest===void 0?`Nothing was compared`:`Refused`}: ${n.message}. ${n.hint}</p>`:``,(e.notices??[]).map(e=>E`
<p class="status">${e}</p>`),r===void 0?``:E`
<p class="status">${r}</p>`,ye(e),pe(e),me(e),I(e),xe(e),new T(O)).text}function j(e){return`sha256-${y(`sha256`).update(e).digest(`base64`)}`}function pe(e){let{requirements:t}=e,n=N(t.map(({clientId:e})=>e)),r=new Set(e.trusts.map(({status:e})=>e));return E`<form hidden aria-label="Filters">
${[[`application`,M(t.map(e=>e.application))],[`environment`,M(t.map(e=>e.environment))],[`identity`,n.map(t=>[t,h(e,t)])],[`status`,Object.entries(A).filter(([e])=>r.has(e))]].map(([e,t])=>E`<label>${e}
<select name="${e}"><option value="">all</option>${t.map(([e,t])=>E`<option value="${e}">${t}</option>`)}</select></label>
`)}<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>`}function M(e){return N(e).map(e=>[e,e])}function N(e){return[...new Set(e)].sort()}function me(e){let t=u(e).issuers.map(({issuer:e})=>e);return E`<section>
<h2 id="matrix" tabindex="-1">Identities by workload and environment</h2>
${t.length===0?``:E`<ol aria-label="Issuers">${t.map((e,t)=>E`<li id="issuer-${t+1}"><code>${e}</code></li>`)}</ol>`}
${ne(e).map(n=>he(n,e,t.length))}
</section>`}function he({application:e,environments:t,rows:n},r,i){return E`<div class="scroll matrix" tabindex="0" role="region" aria-label="${e}"><table>
<caption>${e}</caption>
<thead><tr><th scope="col">Workload</th>${t.map(e=>E`<th scope="col" data-column="${e}">${e}</th>`)}</tr></thead>
<tbody>
${n.map(({workload:e,cells:n})=>E`<tr><th scope="row">${e}</th>${n.map((e,n)=>E`<td data-column="${t[n]??``}">${e?ge(e,r,i):``}</td>`)}</tr>
`)}</tbody>
</table></div>
`}function ge({requirement:e,marks:t},n,r){let{application:i,environment:a,clientId:o}=e,s=e=>E`data-filtered data-application="${i}" data-environment="${a}" data-identity="${o}" data-status="${e}"`;return E`<div>${t.map(({issuer:e,status:t})=>E`<span ${s(t)}>${F(t,r>1?`${e??``} `:``)}</span>`)}<span class="quiet">${h(n,o)}</span></div>`}function P(e,t){let n=h(e,t),r=E`<code>${t}</code>`;return n===t?r:E`${n}<span class="quiet">${r}</span>`}function F(e,t=``){return E`<span class="badge ${e}">${t}${A[e]}</span>`}function I(t){let n=e(t);return n.length===0?E``:E`<section>
<h2 id="credential-usage">Credential usage</h2>
<div class="scroll filtered" tabindex="0" role="region" aria-label="Credential usage"><table>
<thead><tr><th scope="col">Identity</th><th scope="col">Credentials</th><th scope="col">Count</th></tr></thead>
<tbody>
${n.map(L)}</tbody>
</table></div>
</section>`}function L({clientId:e,name:t,existing:n,missing:r,limit:i}){let a=n+r,o=`${n} of ${i} exist${r===0?``:`, ${r} missing`}`;return E`<tr data-filtered data-identity="${e}"><th scope="row">${t}<span class="quiet"><code>${e}</code></span></th><td><div class="bar" role="img" aria-label="${o}">${Array.from({length:i},(e,t)=>ve(t,n,a))}</div></td><td>${o}${_e(a,i)}</td></tr>
`}function _e(e,t){return e>t?E` <span class="badge error">✗ too many</span>`:e>=t-2?E` <span class="badge warning">! nearly full</span>`:E``}function ve(e,t,n){return e<t?E`<i class="used"></i>`:e<n?E`<i class="wanted"></i>`:E`<i></i>`}function ye({findings:e}){return E`<section>
<h2 id="findings">What to do</h2>
${e.length===0?E`<p>Nothing.</p>`:E`<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Place</th></tr></thead>
<tbody>
${e.map(be)}</tbody>
</table></div>`}
</section>`}function be({rule:e,level:t,message:n,help:r,file:i,line:a}){let o=i===void 0?E`—`:E`<code>${i}:${a??1}</code>`;return E`<tr><td><span class="badge ${t}">${t}</span></td><td>${e}</td><td>${n}${r===void 0?``:E`<span class="quiet">${r}</span>`}</td><td>${o}</td></tr>
`}function xe(e){let t=te(e),n=new Map(e.trusts.map(e=>[JSON.stringify([e.clientId,e.issuer,e.subject]),e.reason])),r=u(e).issuers.map(({issuer:e})=>e),i=e.requirements.flatMap((i,a)=>i.issuers.map(o=>{let{application:s,environment:c,workload:l,clientId:u,subject:d}=i,{status:f}=t(a,o),p=r.indexOf(o)+1,m=n.get(JSON.stringify([u,o,d]));return E`<tr data-filtered data-application="${s}" data-environment="${c}" data-identity="${u}" data-status="${f}"><td>${F(f)}${m===void 0?``:E`<span class="quiet">${m}</span>`}</td><td>${s}</td><td>${c}</td><td>${v(l)}</td><td>${P(e,u)}</td><td><code>${d}</code></td><td><a href="#issuer-${p}">${p}</a></td></tr>
`}));return i.length===0?E``:E`<section>
<h2 id="all">All trusts</h2>
<div class="scroll filtered" id="trusts" tabindex="0" role="region" aria-label="All trusts"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Application</th><th scope="col">Environment</th><th scope="col">Workload</th><th scope="col">Identity</th><th scope="col">Subject</th><th scope="col">Issuer</th></tr></thead>
<tbody>
${i}</tbody>
</table></div>
</section>`}function Se(e){return _(e)}function Ce(e){let t=Te(e);for(let n of m(e))for(let e of n.lines)for(let{suite:r,name:i,entraError:a}of Ee(e,n))z(t,r,i).found.push({level:n.level,text:H(n,e,a)});let n=we.map(e=>({suite:e,cases:[...t[e].values()]})).filter(({cases:e})=>e.length>0);return[`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${K({name:`radix-workload-identity`,...W(n.flatMap(e=>e.cases))})}>\n`,...n.map(({suite:t,cases:n})=>`  <testsuite${K({name:G(t),...W(n)})}>\n${n.map(e=>De(e,t)).join(``)}${t===`run`?Oe(c(e)):``}  </testsuite>\n`),`</testsuites>
`].join(``)}const we=[`trusts`,`identities`,`files`,`run`];function Te(e){let t={trusts:/* @__PURE__ */ new Map,identities:/* @__PURE__ */ new Map,files:/* @__PURE__ */ new Map,run:/* @__PURE__ */ new Map},{requirements:n,trusts:r,identities:i,files:a=[],refusal:o}=e;z(t,`run`,R);for(let{file:e}of n)z(t,`files`,e);for(let e of a)z(t,`files`,e);for(let{clientId:e}of i)z(t,`identities`,e);for(let e of r)for(let r of e.requiredBy){let i=n[r];if(i===void 0)continue;let a=z(t,`trusts`,B(i,e));e.status===`unknown`&&(a.unknown=e.reason??`could not be verified`)}if(o){let{message:e,hint:r}=o;z(t,`run`,R).found.push({level:`error`,text:`${e}\n${r}`});for(let r of n)for(let n of r.issuers)z(t,`trusts`,B(r,{issuer:n})).unknown??=e}return t}const R=`run`;function z(e,t,n){let r=e[t].get(n)??{name:n,found:[]};return e[t].set(n,r),r}function B({application:e,environment:t,workload:n,clientId:r},{issuer:i}){let{kind:a,name:o}=n;return[e,t,`${a} ${o}`,r,ae(i)].join(` / `)}function Ee(e,{rule:t,findings:[n]}){switch(e.kind){case`trust`:return e.trusts.map(t=>({suite:`trusts`,name:B(e.requirement,t),...t.entraError&&{entraError:t.entraError}}));case`credential`:return[V(n)];case`finding`:return d(t)?[V(e.finding)]:e.finding.file===void 0?[{suite:`run`,name:`run`}]:[{suite:`files`,name:e.finding.file}]}}function V(e){let[t,...n]=e?.about?.clientIds??[];return t===void 0||n.length>0?{suite:`run`,name:`run`}:{suite:`identities`,name:t}}function H({rule:e,heading:t,help:n,level:r,lines:i},o,s){let c=i.length===1&&o.kind===`finding`;return[`${r}[${e}] ${c?t:a(o)}`,...c&&o.finding.file?[`at ${o.finding.file}:${o.finding.line??1}`]:[],...s===void 0?[]:[`until then this pod gets ${s} and no token`],...n===void 0?[]:[n]].join(`
`)}function U({found:e,unknown:t}){return e.some(({level:e})=>e===`error`)?t===void 0?`failure`:`error`:t===void 0?`passed`:`skipped`}function W(e){let t=t=>e.filter(e=>U(e)===t).length;return{tests:e.length,failures:t(`failure`),errors:t(`error`),skipped:t(`skipped`)}}function G(e){return`radix-workload-identity.${e}`}function De(e,t){let{name:n,found:r,unknown:i=``}=e,a=`    <testcase${K({classname:G(t),name:n})}`,o=r.flatMap(({text:e})=>e.split(`
`)),s=o.map(e=>q(f(e))).join(`
`),c=U(e);if(c===`failure`||c===`error`)return`${a}><${c}${K({message:o[0]??``})}>${s}</${c}></testcase>\n`;let l=c===`skipped`?`<skipped${K({message:i})}/>`:``,u=s===``?``:`<system-out>${s}</system-out>`;return l+u===``?`${a}/>\n`:`${a}>${l}${u}</testcase>\n`}function Oe(e){return e.length===0?``:`    <system-out>${e.map(e=>q(f(e))).join(`
`)}</system-out>\n`}function K(e){return Object.entries(e).map(([e,t])=>` ${e}="${q(f(String(t)))}"`).join(``)}function q(e){return e.toWellFormed().replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(/[\uFFFE\uFFFF]/g,`�`)}function ke({findings:e}){return e.map(({rule:e,level:t,message:n,file:r=`-`,line:i=1,column:a=1})=>f(`${r}:${i}:${a}: ${t}: ${n} [${e}]`)).map(e=>`${e}\n`).join(``)}function Ae(){let e=/* @__PURE__ */ new Map;return({rule:t,file:n,message:r,data:i})=>{let{clientId:a,issuer:o,subject:s}=i??{},c=typeof s==`string`?[t,a,o,s]:[t,n,i===void 0?r:J(i)],l=y(`sha256`).update(JSON.stringify(c)).digest(`hex`).slice(0,32),u=(e.get(l)??0)+1;return e.set(l,u),`${l}:${u}`}}const je=[`reason`,`remedy`,`hint`,`why`,`detail`];function J(e){if(typeof e!=`number`)return Array.isArray(e)?e.map(J):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!je.includes(e)).sort(([e],[t])=>e<t?-1:1).map(([e,t])=>[e,J(t)]))}const Y=25e3;function Me(e){let t=m(e).flatMap(e=>Ne(e)),n=t.slice(0,Y),r=Fe(e.findings),i=r.map(({id:e})=>e),a=Ae();return _({$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`radix-workload-identity`,semanticVersion:g,version:g,informationUri:ie,rules:r}},invocations:[{executionSuccessful:e.complete!==!1,toolExecutionNotifications:Ie(t.length-n.length),toolConfigurationNotifications:c(e).map(e=>({level:`note`,message:{text:$(e)}}))}],columnKind:`utf16CodeUnits`,originalUriBaseIds:{SRCROOT:{description:{text:`The root of the repository.`}}},results:n.map(({group:t,place:n,related:r,message:o,identity:s})=>({ruleId:t.rule,ruleIndex:i.indexOf(t.rule),level:t.level,message:{text:$(o.join(`
`))},locations:[Q(n,e)],...r.length>0&&{relatedLocations:r.map((t,n)=>({id:n+1,...Q(t,e)}))},partialFingerprints:{"radixWorkloadIdentity/v1":a(s)}}))}]})}function Ne(e){let{lines:t,findings:n}=e,r=t.filter(e=>e.kind===`trust`),i=t.filter(e=>e.kind===`credential`),[a]=n,o=Map.groupBy(r,({requirement:{file:e,line:t}})=>JSON.stringify([e,t])),s=[...o.values()].map(([{requirement:e}={}])=>e),c=[...o.values()].map((t,r)=>{let i=t.map(({requirement:e})=>v(e.workload));return{group:e,place:Pe(s[r]??a,n),related:s.filter((e,t)=>t!==r),message:X(e,t),identity:Z(a,{workloads:[...new Set(i)].sort()})}}),l=i.length===0?[]:[{group:e,place:a,related:[],message:X(e,i),identity:Z(a,{})}],u=t.filter(e=>e.kind===`finding`).map(({finding:t,message:n})=>({group:e,place:t,related:[],message:[[n,...t.help?[t.help]:[]].join(`.
`)],identity:t}));return[...c,...l,...u]}function X({heading:e,consequence:t,help:n},r){return[`${e}:`,...r.slice(0,20).map(a),...r.length>20?[`and ${r.length-20} more`]:[],...[t,n].flatMap(e=>e??[])]}function Z({rule:e,about:t},n){return{rule:e,message:``,data:{clientIds:t?.clientIds,...n}}}function Pe(e,t){return t.find(({file:t,line:n})=>t===e.file&&n===e.line)??e}function Fe(e){let t=o.map(({name:e})=>e),n=e.map(({rule:e})=>e);return[.../* @__PURE__ */ new Set([...t,...n])].sort().map(e=>{let t=o.find(t=>t.name===e),n=t?.level??`warning`,r=t?.summary??e,i=re(e);return{id:e,shortDescription:{text:$(r)},fullDescription:{text:$(r)},help:{text:`${$(r)} See ${i}`,markdown:`${r}\n\n[What it means and what to do](${i})`},helpUri:i,defaultConfiguration:{level:n},properties:{tags:[`azure`,`radix`,`workload-identity`],precision:`very-high`,"problem.severity":n===`note`?`recommendation`:n}}})}function Q(e,{requirements:t}){let{line:n=1,column:r,endLine:i,endColumn:a}=e;return{physicalLocation:{artifactLocation:{uri:(e.file??t[0]?.file??`radixconfig.yaml`).toWellFormed().split(`/`).map(encodeURIComponent).join(`/`),uriBaseId:`SRCROOT`},region:{startLine:n,...r!==void 0&&{startColumn:r},...i===n&&a!==void 0&&{endColumn:a}}}}}function Ie(e){return e===0?[]:[{level:`warning`,message:{text:`${s(e,`more finding`)} are left out: ${Y} is GitHub's limit.`}}]}function $(e){return e.split(`
`).map(e=>f(e).replaceAll(/[[\]\\]/g,`\\$&`)).join(`
`)}const Le={oneline:ke,json:Se,markdown:e=>t(e,1/0),summary:e=>t(e,1048576),html:fe,sarif:Me,junit:Ce,github:i,az:n,bicep:oe,terraform:se};export{Le as reporters};