// Made from schemas/policy.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"policy.schema.json","title":"Policy","description":"What an organisation or repository decides about radix-workload-identity: .github/radix-workload-identity.yaml.","type":"object","properties":{"fail-on":{"description":"A run fails on findings of this level or above.","enum":["error","warning","never"]},"audience":{"description":"The audience of the pods' tokens.","$ref":"#/definitions/text"},"azure-cloud":{"description":"The Azure cloud that the identities are in.","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]},"subscription-ids":{"description":"The subscriptions to search for managed identities if Microsoft Graph cannot be read.","$ref":"#/definitions/texts"},"max-deletes":{"description":"an integer of credentials that a plan may delete or replace","type":"integer","minimum":0},"production":{"description":"Names of the production environments. Without it: prod and production.","$ref":"#/definitions/texts"},"clusters":{"description":"Which files run on which cluster. Other files have the issuers of the inputs.","type":"array","items":{"$ref":"#/definitions/cluster"}},"rules":{"$ref":"#/definitions/levels"},"ignore":{"description":"a list of at most 1000 findings that do not count","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/ignore"}},"identities":{"description":"ARM resource ids of managed identities by client ID, for those who may not read Microsoft Graph.","type":"object","additionalProperties":{"$ref":"#/definitions/text"}},"allowed-trusts":{"description":"Trusts of the app's identities that are intended though no file asks for them.","type":"array","items":{"type":"object","properties":{"issuer":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"}},"required":["issuer","subject"],"additionalProperties":false}}},"additionalProperties":false,"definitions":{"text":{"description":"text that is not empty","type":"string","pattern":"\\S"},"texts":{"type":"array","items":{"$ref":"#/definitions/text"}},"pattern":{"description":"text that is not empty; * stands for any characters","type":"string","pattern":"\\S"},"level":{"enum":["off","note","warning","error"]},"cluster":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"files":{"description":"a list of at least one file name or glob","type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"radix-cluster":{"description":"Read the issuers from the Radix API: the cluster's name. An address can only be given as an input.","$ref":"#/definitions/text"},"issuers":{"description":"Issuers of the cluster, exactly as the Radix Web Console shows them.","$ref":"#/definitions/texts"},"retired-issuers":{"description":"Issuers that are no longer in use; their credentials are surplus.","$ref":"#/definitions/texts"}},"required":["name","files"],"additionalProperties":false},"ignore":{"type":"object","properties":{"rule":{"$ref":"#/definitions/rule"},"where":{"description":"at least one of clientId, environment, workload, subject and issuer","type":"object","minProperties":1,"properties":{"clientId":{"$ref":"#/definitions/pattern"},"environment":{"$ref":"#/definitions/pattern"},"workload":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"},"issuer":{"$ref":"#/definitions/pattern"}},"additionalProperties":false},"reason":{"$ref":"#/definitions/text"},"expires":{"description":"the last day on which it counts, such as 2027-01-31","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["rule","where","reason"],"additionalProperties":false},"rule":{"enum":["unreadable-file","not-a-radixconfig","duplicate-key","duplicate-entry","key-spelling","schema","misplaced-identity","unused-identity-key","unknown-environment","invalid-name","service-account-collision","client-id-format","client-id-placeholder","ineffective-override","shadowed-client-id","missing-identity","oauth2-not-public","oauth2-client-id-missing","sub-pipeline-not-found","sub-pipeline-shares-identity","scaling-identity-incomplete","keda-trust","hard-coded-token-path","shared-across-environments","credential-capacity","issuer-url","issuer-mismatch","issuer-unreachable","missing-credential","mismatched-credential","unknown-client-id","unsupported-identity","identity-capacity","surplus-credential","foreign-trust","flexible-credential","could-not-tell","deployed-not-declared","deployed-unknown","stale-ignore"]},"levels":{"description":"The level of each rule's findings.","type":"object","properties":{"unreadable-file":{"description":"A file does not exist, is too large, or is not YAML in UTF-8. Default: error.","$ref":"#/definitions/level"},"not-a-radixconfig":{"description":"The file lacks `kind: RadixApplication` or `metadata.name`, or contains a second YAML document. Default: error.","$ref":"#/definitions/level"},"duplicate-key":{"description":"A mapping has the same key twice; Radix silently takes the later one. Default: error.","$ref":"#/definitions/level"},"duplicate-entry":{"description":"Two environments, `environmentConfig` entries or triggers have one name, and Radix refuses the file. Default: error.","$ref":"#/definitions/level"},"key-spelling":{"description":"Radix reads a key although its letter case is not the documented one. Default: warning.","$ref":"#/definitions/level"},"schema":{"description":"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`. Default: error.","$ref":"#/definitions/level"},"misplaced-identity":{"description":"An identity block is in a place where Radix ignores it. Default: error.","$ref":"#/definitions/level"},"unused-identity-key":{"description":"A key means an identity, and Radix reads none there: the workload runs without it. Default: error.","$ref":"#/definitions/level"},"unknown-environment":{"description":"An `environmentConfig` is for an environment that the file does not declare. Default: error.","$ref":"#/definitions/level"},"invalid-name":{"description":"A name that is part of a subject has characters or a length that Radix refuses. Default: error.","$ref":"#/definitions/level"},"service-account-collision":{"description":"Two workloads would share one Kubernetes service account. Default: error.","$ref":"#/definitions/level"},"client-id-format":{"description":"A client ID is not a UUID, or not in the form that is usual: lower-case, with hyphens. Default: error.","$ref":"#/definitions/level"},"client-id-placeholder":{"description":"A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template expression. Default: warning.","$ref":"#/definitions/level"},"ineffective-override":{"description":"An empty identity does not do what it looks like: it switches nothing off, or the cluster refuses it. Default: warning.","$ref":"#/definitions/level"},"shadowed-client-id":{"description":"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline, component or job. Default: warning.","$ref":"#/definitions/level"},"missing-identity":{"description":"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity. Default: error.","$ref":"#/definitions/level"},"oauth2-not-public":{"description":"OAuth2 is set on a component without a public port, which Radix refuses. Default: error.","$ref":"#/definitions/level"},"oauth2-client-id-missing":{"description":"OAuth2 has no client ID to sign in as, which Radix refuses. Default: error.","$ref":"#/definitions/level"},"sub-pipeline-not-found":{"description":"Sub-pipelines have an identity, but there is no sub-pipeline next to the file that uses it. Default: note.","$ref":"#/definitions/level"},"sub-pipeline-shares-identity":{"description":"A sub-pipeline has the same identity as a running workload, so code that runs in the build has the app's permissions. Default: note.","$ref":"#/definitions/level"},"scaling-identity-incomplete":{"description":"A scaling trigger has a client ID, but not all that Radix wants beside it. Default: error.","$ref":"#/definitions/level"},"keda-trust":{"description":"An identity trusts KEDA, so any app on the cluster can scale on what it can read. Default: note.","$ref":"#/definitions/level"},"hard-coded-token-path":{"description":"A variable or a sub-pipeline has the path of the token, which changes with the webhook's version. Default: warning.","$ref":"#/definitions/level"},"shared-across-environments":{"description":"One identity is used in a production environment and in one that is not. Default: warning.","$ref":"#/definitions/level"},"credential-capacity":{"description":"The files require more than 20 credentials of one identity, or would with one more issuer. Default: error.","$ref":"#/definitions/level"},"issuer-url":{"description":"An issuer can never match: it is not an https URL, contains white space, or lacks its trailing slash, for example. Default: error.","$ref":"#/definitions/level"},"issuer-mismatch":{"description":"With `check-issuers`: the discovery document of an issuer names another one, which its tokens have. Default: error.","$ref":"#/definitions/level"},"issuer-unreachable":{"description":"With `check-issuers`: the discovery document or the keys of an issuer could not be read. Default: warning.","$ref":"#/definitions/level"},"missing-credential":{"description":"The identity has no credential for a workload that requires one. Default: error.","$ref":"#/definitions/level"},"mismatched-credential":{"description":"A credential looks like the required one but never matches: a near miss. Default: error.","$ref":"#/definitions/level"},"unknown-client-id":{"description":"The tenant has no application or managed identity with the client ID in the file. Default: error.","$ref":"#/definitions/level"},"unsupported-identity":{"description":"The identity exists but cannot have federated identity credentials: system-assigned, legacy, or owned by another tenant. Default: error.","$ref":"#/definitions/level"},"identity-capacity":{"description":"The existing and the missing credentials of an identity exceed its limit of 20, or nearly do. Default: error.","$ref":"#/definitions/level"},"surplus-credential":{"description":"An identity of the app has a credential that nothing requires. Default: warning.","$ref":"#/definitions/level"},"foreign-trust":{"description":"An identity of the app also trusts another issuer or another app. Default: note.","$ref":"#/definitions/level"},"flexible-credential":{"description":"An identity has a flexible credential. It is not evaluated, and never changed. Default: note.","$ref":"#/definitions/level"},"could-not-tell":{"description":"A required trust could not be verified. The finding says why, and what would make it possible. Default: error.","$ref":"#/definitions/level"},"deployed-not-declared":{"description":"Something runs in Radix with an identity that no checked file gives it. Its credential is in use, and not surplus. Default: note.","$ref":"#/definitions/level"},"deployed-unknown":{"description":"It could not be read what an application runs in Radix. None of its credentials counts as provably its own. Default: note.","$ref":"#/definitions/level"},"stale-ignore":{"description":"An ignore has no effect: it has expired, matches nothing, gives no reason or names no rule. Default: warning.","$ref":"#/definitions/level"}},"additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"description":"text that is not empty","type":"string","pattern":"\\S"};
const pattern0 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"array","items":{"$ref":"#/definitions/text"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"files":{"description":"a list of at least one file name or glob","type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"radix-cluster":{"description":"Read the issuers from the Radix API: the cluster's name. An address can only be given as an input.","$ref":"#/definitions/text"},"issuers":{"description":"Issuers of the cluster, exactly as the Radix Web Console shows them.","$ref":"#/definitions/texts"},"retired-issuers":{"description":"Issuers that are no longer in use; their credentials are surplus.","$ref":"#/definitions/texts"}},"required":["name","files"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "files")) || (key0 === "radix-cluster")) || (key0 === "issuers")) || (key0 === "retired-issuers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema9.properties.files,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/files/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.files.type,parentSchema:schema9.properties.files,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["radix-cluster"] !== undefined){
if(!(validate22(data["radix-cluster"], {instancePath:instancePath+"/radix-cluster",parentData:data,parentDataProperty:"radix-cluster",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.issuers !== undefined){
if(!(validate24(data.issuers, {instancePath:instancePath+"/issuers",parentData:data,parentDataProperty:"issuers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["retired-issuers"] !== undefined){
if(!(validate24(data["retired-issuers"], {instancePath:instancePath+"/retired-issuers",parentData:data,parentDataProperty:"retired-issuers",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"The level of each rule's findings.","type":"object","properties":{"unreadable-file":{"description":"A file does not exist, is too large, or is not YAML in UTF-8. Default: error.","$ref":"#/definitions/level"},"not-a-radixconfig":{"description":"The file lacks `kind: RadixApplication` or `metadata.name`, or contains a second YAML document. Default: error.","$ref":"#/definitions/level"},"duplicate-key":{"description":"A mapping has the same key twice; Radix silently takes the later one. Default: error.","$ref":"#/definitions/level"},"duplicate-entry":{"description":"Two environments, `environmentConfig` entries or triggers have one name, and Radix refuses the file. Default: error.","$ref":"#/definitions/level"},"key-spelling":{"description":"Radix reads a key although its letter case is not the documented one. Default: warning.","$ref":"#/definitions/level"},"schema":{"description":"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`. Default: error.","$ref":"#/definitions/level"},"misplaced-identity":{"description":"An identity block is in a place where Radix ignores it. Default: error.","$ref":"#/definitions/level"},"unused-identity-key":{"description":"A key means an identity, and Radix reads none there: the workload runs without it. Default: error.","$ref":"#/definitions/level"},"unknown-environment":{"description":"An `environmentConfig` is for an environment that the file does not declare. Default: error.","$ref":"#/definitions/level"},"invalid-name":{"description":"A name that is part of a subject has characters or a length that Radix refuses. Default: error.","$ref":"#/definitions/level"},"service-account-collision":{"description":"Two workloads would share one Kubernetes service account. Default: error.","$ref":"#/definitions/level"},"client-id-format":{"description":"A client ID is not a UUID, or not in the form that is usual: lower-case, with hyphens. Default: error.","$ref":"#/definitions/level"},"client-id-placeholder":{"description":"A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template expression. Default: warning.","$ref":"#/definitions/level"},"ineffective-override":{"description":"An empty identity does not do what it looks like: it switches nothing off, or the cluster refuses it. Default: warning.","$ref":"#/definitions/level"},"shadowed-client-id":{"description":"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline, component or job. Default: warning.","$ref":"#/definitions/level"},"missing-identity":{"description":"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity. Default: error.","$ref":"#/definitions/level"},"oauth2-not-public":{"description":"OAuth2 is set on a component without a public port, which Radix refuses. Default: error.","$ref":"#/definitions/level"},"oauth2-client-id-missing":{"description":"OAuth2 has no client ID to sign in as, which Radix refuses. Default: error.","$ref":"#/definitions/level"},"sub-pipeline-not-found":{"description":"Sub-pipelines have an identity, but there is no sub-pipeline next to the file that uses it. Default: note.","$ref":"#/definitions/level"},"sub-pipeline-shares-identity":{"description":"A sub-pipeline has the same identity as a running workload, so code that runs in the build has the app's permissions. Default: note.","$ref":"#/definitions/level"},"scaling-identity-incomplete":{"description":"A scaling trigger has a client ID, but not all that Radix wants beside it. Default: error.","$ref":"#/definitions/level"},"keda-trust":{"description":"An identity trusts KEDA, so any app on the cluster can scale on what it can read. Default: note.","$ref":"#/definitions/level"},"hard-coded-token-path":{"description":"A variable or a sub-pipeline has the path of the token, which changes with the webhook's version. Default: warning.","$ref":"#/definitions/level"},"shared-across-environments":{"description":"One identity is used in a production environment and in one that is not. Default: warning.","$ref":"#/definitions/level"},"credential-capacity":{"description":"The files require more than 20 credentials of one identity, or would with one more issuer. Default: error.","$ref":"#/definitions/level"},"issuer-url":{"description":"An issuer can never match: it is not an https URL, contains white space, or lacks its trailing slash, for example. Default: error.","$ref":"#/definitions/level"},"issuer-mismatch":{"description":"With `check-issuers`: the discovery document of an issuer names another one, which its tokens have. Default: error.","$ref":"#/definitions/level"},"issuer-unreachable":{"description":"With `check-issuers`: the discovery document or the keys of an issuer could not be read. Default: warning.","$ref":"#/definitions/level"},"missing-credential":{"description":"The identity has no credential for a workload that requires one. Default: error.","$ref":"#/definitions/level"},"mismatched-credential":{"description":"A credential looks like the required one but never matches: a near miss. Default: error.","$ref":"#/definitions/level"},"unknown-client-id":{"description":"The tenant has no application or managed identity with the client ID in the file. Default: error.","$ref":"#/definitions/level"},"unsupported-identity":{"description":"The identity exists but cannot have federated identity credentials: system-assigned, legacy, or owned by another tenant. Default: error.","$ref":"#/definitions/level"},"identity-capacity":{"description":"The existing and the missing credentials of an identity exceed its limit of 20, or nearly do. Default: error.","$ref":"#/definitions/level"},"surplus-credential":{"description":"An identity of the app has a credential that nothing requires. Default: warning.","$ref":"#/definitions/level"},"foreign-trust":{"description":"An identity of the app also trusts another issuer or another app. Default: note.","$ref":"#/definitions/level"},"flexible-credential":{"description":"An identity has a flexible credential. It is not evaluated, and never changed. Default: note.","$ref":"#/definitions/level"},"could-not-tell":{"description":"A required trust could not be verified. The finding says why, and what would make it possible. Default: error.","$ref":"#/definitions/level"},"deployed-not-declared":{"description":"Something runs in Radix with an identity that no checked file gives it. Its credential is in use, and not surplus. Default: note.","$ref":"#/definitions/level"},"deployed-unknown":{"description":"It could not be read what an application runs in Radix. None of its credentials counts as provably its own. Default: note.","$ref":"#/definitions/level"},"stale-ignore":{"description":"An ignore has no effect: it has expired, matches nothing, gives no reason or names no rule. Default: warning.","$ref":"#/definitions/level"}},"additionalProperties":false};
const schema11 = {"enum":["off","note","warning","error"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "error"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},message:"must be equal to one of the allowed values",schema:schema11.enum,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema10.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["unreadable-file"] !== undefined){
if(!(validate36(data["unreadable-file"], {instancePath:instancePath+"/unreadable-file",parentData:data,parentDataProperty:"unreadable-file",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["not-a-radixconfig"] !== undefined){
if(!(validate36(data["not-a-radixconfig"], {instancePath:instancePath+"/not-a-radixconfig",parentData:data,parentDataProperty:"not-a-radixconfig",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["duplicate-key"] !== undefined){
if(!(validate36(data["duplicate-key"], {instancePath:instancePath+"/duplicate-key",parentData:data,parentDataProperty:"duplicate-key",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["duplicate-entry"] !== undefined){
if(!(validate36(data["duplicate-entry"], {instancePath:instancePath+"/duplicate-entry",parentData:data,parentDataProperty:"duplicate-entry",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["key-spelling"] !== undefined){
if(!(validate36(data["key-spelling"], {instancePath:instancePath+"/key-spelling",parentData:data,parentDataProperty:"key-spelling",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.schema !== undefined){
if(!(validate36(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["misplaced-identity"] !== undefined){
if(!(validate36(data["misplaced-identity"], {instancePath:instancePath+"/misplaced-identity",parentData:data,parentDataProperty:"misplaced-identity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["unused-identity-key"] !== undefined){
if(!(validate36(data["unused-identity-key"], {instancePath:instancePath+"/unused-identity-key",parentData:data,parentDataProperty:"unused-identity-key",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["unknown-environment"] !== undefined){
if(!(validate36(data["unknown-environment"], {instancePath:instancePath+"/unknown-environment",parentData:data,parentDataProperty:"unknown-environment",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["invalid-name"] !== undefined){
if(!(validate36(data["invalid-name"], {instancePath:instancePath+"/invalid-name",parentData:data,parentDataProperty:"invalid-name",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["service-account-collision"] !== undefined){
if(!(validate36(data["service-account-collision"], {instancePath:instancePath+"/service-account-collision",parentData:data,parentDataProperty:"service-account-collision",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["client-id-format"] !== undefined){
if(!(validate36(data["client-id-format"], {instancePath:instancePath+"/client-id-format",parentData:data,parentDataProperty:"client-id-format",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["client-id-placeholder"] !== undefined){
if(!(validate36(data["client-id-placeholder"], {instancePath:instancePath+"/client-id-placeholder",parentData:data,parentDataProperty:"client-id-placeholder",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["ineffective-override"] !== undefined){
if(!(validate36(data["ineffective-override"], {instancePath:instancePath+"/ineffective-override",parentData:data,parentDataProperty:"ineffective-override",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["shadowed-client-id"] !== undefined){
if(!(validate36(data["shadowed-client-id"], {instancePath:instancePath+"/shadowed-client-id",parentData:data,parentDataProperty:"shadowed-client-id",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["missing-identity"] !== undefined){
if(!(validate36(data["missing-identity"], {instancePath:instancePath+"/missing-identity",parentData:data,parentDataProperty:"missing-identity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["oauth2-not-public"] !== undefined){
if(!(validate36(data["oauth2-not-public"], {instancePath:instancePath+"/oauth2-not-public",parentData:data,parentDataProperty:"oauth2-not-public",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["oauth2-client-id-missing"] !== undefined){
if(!(validate36(data["oauth2-client-id-missing"], {instancePath:instancePath+"/oauth2-client-id-missing",parentData:data,parentDataProperty:"oauth2-client-id-missing",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["sub-pipeline-not-found"] !== undefined){
if(!(validate36(data["sub-pipeline-not-found"], {instancePath:instancePath+"/sub-pipeline-not-found",parentData:data,parentDataProperty:"sub-pipeline-not-found",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["sub-pipeline-shares-identity"] !== undefined){
if(!(validate36(data["sub-pipeline-shares-identity"], {instancePath:instancePath+"/sub-pipeline-shares-identity",parentData:data,parentDataProperty:"sub-pipeline-shares-identity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["scaling-identity-incomplete"] !== undefined){
if(!(validate36(data["scaling-identity-incomplete"], {instancePath:instancePath+"/scaling-identity-incomplete",parentData:data,parentDataProperty:"scaling-identity-incomplete",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["keda-trust"] !== undefined){
if(!(validate36(data["keda-trust"], {instancePath:instancePath+"/keda-trust",parentData:data,parentDataProperty:"keda-trust",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["hard-coded-token-path"] !== undefined){
if(!(validate36(data["hard-coded-token-path"], {instancePath:instancePath+"/hard-coded-token-path",parentData:data,parentDataProperty:"hard-coded-token-path",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["shared-across-environments"] !== undefined){
if(!(validate36(data["shared-across-environments"], {instancePath:instancePath+"/shared-across-environments",parentData:data,parentDataProperty:"shared-across-environments",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["credential-capacity"] !== undefined){
if(!(validate36(data["credential-capacity"], {instancePath:instancePath+"/credential-capacity",parentData:data,parentDataProperty:"credential-capacity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["issuer-url"] !== undefined){
if(!(validate36(data["issuer-url"], {instancePath:instancePath+"/issuer-url",parentData:data,parentDataProperty:"issuer-url",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["issuer-mismatch"] !== undefined){
if(!(validate36(data["issuer-mismatch"], {instancePath:instancePath+"/issuer-mismatch",parentData:data,parentDataProperty:"issuer-mismatch",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["issuer-unreachable"] !== undefined){
if(!(validate36(data["issuer-unreachable"], {instancePath:instancePath+"/issuer-unreachable",parentData:data,parentDataProperty:"issuer-unreachable",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["missing-credential"] !== undefined){
if(!(validate36(data["missing-credential"], {instancePath:instancePath+"/missing-credential",parentData:data,parentDataProperty:"missing-credential",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["mismatched-credential"] !== undefined){
if(!(validate36(data["mismatched-credential"], {instancePath:instancePath+"/mismatched-credential",parentData:data,parentDataProperty:"mismatched-credential",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["unknown-client-id"] !== undefined){
if(!(validate36(data["unknown-client-id"], {instancePath:instancePath+"/unknown-client-id",parentData:data,parentDataProperty:"unknown-client-id",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["unsupported-identity"] !== undefined){
if(!(validate36(data["unsupported-identity"], {instancePath:instancePath+"/unsupported-identity",parentData:data,parentDataProperty:"unsupported-identity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["identity-capacity"] !== undefined){
if(!(validate36(data["identity-capacity"], {instancePath:instancePath+"/identity-capacity",parentData:data,parentDataProperty:"identity-capacity",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["surplus-credential"] !== undefined){
if(!(validate36(data["surplus-credential"], {instancePath:instancePath+"/surplus-credential",parentData:data,parentDataProperty:"surplus-credential",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["foreign-trust"] !== undefined){
if(!(validate36(data["foreign-trust"], {instancePath:instancePath+"/foreign-trust",parentData:data,parentDataProperty:"foreign-trust",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["flexible-credential"] !== undefined){
if(!(validate36(data["flexible-credential"], {instancePath:instancePath+"/flexible-credential",parentData:data,parentDataProperty:"flexible-credential",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["could-not-tell"] !== undefined){
if(!(validate36(data["could-not-tell"], {instancePath:instancePath+"/could-not-tell",parentData:data,parentDataProperty:"could-not-tell",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["deployed-not-declared"] !== undefined){
if(!(validate36(data["deployed-not-declared"], {instancePath:instancePath+"/deployed-not-declared",parentData:data,parentDataProperty:"deployed-not-declared",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["deployed-unknown"] !== undefined){
if(!(validate36(data["deployed-unknown"], {instancePath:instancePath+"/deployed-unknown",parentData:data,parentDataProperty:"deployed-unknown",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["stale-ignore"] !== undefined){
if(!(validate36(data["stale-ignore"], {instancePath:instancePath+"/stale-ignore",parentData:data,parentDataProperty:"stale-ignore",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"rule":{"$ref":"#/definitions/rule"},"where":{"description":"at least one of clientId, environment, workload, subject and issuer","type":"object","minProperties":1,"properties":{"clientId":{"$ref":"#/definitions/pattern"},"environment":{"$ref":"#/definitions/pattern"},"workload":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"},"issuer":{"$ref":"#/definitions/pattern"}},"additionalProperties":false},"reason":{"$ref":"#/definitions/text"},"expires":{"description":"the last day on which it counts, such as 2027-01-31","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["rule","where","reason"],"additionalProperties":false};
const schema13 = {"enum":["unreadable-file","not-a-radixconfig","duplicate-key","duplicate-entry","key-spelling","schema","misplaced-identity","unused-identity-key","unknown-environment","invalid-name","service-account-collision","client-id-format","client-id-placeholder","ineffective-override","shadowed-client-id","missing-identity","oauth2-not-public","oauth2-client-id-missing","sub-pipeline-not-found","sub-pipeline-shares-identity","scaling-identity-incomplete","keda-trust","hard-coded-token-path","shared-across-environments","credential-capacity","issuer-url","issuer-mismatch","issuer-unreachable","missing-credential","mismatched-credential","unknown-client-id","unsupported-identity","identity-capacity","surplus-credential","foreign-trust","flexible-credential","could-not-tell","deployed-not-declared","deployed-unknown","stale-ignore"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((((((data === "unreadable-file") || (data === "not-a-radixconfig")) || (data === "duplicate-key")) || (data === "duplicate-entry")) || (data === "key-spelling")) || (data === "schema")) || (data === "misplaced-identity")) || (data === "unused-identity-key")) || (data === "unknown-environment")) || (data === "invalid-name")) || (data === "service-account-collision")) || (data === "client-id-format")) || (data === "client-id-placeholder")) || (data === "ineffective-override")) || (data === "shadowed-client-id")) || (data === "missing-identity")) || (data === "oauth2-not-public")) || (data === "oauth2-client-id-missing")) || (data === "sub-pipeline-not-found")) || (data === "sub-pipeline-shares-identity")) || (data === "scaling-identity-incomplete")) || (data === "keda-trust")) || (data === "hard-coded-token-path")) || (data === "shared-across-environments")) || (data === "credential-capacity")) || (data === "issuer-url")) || (data === "issuer-mismatch")) || (data === "issuer-unreachable")) || (data === "missing-credential")) || (data === "mismatched-credential")) || (data === "unknown-client-id")) || (data === "unsupported-identity")) || (data === "identity-capacity")) || (data === "surplus-credential")) || (data === "foreign-trust")) || (data === "flexible-credential")) || (data === "could-not-tell")) || (data === "deployed-not-declared")) || (data === "deployed-unknown")) || (data === "stale-ignore"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values",schema:schema13.enum,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"text that is not empty; * stands for any characters","type":"string","pattern":"\\S"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.where === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "rule") || (key0 === "where")) || (key0 === "reason")) || (key0 === "expires"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
if(!(validate79(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined){
let data1 = data.where;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema12.properties.where,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "clientId") || (key1 === "environment")) || (key1 === "workload")) || (key1 === "subject")) || (key1 === "issuer"))){
const err5 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.where,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.clientId !== undefined){
if(!(validate81(data1.clientId, {instancePath:instancePath+"/where/clientId",parentData:data1,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data1.environment !== undefined){
if(!(validate81(data1.environment, {instancePath:instancePath+"/where/environment",parentData:data1,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data1.workload !== undefined){
if(!(validate81(data1.workload, {instancePath:instancePath+"/where/workload",parentData:data1,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data1.subject !== undefined){
if(!(validate81(data1.subject, {instancePath:instancePath+"/where/subject",parentData:data1,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data1.issuer !== undefined){
if(!(validate81(data1.issuer, {instancePath:instancePath+"/where/issuer",parentData:data1,parentDataProperty:"issuer",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.where.type,parentSchema:schema12.properties.where,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate22(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
let data8 = data.expires;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema12.properties.expires,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.expires.type,parentSchema:schema12.properties.expires,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data0 = data["fail-on"];
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "never"))){
const err1 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema6.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties["fail-on"].enum,parentSchema:schema6.properties["fail-on"],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.audience !== undefined){
if(!(validate22(data.audience, {instancePath:instancePath+"/audience",parentData:data,parentDataProperty:"audience",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["azure-cloud"] !== undefined){
let data2 = data["azure-cloud"];
if(!(((data2 === "AzureCloud") || (data2 === "AzureUSGovernment")) || (data2 === "AzureChinaCloud"))){
const err2 = {instancePath:instancePath+"/azure-cloud",schemaPath:"#/properties/azure-cloud/enum",keyword:"enum",params:{allowedValues: schema6.properties["azure-cloud"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties["azure-cloud"].enum,parentSchema:schema6.properties["azure-cloud"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["subscription-ids"] !== undefined){
if(!(validate24(data["subscription-ids"], {instancePath:instancePath+"/subscription-ids",parentData:data,parentDataProperty:"subscription-ids",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["max-deletes"] !== undefined){
let data4 = data["max-deletes"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err3 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties["max-deletes"].type,parentSchema:schema6.properties["max-deletes"],data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties["max-deletes"],data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.production !== undefined){
if(!(validate24(data.production, {instancePath:instancePath+"/production",parentData:data,parentDataProperty:"production",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data6 = data.clusters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data6[i0], {instancePath:instancePath+"/clusters/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.clusters.type,parentSchema:schema6.properties.clusters,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate35(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
let data9 = data.ignore;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err6 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema6.properties.ignore,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate78(data9[i1], {instancePath:instancePath+"/ignore/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.ignore.type,parentSchema:schema6.properties.ignore,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.identities !== undefined){
let data11 = data.identities;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(validate22(data11[key1], {instancePath:instancePath+"/identities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.identities.type,parentSchema:schema6.properties.identities,data:data11};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["allowed-trusts"] !== undefined){
let data13 = data["allowed-trusts"];
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.issuer === undefined){
const err9 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema6.properties["allowed-trusts"].items.required,parentSchema:schema6.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data14.subject === undefined){
const err10 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema6.properties["allowed-trusts"].items.required,parentSchema:schema6.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "issuer") || (key2 === "subject"))){
const err11 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data14.issuer !== undefined){
if(!(validate81(data14.issuer, {instancePath:instancePath+"/allowed-trusts/" + i2+"/issuer",parentData:data14,parentDataProperty:"issuer",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data14.subject !== undefined){
if(!(validate81(data14.subject, {instancePath:instancePath+"/allowed-trusts/" + i2+"/subject",parentData:data14,parentDataProperty:"subject",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties["allowed-trusts"].items.type,parentSchema:schema6.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/allowed-trusts",schemaPath:"#/properties/allowed-trusts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties["allowed-trusts"].type,parentSchema:schema6.properties["allowed-trusts"],data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

