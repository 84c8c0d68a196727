// Made from schemas/report.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"report.schema.json","title":"Report","description":"What one run of radix-workload-identity found and did, version 1.","type":"object","properties":{"version":{"const":1},"mode":{"enum":["lint","report","sync"]},"conclusion":{"enum":["success","failure"]},"complete":{"description":"False if a file could not be read, or if nothing was compared although it should have been.","type":"boolean"},"refusal":{"description":"Why nothing was compared although it should have been, and what to do about it.","type":"object","properties":{"message":{"type":"string"},"hint":{"type":"string"}},"required":["message","hint"]},"stopped":{"description":"Why the run ended before it was through, as half a sentence: by SIGINT.","type":"string"},"requirements":{"type":"array","items":{"$ref":"#/definitions/requirement"}},"trusts":{"type":"array","items":{"$ref":"#/definitions/trust"}},"identities":{"type":"array","items":{"$ref":"#/definitions/identity"}},"surplus":{"type":"array","items":{"$ref":"#/definitions/surplus"}},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"notices":{"description":"What a reader must know first, in a sentence each. Absent if there is nothing.","type":"array","items":{"type":"string"}},"suppressed":{"description":"What is not in findings, or fails no run, because someone decided so. Absent if nothing is.","type":"array","items":{"$ref":"#/definitions/suppressed"}},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}},"planDigest":{"description":"With sync: identifies the plan and the state it was computed from.","type":"string","pattern":"^[0-9a-f]{64}$"},"deployed":{"$ref":"#/definitions/deployed"},"summary":{"$ref":"#/definitions/summary"}},"required":["version","mode","conclusion","requirements","trusts","identities","surplus","findings","changes","summary"],"definitions":{"clientId":{"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"count":{"type":"integer","minimum":0},"position":{"description":"Counts from 1.","type":"integer","minimum":1},"workload":{"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]},"deployed":{"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]},"deployedApplication":{"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]},"deployedUse":{"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]},"requirement":{"description":"One workload in one environment that needs to be trusted.","type":"object","properties":{"application":{"type":"string"},"environment":{"type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"$ref":"#/definitions/clientId"},"subject":{"type":"string"},"audience":{"type":"string"},"issuers":{"type":"array","items":{"type":"string"}},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"}},"required":["application","environment","workload","clientId","subject","audience","issuers","file","line","column"]},"trust":{"description":"What must exist in Microsoft Entra ID, byte for byte.","type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"status":{"enum":["present","missing","mismatched","unknown"]},"reason":{"type":"string"},"credential":{"description":"The one that satisfies it, or stands in its place.","type":"string"},"differs":{"description":"Of a near miss: the part that does not match.","enum":["issuer","subject","audience"]},"requiredBy":{"description":"Indexes into requirements.","type":"array","items":{"type":"integer","minimum":0}}},"required":["clientId","issuer","subject","audience","status","requiredBy"]},"identity":{"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"status":{"enum":["resolved","not-found","forbidden","unsupported","unknown"]},"name":{"type":"string"},"id":{"description":"ARM resource id, or object ID of the app registration.","type":"string"},"reason":{"type":"string"},"credentials":{"$ref":"#/definitions/count"},"credentialNames":{"description":"Names that a new credential cannot have.","type":"array","items":{"type":"string"}},"limit":{"const":20}},"required":["clientId","kind","status","limit"]},"surplus":{"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}},"why":{"type":"string"},"prunable":{"description":"Whether it is provably the app's own.","type":"boolean"}},"required":["clientId","name","issuer","subject","audiences","why","prunable"]},"finding":{"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"level":{"enum":["error","warning","note"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"},"endLine":{"$ref":"#/definitions/position"},"endColumn":{"$ref":"#/definitions/position"},"help":{"description":"What to do.","type":"string"},"page":{"description":"Where the rule is explained.","type":"string"},"data":{"type":"object","additionalProperties":true}},"required":["rule","level","message"]},"suppressed":{"type":"object","properties":{"by":{"description":"rules, ignore (of the policy file), inline-ignore (a comment), allowed-trusts, or fail-on (never).","type":"string"},"rule":{"description":"Absent with allowed-trusts and fail-on.","type":"string"},"level":{"description":"The level of the findings without it. Absent with allowed-trusts.","enum":["error","warning","note"]},"loweredTo":{"description":"The level that errors were lowered to. Absent if the findings are left out.","enum":["error","warning","note"]},"file":{"description":"The file that decides it. Absent if an input does.","type":"string"},"line":{"$ref":"#/definitions/position"},"count":{"description":"How many findings; with allowed-trusts, how many credentials are neither surplus nor foreign for it alone.","type":"integer","minimum":1}},"required":["by","count"]},"change":{"type":"object","properties":{"action":{"enum":["create","delete","replace"]},"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"outcome":{"enum":["planned","done","failed","skipped","unknown"]},"error":{"type":"string"}},"required":["action","clientId","name","issuer","subject","audience","outcome"]},"summary":{"type":"object","properties":{"requirements":{"$ref":"#/definitions/count"},"trusts":{"$ref":"#/definitions/count"},"present":{"$ref":"#/definitions/count"},"missing":{"$ref":"#/definitions/count"},"mismatched":{"$ref":"#/definitions/count"},"unknown":{"$ref":"#/definitions/count"},"surplus":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"warnings":{"$ref":"#/definitions/count"},"notes":{"$ref":"#/definitions/count"},"created":{"$ref":"#/definitions/count"},"deleted":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"requests":{"description":"Requests made to Azure, Microsoft Graph and Radix; those to sign in are left out.","type":"integer","minimum":0}},"required":["requirements","trusts","present","missing","mismatched","unknown","surplus","errors","warnings","notes","created","deleted","failed"]}}};
const schema7 = {"description":"One workload in one environment that needs to be trusted.","type":"object","properties":{"application":{"type":"string"},"environment":{"type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"$ref":"#/definitions/clientId"},"subject":{"type":"string"},"audience":{"type":"string"},"issuers":{"type":"array","items":{"type":"string"}},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"}},"required":["application","environment","workload","clientId","subject","audience","issuers","file","line","column"]};
const schema8 = {"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"};
const pattern0 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"Counts from 1.","type":"integer","minimum":1};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate27.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.application === undefined) && (missing0 = "application")) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.issuers === undefined) && (missing0 = "issuers"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.application !== undefined){
const _errs1 = errors;
if(typeof data.application !== "string"){
validate22.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate23(data.workload, {instancePath:instancePath+"/workload",parentData:data,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
if(!(validate25(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate22.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate22.errors = [{instancePath:instancePath+"/issuers/" + i0,schemaPath:"#/properties/issuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/issuers",schemaPath:"#/properties/issuers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate22.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate27(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"What must exist in Microsoft Entra ID, byte for byte.","type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"status":{"enum":["present","missing","mismatched","unknown"]},"reason":{"type":"string"},"credential":{"description":"The one that satisfies it, or stands in its place.","type":"string"},"differs":{"description":"Of a near miss: the part that does not match.","enum":["issuer","subject","audience"]},"requiredBy":{"description":"Indexes into requirements.","type":"array","items":{"type":"integer","minimum":0}}},"required":["clientId","issuer","subject","audience","status","requiredBy"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.requiredBy === undefined) && (missing0 = "requiredBy"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate25(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate31.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate31.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate31.errors = [{instancePath:instancePath+"/differs",schemaPath:"#/properties/differs/enum",keyword:"enum",params:{allowedValues: schema11.properties.differs.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredBy !== undefined){
let data8 = data.requiredBy;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs16 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate31.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate31.errors = [{instancePath:instancePath+"/requiredBy/" + i0,schemaPath:"#/properties/requiredBy/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/requiredBy",schemaPath:"#/properties/requiredBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"status":{"enum":["resolved","not-found","forbidden","unsupported","unknown"]},"name":{"type":"string"},"id":{"description":"ARM resource id, or object ID of the app registration.","type":"string"},"reason":{"type":"string"},"credentials":{"$ref":"#/definitions/count"},"credentialNames":{"description":"Names that a new credential cannot have.","type":"array","items":{"type":"string"}},"limit":{"const":20}},"required":["clientId","kind","status","limit"]};
const schema13 = {"type":"integer","minimum":0};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate36.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.limit === undefined) && (missing0 = "limit"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate25(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema12.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate36(data.credentials, {instancePath:instancePath+"/credentials",parentData:data,parentDataProperty:"credentials",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
validate34.errors = [{instancePath:instancePath+"/credentialNames/" + i0,schemaPath:"#/properties/credentialNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/credentialNames",schemaPath:"#/properties/credentialNames/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/const",keyword:"const",params:{allowedValue: 20},message:"must be equal to constant"}];
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audiences":{"type":"array","items":{"type":"string"}},"why":{"type":"string"},"prunable":{"description":"Whether it is provably the app's own.","type":"boolean"}},"required":["clientId","name","issuer","subject","audiences","why","prunable"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audiences === undefined) && (missing0 = "audiences"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.prunable === undefined) && (missing0 = "prunable"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs1 = errors;
if(!(validate25(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate39.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/audiences/" + i0,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate39.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate39.errors = [{instancePath:instancePath+"/prunable",schemaPath:"#/properties/prunable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$"},"level":{"enum":["error","warning","note"]},"message":{"type":"string"},"file":{"type":"string"},"line":{"$ref":"#/definitions/position"},"column":{"$ref":"#/definitions/position"},"endLine":{"$ref":"#/definitions/position"},"endColumn":{"$ref":"#/definitions/position"},"help":{"description":"What to do.","type":"string"},"page":{"description":"Where the rule is explained.","type":"string"},"data":{"type":"object","additionalProperties":true}},"required":["rule","level","message"]};
const pattern1 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) && (missing0 = "rule")) || ((data.level === undefined) && (missing0 = "level"))) || ((data.message === undefined) && (missing0 = "message"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.rule !== undefined){
let data0 = data.rule;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate42.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema15.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate42.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate27(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.endLine, {instancePath:instancePath+"/endLine",parentData:data,parentDataProperty:"endLine",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate27(data.endColumn, {instancePath:instancePath+"/endColumn",parentData:data,parentDataProperty:"endColumn",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate42.errors = [{instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data10 = data.data;
const _errs16 = errors;
if(errors === _errs16){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
validate42.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"by":{"description":"rules, ignore (of the policy file), inline-ignore (a comment), allowed-trusts, or fail-on (never).","type":"string"},"rule":{"description":"Absent with allowed-trusts and fail-on.","type":"string"},"level":{"description":"The level of the findings without it. Absent with allowed-trusts.","enum":["error","warning","note"]},"loweredTo":{"description":"The level that errors were lowered to. Absent if the findings are left out.","enum":["error","warning","note"]},"file":{"description":"The file that decides it. Absent if an input does.","type":"string"},"line":{"$ref":"#/definitions/position"},"count":{"description":"How many findings; with allowed-trusts, how many credentials are neither surplus nor foreign for it alone.","type":"integer","minimum":1}},"required":["by","count"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.by === undefined) && (missing0 = "by")) || ((data.count === undefined) && (missing0 = "count"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.by !== undefined){
const _errs1 = errors;
if(typeof data.by !== "string"){
validate48.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate48.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema16.properties.level.enum},message:"must be equal to one of the allowed values"}];
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
validate48.errors = [{instancePath:instancePath+"/loweredTo",schemaPath:"#/properties/loweredTo/enum",keyword:"enum",params:{allowedValues: schema16.properties.loweredTo.enum},message:"must be equal to one of the allowed values"}];
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
validate48.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate27(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate48.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate48.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"action":{"enum":["create","delete","replace"]},"clientId":{"$ref":"#/definitions/clientId"},"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"outcome":{"enum":["planned","done","failed","skipped","unknown"]},"error":{"type":"string"}},"required":["action","clientId","name","issuer","subject","audience","outcome"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.action === undefined) && (missing0 = "action")) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audience === undefined) && (missing0 = "audience"))) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.action !== undefined){
let data0 = data.action;
const _errs1 = errors;
if(!(((data0 === "create") || (data0 === "delete")) || (data0 === "replace"))){
validate51.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema17.properties.action.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate25(data.clientId, {instancePath:instancePath+"/clientId",parentData:data,parentDataProperty:"clientId",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
validate51.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate51.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema17.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
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
validate51.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
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
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]};
const schema19 = {"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate55.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.repository !== undefined){
const _errs7 = errors;
if(typeof data2.repository !== "string"){
validate55.errors = [{instancePath:instancePath+"/registration/repository",schemaPath:"#/properties/registration/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/registration/configBranch",schemaPath:"#/properties/registration/properties/configBranch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/registration/radixConfigFullName",schemaPath:"#/properties/registration/properties/radixConfigFullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate55.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema20 = {"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.deployment === undefined) && (missing0 = "deployment"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.declared === undefined) && (missing0 = "declared"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate57.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate23(data.workload, {instancePath:instancePath+"/workload",parentData:data,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate57.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.complete === undefined) && (missing0 = "complete")) || ((data.applications === undefined) && (missing0 = "applications"))) || ((data.uses === undefined) && (missing0 = "uses"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.complete !== undefined){
const _errs1 = errors;
if(typeof data.complete !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate55(data2[i0], {instancePath:instancePath+"/applications/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate57(data4[i1], {instancePath:instancePath+"/uses/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"requirements":{"$ref":"#/definitions/count"},"trusts":{"$ref":"#/definitions/count"},"present":{"$ref":"#/definitions/count"},"missing":{"$ref":"#/definitions/count"},"mismatched":{"$ref":"#/definitions/count"},"unknown":{"$ref":"#/definitions/count"},"surplus":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"warnings":{"$ref":"#/definitions/count"},"notes":{"$ref":"#/definitions/count"},"created":{"$ref":"#/definitions/count"},"deleted":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"requests":{"description":"Requests made to Azure, Microsoft Graph and Radix; those to sign in are left out.","type":"integer","minimum":0}},"required":["requirements","trusts","present","missing","mismatched","unknown","surplus","errors","warnings","notes","created","deleted","failed"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.requirements === undefined) && (missing0 = "requirements")) || ((data.trusts === undefined) && (missing0 = "trusts"))) || ((data.present === undefined) && (missing0 = "present"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.mismatched === undefined) && (missing0 = "mismatched"))) || ((data.unknown === undefined) && (missing0 = "unknown"))) || ((data.surplus === undefined) && (missing0 = "surplus"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.created === undefined) && (missing0 = "created"))) || ((data.deleted === undefined) && (missing0 = "deleted"))) || ((data.failed === undefined) && (missing0 = "failed"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.requirements !== undefined){
const _errs1 = errors;
if(!(validate36(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.trusts, {instancePath:instancePath+"/trusts",parentData:data,parentDataProperty:"trusts",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.present, {instancePath:instancePath+"/present",parentData:data,parentDataProperty:"present",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.mismatched, {instancePath:instancePath+"/mismatched",parentData:data,parentDataProperty:"mismatched",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.surplus, {instancePath:instancePath+"/surplus",parentData:data,parentDataProperty:"surplus",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.warnings, {instancePath:instancePath+"/warnings",parentData:data,parentDataProperty:"warnings",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.notes, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.deleted, {instancePath:instancePath+"/deleted",parentData:data,parentDataProperty:"deleted",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate36(data.failed, {instancePath:instancePath+"/failed",parentData:data,parentDataProperty:"failed",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
validate61.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate61.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.requirements !== undefined){
let data8 = data.requirements;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate22(data8[i0], {instancePath:instancePath+"/requirements/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trusts !== undefined){
let data10 = data.trusts;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate31(data10[i1], {instancePath:instancePath+"/trusts/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/trusts",schemaPath:"#/properties/trusts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
let data12 = data.identities;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
var valid4 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate34(data12[i2], {instancePath:instancePath+"/identities/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.surplus !== undefined){
let data14 = data.surplus;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data14)){
var valid5 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(!(validate39(data14[i3], {instancePath:instancePath+"/surplus/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/surplus",schemaPath:"#/properties/surplus/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data16 = data.findings;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
var valid6 = true;
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
const _errs28 = errors;
if(!(validate42(data16[i4], {instancePath:instancePath+"/findings/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data18 = data.notices;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data18)){
var valid7 = true;
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
const _errs31 = errors;
if(typeof data18[i5] !== "string"){
validate21.errors = [{instancePath:instancePath+"/notices/" + i5,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suppressed !== undefined){
let data20 = data.suppressed;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data20)){
var valid8 = true;
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
const _errs35 = errors;
if(!(validate48(data20[i6], {instancePath:instancePath+"/suppressed/" + i6,parentData:data20,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data22 = data.changes;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data22)){
var valid9 = true;
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
const _errs38 = errors;
if(!(validate51(data22[i7], {instancePath:instancePath+"/changes/" + i7,parentData:data22,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid9 = _errs38 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planDigest !== undefined){
let data24 = data.planDigest;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
validate21.errors = [{instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/planDigest",schemaPath:"#/properties/planDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployed !== undefined){
const _errs41 = errors;
if(!(validate54(data.deployed, {instancePath:instancePath+"/deployed",parentData:data,parentDataProperty:"deployed",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs42 = errors;
if(!(validate61(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

