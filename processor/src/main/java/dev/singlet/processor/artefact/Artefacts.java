package dev.singlet.processor.artefact;

import dev.singlet.processor.model.TableModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the documents that are written for a table besides its sources. */
public final class Artefacts {

    private Artefacts() {}

    /** Returns the texts by what the names of their files end in, such as {@code md}. */
    public static Map<String, String> of(TableModel table) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("cloudformation.yaml", CloudFormation.template(table));
        texts.put("tf.json", Terraform.configuration(table));
        texts.put("md", AccessPage.of(table));
        return texts;
    }
}
