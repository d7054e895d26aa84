import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var n=({reactions:e})=>e.includes("+1")||e.includes("confused");export{n as a};
