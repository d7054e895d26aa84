import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as e}from"./chunk-SPLPXYLV.js";var s=e((p,o)=>{o.exports=process.getBuiltinModule("node:path")});var l=e((r,t)=>{t.exports=process.getBuiltinModule("node:url")});export{s as a,l as b};
