import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{f_5 as t}from"./start-3FUOBPKZ.js";var a=5,f=async function*(o,d){let e=o;for(let r=null;r!==void 0;){let n;try{n=await d(e,r)}catch(s){if(!t(s)||e<=a)throw s;e=Math.max(a,Math.floor(e/2));continue}yield n.answer,r=n.page.hasNextPage?n.page.endCursor:void 0}};export{f as a};
