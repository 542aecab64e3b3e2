package org.xter.studio.edition.diagram;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.xter.diagram.look.Tone;
import org.xter.diagram.text.Words;
import org.xter.document.change.Change;
import org.xter.document.disks.AddDisk;
import org.xter.report.Problem;
import org.xter.studio.ui.look.Toned;

/** What stands above the table of disks while there are none: what that means, and an offer to add one. */
final class DisksOffer {
    private final DisksPage page;
    private final Words words;
    private final Composite area;
    private final Label why;
    private final Link add;

    /** @param adding follows when the offer is taken */
    DisksOffer(Composite parent, DisksPage page, Words words, Runnable adding) {
        this.page = page;
        this.words = words;
        area = page.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        why = page.toolkit().createLabel(area, "", SWT.WRAP);
        Toned.text(why, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(why);
        add = new Link(area, SWT.NONE);
        add.setBackground(area.getBackground());
        add.setText("<a>" + Messages.addDisk + "</a>");
        add.addListener(SWT.Selection, event -> adding.run());
        area.setVisible(false);
    }

    /** Shows what is so now. */
    void refresh() {
        boolean none = page.edition().getDisks().isEmpty();
        Change first = new AddDisk(page.edition(), "", Optional.empty());
        Optional<Problem> refusal = first.refusal();
        why.setText(refusal.isPresent() ? words.of("disks.router") : Messages.noDisks);
        add.setVisible(refusal.isEmpty());
        add.setEnabled(page.editable());
        if (((GridData) area.getLayoutData()).exclude == none) {
            ((GridData) area.getLayoutData()).exclude = !none;
            area.setVisible(none);
            area.getParent().layout(true);
        }
    }
}
