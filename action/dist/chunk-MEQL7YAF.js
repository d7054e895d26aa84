import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var t=["investigation","construction","acceleration"],o=e=>t.includes(e),a=(e,n)=>t.indexOf(e)>=t.indexOf(n);export{t as a,o as b,a as c};
