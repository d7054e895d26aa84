import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as a,c as b,d as c}from"./chunk-3DXWMZ4K.js";import"./chunk-YUEG2U5K.js";import"./chunk-HN62WJPM.js";import"./chunk-MJWSMEH7.js";import"./chunk-QTAKQYLZ.js";import"./chunk-AQ6KNZ4Q.js";export{b as fault,a as keyOf,c as readConfig};
