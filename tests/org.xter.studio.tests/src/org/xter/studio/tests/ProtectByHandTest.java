package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.diagram.scene.Rect;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Protection;
import org.xter.model.edition.UnlockMethod;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** Container B is nested in A and a service moved into it: once by the mouse, once by the keyboard. */
@ExtendWith(StudioWindow.class)
class ProtectByHandTest {
    private static final String TEXT = """
            # B stands alone
            format: 1
            edition:
              name: practice
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: records   # of patients
                packages: [postgresql]
            protection:
              container-b: { cipher: serpent-xts, holder: client }
            """;

    private static final String A = "protection.container-a";
    private static final String B = "protection.container-b";
    private static final String SERVICE = "services[records]";
    private static final int STEPS = 30;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("practice.edition"), TEXT);
        scene = SceneBot.open(Editions.open(file), EditionPage.PROTECTION);
        UserInterface.waitUntil(
                "findings", () -> !scene.editor().document().findings().isEmpty());
        scene.settle();
        UserInterface.sleep(500);
        UserInterface.run(() -> scene.page().setFocus());
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private Edition edition() {
        return scene.editor().document().edition();
    }

    private boolean nested() {
        Protection protection = edition().getProtection();
        return protection.getContainerA() != null && protection.getContainerB() != null;
    }

    /** Waits until nothing is shown anew any more: findings follow a change after a while. */
    private void rest() {
        scene.settle();
        UserInterface.sleep(1000);
        scene.settle();
    }

    private void waitUntilIn(Placement placement) {
        UserInterface.waitUntil(
                "the service in " + placement,
                () -> edition().getServices().get(0).getContainer() == placement);
        rest();
    }

    private void undoAll() {
        UserInterface.run(() -> {
            while (scene.editor().document().undoLabel().isPresent()) {
                scene.editor().document().undo();
            }
        });
        assertEquals(TEXT, Editions.text(scene.editor()));
    }

    @Test
    void byTheMouseAlone() {
        bot.drag(scene.middle(B), scene.middle(A));
        UserInterface.waitUntil("B in A", this::nested);
        rest();

        bot.drag(scene.middle(SERVICE), scene.middle(B));
        waitUntilIn(Placement.B);

        bot.drag(scene.middle(SERVICE), scene.middle("plain"));
        waitUntilIn(Placement.NONE);

        undoAll();
    }

    private Rect bounds(String id) {
        return scene.get(viewer -> viewer.scene().get(id).orElseThrow().bounds());
    }

    /** Goes to an element as somebody does who sees where it is. */
    private void go(String id) {
        if (scene.selected().size() != 1) {
            bot.press("Home");
        }
        String last = "";
        for (int i = 0; i < STEPS && !scene.selected().equals(List.of(id)); i++) {
            Rect here = bounds(scene.selected().get(0));
            Rect there = bounds(id);
            int dx = there.centreX() - here.centreX();
            int dy = there.centreY() - here.centreY();
            boolean across =
                    (Math.abs(dx) > Math.abs(dy)) != scene.selected().get(0).equals(last);
            last = scene.selected().get(0);
            bot.press(across ? dx > 0 ? "Right" : "Left" : dy > 0 ? "Down" : "Up");
        }
        assertEquals(List.of(id), scene.selected());
    }

    @Test
    void byTheKeyboardAlone() {
        go(B);
        bot.press("ctrl+Right");
        UserInterface.waitUntil("B in A", this::nested);
        rest();

        go(SERVICE);
        bot.press("ctrl+Right");
        waitUntilIn(Placement.A);
        bot.press("ctrl+Right");
        waitUntilIn(Placement.B);

        go(B + ".cipher");
        bot.press("F2");
        UserInterface.sleep(300);
        bot.press("Down");
        bot.press("Return");
        UserInterface.waitUntil(
                "another cipher",
                () -> edition().getProtection().getContainerB().getCipher() == Cipher.TWOFISH_XTS);
        rest();

        go(A + ".unlock");
        bot.press("F2");
        UserInterface.sleep(300);
        bot.press("Down");
        bot.press("Down");
        bot.press("space");
        bot.press("Return");
        UserInterface.waitUntil("two ways", () -> edition()
                .getProtection()
                .getContainerA()
                .getUnlock()
                .equals(List.of(UnlockMethod.PASSPHRASE, UnlockMethod.TPM)));
        rest();

        go(B);
        bot.press("Delete");
        waitUntilIn(Placement.A);

        undoAll();
    }
}
