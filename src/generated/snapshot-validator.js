// Made from schemas/snapshot.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"snapshot.schema.json","title":"Snapshot","description":"The federated identity credentials of some identities as they were read once, for comparisons without a network.","type":"object","properties":{"version":{"const":1},"takenAt":{"description":"When it was read, RFC 3339 in UTC.","type":"string"},"clusters":{"description":"Token issuers of each cluster that was asked, by the name or URL given as radix-cluster.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"identities":{"type":"array","items":{"$ref":"#/definitions/identity"}},"deployed":{"$ref":"#/definitions/deployed"}},"required":["version","takenAt","clusters","identities"],"definitions":{"workload":{"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]},"deployed":{"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]},"deployedApplication":{"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]},"deployedUse":{"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]},"identity":{"type":"object","properties":{"clientId":{"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"status":{"enum":["resolved","not-found","unsupported","forbidden","unknown"]},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"name":{"type":"string"},"id":{"type":"string"},"reason":{"type":"string"},"remedy":{"type":"string"},"concern":{"type":"string"},"credentials":{"type":"array","items":{"$ref":"#/definitions/credential"}}},"required":["clientId","status","kind"],"if":{"properties":{"status":{"const":"resolved"}}},"then":{"required":["name","id","credentials"],"properties":{"kind":{"type":"string"}}},"else":{"required":["reason"]}},"credential":{"type":"object","properties":{"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"description":"null for a flexible credential.","type":["string","null"]},"audiences":{"type":"array","items":{"type":"string"}}},"required":["name","issuer","subject","audiences"]}}};
const schema7 = {"type":"object","properties":{"clientId":{"type":"string","pattern":"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"status":{"enum":["resolved","not-found","unsupported","forbidden","unknown"]},"kind":{"enum":["user-assigned-managed-identity","app-registration","system-assigned-managed-identity",null]},"name":{"type":"string"},"id":{"type":"string"},"reason":{"type":"string"},"remedy":{"type":"string"},"concern":{"type":"string"},"credentials":{"type":"array","items":{"$ref":"#/definitions/credential"}}},"required":["clientId","status","kind"],"if":{"properties":{"status":{"const":"resolved"}}},"then":{"required":["name","id","credentials"],"properties":{"kind":{"type":"string"}}},"else":{"required":["reason"]}};
const pattern0 = new RegExp("^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema8 = {"type":"object","properties":{"name":{"type":"string"},"issuer":{"type":"string"},"subject":{"description":"null for a flexible credential.","type":["string","null"]},"audiences":{"type":"array","items":{"type":"string"}}},"required":["name","issuer","subject","audiences"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.issuer === undefined) && (missing0 = "issuer"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.audiences === undefined) && (missing0 = "audiences"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate23.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
const _errs3 = errors;
if(typeof data.issuer !== "string"){
validate23.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data2 = data.subject;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: schema8.properties.subject.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audiences !== undefined){
let data3 = data.audiences;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/audiences/" + i0,schemaPath:"#/properties/audiences/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("resolved" !== data.status){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.credentials === undefined) && (missing0 = "credentials"))){
validate22.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
validate22.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/then/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.reason === undefined) && (missing1 = "reason")){
validate22.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate22.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.clientId === undefined) && (missing2 = "clientId")) || ((data.status === undefined) && (missing2 = "status"))) || ((data.kind === undefined) && (missing2 = "kind"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
let data2 = data.clientId;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate22.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.status !== undefined){
let data3 = data.status;
const _errs10 = errors;
if(!(((((data3 === "resolved") || (data3 === "not-found")) || (data3 === "unsupported")) || (data3 === "forbidden")) || (data3 === "unknown"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema7.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.kind !== undefined){
let data4 = data.kind;
const _errs11 = errors;
if(!((((data4 === "user-assigned-managed-identity") || (data4 === "app-registration")) || (data4 === "system-assigned-managed-identity")) || (data4 === null))){
validate22.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema7.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.name !== undefined){
const _errs12 = errors;
if(typeof data.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs14 = errors;
if(typeof data.id !== "string"){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reason !== undefined){
const _errs16 = errors;
if(typeof data.reason !== "string"){
validate22.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.remedy !== undefined){
const _errs18 = errors;
if(typeof data.remedy !== "string"){
validate22.errors = [{instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.concern !== undefined){
const _errs20 = errors;
if(typeof data.concern !== "string"){
validate22.errors = [{instancePath:instancePath+"/concern",schemaPath:"#/properties/concern/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.credentials !== undefined){
let data10 = data.credentials;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs24 = errors;
if(!(validate23(data10[i0], {instancePath:instancePath+"/credentials/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
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

const schema9 = {"description":"What runs in Radix, as its API said. Absent if it was not asked.","type":"object","properties":{"complete":{"description":"False if more may run than uses holds.","type":"boolean"},"reason":{"description":"Why something could not be read.","type":"string"},"applications":{"type":"array","items":{"$ref":"#/definitions/deployedApplication"}},"uses":{"type":"array","items":{"$ref":"#/definitions/deployedUse"}}},"required":["complete","applications","uses"]};
const schema10 = {"type":"object","properties":{"cluster":{"description":"As it was given as radix-cluster.","type":"string"},"application":{"type":"string"},"registration":{"description":"Where Radix takes the application's radixconfig from. Absent if it could not be read.","type":"object","properties":{"repository":{"type":"string"},"configBranch":{"type":"string"},"radixConfigFullName":{"type":"string"}},"required":["repository","configBranch","radixConfigFullName"]},"reason":{"description":"Why not everything could be read. Absent if it could.","type":"string"}},"required":["cluster","application"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate27.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.repository !== undefined){
const _errs7 = errors;
if(typeof data2.repository !== "string"){
validate27.errors = [{instancePath:instancePath+"/registration/repository",schemaPath:"#/properties/registration/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/registration/configBranch",schemaPath:"#/properties/registration/properties/configBranch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/registration/radixConfigFullName",schemaPath:"#/properties/registration/properties/radixConfigFullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate27.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"An identity that a workload of an active deployment uses.","type":"object","properties":{"cluster":{"type":"string"},"application":{"type":"string"},"environment":{"type":"string"},"deployment":{"description":"The deployment's name.","type":"string"},"commit":{"description":"The commit that was deployed, if the deployment knows it.","type":"string"},"workload":{"$ref":"#/definitions/workload"},"clientId":{"type":"string"},"subject":{"type":"string"},"declared":{"description":"Whether a checked file gives the workload this identity.","type":"boolean"}},"required":["cluster","application","environment","deployment","workload","clientId","subject","declared"]};
const schema12 = {"type":"object","properties":{"kind":{"description":"component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.","type":"string"},"name":{"description":"Of a sub-pipeline, its environment's name.","type":"string"}},"required":["kind","name"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.cluster === undefined) && (missing0 = "cluster")) || ((data.application === undefined) && (missing0 = "application"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.deployment === undefined) && (missing0 = "deployment"))) || ((data.workload === undefined) && (missing0 = "workload"))) || ((data.clientId === undefined) && (missing0 = "clientId"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.declared === undefined) && (missing0 = "declared"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cluster !== undefined){
const _errs1 = errors;
if(typeof data.cluster !== "string"){
validate29.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate30(data.workload, {instancePath:instancePath+"/workload",parentData:data,parentDataProperty:"workload",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate29.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.complete === undefined) && (missing0 = "complete")) || ((data.applications === undefined) && (missing0 = "applications"))) || ((data.uses === undefined) && (missing0 = "uses"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.complete !== undefined){
const _errs1 = errors;
if(typeof data.complete !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate26.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate27(data2[i0], {instancePath:instancePath+"/applications/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate29(data4[i1], {instancePath:instancePath+"/uses/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.takenAt === undefined) && (missing0 = "takenAt"))) || ((data.clusters === undefined) && (missing0 = "clusters"))) || ((data.identities === undefined) && (missing0 = "identities"))){
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
if(data.takenAt !== undefined){
const _errs2 = errors;
if(typeof data.takenAt !== "string"){
validate21.errors = [{instancePath:instancePath+"/takenAt",schemaPath:"#/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusters !== undefined){
let data2 = data.clusters;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data3[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/clusters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/clusters/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/clusters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clusters/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
let data5 = data.identities;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate22(data5[i1], {instancePath:instancePath+"/identities/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployed !== undefined){
const _errs14 = errors;
if(!(validate26(data.deployed, {instancePath:instancePath+"/deployed",parentData:data,parentDataProperty:"deployed",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

