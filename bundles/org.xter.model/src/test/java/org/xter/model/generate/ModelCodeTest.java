package org.xter.model.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java code of the model is generated and checked in; it never differs from what the Ecore model gives. */
class ModelCodeTest {
    @Test
    void theCheckedInCodeIsWhatTheModelGives(@TempDir Path scratch) throws IOException {
        generate(scratch);
        nameTheSource(scratch.resolve("src-gen"));
        CheckedIn.checkFolder(Path.of("src-gen"), scratch.resolve("src-gen"));
    }

    /** The generator begins each file with an empty documentation comment, which says nothing and upsets the compiler. */
    private static void nameTheSource(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String prologue = "/**\n */\n";
                assertTrue(text.startsWith(prologue), file::toString);
                Files.writeString(
                        file,
                        "// Generated from model/edition.ecore by ModelCodeTest.\n"
                                + text.substring(prologue.length()));
            }
        }
    }

    private static void generate(Path scratch) throws IOException {
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        EcorePlugin.getPlatformResourceMap().put("org.xter.model", URI.createFileURI(scratch.toAbsolutePath() + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        for (String ending : new String[] {"ecore", "genmodel"}) {
            resources
                    .getResourceFactoryRegistry()
                    .getExtensionToFactoryMap()
                    .put(ending, new EcoreResourceFactoryImpl());
        }
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        Path genmodel = Path.of("model", "edition.genmodel").toAbsolutePath();
        GenModel model = (GenModel) resources
                .getResource(URI.createFileURI(genmodel.toString()), true)
                .getContents()
                .get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        assertEquals(Diagnostic.OK, model.diagnose().getSeverity(), () -> model.diagnose()
                .toString());
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result =
                generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model", new BasicMonitor());
        assertEquals(Diagnostic.OK, result.getSeverity(), result::toString);
    }
}
