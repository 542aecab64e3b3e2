package org.xter.studio.edition.protection;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.xter.diagram.look.Tone;
import org.xter.diagram.protection.KeyLedger.Loss;
import org.xter.model.edition.Placement;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Toned;

/** What it means when a key is lost or stolen: for the container that is selected, else for both. */
final class LossPart {
    private final ProtectionPage page;
    private final Composite section;
    private final Composite list;
    private List<Loss> shown = List.of();

    LossPart(ProtectionPage page, Composite parent) {
        this.page = page;
        section = PageLayout.section(page.toolkit(), parent, Messages.losses, "");
        list = page.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
    }

    /** Whether something else stands there than before. */
    boolean show(List<Loss> all, Optional<Placement> selected) {
        List<Loss> now = all.stream()
                .filter(each -> selected.isEmpty() || each.container() == selected.get())
                .toList();
        PageLayout.show(section, !now.isEmpty());
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        for (Control each : list.getChildren()) {
            each.dispose();
        }
        now.forEach(this::add);
        return true;
    }

    private void add(Loss loss) {
        Label icon = page.toolkit().createLabel(list, "");
        icon.setImage((loss.container() == Placement.A ? Icon.CONTAINER_A : Icon.CONTAINER_B).image());
        icon.setToolTipText(loss.container().getName());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).applyTo(icon);
        Composite words = page.toolkit().createComposite(list);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Label what = page.toolkit().createLabel(words, loss.container().getName() + ": " + loss.what());
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Toned.text(what, Tone.TEXT);
        Label meaning = page.toolkit().createLabel(words, loss.meaning(), SWT.WRAP);
        Toned.text(meaning, Tone.TEXT_SECONDARY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(meaning);
    }
}
