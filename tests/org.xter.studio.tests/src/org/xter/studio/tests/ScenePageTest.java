package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The pages that show an edition as a picture. */
@ExtendWith(StudioWindow.class)
class ScenePageTest {
    private static final Path HOME = Path.of(System.getProperty("xter.home"));

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private SceneBot open(String edition, String page) throws Exception {
        Path file = Files.copy(HOME.resolve(edition), folder.resolve("shown.edition"));
        return SceneBot.open(Editions.open(file), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {EditionPage.COMPOSITION, EditionPage.DISKS, EditionPage.PROTECTION, EditionPage.TRUST})
    void aPageShowsItsScene(String page) throws Exception {
        SceneBot shown = open("editions/router/router.edition", page);
        StudioWindow.screenshot(page);
        assertFalse(shown.get(viewer -> viewer.scene().elements()).isEmpty());
    }

    static Stream<Arguments> hardOnes() {
        String longName = "Система видеонаблюдения и учёта рабочего времени сотрудников, вторая";
        StringBuilder many = new StringBuilder();
        StringBuilder ring = new StringBuilder();
        Random random = new Random(4);
        StringBuilder linked = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("  - name: service-")
                    .append(i)
                    .append("\n    title: ")
                    .append(longName)
                    .append(' ')
                    .append(i);
            many.append("\n    packages: [nginx]\n    after: [service-")
                    .append(i / 2)
                    .append("]\n");
        }
        for (int i = 0; i < 20; i++) {
            ring.append("  - name: ring-")
                    .append(i)
                    .append("\n    title: \"\u202bشبكة المكتب\u202c ")
                    .append(i);
            ring.append("\"\n    packages: [nginx]\n    requires: [ring-")
                    .append((i + 1) % 20)
                    .append(", nobody]\n");
        }
        for (int i = 0; i < 60; i++) {
            linked.append("  - name: part-")
                    .append(i)
                    .append("\n    title: Part number ")
                    .append(i);
            linked.append("\n    packages: [nginx]\n    ports: [")
                    .append(9000 + i)
                    .append("/tcp]\n    after: [");
            int begin = i;
            linked.append(random.ints(0, Math.max(1, i))
                            .limit(20)
                            .distinct()
                            .limit(begin == 0 ? 0 : 7)
                            .mapToObj(each -> "part-" + each)
                            .collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        return Stream.of(
                Arguments.of("500 services with long names", many.toString()),
                Arguments.of("a ring from right to left with names nobody has", ring.toString()),
                Arguments.of("60 services with 400 lines", linked.toString()),
                Arguments.of("one without a name", "  - title: x\n  - name: \"\"\n  - name: a\n  - name: a\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardOnes")
    void whateverItHoldsIsDrawn(String what, String services) throws Exception {
        String head = "format: 1\nedition: { name: hard, kind: custom, version: 1.0.0, vendor: x,"
                + " product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }\nbase: { suite: bookworm }\nservices:\n";
        Path file = Files.writeString(folder.resolve("hard.edition"), head + services);
        Files.writeString(
                folder.resolve("hard.layout.json"),
                "{\"format\": 1, \"pages\": {\"composition\": {\"services[a]\": {\"x\": NaN, \"y\": 1e300}}}}");
        SceneBot shown = SceneBot.open(Editions.open(file), EditionPage.COMPOSITION);
        UserInterface.run(shown.viewer()::selectAll);
        StudioWindow.screenshot("hard-" + what.replace(' ', '-'));
        assertFalse(shown.get(viewer -> viewer.scene().elements()).isEmpty());
    }
}
