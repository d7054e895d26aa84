import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as o}from"./chunk-SPLPXYLV.js";var t=o((p,e)=>{e.exports=process.getBuiltinModule("node:crypto")});export{t as a};
