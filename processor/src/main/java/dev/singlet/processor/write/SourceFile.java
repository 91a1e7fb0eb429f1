package dev.singlet.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.singlet.processor.problem.Origin;
import javax.lang.model.element.Modifier;

/** What all generated files have in common. */
final class SourceFile {

    private static final String PROCESSOR = "dev.singlet.processor.SingletProcessor";

    private SourceFile() {}

    // @NullMarked
    // @Generated("dev.singlet.processor.SingletProcessor")
    // public final class ChatRepository {
    static JavaFile of(ClassName name, TypeSpec.Builder type, boolean isPublic, boolean usesDeprecated, Origin origin) {
        return ofInterface(name, type.addModifiers(Modifier.FINAL), isPublic, usesDeprecated, origin);
    }

    // @NullMarked
    // @Generated("dev.singlet.processor.SingletProcessor")
    // public interface AccountEventHandler {
    static JavaFile ofInterface(
            ClassName name, TypeSpec.Builder type, boolean isPublic, boolean usesDeprecated, Origin origin) {
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addAnnotation(Types.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(Types.GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .addOriginatingElement(origin.element());
        if (usesDeprecated) {
            // Whoever deprecates a record warns those who use it, and not what is generated from it.
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return JavaFile.builder(name.packageName(), type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
