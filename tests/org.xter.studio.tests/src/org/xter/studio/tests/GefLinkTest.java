package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.osgi.framework.Bundle;

/** The GEF of 2007 fits the platform of today: every class it names is there. */
class GefLinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"org.eclipse.draw2d", "org.eclipse.gef"})
    void everyClassItNamesIsThere(String name) throws IOException {
        Bundle bundle = Platform.getBundle(name);
        List<URL> classes = Collections.list(bundle.findEntries("/org/eclipse", "*.class", true));
        Set<String> named = new HashSet<>();
        for (URL each : classes) {
            collect(each, named);
        }
        assertTrue(classes.size() > 200 && named.size() > 300, () -> classes.size() + " name " + named.size());

        Set<String> missing = new TreeSet<>();
        for (String each : named) {
            try {
                bundle.loadClass(each);
            } catch (ClassNotFoundException | LinkageError e) {
                missing.add(each);
            }
        }

        assertEquals(Set.of(), missing);
    }

    private static void collect(URL file, Set<String> into) throws IOException {
        try (InputStream in = file.openStream()) {
            new ClassReader(in)
                    .accept(
                            new ClassRemapper(new ClassNode(), new Remapper(Opcodes.ASM9) {
                                @Override
                                public String map(String type) {
                                    into.add(type.replace('/', '.'));
                                    return type;
                                }
                            }),
                            0);
        }
    }
}
