package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** Volumes and partitions are dragged elsewhere by a pointer that goes the whole way. */
@ExtendWith(StudioWindow.class)
class DisksByHandTest {
    private static final String SHARES = "- { name: shares, path: /srv/shares, partition: keep, size: 40 GiB }";
    private static final String MAIL = "      - { name: mail, size: 50 GiB, mount: /srv/mail }  # letters\n";
    private static final String COPIES = "      - { name: copies, size: 60 GiB, mount: /srv/copies }\n";

    private static final String TEXT = """
            format: 1
            edition:
              name: office
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: files
                packages: [samba]
                volumes:
                  %s
            disks:
              - name: data
                match: { minimum: 256 GiB }
                partitions:
                  - { name: keep, size: 100 GiB, mount: /srv/keep }
            %s      - { name: scratch, mount: /srv/scratch }
              - name: spare
                match: { minimum: 120 GiB }
                partitions:
            %s""".formatted(SHARES, MAIL, COPIES);

    private static final String VOLUME = "services[files].volumes[shares]";
    private static final String ON_DATA = "disks[data].partitions[mail]";
    private static final String ON_SPARE = "disks[spare].partitions[copies]";

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("office.edition"), TEXT);
        scene = SceneBot.open(Editions.open(file), EditionPage.DISKS);
        scene.fit();
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private void becomes(String what, String expected) {
        try {
            UserInterface.waitUntil(what, () -> scene.editor().document().text().equals(expected));
        } catch (AssertionError e) {
            assertEquals(expected, Editions.text(scene.editor()), what);
        }
        scene.settle();
    }

    @Test
    void aVolumeGoesToThePartitionItIsDraggedToAndBackByTheKey() {
        bot.drag(scene.middle(VOLUME), scene.middle(ON_DATA));
        becomes("the volume on mail", TEXT.replace(SHARES, SHARES.replace("keep", "mail")));

        bot.press("ctrl+z");
        becomes("what was before", TEXT);
    }

    @Test
    void aPartitionGoesToTheDiskItIsDraggedToWhereThatHasRoom() {
        bot.drag(scene.middle(ON_DATA), scene.middle(ON_SPARE));
        becomes("mail on spare", TEXT.replace(MAIL, "").replace(COPIES, MAIL + COPIES));
        UserInterface.waitUntil("it in the picture", () -> scene.viewer()
                .scene()
                .get("disks[spare].partitions[mail]")
                .isPresent());

        bot.drag(scene.middle("disks[data].partitions[keep]"), scene.middle(ON_SPARE));
        scene.settle();
        bot.press("ctrl+z");
        becomes("what was before, since keep is too large for spare", TEXT);
    }
}
