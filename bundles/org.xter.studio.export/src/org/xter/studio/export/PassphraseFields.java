package org.xter.studio.export;

import java.util.Arrays;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.engine.spec.Placement;

/** Asks for the passphrase that will open a container of the image, twice. It is kept in memory until the export has it. */
final class PassphraseFields {
    private static final int LEAST = 8;

    private final Placement container;
    private final Text first;
    private final Text second;

    PassphraseFields(Composite body, Placement container, Runnable changed) {
        this.container = container;
        Group group = new Group(body, SWT.NONE);
        group.setText(NLS.bind(Messages.container, container));
        group.setToolTipText(container == Placement.A ? Messages.containerATip : Messages.containerBTip);
        GridLayoutFactory.swtDefaults().margins(8, 8).numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        first = field(group, Messages.passphrase, changed);
        second = field(group, Messages.passphraseAgain, changed);
    }

    private static Text field(Composite group, String name, Runnable changed) {
        new Label(group, SWT.NONE).setText(name);
        Text text = new Text(group, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** What is wrong with what was typed; null when it can be used. */
    String complaint() {
        char[] one = first.getTextChars();
        char[] other = second.getTextChars();
        try {
            if (one.length < LEAST) {
                return NLS.bind(Messages.passphraseShort, container, LEAST);
            }
            return Arrays.equals(one, other) ? null : NLS.bind(Messages.passphrasesDiffer, container);
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
        }
    }

    /** Takes what was typed, for one export which overwrites it, and empties the fields. */
    char[] take() {
        char[] typed = first.getTextChars();
        first.setText("");
        second.setText("");
        return typed;
    }
}
