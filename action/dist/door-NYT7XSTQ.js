import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-3PKHEUA7.js";export{a as doorTextsIn};
