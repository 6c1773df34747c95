Explainer.takeClauses({"Free Licence":["20 November 2026","",{"business":["Use in a business: As it says. (one)"]}],"Study Licence":["20 November 2026","",{}]});
