import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as s}from"./chunk-OS2XRZAA.js";import{d_16 as i}from"./start-3FUOBPKZ.js";var o=i(s(),1),a=.3,d=(e,f)=>{let n;for(let r of f){let t=(0,o.distance)(e,r);t<=Math.max(1,Math.floor(r.length*a))&&t<(n?.far??1/0)&&(n={word:r,far:t})}return n?.word};export{d as a};
