import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a,b,c,d,e,f,g,h}from"./chunk-7GZEJMCR.js";import"./chunk-7BCPMLPT.js";import"./chunk-SPLPXYLV.js";export{h as calendarDays,b as dayOf,e as daysBefore,g as daysBetween,d as mondayOf,f as monthsUntil,a as startOfDay,c as weekOf};
