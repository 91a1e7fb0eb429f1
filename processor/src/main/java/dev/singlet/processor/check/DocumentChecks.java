package dev.singlet.processor.check;

import dev.singlet.processor.model.DocumentModel;
import dev.singlet.processor.model.SharedDocumentModel;
import dev.singlet.processor.name.GeneratedNames;
import dev.singlet.processor.problem.Problems;

/** All rules about a resolved type with {@code @Document}. */
public final class DocumentChecks {

    private final Problems problems;

    /** Makes the checks. */
    public DocumentChecks(Problems problems) {
        this.problems = problems;
    }

    /** Reports everything that is wrong with a document. */
    public void check(SharedDocumentModel document) {
        AttributeRule attributes = new AttributeRule(problems);
        ComponentNameRule names = new ComponentNameRule(problems);
        for (DocumentModel nested : document.documents()) {
            attributes.checkNames(nested.type().simpleName(), nested.components());
            names.check(nested);
        }
        if (document instanceof SharedDocumentModel.OfRecord record) {
            String owner = record.type().simpleName();
            attributes.checkNames(owner, record.components());
            record.oldForms().forEach(old -> attributes.checkNames(old.type().simpleName(), old.components()));
            names.checkFields(
                    record.components(),
                    owner,
                    GeneratedNames.documentFields(record.type()).simpleName());
            new DocumentAttributeRule(problems).check(record);
        } else if (document instanceof SharedDocumentModel.OfSealed sealed) {
            new DocumentAttributeRule(problems).check(sealed);
            new VariantNameRule(problems).check(sealed);
        }
    }
}
