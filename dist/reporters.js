import{a as e,c as t,l as n,n as r,o as i,s as a}from"./markdown.js";import{n as o,r as s}from"./annotations.js";import{Ct as c,Gt as l,J as u,K as d,P as f,Tt as p,U as m,V as ee,X as h,Y as te,Z as g,et as ne,g as _,j as re,m as ie,p as ae,t as v,tt as y}from"./check.js";import{n as oe}from"./azure-names.js";const{createHash:b}=process.getBuiltinModule(`node:crypto`);function x({remedies:e,nearMisses:t},n,r){return[...e.flatMap((t,i)=>{let a=e[i-1];return[...t.action===`create`?[]:[`// Near miss: ${t.name}. This overwrites it, for its audience: two with the same issuer and subject cannot exist.`],`resource ${t.label} '${n}' = {`,...r(t).map(e=>`  ${e}`),...a?[`  dependsOn: [`,`    ${a.label}`,`  ]`]:[],`}`,``]}),...t.map(e=>`// Near miss: ${e}. Remove it once the right one works, if nothing else uses it.`),...t.length>0?[``]:[]]}const S=`Microsoft.Graph/applications`,se=[`// Bicep 0.36.1 or later, https://learn.microsoft.com/graph/templates/bicep/`,`extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'`];function ce(e){let{title:n,notes:r,label:i,place:a}=e;return[...[n,...r].map(e=>`// ${e}`),`// If it has no unique name yet (it can be set once, and must be unique in the tenant):`,`// az ad app update --id '${a.id}' --set 'uniqueName=${t.uniqueName}'`,`resource ${i} '${S}@v1.0' existing = {`,`  uniqueName: '${t.uniqueName}'`,`}`,``,...x(e,`${S}/federatedIdentityCredentials@v1.0`,({name:e,issuer:t,subject:n,audience:r})=>[`name: '\${${i}.uniqueName}/${e}'`,`issuer: '${t}'`,`subject: '${n}'`,`audiences: [`,`  '${r}'`,`]`])]}const C=`Microsoft.ManagedIdentity/userAssignedIdentities`,w=`2023-01-31`;function le(e){let{title:t,notes:n,label:r,place:i,clientId:a}=e;return[...[t,...n].map(e=>`// ${e}`),...i.guessed?[`// If ${a} is an app registration: Microsoft.Graph/applications/federatedIdentityCredentials@v1.0 instead.`]:[],`resource ${r} '${C}@${w}' existing = {`,`  name: '${i.name}'`,`}`,``,...x(e,`${C}/federatedIdentityCredentials@${w}`,({name:e,issuer:t,subject:n,audience:i})=>[`parent: ${r}`,`name: '${e}'`,`properties: {`,`  issuer: '${t}'`,`  subject: '${n}'`,`  audiences: [`,`    '${i}'`,`  ]`,`}`])]}function ue(e){let{notes:n,identities:r,leftOut:i}=a(e),o=Map.groupBy(r.filter(fe),({place:e})=>de(e)),s=r.filter(pe),c=[...[...o].map(([e,t])=>[`// Deploy with: ${e} --template-file FILE`,...t.some(({place:e})=>e.guessed)?[`// One file for each resource group.`]:[],``,...t.flatMap(le)]),...s.length>0?[[`// Deploy with: az deployment group create --resource-group '${t.resourceGroup}' --template-file FILE`,`// Any resource group: app registrations are in none.`,...se,``,...s.flatMap(ce)]]:[]],l=c.map((e,t)=>[...c.length>1?[`// File ${t+1} of ${c.length}.`]:[],...e].join(`
`)),u=[...c.length>0&&n.length>0?[n.map(e=>`// ${e}\n`).join(``)]:[],...l,...i.map(e=>`// Skipped: ${e}\n`)];return u.length===0?`// Nothing is missing.
`:u.join(`
`)}function de({subscription:e,resourceGroup:t}){return`az deployment group create --subscription '${e}' --resource-group '${t}'`}function fe(e){return e.place.kind===`user-assigned-managed-identity`}function pe(e){return e.place.kind===`app-registration`}function me(e){let{notes:t,identities:n,leftOut:r}=a(e),i=[...n.length>0?[T(t)]:[],...n.flatMap(({title:e,...t})=>[T([e,...t.notes,...he(t)]),...t.remedies.flatMap(e=>_e(t.place,e)),T(ge(t))]),...r.map(e=>T([`Skipped: ${e}`]))].filter(e=>e!==``);return i.length===0?`# Nothing is missing.
`:i.join(`
`)}function T(e){return e.map(e=>`# ${e}\n`).join(``)}function he({place:e,clientId:n}){return e.kind===`app-registration`?[`Provider azuread.`]:[`Provider azurerm with subscription_id ${e.subscription}.`,...e.guessed?[`If ${n} is an app registration: azuread_application_federated_identity_credential with`,`application_id "/applications/${t.object}", display_name and audiences instead.`]:[]]}function ge({nearMisses:e}){return e.map(e=>`Near miss: ${e}. Remove it once the right one works, if nothing else uses it.`)}function _e(e,t){let{type:n,importId:r,attributes:i}=e.kind===`app-registration`?ye(e,t):be(e,t),a=E(`resource "${n}" "${t.label}"`,i);if(t.action===`create`)return[a];let o=E(`import`,{to:`${n}.${t.label}`,id:`"${r}"`});return[T([`Near miss: ${t.name}. It is imported, so that its audience is changed:`,`two with the same issuer and subject cannot exist. Where it is in a state already, change it there.`,...e.kind===`app-registration`?[ve(e,t)]:[]])+o,a]}function ve({id:e},{name:n}){return`${t.credential}: az ad app federated-credential show --id '${e}' --federated-credential-id '${n}' --query id`}function ye({objectId:e},{name:n,issuer:r,subject:i,audience:a}){return{type:`azuread_application_federated_identity_credential`,importId:`${e}/federatedIdentityCredential/${t.credential}`,attributes:{application_id:`"/applications/${e}"`,display_name:`"${n}"`,issuer:`"${r}"`,subject:`"${i}"`,audiences:`["${a}"]`}}}function be(e,{name:t,issuer:r,subject:i,audience:a}){let o=n(e);return{type:`azurerm_federated_identity_credential`,importId:`${o}/federatedIdentityCredentials/${t}`,attributes:{name:`"${t}"`,user_assigned_identity_id:`"${o}"`,issuer:`"${r}"`,subject:`"${i}"`,audience:`["${a}"]`}}}function E(e,t){let n=Math.max(...Object.keys(t).map(e=>e.length));return`${e} {\n${Object.entries(t).map(([e,t])=>`  ${e.padEnd(n)} = ${t}`).join(`
`)}\n}\n`}var D=class{text;constructor(e){this.text=e}};function O(e,...t){let[n=``,...r]=e;return new D(n+r.map((e,n)=>k(t[n]??``)+e).join(``))}function k(e){return e instanceof D?e.text:typeof e==`object`?e.map(k).join(``):m(String(e)).toWellFormed().replaceAll(/[&<>"'`=]/g,e=>`&#${e.codePointAt(0)};`)}const A=`
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
`,j=`
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
`;function xe(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var M;const N=Object.fromEntries(Object.entries(ee).map(([e,{sign:t,meaning:n}])=>[e,`${t} ${n}`]));function Se(e){let t=e.conclusion===`success`,{refusal:n}=e,r=te(e,e=>e);return O(M||=xe([`<!doctype html>
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
`]),new D(P(j)),new D(P(A)),t?`OK`:`Failed`,new D(j),e.conclusion,t?`✓`:`✗`,d(e),n?O`
<p class="status failure">${e.planDigest===void 0?`Nothing was compared`:`Refused`}: ${n.message}. ${n.hint}</p>`:``,(e.notices??[]).map(e=>O`
<p class="status">${e}</p>`),r===void 0?``:O`
<p class="status">${r}</p>`,je(e),Ce(e),we(e),R(e),Ne(e),new D(A)).text}function P(e){return`sha256-${b(`sha256`).update(e).digest(`base64`)}`}function Ce(e){let{requirements:t}=e,n=I(t.map(({clientId:e})=>e)),r=new Set(e.trusts.map(({status:e})=>e));return O`<form hidden aria-label="Filters">
${[[`application`,F(t.map(e=>e.application))],[`environment`,F(t.map(e=>e.environment))],[`identity`,n.map(t=>[t,g(e,t)])],[`status`,Object.entries(N).filter(([e])=>r.has(e))]].map(([e,t])=>O`<label>${e}
<select name="${e}"><option value="">all</option>${t.map(([e,t])=>O`<option value="${e}">${t}</option>`)}</select></label>
`)}<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>`}function F(e){return I(e).map(e=>[e,e])}function I(e){return[...new Set(e)].sort()}function we(e){let t=f(e).issuers.map(({issuer:e})=>e);return O`<section>
<h2 id="matrix" tabindex="-1">Identities by workload and environment</h2>
${t.length===0?``:O`<ol aria-label="Issuers">${t.map((e,t)=>O`<li id="issuer-${t+1}"><code>${e}</code></li>`)}</ol>`}
${re(e).map(n=>Te(n,e,t.length))}
</section>`}function Te({application:e,environments:t,rows:n},r,i){return O`<div class="scroll matrix" tabindex="0" role="region" aria-label="${e}"><table>
<caption>${e}</caption>
<thead><tr><th scope="col">Workload</th>${t.map(e=>O`<th scope="col" data-column="${e}">${e}</th>`)}</tr></thead>
<tbody>
${n.map(({workload:e,cells:n})=>O`<tr><th scope="row">${e}</th>${n.map((e,n)=>O`<td data-column="${t[n]??``}">${e?Ee(e,r,i):``}</td>`)}</tr>
`)}</tbody>
</table></div>
`}function Ee({requirement:e,marks:t},n,r){let{application:i,environment:a,clientId:o}=e,s=e=>O`data-filtered data-application="${i}" data-environment="${a}" data-identity="${o}" data-status="${e}"`;return O`<div>${t.map(({issuer:e,status:t})=>O`<span ${s(t)}>${L(t,r>1?`${e??``} `:``)}</span>`)}<span class="quiet">${g(n,o)}</span></div>`}function De(e,t){let n=g(e,t),r=O`<code>${t}</code>`;return n===t?r:O`${n}<span class="quiet">${r}</span>`}function L(e,t=``){return O`<span class="badge ${e}">${t}${N[e]}</span>`}function R(t){let n=e(t);return n.length===0?O``:O`<section>
<h2 id="credential-usage">Credential usage</h2>
<div class="scroll filtered" tabindex="0" role="region" aria-label="Credential usage"><table>
<thead><tr><th scope="col">Identity</th><th scope="col">Credentials</th><th scope="col">Count</th></tr></thead>
<tbody>
${n.map(Oe)}</tbody>
</table></div>
</section>`}function Oe({clientId:e,name:t,existing:n,missing:r,limit:i}){let a=n+r,o=`${n} of ${i} exist${r===0?``:`, ${r} missing`}`;return O`<tr data-filtered data-identity="${e}"><th scope="row">${t}<span class="quiet"><code>${e}</code></span></th><td><div class="bar" role="img" aria-label="${o}">${Array.from({length:i},(e,t)=>Ae(t,n,a))}</div></td><td>${o}${ke(a,i)}</td></tr>
`}function ke(e,t){return e>t?O` <span class="badge error">✗ too many</span>`:e>=t-2?O` <span class="badge warning">! nearly full</span>`:O``}function Ae(e,t,n){return e<t?O`<i class="used"></i>`:e<n?O`<i class="wanted"></i>`:O`<i></i>`}function je({findings:e}){return O`<section>
<h2 id="findings">What to do</h2>
${e.length===0?O`<p>Nothing.</p>`:O`<div class="scroll" tabindex="0" role="region" aria-label="Findings"><table>
<thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Place</th></tr></thead>
<tbody>
${e.map(Me)}</tbody>
</table></div>`}
</section>`}function Me({rule:e,level:t,message:n,help:r,file:i,line:a}){let o=i===void 0?O`—`:O`<code>${i}:${a??1}</code>`;return O`<tr><td><span class="badge ${t}">${t}</span></td><td>${e}</td><td>${n}${r===void 0?``:O`<span class="quiet">${r}</span>`}</td><td>${o}</td></tr>
`}function Ne(e){let t=ne(e),n=new Map(e.trusts.map(e=>[JSON.stringify([e.clientId,e.issuer,e.subject]),e.reason])),r=f(e).issuers.map(({issuer:e})=>e),i=e.requirements.flatMap((i,a)=>i.issuers.map(o=>{let{application:s,environment:c,workload:l,clientId:u,subject:d}=i,{status:f}=t(a,o),p=r.indexOf(o)+1,m=n.get(JSON.stringify([u,o,d]));return O`<tr data-filtered data-application="${s}" data-environment="${c}" data-identity="${u}" data-status="${f}"><td>${L(f)}${m===void 0?``:O`<span class="quiet">${m}</span>`}</td><td>${s}</td><td>${c}</td><td>${y(l)}</td><td>${De(e,u)}</td><td><code>${d}</code></td><td><a href="#issuer-${p}">${p}</a></td></tr>
`}));return i.length===0?O``:O`<section>
<h2 id="all">All trusts</h2>
<div class="scroll filtered" id="trusts" tabindex="0" role="region" aria-label="All trusts"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Application</th><th scope="col">Environment</th><th scope="col">Workload</th><th scope="col">Identity</th><th scope="col">Subject</th><th scope="col">Issuer</th></tr></thead>
<tbody>
${i}</tbody>
</table></div>
</section>`}function Pe(e){return v(e)}function Fe(e){let t=Le(e);for(let n of h(e))for(let e of n.lines)for(let{suite:r,name:i,entraError:a}of Re(e,n))B(t,r,i).found.push({level:n.level,text:ze(n,e,a)});let n=Ie.map(e=>({suite:e,cases:[...t[e].values()]})).filter(({cases:e})=>e.length>0);return[`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${K({name:`radix-workload-identity`,...W(n.flatMap(e=>e.cases))})}>\n`,...n.map(({suite:t,cases:n})=>`  <testsuite${K({name:G(t),...W(n)})}>\n${n.map(e=>Be(e,t)).join(``)}${t===`run`?Ve(u(e)):``}  </testsuite>\n`),`</testsuites>
`].join(``)}const Ie=[`trusts`,`identities`,`files`,`run`];function Le(e){let t={trusts:/* @__PURE__ */ new Map,identities:/* @__PURE__ */ new Map,files:/* @__PURE__ */ new Map,run:/* @__PURE__ */ new Map},{requirements:n,trusts:r,identities:i,files:a=[],refusal:o}=e;B(t,`run`,z);for(let{file:e}of n)B(t,`files`,e);for(let e of a)B(t,`files`,e);for(let{clientId:e}of i)B(t,`identities`,e);for(let e of r)for(let r of e.requiredBy){let i=n[r];if(i===void 0)continue;let a=B(t,`trusts`,V(i,e));e.status===`unknown`&&(a.unknown=e.reason??`could not be verified`)}if(o){let{message:e,hint:r}=o;B(t,`run`,z).found.push({level:`error`,text:`${e}\n${r}`});for(let r of n)for(let n of r.issuers)B(t,`trusts`,V(r,{issuer:n})).unknown??=e}return t}const z=`run`;function B(e,t,n){let r=e[t].get(n)??{name:n,found:[]};return e[t].set(n,r),r}function V({application:e,environment:t,workload:n,clientId:r},{issuer:i}){let{kind:a,name:o}=n;return[e,t,`${a} ${o}`,r,oe(i)].join(` / `)}function Re(e,{rule:t,findings:[n]}){switch(e.kind){case`trust`:return e.trusts.map(t=>({suite:`trusts`,name:V(e.requirement,t),...t.entraError&&{entraError:t.entraError}}));case`credential`:return[H(n)];case`finding`:return p(t)?[H(e.finding)]:e.finding.file===void 0?[{suite:`run`,name:`run`}]:[{suite:`files`,name:e.finding.file}]}}function H(e){let[t,...n]=e?.about?.clientIds??[];return t===void 0||n.length>0?{suite:`run`,name:`run`}:{suite:`identities`,name:t}}function ze({rule:e,heading:t,help:n,level:r,lines:i},a,o){let c=i.length===1&&a.kind===`finding`;return[`${r}[${e}] ${c?t:s(a)}`,...c&&a.finding.file?[`at ${a.finding.file}:${a.finding.line??1}`]:[],...o===void 0?[]:[`until then this pod gets ${o} and no token`],...n===void 0?[]:[n]].join(`
`)}function U({found:e,unknown:t}){return e.some(({level:e})=>e===`error`)?t===void 0?`failure`:`error`:t===void 0?`passed`:`skipped`}function W(e){let t=t=>e.filter(e=>U(e)===t).length;return{tests:e.length,failures:t(`failure`),errors:t(`error`),skipped:t(`skipped`)}}function G(e){return`radix-workload-identity.${e}`}function Be(e,t){let{name:n,found:r,unknown:i=``}=e,a=`    <testcase${K({classname:G(t),name:n})}`,o=r.flatMap(({text:e})=>e.split(`
`)),s=o.map(e=>q(m(e))).join(`
`),c=U(e);if(c===`failure`||c===`error`)return`${a}><${c}${K({message:o[0]??``})}>${s}</${c}></testcase>\n`;let l=c===`skipped`?`<skipped${K({message:i})}/>`:``,u=s===``?``:`<system-out>${s}</system-out>`;return l+u===``?`${a}/>\n`:`${a}>${l}${u}</testcase>\n`}function Ve(e){return e.length===0?``:`    <system-out>${e.map(e=>q(m(e))).join(`
`)}</system-out>\n`}function K(e){return Object.entries(e).map(([e,t])=>` ${e}="${q(m(String(t)))}"`).join(``)}function q(e){return e.toWellFormed().replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`).replaceAll(`>`,`&gt;`).replaceAll(`"`,`&quot;`).replaceAll(/[\uFFFE\uFFFF]/g,`�`)}function He({findings:e}){return e.map(({rule:e,level:t,message:n,file:r=`-`,line:i=1,column:a=1})=>m(`${r}:${i}:${a}: ${t}: ${n} [${e}]`)).map(e=>`${e}\n`).join(``)}function Ue(){let e=/* @__PURE__ */ new Map;return({rule:t,file:n,message:r,data:i})=>{let{clientId:a,issuer:o,subject:s}=i??{},c=typeof s==`string`?[t,a,o,s]:[t,n,i===void 0?r:J(i)],l=b(`sha256`).update(JSON.stringify(c)).digest(`hex`).slice(0,32),u=(e.get(l)??0)+1;return e.set(l,u),`${l}:${u}`}}const We=[`reason`,`remedy`,`hint`,`why`,`detail`];function J(e){if(typeof e!=`number`)return Array.isArray(e)?e.map(J):typeof e!=`object`||!e?e:Object.fromEntries(Object.entries(e).filter(([e])=>!We.includes(e)).sort(([e],[t])=>e<t?-1:1).map(([e,t])=>[e,J(t)]))}const Y=25e3;function Ge(e){let t=h(e).flatMap(e=>Ke(e)),n=t.slice(0,Y),r=Je(e.findings),i=r.map(({id:e})=>e),a=Ue();return v({$schema:`https://json.schemastore.org/sarif-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`radix-workload-identity`,semanticVersion:_,version:_,informationUri:ae,rules:r}},invocations:[{executionSuccessful:e.complete!==!1,toolExecutionNotifications:Ye(t.length-n.length),toolConfigurationNotifications:u(e).map(e=>({level:`note`,message:{text:$(e)}}))}],columnKind:`utf16CodeUnits`,originalUriBaseIds:{SRCROOT:{description:{text:`The root of the repository.`}}},results:n.map(({group:t,place:n,related:r,message:o,identity:s})=>({ruleId:t.rule,ruleIndex:i.indexOf(t.rule),level:t.level,message:{text:$(o.join(`
`))},locations:[Q(n,e)],...r.length>0&&{relatedLocations:r.map((t,n)=>({id:n+1,...Q(t,e)}))},partialFingerprints:{"radixWorkloadIdentity/v1":a(s)}}))}]})}function Ke(e){let{lines:t,findings:n}=e,r=t.filter(e=>e.kind===`trust`),i=t.filter(e=>e.kind===`credential`),[a]=n,o=Map.groupBy(r,({requirement:{file:e,line:t}})=>JSON.stringify([e,t])),s=[...o.values()].map(([{requirement:e}={}])=>e),c=[...o.values()].map((t,r)=>{let i=t.map(({requirement:e})=>y(e.workload));return{group:e,place:qe(s[r]??a,n),related:s.filter((e,t)=>t!==r),message:X(e,t),identity:Z(a,{workloads:[...new Set(i)].sort()})}}),l=i.length===0?[]:[{group:e,place:a,related:[],message:X(e,i),identity:Z(a,{})}],u=t.filter(e=>e.kind===`finding`).map(({finding:t,message:n})=>({group:e,place:t,related:[],message:[[n,...t.help?[t.help]:[]].join(`.
`)],identity:t}));return[...c,...l,...u]}function X({heading:e,consequence:t,help:n},r){return[`${e}:`,...r.slice(0,20).map(s),...r.length>20?[`and ${r.length-20} more`]:[],...[t,n].flatMap(e=>e??[])]}function Z({rule:e,about:t},n){return{rule:e,message:``,data:{clientIds:t?.clientIds,...n}}}function qe(e,t){return t.find(({file:t,line:n})=>t===e.file&&n===e.line)??e}function Je(e){let t=c.map(({name:e})=>e),n=e.map(({rule:e})=>e);return[.../* @__PURE__ */ new Set([...t,...n])].sort().map(e=>{let t=c.find(t=>t.name===e),n=t?.level??`warning`,r=t?.summary??e,i=ie(e);return{id:e,shortDescription:{text:$(r)},fullDescription:{text:$(r)},help:{text:`${$(r)} See ${i}`,markdown:`${r}\n\n[What it means and what to do](${i})`},helpUri:i,defaultConfiguration:{level:n},properties:{tags:[`azure`,`radix`,`workload-identity`],precision:`very-high`,"problem.severity":n===`note`?`recommendation`:n}}})}function Q(e,{requirements:t}){let{line:n=1,column:r,endLine:i,endColumn:a}=e;return{physicalLocation:{artifactLocation:{uri:(e.file??t[0]?.file??`radixconfig.yaml`).toWellFormed().split(`/`).map(encodeURIComponent).join(`/`),uriBaseId:`SRCROOT`},region:{startLine:n,...r!==void 0&&{startColumn:r},...i===n&&a!==void 0&&{endColumn:a}}}}}function Ye(e){return e===0?[]:[{level:`warning`,message:{text:`${l(e,`more finding`)} are left out: ${Y} is GitHub's limit.`}}]}function $(e){return e.split(`
`).map(e=>m(e).replaceAll(/[[\]\\]/g,`\\$&`)).join(`
`)}const Xe={oneline:He,json:Pe,markdown:e=>r(e,1/0),summary:e=>r(e,1048576),html:Se,sarif:Ge,junit:Fe,github:o,az:i,bicep:ue,terraform:me};export{Xe as reporters};