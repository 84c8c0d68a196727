// Made from schemas/radixconfig.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"radixconfig.schema.json","title":"Identity parts of a radixconfig","description":"What decides which federated identity credentials an application on Radix needs. Everything else in the file is left to Radix.","type":"object","properties":{"metadata":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"}}},"spec":{"type":["object","null"],"properties":{"build":{"type":["object","null"],"properties":{"variables":{"$ref":"#/definitions/variables"},"subPipeline":{"$ref":"#/definitions/subPipeline"}}},"environments":{"type":["array","null"],"items":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"build":{"type":["object","null"],"properties":{"variables":{"$ref":"#/definitions/variables"}}},"subPipeline":{"$ref":"#/definitions/subPipeline"}},"required":["name"]}},"components":{"type":["array","null"],"items":{"$ref":"#/definitions/component"}},"jobs":{"type":["array","null"],"items":{"$ref":"#/definitions/job"}}}}},"definitions":{"text":{"description":"Radix turns numbers and booleans into text where it expects text.","type":["string","number","boolean"]},"variables":{"type":["object","null"]},"component":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"public":{"type":["boolean","null"]},"publicPort":{"type":["string","number","boolean","null"]},"ports":{"type":["array","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]},"job":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]},"identity":{"type":["object","null"],"properties":{"azure":{"type":["object","null"],"properties":{"clientId":{"description":"Client ID of a managed identity or an app registration.","type":"string"}},"required":["clientId"],"additionalProperties":false}},"additionalProperties":false},"subPipeline":{"type":["object","null"],"properties":{"identity":{"type":["object","null"],"properties":{"azure":{"description":"Without a client ID, in an environment, its sub-pipeline has no identity.","type":["object","null"],"properties":{"clientId":{"type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false},"variables":{"$ref":"#/definitions/variables"}}},"authentication":{"type":["object","null"],"properties":{"oauth2":{"type":["object","null"],"properties":{"clientId":{"type":["string","number","boolean","null"]},"credentials":{"enum":["secret","azureWorkloadIdentity","",null]}}}}},"horizontalScaling":{"type":["object","null"],"properties":{"triggers":{"type":["array","null"],"items":{"type":"object","properties":{"azureServiceBus":{"$ref":"#/definitions/azureTrigger"},"azureEventHub":{"$ref":"#/definitions/azureTrigger"}}}}}},"azureTrigger":{"type":["object","null"],"properties":{"authentication":{"type":["object","null"],"properties":{"identity":{"$ref":"#/definitions/identity"}}}}},"secretRefs":{"type":["object","null"],"properties":{"azureKeyVaults":{"type":["array","null"],"items":{"type":"object","properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}},"volumeMounts":{"type":["array","null"],"items":{"type":"object","properties":{"blobfuse2":{"type":["object","null"],"properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}}}};
const schema12 = {"description":"Radix turns numbers and booleans into text where it expects text.","type":["string","number","boolean"]};
const schema13 = {"type":["object","null"]};
const schema14 = {"type":["object","null"],"properties":{"identity":{"type":["object","null"],"properties":{"azure":{"description":"Without a client ID, in an environment, its sub-pipeline has no identity.","type":["object","null"],"properties":{"clientId":{"type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false},"variables":{"$ref":"#/definitions/variables"}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be object,null",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity !== undefined){
let data0 = data.identity;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: schema14.properties.identity.type},message:"must be object,null",schema:schema14.properties.identity.type,parentSchema:schema14.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(key0 === "azure")){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.azure !== undefined){
let data1 = data0.azure;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/properties/identity/properties/azure/type",keyword:"type",params:{type: schema14.properties.identity.properties.azure.type},message:"must be object,null",schema:schema14.properties.identity.properties.azure.type,parentSchema:schema14.properties.identity.properties.azure,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "clientId")){
const err4 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/properties/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14.properties.identity.properties.azure,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.clientId !== undefined){
let data2 = data1.clientId;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/identity/azure/clientId",schemaPath:"#/properties/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: schema14.properties.identity.properties.azure.properties.clientId.type},message:"must be string,null",schema:schema14.properties.identity.properties.azure.properties.clientId.type,parentSchema:schema14.properties.identity.properties.azure.properties.clientId,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
}
if(data.variables !== undefined){
let data3 = data.variables;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/variables",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: schema13.type},message:"must be object,null",schema:schema13.type,parentSchema:schema13,data:data3};
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
validate11.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"public":{"type":["boolean","null"]},"publicPort":{"type":["string","number","boolean","null"]},"ports":{"type":["array","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]};
const schema20 = {"type":["object","null"],"properties":{"azure":{"type":["object","null"],"properties":{"clientId":{"description":"Client ID of a managed identity or an app registration.","type":"string"}},"required":["clientId"],"additionalProperties":false}},"additionalProperties":false};
const schema21 = {"type":["object","null"],"properties":{"oauth2":{"type":["object","null"],"properties":{"clientId":{"type":["string","number","boolean","null"]},"credentials":{"enum":["secret","azureWorkloadIdentity","",null]}}}}};
const schema25 = {"type":["object","null"],"properties":{"azureKeyVaults":{"type":["array","null"],"items":{"type":"object","properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}};
const schema26 = {"type":["array","null"],"items":{"type":"object","properties":{"blobfuse2":{"type":["object","null"],"properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}};
const schema22 = {"type":["object","null"],"properties":{"triggers":{"type":["array","null"],"items":{"type":"object","properties":{"azureServiceBus":{"$ref":"#/definitions/azureTrigger"},"azureEventHub":{"$ref":"#/definitions/azureTrigger"}}}}}};
const schema23 = {"type":["object","null"],"properties":{"authentication":{"type":["object","null"],"properties":{"identity":{"$ref":"#/definitions/identity"}}}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be object,null",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authentication !== undefined){
let data0 = data.authentication;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type: schema23.properties.authentication.type},message:"must be object,null",schema:schema23.properties.authentication.type,parentSchema:schema23.properties.authentication,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.identity !== undefined){
let data1 = data0.identity;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/authentication/identity",schemaPath:"#/definitions/identity/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(!(key0 === "azure")){
const err3 = {instancePath:instancePath+"/authentication/identity",schemaPath:"#/definitions/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.azure !== undefined){
let data2 = data1.azure;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/authentication/identity/azure",schemaPath:"#/definitions/identity/properties/azure/type",keyword:"type",params:{type: schema20.properties.azure.type},message:"must be object,null",schema:schema20.properties.azure.type,parentSchema:schema20.properties.azure,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.clientId === undefined){
const err5 = {instancePath:instancePath+"/authentication/identity/azure",schemaPath:"#/definitions/identity/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema20.properties.azure.required,parentSchema:schema20.properties.azure,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "clientId")){
const err6 = {instancePath:instancePath+"/authentication/identity/azure",schemaPath:"#/definitions/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.azure,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.clientId !== undefined){
let data3 = data2.clientId;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/authentication/identity/azure/clientId",schemaPath:"#/definitions/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.azure.properties.clientId.type,parentSchema:schema20.properties.azure.properties.clientId,data:data3};
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
}
}
}
}
}
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type},message:"must be object,null",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.triggers !== undefined){
let data0 = data.triggers;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: schema22.properties.triggers.type},message:"must be array,null",schema:schema22.properties.triggers.type,parentSchema:schema22.properties.triggers,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.azureServiceBus !== undefined){
if(!(validate16(data1.azureServiceBus, {instancePath:instancePath+"/triggers/" + i0+"/azureServiceBus",parentData:data1,parentDataProperty:"azureServiceBus",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data1.azureEventHub !== undefined){
if(!(validate16(data1.azureEventHub, {instancePath:instancePath+"/triggers/" + i0+"/azureEventHub",parentData:data1,parentDataProperty:"azureEventHub",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.triggers.items.type,parentSchema:schema22.properties.triggers.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema18.properties.enabled.type},message:"must be boolean,null",schema:schema18.properties.enabled.type,parentSchema:schema18.properties.enabled,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.public !== undefined){
let data2 = data.public;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: schema18.properties.public.type},message:"must be boolean,null",schema:schema18.properties.public.type,parentSchema:schema18.properties.public,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.publicPort !== undefined){
let data3 = data.publicPort;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/publicPort",schemaPath:"#/properties/publicPort/type",keyword:"type",params:{type: schema18.properties.publicPort.type},message:"must be string,number,boolean,null",schema:schema18.properties.publicPort.type,parentSchema:schema18.properties.publicPort,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ports !== undefined){
let data4 = data.ports;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: schema18.properties.ports.type},message:"must be array,null",schema:schema18.properties.ports.type,parentSchema:schema18.properties.ports,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identity !== undefined){
let data5 = data.identity;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/identity",schemaPath:"#/definitions/identity/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!(key0 === "azure")){
const err7 = {instancePath:instancePath+"/identity",schemaPath:"#/definitions/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.azure !== undefined){
let data6 = data5.azure;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/type",keyword:"type",params:{type: schema20.properties.azure.type},message:"must be object,null",schema:schema20.properties.azure.type,parentSchema:schema20.properties.azure,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.clientId === undefined){
const err9 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema20.properties.azure.required,parentSchema:schema20.properties.azure,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "clientId")){
const err10 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.azure,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.clientId !== undefined){
let data7 = data6.clientId;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/identity/azure/clientId",schemaPath:"#/definitions/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.azure.properties.clientId.type,parentSchema:schema20.properties.azure.properties.clientId,data:data7};
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
}
}
}
if(data.authentication !== undefined){
let data8 = data.authentication;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/authentication",schemaPath:"#/definitions/authentication/type",keyword:"type",params:{type: schema21.type},message:"must be object,null",schema:schema21.type,parentSchema:schema21,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.oauth2 !== undefined){
let data9 = data8.oauth2;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/authentication/oauth2",schemaPath:"#/definitions/authentication/properties/oauth2/type",keyword:"type",params:{type: schema21.properties.oauth2.type},message:"must be object,null",schema:schema21.properties.oauth2.type,parentSchema:schema21.properties.oauth2,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.clientId !== undefined){
let data10 = data9.clientId;
if((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/authentication/oauth2/clientId",schemaPath:"#/definitions/authentication/properties/oauth2/properties/clientId/type",keyword:"type",params:{type: schema21.properties.oauth2.properties.clientId.type},message:"must be string,number,boolean,null",schema:schema21.properties.oauth2.properties.clientId.type,parentSchema:schema21.properties.oauth2.properties.clientId,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.credentials !== undefined){
let data11 = data9.credentials;
if(!((((data11 === "secret") || (data11 === "azureWorkloadIdentity")) || (data11 === "")) || (data11 === null))){
const err15 = {instancePath:instancePath+"/authentication/oauth2/credentials",schemaPath:"#/definitions/authentication/properties/oauth2/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema21.properties.oauth2.properties.credentials.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.oauth2.properties.credentials.enum,parentSchema:schema21.properties.oauth2.properties.credentials,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
}
if(data.horizontalScaling !== undefined){
if(!(validate15(data.horizontalScaling, {instancePath:instancePath+"/horizontalScaling",parentData:data,parentDataProperty:"horizontalScaling",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.secretRefs !== undefined){
let data13 = data.secretRefs;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err16 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/definitions/secretRefs/type",keyword:"type",params:{type: schema25.type},message:"must be object,null",schema:schema25.type,parentSchema:schema25,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.azureKeyVaults !== undefined){
let data14 = data13.azureKeyVaults;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/secretRefs/azureKeyVaults",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.type},message:"must be array,null",schema:schema25.properties.azureKeyVaults.type,parentSchema:schema25.properties.azureKeyVaults,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.useAzureIdentity !== undefined){
let data16 = data15.useAzureIdentity;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/secretRefs/azureKeyVaults/" + i0+"/useAzureIdentity",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/properties/useAzureIdentity/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type,parentSchema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/secretRefs/azureKeyVaults/" + i0,schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.azureKeyVaults.items.type,parentSchema:schema25.properties.azureKeyVaults.items,data:data15};
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
}
}
}
if(data.volumeMounts !== undefined){
let data17 = data.volumeMounts;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err20 = {instancePath:instancePath+"/volumeMounts",schemaPath:"#/definitions/volumeMounts/type",keyword:"type",params:{type: schema26.type},message:"must be array,null",schema:schema26.type,parentSchema:schema26,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.blobfuse2 !== undefined){
let data19 = data18.blobfuse2;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err21 = {instancePath:instancePath+"/volumeMounts/" + i1+"/blobfuse2",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.type},message:"must be object,null",schema:schema26.items.properties.blobfuse2.type,parentSchema:schema26.items.properties.blobfuse2,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.useAzureIdentity !== undefined){
let data20 = data19.useAzureIdentity;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/volumeMounts/" + i1+"/blobfuse2/useAzureIdentity",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/properties/useAzureIdentity/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema26.items.properties.blobfuse2.properties.useAzureIdentity.type,parentSchema:schema26.items.properties.blobfuse2.properties.useAzureIdentity,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/volumeMounts/" + i1,schemaPath:"#/definitions/volumeMounts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.items.type,parentSchema:schema26.items,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
if(data.environmentConfig !== undefined){
let data21 = data.environmentConfig;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err24 = {instancePath:instancePath+"/environmentConfig",schemaPath:"#/properties/environmentConfig/type",keyword:"type",params:{type: schema18.properties.environmentConfig.type},message:"must be array,null",schema:schema18.properties.environmentConfig.type,parentSchema:schema18.properties.environmentConfig,data:data21};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.environment === undefined){
const err25 = {instancePath:instancePath+"/environmentConfig/" + i2,schemaPath:"#/properties/environmentConfig/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema18.properties.environmentConfig.items.required,parentSchema:schema18.properties.environmentConfig.items,data:data22};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data22.environment !== undefined){
let data23 = data22.environment;
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")){
const err26 = {instancePath:instancePath+"/environmentConfig/" + i2+"/environment",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data22.enabled !== undefined){
let data24 = data22.enabled;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err27 = {instancePath:instancePath+"/environmentConfig/" + i2+"/enabled",schemaPath:"#/properties/environmentConfig/items/properties/enabled/type",keyword:"type",params:{type: schema18.properties.environmentConfig.items.properties.enabled.type},message:"must be boolean,null",schema:schema18.properties.environmentConfig.items.properties.enabled.type,parentSchema:schema18.properties.environmentConfig.items.properties.enabled,data:data24};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data22.identity !== undefined){
let data25 = data22.identity;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err28 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity",schemaPath:"#/definitions/identity/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data:data25};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!(key2 === "azure")){
const err29 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity",schemaPath:"#/definitions/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data25};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data25.azure !== undefined){
let data26 = data25.azure;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err30 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/type",keyword:"type",params:{type: schema20.properties.azure.type},message:"must be object,null",schema:schema20.properties.azure.type,parentSchema:schema20.properties.azure,data:data26};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.clientId === undefined){
const err31 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema20.properties.azure.required,parentSchema:schema20.properties.azure,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data26){
if(!(key3 === "clientId")){
const err32 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.azure,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.clientId !== undefined){
let data27 = data26.clientId;
if(typeof data27 !== "string"){
const err33 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure/clientId",schemaPath:"#/definitions/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.azure.properties.clientId.type,parentSchema:schema20.properties.azure.properties.clientId,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
}
if(data22.authentication !== undefined){
let data28 = data22.authentication;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err34 = {instancePath:instancePath+"/environmentConfig/" + i2+"/authentication",schemaPath:"#/definitions/authentication/type",keyword:"type",params:{type: schema21.type},message:"must be object,null",schema:schema21.type,parentSchema:schema21,data:data28};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.oauth2 !== undefined){
let data29 = data28.oauth2;
if((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (data29 !== null)){
const err35 = {instancePath:instancePath+"/environmentConfig/" + i2+"/authentication/oauth2",schemaPath:"#/definitions/authentication/properties/oauth2/type",keyword:"type",params:{type: schema21.properties.oauth2.type},message:"must be object,null",schema:schema21.properties.oauth2.type,parentSchema:schema21.properties.oauth2,data:data29};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.clientId !== undefined){
let data30 = data29.clientId;
if((((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))) && (typeof data30 !== "boolean")) && (data30 !== null)){
const err36 = {instancePath:instancePath+"/environmentConfig/" + i2+"/authentication/oauth2/clientId",schemaPath:"#/definitions/authentication/properties/oauth2/properties/clientId/type",keyword:"type",params:{type: schema21.properties.oauth2.properties.clientId.type},message:"must be string,number,boolean,null",schema:schema21.properties.oauth2.properties.clientId.type,parentSchema:schema21.properties.oauth2.properties.clientId,data:data30};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data29.credentials !== undefined){
let data31 = data29.credentials;
if(!((((data31 === "secret") || (data31 === "azureWorkloadIdentity")) || (data31 === "")) || (data31 === null))){
const err37 = {instancePath:instancePath+"/environmentConfig/" + i2+"/authentication/oauth2/credentials",schemaPath:"#/definitions/authentication/properties/oauth2/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema21.properties.oauth2.properties.credentials.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.oauth2.properties.credentials.enum,parentSchema:schema21.properties.oauth2.properties.credentials,data:data31};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
}
if(data22.horizontalScaling !== undefined){
if(!(validate15(data22.horizontalScaling, {instancePath:instancePath+"/environmentConfig/" + i2+"/horizontalScaling",parentData:data22,parentDataProperty:"horizontalScaling",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data22.secretRefs !== undefined){
let data33 = data22.secretRefs;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err38 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs",schemaPath:"#/definitions/secretRefs/type",keyword:"type",params:{type: schema25.type},message:"must be object,null",schema:schema25.type,parentSchema:schema25,data:data33};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.azureKeyVaults !== undefined){
let data34 = data33.azureKeyVaults;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err39 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.type},message:"must be array,null",schema:schema25.properties.azureKeyVaults.type,parentSchema:schema25.properties.azureKeyVaults,data:data34};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.useAzureIdentity !== undefined){
let data36 = data35.useAzureIdentity;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err40 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults/" + i3+"/useAzureIdentity",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/properties/useAzureIdentity/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type,parentSchema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity,data:data36};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults/" + i3,schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.azureKeyVaults.items.type,parentSchema:schema25.properties.azureKeyVaults.items,data:data35};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
}
}
if(data22.volumeMounts !== undefined){
let data37 = data22.volumeMounts;
if((!(Array.isArray(data37))) && (data37 !== null)){
const err42 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts",schemaPath:"#/definitions/volumeMounts/type",keyword:"type",params:{type: schema26.type},message:"must be array,null",schema:schema26.type,parentSchema:schema26,data:data37};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.blobfuse2 !== undefined){
let data39 = data38.blobfuse2;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err43 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4+"/blobfuse2",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.type},message:"must be object,null",schema:schema26.items.properties.blobfuse2.type,parentSchema:schema26.items.properties.blobfuse2,data:data39};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.useAzureIdentity !== undefined){
let data40 = data39.useAzureIdentity;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err44 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4+"/blobfuse2/useAzureIdentity",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/properties/useAzureIdentity/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema26.items.properties.blobfuse2.properties.useAzureIdentity.type,parentSchema:schema26.items.properties.blobfuse2.properties.useAzureIdentity,data:data40};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4,schemaPath:"#/definitions/volumeMounts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.items.type,parentSchema:schema26.items,data:data38};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/environmentConfig/" + i2,schemaPath:"#/properties/environmentConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.properties.environmentConfig.items.type,parentSchema:schema18.properties.environmentConfig.items,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema32.properties.enabled.type},message:"must be boolean,null",schema:schema32.properties.enabled.type,parentSchema:schema32.properties.enabled,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.identity !== undefined){
let data2 = data.identity;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/definitions/identity/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(key0 === "azure")){
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/definitions/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.azure !== undefined){
let data3 = data2.azure;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/type",keyword:"type",params:{type: schema20.properties.azure.type},message:"must be object,null",schema:schema20.properties.azure.type,parentSchema:schema20.properties.azure,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clientId === undefined){
const err6 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema20.properties.azure.required,parentSchema:schema20.properties.azure,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!(key1 === "clientId")){
const err7 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.azure,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.clientId !== undefined){
let data4 = data3.clientId;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/identity/azure/clientId",schemaPath:"#/definitions/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.azure.properties.clientId.type,parentSchema:schema20.properties.azure.properties.clientId,data:data4};
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
}
}
}
if(data.secretRefs !== undefined){
let data5 = data.secretRefs;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/secretRefs",schemaPath:"#/definitions/secretRefs/type",keyword:"type",params:{type: schema25.type},message:"must be object,null",schema:schema25.type,parentSchema:schema25,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.azureKeyVaults !== undefined){
let data6 = data5.azureKeyVaults;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/secretRefs/azureKeyVaults",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.type},message:"must be array,null",schema:schema25.properties.azureKeyVaults.type,parentSchema:schema25.properties.azureKeyVaults,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.useAzureIdentity !== undefined){
let data8 = data7.useAzureIdentity;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/secretRefs/azureKeyVaults/" + i0+"/useAzureIdentity",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/properties/useAzureIdentity/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type,parentSchema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity,data:data8};
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
const err12 = {instancePath:instancePath+"/secretRefs/azureKeyVaults/" + i0,schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.azureKeyVaults.items.type,parentSchema:schema25.properties.azureKeyVaults.items,data:data7};
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
}
}
}
if(data.volumeMounts !== undefined){
let data9 = data.volumeMounts;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/volumeMounts",schemaPath:"#/definitions/volumeMounts/type",keyword:"type",params:{type: schema26.type},message:"must be array,null",schema:schema26.type,parentSchema:schema26,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.blobfuse2 !== undefined){
let data11 = data10.blobfuse2;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/volumeMounts/" + i1+"/blobfuse2",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.type},message:"must be object,null",schema:schema26.items.properties.blobfuse2.type,parentSchema:schema26.items.properties.blobfuse2,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.useAzureIdentity !== undefined){
let data12 = data11.useAzureIdentity;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err15 = {instancePath:instancePath+"/volumeMounts/" + i1+"/blobfuse2/useAzureIdentity",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/properties/useAzureIdentity/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema26.items.properties.blobfuse2.properties.useAzureIdentity.type,parentSchema:schema26.items.properties.blobfuse2.properties.useAzureIdentity,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/volumeMounts/" + i1,schemaPath:"#/definitions/volumeMounts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.items.type,parentSchema:schema26.items,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.environmentConfig !== undefined){
let data13 = data.environmentConfig;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err17 = {instancePath:instancePath+"/environmentConfig",schemaPath:"#/properties/environmentConfig/type",keyword:"type",params:{type: schema32.properties.environmentConfig.type},message:"must be array,null",schema:schema32.properties.environmentConfig.type,parentSchema:schema32.properties.environmentConfig,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.environment === undefined){
const err18 = {instancePath:instancePath+"/environmentConfig/" + i2,schemaPath:"#/properties/environmentConfig/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema32.properties.environmentConfig.items.required,parentSchema:schema32.properties.environmentConfig.items,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data14.environment !== undefined){
let data15 = data14.environment;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err19 = {instancePath:instancePath+"/environmentConfig/" + i2+"/environment",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.enabled !== undefined){
let data16 = data14.enabled;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err20 = {instancePath:instancePath+"/environmentConfig/" + i2+"/enabled",schemaPath:"#/properties/environmentConfig/items/properties/enabled/type",keyword:"type",params:{type: schema32.properties.environmentConfig.items.properties.enabled.type},message:"must be boolean,null",schema:schema32.properties.environmentConfig.items.properties.enabled.type,parentSchema:schema32.properties.environmentConfig.items.properties.enabled,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data14.identity !== undefined){
let data17 = data14.identity;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err21 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity",schemaPath:"#/definitions/identity/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(key2 === "azure")){
const err22 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity",schemaPath:"#/definitions/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.azure !== undefined){
let data18 = data17.azure;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err23 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/type",keyword:"type",params:{type: schema20.properties.azure.type},message:"must be object,null",schema:schema20.properties.azure.type,parentSchema:schema20.properties.azure,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.clientId === undefined){
const err24 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema20.properties.azure.required,parentSchema:schema20.properties.azure,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data18){
if(!(key3 === "clientId")){
const err25 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure",schemaPath:"#/definitions/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.azure,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data18.clientId !== undefined){
let data19 = data18.clientId;
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/environmentConfig/" + i2+"/identity/azure/clientId",schemaPath:"#/definitions/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.azure.properties.clientId.type,parentSchema:schema20.properties.azure.properties.clientId,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
if(data14.secretRefs !== undefined){
let data20 = data14.secretRefs;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err27 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs",schemaPath:"#/definitions/secretRefs/type",keyword:"type",params:{type: schema25.type},message:"must be object,null",schema:schema25.type,parentSchema:schema25,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.azureKeyVaults !== undefined){
let data21 = data20.azureKeyVaults;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err28 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.type},message:"must be array,null",schema:schema25.properties.azureKeyVaults.type,parentSchema:schema25.properties.azureKeyVaults,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.useAzureIdentity !== undefined){
let data23 = data22.useAzureIdentity;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err29 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults/" + i3+"/useAzureIdentity",schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/properties/useAzureIdentity/type",keyword:"type",params:{type: schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity.type,parentSchema:schema25.properties.azureKeyVaults.items.properties.useAzureIdentity,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/environmentConfig/" + i2+"/secretRefs/azureKeyVaults/" + i3,schemaPath:"#/definitions/secretRefs/properties/azureKeyVaults/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.azureKeyVaults.items.type,parentSchema:schema25.properties.azureKeyVaults.items,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
}
if(data14.volumeMounts !== undefined){
let data24 = data14.volumeMounts;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err31 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts",schemaPath:"#/definitions/volumeMounts/type",keyword:"type",params:{type: schema26.type},message:"must be array,null",schema:schema26.type,parentSchema:schema26,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.blobfuse2 !== undefined){
let data26 = data25.blobfuse2;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err32 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4+"/blobfuse2",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.type},message:"must be object,null",schema:schema26.items.properties.blobfuse2.type,parentSchema:schema26.items.properties.blobfuse2,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.useAzureIdentity !== undefined){
let data27 = data26.useAzureIdentity;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err33 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4+"/blobfuse2/useAzureIdentity",schemaPath:"#/definitions/volumeMounts/items/properties/blobfuse2/properties/useAzureIdentity/type",keyword:"type",params:{type: schema26.items.properties.blobfuse2.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema26.items.properties.blobfuse2.properties.useAzureIdentity.type,parentSchema:schema26.items.properties.blobfuse2.properties.useAzureIdentity,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/environmentConfig/" + i2+"/volumeMounts/" + i4,schemaPath:"#/definitions/volumeMounts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.items.type,parentSchema:schema26.items,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/environmentConfig/" + i2,schemaPath:"#/properties/environmentConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.environmentConfig.items.type,parentSchema:schema32.properties.environmentConfig.items,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="radixconfig.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
let data1 = data0.name;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err0 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data1};
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
else {
const err1 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.metadata.type,parentSchema:schema11.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.spec !== undefined){
let data2 = data.spec;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: schema11.properties.spec.type},message:"must be object,null",schema:schema11.properties.spec.type,parentSchema:schema11.properties.spec,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.build !== undefined){
let data3 = data2.build;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/spec/build",schemaPath:"#/properties/spec/properties/build/type",keyword:"type",params:{type: schema11.properties.spec.properties.build.type},message:"must be object,null",schema:schema11.properties.spec.properties.build.type,parentSchema:schema11.properties.spec.properties.build,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.variables !== undefined){
let data4 = data3.variables;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/spec/build/variables",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: schema13.type},message:"must be object,null",schema:schema13.type,parentSchema:schema13,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.subPipeline !== undefined){
if(!(validate11(data3.subPipeline, {instancePath:instancePath+"/spec/build/subPipeline",parentData:data3,parentDataProperty:"subPipeline",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
}
if(data2.environments !== undefined){
let data6 = data2.environments;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: schema11.properties.spec.properties.environments.type},message:"must be array,null",schema:schema11.properties.spec.properties.environments.type,parentSchema:schema11.properties.spec.properties.environments,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err6 = {instancePath:instancePath+"/spec/environments/" + i0,schemaPath:"#/properties/spec/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.spec.properties.environments.items.required,parentSchema:schema11.properties.spec.properties.environments.items,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err7 = {instancePath:instancePath+"/spec/environments/" + i0+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: schema12.type},message:"must be string,number,boolean",schema:schema12.type,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.build !== undefined){
let data9 = data7.build;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err8 = {instancePath:instancePath+"/spec/environments/" + i0+"/build",schemaPath:"#/properties/spec/properties/environments/items/properties/build/type",keyword:"type",params:{type: schema11.properties.spec.properties.environments.items.properties.build.type},message:"must be object,null",schema:schema11.properties.spec.properties.environments.items.properties.build.type,parentSchema:schema11.properties.spec.properties.environments.items.properties.build,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.variables !== undefined){
let data10 = data9.variables;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err9 = {instancePath:instancePath+"/spec/environments/" + i0+"/build/variables",schemaPath:"#/definitions/variables/type",keyword:"type",params:{type: schema13.type},message:"must be object,null",schema:schema13.type,parentSchema:schema13,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data7.subPipeline !== undefined){
if(!(validate11(data7.subPipeline, {instancePath:instancePath+"/spec/environments/" + i0+"/subPipeline",parentData:data7,parentDataProperty:"subPipeline",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/spec/environments/" + i0,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.spec.properties.environments.items.type,parentSchema:schema11.properties.spec.properties.environments.items,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data2.components !== undefined){
let data12 = data2.components;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err11 = {instancePath:instancePath+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",keyword:"type",params:{type: schema11.properties.spec.properties.components.type},message:"must be array,null",schema:schema11.properties.spec.properties.components.type,parentSchema:schema11.properties.spec.properties.components,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data12[i1], {instancePath:instancePath+"/spec/components/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
}
if(data2.jobs !== undefined){
let data14 = data2.jobs;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err12 = {instancePath:instancePath+"/spec/jobs",schemaPath:"#/properties/spec/properties/jobs/type",keyword:"type",params:{type: schema11.properties.spec.properties.jobs.type},message:"must be array,null",schema:schema11.properties.spec.properties.jobs.type,parentSchema:schema11.properties.spec.properties.jobs,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data14[i2], {instancePath:instancePath+"/spec/jobs/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

