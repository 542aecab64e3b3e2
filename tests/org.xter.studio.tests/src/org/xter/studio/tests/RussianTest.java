package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the studio shows of the platform is said in Russian too, and the platform still says it under these keys. */
class RussianTest {
    private static final String OURS = "org.xter.studio.russian.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    /**
     * A translated file.
     *
     * @param host what says it in English
     */
    record Translation(Bundle fragment, Bundle host, String path) {
        @Override
        public String toString() {
            return host.getSymbolicName() + "/" + path;
        }
    }

    static List<Translation> translations() {
        List<Translation> found = new ArrayList<>();
        for (Bundle host :
                FrameworkUtil.getBundle(RussianTest.class).getBundleContext().getBundles()) {
            Bundle[] fragments = Platform.getFragments(host);
            for (Bundle fragment : fragments == null ? new Bundle[0] : fragments) {
                if (fragment.getSymbolicName().startsWith(OURS)) {
                    Collections.list(fragment.findEntries("/", "*_ru.properties", true))
                            .forEach(url -> found.add(new Translation(fragment, host, url.getPath())));
                }
            }
        }
        assertTrue(found.size() > 10, found::toString);
        return found;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyTextIsOneOfThePlatformsWithTheSameArguments(Translation translation) throws IOException {
        Properties russian = read(translation.fragment().getEntry(translation.path()));
        URL original = translation.host().getEntry(translation.path().replace("_ru.", "."));
        assertNotNull(original, "the platform has no such file any more");
        Properties english = read(original);

        assertFalse(russian.isEmpty());
        russian.forEach((key, text) -> {
            assertTrue(english.containsKey(key), () -> "the platform has no text " + key);
            assertEquals(arguments(english.get(key)), arguments(text), () -> "arguments of " + key);
        });
    }

    private static Set<String> arguments(Object text) {
        return ARGUMENT.matcher((String) text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
