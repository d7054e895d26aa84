import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as e,e as t,g as o,o as n}from"./chunk-EVM3YGP5.js";import"./chunk-DKU3JSJ7.js";import"./chunk-IC4RMSY3.js";import"./chunk-JMPHMYYY.js";var d=(s,{dryRun:i,texts:{summary:r}})=>n([t(i?r.wouldWrite:r.written),o(s.map(p=>[t(e(p))]))]);export{d as changesWritten};
