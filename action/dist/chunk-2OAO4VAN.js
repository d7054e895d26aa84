import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{b as s}from"./chunk-SPLPXYLV.js";var a=s((r,e)=>{e.exports=process.getBuiltinModule("node:crypto")});export{a};
