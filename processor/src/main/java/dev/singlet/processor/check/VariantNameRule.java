package dev.singlet.processor.check;

import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.model.VariantModel;
import dev.singlet.processor.problem.ProblemId;
import dev.singlet.processor.problem.Problems;
import dev.singlet.processor.problem.Shown;
import java.util.HashMap;
import java.util.Map;

/** The records of a sealed document have names of their own. */
final class VariantNameRule {

    private final Problems problems;

    VariantNameRule(Problems problems) {
        this.problems = problems;
    }

    void check(SharedDocumentModel.OfSealed document) {
        Map<String, VariantModel> users = new HashMap<>();
        for (VariantModel variant : document.variants()) {
            for (String name : variant.names()) {
                VariantModel first = users.putIfAbsent(name, variant);
                // A name that one record has twice is reported on that record.
                if (first != null && !first.equals(variant)) {
                    problems.add(
                            ProblemId.DOCUMENT_DUPLICATE_NAME,
                            document.origin(),
                            "%s and %s of document %s are both stored as or read from \"%s\", so one would be read as the other. Name one otherwise: @Document(name = \"…\")."
                                    .formatted(
                                            Shown.name(first.type(), variant.type()),
                                            Shown.name(variant.type(), first.type()),
                                            document.type().simpleName(),
                                            Shown.text(name)));
                }
            }
        }
    }
}
