package org.xter.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The directions of dependencies drawn in docs/architecture.md. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.xter");

    @Test
    void roomsDependOnlyDownwards() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("report")
                .definedBy("org.xter.report..")
                .layer("store")
                .definedBy("org.xter.store..")
                .layer("format")
                .definedBy("org.xter.format..")
                .layer("debian")
                .definedBy("org.xter.debian..")
                .layer("trust")
                .definedBy("org.xter.trust..")
                .layer("runtime")
                .definedBy("org.xter.runtime..")
                .layer("engine")
                .definedBy("org.xter.engine..")
                .layer("model")
                .definedBy("org.xter.model..")
                .layer("document")
                .definedBy("org.xter.document..")
                .layer("diagram")
                .definedBy("org.xter.diagram..")
                .layer("cli")
                .definedBy("org.xter.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("diagram")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("diagram", "cli")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("document", "diagram", "cli")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("model", "document", "diagram", "cli")
                .whereLayer("runtime")
                .mayOnlyBeAccessedByLayers("engine", "model", "document", "diagram", "cli")
                .whereLayer("trust")
                .mayOnlyBeAccessedByLayers("engine", "model", "document", "diagram", "cli")
                .whereLayer("debian")
                .mayOnlyBeAccessedByLayers("engine", "model", "document", "diagram", "cli")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers(
                        "debian", "trust", "runtime", "engine", "model", "document", "diagram", "cli")
                .withOptionalLayers(true)
                .check(HOUSE);
    }

    @Test
    void nothingBelowTheModelKnowsEclipse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.xter.model..", "org.xter.document..", "org.xter.diagram..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.eclipse.."))
                .check(HOUSE);
    }

    @Test
    void modelDocumentAndDiagramKnowNeitherOsgiNorUi() {
        noClasses()
                .that()
                .resideInAnyPackage("org.xter.model..", "org.xter.document..", "org.xter.diagram..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.osgi..",
                        "org.eclipse.osgi..",
                        "org.eclipse.swt..",
                        "org.eclipse.jface..",
                        "org.eclipse.ui..",
                        "org.eclipse.core..",
                        "java.awt..",
                        "javax.swing.."))
                .check(HOUSE);
    }

    @Test
    void onlyTheLayoutOfDiagramsKnowsWhatLaysOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.xter.diagram.layout..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.eclipse.elk.."))
                .check(HOUSE);
    }

    @Test
    void nothingHasANameThatSaysNothing() {
        classes()
                .that()
                .resideOutsideOfPackage("org.xter.model.edition..")
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Common|Impl)")
                .check(HOUSE);
    }
}
