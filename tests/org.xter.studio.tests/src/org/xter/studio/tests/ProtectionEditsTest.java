package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.UnlockMethod;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** Whatever is done to what is protected changes the lines it must, and is undone and done again byte for byte. */
@ExtendWith(StudioWindow.class)
class ProtectionEditsTest {
    private static final String HEAD = """
            # the first line stays
            format: 1
            edition:
              name: little
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: web   # serves
                packages: [nginx]
              - name: mail
                packages: [dovecot]
                container: a
              - name: db
                packages: [postgresql]
                container: b
                volumes:
                  - { name: tables, path: /var/lib/postgresql }
            """;

    private static final String BOTH = HEAD + """
            protection:
              container-a:
                cipher: aes-xts   # ours
                holder: vendor
              container-b: { cipher: serpent-xts, holder: client }
            """;

    private static final String ALONE = HEAD + """
            protection:
              container-b: { cipher: aes-xts, holder: vendor }
            """;

    private static final String A = "protection.container-a";
    private static final String B = "protection.container-b";
    private static final String WAS_B = "-  container-b: { cipher: serpent-xts, holder: client }";

    /** An operation: how GEF asks for it, and which lines it takes away (-) and adds (+). */
    private enum Operation {
        CIPHER_OF_A(
                BOTH,
                choose(A + ".cipher", Cipher.TWOFISH_XTS),
                "-    cipher: aes-xts   # ours",
                "+    cipher: twofish-xts   # ours"),
        CIPHER_OF_B(
                BOTH,
                choose(B + ".cipher", Cipher.TWOFISH_XTS),
                WAS_B,
                "+  container-b: { cipher: twofish-xts, holder: client }"),
        HOLDER_OF_A(BOTH, choose(A + ".holder", KeyHolder.CLIENT), "-    holder: vendor", "+    holder: client"),
        DERIVATION_OF_B(
                BOTH,
                choose(B + ".keyDerivation", DerivationFunction.PBKDF2),
                WAS_B,
                "+  container-b: { cipher: serpent-xts, key-derivation: { function: pbkdf2 }, holder: client }"),
        UNLOCK_OF_A(
                BOTH,
                choose(A + ".unlock", UnlockMethod.TPM, UnlockMethod.PASSPHRASE),
                "+    unlock: [passphrase, tpm]"),
        SERVICE_INTO_A(BOTH, drop(A, "services[web]"), "+    container: a"),
        SERVICE_INTO_B(BOTH, drop(B, "services[web]"), "+    container: b"),
        SERVICE_ON_A_CARD_IN_B(BOTH, drop("services[db]", "services[web]"), "+    container: b"),
        SERVICE_ON_A_SETTING_OF_A(BOTH, drop(A + ".unlock", "services[web]"), "+    container: a"),
        SERVICE_OUT(BOTH, drop("plain", "services[mail]"), "-    container: a"),
        VOLUME_INTO_A(BOTH, drop(A, "services[db].volumes[tables]"), "-    container: b", "+    container: a"),
        SEVERAL_INTO_B(BOTH, drop(B, "services[web]", "services[mail]"), "-    container: a", "+    container: b"),
        SERVICE_INTO_A_THAT_IS_NOT_THERE(
                HEAD,
                drop(A, "services[web]"),
                "+    container: a",
                "+protection:",
                "+  container-a: { cipher: aes-xts, holder: vendor }"),
        NEST_B(ALONE, drop(A, B), "+  container-a: { cipher: serpent-xts, holder: client }"),
        REMOVE_B(BOTH, remove(B), WAS_B, "-    container: b", "+    container: a"),
        REMOVE_A_WITH_B(
                BOTH,
                remove(B, A),
                "-    container: a",
                "-    container: b",
                "-protection:",
                "-  container-a:",
                "-    cipher: aes-xts   # ours",
                "-    holder: vendor",
                WAS_B);

        private final String text;
        private final Asked asked;
        private final List<String> lines;

        Operation(String text, Asked asked, String... lines) {
            this.text = text;
            this.asked = asked;
            this.lines = Arrays.asList(lines);
        }
    }

    /** What cannot be done is not offered. */
    private enum Refused {
        B_OUT_OF_A(BOTH, drop("plain", B)),
        B_INTO_ITS_A(BOTH, drop(A, B)),
        A_INTO_B(BOTH, drop(B, A)),
        WHERE_IT_LIES_ALREADY(BOTH, drop(A, "services[mail]")),
        A_SETTING_INTO_B(BOTH, drop(B, A + ".cipher")),
        THE_CIPHER_IT_HAS(BOTH, choose(A + ".cipher", Cipher.AES_XTS)),
        NO_WAY_TO_OPEN_IT(BOTH, choose(A + ".unlock")),
        REMOVE_PLAIN_LAYERS(BOTH, remove("plain")),
        REMOVE_WHAT_IS_NOT_THERE(HEAD, remove(A)),
        REMOVE_A_SERVICE_HERE(BOTH, remove("services[db]"));

        private final String text;
        private final Asked asked;

        Refused(String text, Asked asked) {
            this.text = text;
            this.asked = asked;
        }
    }

    private interface Asked {
        Command of(SceneViewer viewer);
    }

    private static EditPart part(SceneViewer viewer, String id) {
        return viewer.scenePart().part(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    private static List<EditPart> parts(SceneViewer viewer, String... ids) {
        return Arrays.stream(ids).map(id -> part(viewer, id)).toList();
    }

    private static Asked choose(String id, Object... values) {
        return viewer -> {
            DirectEditRequest request = new DirectEditRequest();
            request.setCellEditor(new Chosen(List.of(values)));
            return part(viewer, id).getCommand(request);
        };
    }

    private static Asked drop(String on, String... ids) {
        return viewer -> {
            ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_ADD);
            request.setEditParts(parts(viewer, ids));
            request.setLocation(new Point(10, 10));
            EditPart target = part(viewer, on).getTargetEditPart(request);
            target.showTargetFeedback(request);
            target.eraseTargetFeedback(request);
            return target.getCommand(request);
        };
    }

    private static Asked remove(String... ids) {
        return viewer -> {
            GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
            request.setEditParts(parts(viewer, ids));
            return part(viewer, ids[0]).getCommand(request);
        };
    }

    /** An editor in which something is chosen already. */
    private static final class Chosen extends CellEditor {
        private Object value;

        Chosen(List<Object> values) {
            setValue(values);
        }

        @Override
        protected Control createControl(Composite parent) {
            return null;
        }

        @Override
        protected Object doGetValue() {
            return value;
        }

        @Override
        protected void doSetFocus() {
            // There is nothing to be seen of it.
        }

        @Override
        protected void doSetValue(Object wanted) {
            value = wanted;
        }
    }

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private void open(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("little.edition"), text);
        scene = SceneBot.open(Editions.open(file), EditionPage.PROTECTION);
    }

    @ParameterizedTest
    @EnumSource
    void isDoneUndoneAndDoneAgain(Operation operation) throws Exception {
        open(operation.text);
        String[] label = new String[1];
        UserInterface.run(() -> {
            Command command = operation.asked.of(scene.viewer());
            assertTrue(command.canExecute(), "it may be done");
            label[0] = command.getLabel();
            scene.viewer().getEditDomain().getCommandStack().execute(command);
        });
        String done = Editions.text(scene.editor());

        assertEquals(List.copyOf(new TreeSet<>(operation.lines)), Editions.difference(operation.text, done));
        assertEquals(
                label[0],
                UserInterface.get(() -> scene.editor().document().undoLabel().orElse("")));
        scene.settle();

        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().undo());
        assertEquals(operation.text, Editions.text(scene.editor()));
        assertFalse(
                UserInterface.get(
                        () -> scene.viewer().getEditDomain().getCommandStack().canUndo()),
                "one step");
        scene.settle();

        UserInterface.run(() -> scene.viewer().getEditDomain().getCommandStack().redo());
        assertEquals(done, Editions.text(scene.editor()));
        scene.settle();
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeDoneLeavesTheTextAsItIs(Refused refused) throws Exception {
        open(refused.text);
        UserInterface.run(() -> {
            Command command = refused.asked.of(scene.viewer());
            assertTrue(command == null || !command.canExecute(), "it may not be done");
            scene.viewer().getEditDomain().getCommandStack().execute(command);
        });
        assertEquals(refused.text, Editions.text(scene.editor()));
    }
}
