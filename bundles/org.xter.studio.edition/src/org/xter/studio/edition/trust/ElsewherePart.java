package org.xter.studio.edition.trust;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.xter.diagram.trust.TrustLedger;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.edition.signing.FinishReleaseWizard;
import org.xter.studio.edition.signing.SignReleaseWizard;

/** The two halves of signing a release on another machine: what is done there, and what is done with what came back. */
final class ElsewherePart {
    private final TrustPage page;
    private final Composite section;
    private final Composite buttons;

    ElsewherePart(TrustPage page, Composite parent) {
        this.page = page;
        section = PageLayout.section(page.toolkit(), parent, Messages.elsewhere, Messages.elsewhereAbout);
        buttons = page.toolkit().createComposite(section);
        RowLayoutFactory.fillDefaults().spacing(8).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(buttons);
        button(Messages.elsewhereSign, () -> page.sign(new SignReleaseWizard()));
        button(Messages.elsewhereFinish, () -> page.sign(new FinishReleaseWizard()));
        PageLayout.show(section, false);
    }

    private void button(String text, Runnable work) {
        Button button = page.toolkit().createButton(buttons, text, SWT.PUSH);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> work.run());
    }

    void show(TrustLedger read) {
        PageLayout.show(section, read.isOpen());
    }
}
