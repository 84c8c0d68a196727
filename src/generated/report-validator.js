// Made from schemas/report.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"report.schema.json","title":"Report","description":"What one run of radix-workload-identity found and did, version 1.","type":"object","properties":{"version":{"const":1},"mode":{"enum":["lint","report","sync"]},"conclusion":{"enum":["success","failure"]},"complete":{"description":"False if a file could not be read, or if nothing was compared although it should have been.","type":"boolean"},"refusal":{"description":"Why nothing was compared although it should have been, and what to do about it.","type":"object","properties":{"message":{"type":"string"},"hint":{"type":"string"}},"required":["message","hint"]},"stopped":{"description":"Why the run ended before it was through, as half a sentence: by SIGINT.","type":"string"},"tool":{"$ref":"#/definitions/tool"},"generatedAt":{"description":"When the run ended, in UTC.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},"run":{"$ref":"#/definitions/run"},"comparedWith":{"description":"What the files were compared with. Absent if nothing was compared.","enum":["azure","snapshot"]},"files":{"description":"The configuration files that were found, also those that could not be read.","type":"array","items":{"type":"string"}},"issuers":{"description":"The issuers whose clusters are known by name.","type":"array","items":{"$ref":"#/definitions/issuer"}},"requirements":{"type":"array","items":{"$ref":"#/definitions/requirement"}},"trusts":{"type":"array","items":{"$ref":"#/definitions/trust"}},"identities":{"type":"array","items":{"$ref":"#/definitions/identity"}},"surplus":{"type":"array","items":{"$ref":"#/definitions/surplus"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"notices":{"description":"What a reader must know first, in a sentence each. Absent if there is nothing.","type":"array","items":{"type":"string"}},"suppressed":{"description":"What is not in findings, or fails no run, because someone decided so. Absent if nothing is.","type":"array","items":{"$ref":"#/definitions/suppressed"}},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}},"usage":{"description":"With sync: how many credentials each identity of the plan has, will have, and has at most in between.","type":"array","items":{"$ref":"#/definitions/usage"}},"planDigest":{"description":"With sync: identifies the plan and the state it was computed from.","type":"string","pattern":"^[0-9a-f]{64}$"},"deployed":{"$ref":"#/definitions/deployed"},"summary":{"$ref":"#/definitions/summary"}},"required":["version","mode","conclusion","requirements","trusts","identities","surplus","findings","changes","summary"],"definitions":{"clientId":{"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"count":{"type":"integer","minimum":0},"position":{"description":"Counts from 1.","type":"integer","minimum":1},"workload":{"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]},"deployed":{"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]},"deployedApplication":{"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]},"deployedUse":{"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]},"requirement":{"description":"One workload in one environment that needs to be trusted.","type":"object","properties":{"application":{"type":"string"},"environment":{"type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"$ref":"#/definitions/clientId"},"subject":{"type":"string"},"audience":{"type":"string"},"issuers":{"type":"array","items":{"type":"string"}},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"}},"required":["application","environment","workload","clientId","subject","audience","issuers","file","line","column"]},"trust":{"description":"What must exist in Microsoft Entra ID, byte for byte.","type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"status":{"enum":["present","missing","mismatched","unknown"]},"reason":{"type":"string"},"credential":{"description":"The one that satisfies it, or stands in its place.","type":"string"},"differs":{"description":"Of a near miss: the part that does not match.","enum":["issuer","subject","audience"]},"found":{"description":"Of a near miss: what the credential has instead of that part.","type":"string"},"entraError":{"description":"The error that the pod gets at token exchange, as AADSTS700213. Absent if it gets a token, or if that is not known.","type":"string"},"requiredBy":{"description":"Indexes into requirements.","type":"array","items":{"type":"integer","minimum":0}}},"required":["clientId","issuer","subject","audience","status","requiredBy"]},"identity":{"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"status":{"enum":["resolved","not-found","forbidden","unsupported","unknown"]},"name":{"type":"string"},"id":{"description":"ARM resource id, or object ID of the app registration.","type":"string"},"reason":{"type":"string"},"credentials":{"$ref":"#/definitions/count"},"credentialNames":{"description":"Names that a new credential cannot have.","type":"array","items":{"type":"string"}},"limit":{"const":20}},"required":["clientId","kind","status","limit"]},"surplus":{"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}},"why":{"type":"string"},"prunable":{"description":"Whether it is provably the app's own.","type":"boolean"}},"required":["clientId","name","issuer","subject","audiences","why","prunable"]},"finding":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"level":{"enum":["error","warning","note"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"},"endLine":{"$ref":"#/definitions/position"},"endColumn":{"$ref":"#/definitions/position"},"help":{"description":"What to do.","type":"string"},"page":{"description":"Where the rule is explained.","type":"string"},"about":{"$ref":"#/definitions/about"},"data":{"type":"object","additionalProperties":true}},"required":["rule","level","message"]},"about":{"description":"What a finding is about, as far as it is known. Each list is absent if it is empty.","type":"object","properties":{"clientIds":{"type":"array","items":{"type":"string"}},"issuers":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"string"}},"environments":{"type":"array","items":{"type":"string"}},"workloads":{"description":"Names of components, jobs, or of the environments of sub-pipelines.","type":"array","items":{"type":"string"}}}},"suppressed":{"type":"object","properties":{"by":{"description":"rules, ignore (of the policy file), inline-ignore (a comment), allowed-trusts, or fail-on (never).","type":"string"},"rule":{"description":"Absent with allowed-trusts and fail-on.","type":"string"},"level":{"description":"The level of the findings without it. Absent with allowed-trusts.","enum":["error","warning","note"]},"loweredTo":{"description":"The level that errors were lowered to. Absent if the findings are left out.","enum":["error","warning","note"]},"file":{"description":"The file that decides it. Absent if an input does.","type":"string"},"line":{"$ref":"#/definitions/position"},"count":{"description":"How many findings; with allowed-trusts, how many credentials are neither surplus nor foreign for it alone.","type":"integer","minimum":1}},"required":["by","count"]},"change":{"type":"object","properties":{"action":{"enum":["create","delete","replace"]},"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"outcome":{"enum":["planned","done","failed","skipped","unknown"]},"error":{"type":"string"},"why":{"description":"Of a deletion: why the credential is not needed.","type":"string"},"before":{"description":"Of a replacement: the audience that the credential had.","type":"string"}},"required":["action","clientId","name","issuer","subject","audience","outcome"]},"usage":{"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"before":{"$ref":"#/definitions/count"},"after":{"$ref":"#/definitions/count"},"peak":{"$ref":"#/definitions/count"}},"required":["clientId","before","after","peak"]},"issuer":{"description":"An issuer and the clusters that are known to have it.","type":"object","properties":{"issuer":{"type":"string"},"clusters":{"type":"array","items":{"type":"string"}}},"required":["issuer","clusters"]},"run":{"description":"The run of a GitHub workflow that made the report.","type":"object","properties":{"url":{"type":"string"},"commit":{"type":"string"}},"required":["url","commit"]},"tool":{"type":"object","properties":{"version":{"type":"string"},"commit":{"description":"The commit of this program that the workflow names.","type":"string"}},"required":["version"]},"summary":{"type":"object","properties":{"requirements":{"$ref":"#/definitions/count"},"trusts":{"$ref":"#/definitions/count"},"present":{"$ref":"#/definitions/count"},"missing":{"$ref":"#/definitions/count"},"mismatched":{"$ref":"#/definitions/count"},"unknown":{"$ref":"#/definitions/count"},"surplus":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"warnings":{"$ref":"#/definitions/count"},"notes":{"$ref":"#/definitions/count"},"created":{"$ref":"#/definitions/count"},"deleted":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"requests":{"description":"Requests made to Azure, Microsoft Graph and Radix; those to sign in are left out.","type":"integer","minimum":0}},"required":["requirements","trusts","present","missing","mismatched","unknown","surplus","errors","warnings","notes","created","deleted","failed"]}}};
const schema7 = {"type":"object","properties":{"version":{"type":"string"},"commit":{"description":"The commit of this program that the workflow names.","type":"string"}},"required":["version"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if(typeof data.version !== "string"){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs3 = errors;
if(typeof data.commit !== "string"){
validate22.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"description":"The run of a GitHub workflow that made the report.","type":"object","properties":{"url":{"type":"string"},"commit":{"type":"string"}},"required":["url","commit"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.url === undefined) && (missing0 = "url")) || ((data.commit === undefined) && (missing0 = "commit"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
const _errs1 = errors;
if(typeof data.url !== "string"){
validate24.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs3 = errors;
if(typeof data.commit !== "string"){
validate24.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"description":"An issuer and the clusters that are known to have it.","type":"object","properties":{"issuer":{"type":"string"},"clusters":{"type":"array","items":{"type":"string"}}},"required":["issuer","clusters"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.issuer === undefined) && (missing0 = "issuer")) || ((data.clusters === undefined) && (missing0 = "clusters"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.issuer !== undefined){
const _errs1 = errors;
if(typeof data.issuer !== "string"){
validate26.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusters !== undefined){
let data1 = data.clusters;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate26.errors = [{instancePath:instancePath+"/clusters/" + i0,schemaPath:"#/properties/clusters/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"One workload in one environment that needs to be trusted.","type":"object","properties":{"application":{"type":"string"},"environment":{"type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"$ref":"#/definitions/clientId"},"subject":{"type":"string"},"audience":{"type":"string"},"issuers":{"type":"array","items":{"type":"string"}},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"}},"required":["application","environment","workload","clientId","subject","audience","issuers","file","line","column"]};
const schema11 = {"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate29.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate29.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"};
const pattern1 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern1.test(data)){
validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"description":"Counts from 1.","type":"integer","minimum":1};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate33.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.application === undefined) && (missing0 = "application")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.issuers === undefined) && (missing0 = "issuers"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.application !== undefined){
const _errs1 = errors;
if(typeof data.application !== "string"){
validate28.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs3 = errors;
if(typeof data.environment !== "string"){
validate28.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workload !== undefined){
const _errs5 = errors;
if(!(validate29(data.workload, {instancePath:instancePath+"/workload",parentData:data,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
const _errs6 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs7 = errors;
if(typeof data.subject !== "string"){
validate28.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
const _errs9 = errors;
if(typeof data.audience !== "string"){
validate28.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuers !== undefined){
let data6 = data.issuers;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data6[i0] !== "string"){
validate28.errors = [{instancePath:instancePath+"/issuers/" + i0,schemaPath:"#/properties/issuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs15 = errors;
if(typeof data.file !== "string"){
validate28.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
const _errs17 = errors;
if(!(validate33(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
const _errs18 = errors;
if(!(validate33(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"What must exist in Microsoft Entra ID, byte for byte.","type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"status":{"enum":["present","missing","mismatched","unknown"]},"reason":{"type":"string"},"credential":{"description":"The one that satisfies it, or stands in its place.","type":"string"},"differs":{"description":"Of a near miss: the part that does not match.","enum":["issuer","subject","audience"]},"found":{"description":"Of a near miss: what the credential has instead of that part.","type":"string"},"entraError":{"description":"The error that the pod gets at token exchange, as AADSTS700213. Absent if it gets a token, or if that is not known.","type":"string"},"requiredBy":{"description":"Indexes into requirements.","type":"array","items":{"type":"integer","minimum":0}}},"required":["clientId","issuer","subject","audience","status","requiredBy"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
const _errs2 = errors;
if(typeof data.issuer !== "string"){
validate37.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs4 = errors;
if(typeof data.subject !== "string"){
validate37.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
const _errs6 = errors;
if(typeof data.audience !== "string"){
validate37.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs8 = errors;
if(!((((data4 === "present") || (data4 === "missing")) || (data4 === "mismatched")) || (data4 === "unknown"))){
validate37.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate37.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credential !== undefined){
const _errs11 = errors;
if(typeof data.credential !== "string"){
validate37.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.differs !== undefined){
let data7 = data.differs;
const _errs13 = errors;
if(!(((data7 === "issuer") || (data7 === "subject")) || (data7 === "audience"))){
validate37.errors = [{instancePath:instancePath+"/differs",schemaPath:"#/properties/differs/enum",keyword:"enum",params:{allowedValues: schema14.properties.differs.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.found !== undefined){
const _errs14 = errors;
if(typeof data.found !== "string"){
validate37.errors = [{instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entraError !== undefined){
const _errs16 = errors;
if(typeof data.entraError !== "string"){
validate37.errors = [{instancePath:instancePath+"/entraError",schemaPath:"#/properties/entraError/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredBy !== undefined){
let data10 = data.requiredBy;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs20 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate37.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate37.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/requiredBy",schemaPath:"#/properties/requiredBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"status":{"enum":["resolved","not-found","forbidden","unsupported","unknown"]},"name":{"type":"string"},"id":{"description":"ARM resource id, or object ID of the app registration.","type":"string"},"reason":{"type":"string"},"credentials":{"$ref":"#/definitions/count"},"credentialNames":{"description":"Names that a new credential cannot have.","type":"array","items":{"type":"string"}},"limit":{"const":20}},"required":["clientId","kind","status","limit"]};
const schema16 = {"type":"integer","minimum":0};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate42.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.limit === undefined) && (missing0 = "limit"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs2 = errors;
if(!((((data1 === "user-assigned-managed-identity") || (data1 === "app-registration")) || (data1 === "system-assigned-managed-identity")) || (data1 === null))){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs3 = errors;
if(!(((((data2 === "resolved") || (data2 === "not-found")) || (data2 === "forbidden")) || (data2 === "unsupported")) || (data2 === "unknown"))){
validate40.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema15.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs6 = errors;
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs8 = errors;
if(typeof data.reason !== "string"){
validate40.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentials !== undefined){
const _errs10 = errors;
if(!(validate42(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credentialNames !== undefined){
let data7 = data.credentialNames;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data7[i0] !== "string"){
validate40.errors = [{instancePath:instancePath+"/credentialNames/" + i0,schemaPath:"#/properties/credentialNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/credentialNames",schemaPath:"#/properties/credentialNames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
const _errs15 = errors;
if(20 !== data.limit){
validate40.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/const",keyword:"const",params:{allowedValue: 20},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}},"why":{"type":"string"},"prunable":{"description":"Whether it is provably the app's own.","type":"boolean"}},"required":["clientId","name","issuer","subject","audiences","why","prunable"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audiences === undefined) && (missing0 = "audiences"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.prunable === undefined) && (missing0 = "prunable"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate45.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
const _errs4 = errors;
if(typeof data.issuer !== "string"){
validate45.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs6 = errors;
if(typeof data.subject !== "string"){
validate45.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audiences !== undefined){
let data4 = data.audiences;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data4[i0] !== "string"){
validate45.errors = [{instancePath:instancePath+"/audiences/" + i0,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs12 = errors;
if(typeof data.why !== "string"){
validate45.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prunable !== undefined){
const _errs14 = errors;
if(typeof data.prunable !== "boolean"){
validate45.errors = [{instancePath:instancePath+"/prunable",schemaPath:"#/properties/prunable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"level":{"enum":["error","warning","note"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"},"endLine":{"$ref":"#/definitions/position"},"endColumn":{"$ref":"#/definitions/position"},"help":{"description":"What to do.","type":"string"},"page":{"description":"Where the rule is explained.","type":"string"},"about":{"$ref":"#/definitions/about"},"data":{"type":"object","additionalProperties":true}},"required":["rule","level","message"]};
const pattern2 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const schema19 = {"description":"What a finding is about, as far as it is known. Each list is absent if it is empty.","type":"object","properties":{"clientIds":{"type":"array","items":{"type":"string"}},"issuers":{"type":"array","items":{"type":"string"}},"subjects":{"type":"array","items":{"type":"string"}},"environments":{"type":"array","items":{"type":"string"}},"workloads":{"description":"Names of components, jobs, or of the environments of sub-pipelines.","type":"array","items":{"type":"string"}}}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientIds !== undefined){
let data0 = data.clientIds;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate53.errors = [{instancePath:instancePath+"/clientIds/" + i0,schemaPath:"#/properties/clientIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/clientIds",schemaPath:"#/properties/clientIds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuers !== undefined){
let data2 = data.issuers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate53.errors = [{instancePath:instancePath+"/issuers/" + i1,schemaPath:"#/properties/issuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subjects !== undefined){
let data4 = data.subjects;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(typeof data4[i2] !== "string"){
validate53.errors = [{instancePath:instancePath+"/subjects/" + i2,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined){
let data6 = data.environments;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs15 = errors;
if(typeof data6[i3] !== "string"){
validate53.errors = [{instancePath:instancePath+"/environments/" + i3,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workloads !== undefined){
let data8 = data.workloads;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs19 = errors;
if(typeof data8[i4] !== "string"){
validate53.errors = [{instancePath:instancePath+"/workloads/" + i4,schemaPath:"#/properties/workloads/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/workloads",schemaPath:"#/properties/workloads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) && (missing0 = "rule")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.message === undefined) && (missing0 = "message"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
validate48.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""}];
return false;
}
}
else {
validate48.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data1 = data.level;
const _errs3 = errors;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
validate48.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema18.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate48.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs6 = errors;
if(typeof data.file !== "string"){
validate48.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
const _errs8 = errors;
if(!(validate33(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
const _errs9 = errors;
if(!(validate33(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endLine !== undefined){
const _errs10 = errors;
if(!(validate33(data.endLine, {instancePath:instancePath+"/endLine",parentData:data,parentDataProperty:"endLine",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endColumn !== undefined){
const _errs11 = errors;
if(!(validate33(data.endColumn, {instancePath:instancePath+"/endColumn",parentData:data,parentDataProperty:"endColumn",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.help !== undefined){
const _errs12 = errors;
if(typeof data.help !== "string"){
validate48.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
const _errs14 = errors;
if(typeof data.page !== "string"){
validate48.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
const _errs16 = errors;
if(!(validate53(data.about, {instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data11 = data.data;
const _errs17 = errors;
if(errors === _errs17){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate48.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"by":{"description":"rules, ignore (of the policy file), inline-ignore (a comment), allowed-trusts, or fail-on (never).","type":"string"},"rule":{"description":"Absent with allowed-trusts and fail-on.","type":"string"},"level":{"description":"The level of the findings without it. Absent with allowed-trusts.","enum":["error","warning","note"]},"loweredTo":{"description":"The level that errors were lowered to. Absent if the findings are left out.","enum":["error","warning","note"]},"file":{"description":"The file that decides it. Absent if an input does.","type":"string"},"line":{"$ref":"#/definitions/position"},"count":{"description":"How many findings; with allowed-trusts, how many credentials are neither surplus nor foreign for it alone.","type":"integer","minimum":1}},"required":["by","count"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.by === undefined) && (missing0 = "by")) || ((data.count === undefined) && (missing0 = "count"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined){
const _errs1 = errors;
if(typeof data.by !== "string"){
validate56.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs3 = errors;
if(typeof data.rule !== "string"){
validate56.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs5 = errors;
if(!(((data2 === "error") || (data2 === "warning")) || (data2 === "note"))){
validate56.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema20.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loweredTo !== undefined){
let data3 = data.loweredTo;
const _errs6 = errors;
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "note"))){
validate56.errors = [{instancePath:instancePath+"/loweredTo",schemaPath:"#/properties/loweredTo/enum",keyword:"enum",params:{allowedValues: schema20.properties.loweredTo.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs7 = errors;
if(typeof data.file !== "string"){
validate56.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
const _errs9 = errors;
if(!(validate33(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data6 = data.count;
const _errs10 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate56.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate56.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"action":{"enum":["create","delete","replace"]},"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"outcome":{"enum":["planned","done","failed","skipped","unknown"]},"error":{"type":"string"},"why":{"description":"Of a deletion: why the credential is not needed.","type":"string"},"before":{"description":"Of a replacement: the audience that the credential had.","type":"string"}},"required":["action","clientId","name","issuer","subject","audience","outcome"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.action === undefined) && (missing0 = "action")) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined){
let data0 = data.action;
const _errs1 = errors;
if(!(((data0 === "create") || (data0 === "delete")) || (data0 === "replace"))){
validate59.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema21.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
const _errs2 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate59.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
const _errs5 = errors;
if(typeof data.issuer !== "string"){
validate59.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs7 = errors;
if(typeof data.subject !== "string"){
validate59.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience !== undefined){
const _errs9 = errors;
if(typeof data.audience !== "string"){
validate59.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data6 = data.outcome;
const _errs11 = errors;
if(!(((((data6 === "planned") || (data6 === "done")) || (data6 === "failed")) || (data6 === "skipped")) || (data6 === "unknown"))){
validate59.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema21.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs12 = errors;
if(typeof data.error !== "string"){
validate59.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs14 = errors;
if(typeof data.why !== "string"){
validate59.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs16 = errors;
if(typeof data.before !== "string"){
validate59.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"before":{"$ref":"#/definitions/count"},"after":{"$ref":"#/definitions/count"},"peak":{"$ref":"#/definitions/count"}},"required":["clientId","before","after","peak"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.peak === undefined) && (missing0 = "peak"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate31(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs2 = errors;
if(!(validate42(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs3 = errors;
if(!(validate42(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.peak !== undefined){
const _errs4 = errors;
if(!(validate42(data.peak, {instancePath:instancePath+"/peak",parentData:data,parentDataProperty:"peak",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]};
const schema24 = {"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate69.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application !== undefined){
const _errs3 = errors;
if(typeof data.application !== "string"){
validate69.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.registration !== undefined){
let data2 = data.registration;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.repository === undefined) && (missing1 = "repository")) || ((data2.configBranch === undefined) && (missing1 = "configBranch"))) || ((data2.radixConfigFullName === undefined) && (missing1 = "radixConfigFullName"))){
validate69.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.repository !== undefined){
const _errs7 = errors;
if(typeof data2.repository !== "string"){
validate69.errors = [{instancePath:instancePath+"/registration/repository",schemaPath:"#/properties/registration/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.configBranch !== undefined){
const _errs9 = errors;
if(typeof data2.configBranch !== "string"){
validate69.errors = [{instancePath:instancePath+"/registration/configBranch",schemaPath:"#/properties/registration/properties/configBranch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.radixConfigFullName !== undefined){
const _errs11 = errors;
if(typeof data2.radixConfigFullName !== "string"){
validate69.errors = [{instancePath:instancePath+"/registration/radixConfigFullName",schemaPath:"#/properties/registration/properties/radixConfigFullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs13 = errors;
if(typeof data.reason !== "string"){
validate69.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

const schema25 = {"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.deployment === undefined) && (missing0 = "deployment"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.declared === undefined) && (missing0 = "declared"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate71.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.application !== undefined){
const _errs3 = errors;
if(typeof data.application !== "string"){
validate71.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs5 = errors;
if(typeof data.environment !== "string"){
validate71.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined){
const _errs7 = errors;
if(typeof data.deployment !== "string"){
validate71.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs9 = errors;
if(typeof data.commit !== "string"){
validate71.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workload !== undefined){
const _errs11 = errors;
if(!(validate29(data.workload, {instancePath:instancePath+"/workload",parentData:data,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
const _errs12 = errors;
if(typeof data.clientId !== "string"){
validate71.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs14 = errors;
if(typeof data.subject !== "string"){
validate71.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declared !== undefined){
const _errs16 = errors;
if(typeof data.declared !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.complete === undefined) && (missing0 = "complete")) || ((data.applications === undefined) && (missing0 = "applications"))) || ((data.uses === undefined) && (missing0 = "uses"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.complete !== undefined){
const _errs1 = errors;
if(typeof data.complete !== "boolean"){
validate68.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(typeof data.reason !== "string"){
validate68.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.applications !== undefined){
let data2 = data.applications;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate69(data2[i0], {instancePath:instancePath+"/applications/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
let data4 = data.uses;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate71(data4[i1], {instancePath:instancePath+"/uses/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"requirements":{"$ref":"#/definitions/count"},"trusts":{"$ref":"#/definitions/count"},"present":{"$ref":"#/definitions/count"},"missing":{"$ref":"#/definitions/count"},"mismatched":{"$ref":"#/definitions/count"},"unknown":{"$ref":"#/definitions/count"},"surplus":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"warnings":{"$ref":"#/definitions/count"},"notes":{"$ref":"#/definitions/count"},"created":{"$ref":"#/definitions/count"},"deleted":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"requests":{"description":"Requests made to Azure, Microsoft Graph and Radix; those to sign in are left out.","type":"integer","minimum":0}},"required":["requirements","trusts","present","missing","mismatched","unknown","surplus","errors","warnings","notes","created","deleted","failed"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.requirements === undefined) && (missing0 = "requirements")) || ((data.trusts === undefined) && (missing0 = "trusts"))) || ((data.present === undefined) && (missing0 = "present"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.mismatched === undefined) && (missing0 = "mismatched"))) || ((data.unknown === undefined) && (missing0 = "unknown"))) || ((data.surplus === undefined) && (missing0 = "surplus"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.deleted === undefined) && (missing0 = "deleted"))) || ((data.failed === undefined) && (missing0 = "failed"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.requirements !== undefined){
const _errs1 = errors;
if(!(validate42(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trusts !== undefined){
const _errs2 = errors;
if(!(validate42(data.trusts, {instancePath:instancePath+"/trusts",parentData:data,parentDataProperty:"trusts",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
const _errs3 = errors;
if(!(validate42(data.present, {instancePath:instancePath+"/present",parentData:data,parentDataProperty:"present",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
const _errs4 = errors;
if(!(validate42(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mismatched !== undefined){
const _errs5 = errors;
if(!(validate42(data.mismatched, {instancePath:instancePath+"/mismatched",parentData:data,parentDataProperty:"mismatched",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown !== undefined){
const _errs6 = errors;
if(!(validate42(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surplus !== undefined){
const _errs7 = errors;
if(!(validate42(data.surplus, {instancePath:instancePath+"/surplus",parentData:data,parentDataProperty:"surplus",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
const _errs8 = errors;
if(!(validate42(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
const _errs9 = errors;
if(!(validate42(data.warnings, {instancePath:instancePath+"/warnings",parentData:data,parentDataProperty:"warnings",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
const _errs10 = errors;
if(!(validate42(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
const _errs11 = errors;
if(!(validate42(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined){
const _errs12 = errors;
if(!(validate42(data.deleted, {instancePath:instancePath+"/deleted",parentData:data,parentDataProperty:"deleted",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
const _errs13 = errors;
if(!(validate42(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data13 = data.requests;
const _errs14 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate75.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate75.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$", "u");
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.version === undefined) && (missing0 = "version")) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.requirements === undefined) && (missing0 = "requirements"))) || ((data.trusts === undefined) && (missing0 = "trusts"))) || ((data.identities === undefined) && (missing0 = "identities"))) || ((data.surplus === undefined) && (missing0 = "surplus"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.summary === undefined) && (missing0 = "summary"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data1 = data.mode;
const _errs2 = errors;
if(!(((data1 === "lint") || (data1 === "report")) || (data1 === "sync"))){
validate21.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data2 = data.conclusion;
const _errs3 = errors;
if(!((data2 === "success") || (data2 === "failure"))){
validate21.errors = [{instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema6.properties.conclusion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.complete !== undefined){
const _errs4 = errors;
if(typeof data.complete !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data4 = data.refusal;
const _errs6 = errors;
if(errors === _errs6){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.message === undefined) && (missing1 = "message")) || ((data4.hint === undefined) && (missing1 = "hint"))){
validate21.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.message !== undefined){
const _errs8 = errors;
if(typeof data4.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/refusal/message",schemaPath:"#/properties/refusal/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.hint !== undefined){
const _errs10 = errors;
if(typeof data4.hint !== "string"){
validate21.errors = [{instancePath:instancePath+"/refusal/hint",schemaPath:"#/properties/refusal/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined){
const _errs12 = errors;
if(typeof data.stopped !== "string"){
validate21.errors = [{instancePath:instancePath+"/stopped",schemaPath:"#/properties/stopped/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
const _errs14 = errors;
if(!(validate22(data.tool, {instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generatedAt !== undefined){
let data9 = data.generatedAt;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate21.errors = [{instancePath:instancePath+"/generatedAt",schemaPath:"#/properties/generatedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/generatedAt",schemaPath:"#/properties/generatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
const _errs17 = errors;
if(!(validate24(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comparedWith !== undefined){
let data11 = data.comparedWith;
const _errs18 = errors;
if(!((data11 === "azure") || (data11 === "snapshot"))){
validate21.errors = [{instancePath:instancePath+"/comparedWith",schemaPath:"#/properties/comparedWith/enum",keyword:"enum",params:{allowedValues: schema6.properties.comparedWith.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data12 = data.files;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data12)){
var valid2 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data12[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuers !== undefined){
let data14 = data.issuers;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(!(validate26(data14[i1], {instancePath:instancePath+"/issuers/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requirements !== undefined){
let data16 = data.requirements;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
var valid4 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs28 = errors;
if(!(validate28(data16[i2], {instancePath:instancePath+"/requirements/" + i2,parentData:data16,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trusts !== undefined){
let data18 = data.trusts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data18)){
var valid5 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
const _errs31 = errors;
if(!(validate37(data18[i3], {instancePath:instancePath+"/trusts/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trusts",schemaPath:"#/properties/trusts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
let data20 = data.identities;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data20)){
var valid6 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs34 = errors;
if(!(validate40(data20[i4], {instancePath:instancePath+"/identities/" + i4,parentData:data20,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid6 = _errs34 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surplus !== undefined){
let data22 = data.surplus;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data22)){
var valid7 = true;
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
const _errs37 = errors;
if(!(validate45(data22[i5], {instancePath:instancePath+"/surplus/" + i5,parentData:data22,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/surplus",schemaPath:"#/properties/surplus/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data24 = data.findings;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data24)){
var valid8 = true;
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
const _errs40 = errors;
if(!(validate48(data24[i6], {instancePath:instancePath+"/findings/" + i6,parentData:data24,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid8 = _errs40 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data26 = data.notices;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data26)){
var valid9 = true;
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
const _errs43 = errors;
if(typeof data26[i7] !== "string"){
validate21.errors = [{instancePath:instancePath+"/notices/" + i7,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs43 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data28 = data.suppressed;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data28)){
var valid10 = true;
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
const _errs47 = errors;
if(!(validate56(data28[i8], {instancePath:instancePath+"/suppressed/" + i8,parentData:data28,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data30 = data.changes;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data30)){
var valid11 = true;
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
const _errs50 = errors;
if(!(validate59(data30[i9], {instancePath:instancePath+"/changes/" + i9,parentData:data30,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid11 = _errs50 === errors;
if(!valid11){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data32 = data.usage;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data32)){
var valid12 = true;
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
const _errs53 = errors;
if(!(validate62(data32[i10], {instancePath:instancePath+"/usage/" + i10,parentData:data32,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid12 = _errs53 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/usage",schemaPath:"#/properties/usage/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data34 = data.planDigest;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data34 === "string"){
if(!pattern3.test(data34)){
validate21.errors = [{instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployed !== undefined){
const _errs56 = errors;
if(!(validate68(data.deployed, {instancePath:instancePath+"/deployed",parentData:data,parentDataProperty:"deployed",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs57 = errors;
if(!(validate75(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

