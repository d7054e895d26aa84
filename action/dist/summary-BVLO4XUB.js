import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as e,e as t,g as o,o as n}from"./chunk-3WAKTLBR.js";import"./chunk-YK2SFK6V.js";import"./chunk-AQ6KNZ4Q.js";var d=(s,{dryRun:i,texts:{summary:r}})=>n([t(i?r.wouldWrite:r.written),o(s.map(p=>[t(e(p))]))]);export{d as changesWritten};
