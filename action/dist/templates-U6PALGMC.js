import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-VVC6IGWS.js";import"./chunk-KRF45YFB.js";import"./chunk-HN62WJPM.js";import"./chunk-OJWDFERU.js";import"./chunk-QTAKQYLZ.js";import"./chunk-YK2SFK6V.js";import"./chunk-AQ6KNZ4Q.js";export{c as firstOf,d as firstTemplates,b as loadTemplates,a as templatesOf};
