import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b,c,d,e}from"./chunk-GQI3VZRI.js";import"./chunk-FAOSOYH2.js";import"./chunk-JMPHMYYY.js";export{b as dayOf,d as daysBefore,e as daysBetween,a as startOfDay,c as weekOf};
