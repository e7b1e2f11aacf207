package org.durna.meeting;

import java.util.List;

/** All that was written into one evaluation. */
public record EvaluationParts(List<Finding> findings, List<Recommendation> recommendations) {
    public EvaluationParts {
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
    }
}
