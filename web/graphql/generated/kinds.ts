export const kinds = {
  "PROGRAM": {
    "type": "Program",
    "label": "Program",
    "plural": "Programs",
    "segment": "programs",
    "listField": "programs",
    "color": {
      "light": "#1d5fa8",
      "dark": "#7db4f0"
    },
    "shape": "ellipse"
  },
  "EVALUATION": {
    "type": "Evaluation",
    "label": "Evaluation",
    "plural": "Evaluations",
    "segment": "evaluations",
    "listField": "evaluations",
    "color": {
      "light": "#8a4b08",
      "dark": "#e8a75c"
    },
    "shape": "round-rectangle"
  },
  "FINDING": {
    "type": "Finding",
    "label": "Finding",
    "plural": "Findings",
    "segment": "findings",
    "listField": "findings",
    "color": {
      "light": "#3f6f12",
      "dark": "#a3d06a"
    },
    "shape": "diamond"
  },
  "MECHANISM_EVIDENCE": {
    "type": "MechanismEvidence",
    "label": "Mechanism evidence",
    "plural": "Mechanism evidence",
    "segment": "mechanism-evidence",
    "listField": "mechanismEvidence",
    "color": {
      "light": "#5d6b00",
      "dark": "#c6d24c"
    },
    "shape": "tag"
  },
  "RATING": {
    "type": "Rating",
    "label": "Rating",
    "plural": "Ratings",
    "segment": "ratings",
    "listField": "ratings",
    "color": {
      "light": "#7a5c00",
      "dark": "#e3c35a"
    },
    "shape": "star"
  },
  "FEATURE": {
    "type": "Feature",
    "label": "Feature",
    "plural": "Features",
    "segment": "features",
    "listField": "features",
    "color": {
      "light": "#00706b",
      "dark": "#5cccc4"
    },
    "shape": "hexagon"
  },
  "OUTCOME": {
    "type": "Outcome",
    "label": "Outcome",
    "plural": "Outcomes",
    "segment": "outcomes",
    "listField": "outcomes",
    "color": {
      "light": "#a02565",
      "dark": "#f08fbe"
    },
    "shape": "triangle"
  },
  "SECTOR": {
    "type": "Sector",
    "label": "Sector",
    "plural": "Sectors",
    "segment": "sectors",
    "listField": "sectors",
    "color": {
      "light": "#6b3fa0",
      "dark": "#bd9cf0"
    },
    "shape": "pentagon"
  },
  "POPULATION": {
    "type": "Population",
    "label": "Population",
    "plural": "Populations",
    "segment": "populations",
    "listField": "populations",
    "color": {
      "light": "#b23a1e",
      "dark": "#f59a80"
    },
    "shape": "round-triangle"
  },
  "MECHANISM": {
    "type": "Mechanism",
    "label": "Mechanism",
    "plural": "Mechanisms",
    "segment": "mechanisms",
    "listField": "mechanisms",
    "color": {
      "light": "#4a5a2a",
      "dark": "#b4c98c"
    },
    "shape": "rhomboid"
  },
  "TERM": {
    "type": "Term",
    "label": "Term",
    "plural": "Glossary terms",
    "segment": "terms",
    "listField": "terms",
    "color": {
      "light": "#5a5f66",
      "dark": "#b3bac2"
    },
    "shape": "barrel"
  },
  "ORGANIZATION": {
    "type": "Organization",
    "label": "Organization",
    "plural": "Organizations",
    "segment": "organizations",
    "listField": "organizations",
    "color": {
      "light": "#37474f",
      "dark": "#9fb4be"
    },
    "shape": "rectangle"
  },
  "PERSON": {
    "type": "Person",
    "label": "Person",
    "plural": "People",
    "segment": "people",
    "listField": "people",
    "color": {
      "light": "#455a8a",
      "dark": "#a5b8e6"
    },
    "shape": "vee"
  },
  "PUBLICATION": {
    "type": "Publication",
    "label": "Publication",
    "plural": "Publications",
    "segment": "publications",
    "listField": "publications",
    "color": {
      "light": "#2f5d50",
      "dark": "#8cc9b6"
    },
    "shape": "cut-rectangle"
  },
  "OPEN_QUESTION": {
    "type": "OpenQuestion",
    "label": "Open question",
    "plural": "Open questions",
    "segment": "questions",
    "listField": "openQuestions",
    "color": {
      "light": "#9a1b1b",
      "dark": "#f2938c"
    },
    "shape": "octagon"
  }
} as const;
