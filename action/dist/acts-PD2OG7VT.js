import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{f as a,g as b,h as c}from"./chunk-P7S2SUST.js";import"./chunk-EANKP6X5.js";import"./chunk-OJWDFERU.js";import"./chunk-MJWSMEH7.js";import"./chunk-QTAKQYLZ.js";import"./chunk-YK2SFK6V.js";import"./chunk-AQ6KNZ4Q.js";export{a as actsOfEvents,c as asked,b as unread};
