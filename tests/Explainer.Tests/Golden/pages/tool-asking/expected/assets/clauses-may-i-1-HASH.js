Explainer.takeClauses({"Free Licence":["20 November 2026","",{"business":["Commercial use: As it says. (one)"]}],"Study Licence":["20 November 2026","",{}]});
