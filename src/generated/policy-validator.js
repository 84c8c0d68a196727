// Made from schemas/policy.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"policy.schema.json","title":"Policy","description":"What an organisation or repository decides about radix-workload-identity: .github/radix-workload-identity.yaml.","type":"object","properties":{"fail-on":{"description":"The level of findings from which on a run fails.","enum":["error","warning","never"]},"audience":{"description":"The audience of the pods' tokens.","$ref":"#/definitions/text"},"azure-cloud":{"description":"The Azure cloud that the identities are in.","enum":["AzureCloud","AzureUSGovernment","AzureChinaCloud"]},"subscription-ids":{"description":"Where to look for managed identities when Microsoft Graph may not be read.","$ref":"#/definitions/texts"},"max-deletes":{"description":"a whole number of credentials that a plan may delete or replace","type":"integer","minimum":0},"production":{"description":"Names of the production environments. Without it: prod and production.","$ref":"#/definitions/texts"},"clusters":{"description":"Which files run on which cluster. Other files have the issuers of the inputs.","type":"array","items":{"$ref":"#/definitions/cluster"}},"rules":{"$ref":"#/definitions/levels"},"ignore":{"description":"a list of at most 1000 findings that do not count","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/ignore"}},"identities":{"description":"ARM resource ids of managed identities by client ID, for those who may not read Microsoft Graph.","type":"object","additionalProperties":{"$ref":"#/definitions/text"}},"allowed-trusts":{"description":"Trusts of the app's identities that are intended though no file asks for them.","type":"array","items":{"type":"object","properties":{"issuer":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"}},"required":["issuer","subject"],"additionalProperties":false}}},"additionalProperties":false,"definitions":{"text":{"description":"text that is not empty","type":"string","pattern":"\\S"},"texts":{"type":"array","items":{"$ref":"#/definitions/text"}},"pattern":{"description":"text that is not empty; * stands for any characters","type":"string","pattern":"\\S"},"level":{"enum":["off","note","warning","error"]},"cluster":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"files":{"description":"a list of at least one file name or glob","type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"radix-cluster":{"description":"Read the issuers from the Radix API: a cluster's name or the URL of its API.","$ref":"#/definitions/text"},"issuers":{"description":"Issuers of the cluster, exactly as the Radix Web Console shows them.","$ref":"#/definitions/texts"},"retired-issuers":{"description":"Issuers that are no longer in use; their credentials are surplus.","$ref":"#/definitions/texts"}},"required":["name","files"],"additionalProperties":false},"ignore":{"type":"object","properties":{"rule":{"$ref":"#/definitions/rule"},"where":{"description":"at least one of clientId, environment, workload and subject","type":"object","minProperties":1,"properties":{"clientId":{"$ref":"#/definitions/pattern"},"environment":{"$ref":"#/definitions/pattern"},"workload":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"}},"additionalProperties":false},"reason":{"$ref":"#/definitions/text"},"expires":{"description":"the last day on which it counts, such as 2027-01-31","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["rule","where","reason"],"additionalProperties":false},"rule":{"enum":["unreadable-file","not-a-radixconfig","duplicate-key","schema","misplaced-identity","unknown-environment","invalid-name","service-account-collision","client-id-format","client-id-placeholder","ineffective-override","shadowed-client-id","missing-identity","oauth2-not-public","oauth2-client-id-missing","sub-pipeline-not-found","sub-pipeline-shares-identity","keda-trust","shared-across-environments","credential-capacity","issuer-url","missing-credential","mismatched-credential","unknown-client-id","unsupported-identity","identity-capacity","surplus-credential","foreign-trust","flexible-credential","could-not-tell","stale-ignore"]},"levels":{"description":"The level of each rule's findings.","type":"object","properties":{"unreadable-file":{"description":"A file that was named does not exist, is too large, or is not YAML in UTF-8. Default: error.","$ref":"#/definitions/level"},"not-a-radixconfig":{"description":"The file lacks `kind: RadixApplication` or `metadata.name`, or holds a second YAML document. Default: error.","$ref":"#/definitions/level"},"duplicate-key":{"description":"A mapping has the same key twice; Radix takes the later one without a word. Default: error.","$ref":"#/definitions/level"},"schema":{"description":"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`. Default: error.","$ref":"#/definitions/level"},"misplaced-identity":{"description":"An identity block stands where Radix does not look for one. Default: warning.","$ref":"#/definitions/level"},"unknown-environment":{"description":"An `environmentConfig` with identity, authentication or scaling is for an environment that the file does not declare. Default: warning.","$ref":"#/definitions/level"},"invalid-name":{"description":"A name that is part of a subject has characters or a length that Radix refuses. Default: error.","$ref":"#/definitions/level"},"service-account-collision":{"description":"Two workloads would share one Kubernetes service account. Default: error.","$ref":"#/definitions/level"},"client-id-format":{"description":"A client ID that counts in some environment is not a UUID, or not in its usual form. Default: error.","$ref":"#/definitions/level"},"client-id-placeholder":{"description":"A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template's mark. Default: warning.","$ref":"#/definitions/level"},"ineffective-override":{"description":"An empty `clientId` in an environment does not switch off the identity of a component or job. Default: warning.","$ref":"#/definitions/level"},"shadowed-client-id":{"description":"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline. Default: warning.","$ref":"#/definitions/level"},"missing-identity":{"description":"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity. Default: error.","$ref":"#/definitions/level"},"oauth2-not-public":{"description":"OAuth2 with workload identity is set on a component without a public port. Default: error.","$ref":"#/definitions/level"},"oauth2-client-id-missing":{"description":"OAuth2 with workload identity has no client ID to sign in as. Default: error.","$ref":"#/definitions/level"},"sub-pipeline-not-found":{"description":"There is an identity for sub-pipelines, but no sub-pipeline beside the file that would use it. Default: note.","$ref":"#/definitions/level"},"sub-pipeline-shares-identity":{"description":"A sub-pipeline has the same identity as a running workload, so build code has the rights of the app. Default: note.","$ref":"#/definitions/level"},"keda-trust":{"description":"An identity trusts KEDA, so any app of the cluster can scale on what it can read. Default: note.","$ref":"#/definitions/level"},"shared-across-environments":{"description":"One identity is used in a production environment and in one that is not. Default: warning.","$ref":"#/definitions/level"},"credential-capacity":{"description":"The files require more than 20 credentials of one identity, or would with one more issuer. Default: error.","$ref":"#/definitions/level"},"issuer-url":{"description":"A given issuer is not an https URL, has white space in it, or lacks its trailing slash. Default: error.","$ref":"#/definitions/level"},"missing-credential":{"description":"No credential on the identity satisfies a trust that a workload requires. Default: error.","$ref":"#/definitions/level"},"mismatched-credential":{"description":"A near miss stands where a required credential should: one that looks right and will not match. Default: error.","$ref":"#/definitions/level"},"unknown-client-id":{"description":"The tenant has no application or managed identity with a client ID that the file names. Default: error.","$ref":"#/definitions/level"},"unsupported-identity":{"description":"The identity exists but cannot carry the credential: system-assigned, owned by another tenant, legacy. Default: error.","$ref":"#/definitions/level"},"identity-capacity":{"description":"What exists on an identity and what is missing exceed its 20 credentials, or nearly do. Default: error.","$ref":"#/definitions/level"},"surplus-credential":{"description":"An identity of the app has a credential that nothing requires any more. Default: warning.","$ref":"#/definitions/level"},"foreign-trust":{"description":"An identity of the app also trusts another issuer or another app. Default: note.","$ref":"#/definitions/level"},"flexible-credential":{"description":"An identity has a credential that matches by an expression, which is not judged and never touched. Default: note.","$ref":"#/definitions/level"},"could-not-tell":{"description":"A required trust could not be judged; says which question stayed open and what would answer it. Default: error.","$ref":"#/definitions/level"},"stale-ignore":{"description":"An ignore does not count: it has expired, matches nothing, gives no reason or names no rule. Default: warning.","$ref":"#/definitions/level"}},"additionalProperties":false}}};
const schema12 = {"description":"text that is not empty","type":"string","pattern":"\\S"};
const schema53 = {"description":"text that is not empty; * stands for any characters","type":"string","pattern":"\\S"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const schema13 = {"type":"array","items":{"$ref":"#/definitions/text"}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"files":{"description":"a list of at least one file name or glob","type":"array","minItems":1,"items":{"$ref":"#/definitions/text"}},"radix-cluster":{"description":"Read the issuers from the Radix API: a cluster's name or the URL of its API.","$ref":"#/definitions/text"},"issuers":{"description":"Issuers of the cluster, exactly as the Radix Web Console shows them.","$ref":"#/definitions/texts"},"retired-issuers":{"description":"Issuers that are no longer in use; their credentials are surplus.","$ref":"#/definitions/texts"}},"required":["name","files"],"additionalProperties":false};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema15.required,parentSchema:schema15,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
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
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.files,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.files.type,parentSchema:schema15.properties.files,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["radix-cluster"] !== undefined){
let data3 = data["radix-cluster"];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/radix-cluster",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/radix-cluster",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuers !== undefined){
if(!(validate11(data.issuers, {instancePath:instancePath+"/issuers",parentData:data,parentDataProperty:"issuers",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["retired-issuers"] !== undefined){
if(!(validate11(data["retired-issuers"], {instancePath:instancePath+"/retired-issuers",parentData:data,parentDataProperty:"retired-issuers",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"The level of each rule's findings.","type":"object","properties":{"unreadable-file":{"description":"A file that was named does not exist, is too large, or is not YAML in UTF-8. Default: error.","$ref":"#/definitions/level"},"not-a-radixconfig":{"description":"The file lacks `kind: RadixApplication` or `metadata.name`, or holds a second YAML document. Default: error.","$ref":"#/definitions/level"},"duplicate-key":{"description":"A mapping has the same key twice; Radix takes the later one without a word. Default: error.","$ref":"#/definitions/level"},"schema":{"description":"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`. Default: error.","$ref":"#/definitions/level"},"misplaced-identity":{"description":"An identity block stands where Radix does not look for one. Default: warning.","$ref":"#/definitions/level"},"unknown-environment":{"description":"An `environmentConfig` with identity, authentication or scaling is for an environment that the file does not declare. Default: warning.","$ref":"#/definitions/level"},"invalid-name":{"description":"A name that is part of a subject has characters or a length that Radix refuses. Default: error.","$ref":"#/definitions/level"},"service-account-collision":{"description":"Two workloads would share one Kubernetes service account. Default: error.","$ref":"#/definitions/level"},"client-id-format":{"description":"A client ID that counts in some environment is not a UUID, or not in its usual form. Default: error.","$ref":"#/definitions/level"},"client-id-placeholder":{"description":"A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template's mark. Default: warning.","$ref":"#/definitions/level"},"ineffective-override":{"description":"An empty `clientId` in an environment does not switch off the identity of a component or job. Default: warning.","$ref":"#/definitions/level"},"shadowed-client-id":{"description":"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline. Default: warning.","$ref":"#/definitions/level"},"missing-identity":{"description":"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity. Default: error.","$ref":"#/definitions/level"},"oauth2-not-public":{"description":"OAuth2 with workload identity is set on a component without a public port. Default: error.","$ref":"#/definitions/level"},"oauth2-client-id-missing":{"description":"OAuth2 with workload identity has no client ID to sign in as. Default: error.","$ref":"#/definitions/level"},"sub-pipeline-not-found":{"description":"There is an identity for sub-pipelines, but no sub-pipeline beside the file that would use it. Default: note.","$ref":"#/definitions/level"},"sub-pipeline-shares-identity":{"description":"A sub-pipeline has the same identity as a running workload, so build code has the rights of the app. Default: note.","$ref":"#/definitions/level"},"keda-trust":{"description":"An identity trusts KEDA, so any app of the cluster can scale on what it can read. Default: note.","$ref":"#/definitions/level"},"shared-across-environments":{"description":"One identity is used in a production environment and in one that is not. Default: warning.","$ref":"#/definitions/level"},"credential-capacity":{"description":"The files require more than 20 credentials of one identity, or would with one more issuer. Default: error.","$ref":"#/definitions/level"},"issuer-url":{"description":"A given issuer is not an https URL, has white space in it, or lacks its trailing slash. Default: error.","$ref":"#/definitions/level"},"missing-credential":{"description":"No credential on the identity satisfies a trust that a workload requires. Default: error.","$ref":"#/definitions/level"},"mismatched-credential":{"description":"A near miss stands where a required credential should: one that looks right and will not match. Default: error.","$ref":"#/definitions/level"},"unknown-client-id":{"description":"The tenant has no application or managed identity with a client ID that the file names. Default: error.","$ref":"#/definitions/level"},"unsupported-identity":{"description":"The identity exists but cannot carry the credential: system-assigned, owned by another tenant, legacy. Default: error.","$ref":"#/definitions/level"},"identity-capacity":{"description":"What exists on an identity and what is missing exceed its 20 credentials, or nearly do. Default: error.","$ref":"#/definitions/level"},"surplus-credential":{"description":"An identity of the app has a credential that nothing requires any more. Default: warning.","$ref":"#/definitions/level"},"foreign-trust":{"description":"An identity of the app also trusts another issuer or another app. Default: note.","$ref":"#/definitions/level"},"flexible-credential":{"description":"An identity has a credential that matches by an expression, which is not judged and never touched. Default: note.","$ref":"#/definitions/level"},"could-not-tell":{"description":"A required trust could not be judged; says which question stayed open and what would answer it. Default: error.","$ref":"#/definitions/level"},"stale-ignore":{"description":"An ignore does not count: it has expired, matches nothing, gives no reason or names no rule. Default: warning.","$ref":"#/definitions/level"}},"additionalProperties":false};
const schema20 = {"enum":["off","note","warning","error"]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
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
let data0 = data["unreadable-file"];
if(!((((data0 === "off") || (data0 === "note")) || (data0 === "warning")) || (data0 === "error"))){
const err1 = {instancePath:instancePath+"/unreadable-file",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["not-a-radixconfig"] !== undefined){
let data1 = data["not-a-radixconfig"];
if(!((((data1 === "off") || (data1 === "note")) || (data1 === "warning")) || (data1 === "error"))){
const err2 = {instancePath:instancePath+"/not-a-radixconfig",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["duplicate-key"] !== undefined){
let data2 = data["duplicate-key"];
if(!((((data2 === "off") || (data2 === "note")) || (data2 === "warning")) || (data2 === "error"))){
const err3 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schema !== undefined){
let data3 = data.schema;
if(!((((data3 === "off") || (data3 === "note")) || (data3 === "warning")) || (data3 === "error"))){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["misplaced-identity"] !== undefined){
let data4 = data["misplaced-identity"];
if(!((((data4 === "off") || (data4 === "note")) || (data4 === "warning")) || (data4 === "error"))){
const err5 = {instancePath:instancePath+"/misplaced-identity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["unknown-environment"] !== undefined){
let data5 = data["unknown-environment"];
if(!((((data5 === "off") || (data5 === "note")) || (data5 === "warning")) || (data5 === "error"))){
const err6 = {instancePath:instancePath+"/unknown-environment",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["invalid-name"] !== undefined){
let data6 = data["invalid-name"];
if(!((((data6 === "off") || (data6 === "note")) || (data6 === "warning")) || (data6 === "error"))){
const err7 = {instancePath:instancePath+"/invalid-name",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["service-account-collision"] !== undefined){
let data7 = data["service-account-collision"];
if(!((((data7 === "off") || (data7 === "note")) || (data7 === "warning")) || (data7 === "error"))){
const err8 = {instancePath:instancePath+"/service-account-collision",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["client-id-format"] !== undefined){
let data8 = data["client-id-format"];
if(!((((data8 === "off") || (data8 === "note")) || (data8 === "warning")) || (data8 === "error"))){
const err9 = {instancePath:instancePath+"/client-id-format",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["client-id-placeholder"] !== undefined){
let data9 = data["client-id-placeholder"];
if(!((((data9 === "off") || (data9 === "note")) || (data9 === "warning")) || (data9 === "error"))){
const err10 = {instancePath:instancePath+"/client-id-placeholder",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["ineffective-override"] !== undefined){
let data10 = data["ineffective-override"];
if(!((((data10 === "off") || (data10 === "note")) || (data10 === "warning")) || (data10 === "error"))){
const err11 = {instancePath:instancePath+"/ineffective-override",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["shadowed-client-id"] !== undefined){
let data11 = data["shadowed-client-id"];
if(!((((data11 === "off") || (data11 === "note")) || (data11 === "warning")) || (data11 === "error"))){
const err12 = {instancePath:instancePath+"/shadowed-client-id",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["missing-identity"] !== undefined){
let data12 = data["missing-identity"];
if(!((((data12 === "off") || (data12 === "note")) || (data12 === "warning")) || (data12 === "error"))){
const err13 = {instancePath:instancePath+"/missing-identity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["oauth2-not-public"] !== undefined){
let data13 = data["oauth2-not-public"];
if(!((((data13 === "off") || (data13 === "note")) || (data13 === "warning")) || (data13 === "error"))){
const err14 = {instancePath:instancePath+"/oauth2-not-public",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["oauth2-client-id-missing"] !== undefined){
let data14 = data["oauth2-client-id-missing"];
if(!((((data14 === "off") || (data14 === "note")) || (data14 === "warning")) || (data14 === "error"))){
const err15 = {instancePath:instancePath+"/oauth2-client-id-missing",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["sub-pipeline-not-found"] !== undefined){
let data15 = data["sub-pipeline-not-found"];
if(!((((data15 === "off") || (data15 === "note")) || (data15 === "warning")) || (data15 === "error"))){
const err16 = {instancePath:instancePath+"/sub-pipeline-not-found",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["sub-pipeline-shares-identity"] !== undefined){
let data16 = data["sub-pipeline-shares-identity"];
if(!((((data16 === "off") || (data16 === "note")) || (data16 === "warning")) || (data16 === "error"))){
const err17 = {instancePath:instancePath+"/sub-pipeline-shares-identity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data16};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["keda-trust"] !== undefined){
let data17 = data["keda-trust"];
if(!((((data17 === "off") || (data17 === "note")) || (data17 === "warning")) || (data17 === "error"))){
const err18 = {instancePath:instancePath+"/keda-trust",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["shared-across-environments"] !== undefined){
let data18 = data["shared-across-environments"];
if(!((((data18 === "off") || (data18 === "note")) || (data18 === "warning")) || (data18 === "error"))){
const err19 = {instancePath:instancePath+"/shared-across-environments",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["credential-capacity"] !== undefined){
let data19 = data["credential-capacity"];
if(!((((data19 === "off") || (data19 === "note")) || (data19 === "warning")) || (data19 === "error"))){
const err20 = {instancePath:instancePath+"/credential-capacity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data19};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["issuer-url"] !== undefined){
let data20 = data["issuer-url"];
if(!((((data20 === "off") || (data20 === "note")) || (data20 === "warning")) || (data20 === "error"))){
const err21 = {instancePath:instancePath+"/issuer-url",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["missing-credential"] !== undefined){
let data21 = data["missing-credential"];
if(!((((data21 === "off") || (data21 === "note")) || (data21 === "warning")) || (data21 === "error"))){
const err22 = {instancePath:instancePath+"/missing-credential",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data21};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["mismatched-credential"] !== undefined){
let data22 = data["mismatched-credential"];
if(!((((data22 === "off") || (data22 === "note")) || (data22 === "warning")) || (data22 === "error"))){
const err23 = {instancePath:instancePath+"/mismatched-credential",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data22};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["unknown-client-id"] !== undefined){
let data23 = data["unknown-client-id"];
if(!((((data23 === "off") || (data23 === "note")) || (data23 === "warning")) || (data23 === "error"))){
const err24 = {instancePath:instancePath+"/unknown-client-id",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["unsupported-identity"] !== undefined){
let data24 = data["unsupported-identity"];
if(!((((data24 === "off") || (data24 === "note")) || (data24 === "warning")) || (data24 === "error"))){
const err25 = {instancePath:instancePath+"/unsupported-identity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data24};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["identity-capacity"] !== undefined){
let data25 = data["identity-capacity"];
if(!((((data25 === "off") || (data25 === "note")) || (data25 === "warning")) || (data25 === "error"))){
const err26 = {instancePath:instancePath+"/identity-capacity",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data25};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["surplus-credential"] !== undefined){
let data26 = data["surplus-credential"];
if(!((((data26 === "off") || (data26 === "note")) || (data26 === "warning")) || (data26 === "error"))){
const err27 = {instancePath:instancePath+"/surplus-credential",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data26};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["foreign-trust"] !== undefined){
let data27 = data["foreign-trust"];
if(!((((data27 === "off") || (data27 === "note")) || (data27 === "warning")) || (data27 === "error"))){
const err28 = {instancePath:instancePath+"/foreign-trust",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data27};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["flexible-credential"] !== undefined){
let data28 = data["flexible-credential"];
if(!((((data28 === "off") || (data28 === "note")) || (data28 === "warning")) || (data28 === "error"))){
const err29 = {instancePath:instancePath+"/flexible-credential",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["could-not-tell"] !== undefined){
let data29 = data["could-not-tell"];
if(!((((data29 === "off") || (data29 === "note")) || (data29 === "warning")) || (data29 === "error"))){
const err30 = {instancePath:instancePath+"/could-not-tell",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data29};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["stale-ignore"] !== undefined){
let data30 = data["stale-ignore"];
if(!((((data30 === "off") || (data30 === "note")) || (data30 === "warning")) || (data30 === "error"))){
const err31 = {instancePath:instancePath+"/stale-ignore",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data:data30};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"rule":{"$ref":"#/definitions/rule"},"where":{"description":"at least one of clientId, environment, workload and subject","type":"object","minProperties":1,"properties":{"clientId":{"$ref":"#/definitions/pattern"},"environment":{"$ref":"#/definitions/pattern"},"workload":{"$ref":"#/definitions/pattern"},"subject":{"$ref":"#/definitions/pattern"}},"additionalProperties":false},"reason":{"$ref":"#/definitions/text"},"expires":{"description":"the last day on which it counts, such as 2027-01-31","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}},"required":["rule","where","reason"],"additionalProperties":false};
const schema52 = {"enum":["unreadable-file","not-a-radixconfig","duplicate-key","schema","misplaced-identity","unknown-environment","invalid-name","service-account-collision","client-id-format","client-id-placeholder","ineffective-override","shadowed-client-id","missing-identity","oauth2-not-public","oauth2-client-id-missing","sub-pipeline-not-found","sub-pipeline-shares-identity","keda-trust","shared-across-environments","credential-capacity","issuer-url","missing-credential","mismatched-credential","unknown-client-id","unsupported-identity","identity-capacity","surplus-credential","foreign-trust","flexible-credential","could-not-tell","stale-ignore"]};
const pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.where === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema51.required,parentSchema:schema51,data};
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
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
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
let data0 = data.rule;
if(!(((((((((((((((((((((((((((((((data0 === "unreadable-file") || (data0 === "not-a-radixconfig")) || (data0 === "duplicate-key")) || (data0 === "schema")) || (data0 === "misplaced-identity")) || (data0 === "unknown-environment")) || (data0 === "invalid-name")) || (data0 === "service-account-collision")) || (data0 === "client-id-format")) || (data0 === "client-id-placeholder")) || (data0 === "ineffective-override")) || (data0 === "shadowed-client-id")) || (data0 === "missing-identity")) || (data0 === "oauth2-not-public")) || (data0 === "oauth2-client-id-missing")) || (data0 === "sub-pipeline-not-found")) || (data0 === "sub-pipeline-shares-identity")) || (data0 === "keda-trust")) || (data0 === "shared-across-environments")) || (data0 === "credential-capacity")) || (data0 === "issuer-url")) || (data0 === "missing-credential")) || (data0 === "mismatched-credential")) || (data0 === "unknown-client-id")) || (data0 === "unsupported-identity")) || (data0 === "identity-capacity")) || (data0 === "surplus-credential")) || (data0 === "foreign-trust")) || (data0 === "flexible-credential")) || (data0 === "could-not-tell")) || (data0 === "stale-ignore"))){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/definitions/rule/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values",schema:schema52.enum,parentSchema:schema52,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.where !== undefined){
let data1 = data.where;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema51.properties.where,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "clientId") || (key1 === "environment")) || (key1 === "workload")) || (key1 === "subject"))){
const err6 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.where,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.clientId !== undefined){
let data2 = data1.clientId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/where/clientId",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data2};
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
const err8 = {instancePath:instancePath+"/where/clientId",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.environment !== undefined){
let data3 = data1.environment;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/where/environment",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/where/environment",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.workload !== undefined){
let data4 = data1.workload;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/where/workload",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/where/workload",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.subject !== undefined){
let data5 = data1.subject;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/where/subject",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/where/subject",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.where.type,parentSchema:schema51.properties.where,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/reason",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expires !== undefined){
let data7 = data.expires;
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err18 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema51.properties.expires,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.expires.type,parentSchema:schema51.properties.expires,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
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
const err1 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema11.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties["fail-on"].enum,parentSchema:schema11.properties["fail-on"],data:data0};
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
let data1 = data.audience;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/audience",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/audience",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["azure-cloud"] !== undefined){
let data2 = data["azure-cloud"];
if(!(((data2 === "AzureCloud") || (data2 === "AzureUSGovernment")) || (data2 === "AzureChinaCloud"))){
const err4 = {instancePath:instancePath+"/azure-cloud",schemaPath:"#/properties/azure-cloud/enum",keyword:"enum",params:{allowedValues: schema11.properties["azure-cloud"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties["azure-cloud"].enum,parentSchema:schema11.properties["azure-cloud"],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["subscription-ids"] !== undefined){
if(!(validate11(data["subscription-ids"], {instancePath:instancePath+"/subscription-ids",parentData:data,parentDataProperty:"subscription-ids",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["max-deletes"] !== undefined){
let data4 = data["max-deletes"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties["max-deletes"].type,parentSchema:schema11.properties["max-deletes"],data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/max-deletes",schemaPath:"#/properties/max-deletes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties["max-deletes"],data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.production !== undefined){
if(!(validate11(data.production, {instancePath:instancePath+"/production",parentData:data,parentDataProperty:"production",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
let data6 = data.clusters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data6[i0], {instancePath:instancePath+"/clusters/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.clusters.type,parentSchema:schema11.properties.clusters,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate18(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
let data9 = data.ignore;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err8 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.ignore,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data9[i1], {instancePath:instancePath+"/ignore/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.ignore.type,parentSchema:schema11.properties.ignore,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.identities !== undefined){
let data11 = data.identities;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err10 = {instancePath:instancePath+"/identities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12,data:data12};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/identities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.identities.type,parentSchema:schema11.properties.identities,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema11.properties["allowed-trusts"].items.required,parentSchema:schema11.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data14.subject === undefined){
const err14 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema11.properties["allowed-trusts"].items.required,parentSchema:schema11.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "issuer") || (key2 === "subject"))){
const err15 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.issuer !== undefined){
let data15 = data14.issuer;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err16 = {instancePath:instancePath+"/allowed-trusts/" + i2+"/issuer",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/allowed-trusts/" + i2+"/issuer",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.subject !== undefined){
let data16 = data14.subject;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err18 = {instancePath:instancePath+"/allowed-trusts/" + i2+"/subject",schemaPath:"#/definitions/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema53,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/allowed-trusts/" + i2+"/subject",schemaPath:"#/definitions/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.type,parentSchema:schema53,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/allowed-trusts/" + i2,schemaPath:"#/properties/allowed-trusts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties["allowed-trusts"].items.type,parentSchema:schema11.properties["allowed-trusts"].items,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/allowed-trusts",schemaPath:"#/properties/allowed-trusts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties["allowed-trusts"].type,parentSchema:schema11.properties["allowed-trusts"],data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

