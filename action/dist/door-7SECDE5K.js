import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a}from"./chunk-PK7BMLTP.js";export{a as doorTextsIn};
