// Made from schemas/radixconfig.schema.json by scripts/generate.ts.
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"radixconfig.schema.json","title":"Identity parts of a radixconfig","description":"What decides which federated identity credentials an application on Radix needs. Everything else in the file is left to Radix.","type":"object","properties":{"metadata":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"}}},"spec":{"type":["object","null"],"properties":{"build":{"type":["object","null"],"properties":{"variables":{"$ref":"#/definitions/variables"},"subPipeline":{"$ref":"#/definitions/subPipeline"}}},"environments":{"type":["array","null"],"items":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"build":{"type":["object","null"],"properties":{"variables":{"$ref":"#/definitions/variables"}}},"subPipeline":{"$ref":"#/definitions/subPipeline"}},"required":["name"]}},"components":{"type":["array","null"],"items":{"$ref":"#/definitions/component"}},"jobs":{"type":["array","null"],"items":{"$ref":"#/definitions/job"}}}}},"definitions":{"text":{"description":"Radix turns numbers and booleans into text where it expects text.","type":["string","number","boolean"]},"variables":{"type":["object","null"]},"component":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"public":{"type":["boolean","null"]},"publicPort":{"type":["string","number","boolean","null"]},"ports":{"type":["array","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]},"job":{"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]},"identity":{"type":["object","null"],"properties":{"azure":{"type":["object","null"],"properties":{"clientId":{"description":"Client ID of a managed identity or an app registration.","type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false},"subPipeline":{"type":["object","null"],"properties":{"identity":{"type":["object","null"],"properties":{"azure":{"description":"Without a client ID, in an environment, its sub-pipeline has no identity.","type":["object","null"],"properties":{"clientId":{"type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false},"variables":{"$ref":"#/definitions/variables"}}},"authentication":{"type":["object","null"],"properties":{"oauth2":{"type":["object","null"],"properties":{"clientId":{"type":["string","number","boolean","null"]},"credentials":{"enum":["secret","azureWorkloadIdentity","",null]}}}}},"horizontalScaling":{"type":["object","null"],"properties":{"triggers":{"type":["array","null"],"items":{"type":"object","properties":{"azureServiceBus":{"$ref":"#/definitions/azureTrigger"},"azureEventHub":{"$ref":"#/definitions/azureTrigger"}}}}}},"azureTrigger":{"type":["object","null"],"properties":{"authentication":{"type":["object","null"],"properties":{"identity":{"$ref":"#/definitions/identity"}}}}},"secretRefs":{"type":["object","null"],"properties":{"azureKeyVaults":{"type":["array","null"],"items":{"type":"object","properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}},"volumeMounts":{"type":["array","null"],"items":{"type":"object","properties":{"blobFuse2":{"type":["object","null"],"properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}}}};
const schema7 = {"description":"Radix turns numbers and booleans into text where it expects text.","type":["string","number","boolean"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type},message:"must be string,number,boolean",schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":["object","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},message:"must be object,null",schema:schema8.type,parentSchema:schema8,data};
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

const schema9 = {"type":["object","null"],"properties":{"identity":{"type":["object","null"],"properties":{"azure":{"description":"Without a client ID, in an environment, its sub-pipeline has no identity.","type":["object","null"],"properties":{"clientId":{"type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false},"variables":{"$ref":"#/definitions/variables"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},message:"must be object,null",schema:schema9.type,parentSchema:schema9,data};
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
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: schema9.properties.identity.type},message:"must be object,null",schema:schema9.properties.identity.type,parentSchema:schema9.properties.identity,data:data0};
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
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.identity,data:data0};
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
const err3 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/properties/identity/properties/azure/type",keyword:"type",params:{type: schema9.properties.identity.properties.azure.type},message:"must be object,null",schema:schema9.properties.identity.properties.azure.type,parentSchema:schema9.properties.identity.properties.azure,data:data1};
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
const err4 = {instancePath:instancePath+"/identity/azure",schemaPath:"#/properties/identity/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema9.properties.identity.properties.azure,data:data1};
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
const err5 = {instancePath:instancePath+"/identity/azure/clientId",schemaPath:"#/properties/identity/properties/azure/properties/clientId/type",keyword:"type",params:{type: schema9.properties.identity.properties.azure.properties.clientId.type},message:"must be string,null",schema:schema9.properties.identity.properties.azure.properties.clientId.type,parentSchema:schema9.properties.identity.properties.azure.properties.clientId,data:data2};
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
if(!(validate24(data.variables, {instancePath:instancePath+"/variables",parentData:data,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"public":{"type":["boolean","null"]},"publicPort":{"type":["string","number","boolean","null"]},"ports":{"type":["array","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"authentication":{"$ref":"#/definitions/authentication"},"horizontalScaling":{"$ref":"#/definitions/horizontalScaling"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]};
const schema11 = {"type":["object","null"],"properties":{"azure":{"type":["object","null"],"properties":{"clientId":{"description":"Client ID of a managed identity or an app registration.","type":["string","null"]}},"additionalProperties":false}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},message:"must be object,null",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "azure")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.azure !== undefined){
let data0 = data.azure;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/azure",schemaPath:"#/properties/azure/type",keyword:"type",params:{type: schema11.properties.azure.type},message:"must be object,null",schema:schema11.properties.azure.type,parentSchema:schema11.properties.azure,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "clientId")){
const err3 = {instancePath:instancePath+"/azure",schemaPath:"#/properties/azure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.azure,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.clientId !== undefined){
let data1 = data0.clientId;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/azure/clientId",schemaPath:"#/properties/azure/properties/clientId/type",keyword:"type",params:{type: schema11.properties.azure.properties.clientId.type},message:"must be string,null",schema:schema11.properties.azure.properties.clientId.type,parentSchema:schema11.properties.azure.properties.clientId,data:data1};
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
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["object","null"],"properties":{"oauth2":{"type":["object","null"],"properties":{"clientId":{"type":["string","number","boolean","null"]},"credentials":{"enum":["secret","azureWorkloadIdentity","",null]}}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},message:"must be object,null",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oauth2 !== undefined){
let data0 = data.oauth2;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/oauth2",schemaPath:"#/properties/oauth2/type",keyword:"type",params:{type: schema12.properties.oauth2.type},message:"must be object,null",schema:schema12.properties.oauth2.type,parentSchema:schema12.properties.oauth2,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.clientId !== undefined){
let data1 = data0.clientId;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/oauth2/clientId",schemaPath:"#/properties/oauth2/properties/clientId/type",keyword:"type",params:{type: schema12.properties.oauth2.properties.clientId.type},message:"must be string,number,boolean,null",schema:schema12.properties.oauth2.properties.clientId.type,parentSchema:schema12.properties.oauth2.properties.clientId,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.credentials !== undefined){
let data2 = data0.credentials;
if(!((((data2 === "secret") || (data2 === "azureWorkloadIdentity")) || (data2 === "")) || (data2 === null))){
const err3 = {instancePath:instancePath+"/oauth2/credentials",schemaPath:"#/properties/oauth2/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema12.properties.oauth2.properties.credentials.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.oauth2.properties.credentials.enum,parentSchema:schema12.properties.oauth2.properties.credentials,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["object","null"],"properties":{"triggers":{"type":["array","null"],"items":{"type":"object","properties":{"azureServiceBus":{"$ref":"#/definitions/azureTrigger"},"azureEventHub":{"$ref":"#/definitions/azureTrigger"}}}}}};
const schema14 = {"type":["object","null"],"properties":{"authentication":{"type":["object","null"],"properties":{"identity":{"$ref":"#/definitions/identity"}}}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.authentication !== undefined){
let data0 = data.authentication;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/type",keyword:"type",params:{type: schema14.properties.authentication.type},message:"must be object,null",schema:schema14.properties.authentication.type,parentSchema:schema14.properties.authentication,data:data0};
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
if(!(validate34(data0.identity, {instancePath:instancePath+"/authentication/identity",parentData:data0,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type},message:"must be object,null",schema:schema13.type,parentSchema:schema13,data};
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
const err1 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: schema13.properties.triggers.type},message:"must be array,null",schema:schema13.properties.triggers.type,parentSchema:schema13.properties.triggers,data:data0};
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
if(!(validate39(data1.azureServiceBus, {instancePath:instancePath+"/triggers/" + i0+"/azureServiceBus",parentData:data1,parentDataProperty:"azureServiceBus",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data1.azureEventHub !== undefined){
if(!(validate39(data1.azureEventHub, {instancePath:instancePath+"/triggers/" + i0+"/azureEventHub",parentData:data1,parentDataProperty:"azureEventHub",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.properties.triggers.items.type,parentSchema:schema13.properties.triggers.items,data:data1};
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
validate38.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["object","null"],"properties":{"azureKeyVaults":{"type":["array","null"],"items":{"type":"object","properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},message:"must be object,null",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.azureKeyVaults !== undefined){
let data0 = data.azureKeyVaults;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/azureKeyVaults",schemaPath:"#/properties/azureKeyVaults/type",keyword:"type",params:{type: schema15.properties.azureKeyVaults.type},message:"must be array,null",schema:schema15.properties.azureKeyVaults.type,parentSchema:schema15.properties.azureKeyVaults,data:data0};
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
if(data1.useAzureIdentity !== undefined){
let data2 = data1.useAzureIdentity;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/azureKeyVaults/" + i0+"/useAzureIdentity",schemaPath:"#/properties/azureKeyVaults/items/properties/useAzureIdentity/type",keyword:"type",params:{type: schema15.properties.azureKeyVaults.items.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema15.properties.azureKeyVaults.items.properties.useAzureIdentity.type,parentSchema:schema15.properties.azureKeyVaults.items.properties.useAzureIdentity,data:data2};
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
else {
const err3 = {instancePath:instancePath+"/azureKeyVaults/" + i0,schemaPath:"#/properties/azureKeyVaults/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.azureKeyVaults.items.type,parentSchema:schema15.properties.azureKeyVaults.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":["array","null"],"items":{"type":"object","properties":{"blobFuse2":{"type":["object","null"],"properties":{"useAzureIdentity":{"type":["boolean","null"]}}}}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema16.type},message:"must be array,null",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.blobFuse2 !== undefined){
let data1 = data0.blobFuse2;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/" + i0+"/blobFuse2",schemaPath:"#/items/properties/blobFuse2/type",keyword:"type",params:{type: schema16.items.properties.blobFuse2.type},message:"must be object,null",schema:schema16.items.properties.blobFuse2.type,parentSchema:schema16.items.properties.blobFuse2,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.useAzureIdentity !== undefined){
let data2 = data1.useAzureIdentity;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/" + i0+"/blobFuse2/useAzureIdentity",schemaPath:"#/items/properties/blobFuse2/properties/useAzureIdentity/type",keyword:"type",params:{type: schema16.items.properties.blobFuse2.properties.useAzureIdentity.type},message:"must be boolean,null",schema:schema16.items.properties.blobFuse2.properties.useAzureIdentity.type,parentSchema:schema16.items.properties.blobFuse2.properties.useAzureIdentity,data:data2};
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
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.items.type,parentSchema:schema16.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema10.properties.enabled.type},message:"must be boolean,null",schema:schema10.properties.enabled.type,parentSchema:schema10.properties.enabled,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.public !== undefined){
let data2 = data.public;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: schema10.properties.public.type},message:"must be boolean,null",schema:schema10.properties.public.type,parentSchema:schema10.properties.public,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.publicPort !== undefined){
let data3 = data.publicPort;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err3 = {instancePath:instancePath+"/publicPort",schemaPath:"#/properties/publicPort/type",keyword:"type",params:{type: schema10.properties.publicPort.type},message:"must be string,number,boolean,null",schema:schema10.properties.publicPort.type,parentSchema:schema10.properties.publicPort,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ports !== undefined){
let data4 = data.ports;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: schema10.properties.ports.type},message:"must be array,null",schema:schema10.properties.ports.type,parentSchema:schema10.properties.ports,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate34(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.authentication !== undefined){
if(!(validate36(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.horizontalScaling !== undefined){
if(!(validate38(data.horizontalScaling, {instancePath:instancePath+"/horizontalScaling",parentData:data,parentDataProperty:"horizontalScaling",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.secretRefs !== undefined){
if(!(validate44(data.secretRefs, {instancePath:instancePath+"/secretRefs",parentData:data,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.volumeMounts !== undefined){
if(!(validate46(data.volumeMounts, {instancePath:instancePath+"/volumeMounts",parentData:data,parentDataProperty:"volumeMounts",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environmentConfig !== undefined){
let data10 = data.environmentConfig;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err5 = {instancePath:instancePath+"/environmentConfig",schemaPath:"#/properties/environmentConfig/type",keyword:"type",params:{type: schema10.properties.environmentConfig.type},message:"must be array,null",schema:schema10.properties.environmentConfig.type,parentSchema:schema10.properties.environmentConfig,data:data10};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.environment === undefined){
const err6 = {instancePath:instancePath+"/environmentConfig/" + i0,schemaPath:"#/properties/environmentConfig/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema10.properties.environmentConfig.items.required,parentSchema:schema10.properties.environmentConfig.items,data:data11};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data11.environment !== undefined){
if(!(validate22(data11.environment, {instancePath:instancePath+"/environmentConfig/" + i0+"/environment",parentData:data11,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.enabled !== undefined){
let data13 = data11.enabled;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err7 = {instancePath:instancePath+"/environmentConfig/" + i0+"/enabled",schemaPath:"#/properties/environmentConfig/items/properties/enabled/type",keyword:"type",params:{type: schema10.properties.environmentConfig.items.properties.enabled.type},message:"must be boolean,null",schema:schema10.properties.environmentConfig.items.properties.enabled.type,parentSchema:schema10.properties.environmentConfig.items.properties.enabled,data:data13};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data11.identity !== undefined){
if(!(validate34(data11.identity, {instancePath:instancePath+"/environmentConfig/" + i0+"/identity",parentData:data11,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data11.authentication !== undefined){
if(!(validate36(data11.authentication, {instancePath:instancePath+"/environmentConfig/" + i0+"/authentication",parentData:data11,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data11.horizontalScaling !== undefined){
if(!(validate38(data11.horizontalScaling, {instancePath:instancePath+"/environmentConfig/" + i0+"/horizontalScaling",parentData:data11,parentDataProperty:"horizontalScaling",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data11.secretRefs !== undefined){
if(!(validate44(data11.secretRefs, {instancePath:instancePath+"/environmentConfig/" + i0+"/secretRefs",parentData:data11,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data11.volumeMounts !== undefined){
if(!(validate46(data11.volumeMounts, {instancePath:instancePath+"/environmentConfig/" + i0+"/volumeMounts",parentData:data11,parentDataProperty:"volumeMounts",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/environmentConfig/" + i0,schemaPath:"#/properties/environmentConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.environmentConfig.items.type,parentSchema:schema10.properties.environmentConfig.items,data:data11};
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
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"name":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"},"environmentConfig":{"type":["array","null"],"items":{"type":"object","properties":{"environment":{"$ref":"#/definitions/text"},"enabled":{"type":["boolean","null"]},"identity":{"$ref":"#/definitions/identity"},"secretRefs":{"$ref":"#/definitions/secretRefs"},"volumeMounts":{"$ref":"#/definitions/volumeMounts"}},"required":["environment"]}}},"required":["name"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
let data1 = data.enabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: schema17.properties.enabled.type},message:"must be boolean,null",schema:schema17.properties.enabled.type,parentSchema:schema17.properties.enabled,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
if(!(validate34(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.secretRefs !== undefined){
if(!(validate44(data.secretRefs, {instancePath:instancePath+"/secretRefs",parentData:data,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.volumeMounts !== undefined){
if(!(validate46(data.volumeMounts, {instancePath:instancePath+"/volumeMounts",parentData:data,parentDataProperty:"volumeMounts",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.environmentConfig !== undefined){
let data5 = data.environmentConfig;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err2 = {instancePath:instancePath+"/environmentConfig",schemaPath:"#/properties/environmentConfig/type",keyword:"type",params:{type: schema17.properties.environmentConfig.type},message:"must be array,null",schema:schema17.properties.environmentConfig.type,parentSchema:schema17.properties.environmentConfig,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.environment === undefined){
const err3 = {instancePath:instancePath+"/environmentConfig/" + i0,schemaPath:"#/properties/environmentConfig/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema17.properties.environmentConfig.items.required,parentSchema:schema17.properties.environmentConfig.items,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data6.environment !== undefined){
if(!(validate22(data6.environment, {instancePath:instancePath+"/environmentConfig/" + i0+"/environment",parentData:data6,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.enabled !== undefined){
let data8 = data6.enabled;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err4 = {instancePath:instancePath+"/environmentConfig/" + i0+"/enabled",schemaPath:"#/properties/environmentConfig/items/properties/enabled/type",keyword:"type",params:{type: schema17.properties.environmentConfig.items.properties.enabled.type},message:"must be boolean,null",schema:schema17.properties.environmentConfig.items.properties.enabled.type,parentSchema:schema17.properties.environmentConfig.items.properties.enabled,data:data8};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data6.identity !== undefined){
if(!(validate34(data6.identity, {instancePath:instancePath+"/environmentConfig/" + i0+"/identity",parentData:data6,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data6.secretRefs !== undefined){
if(!(validate44(data6.secretRefs, {instancePath:instancePath+"/environmentConfig/" + i0+"/secretRefs",parentData:data6,parentDataProperty:"secretRefs",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data6.volumeMounts !== undefined){
if(!(validate46(data6.volumeMounts, {instancePath:instancePath+"/environmentConfig/" + i0+"/volumeMounts",parentData:data6,parentDataProperty:"volumeMounts",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/environmentConfig/" + i0,schemaPath:"#/properties/environmentConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.properties.environmentConfig.items.type,parentSchema:schema17.properties.environmentConfig.items,data:data6};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="radixconfig.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
if(!(validate22(data0.name, {instancePath:instancePath+"/metadata/name",parentData:data0,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.spec !== undefined){
let data2 = data.spec;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: schema6.properties.spec.type},message:"must be object,null",schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.build !== undefined){
let data3 = data2.build;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/spec/build",schemaPath:"#/properties/spec/properties/build/type",keyword:"type",params:{type: schema6.properties.spec.properties.build.type},message:"must be object,null",schema:schema6.properties.spec.properties.build.type,parentSchema:schema6.properties.spec.properties.build,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.variables !== undefined){
if(!(validate24(data3.variables, {instancePath:instancePath+"/spec/build/variables",parentData:data3,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data3.subPipeline !== undefined){
if(!(validate26(data3.subPipeline, {instancePath:instancePath+"/spec/build/subPipeline",parentData:data3,parentDataProperty:"subPipeline",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
if(data2.environments !== undefined){
let data6 = data2.environments;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/spec/environments",schemaPath:"#/properties/spec/properties/environments/type",keyword:"type",params:{type: schema6.properties.spec.properties.environments.type},message:"must be array,null",schema:schema6.properties.spec.properties.environments.type,parentSchema:schema6.properties.spec.properties.environments,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err4 = {instancePath:instancePath+"/spec/environments/" + i0,schemaPath:"#/properties/spec/properties/environments/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.spec.properties.environments.items.required,parentSchema:schema6.properties.spec.properties.environments.items,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data7.name !== undefined){
if(!(validate22(data7.name, {instancePath:instancePath+"/spec/environments/" + i0+"/name",parentData:data7,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data7.build !== undefined){
let data9 = data7.build;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err5 = {instancePath:instancePath+"/spec/environments/" + i0+"/build",schemaPath:"#/properties/spec/properties/environments/items/properties/build/type",keyword:"type",params:{type: schema6.properties.spec.properties.environments.items.properties.build.type},message:"must be object,null",schema:schema6.properties.spec.properties.environments.items.properties.build.type,parentSchema:schema6.properties.spec.properties.environments.items.properties.build,data:data9};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.variables !== undefined){
if(!(validate24(data9.variables, {instancePath:instancePath+"/spec/environments/" + i0+"/build/variables",parentData:data9,parentDataProperty:"variables",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data7.subPipeline !== undefined){
if(!(validate26(data7.subPipeline, {instancePath:instancePath+"/spec/environments/" + i0+"/subPipeline",parentData:data7,parentDataProperty:"subPipeline",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/spec/environments/" + i0,schemaPath:"#/properties/spec/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.spec.properties.environments.items.type,parentSchema:schema6.properties.spec.properties.environments.items,data:data7};
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
}
if(data2.components !== undefined){
let data12 = data2.components;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err7 = {instancePath:instancePath+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",keyword:"type",params:{type: schema6.properties.spec.properties.components.type},message:"must be array,null",schema:schema6.properties.spec.properties.components.type,parentSchema:schema6.properties.spec.properties.components,data:data12};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data12[i1], {instancePath:instancePath+"/spec/components/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
if(data2.jobs !== undefined){
let data14 = data2.jobs;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err8 = {instancePath:instancePath+"/spec/jobs",schemaPath:"#/properties/spec/properties/jobs/type",keyword:"type",params:{type: schema6.properties.spec.properties.jobs.type},message:"must be array,null",schema:schema6.properties.spec.properties.jobs.type,parentSchema:schema6.properties.spec.properties.jobs,data:data14};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate55(data14[i2], {instancePath:instancePath+"/spec/jobs/" + i2,parentData:data14,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

