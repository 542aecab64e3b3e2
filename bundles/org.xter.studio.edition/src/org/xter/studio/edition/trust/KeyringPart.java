package org.xter.studio.edition.trust;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.xter.diagram.look.Tone;
import org.xter.diagram.trust.TrustLedger;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.ui.look.Toned;

/** Which keyring the edition names, and what can be done with it. */
final class KeyringPart {
    private final TrustPage page;
    private final Label named;
    private final Button choose;
    private final Button clear;
    private final Button create;
    private final Button product;
    private final Button renew;
    private final Button revoke;
    private Optional<TrustLedger> keys = Optional.empty();

    KeyringPart(TrustPage page, Composite parent) {
        this.page = page;
        Composite section = PageLayout.section(page.toolkit(), parent, Messages.keyring, "");
        named = page.toolkit().createLabel(section, "", SWT.WRAP);
        Toned.text(named, Tone.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(named);
        Composite buttons = page.toolkit().createComposite(section);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(buttons);
        create = button(buttons, Messages.newKeyring, page::create);
        choose = button(buttons, Messages.choose, page::choose);
        product = button(buttons, Messages.productKeyButton, page::createProductKey);
        renew = button(buttons, Messages.renew, () -> page.renew(Optional.empty()));
        revoke = button(buttons, Messages.revoke, () -> page.revoke(Optional.empty()));
        clear = button(buttons, Messages.clear, page::clear);
        clear.setToolTipText(Messages.clearTip);
    }

    private Button button(Composite parent, String text, Runnable work) {
        Button button = page.toolkit().createButton(parent, text, SWT.PUSH);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    void show(TrustLedger read) {
        keys = Optional.of(read);
        refresh();
    }

    void refresh() {
        boolean names =
                page.edition().getTrust() != null && page.edition().getTrust().isSetKeyring();
        named.setText(names ? page.edition().getTrust().getKeyring() : Messages.noKeyring);
        choose.setEnabled(page.editable());
        create.setEnabled(page.editable());
        clear.setEnabled(page.editable());
        PageLayout.show(clear, page.edition().getTrust() != null);
        PageLayout.show(product, keys.filter(TrustLedger::lacksProductKey).isPresent());
        PageLayout.show(
                revoke, keys.filter(each -> !each.revocations().isEmpty()).isPresent());
        PageLayout.show(renew, keys.filter(TrustLedger::isOpen).isPresent());
    }
}
