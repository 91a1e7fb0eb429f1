package dev.singlet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports run one way only: {@code dev.singlet <- dev.singlet.expression <- dev.singlet.runtime}. */
class PackagesTest {

    private static final String VALUES = "dev.singlet";
    private static final String EXPRESSION = "dev.singlet.expression";
    private static final String RUNTIME = "dev.singlet.runtime";

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(VALUES);

    @Test
    void valuesKnowNeitherExpressionsNorTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(VALUES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXPRESSION, RUNTIME)
                .check(all);
    }

    @Test
    void expressionsDoNotKnowTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(EXPRESSION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RUNTIME)
                .check(all);
    }

    @Test
    void theRuntimeUsesTheSdkAndAnnotationsAlone() {
        classes()
                .that()
                .resideInAnyPackage(VALUES, EXPRESSION, RUNTIME)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        VALUES,
                        EXPRESSION,
                        RUNTIME,
                        "java..",
                        "javax.crypto..",
                        "software.amazon.awssdk..",
                        // A part of the SDK's own interface: its publishers are these.
                        "org.reactivestreams",
                        "org.jspecify.annotations")
                .check(all);
    }
}
