import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var o=["stopped","transferred"],r=["toReview","changesAsked","approved"],d=(n,e)=>({stage:n,stageSince:e,opinion:"toReview",opinionSince:e,waivers:[]});export{o as a,r as b,d as c};
