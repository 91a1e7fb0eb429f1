package dev.singlet.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages are the stages of the processor, and imports run one way. */
class PackageDirectionTest {

    private static final String ROOT = "dev.singlet.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void importsRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy(ROOT)
                .layer("problem")
                .definedBy(ROOT + ".problem")
                .layer("template")
                .definedBy(ROOT + ".template")
                .layer("proof")
                .definedBy(ROOT + ".proof")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("read")
                .definedBy(ROOT + ".read")
                .layer("name")
                .definedBy(ROOT + ".name")
                .layer("resolve")
                .definedBy(ROOT + ".resolve")
                .layer("check")
                .definedBy(ROOT + ".check")
                .layer("artefact")
                .definedBy(ROOT + ".artefact")
                .layer("schema")
                .definedBy(ROOT + ".schema")
                .layer("lock")
                .definedBy(ROOT + ".lock")
                .layer("write")
                .definedBy(ROOT + ".write")
                .whereLayer("problem")
                .mayNotAccessAnyLayer()
                .whereLayer("template")
                .mayNotAccessAnyLayer()
                .whereLayer("proof")
                .mayOnlyAccessLayers("template")
                .whereLayer("model")
                .mayOnlyAccessLayers("problem", "template", "proof")
                .whereLayer("read")
                .mayOnlyAccessLayers("problem", "template", "model")
                .whereLayer("name")
                .mayOnlyAccessLayers("problem", "template", "model")
                .whereLayer("resolve")
                .mayOnlyAccessLayers("problem", "template", "model", "read", "name")
                .whereLayer("check")
                .mayOnlyAccessLayers("problem", "template", "proof", "model", "read", "name")
                .whereLayer("artefact")
                .mayOnlyAccessLayers("problem", "template", "model")
                .whereLayer("schema")
                .mayOnlyAccessLayers("problem", "template", "model")
                .whereLayer("lock")
                .mayOnlyAccessLayers("problem", "template", "model", "schema")
                .whereLayer("write")
                .mayOnlyAccessLayers("problem", "template", "model", "read", "name")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void everyClassIsInOneOfThePackages() {
        ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(
                        ROOT,
                        ROOT + ".problem",
                        ROOT + ".template",
                        ROOT + ".proof",
                        ROOT + ".model",
                        ROOT + ".read",
                        ROOT + ".name",
                        ROOT + ".resolve",
                        ROOT + ".check",
                        ROOT + ".artefact",
                        ROOT + ".schema",
                        ROOT + ".lock",
                        ROOT + ".write")
                .check(CLASSES);
    }

    @Test
    void templatesAreDecidedInPlainJava() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + ".template")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".template", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void theModelHoldsNoTypeMirror() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model",
                        ROOT + ".check",
                        ROOT + ".artefact",
                        ROOT + ".schema",
                        ROOT + ".lock",
                        ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model.type")
                .check(CLASSES);
    }
}
