import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b,c,d,e,f}from"./chunk-6CMVR56H.js";import"./chunk-YEIVYA7H.js";import"./chunk-JMPHMYYY.js";export{b as dayOf,d as daysBefore,f as daysBetween,e as monthsUntil,a as startOfDay,c as weekOf};
