export const kinds = {
  "PROGRAM": {
    "type": "Program",
    "label": "Program",
    "plural": "Programs",
    "segment": "programs",
    "oneField": "program",
    "listField": "programs",
    "color": {
      "light": "#1d5fa8",
      "dark": "#7db4f0"
    },
    "shape": "ellipse",
    "isVocabulary": false
  },
  "EVALUATION": {
    "type": "Evaluation",
    "label": "Evaluation",
    "plural": "Evaluations",
    "segment": "evaluations",
    "oneField": "evaluation",
    "listField": "evaluations",
    "color": {
      "light": "#8a4b08",
      "dark": "#e8a75c"
    },
    "shape": "round-rectangle",
    "isVocabulary": false
  },
  "FINDING": {
    "type": "Finding",
    "label": "Finding",
    "plural": "Findings",
    "segment": "findings",
    "oneField": "finding",
    "listField": "findings",
    "color": {
      "light": "#3f6f12",
      "dark": "#a3d06a"
    },
    "shape": "diamond",
    "isVocabulary": false
  },
  "MECHANISM_EVIDENCE": {
    "type": "MechanismEvidence",
    "label": "Mechanism evidence",
    "plural": "Mechanism evidence",
    "segment": "mechanism-evidence",
    "oneField": "mechanismEvidenceItem",
    "listField": "mechanismEvidence",
    "color": {
      "light": "#5d6b00",
      "dark": "#c6d24c"
    },
    "shape": "tag",
    "isVocabulary": false
  },
  "RATING": {
    "type": "Rating",
    "label": "Rating",
    "plural": "Ratings",
    "segment": "ratings",
    "oneField": "rating",
    "listField": "ratings",
    "color": {
      "light": "#7a5c00",
      "dark": "#e3c35a"
    },
    "shape": "star",
    "isVocabulary": false
  },
  "FEATURE": {
    "type": "Feature",
    "label": "Feature",
    "plural": "Features",
    "segment": "features",
    "oneField": "feature",
    "listField": "features",
    "color": {
      "light": "#00706b",
      "dark": "#5cccc4"
    },
    "shape": "hexagon",
    "isVocabulary": true
  },
  "OUTCOME": {
    "type": "Outcome",
    "label": "Outcome",
    "plural": "Outcomes",
    "segment": "outcomes",
    "oneField": "outcome",
    "listField": "outcomes",
    "color": {
      "light": "#a02565",
      "dark": "#f08fbe"
    },
    "shape": "triangle",
    "isVocabulary": true
  },
  "SECTOR": {
    "type": "Sector",
    "label": "Sector",
    "plural": "Sectors",
    "segment": "sectors",
    "oneField": "sector",
    "listField": "sectors",
    "color": {
      "light": "#6b3fa0",
      "dark": "#bd9cf0"
    },
    "shape": "pentagon",
    "isVocabulary": true
  },
  "POPULATION": {
    "type": "Population",
    "label": "Population",
    "plural": "Populations",
    "segment": "populations",
    "oneField": "population",
    "listField": "populations",
    "color": {
      "light": "#b23a1e",
      "dark": "#f59a80"
    },
    "shape": "round-triangle",
    "isVocabulary": true
  },
  "MECHANISM": {
    "type": "Mechanism",
    "label": "Mechanism",
    "plural": "Mechanisms",
    "segment": "mechanisms",
    "oneField": "mechanism",
    "listField": "mechanisms",
    "color": {
      "light": "#4a5a2a",
      "dark": "#b4c98c"
    },
    "shape": "rhomboid",
    "isVocabulary": true
  },
  "TERM": {
    "type": "Term",
    "label": "Term",
    "plural": "Glossary",
    "segment": "terms",
    "oneField": "term",
    "listField": "terms",
    "color": {
      "light": "#5a5f66",
      "dark": "#b3bac2"
    },
    "shape": "barrel",
    "isVocabulary": true
  },
  "ORGANIZATION": {
    "type": "Organization",
    "label": "Organization",
    "plural": "Organizations",
    "segment": "organizations",
    "oneField": "organization",
    "listField": "organizations",
    "color": {
      "light": "#37474f",
      "dark": "#9fb4be"
    },
    "shape": "rectangle",
    "isVocabulary": false
  },
  "PERSON": {
    "type": "Person",
    "label": "Person",
    "plural": "People",
    "segment": "people",
    "oneField": "person",
    "listField": "people",
    "color": {
      "light": "#455a8a",
      "dark": "#a5b8e6"
    },
    "shape": "vee",
    "isVocabulary": false
  },
  "PUBLICATION": {
    "type": "Publication",
    "label": "Publication",
    "plural": "Publications",
    "segment": "publications",
    "oneField": "publication",
    "listField": "publications",
    "color": {
      "light": "#2f5d50",
      "dark": "#8cc9b6"
    },
    "shape": "cut-rectangle",
    "isVocabulary": false
  },
  "OPEN_QUESTION": {
    "type": "OpenQuestion",
    "label": "Open question",
    "plural": "Open questions",
    "segment": "questions",
    "oneField": "openQuestion",
    "listField": "openQuestions",
    "color": {
      "light": "#9a1b1b",
      "dark": "#f2938c"
    },
    "shape": "octagon",
    "isVocabulary": false
  }
} as const;
