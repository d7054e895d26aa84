import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as a,c as b}from"./chunk-IZD7YN3V.js";import"./chunk-2YKNZ5D4.js";import"./chunk-6SS7UEJY.js";import"./chunk-GXUPSFLK.js";import"./chunk-ETJJGYBU.js";import"./chunk-X4XA6L7A.js";import"./chunk-AZE45CUX.js";export{b as diff,a as remembered};
