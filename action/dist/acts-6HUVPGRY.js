import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{h as a,i as b,j as c}from"./chunk-5G6DLIMA.js";import"./chunk-P7HBWQLQ.js";import"./chunk-KUYVOROI.js";import"./chunk-MEQL7YAF.js";import"./chunk-DKU3JSJ7.js";import"./chunk-IC4RMSY3.js";import"./chunk-JMPHMYYY.js";export{a as actsOfEvents,c as asked,b as unread};
