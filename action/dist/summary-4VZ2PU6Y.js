import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as e,e as t,g as o,o as n}from"./chunk-NOQ7J2NC.js";import"./chunk-GNIO3XRG.js";import"./chunk-7AOO7UL5.js";import"./chunk-SPLPXYLV.js";var d=(s,{dryRun:i,texts:{summary:r}})=>n([t(i?r.wouldWrite:r.written),o(s.map(p=>[t(e(p))]))]);export{d as changesWritten};
