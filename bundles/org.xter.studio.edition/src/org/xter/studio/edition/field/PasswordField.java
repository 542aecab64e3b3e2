package org.xter.studio.edition.field;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xter.studio.ui.Studio;

/**
 * A field for a password, of which only a salted hash gets into the edition: SHA-512 crypt (crypt(5)), as
 * {@code xter passwd} makes it.
 */
public final class PasswordField extends Field {
    private static final int NONE = 0;
    private static final int GENERATED = 1;
    private static final int HASH = 2;
    /** As the command line has it: some tenths of a second of work for each guess of an attacker. */
    private static final int ROUNDS = 100_000;

    private static final String SALT = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Composite all;
    private Combo kind;
    private Text secret;
    private Button set;
    /** The user for whom a password is about to be typed: what comes in between must not take that choice back. */
    private EObject asked;

    PasswordField(FieldHost host, EAttribute attribute, EReference... path) {
        super(host, attribute, path);
    }

    @Override
    protected Control createControl(Composite parent) {
        all = host().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(all);
        kind = new Combo(all, SWT.READ_ONLY);
        host().toolkit().adapt(kind, true, true);
        kind.setItems(Messages.passwordNone, Messages.passwordGenerated, Messages.passwordHash);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(kind);
        secret = host().toolkit().createText(all, "", SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
        secret.setMessage(Messages.passwordNew);
        GridDataFactory.fillDefaults().grab(true, false).hint(96, SWT.DEFAULT).applyTo(secret);
        set = host().toolkit().createButton(all, Messages.passwordSet, SWT.PUSH);
        kind.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        kind.addListener(SWT.Selection, event -> chosen());
        secret.addListener(SWT.Modify, event -> set.setEnabled(!secret.getText().isEmpty() && host().editable()));
        secret.addListener(SWT.DefaultSelection, event -> hash());
        set.addListener(SWT.Selection, event -> hash());
        return all;
    }

    @Override
    protected Control control() {
        return kind;
    }

    private void chosen() {
        if (isShowing()) {
            return;
        }
        asked = kind.getSelectionIndex() == HASH ? owner() : null;
        switch (kind.getSelectionIndex()) {
            case NONE -> put(null);
            case GENERATED -> put("generated");
            default -> {
                showSecret(true);
                secret.setFocus();
            }
        }
        host().document().endTyping();
    }

    /** Hashing takes long on purpose: it is done in the background. */
    private void hash() {
        char[] typed = secret.getTextChars();
        if (typed.length == 0) {
            return;
        }
        var part = owner();
        secret.setText("");
        set.setEnabled(false);
        Studio studio = Studio.get();
        studio.background().execute(() -> {
            String hash = hashed(typed);
            studio.owner().execute(() -> {
                if (!all.isDisposed() && owner() == part) {
                    put(hash);
                    host().document().endTyping();
                }
            });
        });
    }

    private static String hashed(char[] typed) {
        byte[] bytes = new String(typed).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(typed, '\0');
        SecureRandom random = new SecureRandom();
        StringBuilder salt = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            salt.append(SALT.charAt(random.nextInt(SALT.length())));
        }
        // The bytes are cleared by it.
        return Sha2Crypt.sha512Crypt(bytes, "$6$rounds=" + ROUNDS + "$" + salt);
    }

    private void showSecret(boolean shown) {
        secret.setVisible(shown);
        set.setVisible(shown);
    }

    @Override
    protected void display(Object value, boolean isSet) {
        int index = !isSet || "none".equals(value) ? NONE : "generated".equals(value) ? GENERATED : HASH;
        if (asked != null && asked == owner() && index != HASH) {
            index = HASH;
        } else {
            asked = null;
        }
        if (owner() == null) {
            kind.deselectAll();
        } else if (kind.getSelectionIndex() != index) {
            kind.select(index);
        }
        showSecret(index == HASH && owner() != null);
    }

    @Override
    protected void allow(boolean editable) {
        kind.setEnabled(editable);
        secret.setEnabled(editable);
        set.setEnabled(editable && !secret.getText().isEmpty());
    }
}
